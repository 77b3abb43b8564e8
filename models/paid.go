package models

import (
	"cmp"
	"context"
	"slices"
)

// Paid returns what was paid last, newest first: out of the treasury by executed operations, and out of the escrow for grants.
func (s *Store) Paid(ctx context.Context, dao DAO, size int) ([]Receipt, error) {
	list, _, err := s.Payments(ctx, dao, 1, size)
	if err != nil || !dao.Grants() {
		return list, err
	}
	turns, err := s.lastTurns(ctx, []TurnKind{TurnPaid, TurnSettled}, size)
	if err != nil {
		return nil, err
	}
	for _, t := range turns {
		g, err := s.Grant(ctx, t.GrantID)
		if err != nil {
			return nil, err
		}
		list = append(list, dao.GrantReceipt(g, t))
	}
	slices.SortStableFunc(list, func(a, b Receipt) int { return cmp.Or(cmp.Compare(b.Block, a.Block), cmp.Compare(b.Log, a.Log)) })
	return list[:min(size, len(list))], nil
}

// GrantReceipt is a payment that the escrow made for a grant, as its event tells it.
func (d DAO) GrantReceipt(g Grant, t Turn) Receipt {
	asset, known := d.Asset(g.Token)
	if !known {
		asset.Address = g.Token
	}
	return Receipt{At: t.At, Payment: Payment{Asset: asset, Recipient: t.Account, Amount: t.Amount}, Grant: &g, Turn: &t}
}

// lastTurns are the escrow's last events of some kinds, newest first, of the last lookBack events of any.
func (s *Store) lastTurns(ctx context.Context, kinds []TurnKind, size int) ([]Turn, error) {
	recent := s.db(ctx).Model(&Turn{}).Order("block DESC, log DESC").Limit(lookBack)
	return all[Turn](s.db(ctx).Table("(?) AS turns", recent).Where("kind IN ?", kinds).Order("block DESC, log DESC").Limit(size))
}
