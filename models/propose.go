package models

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// MayPropose tells why a proposal by an account would revert, or nil.
func (s *Store) MayPropose(ctx context.Context, dao DAO, account common.Address) error {
	c, err := s.Cursor(ctx)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	if dao.Compoundlike() {
		if err := s.mayProposeAnother(ctx, dao, account, dao.Moment(c)); err != nil {
			return err
		}
	}
	if listed, err := s.whitelisted(ctx, dao, account, c.Time); err != nil || listed {
		return err
	}
	need, err := s.Parameter(ctx, ProposalThreshold)
	if err != nil {
		return err
	}
	h, err := s.Holder(ctx, account)
	if err == nil && !dao.proposes(h.Votes, need) {
		err = Refusal{
			fmt.Sprintf("Proposing needs %s%s of weight; this account has %s.", dao.more(), dao.Token.Words(need), dao.Token.Words(h.Votes)),
			"Ask holders to delegate to it, or ask a delegate with enough weight to propose it. The draft stays here.",
		}
	}
	return err
}

// proposes tells whether a weight suffices for proposing: OpenZeppelin's governors ask for the threshold, Compound's for
// more than that.
func (d DAO) proposes(votes, threshold Uint) bool {
	if d.Compoundlike() {
		return votes.Cmp(threshold) > 0
	}
	return votes.Cmp(threshold) >= 0
}

func (d DAO) more() string {
	if d.Compoundlike() {
		return "more than "
	}
	return ""
}

// mayProposeAnother refuses an account that has a proposal which is not over yet.
func (s *Store) mayProposeAnother(ctx context.Context, dao DAO, account common.Address, now Moment) error {
	p, err := first[Proposal](s.db(ctx).Preload("Standing").Where("proposer = ?", account).Order("block DESC, log DESC"))
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	if state := p.State(now); err == nil && (state == Pending || state == Active) {
		err = Refusal{
			"This account's proposal " + dao.Number(p.ID) + " " + stateWord(state) + ", and the governor takes one at a time.",
			"Wait until its vote is over, or cancel it.",
		}
	}
	return err
}
