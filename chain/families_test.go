package chain_test

import (
	"context"
	"runtime/debug"
	"testing"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// A reason in many scripts, which must come through as it is.
const reason = "Because: 理由 — причина — سبب — कारण — 🗳️ and a tab\t, a line\nand Ünïcode."

// Each family's proposals go through every state that they can be in, by the calls that are built here; after each step
// the record is what the contracts answer.
func TestFamilies(t *testing.T) {
	for _, family := range []string{
		families.Governor46, families.Governor49, families.Compatible49, families.Plain57, families.Art57, families.Compound57,
		families.Fractional57, families.Super57, families.Bravo, families.AlphaGuarded, families.AlphaQuick,
	} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			newVisit(t, family).life()
		})
	}
}

// Uniswap's Alpha votes for 40,320 blocks, which take a minute to mine: it has its own walk where more is asked for than
// by default. Its code but for that number walks with the others.
func TestUniswapsAlpha(t *testing.T) {
	if *faults < 2 {
		t.Skip("40,320 blocks: go test ./chain -run UniswapsAlpha -faults 2")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(400)) // 40,320 blocks in memory are looked through less often
	newVisit(t, families.Alpha).life()
}

// life leads four proposals, by as many proposers, to as many ends: executed, expired or executed past the governor,
// defeated, and cancelled.
func (w *visit) life() {
	w.agree()
	pay := []models.Action{w.pay(9, families.Whole(1)), w.pay(10, families.Whole(2))}
	carried := w.propose(1, pay, "# A payment\n\nText.")
	second := w.propose(2, []models.Action{w.pay(9, families.Whole(3))}, "# Another payment\n\nText.")
	refused := w.propose(3, pay, "# A payment that nobody wants\n\nText.")
	stopped := w.propose(4, pay, "# A mistake\n\nText.")
	w.proposers()
	w.cancel(stopped)

	last := w.proposal(refused).Snapshot
	if w.now().Clock < last {
		w.skipTo(last)
		w.expect(refused, models.Pending)
	}
	w.skipTo(last + 1)
	w.expect(refused, models.Active)
	w.vote(1, carried, models.For, reason)
	w.vote(2, carried, models.Against, "")
	if w.dao.Family != models.Alpha {
		w.vote(3, carried, models.Abstain, reason)
	}
	w.vote(1, second, models.For, "")
	w.vote(5, refused, models.For, "")
	w.skipTo(w.proposal(carried).Standing.Deadline)
	w.expect(carried, w.open(carried))
	w.skipTo(w.proposal(refused).Standing.Deadline + 1)
	w.expect(carried, models.Succeeded)
	w.expect(refused, models.Defeated)
	w.execute(carried)
	if w.dao.Queues() {
		w.elsewhere(second)
	}
	w.complete()
	w.verify()
}

// open is Active until the deadline, but Succeeded for who has a super quorum.
func (w *visit) open(id models.Uint) models.State {
	if w.proposal(id).Standing.Early {
		return models.Succeeded
	}
	return models.Active
}

// proposers holds who may propose another proposal against the chain: who has the votes for it, and with Compound's no
// proposal that is not over.
func (w *visit) proposers() {
	w.Helper()
	head, c := w.cursor(), call.Propose(w.dao, []models.Action{w.pay(9, families.Whole(1))}, "# One more")
	refused := 0
	for from := range 6 {
		err := w.store.MayPropose(context.Background(), w.dao, w.devnet.Account(from))
		if allowed := w.allows(from, c, head); allowed != (err == nil) {
			w.Errorf("account %d proposes: the chain allows it: %t, the record says %v", from, allowed, err)
		}
		if err != nil {
			refused++
		}
	}
	if refused == 0 || !w.dao.Compoundlike() && refused == 6 {
		w.Errorf("%d of 6 accounts are refused", refused)
	}
}

// cancel stops a proposal in the way that its family has.
func (w *visit) cancel(id models.Uint) {
	w.Helper()
	p := w.proposal(id)
	switch w.dao.CancelRule {
	case models.CancelNobody:
		return
	case models.CancelFallen: // the proposer gives its votes away
		away := call.Delegation(w.dao, w.devnet.Account(5))
		if _, err := w.devnet.Send(4, &away.To, nil, away.Data); err != nil {
			w.Fatal(err)
		}
		w.wait(0) // votes count from the next block on
		w.do(5, call.Cancel(w.dao, p))
	default:
		w.do(4, call.Cancel(w.dao, p))
	}
	w.expect(id, models.Canceled)
}

// execute queues a proposal where that is needed and executes it through the governor.
func (w *visit) execute(id models.Uint) {
	w.Helper()
	if w.dao.Queues() {
		w.do(0, call.Queue(w.dao, w.proposal(id)))
		w.expect(id, models.Queued)
		w.waitUntil(w.proposal(id).Standing.Eta - 1)
		w.waitUntil(w.proposal(id).Standing.Eta)
	}
	if err := w.store.MayPay(context.Background(), w.dao, w.proposal(id)); err != nil {
		w.Error(err)
	}
	w.do(0, call.Execute(w.dao, w.proposal(id)))
	w.expect(id, models.Executed)
	w.paid(id)
}

// elsewhere ends a proposal without the governor: by the clock where a timelock's calls expire, else at the timelock.
func (w *visit) elsewhere(id models.Uint) {
	w.Helper()
	w.do(0, call.Queue(w.dao, w.proposal(id)))
	p := w.proposal(id)
	if w.dao.TimelockKind == models.Compound {
		w.waitUntil(p.Standing.Expires - 1)
		w.expect(id, models.Queued)
		w.waitUntil(p.Standing.Expires)
		w.expect(id, models.Expired)
		return
	}
	w.waitUntil(p.Standing.Eta)
	w.atTimelock(devnet.Newcomer, "execute", p)
	w.expect(id, models.Executed)
	w.paid(id)
}

// complete looks whether the walk has seen every state that the family knows.
func (w *visit) complete() {
	w.Helper()
	for _, state := range models.States() {
		switch {
		case state == models.Queued && !w.dao.Queues(), state == models.Expired && w.dao.TimelockKind != models.Compound,
			state == models.Canceled && w.dao.CancelRule == models.CancelNobody:
			continue
		}
		if !w.seen[state] {
			w.Errorf("no proposal has been %s", state)
		}
	}
}
