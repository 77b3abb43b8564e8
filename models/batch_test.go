package models_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

var payer = common.Address{0xee}

// stored keeps ballots of so many accounts on a proposal.
func storedBallots(t *testing.T, s *models.Store, proposal uint64, voters ...byte) (list []models.Ballot) {
	t.Helper()
	for _, v := range voters {
		b, _, err := s.SaveBallot(context.Background(), ballot(v, proposal, models.For))
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, b)
	}
	return list
}

func batch(nonce uint64, charge uint64) (models.Batch, models.Attempt) {
	return models.Batch{Relayer: payer, Nonce: nonce, Gas: 100, Charged: models.U(charge), Day: 3, Made: 3 * 86400},
		models.Attempt{Hash: common.Hash{byte(nonce), byte(charge)}, Raw: models.Data{1, byte(nonce)}, Fee: models.U(5), Tip: models.U(1)}
}

// spent are what the budgets hold of day 3 and of a proposal, and how many ballots of an account.
func spent(t *testing.T, s *models.Store, proposal uint64, account byte) [3]uint64 {
	t.Helper()
	ctx := context.Background()
	day, of, err := s.Left(ctx, models.Purse{Day: models.U(1000), Proposal: models.U(1000)}, models.U(proposal), 3*86400)
	if err != nil {
		t.Fatal(err)
	}
	n, err := s.SentFor(ctx, common.Address{account}, 3*86400+5)
	if err != nil {
		t.Fatal(err)
	}
	return [3]uint64{1000 - day.Uint64(), 1000 - of.Uint64(), n}
}

func TestBatchTakesNonceBallotsAndBudgetTogether(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		list := storedBallots(t, s, 7, 1, 2)
		b, a := batch(4, 600)
		b, err := s.SaveBatch(ctx, b, a, list)
		if err != nil || b.ID == 0 {
			t.Fatal(b, err)
		}
		if got := spent(t, s, 7, 1); got != [3]uint64{600, 600, 1} {
			t.Errorf("charged %v", got)
		}
		if w, err := s.BallotsWaiting(ctx, 9); err != nil || len(w) != 0 {
			t.Errorf("%v wait (%v)", w, err)
		}
		other, _ := batch(4, 50)
		_, a2 := batch(4, 51)
		if _, err := s.SaveBatch(ctx, other, a2, nil); !errors.Is(err, models.ErrStale) {
			t.Errorf("the nonce is taken twice: %v", err)
		}
		other.Nonce = 5
		if _, err := s.SaveBatch(ctx, other, a2, list[:1]); !errors.Is(err, models.ErrStale) {
			t.Errorf("a ballot is taken twice: %v", err)
		}
		if got := spent(t, s, 7, 1); got != [3]uint64{600, 600, 1} {
			t.Errorf("what failed is charged: %v", got)
		}
		if open, err := s.OpenBatches(ctx, payer); err != nil || len(open) != 1 || len(open[0].Shares) != 2 || open[0].Shares[1].Voter[0] != 2 {
			t.Errorf("%+v %v", open, err)
		}
	})
}

func TestChargeFollowsReceiptAndReorg(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		b, a := batch(0, 600)
		b, err := s.SaveBatch(ctx, b, a, storedBallots(t, s, 7, 1, 2))
		check := func(what string, want [3]uint64) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
			if got := spent(t, s, 7, 2); got != want {
				t.Errorf("%s: %v, want %v", what, got, want)
			}
		}
		check("sent", [3]uint64{600, 600, 1})
		b, err = s.SaveAttempt(ctx, b, models.Attempt{Hash: common.Hash{9}, Raw: models.Data{2}, Fee: models.U(6), Tip: models.U(2)}, models.U(700))
		check("replaced", [3]uint64{700, 700, 1})
		b, err = s.MineBatch(ctx, b, models.Inclusion{Tx: common.Hash{9}, Block: 12, BlockHash: common.Hash{12}, GasUsed: 80}, models.U(300))
		check("mined", [3]uint64{300, 300, 1})
		b, err = s.MineBatch(ctx, b, models.Inclusion{}, models.U(700))
		check("taken back", [3]uint64{700, 700, 1})
		err = s.CloseBatch(ctx, b, true, 99)
		check("lost", [3]uint64{0, 0, 0})
		if err := s.FreeBallots(ctx, b); err != nil {
			t.Fatal(err)
		}
		if w, err := s.BallotsWaiting(ctx, 9); err != nil || len(w) != 2 {
			t.Errorf("%d wait (%v)", len(w), err)
		}
		list, err := s.Attempts(ctx, b.ID)
		if err != nil || len(list) != 2 || list[0].Fee != models.U(6) {
			t.Errorf("%+v %v", list, err)
		}
	})
}

// The nonce of a lost batch may be another batch's; that of one that the chain took back is watched again.
func TestBatchesAreReopened(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		for nonce := range uint64(3) {
			b, a := batch(nonce, 10)
			b, err := s.SaveBatch(ctx, b, a, nil)
			if err == nil {
				err = s.CloseBatch(ctx, b, nonce == 2, 50)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if n, err := s.ReopenBatches(ctx, payer, 1); err != nil || n != 1 {
			t.Errorf("%d reopened (%v)", n, err)
		}
		b, a := batch(2, 11)
		if _, err := s.SaveBatch(ctx, b, a, nil); err != nil {
			t.Errorf("a lost nonce can't be taken: %v", err)
		}
		open, err := s.OpenBatches(ctx, payer)
		if err != nil || len(open) != 2 || open[0].Nonce != 1 || open[1].Nonce != 2 {
			t.Errorf("%+v %v", open, err)
		}
	})
}

// Of batches that are stored at the same time for the same ballots one is kept.
func TestBatchesAtOnce(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		list := storedBallots(t, s, 7, 1, 2, 3)
		var wait sync.WaitGroup
		errs := make([]error, 8)
		for i := range errs {
			wait.Go(func() {
				b, a := batch(uint64(i), 100)
				_, errs[i] = s.SaveBatch(context.Background(), b, a, list)
			})
		}
		wait.Wait()
		kept := 0
		for _, err := range errs {
			if err == nil {
				kept++
			}
		}
		if kept != 1 {
			t.Errorf("%d are kept: %v", kept, errs)
		}
		if got := spent(t, s, 7, 3); got != [3]uint64{100, 100, 1} {
			t.Errorf("charged %v", got)
		}
	})
}
