package models_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

const pollID = "ABCDEFGHIJKLMNOPQRSTUVWX27"

// weighed is a store whose accounts 1 and 2 have weights at block 2, which change at block 4.
func weighed(t *testing.T, s *models.Store) *chain {
	t.Helper()
	c := newChain(1)
	weigh := func(votes ...uint64) func(*models.Facts, func() models.At) {
		return func(f *models.Facts, at func() models.At) {
			for i, v := range votes {
				f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(uint64(i) + 1), Votes: models.U(v)})
			}
		}
	}
	nothing := func(*models.Facts, func() models.At) {}
	for _, fill := range []func(*models.Facts, func() models.At){weigh(300, 200), nothing, weigh(5, 900, 50)} {
		c.add(fill)
	}
	for _, f := range c.blocks[:3] {
		if err := s.Apply(t.Context(), dao, f); err != nil {
			t.Fatal(err)
		}
	}
	return c
}

func samplePoll() models.Poll {
	return models.Poll{ID: pollID, Author: address(9), Question: "Should we?", Body: "A text.", Choices: models.Choices{"Yes", "No", "Later"}, Closes: 2 * 86400}
}

func saysNo(t *testing.T, err error, words string) {
	t.Helper()
	var r models.Refusal
	if !errors.As(err, &r) || !strings.Contains(r.Error(), words) || r.Next == "" {
		t.Errorf("%v, want a refusal with %q", err, words)
	}
}

// A poll takes the weights of the block before the head when it is opened, whatever happens after. An account's last ballot before
// the close counts, and nobody can put an older one back in its place.
func TestPoll(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, c := t.Context(), weighed(t, s)
		p, err := s.OpenPoll(ctx, dao, samplePoll(), 2000)
		if err != nil || p.Block != 2 || p.Timepoint != 1029 || p.Closes != 2000+2*86400 {
			t.Fatalf("%+v, %v", p, err)
		}
		if again, err := s.OpenPoll(ctx, dao, samplePoll(), 2500); err != nil || again.Opened != 2000 {
			t.Errorf("sent twice: %+v, %v", again, err)
		}
		if kept, err := s.Poll(ctx, pollID); err != nil || kept.Sealed().Digest != p.Digest || !slices.Equal(kept.Choices, p.Choices) {
			t.Errorf("%+v, %v", kept, err)
		}
		if err := s.Apply(ctx, dao, c.blocks[3]); err != nil { // weights change, the poll's don't
			t.Fatal(err)
		}
		cast := func(voter common.Address, nonce, choice, now uint64) error {
			return s.SavePollBallot(ctx, dao, models.PollBallot{Poll: pollID, Voter: voter, Nonce: nonce, Choice: choice, Signature: models.Data{byte(nonce)}}, now)
		}
		saysNo(t, cast(address(3), 1, 1, 2001), "no weight")
		for _, step := range []struct{ voter, nonce, choice uint64 }{{1, 1, 1}, {2, 1, 2}, {1, 2, 2}, {1, 2, 2}} {
			if err := cast(address(step.voter), step.nonce, step.choice, 2001); err != nil {
				t.Fatal(step, err)
			}
		}
		saysNo(t, cast(address(1), 1, 1, 2002), "has answered since") // an old signature, sent again by anybody
		saysNo(t, cast(address(1), 2, 3, 2002), "has answered since")
		saysNo(t, cast(address(1), 4, 1, 2002), "has answered since")
		var invalid models.Invalid
		if err := cast(address(1), 3, 4, 2002); !errors.As(err, &invalid) {
			t.Error(err)
		}
		stands := func(sums ...uint64) {
			t.Helper()
			r, err := s.PollResult(ctx, dao, p)
			var got []uint64
			for _, u := range r.Sums {
				got = append(got, u.Uint64())
			}
			if err != nil || !slices.Equal(got, sums) || r.Accounts != 2 || r.Total != models.U(sums[0]+sums[1]+sums[2]) {
				t.Errorf("%+v, %v, want %v", r, err, sums)
			}
		}
		stands(0, 500, 0)
		if err := cast(address(1), 3, 3, p.Closes-1); err != nil { // the last moment
			t.Fatal(err)
		}
		saysNo(t, cast(address(2), 2, 1, p.Closes), "closed")
		stands(0, 200, 300)
		for number, want := range [][]models.WeighedBallot{1: {{PollBallot: models.PollBallot{Voter: address(1), Nonce: 3, Choice: 3}, Weight: models.U(300)}}, 2: {{PollBallot: models.PollBallot{Voter: address(2), Nonce: 1, Choice: 2}, Weight: models.U(200)}}, 3: {}} {
			got, err := s.LastBallots(ctx, dao, p, number, 1)
			if number > 0 && (err != nil || len(got) != len(want) || len(got) > 0 && (got[0].Voter != want[0].Voter || got[0].Nonce != want[0].Nonce || got[0].Choice != want[0].Choice || got[0].Weight != want[0].Weight)) {
				t.Errorf("page %d: %+v, %v, want %+v", number, got, err, want)
			}
		}
		if all, err := s.PollBallots(ctx, dao, p); err != nil || len(all) != 4 {
			t.Errorf("%d ballots, %v", len(all), err)
		}
		// The chain takes back the block with the weights and says others.
		if err := s.Rewind(ctx, dao, 1); err != nil {
			t.Fatal(err)
		}
		c.fork(1)
		c.add(func(f *models.Facts, at func() models.At) {
			f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(2), Votes: models.U(7)})
		})
		if err := s.Apply(ctx, dao, c.blocks[1]); err != nil {
			t.Fatal(err)
		}
		stands(0, 7, 0)
	})
}

// By a clock that counts blocks the weights are those of the block.
func TestPollByNumber(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		d := dao
		d.Clock = models.ByNumber
		c := weighed(t, s)
		p, err := s.OpenPoll(t.Context(), d, samplePoll(), 2000)
		if err != nil || p.Timepoint != 2 {
			t.Fatal(p.Timepoint, err)
		}
		if err := s.Apply(t.Context(), dao, c.blocks[3]); err != nil {
			t.Fatal(err)
		}
		if err := s.SavePollBallot(t.Context(), d, models.PollBallot{Poll: pollID, Voter: address(1), Nonce: 1, Choice: 1}, 2001); err != nil {
			t.Fatal(err)
		}
		r, err := s.PollResult(t.Context(), d, p)
		if err != nil || r.Total != models.U(300) {
			t.Error(r, err)
		}
	})
}

// Of ballots that an account sends at once, one is kept for each nonce.
func TestPollBallotsAtOnce(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		weighed(t, s)
		p, err := s.OpenPoll(t.Context(), dao, samplePoll(), 2000)
		if err != nil {
			t.Fatal(err)
		}
		var wait sync.WaitGroup
		var mu sync.Mutex
		kept := map[uint64]int{}
		for i := range 9 {
			wait.Go(func() {
				choice := uint64(i%3) + 1
				err := s.SavePollBallot(context.Background(), dao, models.PollBallot{Poll: pollID, Voter: address(1), Nonce: 1, Choice: choice}, 2001)
				var r models.Refusal
				if err == nil {
					mu.Lock()
					kept[choice]++
					mu.Unlock()
				} else if !errors.As(err, &r) && !errors.Is(err, models.ErrBusy) {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		all, err := s.PollBallots(t.Context(), dao, p)
		if err != nil || len(all) != 1 || len(kept) != 1 || kept[all[0].Choice] == 0 {
			t.Errorf("%d ballots kept of choices %v, %v", len(all), kept, err)
		}
	})
}

func TestPollsThatAreRefused(t *testing.T) {
	s := modelstest.SQLite(t)
	weighed(t, s)
	for field, change := range map[string]func(*models.Poll){
		"question": func(p *models.Poll) { p.Question = " " },
		"body":     func(p *models.Poll) { p.Body = "a\x00b" },
		"choices":  func(p *models.Poll) { p.Choices = models.Choices{"Yes", "Yes"} },
		"days":     func(p *models.Poll) { p.Closes = 31 * 86400 },
		"id":       func(p *models.Poll) { p.ID = "../x" },
	} {
		p := samplePoll()
		change(&p)
		var invalid models.Invalid
		if _, err := s.OpenPoll(t.Context(), dao, p, 2000); !errors.As(err, &invalid) || invalid.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
	for _, odd := range []models.Choices{{"One"}, make(models.Choices, 11), {"Yes", "\u202eon"}, {"Yes", strings.Repeat("a", 81)}} {
		p := samplePoll()
		p.Choices = odd
		if _, err := s.OpenPoll(t.Context(), dao, p, 2000); err == nil {
			t.Errorf("%q are taken", odd)
		}
	}
	for i := range 4 {
		p := samplePoll()
		p.ID = strings.Repeat(string(rune('A'+i)), 26)
		_, err := s.OpenPoll(t.Context(), dao, p, 2000)
		if i < 3 && err != nil {
			t.Fatal(err)
		}
		if i == 3 {
			saysNo(t, err, "3 open polls")
		}
	}
	other := samplePoll()
	other.ID, other.Author = strings.Repeat("A", 26), address(8)
	_, err := s.OpenPoll(t.Context(), dao, other, 2000)
	saysNo(t, err, "sent already")
	if err := s.WithdrawPoll(t.Context(), address(8), other.ID, 2001); !errors.Is(err, models.ErrNotFound) {
		t.Error(err)
	}
	if err := s.WithdrawPoll(t.Context(), address(9), other.ID, 2001); err != nil {
		t.Error(err)
	}
	saysNo(t, s.WithdrawPoll(t.Context(), address(9), other.ID, 2001), "withdrawn already")
	saysNo(t, s.SavePollBallot(t.Context(), dao, models.PollBallot{Poll: other.ID, Voter: address(1), Nonce: 1, Choice: 1}, 2002), "withdrawn")
}

// The digest binds all that is asked.
func TestPollDigest(t *testing.T) {
	p := samplePoll().Sealed()
	for what, change := range map[string]func(*models.Poll){
		"question": func(p *models.Poll) { p.Question += "?" }, "text": func(p *models.Poll) { p.Body = "" },
		"choices": func(p *models.Poll) { p.Choices = models.Choices{"Yes", "NoLater"} }, "their order": func(p *models.Poll) { p.Choices = models.Choices{"No", "Yes", "Later"} },
		"timepoint": func(p *models.Poll) { p.Timepoint++ }, "close": func(p *models.Poll) { p.Closes++ },
		"id": func(p *models.Poll) { p.ID += "A" }, "author": func(p *models.Poll) { p.Author = address(1) },
	} {
		q := samplePoll()
		change(&q)
		if q.Sealed().Digest == p.Digest {
			t.Errorf("another %s has the same digest", what)
		}
	}
}
