package models

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Reconciliation is one run that held the whole record against the chain after a block.
type Reconciliation struct {
	Number      uint64 `gorm:"primaryKey;autoIncrement:false"` // 1 for the first
	Block       uint64
	Hash        common.Hash // of the block
	Time        uint64      // of the block; Unix seconds, as the next two, which are the clock's
	Began       uint64
	Ended       uint64
	Asked       uint64 // questions that the chain answered
	Compared    uint64 // values compared
	Differences uint64
	Failure     string              // why it could not be completed; empty when it was
	Parts       []ReconciledPart    `gorm:"serializer:json"` // those that were completed
	Holdings    []ReconciledBalance `gorm:"serializer:json"` // what accounts hold

	Variances []Variance   `gorm:"-"` // the first of what differed
	Proposals []Reconciled `gorm:"-"` // each that was held, when it is saved
}

// ReconciledPart is one kind of things in a run.
type ReconciledPart struct {
	Name        string // such as "votes"
	Things      uint64
	Compared    uint64
	Differences uint64
}

// ReconciledBalance is what an account holds of an asset, after the record and after the chain.
type ReconciledBalance struct {
	Subject string // treasury, escrow or distributor
	Asset   Asset
	Record  Uint
	Chain   string // decimal digits, or why there is no answer
}

// Agrees tells whether both say the same.
func (h ReconciledBalance) Agrees() bool { return h.Record.String() == h.Chain }

// Reconciled is how a proposal was held against the chain last.
type Reconciled struct {
	ProposalID  Uint `gorm:"primaryKey"`
	Block       uint64
	Time        uint64 // of the block; Unix seconds
	Compared    uint64 // 0: it was not yet
	Differences uint64
}

// TableName is the name of the table of Reconciled.
func (Reconciled) TableName() string { return "reconciled" }

// Complete tells whether everything was held together.
func (r Reconciliation) Complete() bool { return r.Number > 0 && r.Failure == "" }

// MostVariances is how many differences of a run are kept: many more mean that the record is of something else.
const MostVariances = 1_000

// runsKept is how many runs are kept.
const runsKept = 100

// ErrOutdated says that the block that a run was of is no longer in the record.
var ErrOutdated = errors.New("the record went back behind the block that it was held against the chain at")

// SaveReconciliation keeps a run and gives it its number, unless its block was taken back meanwhile. What it says of
// proposals takes the place of what an earlier one said.
func (s *Store) SaveReconciliation(ctx context.Context, r *Reconciliation) error {
	err := s.change(ctx, func(w *writer) error {
		if err := stands(w, *r); err != nil {
			return err
		}
		if err := w.Raw("SELECT COALESCE(MAX(number), 0) + 1 FROM reconciliations").Scan(&r.Number).Error; err != nil {
			return err
		}
		if err := w.Create(r).Error; err != nil {
			return err
		}
		for i := range r.Variances {
			r.Variances[i].clean()
			r.Variances[i].Run, r.Variances[i].Position, r.Variances[i].Block = r.Number, uint64(i+1), r.Block
		}
		if err := insert(w, varianceRows, r.Variances); err != nil {
			return err
		}
		return w.reconcile(*r)
	})
	if err != nil {
		return fmt.Errorf("keep how record and chain agree: %w", err)
	}
	s.Changes.Announce("reconciliation")
	return nil
}

// stands tells whether the block of a run is still the record's.
func stands(w *writer, r Reconciliation) error {
	c, err := first[Cursor](w.DB)
	if err != nil {
		return err
	}
	b, err := first[Block](w.Where("number = ?", num(r.Block)))
	if c.Number < r.Block || err == nil && b.Hash != r.Hash {
		return ErrOutdated
	}
	if errors.Is(err, ErrNotFound) {
		return nil // it is too old to be kept, and so to be taken back
	}
	return err
}

// reconcile replaces what is known of proposals, and forgets old runs.
func (w *writer) reconcile(r Reconciliation) error {
	if err := replace(w, reconciledRows, r.Proposals); err != nil {
		return err
	}
	for _, x := range []struct {
		table  any
		column string
	}{{&Reconciliation{}, "number"}, {&Variance{}, "run"}} {
		if err := w.Where(x.column+" <= ?", num(r.Number-min(r.Number, runsKept))).Delete(x.table).Error; err != nil {
			return err
		}
	}
	return nil
}

// tells is of the runs that say something of the whole record: that it agrees, or that something differs. One that was not
// completed and found nothing takes back no earlier difference.
const tells = "(failure = '' OR differences > 0)"

// Reconciliation is the newest run that says something of the whole record, else the newest, with what differed; ErrNotFound
// when there was none.
func (s *Store) Reconciliation(ctx context.Context) (Reconciliation, error) {
	r, err := first[Reconciliation](s.db(ctx).Where(tells).Order("number DESC"))
	if errors.Is(err, ErrNotFound) {
		r, err = first[Reconciliation](s.db(ctx).Order("number DESC"))
	}
	if err != nil {
		return r, err
	}
	r.Variances, err = all[Variance](s.db(ctx).Where("run = ?", num(r.Number)).Order("position"))
	return r, err
}

// Reconciliations are the newest runs, newest first, without what differed.
func (s *Store) Reconciliations(ctx context.Context, size int) ([]Reconciliation, error) {
	return all[Reconciliation](s.db(ctx).Order("number DESC").Limit(size))
}

// Differing is how many values differed in the newest run that says something of the whole record.
func (s *Store) Differing(ctx context.Context) (n uint64, err error) {
	err = s.db(ctx).Raw("SELECT COALESCE((SELECT differences FROM reconciliations WHERE " + tells + " ORDER BY number DESC LIMIT 1), 0)").Scan(&n).Error
	return n, err
}

// ReconciledOf is how some proposals were held against the chain last, by id. One that was not yet is missing.
func (s *Store) ReconciledOf(ctx context.Context, list []Proposal) (map[Uint]Reconciled, error) {
	ids := make([]Uint, len(list))
	for i, p := range list {
		ids[i] = p.ID
	}
	rows, err := all[Reconciled](s.db(ctx).Where("proposal_id IN ?", ids))
	found := map[Uint]Reconciled{}
	for _, row := range rows {
		found[row.ProposalID] = row
	}
	return found, err
}

// reconciliations are the tables of what the node said of the record.
var reconciliations = []any{&Reconciliation{}, &Variance{}, &Reconciled{}}

// unreconcile forgets what was said of another record.
func unreconcile(w *writer) error {
	for _, table := range reconciliations {
		if err := w.Where("1 = 1").Delete(table).Error; err != nil {
			return err
		}
	}
	return nil
}

var (
	varianceRows = table[Variance]{"variances", "run, position, block, subject, what, record, chain, facts", 2, func(d *Variance, v []any) []any {
		return append(v, num(d.Run), num(d.Position), num(d.Block), d.Subject, d.What, d.Record, d.Chain, d.Facts)
	}}
	reconciledRows = table[Reconciled]{"reconciled", "proposal_id, block, time, compared, differences", 1, func(r *Reconciled, v []any) []any {
		return append(v, r.ProposalID.stored(), num(r.Block), num(r.Time), num(r.Compared), num(r.Differences))
	}}
)
