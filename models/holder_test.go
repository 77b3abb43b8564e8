package models_test

import (
	"context"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// The weight of an account is what was said of it last at or before a timepoint, however many changes came since.
func TestWeightAt(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		l, ctx := newLong(), context.Background()
		var f models.Facts
		for range 300 {
			l.block(&f)
			if n := l.rand.IntN(4); l.number%3 != 0 {
				for range n {
					f.Weights = append(f.Weights, models.Weight{At: l.at(), Account: address(1), Votes: l.amount()})
				}
			}
		}
		if err := s.Apply(ctx, dao, f); err != nil {
			t.Fatal(err)
		}
		numbered := dao
		numbered.Clock = models.ByNumber
		for n := range uint64(302) {
			var want models.Uint
			for _, w := range f.Weights {
				if w.Block <= n {
					want = w.Votes
				}
			}
			for _, time := range []uint64{1000 + 12*n, 1000 + 12*n + 11} {
				if got, err := s.WeightAt(ctx, dao, address(1), time); err != nil || got != want {
					t.Fatalf("at block %d's time: %s, want %s, %v", n, got, want, err)
				}
			}
			if got, err := s.WeightAt(ctx, numbered, address(1), n); err != nil || got != want {
				t.Fatalf("at block %d: %s, want %s, %v", n, got, want, err)
			}
		}
		if got, err := s.WeightAt(ctx, dao, address(2), 2000); err != nil || !got.IsZero() {
			t.Errorf("an account without weight: %s, %v", got, err)
		}
	})
}
