package models

import (
	"context"
	"database/sql"
	"errors"
	"testing"
)

// LeadLapse is how long a leader may show no sign of life.
const LeadLapse = leadLapse

// TakeLead takes the lead as another process would, and then shows no sign of life.
func TakeLead(conn *sql.Conn) error {
	led, err := lockLead(context.Background(), conn)
	if err == nil && !led {
		err = errors.New("another process leads")
	}
	return err
}

// WritePool are the connections that write.
func (s *Store) WritePool(t testing.TB) *sql.DB {
	pool, err := s.write.DB()
	if err != nil {
		t.Fatal(err)
	}
	return pool
}

// Insert appends the rows of a range and nothing more: the least that Apply could do.
func (s *Store) Insert(ctx context.Context, _ DAO, f Facts) error {
	return s.transaction(ctx, func(w *writer) error { return appendFacts(w, f, 0) })
}

// Scan is Proposals by looking at every one.
func (s *Store) Scan(ctx context.Context, f Filter, now Moment) ([]Proposal, int, error) {
	return s.scan(ctx, f, now)
}

// Totals are the totals as stored.
func (s *Store) Totals(ctx context.Context) (map[string]Uint, error) {
	t, err := s.totals(ctx)
	return t.now, err
}
