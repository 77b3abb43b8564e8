package models

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// MayVote tells why a vote by an account would revert, or nil.
func (s *Store) MayVote(ctx context.Context, dao DAO, p Proposal, account common.Address, now Moment) error {
	switch state := p.State(now); state {
	case Active:
	case Pending:
		return Refusal{"Voting has not started.", "It starts after " + dao.When(p.Snapshot) + "."}
	default:
		return Refusal{"Voting is over: the proposal " + stateWord(state) + ".", "Its page shows what comes next."}
	}
	cast, err := s.hasCast(ctx, p.ID, account)
	if err != nil {
		return err
	}
	if cast {
		return Refusal{"This account has voted on this proposal.", "A vote is cast only once."}
	}
	w, err := s.WeightAt(ctx, dao, account, p.Snapshot)
	if err == nil && w.IsZero() {
		err = Refusal{
			"This account had no voting weight at the snapshot, " + dao.When(p.Snapshot) + ".",
			"Delegate to yourself or to another account now; it counts for proposals whose voting starts later.",
		}
	}
	return err
}

// MayPropose tells why a proposal by an account would revert for want of weight, or nil.
func (s *Store) MayPropose(ctx context.Context, dao DAO, account common.Address) error {
	need, err := s.Parameter(ctx, ProposalThreshold)
	if err != nil {
		return err
	}
	h, err := s.Holder(ctx, account)
	if err == nil && h.Votes.Cmp(need) < 0 {
		err = Refusal{
			fmt.Sprintf("Proposing needs %s of weight; this account has %s.", dao.Token.Words(need), dao.Token.Words(h.Votes)),
			"Ask holders to delegate to it, or ask a delegate with enough weight to propose it. The draft stays here.",
		}
	}
	return err
}

// MayQueue tells why queueing would revert, or nil.
func (p Proposal) MayQueue(now Moment) error {
	if state := p.State(now); state != Succeeded {
		return Refusal{"Only a proposal that passed can be queued; this one " + stateWord(state) + ".", "Its page shows what comes next."}
	}
	return nil
}

// MayExecute tells why execution would revert, or nil.
func (p Proposal) MayExecute(now Moment) error {
	state := p.State(now)
	if state == Succeeded {
		return Refusal{"The proposal passed but is not queued.", "Queue it first; the timelock's delay runs from then."}
	}
	if state != Queued {
		return Refusal{"Only a queued proposal can be executed; this one " + stateWord(state) + ".", "Its page shows what comes next."}
	}
	if !p.Ready(now) {
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

// MayCancel tells why cancelling by an account would revert, or nil: the proposer may while the proposal is pending,
// the guardian until it is final.
func (p Proposal) MayCancel(account, guardian common.Address, now Moment) error {
	state := p.State(now)
	switch {
	case state == Executed || state == Canceled || state == Expired:
		return Refusal{"The proposal " + stateWord(state) + " and can't be cancelled.", "Nothing is left to do."}
	case guardian != (common.Address{}) && account == guardian:
		return nil
	case account == p.Proposer && state == Pending:
		return nil
	case account == p.Proposer:
		return Refusal{"The proposer can cancel only before voting starts.", "Ask the guardian if it must be stopped."}
	}
	return Refusal{"This account can't cancel the proposal.", "The proposer can before voting starts, the guardian until it is executed."}
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
