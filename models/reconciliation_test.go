package models_test

import (
	"context"
	"errors"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// What the node said of the record goes with its block, and with the record.
func TestReconciliationGoesWithItsBlock(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		c := newChain(22)
		for range 12 {
			c.grow()
		}
		c.follow(t, s)
		head, err := s.Cursor(ctx)
		if err != nil {
			t.Fatal(err)
		}
		save := func(b models.Block, differences uint64, failure string) error {
			run := models.Reconciliation{Block: b.Number, Hash: b.Hash, Time: b.Time, Ended: 7, Differences: differences, Failure: failure}
			run.Parts = []models.ReconciledPart{{Name: "votes", Things: 3}}
			run.Holdings = []models.ReconciledBalance{{Subject: "treasury", Asset: models.Ether, Record: models.U(7), Chain: "8"}}
			run.Proposals = []models.Reconciled{{ProposalID: models.U(1), Block: b.Number, Compared: 9, Differences: differences}}
			if differences > 0 {
				run.Variances = []models.Variance{{Subject: "proposals/1", What: "votes for", Record: "7", Chain: "8"}}
			}
			return s.SaveReconciliation(ctx, &run)
		}
		before, err := s.BlockAt(ctx, head.Number-1)
		if err != nil {
			t.Fatal(err)
		}
		must(save(before, 0, ""))
		must(save(head, 2, ""))
		must(save(head, 0, "votes: no answer")) // takes no difference back
		run, err := s.Reconciliation(ctx)
		if err != nil || run.Number != 2 || len(run.Variances) != 1 || run.Variances[0].What != "votes for" || len(run.Parts) != 1 || run.Holdings[0].Agrees() {
			t.Errorf("the run that counts is %+v, %v", run, err)
		}
		if n, err := s.Differing(ctx); err != nil || n != 2 {
			t.Errorf("%d values differ, %v", n, err)
		}
		if of, err := s.ReconciledOf(ctx, []models.Proposal{{ID: models.U(1)}}); err != nil || of[models.U(1)].Compared != 9 {
			t.Errorf("of the proposal: %v, %v", of, err)
		}
		head.Hash[0]++
		if err := save(head, 0, ""); !errors.Is(err, models.ErrOutdated) {
			t.Errorf("a run of a block that was taken back: %v", err)
		}
		must(s.Rewind(ctx, dao, before.Number))
		if run, err = s.Reconciliation(ctx); err != nil || run.Number != 1 {
			t.Errorf("after a rewind the run is %d, %v", run.Number, err)
		}
		if n, err := s.Differing(ctx); err != nil || n != 0 {
			t.Errorf("after a rewind %d values differ, %v", n, err)
		}
		must(s.Forget(ctx))
		if _, err := s.Reconciliation(ctx); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("of a forgotten record: %v", err)
		}
	})
}
