package models

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Spent is what left the DAO's books for good of an asset in some days.
type Spent struct {
	Asset  Asset
	Amount Uint
	Days   uint64 // over which it is counted: as asked, or as long as the ledger is
}

// Lasts is for how many days an amount lasts at that pace; ok is false when nothing was spent.
func (s Spent) Lasts(amount Uint) (days uint64, ok bool) {
	if s.Amount.IsZero() {
		return 0, false
	}
	return amount.MulDiv(U(s.Days), s.Amount).Uint64(), true
}

// A day in seconds.
const day = 86_400

// Spending returns what was spent of each asset in the days before the cursor, in the order of Payable. Assets of which nothing was
// spent have a zero.
func (s *Store) Spending(ctx context.Context, dao DAO, days uint64) ([]Spent, error) {
	now, err := s.Cursor(ctx)
	if err != nil {
		return nil, err
	}
	begun, err := all[Movement](s.db(ctx).Select("time").Order("time, block").Limit(1))
	if err != nil {
		return nil, err
	}
	since := now.Time - min(now.Time, days*day)
	if len(begun) > 0 && begun[0].Time > since {
		since = begun[0].Time
		days = max(1, (now.Time-min(now.Time, since)+day-1)/day)
	}
	block, err := s.blockUntil(ctx, since)
	if err != nil {
		return nil, err
	}
	rows, err := all[Movement](s.db(ctx).Select("asset", "amount", "other").Where("block > ? AND outgoing = ? AND kind IN ?", num(block), true, spends))
	sums := map[common.Address]Uint{}
	for _, m := range rows {
		if !dao.Keeps(m.Other) {
			sums[m.Asset] = sums[m.Asset].Add(m.Amount)
		}
	}
	list := make([]Spent, 0, len(sums))
	for _, a := range dao.Payable() {
		list = append(list, Spent{a, sums[a.Address], days})
	}
	return list, err
}

// SpentOf is the spending of an asset in a list.
func SpentOf(list []Spent, a Asset) Spent {
	i := slices.IndexFunc(list, func(s Spent) bool { return s.Asset == a })
	if i < 0 {
		return Spent{Asset: a}
	}
	return list[i]
}
