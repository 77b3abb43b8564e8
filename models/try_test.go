package models_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// queues are proposals 1 to 5: 1 is queued for 1500, 2 for 1200, 3 has passed, 4 is being voted on, 5 is cancelled. Now is 1040.
func queues(t *testing.T, s *models.Store) models.Block {
	t.Helper()
	c := newChain(1)
	c.add(func(f *models.Facts, at func() models.At) {
		f.Parameters = append(f.Parameters, models.Parameter{At: at(), Name: models.MinDelay, Value: models.U(200)})
		for id := range uint64(5) {
			p := models.Proposal{At: at(), ID: models.U(id + 1), Proposer: address(1), Snapshot: 1025, Deadline: 1035, Actions: []models.Action{{Target: address(9), Value: models.U(1)}}}
			if id == 3 {
				p.Deadline = 5000
			}
			f.Proposals = append(f.Proposals, p)
		}
	})
	c.add(func(f *models.Facts, at func() models.At) {
		for id := range uint64(5) {
			f.Votes = append(f.Votes, models.Vote{At: at(), ProposalID: models.U(id + 1), Voter: address(1), Kind: models.Cast, Support: models.For, Weight: models.U(5_000)})
		}
	})
	c.add(func(f *models.Facts, at func() models.At) {
		f.Steps = append(f.Steps, models.Step{At: at(), ProposalID: models.U(1), Kind: models.StepQueued, Timepoint: 1500},
			models.Step{At: at(), ProposalID: models.U(2), Kind: models.StepQueued, Timepoint: 1200}, models.Step{At: at(), ProposalID: models.U(5), Kind: models.StepCanceled})
	})
	for _, f := range c.blocks {
		if err := s.Apply(context.Background(), dao, f); err != nil {
			t.Fatal(err)
		}
	}
	b, err := s.Cursor(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Ahead of a proposal are those that can be executed before it, in that order.
func TestTryAfterThoseAhead(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		now := queues(t, s)
		for id, want := range map[uint64]struct {
			time  uint64
			ahead []uint64
		}{1: {1500, []uint64{2}}, 2: {1200, nil}, 3: {1240, []uint64{2}}, 4: {5201, []uint64{2, 1}}} {
			p, err := s.Proposal(context.Background(), models.U(id))
			if err != nil {
				t.Fatal(err)
			}
			got, err := s.Try(context.Background(), dao, p, now)
			if err != nil || got.Time != want.time || got.On != now || got.From != dao.Timelock || len(got.Actions) != 1 || len(got.Ahead) != len(want.ahead) {
				t.Errorf("proposal %d: %+v, %v", id, got, err)
				continue
			}
			for i, x := range got.Ahead {
				if x.ID != models.U(want.ahead[i]) || len(x.Actions) != 1 {
					t.Errorf("proposal %d: ahead of it in place %d is %+v", id, i, x)
				}
			}
		}
		p, err := s.Proposal(context.Background(), models.U(5))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Try(context.Background(), dao, p, now); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("what is cancelled: %v", err)
		}
	})
}

// What was never tried is due first, then what was tried longest ago; what is new enough is not.
func TestDue(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, now := context.Background(), queues(t, s)
		due := func(every uint64, most int) (ids []uint64) {
			list, err := s.Due(ctx, dao, now, every, most)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range list {
				ids = append(ids, p.ID.Uint64())
			}
			return ids
		}
		if got := due(50, 10); len(got) != 4 {
			t.Errorf("due at first: %v", got)
		}
		keep := func(id uint64, b models.Block, codes ...models.Code) error {
			return s.SaveRehearsal(ctx, models.Rehearsal{ProposalID: models.U(id), Block: b.Number, Hash: b.Hash, Time: b.Time, Result: models.Simulation{Method: models.Traced, Reason: "a\x00b \xff"}}, codes)
		}
		before, err := s.BlockAt(ctx, now.Number-1)
		if err != nil {
			t.Fatal(err)
		}
		for _, err := range []error{keep(3, now), keep(4, before), keep(3, now, models.Code{ProposalID: models.U(3), Account: address(9), Moment: models.CodeNow, Block: now.Number, Balance: models.U(7), Nonce: 1})} {
			if err != nil {
				t.Fatal(err)
			}
		}
		if got := due(50, 10); len(got) != 3 || got[2] != 4 {
			t.Errorf("due when one is tried at the head, and one before something was queued: %v", got)
		}
		if got := due(0, 1); len(got) != 1 || got[0] == 3 || got[0] == 4 {
			t.Errorf("due of one: %v", got)
		}
		if got, err := s.Simulation(ctx, models.U(3)); err != nil || !got.Known() {
			t.Errorf("%+v, %v", got, err)
		}
		if got, err := s.Codes(ctx, models.U(3)); err != nil || len(got) != 1 || got[0].Balance != models.U(7) || got[0].CodeHash != (common.Hash{}) {
			t.Errorf("%+v, %v", got, err)
		}
		if err := keep(77, now); !errors.Is(err, models.ErrMoved) {
			t.Errorf("of a proposal that is not there: %v", err)
		}
		if err := s.Rewind(ctx, dao, now.Number-1); err != nil {
			t.Fatal(err)
		}
		if got, err := s.Simulation(ctx, models.U(3)); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("after its block is taken back: %+v, %v", got, err)
		}
		if got, err := s.Simulation(ctx, models.U(4)); err != nil {
			t.Errorf("of a block that stays: %+v, %v", got, err)
		}
	})
}
