package models

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Receipt is a payment that an executed operation or the escrow made, with where it happened.
type Receipt struct {
	At
	Payment
	Operation  common.Hash
	ProposalID Uint // 0 when no proposal of this governor scheduled the operation
	Title      string
	Grant      *Grant // that the escrow paid for, and the event of it; nil when the treasury paid
	Turn       *Turn
}

// Balances returns what the treasury holds at the cursor of each asset that it may pay in, in the order of Payable. What the chain was
// not asked yet counts as nothing.
func (s *Store) Balances(ctx context.Context, dao DAO) (list []Payment, err error) {
	known, err := s.KnownBalances(ctx, dao)
	for _, a := range dao.Payable() {
		i := slices.IndexFunc(known, func(p Payment) bool { return p.Asset == a })
		if i < 0 {
			list = append(list, Payment{Asset: a})
			continue
		}
		list = append(list, known[i])
	}
	return list, err
}

// KnownBalances are those of Balances that the chain has told: while history is read, and after a reorg until the next block, it has not.
func (s *Store) KnownBalances(ctx context.Context, dao DAO) (list []Payment, err error) {
	for _, a := range dao.Payable() {
		if a == dao.Token {
			h, err := s.Holder(ctx, dao.Treasury())
			if err != nil {
				return nil, err
			}
			list = append(list, Payment{Asset: a, Amount: h.Balance})
			continue
		}
		b, err := s.Balance(ctx, dao.Treasury(), a)
		if err == nil {
			list = append(list, Payment{Asset: a, Amount: b.Amount})
		} else if !errors.Is(err, ErrNotFound) {
			return nil, err
		}
	}
	return list, nil
}

// Balance returns what one of the DAO's books holds of an asset, or ErrNotFound while the chain was not asked.
func (s *Store) Balance(ctx context.Context, book common.Address, a Asset) (Balance, error) {
	return first[Balance](s.db(ctx).Where("account = ? AND asset = ?", book, a.Address))
}

// Held returns what all books hold, as the chain answered.
func (s *Store) Held(ctx context.Context) ([]Balance, error) {
	return all[Balance](s.db(ctx).Order("account, asset"))
}

// Receipts returns the payments that a proposal's execution made, in the order of its actions.
func (s *Store) Receipts(ctx context.Context, dao DAO, p Proposal) ([]Receipt, error) {
	if dao.TimelockKind == Direct {
		e, err := first[Step](s.executions(ctx).Where("proposal_id = ?", p.ID))
		if errors.Is(err, ErrNotFound) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		return s.directReceipts(ctx, dao, e)
	}
	ids := dao.Operations(p)
	if len(ids) == 0 {
		return nil, nil
	}
	return s.receipts(ctx, dao, s.executed(ctx).Where("operations.operation IN ?", ids).Order("operations.block, operations.log"))
}

// Payments returns a page of all payments made, newest first, and how many calls were executed in all.
func (s *Store) Payments(ctx context.Context, dao DAO, number, size int) ([]Receipt, int, error) {
	if dao.TimelockKind == Direct {
		return s.directPayments(ctx, dao, number, size)
	}
	total, err := s.total(ctx, totalExecuted)
	if err != nil {
		return nil, 0, err
	}
	list, err := s.receipts(ctx, dao, page(s.executed(ctx).Order("operations.block DESC, operations.log DESC"), number, size))
	return list, int(total.Uint64()), err
}

func (s *Store) executed(ctx context.Context) *gorm.DB {
	return s.db(ctx).Model(&Operation{}).Where("operations.kind = ?", CallExecuted)
}

// receipts reads what executed calls moved: ETH from the call itself, tokens from the Transfer events between it and
// the call before it in the same transaction.
func (s *Store) receipts(ctx context.Context, dao DAO, q *gorm.DB) ([]Receipt, error) {
	ops, err := all[Operation](q)
	if err != nil || len(ops) == 0 {
		return nil, err
	}
	blocks := make([]uint64, len(ops))
	for i, o := range ops {
		blocks[i] = o.Block
	}
	calls, err := all[Operation](s.executed(ctx).Select("block", "log", "tx").Where("block IN ?", blocks).Order("block, log"))
	if err != nil {
		return nil, err
	}
	transfers, err := all[Transfer](s.db(ctx).Where("block IN ? AND sender = ?", blocks, dao.Treasury()).Order("block, log"))
	if err != nil {
		return nil, err
	}
	var list []Receipt
	for _, o := range ops {
		list = append(list, moved(dao, o, calls, transfers)...)
	}
	if dao.TimelockKind == Compound {
		return list, s.titleCalls(ctx, dao, list)
	}
	return list, s.title(ctx, list)
}

// moved is what one of the calls executed in some blocks moved.
func moved(dao DAO, o Operation, calls []Operation, transfers []Transfer) (list []Receipt) {
	if !o.Value.IsZero() {
		list = append(list, Receipt{At: o.At, Payment: Payment{Ether, o.Target, o.Value}, Operation: o.Operation})
	}
	var from At // the call before it
	for _, c := range calls {
		if c.Tx == o.Tx && c.before(o.At) {
			from = c.At
		}
	}
	for _, t := range transfers {
		a, ok := dao.Asset(t.Token)
		if ok && t.Tx == o.Tx && t.before(o.At) && (from == At{} || from.before(t.At)) {
			list = append(list, Receipt{At: t.At, Payment: Payment{a, t.Recipient, t.Amount}, Operation: o.Operation})
		}
	}
	return list
}

// title ties receipts to their proposals.
func (s *Store) title(ctx context.Context, list []Receipt) error {
	if len(list) == 0 {
		return nil
	}
	operations := make([]common.Hash, len(list))
	for i, r := range list {
		operations[i] = r.Operation
	}
	var rows []struct {
		Operation  common.Hash
		ProposalID Uint
		Title      string
	}
	err := s.db(ctx).Model(&Standing{}).Joins("JOIN proposals ON proposals.id = standings.proposal_id").
		Select("standings.operation, standings.proposal_id, proposals.title").Where("standings.operation IN ?", operations).Scan(&rows).Error
	for i := range list {
		for _, r := range rows {
			if r.Operation == list[i].Operation {
				list[i].ProposalID, list[i].Title = r.ProposalID, r.Title
			}
		}
	}
	return err
}
