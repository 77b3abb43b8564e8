package models

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"math"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// daoRow keeps what discovery found, so that pages can be served while no node answers.
type daoRow struct {
	ID   uint `gorm:"primaryKey;autoIncrement:false"`
	Text string
}

func (daoRow) TableName() string { return "dao" }

// SaveDAO keeps what discovery found.
func (s *Store) SaveDAO(ctx context.Context, d DAO) error {
	text, err := json.Marshal(d)
	if err != nil {
		return err
	}
	return s.write.WithContext(ctx).Clauses(clause.OnConflict{UpdateAll: true}).Create(&daoRow{1, string(text)}).Error
}

// DAO returns what discovery found last, or ErrNotFound.
func (s *Store) DAO(ctx context.Context) (d DAO, err error) {
	row, err := first[daoRow](s.db(ctx))
	if err != nil {
		return d, err
	}
	return d, json.Unmarshal([]byte(row.Text), &d)
}

// Parameter returns a setting in force at the cursor; for one that no event has said, what discovery found, or 0.
func (s *Store) Parameter(ctx context.Context, name string) (Uint, error) {
	t, err := first[total](s.db(ctx).Where("name = ?", totalSetting(name)))
	if !errors.Is(err, ErrNotFound) {
		return t.Value, err
	}
	d, err := s.DAO(ctx)
	if errors.Is(err, ErrNotFound) {
		return Uint{}, nil
	}
	return d.Setting(name), err
}

// Parameters returns every setting in force at the cursor, by name.
func (s *Store) Parameters(ctx context.Context) (map[string]Uint, error) {
	values := map[string]Uint{}
	d, err := s.DAO(ctx)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return nil, err
	}
	maps.Copy(values, d.Settings)
	t, err := s.totals(ctx)
	maps.Copy(values, t.settings())
	return values, err
}

// totals reads the totals.
func (s *Store) totals(ctx context.Context) (totals, error) {
	rows, err := all[total](s.db(ctx))
	t := totals{now: make(map[string]Uint, len(rows))}
	for _, row := range rows {
		t.now[row.Name] = row.Value
	}
	return t, err
}

// total reads one of the totals.
func (s *Store) total(ctx context.Context, name string) (Uint, error) {
	t, err := first[total](s.db(ctx).Where("name = ?", name))
	if errors.Is(err, ErrNotFound) {
		err = nil
	}
	return t.Value, err
}

// Supply is the token's supply at the cursor, in token units.
func (s *Store) Supply(ctx context.Context, _ DAO) (Uint, error) { return s.total(ctx, totalSupply) }

// Quorum is the quorum in force at the cursor, in token units.
func (s *Store) Quorum(ctx context.Context, dao DAO) (Uint, error) {
	return quorum(s.db(ctx), dao, math.MaxInt64)
}

// Delegated is the weight delegated to anyone at the cursor, in token units.
func (s *Store) Delegated(ctx context.Context) (Uint, error) { return s.total(ctx, totalDelegated) }

// Steps returns what moved a proposal on, oldest first.
func (s *Store) Steps(ctx context.Context, id Uint) ([]Step, error) {
	return all[Step](s.db(ctx).Where("proposal_id = ?", id).Order("block, log"))
}

// page limits a query to a page of a size, counted from 1.
func page(q *gorm.DB, number, size int) *gorm.DB {
	return q.Limit(size).Offset((max(number, 1) - 1) * size)
}

// Events returns a page of what governor and timelock said and this program doesn't understand, newest first, and how many
// there are.
func (s *Store) Events(ctx context.Context, number, size int) ([]Event, int, error) {
	n, err := s.total(ctx, totalEvents)
	if err != nil {
		return nil, 0, err
	}
	list, err := all[Event](page(s.db(ctx).Order("block DESC, log DESC"), number, size))
	return list, int(n.Uint64()), err
}
