package models_test

import (
	"cmp"
	"context"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// The pages of those who have not voted are all who had weight at the snapshot and have not, by that weight, however weights
// moved since.
func TestUnvoted(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		for seed := range uint64(4) {
			unvotedWalk(t, s, seed)
			if err := s.Rewind(context.Background(), dao, 1); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func unvotedWalk(t *testing.T, s *models.Store, seed uint64) {
	t.Helper()
	ctx, c := context.Background(), newChain(77)
	c.rand = rand.New(rand.NewPCG(seed, 11))
	for range 80 {
		c.growToken(30)
	}
	snapshot := 1000 + 10*uint64(len(c.blocks)+3)
	c.add(func(f *models.Facts, at func() models.At) {
		f.Proposals = append(f.Proposals, models.Proposal{At: at(), ID: models.U(5), Snapshot: snapshot, Deadline: snapshot + 10_000})
	})
	for range 12 {
		c.growToken(30)
	}
	voted := map[common.Address]models.VoteKind{}
	for range 8 {
		a, kind := address(c.rand.Uint64N(30)+1), []models.VoteKind{models.Cast, models.Cast, models.Override}[c.rand.IntN(3)]
		if voted[a] != "" {
			continue
		}
		voted[a] = kind
		c.add(func(f *models.Facts, at func() models.At) {
			f.Votes = append(f.Votes, models.Vote{At: at(), ProposalID: models.U(5), Voter: a, Kind: kind, Support: models.For, Weight: models.U(1)})
		})
		c.growToken(30)
	}
	c.follow(t, s)
	var want []models.Unvoted
	for a, votes := range c.bookAt(snapshot).votes() {
		if !votes.IsZero() && voted[a] != models.Cast {
			want = append(want, models.Unvoted{Account: a, Weight: votes, Voted: voted[a] == models.Override})
		}
	}
	slices.SortFunc(want, func(a, b models.Unvoted) int { return cmp.Or(b.Weight.Cmp(a.Weight), a.Account.Cmp(b.Account)) })
	p, err := s.Proposal(ctx, models.U(5))
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []int{1, 3, 7, 100} {
		var got []models.Unvoted
		for number, more := 1, true; more; number++ {
			page, err := s.Unvoted(ctx, dao, p, models.Moment{Clock: snapshot + 1000}, number, size)
			if more = page.More; err != nil || !page.Whole || more && len(page.Rows) != size {
				t.Fatalf("page %d: %d rows, more %t, whole %t, %v", number, len(page.Rows), more, page.Whole, err)
			}
			got = append(got, page.Rows...)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d in pages of %d:\n got %v\nwant %v", seed, size, got, want)
		}
	}
	if len(want) < 4 {
		t.Errorf("seed %d: only %d have not voted", seed, len(want))
	}
}

// After very many changes the page is in the order of now, says so, and has each account's weight at the snapshot all the same;
// who had none then could not vote.
func TestUnvotedLongAfter(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, c := context.Background(), newChain(3)
		weigh := func(a, votes uint64) {
			c.add(func(f *models.Facts, at func() models.At) {
				f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(a), Votes: models.U(votes)})
			})
		}
		weigh(1, 100)
		weigh(2, 30)
		weigh(4, 8)
		snapshot := 1000 + 10*uint64(len(c.blocks)+1)
		c.add(func(f *models.Facts, at func() models.At) {
			f.Proposals = append(f.Proposals, models.Proposal{At: at(), ID: models.U(5), Snapshot: snapshot, Deadline: snapshot + 10_000})
		})
		c.add(func(f *models.Facts, at func() models.At) {
			for n := range uint64(2_001) {
				f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(2 + n%2), Votes: models.U(2_000 + n)})
			}
			f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(4)})
		})
		c.follow(t, s)
		p, err := s.Proposal(ctx, models.U(5))
		if err != nil {
			t.Fatal(err)
		}
		page, err := s.Unvoted(ctx, dao, p, models.Moment{Clock: snapshot + 1000}, 1, 10)
		want := models.Silence{Rows: []models.Unvoted{{Account: address(2), Weight: models.U(30)}, {Account: address(1), Weight: models.U(100)}}}
		if err != nil || !reflect.DeepEqual(page, want) {
			t.Errorf("got %+v, %v\nwant %+v", page, err, want)
		}
	})
}

// What accounts gained between a proposal and its snapshot is told from its place in the chain to the snapshot, both ends
// right; a gain is sharp by itself or together with others.
func TestShifts(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, c := context.Background(), newChain(1)
		weight := func(a, votes uint64) func(*models.Facts, func() models.At) {
			return func(f *models.Facts, at func() models.At) {
				f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(a), Votes: models.U(votes)})
			}
		}
		c.add(weight(1, 100))
		c.add(func(f *models.Facts, at func() models.At) { // 1030: a gain in the block of the proposal, before and after it
			weight(1, 150)(f, at)
			f.Proposals = append(f.Proposals, models.Proposal{At: at(), ID: models.U(5), Snapshot: 1060, Deadline: 2000})
			weight(2, 10)(f, at)
		})
		c.add(weight(1, 400))
		c.add(weight(2, 30))
		c.add(func(f *models.Facts, at func() models.At) { weight(1, 200)(f, at); weight(3, 7)(f, at) }) // 1060, the snapshot
		c.add(weight(2, 5_000))
		c.follow(t, s)
		p, err := s.Proposal(ctx, models.U(5))
		if err != nil {
			t.Fatal(err)
		}
		gains := func(clock uint64) models.Shifts {
			x, err := s.Shifts(ctx, dao, p, models.Moment{Clock: clock})
			if err != nil {
				t.Fatal(err)
			}
			return x
		}
		want := models.Shifts{Sum: models.U(87), Whole: true, Gains: []models.Shift{
			{Account: address(1), Before: models.U(150), After: models.U(200)}, {Account: address(2), After: models.U(30)}, {Account: address(3), After: models.U(7)},
		}}
		if got := gains(5000); !reflect.DeepEqual(got, want) {
			t.Errorf("after the snapshot:\n got %+v\nwant %+v", got, want)
		}
		if got := gains(1040); len(got.Gains) != 2 || got.Gains[0] != (models.Shift{Account: address(1), Before: models.U(150), After: models.U(400)}) || got.Sum != models.U(260) {
			t.Errorf("before it: %+v", got)
		}
		for quorum, n := range map[uint64]int{0: 0, 1_000: 0, 251: 0, 250: 1, 175: 1, 174: 3, 10: 3} {
			if got := want.Sharp(models.U(quorum)); len(got) != n {
				t.Errorf("of a quorum of %d: %d are sharp, want %d", quorum, len(got), n)
			}
		}
	})
}

// A chart begins with what held before it, ends with what holds now, has every change while they are few and right values when
// they are many.
func TestPastWeights(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, c := context.Background(), newChain(1)
		at := map[uint64]models.Uint{}
		for n := range uint64(900) {
			c.add(func(f *models.Facts, place func() models.At) {
				if c.rand.IntN(4) > 0 {
					f.Weights = append(f.Weights, models.Weight{At: place(), Account: address(1), Votes: models.U(c.rand.Uint64N(9_000))}, models.Weight{At: place(), Account: address(1), Votes: models.U(n)})
				}
				if n := len(f.Weights); n > 0 {
					at[f.Blocks[0].Number] = f.Weights[n-1].Votes
				}
			})
		}
		c.follow(t, s)
		last := 1000 + 10*uint64(len(c.blocks))
		for _, from := range []uint64{0, 1005, last - 900, last - 5, last} {
			chart, err := s.PastWeights(ctx, address(1), from, last)
			if err != nil {
				t.Fatal(err)
			}
			changes := 0
			for n := range at {
				if time := 1000 + 10*n; time > from {
					changes++
				}
			}
			first, _ := s.WeightAt(ctx, dao, address(1), from)
			now, _ := s.WeightAt(ctx, dao, address(1), last)
			if chart.Points[0].Votes != first || chart.Last() != now || !chart.Sampled && len(chart.Points) != changes+1 || chart.Sampled && (changes < 300 || len(chart.Points) > 130 || len(chart.Points) < 60) {
				t.Errorf("from %d: %d points for %d changes (sampled: %t), from %s to %s, want %s to %s", from, len(chart.Points), changes, chart.Sampled, chart.Points[0].Votes, chart.Last(), first, now)
			}
			for _, p := range chart.Points {
				if p.Block != 0 && at[p.Block] != p.Votes {
					t.Errorf("from %d: %s votes in block %d, want %s", from, p.Votes, p.Block, at[p.Block])
				}
			}
		}
		if chart, err := s.PastWeights(ctx, address(2), 0, last); err != nil || !chart.Top().IsZero() || !chart.Last().IsZero() {
			t.Errorf("an account without weight: %+v, %v", chart, err)
		}
	})
}
