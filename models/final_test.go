package models_test

import (
	"context"
	"errors"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// A rewind below the finalized block changes nothing, and the finalized block never goes down; down to it the blocks stay.
func TestFinal(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		c := newChain(21)
		for range 40 {
			c.grow()
		}
		c.blocks[24].Finalized, c.blocks[30].Finalized = 20, 10
		c.follow(t, s)
		if n, err := s.Finalized(ctx); err != nil || n != 20 {
			t.Errorf("finalized is %d, %v", n, err)
		}
		before := digestOf(t, s, 0)
		if err := s.Rewind(ctx, dao, 19); !errors.Is(err, models.ErrFinal) {
			t.Errorf("below it: %v", err)
		}
		if digestOf(t, s, 0).Record != before.Record {
			t.Error("a refused rewind changed something")
		}
		for n, kept := range map[uint64]bool{19: false, 20: true, 41: true} {
			if _, err := s.BlockAt(ctx, n); (err == nil) != kept {
				t.Errorf("block %d is kept: %v, want %v", n, err == nil, kept)
			}
		}
		if err := s.Rewind(ctx, dao, 20); err != nil {
			t.Errorf("to it: %v", err)
		}
		if n, err := s.Finalized(ctx); err != nil || n != 20 {
			t.Errorf("after a rewind finalized is %d, %v", n, err)
		}
	})
}

// Blocks may be left out at or below the finalized one, and nowhere else.
func TestGaps(t *testing.T) {
	block := func(n uint64) models.Block {
		return models.Block{Number: n, Hash: hash(1, n), Parent: hash(1, n-1), Time: 1000 + n}
	}
	other := func(n uint64) models.Block {
		b := block(n)
		b.Parent = hash(2, n)
		return b
	}
	for name, c := range map[string]struct {
		f       models.Facts
		refused bool
	}{
		"all blocks":                      {models.Facts{First: 6, Blocks: []models.Block{block(6), block(7), block(8)}}, false},
		"without First":                   {models.Facts{Blocks: []models.Block{block(6), block(7)}}, false},
		"only the last, finalized":        {models.Facts{First: 6, Finalized: 90, Blocks: []models.Block{block(80)}}, false},
		"a gap up to the finalized block": {models.Facts{First: 6, Finalized: 79, Blocks: []models.Block{block(80), block(81)}}, false},
		"a gap above it":                  {models.Facts{First: 6, Finalized: 78, Blocks: []models.Block{block(80), block(81)}}, true},
		"a gap where nothing is final":    {models.Facts{First: 6, Blocks: []models.Block{block(6), block(8)}}, true},
		"a gap in the middle, finalized":  {models.Facts{First: 6, Finalized: 7, Blocks: []models.Block{block(6), block(8)}}, false},
		"another parent":                  {models.Facts{First: 6, Blocks: []models.Block{other(6)}}, true},
		"another parent within":           {models.Facts{First: 6, Blocks: []models.Block{block(6), other(7)}}, true},
		"later than next":                 {models.Facts{First: 7, Blocks: []models.Block{block(7)}}, true},
		"descending":                      {models.Facts{First: 6, Finalized: 90, Blocks: []models.Block{block(8), block(7)}}, true},
		"twice":                           {models.Facts{First: 6, Finalized: 90, Blocks: []models.Block{block(6), block(6)}}, true},
	} {
		s := modelstest.SQLite(t)
		ctx := context.Background()
		if err := s.Apply(ctx, dao, models.Facts{Blocks: []models.Block{block(4), block(5)}}); err != nil {
			t.Fatal(err)
		}
		err := s.Apply(ctx, dao, c.f)
		if c.refused != errors.Is(err, models.ErrNotNext) || !c.refused && err != nil {
			t.Errorf("%s: %v", name, err)
		}
		want := c.f.Blocks[len(c.f.Blocks)-1].Number
		if c.refused {
			want = 5
		}
		if at, err := s.Cursor(ctx); err != nil || at.Number != want {
			t.Errorf("%s: the cursor is at %d, want %d, %v", name, at.Number, want, err)
		}
	}
}

// A fact that is said twice is refused, and nothing of its range stays.
func TestTwice(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		l := newLong()
		first, next := l.facts(100), l.facts(100)
		if err := s.Apply(ctx, dao, first); err != nil {
			t.Fatal(err)
		}
		before := digestOf(t, s, 0)
		double := next
		double.Votes = append(double.Votes[:len(double.Votes):len(double.Votes)], double.Votes[3])
		if err := s.Apply(ctx, dao, double); err == nil {
			t.Error("a vote was taken twice")
		}
		if digestOf(t, s, 0).Record != before.Record {
			t.Error("a refused range left something")
		}
		if err := s.Apply(ctx, dao, next); err != nil {
			t.Error(err)
		}
	})
}
