package models

import (
	"context"
	"slices"

	"gorm.io/gorm"
)

// A governor without a timelock executes by itself, and says no more than that it did: what was paid is in the proposal's
// actions and in the tokens that left the governor in that transaction.

func (s *Store) executions(ctx context.Context) *gorm.DB {
	return s.db(ctx).Model(&Step{}).Where("kind = ?", StepExecuted)
}

// directPayments returns a page of the payments of executed proposals, newest first, and how many were executed in all.
func (s *Store) directPayments(ctx context.Context, dao DAO, number, size int) (list []Receipt, total int, err error) {
	var n int64
	if err := s.executions(ctx).Count(&n).Error; err != nil {
		return nil, 0, err
	}
	steps, err := all[Step](page(s.executions(ctx).Order("block DESC, log DESC"), number, size))
	if err != nil {
		return nil, 0, err
	}
	for _, e := range steps {
		paid, err := s.directReceipts(ctx, dao, e)
		if err != nil {
			return nil, 0, err
		}
		list = append(list, paid...)
	}
	return list, int(n), nil
}

// directReceipts returns what the execution of a proposal paid: in the order of its actions, then what else left.
func (s *Store) directReceipts(ctx context.Context, dao DAO, e Step) (list []Receipt, err error) {
	p, err := s.Proposal(ctx, e.ProposalID)
	if err != nil {
		return nil, err
	}
	receipt := func(at At, pay Payment) {
		list = append(list, Receipt{At: at, Payment: pay, ProposalID: p.ID, Title: p.Title})
	}
	left, alone, err := s.left(ctx, dao, e)
	if err != nil {
		return nil, err
	}
	for _, effect := range dao.Effects(p) {
		if !effect.Action.Value.IsZero() {
			receipt(e.At, Payment{Ether, effect.Action.Target, effect.Action.Value})
			continue
		}
		i := slices.IndexFunc(left, func(t Transfer) bool { return effect.Moves() && paysAs(effect.Payment, t) })
		if i >= 0 {
			receipt(left[i].At, effect.Payment)
			left = slices.Delete(left, i, i+1)
		}
	}
	for _, t := range left {
		if a, ok := dao.Asset(t.Token); ok && alone {
			receipt(t.At, Payment{a, t.Recipient, t.Amount})
		}
	}
	return list, nil
}

// left are the tokens that left the treasury in the transaction of an execution; alone is false when other proposals were
// executed in it too.
func (s *Store) left(ctx context.Context, dao DAO, e Step) (moved []Transfer, alone bool, err error) {
	var n int64
	if err := s.executions(ctx).Where("block = ? AND tx = ?", e.Block, e.Tx).Count(&n).Error; err != nil {
		return nil, false, err
	}
	moved, err = all[Transfer](s.db(ctx).Where("block = ? AND tx = ? AND sender = ?", e.Block, e.Tx, dao.Treasury()).Order("log"))
	return moved, n == 1, err
}

// paysAs tells whether a transfer is what a payment says.
func paysAs(p Payment, t Transfer) bool {
	return t.Token == p.Asset.Address && t.Recipient == p.Recipient && t.Amount == p.Amount
}
