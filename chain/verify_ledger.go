package chain

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"backprop/models"
)

// ledger adds up the ledger again, entry by entry, holds each entry against the facts that tell of it, and asks what every book holds.
func (v *Verification) ledger(ctx context.Context, done *uint64) error {
	sums := models.NewSums(v.DAO)
	err := v.past.Entries(ctx, func(m models.Movement) error {
		v.same("ledger", m.Name(v.DAO)+" balance", m.Balance.String(), sums.Add(m).String())
		*done++
		return nil
	})
	if err != nil {
		return err
	}
	if err := v.entries(ctx); err != nil {
		return err
	}
	if v.older {
		return v.books(ctx, sums, nil)
	}
	if err := v.flows(ctx, sums); err != nil {
		return err
	}
	stored, err := v.Store.Held(ctx)
	if err != nil {
		return err
	}
	return v.books(ctx, sums, stored)
}

// entries compares the ledger's entries with what facts and deposits say that moved.
func (v *Verification) entries(ctx context.Context) error {
	for behind := uint64(0); ; {
		numbers, err := v.past.LedgerBlocks(ctx, behind, 4*mostBlocks)
		if err != nil || len(numbers) == 0 {
			return err
		}
		told, stored, err := v.past.Told(ctx, numbers)
		if err != nil {
			return err
		}
		v.matchEntries(stored, told)
		behind = numbers[len(numbers)-1]
		v.progress("ledger", behind, v.block.Number)
	}
}

// matchEntries compares the entries of some blocks with those that should be there.
func (v *Verification) matchEntries(stored, told []models.Movement) {
	said := map[models.LedgerKey]models.Movement{}
	for _, m := range told {
		said[m.Key()] = m
	}
	for _, m := range stored {
		other, found := said[m.Key()]
		delete(said, m.Key())
		if !found {
			v.same("ledger", m.Name(v.DAO), "an entry", "no entry")
			continue
		}
		fields := other.Fields()
		for i, f := range m.Fields() {
			v.same("ledger", m.Name(v.DAO)+" "+f.Name, f.Value, fields[i].Value)
		}
	}
	for _, m := range told {
		if _, lost := said[m.Key()]; lost {
			v.same("ledger", m.Name(v.DAO), "no entry", "an entry")
		}
	}
}

// flows compares the totals of months with what the entries add up to.
func (v *Verification) flows(ctx context.Context, sums *models.Sums) error {
	stored, added, err := v.past.Flows(ctx, sums)
	if err != nil {
		return err
	}
	names := slices.Concat(slices.Collect(maps.Keys(stored)), slices.Collect(maps.Keys(added)))
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		v.same("ledger", "total of "+name, said(stored[name]), said(added[name]))
	}
	return nil
}

func said(total string) string {
	if total == "" {
		return "none"
	}
	return total
}

// books asks what every book holds of each asset: that is what its entries add up to, and what is stored as its balance. What the
// treasury holds now was asked already.
func (v *Verification) books(ctx context.Context, sums *models.Sums, stored []models.Balance) error {
	for _, b := range sums.Holdings() {
		a, _ := v.DAO.Asset(b.Asset)
		q := v.prove.Holding(string(v.DAO.Book(b.Account)), b.Account, a, b.Amount)
		i := slices.IndexFunc(stored, func(s models.Balance) bool { return s.Account == b.Account && s.Asset == b.Asset })
		if i >= 0 {
			v.same(q.Subject, "ledger "+a.Symbol, stored[i].Amount.String(), b.Amount.String())
		}
		whole, err := v.past.Whole(ctx, b)
		if err != nil {
			return err
		}
		if !whole || !v.older && b.Account == v.DAO.Treasury() {
			continue
		}
		if v.older && b.Amount.IsZero() {
			q.Optional = true // the token may be newer
		}
		if err := v.holding(ctx, q); err != nil {
			return fmt.Errorf("%s of the %s: %w", a.Symbol, q.Subject, err)
		}
	}
	return nil
}
