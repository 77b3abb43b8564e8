package models

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Overridable tells whether an account may vote with its own tokens in place of its delegate, as OpenZeppelin's
// GovernorCountingOverridable has it.
func (d DAO) Overridable() bool {
	for _, part := range strings.Split(d.CountingMode, "&") {
		if list, found := strings.CutPrefix(part, "support="); found {
			return slices.Contains(strings.Split(list, ","), "override")
		}
	}
	return false
}

// Own is what an account may vote with in place of its delegate: the tokens that it held at the snapshot, whomever they
// vote with.
type Own struct {
	Held     Uint
	Known    bool // whether the record can tell what was held
	Delegate common.Address
	Vote     *Vote // in place of its delegate; nil before
}

// OwnOn tells what an account may vote with in place of its delegate on a proposal.
func (s *Store) OwnOn(ctx context.Context, dao DAO, p Proposal, account common.Address) (o Own, err error) {
	if o.Held, o.Known, err = s.HeldAt(ctx, dao, account, p.Snapshot); err != nil {
		return o, err
	}
	d, err := s.DelegateAt(ctx, dao, account, p.Snapshot)
	if err != nil {
		return o, err
	}
	o.Delegate = d.Delegate
	v, err := first[Vote](s.votesOf(ctx, p.ID, account).Where("kind = ?", Override))
	if errors.Is(err, ErrNotFound) {
		return o, nil
	}
	o.Vote = &v
	return o, err
}

// MayOverride tells why a vote by an account in place of its delegate would revert or count for nothing, or nil.
func (s *Store) MayOverride(ctx context.Context, dao DAO, p Proposal, account common.Address, now Moment) error {
	if !dao.Overridable() {
		return Refusal{"This DAO's governor does not let holders vote in place of their delegate.", "Delegate to yourself to vote on proposals whose voting starts later."}
	}
	if err := dao.open(p, now); err != nil {
		return err
	}
	own, err := s.OwnOn(ctx, dao, p, account)
	switch {
	case err != nil:
		return err
	case own.Vote != nil:
		return Refusal{"This account has voted with its own tokens in place of its delegate.", "Such a vote is cast only once."}
	case own.Known && own.Held.IsZero():
		return Refusal{"This account held no tokens at the snapshot, " + dao.When(p.Snapshot) + ".", "Tokens that are held when weights are taken count in place of their delegate."}
	}
	return nil
}

// open refuses votes before and after the time for voting.
func (d DAO) open(p Proposal, now Moment) error {
	switch state := p.State(now); state {
	case Active:
		return nil
	case Pending:
		return Refusal{"Voting has not started.", "It starts after " + d.When(p.Snapshot) + "."}
	default:
		return Refusal{"Voting is over: the proposal " + stateWord(state) + ".", "Its page shows what comes next."}
	}
}

// Overridden is the weight that holders took off an account's weight on a proposal by voting in its place before it voted.
func (s *Store) Overridden(ctx context.Context, dao DAO, p Proposal, account common.Address) (sum Uint, err error) {
	if !dao.Overridable() {
		return sum, nil
	}
	var weights []Uint
	q := s.db(ctx).Model(&Vote{}).Where("proposal_id = ? AND kind = ?", p.ID, Override)
	err = q.Where(delegateThen(dao, "votes.voter")+" = ?", num(p.Snapshot), account).Pluck("weight", &weights).Error
	for _, w := range weights {
		sum = sum.Add(w)
	}
	return sum, err
}

// WeightLeft is the weight that an account's vote on a proposal would have: its votes at the snapshot without what holders vote with
// themselves, and without what it has spent where votes are cast in parts.
func (s *Store) WeightLeft(ctx context.Context, dao DAO, p Proposal, account common.Address) (Uint, error) {
	w, err := s.WeightAt(ctx, dao, account, p.Snapshot)
	if err != nil || w.IsZero() {
		return w, err
	}
	taken, err := s.Overridden(ctx, dao, p, account)
	if err != nil {
		return w, err
	}
	used, err := s.used(ctx, dao, p.ID, account)
	return w.Sub(taken).Sub(used), err
}
