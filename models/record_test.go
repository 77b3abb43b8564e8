package models_test

import (
	"context"
	"fmt"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// record is all that pages could say of a store.
type record struct {
	Cursor    models.Block
	Proposals []models.Proposal
	Holders   []models.Holder
	States    map[models.State]int
	Totals    map[string]models.Uint
	Programs  []models.Program
	Grants    []models.Grant
	Rounds    []models.Round
	Escrow    models.Escrow
}

func readRecord(t *testing.T, s *models.Store) (r record) {
	t.Helper()
	ctx := context.Background()
	var err error
	must := func() {
		if err != nil {
			t.Fatal(err)
		}
	}
	r.Cursor, err = s.Cursor(ctx)
	must()
	r.Proposals, _, err = s.Proposals(ctx, models.Filter{}, at(r.Cursor.Time))
	must()
	r.States, err = s.Counts(ctx, at(r.Cursor.Time))
	must()
	r.Totals, err = s.Totals(ctx)
	must()
	r.Programs, err = s.Programs(ctx, dao)
	must()
	r.Grants, _, err = s.Grants(ctx, models.GrantFilter{})
	must()
	r.Rounds, err = s.Rounds(ctx, 1, 0)
	must()
	r.Escrow, err = s.Escrow(ctx)
	must()
	for n := range uint64(7) {
		h, err := s.Holder(ctx, address(n))
		if err != nil {
			t.Fatal(err)
		}
		r.Holders = append(r.Holders, h)
	}
	return r
}

// adds holds the totals against what they count.
func (r record) adds(t *testing.T) {
	t.Helper()
	var delegated models.Uint
	holders, delegates, backers := 0, 0, 0
	for _, h := range r.Holders {
		delegated = delegated.Add(h.Votes)
		backers += h.Delegators
		if !h.Votes.IsZero() {
			delegates++
		}
		if !h.Balance.IsZero() {
			holders++
			if h.Delegate != (common.Address{}) {
				backers--
			}
		}
	}
	for name, want := range map[string]models.Uint{
		"delegated": delegated, "holders": models.U(uint64(holders)), "delegates": models.U(uint64(delegates)), "proposals": models.U(uint64(len(r.Proposals))),
	} {
		if r.Totals[name] != want {
			t.Errorf("total %s is %s, counted %s", name, r.Totals[name], want)
		}
	}
	if backers != 0 {
		t.Errorf("delegators are off by %d", backers)
	}
	states := map[models.State]int{}
	for _, p := range r.Proposals {
		states[p.State(at(r.Cursor.Time))]++
		if x := p.State(at(r.Cursor.Time)); p.Standing.Lasting != x && p.Standing.Lasting != models.Unsettled {
			t.Errorf("proposal %s is %s, lasting as %s", p.ID, x, p.Standing.Lasting)
		}
	}
	if !reflect.DeepEqual(states, r.States) {
		t.Errorf("states: got %v, want %v", r.States, states)
	}
}

// After any sequence of blocks and forks the record is the one built from scratch.
func TestRecordFollowsForks(t *testing.T) {
	for _, seed := range []uint64{1, 2, 3, 4, 5, 6, 7, 8} {
		modelstest.Each(t, func(t *testing.T, s *models.Store) {
			c := newChain(seed)
			for range 12 {
				for range c.rand.IntN(6) + 1 {
					c.grow()
				}
				c.follow(t, s)
				c.fork(1 + c.rand.IntN(len(c.blocks)))
				c.grow()
			}
			c.follow(t, s)
			scratch := modelstest.SQLite(t)
			c.follow(t, scratch)
			got, want := readRecord(t, s), readRecord(t, scratch)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("seed %d:\n got %+v\nwant %+v", seed, got, want)
			}
			got.adds(t)
			if a, b := digestOf(t, s, 0), digestOf(t, scratch, 0); a.Record != b.Record {
				t.Errorf("seed %d: the digest is\n %+v\nwant %+v", seed, a, b)
			}
		})
	}
}

// The state in SQL is the state in Go, at every second.
func TestStateInSQL(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		c := newChain(7)
		for range 40 {
			c.grow()
		}
		c.follow(t, s)
		ctx := context.Background()
		list, _, err := s.Proposals(ctx, models.Filter{}, at(0))
		if err != nil {
			t.Fatal(err)
		}
		for clock := uint64(1000); clock < 1600; clock += 7 {
			want := map[models.State]int{}
			for _, p := range list {
				want[p.State(at(clock))]++
			}
			got, err := s.Counts(ctx, at(clock))
			if err != nil {
				t.Fatal(err)
			}
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Fatalf("at %d: got %v, want %v", clock, got, want)
			}
		}
	})
}

// A page of a list is what looking at every proposal finds.
func TestListIsScan(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		c := newChain(11)
		c.ids = 60
		for range 60 {
			c.grow()
		}
		c.follow(t, s)
		ctx := context.Background()
		compare := func(f models.Filter, now models.Moment) {
			got, n, err := s.Proposals(ctx, f, now)
			if err != nil {
				t.Fatal(err)
			}
			want, m, err := s.Scan(ctx, f, now)
			if err != nil || n != m || len(got) != len(want) {
				t.Fatalf("%+v: %d of %d, want %d of %d, %v", f, len(got), n, len(want), m, err)
			}
			for i := range got {
				if !reflect.DeepEqual(got[i], want[i]) {
					t.Errorf("%+v: row %d is %s, want %s", f, i, got[i].ID, want[i].ID)
				}
			}
		}
		head := c.blocks[len(c.blocks)-1].Blocks[0].Time
		if _, n, err := s.Proposals(ctx, models.Filter{Size: 1}, at(head)); err != nil || n < 13 {
			t.Fatalf("%d proposals, too few to turn pages, %v", n, err)
		}
		for _, states := range [][]models.State{nil, {models.Active}, {models.Defeated}, {models.Canceled, models.Executed}, {models.Queued, models.Queued}, {models.Defeated, models.Succeeded, models.Pending}} {
			for _, track := range append([]models.Track{""}, models.Tracks()[:3]...) {
				for _, number := range []int{0, 1, 2, 3, 7, 12, 13, 18, 40} {
					for _, order := range []models.Order{models.Newest, models.Ending} {
						f := models.Filter{States: states, Track: track, Order: order, Page: number, Size: 2}
						for _, now := range []uint64{head, head + 20, head + 60, head + 200, head - 60} {
							compare(f, at(now))
						}
					}
				}
			}
		}
	})
}

func TestApplyRefusesWhatDoesNotFollow(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		c := newChain(8)
		c.grow()
		c.grow()
		c.follow(t, s)
		if err := s.Apply(context.Background(), dao, c.blocks[2]); err == nil {
			t.Error("a block was applied twice")
		}
		before := readRecord(t, s)
		c.fork(1)
		c.grow()
		c.grow()
		c.grow()
		if err := s.Apply(context.Background(), dao, c.blocks[3]); err == nil {
			t.Error("a block of another branch was applied")
		}
		if after := readRecord(t, s); !reflect.DeepEqual(before, after) {
			t.Error("a refused block left something behind")
		}
	})
}
