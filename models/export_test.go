package models

import "context"

// Insert appends the rows of a range and nothing more: the least that Apply could do.
func (s *Store) Insert(ctx context.Context, _ DAO, f Facts) error {
	return s.transaction(ctx, func(w *writer) error { return appendFacts(w, f, 0) })
}
