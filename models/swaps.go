package models

import (
	"context"
	"errors"
)

// swaps is how often another record has taken this one's place. Its one row comes with the first.
type swaps struct {
	ID     uint `gorm:"primaryKey;autoIncrement:false"`
	Number uint64
}

// Swaps is how often a record that was built beside this one has taken its place, in any process.
func (s *Store) Swaps(ctx context.Context) (uint64, error) {
	row, err := first[swaps](s.db(ctx))
	if errors.Is(err, ErrNotFound) {
		err = nil
	}
	return row.Number, err
}

// countSwap counts one.
func countSwap(w *writer) error {
	return w.Exec("INSERT INTO swaps (id, number) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET number = swaps.number + 1").Error
}
