package models

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Cursor is the block that the record has read up to, inclusive.
type Cursor struct {
	ID     uint `gorm:"primaryKey;autoIncrement:false"` // always 1
	Number uint64
	Hash   common.Hash
	Time   uint64 // Unix seconds
}

// window is how many blocks are kept for finding the fork of a reorg.
const window = 4096

// Apply appends what a range of blocks said, derives what follows from it and moves the cursor, in one transaction;
// then it announces what changed. The first of f.Blocks must follow the cursor.
func (s *Store) Apply(ctx context.Context, dao DAO, f Facts) error {
	if len(f.Blocks) == 0 {
		return nil
	}
	var topics []string
	err := s.change(ctx, func(tx *gorm.DB) (err error) {
		before, err := follows(tx, f.Blocks[0])
		if err != nil {
			return err
		}
		if err := appendFacts(tx, f); err != nil {
			return err
		}
		topics, err = derive(tx, dao, before, f)
		if err != nil {
			return err
		}
		return advance(tx, f)
	})
	if err != nil {
		return fmt.Errorf("apply blocks %d to %d: %w", f.Blocks[0].Number, f.Blocks[len(f.Blocks)-1].Number, err)
	}
	s.Changes.Announce(append(topics, "head")...)
	return nil
}

// change runs f in a transaction that no other change of the facts overlaps, in this process or another: SQLite has one
// writer, and PostgreSQL is asked for a lock.
func (s *Store) change(ctx context.Context, f func(*gorm.DB) error) error {
	return s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if s.dialect == "postgres" {
			const facts = 0x62_61_63_6b // any number, the same in every process
			if err := tx.Exec("SELECT pg_advisory_xact_lock(?)", facts).Error; err != nil {
				return err
			}
		}
		return f(tx)
	})
}

// ErrNotNext says that facts were to be applied to a record that they do not follow.
var ErrNotNext = errors.New("the blocks do not follow the record's cursor")

// follows checks that b stands on the cursor, which it returns.
func follows(tx *gorm.DB, b Block) (Block, error) {
	c, err := first[Cursor](tx)
	if errors.Is(err, ErrNotFound) {
		return Block{}, nil
	}
	if err == nil && (b.Number != c.Number+1 || b.Parent != c.Hash) {
		err = ErrNotNext
	}
	return Block{Number: c.Number, Hash: c.Hash, Time: c.Time}, err
}

func appendFacts(tx *gorm.DB, f Facts) error {
	return inOrder(
		func() error { return insert(tx, f.Blocks) },
		func() error { return insertProposals(tx, f.Proposals) },
		func() error { return insert(tx, f.Votes) },
		func() error { return insert(tx, f.Steps) },
		func() error { return insert(tx, f.Operations) },
		func() error { return insert(tx, f.Parameters) },
		func() error { return insert(tx, f.Roles) },
		func() error { return insert(tx, f.Delegations) },
		func() error { return insert(tx, f.Weights) },
		func() error { return insert(tx, f.Transfers) },
		func() error { return upsert(tx, f.Balances) },
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

func insert[T any](tx *gorm.DB, rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	return tx.Create(&rows).Error
}

func upsert[T any](tx *gorm.DB, rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	return tx.Clauses(clause.OnConflict{UpdateAll: true}).Create(&rows).Error
}

func insertProposals(tx *gorm.DB, rows []Proposal) error {
	for _, p := range rows {
		p.Folded, p.Addresses = strings.ToLower(p.Description), p.addresses()
		if err := tx.Omit(clause.Associations).Create(&p).Error; err != nil {
			return err
		}
		for i := range p.Actions {
			p.Actions[i].ProposalID = p.ID
			p.Actions[i].Position = uint(i)
		}
		if err := insert(tx, p.Actions); err != nil {
			return err
		}
	}
	return nil
}

// advance moves the cursor and forgets blocks that are too old for a reorg.
func advance(tx *gorm.DB, f Facts) error {
	last := f.Blocks[len(f.Blocks)-1]
	if err := setCursor(tx, last); err != nil {
		return err
	}
	if last.Number <= window {
		return nil
	}
	return tx.Where("number < ?", last.Number-window).Delete(&Block{}).Error
}

func setCursor(tx *gorm.DB, b Block) error {
	return upsert(tx, []Cursor{{ID: 1, Number: b.Number, Hash: b.Hash, Time: b.Time}})
}

// ErrTooDeep says that a reorg reaches below the blocks that the record keeps.
var ErrTooDeep = errors.New("the chain was reorganised below the blocks that the record keeps; delete the database and start again")

// Rewind takes back everything said above a block that the record stands on, and recounts what that touched.
func (s *Store) Rewind(ctx context.Context, dao DAO, above uint64) error {
	var topics []string
	err := s.change(ctx, func(tx *gorm.DB) error {
		b, err := first[Block](tx.Where("number = ?", above))
		if errors.Is(err, ErrNotFound) {
			return ErrTooDeep
		}
		if err != nil {
			return err
		}
		t, err := touchedAbove(tx, above)
		if err != nil {
			return err
		}
		if err := deleteAbove(tx, above); err != nil {
			return err
		}
		topics = t.topics()
		if err := recount(tx, dao, b, t); err != nil {
			return err
		}
		return setCursor(tx, b)
	})
	if err != nil {
		return fmt.Errorf("rewind to block %d: %w", above, err)
	}
	s.Changes.Announce(append(topics, "head")...)
	return nil
}

// said are the tables whose rows name the block that they were said in. Actions and standings go with their proposals.
var said = []any{&Vote{}, &Step{}, &Operation{}, &Parameter{}, &Role{}, &Delegation{}, &Weight{}, &Transfer{}, &Proposal{}, &Balance{}}

func deleteAbove(tx *gorm.DB, above uint64) error {
	for _, table := range said {
		if err := tx.Where("block > ?", above).Delete(table).Error; err != nil {
			return err
		}
	}
	return tx.Where("number > ?", above).Delete(&Block{}).Error
}

// Forget deletes every fact and what is derived from them, so that the chain is read again from its first block. Words
// stay.
func (s *Store) Forget(ctx context.Context) error {
	err := s.change(ctx, func(tx *gorm.DB) error {
		for _, table := range append([]any{&Holder{}, &Block{}, &Cursor{}}, said...) {
			if err := tx.Where("1 = 1").Delete(table).Error; err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("forget the facts: %w", err)
	}
	s.Changes.Announce("proposals", "delegates", "treasury", "head")
	return nil
}

// BlockAt returns the block of a number that the record stands on.
func (s *Store) BlockAt(ctx context.Context, number uint64) (Block, error) {
	return first[Block](s.db(ctx).Where("number = ?", number))
}

// Cursor returns the block that the record has read up to.
func (s *Store) Cursor(ctx context.Context) (Block, error) {
	c, err := first[Cursor](s.db(ctx))
	return Block{Number: c.Number, Hash: c.Hash, Time: c.Time}, err
}
