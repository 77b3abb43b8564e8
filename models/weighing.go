package models

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Weighing is why an account weighs what it does at a timepoint: what it held, whom that voted with, and who gave it what.
type Weighing struct {
	Account   common.Address
	Timepoint uint64
	Votes     Uint // getPastVotes
	Held      Uint
	Known     bool         // whether what it held then is known
	To        Delegation   // in force then; empty when its tokens voted with nobody
	Received  []Received   // from others, largest first
	Rest      Uint         // from others who are not listed, and what no delegation tells
	Whole     bool         // whether everybody who may have given is listed
	Later     []Delegation // by the account itself after the timepoint, oldest first; not more than a few
}

// Received is what another account's delegation gave.
type Received struct {
	From   common.Address
	Amount Uint
	Since  At
}

// Own is what an account's own tokens add to its weight.
func (w Weighing) Own() Uint {
	if w.To.Delegate != w.Account || !w.Known {
		return Uint{}
	}
	return w.Held
}

// Away is the other account that its tokens voted with; zero when they voted with itself or nobody.
func (w Weighing) Away() common.Address {
	if w.To.Delegate == w.Account {
		return common.Address{}
	}
	return w.To.Delegate
}

// Weightless is why an account can't vote.
type Weightless string

// The reasons, of which the first that holds is given.
const (
	Weighs    Weightless = ""        // it can
	GaveAway  Weightless = "away"    // its tokens voted with another account
	Idle      Weightless = "idle"    // it held tokens, which voted with nobody
	HeldNone  Weightless = "none"    // it held no tokens, and nobody gave it theirs
	Untold    Weightless = "untold"  // what it held then is not known; its tokens voted with nobody
	Elsewhere Weightless = "nothing" // its tokens should vote with itself: the token counts in another way
)

// Why says why the account can't vote.
func (w Weighing) Why() Weightless {
	nobody := w.To.Delegate == (common.Address{})
	switch {
	case !w.Votes.IsZero():
		return Weighs
	case w.Known && w.Held.IsZero():
		return HeldNone
	case w.Away() != (common.Address{}):
		return GaveAway
	case nobody && !w.Known:
		return Untold
	case nobody:
		return Idle
	}
	return Elsewhere
}

// Of those who may have given weight, as many are looked at: of those who give now the largest holders, and of those who took
// theirs away the last.
const mostReceived = 20

// Weighing tells why an account weighs what it does at a timepoint that is not to come.
func (s *Store) Weighing(ctx context.Context, dao DAO, a common.Address, timepoint uint64) (Weighing, error) {
	w := Weighing{Account: a, Timepoint: timepoint}
	err := inOrder(
		func() (err error) { w.Votes, err = s.WeightAt(ctx, dao, a, timepoint); return err },
		func() (err error) { w.Held, w.Known, err = s.HeldAt(ctx, dao, a, timepoint); return err },
		func() (err error) { w.To, err = s.DelegateAt(ctx, dao, a, timepoint); return err },
		func() (err error) { w.Later, err = s.delegatedSince(ctx, dao, a, timepoint); return err },
		func() error { return s.received(ctx, dao, &w) },
	)
	w.Rest = w.Votes.Sub(w.Own())
	for _, r := range w.Received {
		w.Rest = w.Rest.Sub(r.Amount)
	}
	return w, err
}

// delegatedSince are an account's first delegations after a timepoint, of its newest ones.
func (s *Store) delegatedSince(ctx context.Context, dao DAO, a common.Address, timepoint uint64) ([]Delegation, error) {
	rows, err := all[Delegation](newest(s.db(ctx), "delegations", s.db(ctx).Table("delegations").Where("delegator = ? AND previous <> delegate", a), 8))
	rows = slices.DeleteFunc(rows, func(d Delegation) bool {
		return dao.Timepoint(Block{Number: d.Block, Time: d.Time}) <= timepoint
	})
	slices.Reverse(rows)
	return rows, err
}

// received finds who gave weight, and how much.
func (s *Store) received(ctx context.Context, dao DAO, w *Weighing) error {
	givers, whole, err := s.givers(ctx, dao, w.Account, w.Timepoint)
	if err != nil {
		return err
	}
	for _, g := range givers {
		d, err := s.DelegateAt(ctx, dao, g, w.Timepoint)
		if err != nil {
			return err
		}
		if d.Delegate != w.Account {
			continue
		}
		held, known, err := s.HeldAt(ctx, dao, g, w.Timepoint)
		if err != nil {
			return err
		}
		whole = whole && known
		if !held.IsZero() {
			w.Received = append(w.Received, Received{g, held, d.At})
		}
	}
	slices.SortFunc(w.Received, func(a, b Received) int { return cmp.Or(b.Amount.Cmp(a.Amount), a.From.Cmp(b.From)) })
	w.Whole = whole
	return nil
}

// givers are other accounts that may have given an account weight at a timepoint, and whether they are all: those who do
// now, and those who went away since.
func (s *Store) givers(ctx context.Context, dao DAO, a common.Address, timepoint uint64) (list []common.Address, whole bool, err error) {
	now, err := all[Holder](s.db(ctx).Where("delegate = ? AND account <> ?", a, a).Order("balance DESC, account").Limit(mostReceived + 1))
	if err != nil {
		return nil, false, err
	}
	gone, err := all[Delegation](newest(s.db(ctx), "delegations", s.db(ctx).Table("delegations").Where("previous = ? AND previous <> delegate", a), mostReceived+1))
	if err != nil {
		return nil, false, err
	}
	whole = len(now) <= mostReceived
	for _, h := range now[:min(len(now), mostReceived)] {
		list = append(list, h.Account)
	}
	for i, d := range gone {
		if dao.Timepoint(Block{Number: d.Block, Time: d.Time}) <= timepoint {
			break
		}
		if i == mostReceived {
			whole = false
			break
		}
		if d.Delegator != a {
			list = append(list, d.Delegator)
		}
	}
	slices.SortFunc(list, common.Address.Cmp)
	return slices.Compact(list), whole, nil
}
