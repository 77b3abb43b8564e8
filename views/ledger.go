package views

import (
	"net/url"
	"strconv"
	"strings"

	"backprop/models"
)

// LedgerData is a page of the ledger as a filter chose it.
type LedgerData struct {
	Filter             models.LedgerFilter
	Wrong              bool           // the link's filter names something that is not known
	Months             []models.Month // newest first
	Sum                models.LedgerSum
	Rows               []models.Entry   // newest first
	Older, Newer       models.LedgerKey // as asked
	HasOlder, HasNewer bool
}

// MonthData is the statement of a month.
type MonthData struct {
	Month       models.Month
	First, Last models.Month // of the ledger
	Sheets      []models.Sheet
}

const ledgerPath = "/treasury/ledger"

// MonthPath is the path of a month's statement.
func MonthPath(m models.Month) string { return "/treasury/statements/" + m.String() }

// ledgerQuery is the filter as it stands in links, without a place.
func ledgerQuery(d models.DAO, f models.LedgerFilter) url.Values {
	q := url.Values{}
	set(q, "account", string(d.Book(f.Account)))
	set(q, "asset", assetKey(d, f.Asset))
	set(q, "way", string(f.Way))
	set(q, "kind", string(f.Kind))
	if !f.Proposal.IsZero() {
		q.Set("proposal", f.Proposal.String())
	}
	if f.Grant != 0 {
		q.Set("grant", strconv.FormatUint(f.Grant, 10))
	}
	if f.From != 0 {
		q.Set("from", f.From.String())
	}
	if f.Until != 0 {
		q.Set("until", f.Until.String())
	}
	return q
}

// assetKey names an asset in links: by its symbol where that is its own, else by its address.
func assetKey(d models.DAO, a models.Asset) string {
	if a == (models.Asset{}) {
		return ""
	}
	for _, x := range d.Payable() {
		if x.Symbol == a.Symbol {
			if x == a {
				return a.Symbol
			}
			break
		}
	}
	return a.Address.Hex()
}

func ledgerLink(base string, q url.Values) string {
	if len(q) == 0 {
		return base
	}
	return base + "?" + q.Encode()
}

// ledgerOf is the ledger of what a filter chooses.
func ledgerOf(d models.DAO, f models.LedgerFilter) string {
	return ledgerLink(ledgerPath, ledgerQuery(d, f))
}

// older and newer are the pages beside this one; empty where there are none.
func (d LedgerData) older(p Page) string {
	if !d.HasOlder || len(d.Rows) == 0 {
		return ""
	}
	return d.beside(p, "before", d.Rows[len(d.Rows)-1])
}

func (d LedgerData) newer(p Page) string {
	if !d.HasNewer || len(d.Rows) == 0 {
		return ""
	}
	return d.beside(p, "after", d.Rows[0])
}

func (d LedgerData) beside(p Page, key string, e models.Entry) string {
	q := ledgerQuery(p.DAO, d.Filter)
	q.Set(key, e.Key().String())
	return ledgerLink(ledgerPath, q)
}

// filtered tells whether not all entries are asked for.
func (d LedgerData) filtered(p Page) bool { return len(ledgerQuery(p.DAO, d.Filter)) > 0 }

// sumWords says what the entries add up to.
func (d LedgerData) sumWords(p Page) string {
	words := many(int(d.Sum.Entries), "entry", "entries")
	for _, a := range d.Sum.Assets {
		asset := p.asset(a.Asset.Address)
		words += " · " + plain(asset.Symbol)
		for _, sum := range inAndOut(asset, a.In, a.Out) {
			words += " " + narrow(sum)
		}
	}
	return words
}

// inAndOut is what came and what left, where anything did.
func inAndOut(a models.Asset, in, out models.Uint) (sums []string) {
	if !in.IsZero() {
		sums = append(sums, "+"+amount(a, in))
	}
	if !out.IsZero() {
		sums = append(sums, off(a, out))
	}
	return sums
}

// signedAmount is an entry's amount with its sign.
func signedAmount(a models.Asset, m models.Movement) string {
	if m.Out {
		return off(a, m.Amount)
	}
	return "+" + amount(a, m.Amount)
}

// bookNames are the books' names on pages.
var bookNames = map[models.Book]string{
	models.BookTreasury: "Treasury", models.BookEscrow: "Escrow of grants", models.BookDistributor: "Distributor of rewards",
}

// books are those that a DAO has.
func books(d models.DAO) (list []models.Book) {
	for _, a := range d.Books() {
		list = append(list, d.Book(a))
	}
	return list
}

// kindNames are the kinds as a filter and a statement name them.
var kindNames = map[models.MovementKind]string{
	models.MovedPayment: "Payments by proposals", models.MovedGrant: "Grants funded", models.MovedMilestone: "Milestones paid",
	models.MovedSettlement: "Settlements of stopped grants", models.MovedRound: "Rounds of rewards funded", models.MovedReward: "Rewards claimed",
	models.MovedReturn: "Returned", models.MovedSweep: "Excess swept back", models.MovedBetween: "Moved between the accounts", models.MovedDeposit: "Deposits", models.MovedMint: "Minted", models.MovedBurn: "Burnt",
	models.MovedTaken: "Left outside proposals", models.MovedUnseen: "Left without an event", models.MovedUnlocated: "Came, block not located yet",
	models.MovedOpening: "Came before the first known state",
}

// kindsOf are the kinds that a filter offers: those that a DAO can have.
func kindsOf(d models.DAO) (list []models.MovementKind) {
	for _, k := range models.MovementKinds() {
		switch k {
		case models.MovedGrant, models.MovedMilestone, models.MovedSettlement:
			if !d.Grants() {
				continue
			}
		case models.MovedRound, models.MovedReward:
			if _, ok := d.Booked(models.BookDistributor); !ok {
				continue
			}
		}
		list = append(list, k)
	}
	return list
}

// ledgerWords say what an entry is in words that follow the name of what it is of.
func ledgerWords(m models.Movement) string {
	switch m.Kind {
	case models.MovedPayment:
		return "paid"
	case models.MovedGrant, models.MovedRound:
		if m.Out {
			return "funded"
		}
		return "received"
	case models.MovedMilestone:
		return "milestone" + nbsp + strconv.FormatUint(m.Milestone, 10) + " paid"
	case models.MovedSettlement:
		return "settled"
	case models.MovedReward:
		return "reward claimed"
	case models.MovedReturn:
		if m.Milestone > 0 {
			return "milestone" + nbsp + strconv.FormatUint(m.Milestone, 10) + " returned"
		}
		return "returned"
	}
	return ""
}

// entryAlone names an entry that is of nothing that has a name.
func entryAlone(m models.Movement) string {
	switch m.Kind {
	case models.MovedPayment:
		return "Paid outside a proposal"
	case models.MovedSweep:
		return "Excess swept back"
	case models.MovedBetween:
		return "Moved between the accounts"
	case models.MovedDeposit:
		if m.Asset != models.Ether.Address && m.Place == 0 {
			return "Balance grew without a transfer"
		}
		return "Deposit"
	case models.MovedMint:
		return "Minted"
	case models.MovedBurn:
		return "Burnt"
	case models.MovedTaken:
		return "Left outside a proposal"
	case models.MovedUnseen:
		return "Left without an event"
	case models.MovedUnlocated:
		return "Came, not located yet"
	case models.MovedOpening:
		return "Came before what the node still knows"
	case models.MovedReturn:
		return "Returned"
	}
	return kindNames[m.Kind]
}

// whenceWords say between which blocks something moved that is not located.
func whenceWords(m models.Movement) string {
	if m.Since == 0 {
		return "by block " + count(m.Block)
	}
	return "between block " + count(m.Since) + " and " + count(m.Block)
}

// csvCell is a field after RFC 4180. Text that a spreadsheet would run as a formula is made text.
func csvCell(s string) string {
	if strings.IndexAny(s, "=+-@\t\r") == 0 {
		s = "'" + s
	}
	if strings.ContainsAny(s, "\",\r\n'") {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}

// fromTo says which side a counterparty is on.
func fromTo(m models.Movement) string {
	if m.Out {
		return "To"
	}
	return "From"
}

// bookWords name the books in a sentence.
func bookWords(d models.DAO) (words []string) {
	for _, b := range books(d) {
		words = append(words, "the "+strings.ToLower(bookNames[b]))
	}
	return words
}

// sheetFilter chooses the entries of a sheet.
func sheetFilter(d models.DAO, m models.Month, x models.Sheet) models.LedgerFilter {
	account, _ := d.Booked(x.Account)
	return models.LedgerFilter{Account: account, Asset: x.Asset, From: m, Until: m}
}
