package models

import (
	"context"
	"errors"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Try is what a node is asked to try: actions of an account, one after another.
type Try struct {
	From    common.Address
	Actions []Action
	Ahead   []Proposal // whose actions the treasury makes before, each proposal's all or none, in order
	Time    uint64     // when the actions are made at the earliest, Unix seconds; 0 is the block to come
	On      Block      // whose state they are tried on; its zero value is the newest
}

// MostAhead is how many proposals are tried before another.
const MostAhead = 8

// Try is what a proposal would do if it were executed as soon as it can be, as of a block, after those that are queued
// and can be executed before it. What has ended is not to be tried: the error is ErrNotFound.
func (s *Store) Try(ctx context.Context, dao DAO, p Proposal, on Block) (a Try, err error) {
	if !p.Live(dao.Moment(on)) {
		return a, ErrNotFound
	}
	a = Try{From: dao.Treasury(), Actions: p.Actions, On: on}
	if a.Time, err = s.soonest(ctx, dao, p, on); err != nil {
		return a, err
	}
	a.Ahead, err = s.ahead(ctx, dao, p, on, a.Time)
	return a, err
}

// Live tells whether a proposal may still be executed one day.
func (p Proposal) Live(now Moment) bool { return slices.Contains(Alive(), p.State(now)) }

// Alive are the states from which a proposal may still be executed.
func Alive() []State { return []State{Pending, Active, Succeeded, Queued} }

// soonest is when a proposal could be executed first. Blocks to come are taken to be as long as those before.
func (s *Store) soonest(ctx context.Context, dao DAO, p Proposal, on Block) (uint64, error) {
	now := dao.Moment(on)
	if p.State(now) == Queued {
		return max(p.Standing.Eta, on.Time), nil
	}
	wait := uint64(0)
	if end := p.Standing.Deadline + 1; p.State(now) != Succeeded && end > now.Clock {
		wait = end - now.Clock
	}
	if dao.Clock == ByNumber {
		pace, err := s.Pace(ctx, on)
		if err != nil {
			return 0, err
		}
		wait = uint64(math.Ceil(float64(wait) * pace))
	}
	if dao.TimelockKind == Direct {
		return on.Time + wait, nil
	}
	delay, err := s.Parameter(ctx, MinDelay)
	if errors.Is(err, ErrNotFound) {
		delay, err = dao.Settings[MinDelay], nil
	}
	return on.Time + wait + min(delay.Uint64(), math.MaxInt32), err
}

// ahead are the queued proposals that can be executed before another, in the order in which they can be: at most MostAhead.
func (s *Store) ahead(ctx context.Context, dao DAO, p Proposal, on Block, until uint64) ([]Proposal, error) {
	q := s.db(ctx).Where("lasting IN ? AND outcome = ? AND eta > 0 AND eta <= ? AND (expires = 0 OR expires > ?) AND proposal_id <> ?", []State{Queued, Unsettled}, Undecided, num(until), num(on.Time), p.ID)
	if own := p.Standing; own.Eta > 0 {
		q = q.Where("eta < ? OR eta = ? AND (block < ? OR block = ? AND log < ?)", num(own.Eta), num(own.Eta), num(own.Block), num(own.Block), num(own.Log))
	}
	rows, err := all[Standing](q.Order("eta, block, log").Limit(MostAhead))
	if err != nil {
		return nil, err
	}
	ids := make([]Uint, len(rows))
	for i, r := range rows {
		ids[i] = r.ProposalID
	}
	known, err := s.named(ctx, ids)
	list := make([]Proposal, 0, len(ids))
	for _, id := range ids {
		if x := known[id]; x.State(dao.Moment(on)) == Queued {
			list = append(list, x)
		}
	}
	return list, err
}
