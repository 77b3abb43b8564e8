package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Holder is an account as the token sees it at the cursor.
type Holder struct {
	Account  common.Address `gorm:"primaryKey"`
	Balance  Uint
	Votes    Uint           // what it votes with: delegated to it by itself and others
	Delegate common.Address // zero when its tokens vote for nobody
}

// foldHolders adds new facts to the holders that they bear on.
func foldHolders(tx *gorm.DB, dao DAO, f Facts, t touched) error {
	open := map[common.Address]*Holder{}
	load := func(a common.Address) (*Holder, error) {
		if h := open[a]; h != nil {
			return h, nil
		}
		h, err := holder(tx, a)
		open[a] = &h
		t.accounts[a] = true
		return &h, err
	}
	for _, m := range f.Transfers {
		if m.Token != dao.Token.Address {
			continue
		}
		if err := move(m, load); err != nil {
			return err
		}
	}
	for _, d := range f.Delegations {
		h, err := load(d.Delegator)
		if err != nil {
			return err
		}
		h.Delegate = d.Delegate
		t.accounts[d.Previous], t.accounts[d.Delegate] = true, true
	}
	for _, w := range f.Weights {
		h, err := load(w.Account)
		if err != nil {
			return err
		}
		h.Votes = w.Votes
	}
	rows := make([]Holder, 0, len(open))
	for _, h := range open {
		rows = append(rows, *h)
	}
	return upsert(tx, rows)
}

func move(m Transfer, load func(common.Address) (*Holder, error)) error {
	if m.Sender != (common.Address{}) {
		h, err := load(m.Sender)
		if err != nil {
			return err
		}
		h.Balance = h.Balance.Sub(m.Amount)
	}
	if m.Recipient != (common.Address{}) {
		h, err := load(m.Recipient)
		if err != nil {
			return err
		}
		h.Balance = h.Balance.Add(m.Amount)
	}
	return nil
}

// recountHolder derives a holder again from all its facts.
func recountHolder(tx *gorm.DB, dao DAO, a common.Address) error {
	if a == (common.Address{}) {
		return nil
	}
	h := Holder{Account: a}
	moves, err := all[Transfer](tx.Where("token = ? AND (sender = ? OR recipient = ?)", dao.Token.Address, a, a).Order("block, log"))
	if err != nil {
		return err
	}
	same := func(x common.Address) (*Holder, error) {
		if x == a {
			return &h, nil
		}
		return &Holder{}, nil
	}
	for _, m := range moves {
		if err := move(m, same); err != nil {
			return err
		}
	}
	d, err := first[Delegation](tx.Where("delegator = ?", a).Order("block DESC, log DESC"))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	h.Delegate = d.Delegate
	w, err := first[Weight](tx.Where("account = ?", a).Order("block DESC, log DESC"))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	h.Votes = w.Votes
	if d.Block == 0 && w.Block == 0 && len(moves) == 0 {
		return tx.Where("account = ?", a).Delete(&Holder{}).Error
	}
	return upsert(tx, []Holder{h})
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

// WeightAt returns the votes of an account at a timepoint in the past, in token units: getPastVotes.
func (s *Store) WeightAt(ctx context.Context, dao DAO, a common.Address, timepoint uint64) (Uint, error) {
	w, err := first[Weight](until(s.db(ctx).Where("account = ?", a), dao, timepoint).Order("block DESC, log DESC"))
	if errors.Is(err, ErrNotFound) {
		return Uint{}, nil
	}
	return w.Votes, err
}
