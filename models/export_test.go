package models

import "context"

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
