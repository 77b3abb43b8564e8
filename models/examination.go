package models

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Examination is what the checks of a proposal stand on. Of a draft there is a text, and what it would execute, alone.
type Examination struct {
	DAO        DAO
	Proposal   Proposal // with Actions and Standing
	Draft      bool     // it is not proposed yet
	Now        Block    // the record's head
	Simulation *Simulation
	Then       map[common.Address]Code   // of its parties when it was proposed
	Codes      map[common.Address]Code   // of its parties now
	Balances   []Payment                 // of the treasury
	Settings   map[string]Uint           // in force
	Delegated  Uint                      // weight that may vote
	Before     []Proposal                // those that passed and are not executed
	Unknown    map[common.Address]bool   // assets of which the chain has not told yet what the treasury holds
	Began      uint64                    // when anybody had weight first, Unix seconds
	Partly     bool                      // whether there are more proposals beside it than were read
	Open       []Proposal                // those that are voted on, and that wait for it
	Alike      []Proposal                // others with its title, newest first
	Repeats    []Proposal                // older ones with its very actions
	Votes      []Vote                    // those for it that weigh most
	Since      map[common.Address]uint64 // when accounts among those had weight first, Unix seconds
	Shifts     Shifts
	Operations []Operation             // of the timelock about it
	Acted      map[common.Address]bool // accounts that have signed something that is on the chain
	Paid       map[common.Address]bool // accounts that the treasury has paid before
	Accounts   []common.Address        // that the record knows well

	all     []numbered // what its actions do, with what is within them
	text    string     // lower case, as it is read: what a reader does not see is no part of it
	prices  map[common.Address]*price
	numbers []figure
	named   []common.Address // in the text
}

// numbered is an effect with the action that it is of or within, counted from 1.
type numbered struct {
	Effect
	number   int
	accounts []common.Address // among its arguments
}

// Checks are the answers for a proposal as it stands, in the order in which they are asked. What does not apply is left out.
func (x Examination) Checks() (list []Check) {
	if x.all == nil {
		x.all = x.numbered()
	}
	seen := visible(x.Proposal.Description)
	x.text = strings.ToLower(string(readable(seen)))
	x.numbers, x.named, x.prices = figures(seen), addressesIn(x.text), map[common.Address]*price{}
	for _, part := range []func() []Check{x.procedure, x.trial, x.reading, x.money, x.writing, x.recipients, x.contracts, x.power, x.texts, x.others, x.voters} {
		list = append(list, part()...)
	}
	return list
}

// numbered reads what the actions do.
func (x *Examination) numbered() (list []numbered) {
	for i, e := range x.DAO.Explain(x.DAO.Effects(x.Proposal)) {
		for _, w := range All([]Effect{e}) {
			n := numbered{Effect: w, number: i + 1}
			if w.Kind == Calls {
				n.accounts = addresses(w.Call.Args)
			}
			list = append(list, n)
		}
	}
	return list
}

// state is the proposal's; of a draft it is pending.
func (x *Examination) state() State {
	if x.Draft {
		return Pending
	}
	return x.Proposal.State(x.DAO.Moment(x.Now))
}

// passed tells whether what is to come is its execution.
func (x *Examination) passed() bool { return x.state() == Succeeded || x.state() == Queued }

func (x *Examination) find(name CheckName) *findings {
	return &findings{name: name, block: x.Now.Number, time: x.Now.Time}
}

// called names an account as a reader knows it, with its address.
func (x *Examination) called(a common.Address) string {
	if name := x.DAO.contract(a); name != "" {
		return name + " " + a.Hex()
	}
	return a.Hex()
}

// isNamed tells whether the text has an account's whole address.
func (x *Examination) isNamed(a common.Address) bool { return slices.Contains(x.named, a) }

// addressesIn are those in a text that is in lower case, each once.
func addressesIn(text string) (list []common.Address) {
	for len(list) < mostParties {
		i := strings.Index(text, "0x")
		if i < 0 || len(text) < i+42 {
			return list
		}
		hex := text[i+2 : i+42]
		text = text[i+2:]
		if strings.Trim(hex, "0123456789abcdef") != "" || len(text) > 40 && strings.ContainsRune("0123456789abcdef", rune(text[40])) {
			continue
		}
		if a := common.HexToAddress(hex); !slices.Contains(list, a) {
			list = append(list, a)
		}
	}
	return list
}
