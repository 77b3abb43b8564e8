// Package views turns values into HTML. It knows the formats of numbers, dates and addresses and the words of the
// pages; it refuses to know databases, HTTP and RPC. "Now" on every page is the head block of the record, so that a
// page is a pure function of the record, and of the reader where one is signed in.
package views

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Page is what every page needs.
type Page struct {
	Title     string // before the DAO's name; empty means the DAO's name alone
	Path      string // of the request, with its query; says which link is the current one
	DAO       models.DAO
	Block     models.Block   // the record's head: the "now" of the page
	Account   common.Address // who is signed in; zero means nobody
	Tasks     []models.Task  // that wait for that account
	Theme     string         // "light" or "dark"; empty follows the system
	Notice    Notice         // what must be said of the record itself
	Differs   uint64         // values that the record and the chain said otherwise when they were held together last
	Alarms    []models.Alarm // about the DAO, the dangers first
	Unalarmed bool           // they could not be found out
	Pace      Pace           // of a chain whose governor counts blocks
	Topics    string         // of changes that the page shows, separated by spaces, such as "proposals/7 head"
	Wallets   string         // URL of a script that announces wallets for trying out; empty in production
	Follow    Following      // where what the page shows can be followed, besides the DAO
	Proof     string         // where the page's numbers are proved; empty where they are not
	Next      string         // where signing in leads back to; empty means Path
}

// clock is the governor's timepoint now.
func (p Page) clock() uint64 { return p.now().Clock }

func (p Page) now() models.Moment { return p.DAO.Moment(p.Block) }

// unread tells whether the record is still empty.
func (p Page) unread() bool { return p.Block.Time == 0 }

// SignedIn tells whether the reader is known.
func (p Page) SignedIn() bool { return p.Account != common.Address{} }

// List is one page of rows.
type List[T any] struct {
	Rows  []T
	Page  int // from 1
	Size  int // rows on a full page
	Total int // rows on all pages
}
