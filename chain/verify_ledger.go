package chain

import (
	"context"

	"backprop/models"
)

// ledger asks what every book holds, and compares what its movements add up to.
func (v *Verification) ledger(ctx context.Context, done *uint64) error {
	if v.older {
		return nil // of the past the record knows no balances that the chain was asked for
	}
	list, err := v.Store.Held(ctx)
	if err != nil {
		return err
	}
	for _, b := range list {
		if err := v.book(ctx, b); err != nil {
			return err
		}
		*done++
	}
	return nil
}

func (v *Verification) book(ctx context.Context, b models.Balance) error {
	a, ok := v.DAO.Asset(b.Asset)
	if !ok || v.DAO.Book(b.Account) == "" {
		return nil
	}
	q := v.prove.Holding(string(v.DAO.Book(b.Account)), b.Account, a, b.Amount)
	if b.Account != v.DAO.Treasury() { // the treasury's were asked
		if err := v.holding(ctx, q); err != nil {
			return err
		}
	}
	sum, err := v.Store.HeldInLedger(ctx, b.Account, b.Asset, v.block.Number)
	v.same(q.Subject, "ledger of "+a.Symbol, b.Amount.String(), sum.String())
	return err
}
