package models_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

func ballot(voter byte, proposal uint64, x models.Support) models.Ballot {
	return models.Ballot{
		Voter: common.Address{voter}, Kind: models.SignedVote, ProposalID: models.U(proposal), Support: x,
		Signature: models.Data{voter, byte(proposal), byte(x)}, Received: 100 + uint64(voter),
	}
}

func TestBallotsAreKeptOnce(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		b := ballot(2, 7, models.For)
		b.Reason, b.Params = "Because", models.Data{1, 2}
		if _, made, err := s.SaveBallot(ctx, b); err != nil || !made {
			t.Fatal(made, err)
		}
		again := b
		again.Received = 900
		if kept, made, err := s.SaveBallot(ctx, again); err != nil || made || kept.Received != b.Received {
			t.Errorf("the same twice: made %t, received %d, %v", made, kept.Received, err)
		}
		other := ballot(2, 7, models.Against)
		if kept, made, err := s.SaveBallot(ctx, other); err != nil || !made || kept.Support != models.Against {
			t.Errorf("another choice: %+v %t %v", kept, made, err)
		}
		if _, _, err := s.SaveBallot(ctx, ballot(1, 7, models.For)); err != nil {
			t.Fatal(err)
		}
		list, err := s.BallotsWaiting(ctx, 10)
		if err != nil || len(list) != 2 || list[0].Voter[0] != 1 || list[1].Support != models.Against || list[1].Reason != "" {
			t.Errorf("%+v %v", list, err)
		}
		if got, err := s.BallotOf(ctx, models.SignedVote, models.U(7), b.Voter); err != nil || got.Support != models.Against {
			t.Errorf("%+v %v", got, err)
		}
		if _, err := s.BallotOf(ctx, models.SignedOverride, models.U(7), b.Voter); !errors.Is(err, models.ErrNotFound) {
			t.Error(err)
		}
	})
}

func TestBallotsAreRefused(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		b, _, err := s.SaveBallot(ctx, ballot(1, 7, models.For))
		if err != nil {
			t.Fatal(err)
		}
		stale := b
		stale.Signature = models.Data{9}
		if err := s.RefuseBallot(ctx, stale, "No."); !errors.Is(err, models.ErrStale) {
			t.Error(err)
		}
		if err := s.RefuseBallot(ctx, b, "The vote ended before it was sent."); err != nil {
			t.Fatal(err)
		}
		got, err := s.BallotOf(ctx, models.SignedVote, models.U(7), b.Voter)
		if state, failed := s.BallotState(ctx, got); err != nil || failed != nil || state != models.BallotRefused {
			t.Errorf("%+v %v is %s %v", got, err, state, failed)
		}
		if list, err := s.BallotsWaiting(ctx, 10); err != nil || len(list) != 0 {
			t.Errorf("%+v %v", list, err)
		}
		if _, made, err := s.SaveBallot(ctx, b); err != nil || !made {
			t.Errorf("a refused ballot can't be signed again: %t %v", made, err)
		}
	})
}
