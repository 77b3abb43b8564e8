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
	for a, votes := range last {
		before, err := s.votesBefore(ctx, a, p.At)
		if err != nil {
			return x, err
		}
		if votes.Cmp(before) > 0 {
			g := Shift{a, before, votes}
			x.Gains, x.Sum = append(x.Gains, g), x.Sum.Add(g.Gain())
		}
	}
	slices.SortFunc(x.Gains, func(a, b Shift) int { return cmp.Or(b.Gain().Cmp(a.Gain()), a.Account.Cmp(b.Account)) })
	return x, err
}

// votesBefore are an account's votes before a place in the chain.
func (s *Store) votesBefore(ctx context.Context, a common.Address, at At) (Uint, error) {
	q := s.db(ctx).Table("weights").Where("account = ? AND block <= ? AND (block < ? OR log < ?)", a, num(at.Block), num(at.Block), num(at.Log))
	rows, err := all[Weight](newest(s.db(ctx), "weights", q, 1))
	if len(rows) == 0 {
		return Uint{}, err
	}
	return rows[0].Votes, err
}
