package models

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Shift is how an account's weight moved while a proposal waited for its snapshot.
type Shift struct {
	Account       common.Address
	Before, After Uint
}

// Gain is what the account gained.
func (x Shift) Gain() Uint { return x.After.Sub(x.Before) }

// Shifts is how weight moved between a proposal's creation and its snapshot.
type Shifts struct {
	Gains []Shift // the accounts that gained, most first
	Sum   Uint    // of all gains
	Whole bool    // whether every change of weight was gone through
}

// A gain by one account is sharp from a fifth of the quorum on, gains together are from half of it on.
const (
	sharpOne = 5
	sharpAll = 2
)

// Sharp are the gains that make one look twice, against the quorum: weight that came in between a proposal and its vote may have
// been brought for it. It is empty when there is nothing to see.
func (x Shifts) Sharp(quorum Uint) (list []Shift) {
	if quorum.IsZero() {
		return nil
	}
	together := x.Sum.MulDiv(U(sharpAll), U(1)).Cmp(quorum) >= 0
	for _, g := range x.Gains {
		if together || g.Gain().MulDiv(U(sharpOne), U(1)).Cmp(quorum) >= 0 {
			list = append(list, g)
		}
	}
	return list
}

// mostShifts is how many changes of weight are gone through.
const mostShifts = 2_000

// Shifts finds how weight moved between a proposal's creation and its snapshot, or until now before that.
func (s *Store) Shifts(ctx context.Context, dao DAO, p Proposal, now Moment) (x Shifts, err error) {
	rows, err := all[Weight](after(s.db(ctx), p.At, mostShifts+1))
	x.Whole = len(rows) <= mostShifts
	last := map[common.Address]Uint{}
	for _, w := range rows {
		if dao.Timepoint(Block{Number: w.Block, Time: w.Time}) > min(p.Snapshot, now.Clock) {
			x.Whole = true
			break
		}
		last[w.Account] = w.Votes
	}
	if err != nil || len(last) == 0 {
		return x, err
	}
	before, err := s.votesBefore(ctx, p.At)
	for a, votes := range last {
		if votes.Cmp(before[a]) > 0 {
			g := Shift{a, before[a], votes}
			x.Gains, x.Sum = append(x.Gains, g), x.Sum.Add(g.Gain())
		}
	}
	slices.SortFunc(x.Gains, func(a, b Shift) int { return cmp.Or(b.Gain().Cmp(a.Gain()), a.Account.Cmp(b.Account)) })
	return x, err
}

// votesBefore are the votes before a place in the chain of the accounts whose votes changed after it, as far as changes are gone
// through.
func (s *Store) votesBefore(ctx context.Context, at At) (map[common.Address]Uint, error) {
	const before = "(SELECT w.votes FROM weights w WHERE w.account = moved.account AND w.block <= ? AND (w.block < ? OR w.log < ?) ORDER BY w.block DESC, w.log DESC LIMIT 1)"
	changes := after(s.db(ctx).Table("weights").Select("account"), at, mostShifts)
	q := s.db(ctx).Table("(?) AS moved", changes).Distinct("moved.account, COALESCE("+before+", ?) AS votes", num(at.Block), num(at.Block), num(at.Log), Uint{})
	rows, err := all[Weight](q)
	votes := map[common.Address]Uint{}
	for _, w := range rows {
		votes[w.Account] = w.Votes
	}
	return votes, err
}
