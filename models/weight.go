package models

import (
	"context"
	"math"

	"github.com/ethereum/go-ethereum/common"
)

// WeightAt returns the votes of an account at a timepoint in the past, in token units: getPastVotes.
func (s *Store) WeightAt(ctx context.Context, dao DAO, a common.Address, timepoint uint64) (Uint, error) {
	w, _, err := lastUntil(dao, timepoint, func(block uint64, size int) ([]Weight, error) {
		return lastFacts[Weight](s, ctx, "weights", "account = ?", []any{a}, block, size)
	}, func(w Weight) At { return w.At })
	return w.Votes, err
}

// DelegateAt returns the change of delegation that was in force for an account at a timepoint: whom its tokens voted with
// and since when. It is empty when there was none.
func (s *Store) DelegateAt(ctx context.Context, dao DAO, a common.Address, timepoint uint64) (Delegation, error) {
	d, _, err := lastUntil(dao, timepoint, func(block uint64, size int) ([]Delegation, error) {
		return lastFacts[Delegation](s, ctx, "delegations", "delegator = ? AND previous <> delegate", []any{a}, block, size)
	}, func(d Delegation) At { return d.At })
	return d, err
}

// then is the column of a fact's timepoint, by the clock of weights.
func (d DAO) then() string {
	if d.Clock == ByNumber {
		return "block"
	}
	return "time"
}

// weightThen is the votes of the account in a row at a timepoint, as WeightAt answers them: so that a query asks for many at once.
// It takes the timepoint and what stands for none.
func weightThen(dao DAO, account string) string {
	return "COALESCE((SELECT w.votes FROM weights w WHERE w.account = " + account + " AND w." + dao.then() + " <= ? ORDER BY w.block DESC, w.log DESC LIMIT 1), ?) AS weight"
}

// delegateThen is whom the tokens of the account in a row voted with at a timepoint, as DelegateAt answers it.
func delegateThen(dao DAO, account string) string {
	return "(SELECT d.delegate FROM delegations d WHERE d.delegator = " + account + " AND d.previous <> d.delegate AND d." + dao.then() + " <= ? ORDER BY d.block DESC, d.log DESC LIMIT 1)"
}

// lastFacts are the newest facts of a table up to a block that a condition chooses. An index must lead to them in their order.
func lastFacts[T any](s *Store, ctx context.Context, table, where string, args []any, block uint64, size int) ([]T, error) {
	q := s.db(ctx).Table(table).Where(where, args...).Where("block <= ?", num(block))
	return all[T](newest(s.db(ctx), table, q, size))
}

// lastUntil finds the last fact that was said up to a timepoint; find returns the newest ones up to a block. Facts are in the
// order of blocks, so that of a clock that tells time, what lies further back than the newest ones is found by halving.
func lastUntil[T any](dao DAO, timepoint uint64, find func(block uint64, size int) ([]T, error), at func(T) At) (last T, found bool, err error) {
	if dao.Clock == ByNumber {
		rows, err := find(timepoint, 1)
		if len(rows) > 0 {
			last, found = rows[0], true
		}
		return last, found, err
	}
	const near = 32
	rows, err := find(math.MaxInt64, near)
	for _, row := range rows {
		if at(row).Time <= timepoint {
			return row, true, err
		}
	}
	if err != nil || len(rows) < near {
		return last, false, err
	}
	low, high := uint64(0), at(rows[near-1]).Block // what was found is not above low, and all from high on is later
	for low+1 < high {
		middle := low + (high-low)/2
		rows, err := find(middle, 1)
		switch {
		case err != nil:
			return last, false, err
		case len(rows) == 0:
			low = middle
		case at(rows[0]).Time <= timepoint:
			last, found, low = rows[0], true, middle
		default:
			high = at(rows[0]).Block
		}
	}
	return last, found, nil
}

// mostMoves is how many of an account's transfers on each side are gone through to tell what it held.
const mostMoves = 5_000

// HeldAt returns what an account held of the governance token at a timepoint in the past: what it holds now without what
// was moved since. known is false when the record does not know all of its transfers, or when more were made since than are
// gone through.
func (s *Store) HeldAt(ctx context.Context, dao DAO, a common.Address, timepoint uint64) (held Uint, known bool, err error) {
	h, err := s.Holder(ctx, a)
	if err != nil || h.Short {
		return Uint{}, false, err
	}
	out, whole, err := s.movedSince(ctx, dao, "sender", a, timepoint)
	if err != nil || !whole {
		return Uint{}, false, err
	}
	in, whole, err := s.movedSince(ctx, dao, "recipient", a, timepoint)
	if err != nil || !whole {
		return Uint{}, false, err
	}
	return h.Balance.Add(out).Sub(in), true, nil
}

// movedSince adds up the transfers that an account is on one side of, after a timepoint. whole is false when they are too many.
func (s *Store) movedSince(ctx context.Context, dao DAO, side string, a common.Address, timepoint uint64) (sum Uint, whole bool, err error) {
	until, seen := At{Block: math.MaxInt64}, 0
	for size := 16; seen < mostMoves; size = min(size*4, 1_000) {
		moves, err := s.movesBefore(ctx, dao, side, a, until, size)
		if err != nil {
			return sum, false, err
		}
		for _, m := range moves {
			if dao.Timepoint(Block{Number: m.Block, Time: m.Time}) <= timepoint {
				return sum, true, nil
			}
			sum = sum.Add(m.Amount)
		}
		if len(moves) < size {
			return sum, true, nil
		}
		until, seen = moves[len(moves)-1].At, seen+len(moves)
	}
	return sum, false, nil
}

// movesBefore are the newest of an account's transfers of the governance token before a place, that it is on one side of.
func (s *Store) movesBefore(ctx context.Context, dao DAO, side string, a common.Address, until At, size int) ([]Transfer, error) {
	const before = "(block < ? OR block = ? AND log < ?)"
	q := s.db(ctx).Table("transfers").Where(side+" = ? AND token = ?", a, dao.Token.Address).Where("block <= ? AND "+before, num(until.Block), num(until.Block), num(until.Block), num(until.Log))
	return all[Transfer](newest(s.db(ctx), "transfers", q, size))
}
