package chain_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
	"backprop/models/modelstest"
)

// pack encodes a call of the governor by its name.
func (w *visit) pack(function string, args ...any) call.Call {
	w.Helper()
	data, err := w.deployed.Asks.Pack(function, args...)
	if err != nil {
		w.Fatal(err)
	}
	c := call.Delegation(w.dao, common.Address{})
	c.To, c.Data, c.Function = w.dao.Governor, data, function
	return c
}

// opened proposes and skips to the vote.
func (w *visit) opened(from int, actions []models.Action, text string) models.Uint {
	w.Helper()
	id := w.propose(from, actions, text)
	w.skipTo(w.proposal(id).Snapshot + 1)
	return id
}

// A super quorum in favour ends the vote at once: it can be queued and executed before its deadline, and nobody votes on.
func TestSuperQuorum(t *testing.T) {
	modelstest.Each(t, superQuorum)
}

func superQuorum(t *testing.T, store *models.Store) {
	w := newVisitOn(t, families.Super57, store)
	w.agree()
	id := w.opened(1, []models.Action{w.pay(9, families.Whole(1))}, "# Clear\n\nText.")
	w.vote(1, id, models.For, "")
	w.expect(id, models.Active)
	w.vote(2, id, models.For, "")
	w.expect(id, models.Succeeded)
	if err := w.store.MayVote(context.Background(), w.dao, w.proposal(id), w.devnet.Account(3), w.now()); err == nil {
		t.Error("a vote is offered after the vote")
	}
	w.execute(id)
	if p := w.proposal(id); w.now().Clock > p.Standing.Deadline {
		t.Error("the deadline was over: the test proves nothing")
	}
	w.verify()
}

// A quorum that is reached late extends the vote.
func TestLateQuorum(t *testing.T) {
	w := newVisit(t, families.Governor49)
	w.agree()
	id := w.opened(1, []models.Action{w.pay(9, families.Whole(1))}, "# Late\n\nText.")
	deadline := w.proposal(id).Deadline
	w.skipTo(deadline - 1)
	w.vote(1, id, models.For, "")
	if got := w.proposal(id).Standing.Deadline; got != deadline+families.Late {
		t.Errorf("the deadline is %d, want %d", got, deadline+families.Late)
	}
	w.skipTo(deadline + families.Late)
	w.expect(id, models.Active)
	w.skipTo(deadline + families.Late + 1)
	w.expect(id, models.Succeeded)
	w.verify()
}

// Votes are cast in parts, each split between the choices, until the weight is used up.
func TestFractions(t *testing.T) {
	w := newVisit(t, families.Fractional57)
	w.agree()
	id := w.opened(1, []models.Action{w.pay(9, families.Whole(1))}, "# Parts\n\nText.")
	part := func(amounts ...int64) (params []byte) {
		for _, n := range amounts {
			params = append(params, common.LeftPadBytes(families.Whole(n).Bytes(), 16)...)
		}
		return params
	}
	split := func(amounts ...int64) call.Call {
		return w.pack("castVoteWithReasonAndParams", id.Big(), uint8(models.Split), "in parts", part(amounts...))
	}
	w.do(1, split(1_000_000, 20_000_000, 3_000_000))
	w.do(1, split(0, 5_000_000, 0))
	if err := w.store.MayVote(context.Background(), w.dao, w.proposal(id), w.devnet.Account(1), w.now()); err != nil {
		t.Errorf("the rest of a vote: %v", err)
	}
	w.do(1, call.Vote(w.dao, id, models.For, "the rest"))
	if err := w.store.MayVote(context.Background(), w.dao, w.proposal(id), w.devnet.Account(1), w.now()); err == nil {
		t.Error("a vote is offered when no weight is left")
	}
	w.do(2, split(15_000_000, 15_000_000, 10_000_000))
	s := w.proposal(id).Standing
	for what, pair := range map[string][2]models.Uint{
		"against": {s.Against, whole(16_000_000)}, "for": {s.InFavor, whole(71_000_000)}, "abstain": {s.Abstain, whole(13_000_000)},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: %s, want %s", what, pair[0], pair[1])
		}
	}
	w.verify()
}

func whole(n int64) models.Uint {
	u, _ := models.FromBig(families.Whole(n))
	return u
}

// OpenZeppelin before 4.7.2 judges every vote by today's numerator: one that is lowered revives what was defeated.
func TestNumeratorOfToday(t *testing.T) {
	w := newVisit(t, families.Governor46)
	w.agree()
	lower := models.Action{Target: w.dao.Governor, Calldata: append(models.Selector("updateQuorumNumerator(uint256)"), common.LeftPadBytes([]byte{5}, 32)...)}
	defeated := w.propose(4, []models.Action{w.pay(9, families.Whole(1))}, "# Too few\n\nText.")
	change := w.opened(1, []models.Action{lower}, "# Less quorum\n\nText.")
	w.vote(4, defeated, models.For, "")
	w.vote(1, change, models.For, "")
	w.skipTo(w.proposal(change).Standing.Deadline + 1)
	w.expect(defeated, models.Defeated)
	w.do(0, call.Queue(w.dao, w.proposal(change)))
	w.waitUntil(w.proposal(change).Standing.Eta)
	w.do(0, call.Execute(w.dao, w.proposal(change)))
	w.expect(defeated, models.Succeeded)
	w.verify()
}

// A guardian stops a proposal in Compound's timelock.
func TestGuardians(t *testing.T) {
	for _, family := range []string{families.Compound57, families.Bravo, families.AlphaGuarded} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			w.agree()
			id := w.opened(1, []models.Action{w.pay(9, families.Whole(1)), w.pay(9, families.Whole(2))}, "# To be stopped\n\nText.")
			w.vote(1, id, models.For, "")
			w.skipTo(w.proposal(id).Standing.Deadline + 1)
			w.do(0, call.Queue(w.dao, w.proposal(id)))
			w.do(devnet.Treasurer, call.Cancel(w.dao, w.proposal(id)))
			w.expect(id, models.Canceled)
			w.verify()
		})
	}
}

// Bravo judges every proposal by the quorum of its present code: when that is replaced, it is asked again.
func TestUpgradedBravo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "test.db")
	w := newVisitOn(t, families.Bravo, openAt(t, path))
	w.agree()
	id := w.opened(1, []models.Action{w.pay(9, families.Whole(1))}, "# A payment\n\nText.")
	w.vote(1, id, models.For, "")
	for _, table := range []string{"quorums SET value", "standings SET quorum"} { // as if the code had been another
		if execute(t, path, "UPDATE "+table+" = ?", models.U(7)) != 1 {
			t.Fatal("the record has no quorum")
		}
	}
	if w.proposal(id).Standing.Quorum != models.U(7) {
		t.Fatal("the record's quorum was not replaced")
	}
	logic := deploy(t, w.devnet, "GovernorBravoDelegateV1")
	c, err := families.Read("GovernorBravoDelegatorV1")
	if err != nil {
		t.Fatal(err)
	}
	data, err := c.ABI.Pack("_setImplementation", logic)
	w.contract(0, w.dao.Governor, data, err) // and holds the record against the chain
	w.verify()
}

// Tokens of each kind move and delegate, and weights follow.
func TestMoves(t *testing.T) {
	for _, family := range []string{families.Governor46, families.Art57, families.Alpha} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			w.agree()
			send := func(from, to int, amount int64) {
				t.Helper()
				function, args := "transfer", []any{w.devnet.Account(to), families.Whole(amount)}
				if w.dao.TokenKind == models.ERC721Votes { // the amount is a token's id
					function, args = "transferFrom", []any{w.devnet.Account(from), w.devnet.Account(to), models.U(uint64(amount)).Big()}
				}
				data, err := w.deployed.TokenABI.Pack(function, args...)
				w.contract(from, w.dao.Token.Address, data, err)
			}
			send(1, 2, 3)
			send(2, 9, 3)
			send(9, 3, 3)
			w.do(9, call.Delegation(w.dao, w.devnet.Account(3)))
			w.do(2, call.Delegation(w.dao, w.devnet.Account(1)))
			send(3, 9, 3)
			w.do(2, call.Delegation(w.dao, common.Address{}))
			w.do(1, call.Delegation(w.dao, w.devnet.Account(9)))
			w.verify()
		})
	}
}

// Payments in tokens and ETH are told apart and kept in order, however they are executed.
func TestPayments(t *testing.T) {
	for _, family := range []string{families.Plain57, families.Compound57, families.Fractional57, families.AlphaGuarded} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			w.agree()
			data, err := w.deployed.TokenABI.Pack("transfer", w.dao.Treasury(), families.Whole(500))
			w.contract(1, w.dao.Token.Address, data, err)
			tokens := func(to int, n int64) models.Action {
				return call.Pay(models.Payment{Asset: w.dao.Token, Recipient: w.devnet.Account(to), Amount: whole(n)})
			}
			id := w.opened(1, []models.Action{tokens(9, 100), w.pay(10, families.Whole(1)), tokens(11, 20), tokens(9, 3)}, "# Payments\n\nText.")
			w.vote(1, id, models.For, "")
			w.skipTo(w.proposal(id).Standing.Deadline + 1)
			w.execute(id)
			list, n, err := w.store.Payments(context.Background(), w.dao, 1, 10)
			if err != nil || len(list) != 4 || n == 0 {
				t.Errorf("%d payments, %d calls, %v", len(list), n, err)
			}
			w.verify()
		})
	}
}

// A proposal of a hundred actions, with a text of 350 kB in many scripts, is kept and executed whole.
func TestLargeProposal(t *testing.T) {
	w := newVisit(t, families.Plain57)
	w.agree()
	line := "# Ein großes Vorhaben — большой план — 大計画 — خطة كبيرة 🏛️\n\n"
	text := line + strings.Repeat("A line of text that says something, 理由, причина.\n", 350_000)
	text = strings.ToValidUTF8(text[:350_000], "")
	id := w.opened(1, []models.Action{w.pay(9, families.Whole(1))}, text)
	var many []models.Action
	for i := range 100 {
		many = append(many, w.pay(5+i%10, models.U(uint64(i)+1).Big()))
	}
	hundred := w.opened(2, many, fmt.Sprintf("# A hundred payments\n\n%s", line))
	for _, p := range []models.Uint{id, hundred} {
		w.vote(1, p, models.For, strings.Repeat("理由", 2000))
	}
	w.skipTo(w.proposal(hundred).Standing.Deadline + 1)
	w.execute(hundred)
	w.verify()
}

// verify holds the whole record against the chain, as the operator's command does.
func (w *visit) verify() {
	w.Helper()
	sum, err := w.verification().Run(context.Background())
	if err != nil {
		w.Error(err)
	}
	w.Logf("verify at block %d: %d questions, %d values, %d differences", sum.Block.Number, sum.Asked, sum.Compared, sum.Differences)
}
