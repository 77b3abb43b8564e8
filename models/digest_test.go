package models_test

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

func digestOf(t *testing.T, s *models.Store, at uint64) models.Digest {
	t.Helper()
	d, err := s.Digest(context.Background(), at)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// The same chain gives the same digest on both databases, through forks and in whatever ranges; a single other fact gives
// another one.
func TestDigest(t *testing.T) {
	for seed := range uint64(4) {
		c := newChain(seed)
		lite, pg := modelstest.Store(t, "sqlite"), modelstest.Store(t, "postgres")
		for range 8 {
			for range 6 {
				c.grow()
			}
			c.follow(t, lite)
			c.follow(t, pg)
			c.fork(1 + c.rand.IntN(len(c.blocks)))
			c.grow()
		}
		c.follow(t, lite)
		c.follow(t, pg)
		scratch := modelstest.Store(t, "sqlite")
		c.follow(t, scratch)
		want := digestOf(t, scratch, 0)
		for name, s := range map[string]*models.Store{"sqlite": lite, "postgres": pg} {
			if got := digestOf(t, s, 0); !reflect.DeepEqual(got, want) {
				t.Errorf("seed %d, %s:\n got %+v\nwant %+v", seed, name, got, want)
			}
		}
		at := uint64(len(c.blocks))
		before := digestOf(t, pg, at)
		c.grow()
		c.event(&c.blocks[at], func() models.At { return models.At{Block: at + 1, Log: 99, Time: c.blocks[at].Blocks[0].Time} })
		c.follow(t, pg)
		earlier := digestOf(t, pg, at)
		if earlier.Facts != before.Facts || earlier.Derived != [32]byte{} {
			t.Errorf("seed %d: the facts up to a block are others once the next one is read", seed)
		}
		if after := digestOf(t, pg, 0); after.Record == before.Record {
			t.Errorf("seed %d: another block gives the same digest", seed)
		}
		if _, err := pg.Digest(context.Background(), at+2); !errors.Is(err, models.ErrAhead) {
			t.Errorf("beyond the cursor: %v", err)
		}
	}
}
