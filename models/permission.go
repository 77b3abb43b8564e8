package models

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// MayVote tells why a vote by an account would revert, or nil.
func (s *Store) MayVote(ctx context.Context, dao DAO, p Proposal, account common.Address, now Moment) error {
	if err := dao.open(p, now); err != nil {
		return err
	}
	w, err := s.WeightAt(ctx, dao, account, p.Snapshot)
	if err != nil {
		return err
	}
	if err := s.mayVoteAgain(ctx, dao, p.ID, account, w); err != nil {
		return err
	}
	if w.IsZero() {
		return Refusal{
			"This account had no voting weight at the snapshot, " + dao.When(p.Snapshot) + ".",
			"Delegate to yourself or to another account now; it counts for proposals whose voting starts later.",
		}
	}
	taken, err := s.Overridden(ctx, dao, p, account)
	if err == nil && taken.Cmp(w) >= 0 {
		err = Refusal{"All who delegate to this account have voted themselves, so that it has no weight left on this proposal.", "It keeps its weight for other proposals."}
	}
	return err
}

// mayVoteAgain refuses a second vote, but where votes are counted in fractions only when no weight is left.
func (s *Store) mayVoteAgain(ctx context.Context, dao DAO, id Uint, account common.Address, weight Uint) error {
	if !dao.Fractional() {
		cast, err := s.hasCast(ctx, id, account)
		if err == nil && cast {
			err = Refusal{"This account has voted on this proposal.", "A vote is cast only once."}
		}
		return err
	}
	used, err := s.used(ctx, dao, id, account)
	if err != nil {
		return err
	}
	if !used.IsZero() && used.Cmp(weight) >= 0 {
		return Refusal{"This account has voted on this proposal with all its weight.", "A vote can't be changed."}
	}
	return nil
}

// Used is the weight that a vote spends: of a fractional vote the sum of its parts.
func (v Vote) Used() Uint {
	if v.Support != Split {
		return v.Weight
	}
	a, f, b := v.Fractions()
	return a.Add(f).Add(b)
}

// MayQueue tells why queueing would revert, or nil.
func (d DAO) MayQueue(p Proposal, now Moment) error {
	state := p.State(now)
	switch {
	case !d.Queues():
		return Refusal{"This DAO has no timelock, so that nothing is queued.", "A proposal that passed is executed at once."}
	case state != Succeeded:
		return Refusal{"Only a proposal that passed can be queued; this one " + stateWord(state) + ".", "Its page shows what comes next."}
	}
	return nil
}

// MayExecute tells why execution would revert, or nil.
func (d DAO) MayExecute(p Proposal, now Moment) error {
	state := p.State(now)
	switch {
	case !d.Queues() && state == Succeeded:
		return nil
	case !d.Queues():
		return Refusal{"Only a proposal that passed can be executed; this one " + stateWord(state) + ".", "Its page shows what comes next."}
	case state == Succeeded:
		return Refusal{"The proposal passed but is not queued.", "Queue it first; the timelock's delay runs from then."}
	case state == Expired:
		return Refusal{"The time for executing the proposal ended on " + Date(p.Standing.Expires) + ".", "It must be proposed again."}
	case state != Queued:
		return Refusal{"Only a queued proposal can be executed; this one " + stateWord(state) + ".", "Its page shows what comes next."}
	case !p.Ready(now):
		return Refusal{"The timelock's delay is not over.", "It can be executed from " + Date(p.Standing.Eta) + "."}
	}
	return nil
}

// MayPay tells why execution would revert for want of money, or nil.
func (s *Store) MayPay(ctx context.Context, dao DAO, p Proposal) error {
	held, err := s.Balances(ctx, dao)
	if err != nil {
		return err
	}
	for _, ask := range dao.Asks(p) {
		if ask.Asset.Native() && dao.Funded {
			continue // who executes sends it along
		}
		for _, h := range held {
			if h.Asset == ask.Asset && h.Amount.Cmp(ask.Amount) < 0 {
				return Refusal{
					"The treasury holds " + h.Asset.Words(h.Amount) + "; this takes " + ask.Asset.Words(ask.Amount) + ".",
					"It can be executed when the treasury holds enough.",
				}
			}
		}
	}
	return nil
}

// stateWord ends a sentence about a proposal.
func stateWord(s State) string {
	return [...]string{"is pending", "is open for voting", "was cancelled", "was defeated", "passed", "is in the timelock", "expired", "was executed"}[s]
}

// When is a timepoint in words: a date, or a block.
func (d DAO) When(timepoint uint64) string {
	if d.Clock == ByNumber {
		return fmt.Sprintf("block %d", timepoint)
	}
	return Date(timepoint)
}

// Date is a time in Unix seconds in words, UTC.
func Date(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format("2 Jan 2006, 15:04 UTC")
}
