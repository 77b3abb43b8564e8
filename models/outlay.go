package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// MayPayFor is MayRelay of a ballot with the weight that the record gives it, as of the cursor or of a later now.
func (s *Store) MayPayFor(ctx context.Context, dao DAO, x Purse, b Ballot, now uint64) error {
	cursor, err := s.Cursor(ctx)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	weight, err := s.ballotWeight(ctx, dao, b)
	if err != nil {
		return err
	}
	at := dao.Moment(cursor)
	at.Time = max(at.Time, now)
	return s.MayRelay(ctx, dao, x, b, weight, at)
}

// ballotWeight is what a ballot counts with: the votes of its account at the snapshot, or the tokens of a delegation.
func (s *Store) ballotWeight(ctx context.Context, dao DAO, b Ballot) (Uint, error) {
	if b.Kind == SignedDelegation {
		h, err := s.Holder(ctx, b.Voter)
		if errors.Is(err, ErrNotFound) {
			err = nil
		}
		return h.Balance, err
	}
	p, err := s.Proposal(ctx, b.ProposalID)
	if err != nil {
		return Uint{}, err
	}
	if b.Kind == SignedOverride {
		held, known, err := s.HeldAt(ctx, dao, b.Voter, p.Snapshot)
		if !known && err == nil { // the contract knows; what a voter holds now is the next best that the record does
			h, err := s.Holder(ctx, b.Voter)
			return h.Balance, err
		}
		return held, err
	}
	return s.WeightAt(ctx, dao, b.Voter, p.Snapshot)
}

// Outlay is how the operator's purse stands, for whoever watches over it.
type Outlay struct {
	Relayer Relayer
	Day     Uint   // wei that are left of the day's budget
	Sent    uint64 // ballots of the day
	Waiting uint64 // ballots that are to be sent
	Flying  uint64 // batches that are in no block yet
}

// Outlay reads how the purse stands.
func (s *Store) Outlay(ctx context.Context, x Purse, now uint64) (o Outlay, err error) {
	if x.Relayer == (common.Address{}) {
		return o, nil
	}
	if o.Relayer, err = s.RelayerOf(ctx, x.Relayer); err != nil && !errors.Is(err, ErrNotFound) {
		return o, err
	}
	today, err := s.spending(ctx, Spending{Scope: SpentDay, Day: Day(now)})
	if err != nil {
		return o, err
	}
	o.Day, o.Sent = x.Day.Sub(today.Spent), today.Ballots
	waiting, err := s.promised(ctx, Ballot{})
	if err != nil {
		return o, err
	}
	o.Waiting = waiting.all
	var flying int64
	err = s.db(ctx).Model(&Batch{}).Where("relayer = ? AND closed = 0 AND block = 0", x.Relayer).Count(&flying).Error
	o.Flying = uint64(flying)
	return o, err
}
