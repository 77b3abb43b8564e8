package models

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Cursor is the block that the record has read up to, inclusive.
type Cursor struct {
	ID        uint `gorm:"primaryKey;autoIncrement:false"` // always 1
	Number    uint64
	Hash      common.Hash
	Time      uint64 // Unix seconds
	Finalized uint64 // the newest block that can't be reorganised away; it never goes down
	Checked   uint64 // the block up to which the ledger was held against what the chain says is there
}

func (c Cursor) block() Block { return Block{Number: c.Number, Hash: c.Hash, Time: c.Time} }

// window is how many blocks are kept for finding the fork of a reorg, while the node knows no finalized block.
const window = 4096

// Apply appends what a range of blocks said, derives what follows from it and moves the cursor, in one transaction;
// then it announces what changed. The range must follow the cursor.
func (s *Store) Apply(ctx context.Context, dao DAO, f Facts) error {
	if len(f.Blocks) == 0 {
		return nil
	}
	if f.First == 0 {
		f.First = f.Blocks[0].Number
	}
	last := f.Blocks[len(f.Blocks)-1]
	var topics []string
	err := s.change(ctx, func(w *writer) error {
		cursor, err := follows(w, f)
		if err != nil {
			return err
		}
		finalized := max(cursor.Finalized, f.Finalized)
		if err := appendFacts(w, f, kept(last.Number, finalized)); err != nil {
			return err
		}
		x, err := newFold(w, dao, cursor.block(), f)
		if err != nil {
			return err
		}
		x.checked = cursor.Checked
		if topics, err = x.run(); err != nil {
			return err
		}
		return advance(w, last, finalized, x.checked)
	})
	if err != nil {
		return fmt.Errorf("apply blocks %d to %d: %w", f.First, last.Number, err)
	}
	s.Changes.Announce(append(topics, "head")...)
	s.tidy(ctx, f)
	return nil
}

// change runs f in a transaction that no other change of the facts overlaps, in this process or another: SQLite has one
// writer, and PostgreSQL is asked for a lock.
func (s *Store) change(ctx context.Context, f func(*writer) error) error {
	return fault(s.transaction(ctx, func(w *writer) error { return s.locked(w, f) }))
}

func (s *Store) locked(w *writer, f func(*writer) error) error {
	if s.dialect == "postgres" {
		if err := w.Exec("SELECT pg_advisory_xact_lock(?)", s.factsLock()).Error; err != nil {
			return err
		}
	}
	return f(w)
}

// factsLock is any number, the same in every process. A record beside another has its own.
func (s *Store) factsLock() int64 {
	const lock = 0x62_61_63_6b
	if s.of != nil {
		return lock + 1
	}
	return lock
}

// ErrNotNext says that facts were to be applied to a record that they do not follow.
var ErrNotNext = errors.New("the blocks do not follow the record's cursor")

// follows checks that a range stands on the cursor and is whole, and returns the cursor.
func follows(w *writer, f Facts) (Cursor, error) {
	c, err := first[Cursor](w.DB)
	if errors.Is(err, ErrNotFound) {
		return c, f.whole(max(c.Finalized, f.Finalized))
	}
	if err != nil {
		return c, err
	}
	b := f.Blocks[0]
	if f.First != c.Number+1 || b.Number == f.First && b.Parent != c.Hash {
		return c, ErrNotNext
	}
	return c, f.whole(max(c.Finalized, f.Finalized))
}

// whole checks that the blocks of a range link, and that none above the finalized one is missing.
func (f Facts) whole(finalized uint64) error {
	next := f.First
	for i, b := range f.Blocks {
		gap := b.Number != next
		switch {
		case b.Number < next, gap && b.Number-1 > finalized:
			return fmt.Errorf("%w: block %d where %d is next", ErrNotNext, b.Number, next)
		case i > 0 && !gap && b.Parent != f.Blocks[i-1].Hash:
			return fmt.Errorf("%w: block %d has another parent", ErrNotNext, b.Number)
		}
		next = b.Number + 1
	}
	return nil
}

// kept is the lowest block that stays in the record, where last is the cursor's.
func kept(last, finalized uint64) uint64 {
	if finalized == 0 {
		return last - min(last, window)
	}
	return min(last, finalized)
}

func appendFacts(w *writer, f Facts, from uint64) error {
	blocks := f.Blocks
	for blocks[0].Number < from {
		blocks = blocks[1:]
	}
	votes, reductions := f.votes()
	return inOrder(
		func() error { return insert(w, blockRows, blocks) },
		func() error { return insert(w, proposalRows, f.Proposals) },
		func() error { return insert(w, actionRows, f.actions()) },
		func() error { return insert(w, voteRows, votes) },
		func() error { return insert(w, reductionRows, reductions) },
		func() error { return insert(w, stepRows, f.Steps) },
		func() error { return insert(w, operationRows, f.Operations) },
		func() error { return insert(w, parameterRows, f.Parameters) },
		func() error { return insert(w, roleRows, f.Roles) },
		func() error { return insert(w, delegationRows, f.Delegations) },
		func() error { return insert(w, weightRows, f.Weights) },
		func() error { return insert(w, transferRows, f.Transfers) },
		func() error { return insert(w, eventRows, f.Events) },
		func() error { return insert(w, turnRows, f.Turns) },
		func() error { return insert(w, rewardRows, f.Rewards) },
		func() error { return replace(w, quorumRows, f.Quorums) },
	)
}

// inOrder stops at the first error: after one, a transaction takes nothing more.
func inOrder(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// votes are the votes as cast, and what was taken off them, which is kept apart.
func (f Facts) votes() (votes, reductions []Vote) {
	if !slices.ContainsFunc(f.Votes, func(v Vote) bool { return v.Kind == Reduction }) {
		return f.Votes, nil
	}
	for _, v := range f.Votes {
		if v.Kind == Reduction {
			reductions = append(reductions, v)
		} else {
			votes = append(votes, v)
		}
	}
	return votes, reductions
}

// actions are those of all proposals.
func (f Facts) actions() (list []Action) {
	for _, p := range f.Proposals {
		for i, a := range p.Actions {
			a.ProposalID, a.Position = p.ID, uint(i)
			list = append(list, a)
		}
	}
	return list
}

// advance moves the cursor and forgets blocks that no reorg can reach.
func advance(w *writer, last Block, finalized, checked uint64) error {
	if err := setCursor(w, last, finalized, checked); err != nil {
		return err
	}
	return w.Where("number < ?", kept(last.Number, finalized)).Delete(&Block{}).Error
}

func setCursor(w *writer, b Block, finalized, checked uint64) error {
	return replace(w, cursorRows, []Cursor{{ID: 1, Number: b.Number, Hash: b.Hash, Time: b.Time, Finalized: finalized, Checked: checked}})
}

// BlockAt returns the block of a number that the record stands on.
func (s *Store) BlockAt(ctx context.Context, number uint64) (Block, error) {
	return first[Block](s.db(ctx).Where("number = ?", number))
}

// Cursor returns the block that the record has read up to.
func (s *Store) Cursor(ctx context.Context) (Block, error) {
	c, err := first[Cursor](s.db(ctx))
	return c.block(), err
}

// Finalized returns the newest block that the record knows can't be reorganised away; 0 while it knows none.
func (s *Store) Finalized(ctx context.Context) (uint64, error) {
	c, err := first[Cursor](s.db(ctx))
	if errors.Is(err, ErrNotFound) {
		return 0, nil
	}
	return c.Finalized, err
}
