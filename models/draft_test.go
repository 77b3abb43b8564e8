package models_test

import (
	"context"
	"errors"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// A draft is its author's alone, and two windows can't overwrite each other.
func TestDrafts(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		d, err := s.SaveDraft(ctx, models.Draft{ID: "a", Author: address(1), Title: "One", Updated: 5})
		if err != nil || d.Revision != 1 {
			t.Fatalf("%+v, %v", d, err)
		}
		second := d
		second.Title = ""
		if second, err = s.SaveDraft(ctx, second); err != nil || second.Revision != 2 {
			t.Fatalf("%+v, %v", second, err)
		}
		if _, err := s.SaveDraft(ctx, d); !errors.Is(err, models.ErrStale) {
			t.Errorf("an old revision: %v", err)
		}
		if got, err := s.Draft(ctx, address(1), "a"); err != nil || got != second {
			t.Errorf("%+v, %v, want %+v", got, err, second)
		}
		other := second
		other.Author = address(2)
		if _, err := s.SaveDraft(ctx, other); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("another author's save: %v", err)
		}
		if _, err := s.Draft(ctx, address(2), "a"); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("another author's look: %v", err)
		}
		if err := s.DeleteDraft(ctx, address(2), "a"); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("another author's deletion: %v", err)
		}
		if err := s.DeleteDraft(ctx, address(1), "a"); err != nil {
			t.Error(err)
		}
	})
}
