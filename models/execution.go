package models

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Execution is what the transaction that executed a proposal moved, as its receipt, which is proved, and its trace say.
type Execution struct {
	ProposalID Uint `gorm:"primaryKey"`
	Block      uint64
	Hash       common.Hash // of the block
	Tx         common.Hash
	Traced     bool // whether ETH that moved within calls is among the moves
	Moves      Moves
}

// Moves are what accounts got and gave, stored as JSON.
type Moves []Move

// Value is the stored form.
func (m Moves) Value() (driver.Value, error) { return storedJSON(m), nil }

// Scan reads the stored form.
func (m *Moves) Scan(src any) error {
	*m = nil
	return scanJSON(src, m)
}

// GormDataType keeps GORM from looking inside.
func (Moves) GormDataType() string { return "text" }

// mostMoved bounds the tokens and accounts of an execution.
const mostMoved = 2_000

// Full tells whether as many are kept as are at most.
func (m Moves) Full() bool { return len(m) >= mostMoved }

// Move adds an amount that went from one account to another. Nothing, and what an account sends itself, moves nothing.
func (m *Moves) Move(token, from, to common.Address, amount Uint) {
	if amount.IsZero() || from == to {
		return
	}
	out, in := m.of(token, from), m.of(token, to)
	(*m)[out].Out = (*m)[out].Out.Add(amount)
	(*m)[in].In = (*m)[in].In.Add(amount)
}

// of is the place of a token and an account, which is made if there is none.
func (m *Moves) of(token, account common.Address) int {
	i := slices.IndexFunc(*m, func(x Move) bool { return x.Token == token && x.Account == account })
	if i < 0 {
		i, *m = len(*m), append(*m, Move{Token: token, Account: account})
	}
	return i
}

// ExecutedAt is where a proposal was executed, and which of the transaction's logs are of it.
type ExecutedAt struct {
	Proposal   Proposal
	Tx         common.Hash
	Block      uint64
	First      uint64        // log from which on they are
	Last       uint64        // and up to which
	Operations []common.Hash // of the timelock; none where the governor executes by itself
	Shared     bool          // other proposals were executed in it too, and their logs can't be told apart
}

// ExecutedAt returns where a proposal was executed, or ErrNotFound when it was not.
func (s *Store) ExecutedAt(ctx context.Context, dao DAO, p Proposal) (x ExecutedAt, err error) {
	x.Proposal = p
	if p.Standing.Outcome != OutcomeExecuted {
		return x, ErrNotFound
	}
	if dao.TimelockKind == Direct {
		return x, s.executedDirectly(ctx, &x)
	}
	x.Operations = dao.Operations(p)
	if len(x.Operations) == 0 {
		return x, s.executedDirectly(ctx, &x)
	}
	own, err := all[Operation](s.executed(ctx).Where("operation IN ?", x.Operations).Order("block, log"))
	if err != nil || len(own) == 0 {
		return x, errors.Join(err, orNotFound(err))
	}
	last := own[len(own)-1]
	x.Tx, x.Block, x.Last = last.Tx, last.Block, uint64(last.Log)
	beside, err := all[Operation](s.executed(ctx).Where("block = ? AND log < ?", num(own[0].Block), num(own[0].Log)).Order("log"))
	for _, o := range beside {
		if o.Tx == x.Tx && !slices.Contains(x.Operations, o.Operation) {
			x.First = uint64(o.Log) + 1
		}
	}
	return x, err
}

func orNotFound(err error) error {
	if err == nil {
		return ErrNotFound
	}
	return nil
}

// executedDirectly finds where a governor executed by itself: all that its transaction said is of the proposal, if it is the only
// one.
func (s *Store) executedDirectly(ctx context.Context, x *ExecutedAt) error {
	e, err := first[Step](s.executions(ctx).Where("proposal_id = ?", x.Proposal.ID))
	if err != nil {
		return err
	}
	var n int64
	err = s.executions(ctx).Where("block = ? AND tx = ?", num(e.Block), e.Tx).Count(&n).Error
	x.Tx, x.Block, x.Last, x.Shared = e.Tx, e.Block, 1<<62, n > 1
	return err
}

// Execution returns what a proposal's execution moved, or ErrNotFound while no node has told.
func (s *Store) Execution(ctx context.Context, x ExecutedAt) (Execution, error) {
	return first[Execution](s.db(ctx).Where("proposal_id = ? AND tx = ? AND block = ?", x.Proposal.ID, x.Tx, num(x.Block)))
}

// Unread returns executed proposals of whose execution nothing is kept, the newest first, but those left out.
func (s *Store) Unread(ctx context.Context, without []Uint, most int) ([]Proposal, error) {
	q := s.db(ctx).Model(&Standing{}).Where("lasting = ?", int64(Executed)).
		Where("NOT EXISTS (SELECT 1 FROM executions WHERE executions.proposal_id = standings.proposal_id)")
	if len(without) > 0 {
		q = q.Where("proposal_id NOT IN ?", without)
	}
	var ids []Uint
	if err := q.Order("block DESC, log DESC").Limit(most).Pluck("proposal_id", &ids).Error; err != nil {
		return nil, err
	}
	found, err := s.named(ctx, ids)
	var list []Proposal
	for _, id := range ids {
		list = append(list, found[id])
	}
	return list, err
}

// SaveExecution keeps what an execution moved, if the record still stands on its block.
func (s *Store) SaveExecution(ctx context.Context, dao DAO, e Execution) error {
	err := s.change(ctx, func(w *writer) error {
		p, err := first[Proposal](whole(w.DB).Where("id = ?", e.ProposalID))
		if err != nil {
			return err
		}
		x, err := s.ExecutedAt(w.reading(), dao, p)
		if err != nil || x.Tx != e.Tx || x.Block != e.Block {
			return errors.Join(err, orNotFound(err))
		}
		if err := w.kept(e.Block, e.Hash); err != nil {
			return err
		}
		if err := w.Where("proposal_id = ?", e.ProposalID).Delete(&Execution{}).Error; err != nil {
			return err
		}
		return w.Create(&e).Error
	})
	if errors.Is(err, ErrNotFound) {
		return nil // it was reorganised away meanwhile, and is asked about again
	}
	if err != nil {
		return fmt.Errorf("execution of proposal %s: %w", e.ProposalID, err)
	}
	s.Changes.Announce("proposals/"+e.ProposalID.String(), "treasury")
	return nil
}

// kept makes sure that a block is the record's: by its hash while that is kept, and else by being behind the cursor.
func (w *writer) kept(number uint64, hash common.Hash) error {
	b, err := first[Block](w.Where("number = ?", num(number)))
	if errors.Is(err, ErrNotFound) {
		_, err = first[Cursor](w.Where("finalized >= ?", num(number)))
		return err
	}
	if err == nil && b.Hash != hash {
		err = ErrNotFound
	}
	return err
}
