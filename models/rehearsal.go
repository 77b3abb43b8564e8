package models

import (
	"cmp"
	"context"
	"database/sql/driver"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm/clause"
)

// Rehearsal is the newest simulation of a proposal that may still be executed.
type Rehearsal struct {
	ProposalID Uint `gorm:"primaryKey"`
	Block      uint64
	Hash       common.Hash
	Time       uint64
	Result     Simulation
}

// TableName is the rows' table.
func (Rehearsal) TableName() string { return "simulations" }

// Simulation returns what became of a proposal when it was tried last, or ErrNotFound.
func (s *Store) Simulation(ctx context.Context, proposal Uint) (Simulation, error) {
	r, err := first[Rehearsal](s.db(ctx).Where("proposal_id = ?", proposal))
	return r.Result, err
}

// ErrMoved says that what a node answered is of a block that the record doesn't stand on any more.
var ErrMoved = errors.New("the record does not stand on that block any more")

// SaveRehearsal keeps what a node said of a proposal: its simulation, and the codes as they are now and as they were when it
// was proposed, as far as they are given.
func (s *Store) SaveRehearsal(ctx context.Context, r Rehearsal, codes []Code) error {
	err := s.change(ctx, func(w *writer) error {
		var stands, proposed int64
		if err := w.Model(&Block{}).Where("number = ? AND hash = ?", num(r.Block), r.Hash).Count(&stands).Error; err != nil {
			return err
		}
		if err := w.Model(&Proposal{}).Where("id = ?", r.ProposalID).Count(&proposed).Error; err != nil {
			return err
		}
		if stands == 0 || proposed == 0 {
			return ErrMoved
		}
		if err := w.Clauses(clause.OnConflict{UpdateAll: true}).Create(&r).Error; err != nil || len(codes) == 0 {
			return err
		}
		return w.Clauses(clause.OnConflict{UpdateAll: true}).Create(&codes).Error
	})
	if err == nil {
		s.Changes.Announce("proposals/" + r.ProposalID.String())
	}
	return err
}

// Due are the proposals to be simulated as of the cursor: those that never were, then those whose simulation is the
// oldest, if something was said since that may bear on it or every blocks have passed. There are most of them at most.
func (s *Store) Due(ctx context.Context, dao DAO, cursor Block, every uint64, most int) ([]Proposal, error) {
	live, _, err := s.Proposals(ctx, Filter{States: Alive(), Size: mostLive}, dao.Moment(cursor))
	if err != nil || len(live) == 0 {
		return nil, err
	}
	ids := make([]Uint, len(live))
	for i, p := range live {
		ids[i] = p.ID
	}
	rows, err := all[Rehearsal](s.db(ctx).Select("proposal_id, block").Where("proposal_id IN ?", ids))
	if err != nil {
		return nil, err
	}
	last := map[Uint]uint64{}
	for _, r := range rows {
		last[r.ProposalID] = r.Block
	}
	stirred, err := s.stirred(ctx)
	if err != nil {
		return nil, err
	}
	live = slices.DeleteFunc(live, func(p Proposal) bool {
		at, ok := last[p.ID]
		return ok && at >= stirred && at+every > cursor.Number
	})
	slices.SortStableFunc(live, func(a, b Proposal) int { return cmp.Compare(last[a.ID], last[b.ID]) })
	return live[:min(most, len(live))], nil
}

// mostLive is of how many proposals simulations are kept.
const mostLive = 200

// stirred is the newest block that said something on which an execution may depend: what the treasury holds, what is queued,
// settings, roles, and what the escrow's grants and programs became.
func (s *Store) stirred(ctx context.Context) (block uint64, err error) {
	for _, table := range []any{&Balance{}, &Operation{}, &Step{}, &Parameter{}, &Role{}, &Turn{}} {
		var at uint64
		if err := s.db(ctx).Model(table).Select("COALESCE(MAX(block), 0)").Scan(&at).Error; err != nil {
			return 0, err
		}
		block = max(block, at)
	}
	return block, nil
}

// Value is the stored form.
func (x Simulation) Value() (driver.Value, error) { return storedJSON(x), nil }

// Scan reads the stored form.
func (x *Simulation) Scan(src any) error {
	*x = Simulation{}
	return scanJSON(src, x)
}

// GormDataType keeps GORM from looking inside.
func (Simulation) GormDataType() string { return "text" }
