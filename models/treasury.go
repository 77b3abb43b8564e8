package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Receipt is a payment that an executed operation made, with where it happened.
type Receipt struct {
	At
	Payment
	Operation  common.Hash
	ProposalID Uint // 0 when no proposal of this governor scheduled the operation
	Title      string
}

// Balances returns what the treasury holds at the cursor of each asset that it may pay in, in the order of Payable.
func (s *Store) Balances(ctx context.Context, dao DAO) (list []Payment, err error) {
	for _, a := range dao.Payable() {
		if a == dao.Token {
			h, err := s.Holder(ctx, dao.Timelock)
			if err != nil {
				return nil, err
			}
			list = append(list, Payment{Asset: a, Amount: h.Balance})
			continue
		}
		b, err := s.Balance(ctx, a)
		if err != nil && !errors.Is(err, ErrNotFound) {
			return nil, err
		}
		list = append(list, Payment{Asset: a, Amount: b.Amount})
	}
	return list, nil
}

// Balance returns what the treasury holds of an asset, or ErrNotFound while the chain was not asked.
func (s *Store) Balance(ctx context.Context, a Asset) (Balance, error) {
	return first[Balance](s.db(ctx).Where("asset = ?", a.Address))
}

// Receipts returns the payments that a proposal's execution made, in the order of its actions.
func (s *Store) Receipts(ctx context.Context, dao DAO, p Proposal) ([]Receipt, error) {
	if p.Standing.Operation == (common.Hash{}) {
		return nil, nil
	}
	return s.receipts(ctx, dao, s.executed(ctx).Where("operations.operation = ?", p.Standing.Operation).Order("operations.block, operations.log"))
}

// Payments returns a page of all payments made, newest first, and how many calls were executed in all.
func (s *Store) Payments(ctx context.Context, dao DAO, number, size int) ([]Receipt, int, error) {
	var total int64
	if err := s.executed(ctx).Count(&total).Error; err != nil {
		return nil, 0, err
	}
	list, err := s.receipts(ctx, dao, page(s.executed(ctx).Order("operations.block DESC, operations.log DESC"), number, size))
	return list, int(total), err
}

func (s *Store) executed(ctx context.Context) *gorm.DB {
	return s.db(ctx).Model(&Operation{}).Where("operations.kind = ?", CallExecuted)
}

// receipts reads what executed calls moved: ETH from the call itself, tokens from the Transfer events between it and
// the call before it in the same transaction.
func (s *Store) receipts(ctx context.Context, dao DAO, q *gorm.DB) ([]Receipt, error) {
	ops, err := all[Operation](q)
	if err != nil {
		return nil, err
	}
	var list []Receipt
	for _, o := range ops {
		moved, err := s.moved(ctx, dao, o)
		if err != nil {
			return nil, err
		}
		list = append(list, moved...)
	}
	return list, s.title(ctx, list)
}

func (s *Store) moved(ctx context.Context, dao DAO, o Operation) (list []Receipt, err error) {
	if !o.Value.IsZero() {
		list = append(list, Receipt{At: o.At, Payment: Payment{Ether, o.Target, o.Value}, Operation: o.Operation})
	}
	before, err := first[Operation](s.executed(ctx).Where("operations.block = ? AND operations.tx = ? AND operations.log < ?", o.Block, o.Tx, o.Log).Order("operations.log DESC"))
	after := int64(before.Log)
	if errors.Is(err, ErrNotFound) {
		after = -1
	} else if err != nil {
		return nil, err
	}
	transfers, err := all[Transfer](s.db(ctx).Where("tx = ? AND block = ? AND sender = ? AND log > ? AND log < ?", o.Tx, o.Block, dao.Timelock, after, o.Log).Order("log"))
	for _, t := range transfers {
		if a, ok := dao.Asset(t.Token); ok {
			list = append(list, Receipt{At: t.At, Payment: Payment{a, t.Recipient, t.Amount}, Operation: o.Operation})
		}
	}
	return list, err
}

// title ties receipts to their proposals.
func (s *Store) title(ctx context.Context, list []Receipt) error {
	for i := range list {
		st, err := first[Standing](s.db(ctx).Where("operation = ?", list[i].Operation))
		if errors.Is(err, ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		p, err := first[Proposal](s.db(ctx).Select("title").Where("id = ?", st.ProposalID))
		if err != nil {
			return err
		}
		list[i].ProposalID, list[i].Title = st.ProposalID, p.Title
	}
	return nil
}
