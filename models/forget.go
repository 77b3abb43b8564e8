package models

import (
	"context"
	"fmt"
)

// Forget deletes every fact and what is derived from them, so that the chain is read again from its first block. Words
// stay.
func (s *Store) Forget(ctx context.Context) error {
	err := again(ctx, func() error { return s.change(ctx, forget) })
	if err != nil {
		return fmt.Errorf("forget the facts: %w", err)
	}
	s.Changes.Announce(Everything()...)
	return nil
}

func forget(w *writer) error {
	for _, table := range append([]any{&Holder{}, &ending{}, &Block{}, &Cursor{}, &total{}, &pending{}, &Flow{}, &Program{}, &Budget{}, &Grant{}, &Milestone{}, &Seat{}, &Round{}}, said...) {
		if err := w.Where("1 = 1").Delete(table).Error; err != nil {
			return err
		}
	}
	return nil
}
