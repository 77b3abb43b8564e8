package chain_test

import (
	"context"
	"testing"

	"backprop/chain/call"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// A vote is cast in parts until nothing is left, as the governor that counts fractions lets it; every part is counted.
func TestSplitVotes(t *testing.T) {
	w := newVisit(t, families.Fractional57)
	w.agree()
	ctx := context.Background()
	id := w.propose(1, []models.Action{w.pay(9, families.Whole(1))}, "# In parts\n\nText.")
	w.skipTo(w.proposal(id).Snapshot + 1)
	whole := func(n int64) models.Uint { u, _ := models.FromBig(families.Whole(n)); return u }
	voter := w.devnet.Account(2) // of 40,000,000
	for _, c := range []struct {
		name    string
		parts   models.Parts
		allowed bool
		left    int64 // after it
	}{
		{"nothing", models.Parts{}, false, 40_000_000},
		{"too much", models.Parts{InFavor: whole(40_000_000), Abstain: models.U(1)}, false, 40_000_000},
		{"more than fits", models.Parts{InFavor: models.FromBytes(append([]byte{1}, make([]byte, 16)...))}, false, 40_000_000},
		{"some", models.Parts{Against: whole(1_000_000), InFavor: whole(20_000_000), Abstain: whole(4_000_000)}, true, 15_000_000},
		{"more than is left", models.Parts{InFavor: whole(15_000_001)}, false, 15_000_000},
		{"one part more", models.Parts{Against: whole(5_000_000)}, true, 10_000_000},
	} {
		err := w.store.MaySplit(ctx, w.dao, w.proposal(id), voter, c.parts, w.now())
		k := call.SplitVote(w.dao, id, c.parts, reason)
		if (err == nil) != c.allowed || c.allowed && !w.allows(2, k, w.cursor()) {
			t.Errorf("%s: the record says %v, the chain allows it: %t", c.name, err, w.allows(2, k, w.cursor()))
		}
		if c.allowed {
			w.do(2, k)
		}
		if left, err := w.store.WeightLeft(ctx, w.dao, w.proposal(id), voter); err != nil || left != whole(c.left) {
			t.Errorf("%s: %s is left, want %d, %v", c.name, left, c.left, err)
		}
	}
	w.do(2, call.Vote(w.dao, id, models.For, "the rest"))
	if err := w.store.MaySplit(ctx, w.dao, w.proposal(id), voter, models.Parts{InFavor: models.U(1)}, w.now()); err == nil {
		t.Error("a vote is allowed with nothing left")
	}
	s := w.proposal(id).Standing
	if s.Against != whole(6_000_000) || s.InFavor != whole(30_000_000) || s.Abstain != whole(4_000_000) {
		t.Errorf("%s against, %s for, %s abstain", s.Against, s.InFavor, s.Abstain)
	}
	w.verify()
}
