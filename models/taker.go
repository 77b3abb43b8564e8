package models

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Taker is what an account may take of a token from the treasury, as the token answered. A reorg of the block that it is known from
// takes it away, and it is asked again.
type Taker struct {
	Token   common.Address `gorm:"primaryKey"`
	Spender common.Address `gorm:"primaryKey"`
	Amount  Uint           // in the token's smallest unit
	Let     uint64         // block of the last call that let it take
	Block   uint64         // since which it is known to be so
	Time    uint64         // of that block, Unix seconds
}

// Approval is that an executed call of the treasury set an allowance.
type Approval struct {
	Token, Spender common.Address
	Block          uint64 // of the last one that did
}

// Takers returns what is known of allowances that executed calls set, spent ones with amounts of 0.
func (s *Store) Takers(ctx context.Context) ([]Taker, error) {
	return all[Taker](s.db(ctx).Order("block DESC, token, spender"))
}

// approvalPart is how many executed calls are read in one go.
const approvalPart = 200

// Approvals finds the allowances that calls executed after a block have set, and returns the block up to which that is for good.
func (s *Store) Approvals(ctx context.Context, dao DAO, after uint64) (list []Approval, final uint64, err error) {
	settled, err := s.Settled(ctx)
	if err != nil {
		return nil, after, err
	}
	if dao.TimelockKind == Direct {
		list, err = s.approvalsOfProposals(ctx, dao, after)
	} else {
		list, err = s.approvalsOfCalls(ctx, dao, after)
	}
	return list, settled.Number, err
}

func (s *Store) approvalsOfCalls(ctx context.Context, dao DAO, after uint64) (list []Approval, err error) {
	from := At{Block: after + 1}
	for {
		rows, err := all[Operation](s.executed(ctx).Where("block > ? OR block = ? AND log >= ?", num(from.Block), num(from.Block), num(from.Log)).Order("block, log").Limit(approvalPart))
		for _, o := range rows {
			list = dao.approvals(list, o.Block, []Action{{Target: o.Target, Value: o.Value, Calldata: o.Data}})
		}
		if err != nil || len(rows) < approvalPart {
			return list, err
		}
		last := rows[len(rows)-1]
		from = At{Block: last.Block, Log: last.Log + 1}
	}
}

func (s *Store) approvalsOfProposals(ctx context.Context, dao DAO, after uint64) (list []Approval, err error) {
	steps, err := all[Step](s.executions(ctx).Where("block > ?", num(after)).Order("block, log"))
	if err != nil {
		return nil, err
	}
	return list, chunks(steps, func(part []Step) error {
		var ids []Uint
		for _, e := range part {
			ids = append(ids, e.ProposalID)
		}
		proposals, err := s.named(ctx, ids)
		for _, e := range part {
			list = dao.approvals(list, e.Block, proposals[e.ProposalID].Actions)
		}
		return err
	})
}

// approves are the functions that set an allowance of the caller for the account that they name first.
var approves = []string{"approve(address,uint256)", "increaseAllowance(address,uint256)", "increaseApproval(address,uint256)"}

// approvals adds the allowances of the treasury that calls of a block set, those within them too.
func (d DAO) approvals(list []Approval, block uint64, calls []Action) []Approval {
	for _, e := range All(d.Explain(d.Effects(Proposal{Actions: calls}))) {
		var x Approval
		switch {
		case e.From != d.Treasury() || e.Delegate:
			continue
		case e.Kind == Allows || e.Kind == Lends:
			x = Approval{e.Payment.Asset.Address, e.Payment.Recipient, block}
		case e.Call != nil && slices.Contains(approves, e.Call.Signature):
			x = Approval{e.Action.Target, e.Call.Values[0].(common.Address), block}
		default:
			continue
		}
		list = x.into(list)
	}
	return list
}

// into adds an approval to a list; a later one takes the place of one before it.
func (x Approval) into(list []Approval) []Approval {
	i := slices.IndexFunc(list, func(y Approval) bool { return y.Token == x.Token && y.Spender == x.Spender })
	if i < 0 {
		return append(list, x)
	}
	list[i].Block = max(list[i].Block, x.Block)
	return list
}

// Join adds approvals found later, and tells whether there is news among them.
func Join(list, later []Approval) ([]Approval, bool) {
	before := slices.Clone(list)
	for _, x := range later {
		list = x.into(list)
	}
	return list, !slices.Equal(before, list)
}

// SaveTakers keeps what tokens answered as of a block, if the record still stands on it. What is as it was keeps its block.
func (s *Store) SaveTakers(ctx context.Context, at Block, answers []Taker) error {
	changed := false
	err := s.change(ctx, func(w *writer) error {
		b, err := first[Block](w.Where("number = ?", num(at.Number)))
		if errors.Is(err, ErrNotFound) || err == nil && b.Hash != at.Hash {
			return nil // another chain answered
		}
		for i := 0; i < len(answers) && err == nil; i++ {
			var new bool
			new, err = keepTaker(w.DB, at, answers[i])
			changed = changed || new
		}
		return err
	})
	if changed && err == nil {
		s.Changes.Announce("treasury")
	}
	return err
}

func keepTaker(tx *gorm.DB, at Block, x Taker) (bool, error) {
	old, err := first[Taker](tx.Where("token = ? AND spender = ?", x.Token, x.Spender))
	if err == nil && old.Amount == x.Amount && old.Let == x.Let {
		return false, nil
	}
	if absent(err) != nil {
		return false, err
	}
	x.Block, x.Time = at.Number, at.Time
	return true, tx.Save(&x).Error
}
