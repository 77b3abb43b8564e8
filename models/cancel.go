package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// MayCancel tells why cancelling by an account would revert, or nil.
func (s *Store) MayCancel(ctx context.Context, dao DAO, p Proposal, account common.Address, now Moment) error {
	state := p.State(now)
	if state == Executed || state == Canceled || state == Expired && !dao.Compoundlike() {
		return Refusal{"The proposal " + stateWord(state) + " and can't be cancelled.", "Nothing is left to do."}
	}
	guardian, err := s.Guardian(ctx, p.Proposer)
	if err != nil {
		return err
	}
	if guardian != (common.Address{}) && account == guardian && !dao.Whitelist {
		return nil
	}
	switch dao.CancelRule {
	case CancelNobody:
		return Refusal{"This governor lets nobody cancel a proposal.", "Once it is queued, whoever may cancel at the timelock can stop it there."}
	case CancelProposer, CancelFallen:
		return s.mayCancelFallen(ctx, dao, p, account, guardian, now)
	}
	return mayCancelPending(p, account, state)
}

// mayCancelPending is OpenZeppelin's rule.
func mayCancelPending(p Proposal, account common.Address, state State) error {
	switch {
	case account == p.Proposer && state == Pending:
		return nil
	case account == p.Proposer:
		return Refusal{"The proposer can cancel only before voting starts.", "Ask the guardian if it must be stopped."}
	}
	return Refusal{"This account can't cancel the proposal.", "The proposer can before voting starts, the guardian until it is executed."}
}

// mayCancelFallen is Compound's rule: a proposal stands as long as its proposer's votes do.
func (s *Store) mayCancelFallen(ctx context.Context, dao DAO, p Proposal, account, guardian common.Address, now Moment) error {
	if dao.CancelRule == CancelProposer && account == p.Proposer {
		return nil
	}
	threshold, err := s.Parameter(ctx, ProposalThreshold)
	if err != nil {
		return err
	}
	h, err := s.Holder(ctx, p.Proposer)
	if err != nil {
		return err
	}
	if h.Votes.Cmp(threshold) >= 0 {
		return Refusal{
			"The proposer still has the votes that proposing takes.",
			"Anybody can cancel it once those fall below " + dao.Token.Words(threshold) + ".",
		}
	}
	listed, err := s.whitelisted(ctx, dao, p.Proposer, now.Time)
	if err == nil && listed && account != guardian {
		err = Refusal{"The proposer may propose without votes, so that only the guardian can cancel.", "Ask the guardian if it must be stopped."}
	}
	return err
}

// whitelisted tells whether Bravo lets an account propose without votes at a time in Unix seconds.
func (s *Store) whitelisted(ctx context.Context, dao DAO, account common.Address, time uint64) (bool, error) {
	if !dao.Whitelist {
		return false, nil
	}
	until, err := s.Parameter(ctx, Whitelisted(account))
	return until.Cmp(U(time)) > 0, err
}

// Guardian is the account that may cancel a proposal until it is executed: the governor's guardian, or the proposer where
// OpenZeppelin's governor has said that it has none. It is zero for a governor that knows no guardians.
func (s *Store) Guardian(ctx context.Context, proposer common.Address) (common.Address, error) {
	values, err := s.Parameters(ctx)
	if err != nil {
		return common.Address{}, err
	}
	v, told := values[ProposalGuardian]
	if !told || !v.IsZero() {
		b := v.Bytes32()
		return common.BytesToAddress(b[:]), nil
	}
	d, err := s.DAO(ctx)
	if err == nil && d.Compoundlike() {
		return common.Address{}, nil
	}
	if errors.Is(err, ErrNotFound) {
		err = nil
	}
	return proposer, err
}
