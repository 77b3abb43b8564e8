package chain_test

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/call"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// agree holds the record against the contracts' own answers, and its permissions against what calls would do.
func (w *visit) agree() {
	w.Helper()
	ctx, head := context.Background(), w.cursor()
	now := w.dao.Moment(head)
	list, _, err := w.store.Proposals(ctx, models.Filter{}, now)
	if err != nil {
		w.Fatal(err)
	}
	counts, err := w.store.Counts(ctx, now)
	if err != nil {
		w.Fatal(err)
	}
	for _, p := range list {
		state := p.State(now)
		w.seen[state] = true
		counts[state]--
		answer, _ := w.asking(w.deployed.Governor, "state", p.ID.Big())
		if len(answer) != 1 || models.State(answer[0].(uint8)) != state {
			w.Errorf("block %d: %s is %s in the record and %v on chain", head.Number, w.dao.Number(p.ID), state, answer)
		}
		w.tally(p)
		w.weights(p, now)
		if !w.loose {
			w.permissions(w.proposal(p.ID), head)
		}
	}
	for state, n := range counts {
		if n != 0 {
			w.Errorf("%d proposals too many are counted as %s", n, state)
		}
	}
	w.holders()
	w.treasury()
}

// tally holds a proposal's standing against proposalVotes, or against what proposals answers.
func (w *visit) tally(p models.Proposal) {
	w.Helper()
	s := p.Standing
	got := map[string]*big.Int{
		"againstVotes": s.Against.Big(), "forVotes": s.InFavor.Big(), "abstainVotes": s.Abstain.Big(),
		"startBlock": models.U(p.Snapshot).Big(), "endBlock": models.U(s.Deadline).Big(), "eta": models.U(s.Eta).Big(),
	}
	compare := func(what string, want any) {
		if got[what] != nil && got[what].Cmp(want.(*big.Int)) != 0 {
			w.Errorf("%s: %s is %v in the record and %v on chain", w.dao.Number(p.ID), what, got[what], want)
		}
	}
	one := func(what, function string) {
		if answer, ok := w.asking(w.deployed.Governor, function, p.ID.Big()); ok {
			compare(what, answer[0])
		}
	}
	if w.has("proposals") {
		answer, _ := w.asking(w.deployed.Governor, "proposals", p.ID.Big())
		for i, field := range w.deployed.Asks.Methods["proposals"].Outputs {
			if field.Name == "eta" && s.Outcome != models.Undecided {
				continue // a timelock forgets it
			}
			if _, number := answer[i].(*big.Int); number {
				compare(field.Name, answer[i])
			}
		}
		return
	}
	answer, _ := w.asking(w.deployed.Governor, "proposalVotes", p.ID.Big())
	for i, field := range []string{"againstVotes", "forVotes", "abstainVotes"} {
		compare(field, answer[i])
	}
	one("startBlock", "proposalSnapshot")
	one("endBlock", "proposalDeadline")
	if s.Outcome == models.Undecided && w.has("proposalEta") {
		one("eta", "proposalEta")
	}
}

// weights holds quorum and weights at a snapshot that is past against the chain's.
func (w *visit) weights(p models.Proposal, now models.Moment) {
	w.Helper()
	if p.Snapshot >= now.Clock {
		return
	}
	snapshot := models.U(p.Snapshot).Big()
	var want []any
	if w.has("quorumVotes") && w.dao.Compoundlike() {
		want, _ = w.asking(w.deployed.Governor, "quorumVotes")
	} else {
		want, _ = w.asking(w.deployed.Governor, "quorum", snapshot)
	}
	if got := p.Standing.Quorum.Big(); got.Cmp(want[0].(*big.Int)) != 0 {
		w.Errorf("%s: quorum %v in the record and %v on chain", w.dao.Number(p.ID), got, want[0])
	}
	for _, h := range families.Holders {
		a := w.devnet.Account(h.Account)
		got, err := w.store.WeightAt(context.Background(), w.dao, a, p.Snapshot)
		if err != nil {
			w.Fatal(err)
		}
		function := "getPastVotes"
		if w.dao.TokenKind == models.CompVotes {
			function = "getPriorVotes"
		}
		if want, _ := w.asking(w.deployed.Token, function, a, snapshot); got.Big().Cmp(want[0].(*big.Int)) != 0 {
			w.Errorf("%s: account %d weighs %s in the record and %v on chain", w.dao.Number(p.ID), h.Account, got, want[0])
		}
	}
}

// permissions holds what the record allows each holder against what the contracts would do in the newest block.
func (w *visit) permissions(p models.Proposal, head models.Block) {
	w.Helper()
	ctx, now := context.Background(), w.dao.Moment(head)
	check := func(what string, from int, refusal error, c call.Call) {
		w.Helper()
		if allowed := w.allows(from, c, head); allowed != (refusal == nil) {
			w.Errorf("block %d: %s of %s by account %d: the chain allows it: %t; the record says %v", head.Number, what, w.dao.Number(p.ID), from, allowed, refusal)
		}
	}
	check("queueing", 0, w.dao.MayQueue(p, now), call.Queue(w.dao, p))
	check("execution", 0, w.dao.MayExecute(p, now), call.Execute(w.dao, p))
	again := w.dao.Compoundlike() && p.State(now) == models.Canceled // it may be done, and does nothing
	for _, from := range []int{0, 1, 2, 3, 4, 5} {
		account := w.devnet.Account(from)
		if !again {
			check("cancelling", from, w.store.MayCancel(ctx, w.dao, p, account, now), call.Cancel(w.dao, p))
		}
		if weight, err := w.store.WeightAt(ctx, w.dao, account, p.Snapshot); err == nil && !weight.IsZero() { // a vote of no weight is legal, but not offered
			check("voting", from, w.store.MayVote(ctx, w.dao, p, account, now), call.Vote(w.dao, p.ID, models.For, ""))
		}
	}
}

// holders holds balances, votes and delegates against the token.
func (w *visit) holders() {
	w.Helper()
	votes := "getVotes"
	if w.dao.TokenKind == models.CompVotes {
		votes = "getCurrentVotes"
	}
	for _, h := range append(families.Holders, families.Holders[0]) {
		a := w.devnet.Account(h.Account)
		got, err := w.store.Holder(context.Background(), a)
		if err != nil {
			w.Fatal(err)
		}
		for what, pair := range map[string][2]*big.Int{
			"holds": {got.Balance.Big(), w.word("balanceOf", a)}, "votes with": {got.Votes.Big(), w.word(votes, a)},
			"delegates to": {new(big.Int).SetBytes(got.Delegate[:]), w.word("delegates", a)},
		} {
			if pair[0].Cmp(pair[1]) != 0 {
				w.Errorf("account %d %s %v in the record and %v on chain", h.Account, what, pair[0], pair[1])
			}
		}
	}
}

// word is the token's answer about an account as a number.
func (w *visit) word(function string, a common.Address) *big.Int {
	w.Helper()
	answer, _ := w.asking(w.deployed.Token, function, a)
	switch v := answer[0].(type) {
	case *big.Int:
		return v
	case common.Address:
		return new(big.Int).SetBytes(v[:])
	}
	w.Fatalf("%s answers %T", function, answer[0])
	return nil
}

func (w *visit) treasury() {
	w.Helper()
	want, err := w.devnet.Client().BalanceAt(context.Background(), w.deployed.Treasury(), nil)
	if err != nil {
		w.Fatal(err)
	}
	held, err := w.store.Balances(context.Background(), w.dao)
	if err != nil || held[0].Amount.Big().Cmp(want) != 0 {
		w.Errorf("the treasury holds %v wei in the record and %v on chain (%v)", held, want, err)
	}
	head := w.cursor().Number
	ledgerAgrees(w.T, w.devnet, w.store, w.dao, []uint64{head, head - head/3, head / 2})
}
