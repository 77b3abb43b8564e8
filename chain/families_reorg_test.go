package chain_test

import (
	"testing"

	"backprop/chain/call"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// fork replaces everything after a block by empty blocks, and holds the record against the chain.
func (w *visit) fork(parent uint64) {
	w.Helper()
	branch, err := w.devnet.Fork(parent)
	if err == nil {
		err = branch.Adopt()
	}
	if err != nil {
		w.Fatal(err)
	}
	w.agree()
}

// Executions, queueings, votes and answers about quorums that a reorg takes back are taken back, in each family.
func TestFamiliesReorg(t *testing.T) {
	for _, family := range []string{families.Governor46, families.Compound57, families.Fractional57, families.Super57, families.AlphaGuarded} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			w.agree()
			id := w.propose(1, []models.Action{w.pay(9, families.Whole(1))}, "# To be taken back\n\nText.")
			pending := w.now().Clock
			w.skipTo(w.proposal(id).Snapshot + 1)
			opened := w.now().Clock
			w.vote(1, id, models.For, "")
			w.vote(2, id, models.For, "")
			voted := w.now().Clock
			w.skipTo(w.proposal(id).Standing.Deadline + 1)
			ended := w.now().Clock
			w.execute(id)
			w.fork(ended)
			w.expect(id, models.Succeeded)
			if w.dao.Queues() {
				w.do(0, call.Queue(w.dao, w.proposal(id)))
				w.expect(id, models.Queued)
			}
			w.fork(voted)
			w.fork(opened)
			if s := w.proposal(id).Standing; s.Voters != 0 || s.Passed || s.Early {
				t.Errorf("after the votes were taken back: %+v", s)
			}
			w.fork(pending)
			w.verify()
		})
	}
}
