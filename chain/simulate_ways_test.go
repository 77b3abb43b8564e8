package chain_test

import (
	"context"
	"errors"
	"math/big"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/devnet/families"
	"backprop/chain/fault"
	"backprop/models"
)

// way is a node that tries actions in one of the ways.
type way struct {
	name   string
	faults []fault.Fault
	method models.Method
}

var ways = []way{
	{"everything", nil, models.Traced},
	{"no eth_simulateV1", []fault.Fault{fault.Missing("eth_simulateV1")}, models.Run},
	{"no overrides", []fault.Fault{fault.Missing("eth_simulateV1"), fault.NoOverrides()}, models.Alone},
}

// lesser is a node to which faults happen.
func lesser(t *testing.T, url string, faults ...fault.Fault) *chain.Node {
	t.Helper()
	proxy := fault.New(1, url)
	proxy.Set(faults...)
	server := httptest.NewServer(proxy)
	t.Cleanup(server.Close)
	node, err := chain.Dial(context.Background(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return node
}

// simulate tries actions from the treasury after proposals.
func simulate(t *testing.T, n *chain.Node, dao models.DAO, ahead []models.Proposal, actions ...models.Action) models.Simulation {
	t.Helper()
	s, err := n.Simulate(context.Background(), dao, models.Try{From: dao.Treasury(), Actions: actions, Ahead: ahead})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func pays(asset common.Address, to common.Address, amount uint64) models.Action {
	if asset == (common.Address{}) {
		return models.Action{Target: to, Value: models.U(amount)}
	}
	return models.Action{Target: asset, Calldata: models.Data(token.PackTransfer(to, new(big.Int).SetUint64(amount)))}
}

// A change of everything that a proposal changes: each way tells what it can, and says what it can't.
func TestSimulateTellsWhatMovesAndChanges(t *testing.T) {
	s := newSetup(t, nil, nil)
	usd, payee, spender := s.dao.Assets[1].Address, s.devnet.Account(9), s.devnet.Account(10)
	role := common.BytesToHash(keccak("PROPOSER_ROLE"))
	actions := []models.Action{
		pays(usd, payee, 70),
		pays(common.Address{}, payee, 30),
		{Target: usd, Calldata: token.PackApprove(spender, big.NewInt(11))},
		{Target: s.dao.Timelock, Calldata: timelock.PackGrantRole(role, spender)},
		{Target: s.dao.Timelock, Calldata: timelock.PackUpdateDelay(big.NewInt(3 * 24 * 3600))},
		{Target: s.dao.Governor, Calldata: governor.PackSetVotingDelay(big.NewInt(7200))},
	}
	for _, w := range ways {
		t.Run(w.name, func(t *testing.T) {
			got := simulate(t, lesser(t, s.devnet.URL(), w.faults...), s.dao, nil, actions...)
			if got.Method != w.method || got.Failed != 0 || got.Block == 0 || got.Hash == (common.Hash{}) {
				t.Fatalf("%+v", got)
			}
			if w.method == models.Alone {
				if len(got.Calls) != 1 || len(got.Moves)+len(got.Changes) > 0 || len(got.Doubts) != 2 {
					t.Errorf("%+v", got)
				}
				return
			}
			if len(got.Calls) != len(actions) {
				t.Errorf("%d calls", len(got.Calls))
			}
			want := map[models.Move]bool{
				{Token: usd, Account: s.dao.Timelock, Out: models.U(70)}: true, {Token: usd, Account: payee, In: models.U(70)}: true,
				{Account: s.dao.Timelock, Out: models.U(30)}: true, {Account: payee, In: models.U(30)}: true,
			}
			for _, m := range got.Moves {
				if !want[m] {
					t.Errorf("moves %+v", m)
				}
				delete(want, m)
			}
			if len(want) > 0 {
				t.Errorf("does not move %+v", want)
			}
			changes := []models.StateChange{
				{Kind: models.AllowanceState, Contract: usd, Account: spender, Before: "0", After: "11", Action: 3},
				{Kind: models.ParameterState, Contract: s.dao.Governor, Name: models.VotingDelay, Before: "86400", After: "7200", Action: 6},
				{Kind: models.ParameterState, Contract: s.dao.Timelock, Name: models.MinDelay, Before: "172800", After: "259200", Action: 5},
			}
			if w.method == models.Traced {
				changes = append([]models.StateChange{{Kind: models.GrantedState, Contract: s.dao.Timelock, Account: spender, Name: role.Hex(), Action: 4}}, changes...)
			}
			if !slices.Equal(got.Changes, changes) {
				t.Errorf("changes:\n got %+v\nwant %+v", got.Changes, changes)
			}
			if traced := w.method == models.Traced; traced != (len(got.Doubts) == 0) || traced != (len(got.Events) == 5) {
				t.Errorf("%d events, doubts %q", len(got.Events), got.Doubts)
			}
		})
	}
}

// In each way it is found which action fails, and why; the way that tries one alone says that it tried no other.
func TestSimulateFindsWhatFails(t *testing.T) {
	s := newSetup(t, nil, nil)
	usd, payee := s.dao.Assets[1].Address, s.devnet.Account(9)
	all := s.number(usd, token.PackBalanceOf(s.dao.Timelock)).Uint64()
	ether, err := s.devnet.Client().BalanceAt(context.Background(), s.dao.Timelock, nil)
	if err != nil {
		t.Fatal(err)
	}
	held, _ := models.FromBig(ether)
	rich := models.Action{Target: payee, Value: held.Add(models.U(1))}
	for _, c := range []struct {
		name    string
		actions []models.Action
		failed  int
		reason  string
	}{
		{"a token that is short", []models.Action{pays(usd, payee, all), pays(usd, payee, 1)}, 2, "the treasury holds less of the token"},
		{"ETH that is short", []models.Action{pays(usd, payee, 1), rich}, 2, ""},
		{"the first", []models.Action{pays(usd, payee, all+1), pays(usd, payee, 1)}, 1, "the treasury holds less of the token"},
		{"a stranger's contract", []models.Action{{Target: s.dao.Timelock, Calldata: models.Data{1, 2, 3, 4}}}, 1, ""},
		{"a setting out of range", []models.Action{pays(usd, payee, 1), {Target: s.dao.Governor, Calldata: governor.PackSetVotingPeriod(0)}}, 2, "GovernorInvalidVotingPeriod"},
	} {
		for _, w := range ways {
			want := c.failed
			if w.method == models.Alone && want > 1 {
				want = 0
			}
			got := simulate(t, lesser(t, s.devnet.URL(), w.faults...), s.dao, nil, c.actions...)
			if got.Method != w.method || got.Failed != want || want > 0 && (got.Reason == "" || !strings.Contains(got.Reason, c.reason)) {
				t.Errorf("%s, %s: %+v", c.name, w.name, got)
			}
			if want > 0 && (len(got.Moves)+len(got.Changes) > 0 || len(got.Calls) != want || got.Calls[want-1].Success) {
				t.Errorf("%s, %s: something remains of what is taken back: %+v", c.name, w.name, got)
			}
		}
	}
}

// What is queued ahead is tried before; one of it that fails is named and leaves nothing.
func TestSimulateAfterThoseAhead(t *testing.T) {
	s := newSetup(t, nil, nil)
	usd, payee := s.dao.Assets[1].Address, s.devnet.Account(9)
	all := s.number(usd, token.PackBalanceOf(s.dao.Timelock)).Uint64()
	most := models.Proposal{ID: models.U(1), Actions: []models.Action{pays(usd, payee, all-10)}}
	fails := models.Proposal{ID: models.U(2), Actions: []models.Action{pays(usd, payee, 5), pays(usd, payee, all)}}
	own := models.Proposal{ID: models.U(3), Actions: []models.Action{{Target: s.dao.Governor, Calldata: governor.PackSetVotingDelay(big.NewInt(7200))}}}
	for _, w := range ways[:2] {
		node := lesser(t, s.devnet.URL(), w.faults...)
		got := simulate(t, node, s.dao, []models.Proposal{most, fails, own}, pays(usd, payee, 10))
		if got.Failed != 0 || !slices.Equal(got.Ahead, []models.Uint{models.U(1), models.U(3)}) || len(got.Skipped) != 1 || got.Skipped[0].ID != models.U(2) || got.Skipped[0].Action != 2 || got.Skipped[0].Reason == "" {
			t.Errorf("%s: %+v", w.name, got)
		}
		if got = simulate(t, node, s.dao, []models.Proposal{most}, pays(usd, payee, 11)); got.Failed != 1 {
			t.Errorf("%s: there is enough for both: %+v", w.name, got)
		}
		if got = simulate(t, node, s.dao, nil, pays(usd, payee, 11)); got.Failed != 0 {
			t.Errorf("%s: alone it fails: %+v", w.name, got)
		}
	}
	got := simulate(t, lesser(t, s.devnet.URL(), ways[2].faults...), s.dao, []models.Proposal{most}, pays(usd, payee, 11))
	if got.Failed != 0 || !strings.Contains(strings.Join(got.Doubts, " "), "queued ahead") {
		t.Errorf("alone: %+v", got)
	}
}

// A node that answers nothing of use says nothing about the actions; one that makes its answer up doesn't either.
func TestSimulateWithoutAnAnswer(t *testing.T) {
	s := newSetup(t, nil, nil)
	fine := []models.Action{pays(s.dao.Assets[1].Address, s.devnet.Account(9), 5)}
	for name, answer := range map[string]string{
		"is too busy":      `"error":{"code":-32005,"message":"rate limit exceeded"}`,
		"forgets a call":   `"result":[{"number":"0x1","gasLimit":"0x1","calls":[]}]`,
		"answers nothing":  `"result":[]`,
		"answers null":     `"result":null`,
		"answers nonsense": `"result":{"calls":7}`,
	} {
		node := dialProxy(t, s.devnet.URL(), "eth_simulateV1", answer)
		got, err := node.Simulate(context.Background(), s.dao, models.Try{From: s.dao.Timelock, Actions: fine})
		if !errors.Is(err, models.ErrNotSimulated) || got.Known() {
			t.Errorf("a node that %s: %+v, %v", name, got, err)
		}
	}
	lame := lesser(t, s.devnet.URL(), fault.Missing("eth_simulateV1"), fault.Missing("eth_call"))
	if got, err := lame.Simulate(context.Background(), s.dao, models.Try{From: s.dao.Timelock, Actions: fine}); !errors.Is(err, models.ErrNotSimulated) || got.Known() {
		t.Errorf("a node without any way: %+v, %v", got, err)
	}
	bare := lesser(t, s.devnet.URL(), ways[2].faults...)
	set := models.Action{Target: s.dao.Governor, Calldata: governor.PackSetVotingDelay(big.NewInt(7200))}
	if got, err := bare.Simulate(context.Background(), s.dao, models.Try{From: s.dao.Timelock, Actions: []models.Action{set}}); !errors.Is(err, models.ErrNotSimulated) || got.Known() {
		t.Errorf("what the governor takes only in an execution: %+v, %v", got, err)
	}
}

// The property: what a simulation says moves is what moves when the actions are executed.
func TestSimulatedMovesAreThoseExecuted(t *testing.T) {
	for seed := range uint64(3) {
		h := newHouse(t, seed, nil)
		tokens := []common.Address{{}, h.dao.Assets[1].Address, h.dao.Token.Address}
		people := []common.Address{h.dao.Timelock, h.dao.Escrow, h.address(9), h.address(10), h.address(14)}
		h.treasury("program", models.Action{Target: h.dao.Escrow, Calldata: escrow.PackCreateProgram("Tools", "code", common.Hash{1}, h.terms(), h.budgets(false), h.addresses(reviewers))})
		executed := 0
		for range 25 {
			var actions []models.Action
			for range 1 + h.IntN(4) {
				if h.IntN(4) == 0 {
					actions = append(actions, h.offer(1, choose(h, tokens))...)
					continue
				}
				actions = append(actions, pays(choose(h, tokens), choose(h, people[1:]), uint64(h.IntN(5_000))))
			}
			said := simulate(t, h.node, h.dao, nil, actions...)
			before := h.holdings(tokens, people)
			if went := h.treasury("try", actions...); went != (said.Failed == 0) {
				t.Fatalf("seed %d: executed %v, simulated %+v", seed, went, said)
			} else if !went {
				continue
			}
			executed++
			after := h.holdings(tokens, people)
			for _, asset := range tokens {
				for _, a := range people {
					var m models.Move
					for _, x := range said.Moves {
						if x.Token == asset && x.Account == a {
							m = x
						}
					}
					k := [2]common.Address{asset, a}
					if got, want := before[k].Add(m.In).Sub(m.Out), after[k]; got != want {
						t.Errorf("seed %d: of %s %s holds %s after %s, and not %s", seed, asset, a, want, before[k], got)
					}
				}
			}
			if len(said.Doubts) > 0 {
				t.Errorf("seed %d: doubts %q", seed, said.Doubts)
			}
		}
		if executed < 5 {
			t.Errorf("seed %d: only %d were executed", seed, executed)
		}
	}
}

// holdings are what accounts hold of tokens, by token and account.
func (h *house) holdings(tokens, accounts []common.Address) map[[2]common.Address]models.Uint {
	h.Helper()
	held := map[[2]common.Address]models.Uint{}
	for _, asset := range tokens {
		for _, a := range accounts {
			if asset != (common.Address{}) {
				held[[2]common.Address{asset, a}] = h.number(asset, token.PackBalanceOf(a))
				continue
			}
			v, err := h.devnet.Client().BalanceAt(context.Background(), a, nil)
			if err != nil {
				h.Fatal(err)
			}
			held[[2]common.Address{asset, a}], _ = models.FromBig(v)
		}
	}
	return held
}

// Governors of every family take from a simulation what they would take from an execution: a payment, and a change of themselves.
func TestSimulateFamilies(t *testing.T) {
	for family, set := range map[string]string{
		families.Governor46: "setVotingDelay(uint256)", families.Governor49: "setVotingDelay(uint256)", families.Compatible49: "setVotingDelay(uint256)",
		families.Plain57: "setVotingDelay(uint48)", families.Compound57: "setVotingDelay(uint48)", families.Super57: "setVotingDelay(uint48)",
		families.Fractional57: "setVotingDelay(uint48)", families.Bravo: "", families.AlphaGuarded: "",
	} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			actions := []models.Action{w.pay(9, big.NewInt(5))}
			if set != "" {
				delay := models.U(3).Bytes32()
				actions = append(actions, models.Action{Target: w.dao.Governor, Calldata: append(models.Data(models.Selector(set)), delay[:]...)})
			}
			for _, way := range ways[:2] {
				got := simulate(t, lesser(t, w.devnet.URL(), way.faults...), w.dao, nil, actions...)
				if got.Method != way.method || got.Failed != 0 || len(got.Moves) != 2 {
					t.Errorf("%s: %+v", way.name, got)
				}
				if changed := slices.ContainsFunc(got.Changes, func(x models.StateChange) bool { return x.Name == models.VotingDelay && x.After == "3" }); changed != (set != "") {
					t.Errorf("%s: %+v", way.name, got.Changes)
				}
			}
		})
	}
}
