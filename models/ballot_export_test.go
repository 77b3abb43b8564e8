package models

import "context"

// TakeBallots puts ballots into a batch, as a batch's storing does.
func (s *Store) TakeBallots(ctx context.Context, batch uint64, list []Ballot) error {
	return s.transaction(ctx, func(w *writer) error { return takeBallots(w.DB, batch, list) })
}

// FreeTaken lets them wait again.
func (s *Store) FreeTaken(ctx context.Context, batch uint64) error {
	return freeBallots(s.write.WithContext(ctx), batch)
}
