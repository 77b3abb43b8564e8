package models

import (
	"cmp"
	"context"
	"slices"
)

// Sheet is a month of one book and one asset: what was there, what came and left by kind, and what was there at its end, or is at the
// cursor.
type Sheet struct {
	Account          Book
	Asset            Asset
	Opening, Closing Uint
	OpeningKnown     bool
	ClosingKnown     bool
	In, Out          []Flow // by kind
	SumIn, SumOut    Uint
	Entries          uint64
}

// Sheets returns the statement of a month: the books in their order, and the assets that a book held or moved.
func (s *Store) Sheets(ctx context.Context, dao DAO, month Month) (list []Sheet, err error) {
	before, err := s.blockUntil(ctx, month.From())
	if err != nil {
		return nil, err
	}
	by, err := s.blockUntil(ctx, month.Next().From())
	if err != nil {
		return nil, err
	}
	flows, err := all[Flow](s.db(ctx).Where("month = ?", num(uint64(month))))
	if err != nil {
		return nil, err
	}
	pairs, err := s.tills(ctx, dao)
	if err != nil {
		return nil, err
	}
	for _, p := range pairs {
		x := Sheet{Account: dao.Book(p.account), Asset: dao.assetAt(p.asset)}
		if x.Opening, x.OpeningKnown, err = s.heldKnown(ctx, p, before); err != nil {
			return nil, err
		}
		if x.Closing, x.ClosingKnown, err = s.heldKnown(ctx, p, by); err != nil {
			return nil, err
		}
		for _, f := range flows {
			if f.till() == p {
				x.flow(f)
			}
		}
		if x.Entries > 0 || !x.Opening.IsZero() {
			x.sort()
			list = append(list, x)
		}
	}
	return list, nil
}

func (x *Sheet) flow(f Flow) {
	x.Entries += f.Entries
	if f.Out {
		x.Out, x.SumOut = append(x.Out, f), x.SumOut.Add(f.Amount)
	} else {
		x.In, x.SumIn = append(x.In, f), x.SumIn.Add(f.Amount)
	}
}

func (x *Sheet) sort() {
	kinds := MovementKinds()
	for _, list := range [][]Flow{x.In, x.Out} {
		slices.SortFunc(list, func(a, b Flow) int { return cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)) })
	}
}

// tills are the books with each asset that they ever moved, in the order of pages.
func (s *Store) tills(ctx context.Context, dao DAO) (list []till, err error) {
	rows, err := all[Flow](s.db(ctx).Distinct("account", "asset"))
	if err != nil {
		return nil, err
	}
	for _, f := range rows {
		list = append(list, f.till())
	}
	books, assets := dao.Books(), dao.Payable()
	place := func(p till) int {
		n := slices.IndexFunc(assets, func(a Asset) bool { return a.Address == p.asset })
		if n < 0 {
			n = len(assets)
		}
		return slices.Index(books, p.account)*(len(assets)+1) + n
	}
	slices.SortFunc(list, func(a, b till) int { return cmp.Or(cmp.Compare(place(a), place(b)), a.asset.Cmp(b.asset)) })
	return list, nil
}

// heldKnown is what a book held of an asset after a block, and whether that is known: whether nothing that is not located may have come
// by then.
func (s *Store) heldKnown(ctx context.Context, p till, block uint64) (held Uint, known bool, err error) {
	if held, err = heldAt(s.db(ctx), p, block); err != nil {
		return held, false, err
	}
	var n int64
	err = s.db(ctx).Model(&Deposit{}).Where("account = ? AND asset = ? AND since < ? AND block > ? AND since + 1 < block", p.account, p.asset, num(block), num(block)).Count(&n).Error
	return held, n == 0, err
}
