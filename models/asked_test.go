package models_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
	"backprop/models/modelstest"
)

// A governor is asked once about each snapshot that is past, and again about all when its code was replaced since.
func TestUnasked(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		bravo := dao
		bravo.Family, bravo.QuorumRule = models.Bravo, models.Asked
		told(t, s) // a proposal with the snapshot 1040
		ctx := context.Background()
		unasked := func(from, to, since uint64) int {
			t.Helper()
			list, err := s.Unasked(ctx, from, to, since)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range list {
				if p.ID != models.U(1) || p.Snapshot != 1040 {
					t.Errorf("%+v", p)
				}
			}
			return len(list)
		}
		if unasked(0, 1040, 0) != 0 || unasked(0, 1041, 0) != 1 || unasked(1040, 1041, 0) != 1 || unasked(1041, 2000, 0) != 0 {
			t.Error("a snapshot is asked about in the wrong spans")
		}
		c, err := s.Cursor(ctx)
		if err != nil {
			t.Fatal(err)
		}
		b := models.Block{Number: c.Number + 1, Hash: hash(0, c.Number+1), Parent: c.Hash, Time: c.Time + 10}
		upgrade := models.Event{
			At: models.At{Block: b.Number, Time: b.Time}, Address: bravo.Governor,
			Topics: crypto.Keccak256([]byte("NewImplementation(address,address)")), Data: make(models.Data, 64),
		}
		facts := models.Facts{Blocks: []models.Block{b}, Events: []models.Event{upgrade}, Quorums: []models.Quorum{{ProposalID: models.U(1), Block: c.Number, Value: models.U(400)}}}
		if err := s.Apply(ctx, bravo, facts); err != nil {
			t.Fatal(err)
		}
		if unasked(0, 1041, 0) != 0 || unasked(0, 1041, c.Number) != 0 || unasked(0, 1041, b.Number) != 1 {
			t.Error("an answer is not kept, or kept past its time")
		}
		if at, err := s.Upgraded(ctx, bravo); err != nil || at != b.Number {
			t.Errorf("upgraded in block %d, want %d (%v)", at, b.Number, err)
		}
		if at, err := s.Upgraded(ctx, dao); err != nil || at != 0 {
			t.Errorf("OpenZeppelin's: upgraded in block %d (%v)", at, err)
		}
		p, err := s.Proposal(ctx, models.U(1))
		if err != nil || p.Standing.Quorum != models.U(400) || !p.Standing.Passed {
			t.Errorf("%+v, %v", p.Standing, err)
		}
	})
}
