package models

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Holder is an account as the token sees it at the cursor.
type Holder struct {
	Account    common.Address `gorm:"primaryKey"`
	Balance    Uint
	Votes      Uint           // what it votes with: delegated to it by itself and others
	Delegate   common.Address // zero when its tokens vote for nobody
	Delegators int            // accounts with a balance whose tokens vote with it, itself included
	Short      bool           // a transfer took more than the record knew of, so that the balance was held at 0
	Voted      int            // on how many of the last votes that are over it voted; see attendance.go
}

// none tells whether the record has nothing to say of the account.
func (h Holder) none() bool { return h == Holder{Account: h.Account, Voted: h.Voted} }

// backs is the account that a holder's tokens vote with; zero while there are none.
func (h Holder) backs() common.Address {
	if h.Balance.IsZero() {
		return common.Address{}
	}
	return h.Delegate
}

func (h *Holder) receive(n Uint) { h.Balance = h.Balance.Add(n) }

func (h *Holder) send(n Uint) {
	h.Short = h.Short || h.Balance.Cmp(n) < 0
	h.Balance = h.Balance.Sub(n)
}

func (h *Holder) fields() []any {
	return []any{&h.Account, &h.Balance, &h.Votes, &h.Delegate, &h.Delegators, &h.Short, &h.Voted}
}

// holders are accounts while facts change: as stored and as they will be.
type holders struct {
	w    *writer
	was  map[common.Address]Holder
	open map[common.Address]*Holder
}

func newHolders(w *writer) *holders {
	return &holders{w, map[common.Address]Holder{}, map[common.Address]*Holder{}}
}

// load opens accounts.
func (x *holders) load(accounts map[common.Address]bool) error {
	var keys []any
	for a := range accounts {
		if _, ok := x.open[a]; !ok {
			x.open[a] = &Holder{Account: a}
			keys = append(keys, a.Bytes())
		}
	}
	slices.SortFunc(keys, func(a, b any) int { return bytes.Compare(a.([]byte), b.([]byte)) })
	return load(x.w, holderRows, "account", keys, (*Holder).fields, func(h Holder) {
		x.was[h.Account] = h
		*x.open[h.Account] = h
	})
}

// save counts the holders who have changed in the totals and among their delegates' delegators, and writes them.
func (x *holders) save(t totals) error {
	if err := x.delegators(); err != nil {
		return err
	}
	if err := x.attended(); err != nil {
		return err
	}
	var changed, gone []Holder
	for a, h := range x.open {
		was, known := x.was[a]
		switch {
		case h.none() && known:
			gone = append(gone, *h)
		case !h.none() && was != *h:
			changed = append(changed, *h)
		}
		t.take(totalDelegated, was.Votes)
		t.add(totalDelegated, h.Votes)
		t.count(totalDelegates, !was.Votes.IsZero(), !h.Votes.IsZero())
		t.count(totalHolders, !was.Balance.IsZero(), !h.Balance.IsZero())
	}
	// In the order of their keys they are near each other on disk.
	slices.SortFunc(changed, func(a, b Holder) int { return a.Account.Cmp(b.Account) })
	if err := remove(x.w, holderRows, gone); err != nil {
		return err
	}
	return replace(x.w, holderRows, changed)
}

// delegators moves holders from the accounts that they backed to those that they back.
func (x *holders) delegators() error {
	moved := map[common.Address]int{}
	for a, h := range x.open {
		was := x.was[a]
		if from, to := was.backs(), h.backs(); from != to {
			moved[from]--
			moved[to]++
		}
	}
	delete(moved, common.Address{})
	delegates := map[common.Address]bool{}
	for a := range moved {
		delegates[a] = true
	}
	if err := x.load(delegates); err != nil {
		return err
	}
	for a, n := range moved {
		x.open[a].Delegators += n
	}
	return nil
}

// holders adds new facts to the accounts that they bear on.
func (x *fold) holders() error {
	h := newHolders(x.w)
	if err := h.load(x.accounts()); err != nil {
		return err
	}
	for i := range x.facts.Transfers {
		m := &x.facts.Transfers[i]
		if m.Token != x.dao.Token.Address {
			continue
		}
		if m.Sender != (common.Address{}) {
			h.open[m.Sender].send(m.Amount)
		}
		if m.Recipient != (common.Address{}) {
			h.open[m.Recipient].receive(m.Amount)
		}
	}
	for _, d := range x.facts.Delegations {
		h.open[d.Delegator].Delegate = d.Delegate
		x.touched.accounts[d.Previous], x.touched.accounts[d.Delegate] = true, true
	}
	for _, w := range x.facts.Weights {
		h.open[w.Account].Votes = w.Votes
	}
	return h.save(x.totals)
}

// accounts are those whose balance, delegate or votes the facts change.
func (x *fold) accounts() map[common.Address]bool {
	touched := x.touched.accounts
	for i := range x.facts.Transfers {
		m := &x.facts.Transfers[i]
		if m.Token == x.dao.Token.Address {
			touched[m.Sender], touched[m.Recipient] = true, true
		}
	}
	delete(touched, common.Address{})
	for _, d := range x.facts.Delegations {
		touched[d.Delegator] = true
	}
	for _, w := range x.facts.Weights {
		touched[w.Account] = true
	}
	return touched
}

func holder(tx *gorm.DB, a common.Address) (Holder, error) {
	h, err := first[Holder](tx.Where("account = ?", a))
	if errors.Is(err, ErrNotFound) {
		return Holder{Account: a}, nil
	}
	return h, err
}

// Holder returns an account as the token sees it; an account that never held or voted has zeros.
func (s *Store) Holder(ctx context.Context, a common.Address) (Holder, error) {
	return holder(s.db(ctx), a)
}
