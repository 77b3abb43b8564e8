package models_test

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// A record that is forgotten and read again is the same, and the drafts are still there.
func TestForget(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		c := newChain(3)
		for range 30 {
			c.grow()
		}
		c.follow(t, s)
		if _, err := s.SaveDraft(ctx, models.Draft{ID: "a", Author: address(1), Title: "One", Updated: 5}); err != nil {
			t.Fatal(err)
		}
		before := readRecord(t, s)
		if err := s.Forget(ctx); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Cursor(ctx); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("a cursor is left: %v", err)
		}
		c.follow(t, s)
		if after := readRecord(t, s); !reflect.DeepEqual(before, after) {
			t.Errorf("was %+v\n is %+v", before, after)
		}
		if list, err := s.Drafts(ctx, address(1)); err != nil || len(list) != 1 {
			t.Errorf("drafts: %v, %v", list, err)
		}
	})
}
