package chain_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// atTimelock executes or cancels a queued proposal of one action at a TimelockController, past the governor.
func (w *visit) atTimelock(from int, what string, p models.Proposal) {
	w.Helper()
	controller, a := bindings.NewTimelock(), p.Actions[0]
	data := controller.PackCancel(p.Standing.Operation)
	if what == "execute" {
		salt := [32]byte(p.DescriptionHash)
		if w.deployed.Family != families.Governor46 && w.deployed.Family != families.Governor49 {
			for i, b := range w.dao.Governor { // as OpenZeppelin does from 5.0 on
				salt[i] ^= b
			}
		}
		data = controller.PackExecuteBatch([]common.Address{a.Target}, bigs(a.Value), [][]byte{a.Calldata}, [32]byte{}, salt)
	}
	w.contract(from, w.dao.Timelock, data, nil)
}

// Whoever may cancel at the timelock stops a queued proposal, and the governor says nothing.
func TestCancelledAtTheTimelock(t *testing.T) {
	for _, family := range []string{families.Governor46, families.Governor49, families.Plain57} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			w.agree()
			id := w.propose(1, []models.Action{w.pay(9, families.Whole(1))}, "# A payment\n\nText.")
			w.skipTo(w.proposal(id).Snapshot + 1)
			w.vote(1, id, models.For, "")
			w.skipTo(w.proposal(id).Standing.Deadline + 1)
			w.do(0, call.Queue(w.dao, w.proposal(id)))
			w.atTimelock(devnet.Treasurer, "cancel", w.proposal(id))
			w.expect(id, models.Canceled)
		})
	}
}

// paid looks for the receipts of an executed proposal: what it asked for.
func (w *visit) paid(id models.Uint) {
	w.Helper()
	p := w.proposal(id)
	receipts, err := w.store.Receipts(context.Background(), w.dao, p)
	if err != nil || len(receipts) != len(p.Actions) {
		w.Errorf("%s: %d receipts of %d payments, %v", w.dao.Number(id), len(receipts), len(p.Actions), err)
		return
	}
	for i, r := range receipts {
		if want := w.dao.Effect(p.Actions[i]).Payment; r.Payment != want || r.ProposalID != id {
			w.Errorf("%s: receipt %+v, want %+v", w.dao.Number(id), r, want)
		}
	}
}
