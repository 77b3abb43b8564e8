package models

import (
	"context"
	"errors"
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
	if err != nil && !errors.Is(err, ErrNotFound) { // nothing is read yet
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
	sums, err := s.spentSince(ctx, since)
	if err != nil {
		return nil, err
	}
	list := make([]Spent, 0, len(sums))
	for _, a := range dao.Payable() {
		list = append(list, Spent{a, sums[a.Address], days})
	}
	return list, nil
}

// spentSince adds up what was spent from a moment on: entries in the month that it is in, and the totals of those that follow.
func (s *Store) spentSince(ctx context.Context, since uint64) (map[common.Address]Uint, error) {
	sums := map[common.Address]Uint{}
	month := MonthOf(since)
	from, err := s.blockUntil(ctx, since)
	if err != nil {
		return nil, err
	}
	until, err := s.blockUntil(ctx, month.Next().From())
	if err != nil {
		return nil, err
	}
	rows, err := all[Movement](s.db(ctx).Select("asset", "amount").
		Where("block > ? AND block <= ? AND outgoing = ? AND kind IN ?", num(from), num(until), true, spends))
	if err != nil {
		return nil, err
	}
	for _, m := range rows {
		sums[m.Asset] = sums[m.Asset].Add(m.Amount)
	}
	flows, err := all[Flow](s.db(ctx).Where("month > ? AND outgoing = ? AND kind IN ?", num(uint64(month)), true, spends))
	for _, f := range flows {
		sums[f.Asset] = sums[f.Asset].Add(f.Amount)
	}
	return sums, err
}

// SpentOf is the spending of an asset in a list.
func SpentOf(list []Spent, a Asset) Spent {
	i := slices.IndexFunc(list, func(s Spent) bool { return s.Asset == a })
	if i < 0 {
		return Spent{Asset: a}
	}
	return list[i]
}
