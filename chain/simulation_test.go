package chain_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/fault"
	"backprop/models"
	"backprop/models/modelstest"
)

// simulator is one of a setup's node and store.
func (s *setup) simulator(node *chain.Node) *chain.Simulator {
	return &chain.Simulator{Node: node, Store: s.store, DAO: s.dao, Log: slog.New(slog.DiscardHandler), Every: 50, Poll: time.Millisecond, Leads: func() bool { return true }}
}

// turn lets a simulator work at the record's block, and tells how many proposals it tried.
func (s *setup) turn(x *chain.Simulator) int {
	s.Helper()
	s.follow(s.index)
	n, err := x.Turn(context.Background(), s.record(s.store).Cursor)
	if err != nil {
		s.Fatal(err)
	}
	return n
}

// A proposal is tried when it is new, when something changed, and after a number of blocks; what the node said goes with its block.
func TestSimulatorKeepsWhatTheNodeSays(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		s, ctx := newSetup(t, nil, store), context.Background()
		x := s.simulator(s.node)
		if n := s.turn(x); n != 0 {
			t.Fatalf("%d were tried where there are none", n)
		}
		id := s.open()
		if _, err := store.Simulation(ctx, id); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("before it is tried: %v", err)
		}
		if n := s.turn(x); n != 1 {
			t.Fatalf("%d were tried", n)
		}
		got, err := store.Simulation(ctx, id)
		cursor := s.record(store).Cursor
		if err != nil || got.Method != models.Traced || got.Block != cursor.Number || got.Hash != cursor.Hash || got.Failed != 0 || len(got.Moves) != 2 || got.At <= cursor.Time {
			t.Errorf("%+v, %v", got, err)
		}
		codes, err := store.Codes(ctx, id)
		if err != nil || len(codes) != 4 || codes[0].Moment != models.CodeNow || codes[1].Moment != models.CodeProposed || !codes[0].Same(codes[1]) {
			t.Errorf("codes: %+v, %v", codes, err)
		}
		if n := s.turn(x); n != 0 {
			t.Errorf("%d were tried though nothing changed", n)
		}
		if err := s.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
		if n := s.turn(x); n != 0 {
			t.Errorf("%d were tried for an empty block", n)
		}
		if _, err := s.devnet.Send(devnet.Voter, &s.dao.Timelock, big.NewInt(5), nil); err != nil {
			t.Fatal(err)
		}
		if n := s.turn(x); n != 1 {
			t.Errorf("%d were tried when the treasury was paid", n)
		}
		x.Every = 1
		if err := s.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
		if n := s.turn(x); n != 1 {
			t.Errorf("%d were tried after a block", n)
		}
		branch, err := s.devnet.Fork(s.head() - 1)
		if err == nil {
			err = branch.Adopt()
		}
		if err != nil {
			t.Fatal(err)
		}
		s.follow(s.index)
		if got, err := store.Simulation(ctx, id); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("what was said of a block that the chain took back: %+v, %v", got, err)
		}
		if n := s.turn(x); n != 1 {
			t.Errorf("%d were tried after a reorg", n)
		}
		if err := store.SaveRehearsal(ctx, models.Rehearsal{ProposalID: id, Block: got.Block + 1, Hash: common.Hash{7}}, nil); !errors.Is(err, models.ErrMoved) {
			t.Errorf("what is said of a block that the record doesn't stand on: %v", err)
		}
	})
}

// What a pruned node does not know of the time of a proposal is said to be unknown.
func TestCodesOfAPrunedNode(t *testing.T) {
	s := newSetup(t, nil, modelstest.SQLite(t))
	id := s.open()
	for range 3 {
		if err := s.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	head := s.head()
	if n := s.turn(s.simulator(lesser(t, s.devnet.URL(), fault.PrunedState(head-1)))); n != 1 {
		t.Fatalf("%d were tried", n)
	}
	codes, err := s.store.Codes(context.Background(), id)
	if err != nil || len(codes) != 4 {
		t.Fatalf("%+v, %v", codes, err)
	}
	for _, c := range codes {
		if known := c.Moment == models.CodeNow; known != (c.Unknown == "") || known != (c.CodeHash != common.Hash{}) || c.Same(c) != known {
			t.Errorf("%+v", c)
		}
	}
}

// Small contracts by their bytes.
var (
	implementation = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")
	// Keeps the word that it is called with where a proxy keeps what it runs.
	upgradable = append(append(common.FromHex("6000357f"), implementation[:]...), 0x55, 0x00)
	// Says that it moved 1,000 of its tokens from the caller to 0x9, and always holds 7.
	liar = slices.Concat(common.FromHex("36602414603757"+"6103e8600052"+"6009337f"), keccak("Transfer(address,address,uint256)"), common.FromHex("60206000a3005b60076000"+"5260206000f3"))
	// Passes what it is paid on to the address that it is called with.
	forwarder = common.FromHex("6000600060006000346000355af100")
	// Reads beyond what was returned, which nodes answer in words of their own.
	beyond = common.FromHex("60ff600060003e00")
	// Says that the caller is given 1,000 roles.
	generous = slices.Concat(common.FromHex("60005b3333827f"), keccak("RoleGranted(bytes32,address,address)"), common.FromHex("60006000a4600101806103e811600257"+"00"))
	// Reverts with the words that it is followed by: Error(string) of 32 words and no more.
	saying = func(words string) []byte {
		text := append([]byte(words), make([]byte, 32-len(words))...)
		data := slices.Concat(common.FromHex("08c379a0"), common.LeftPadBytes([]byte{32}, 32), common.LeftPadBytes([]byte{byte(len(words))}, 32), text)
		return slices.Concat(common.FromHex("6064600c60003960646000fd"), data)
	}
	// Ends itself in favour of the address that it is called with.
	ender = common.FromHex("600035ff")
)

// deploy makes a contract of its code.
func (s *setup) deploy(code []byte) common.Address {
	s.Helper()
	init := append(common.FromHex("61"+common.Bytes2Hex([]byte{byte(len(code) >> 8), byte(len(code))})+"80600c6000396000f3"), code...)
	receipt, err := s.devnet.Send(devnet.Voter, nil, nil, init)
	if err != nil {
		s.Fatal(err)
	}
	return receipt.ContractAddress
}

// A proxy's implementation is read from its slot, whatever it says by events.
func TestSimulateSeesAnUpgrade(t *testing.T) {
	s := newSetup(t, nil, nil)
	proxy, one, two := s.deploy(upgradable), s.deploy(ender), s.deploy(forwarder)
	if _, err := s.devnet.Send(devnet.Voter, &proxy, nil, common.LeftPadBytes(one[:], 32)); err != nil {
		t.Fatal(err)
	}
	upgrade := models.Action{Target: proxy, Calldata: common.LeftPadBytes(two[:], 32)}
	got := simulate(t, s.node, s.dao, nil, pays(common.Address{}, s.devnet.Account(9), 1), upgrade)
	want := []models.StateChange{{Kind: models.ImplementationState, Contract: proxy, Before: one.Hex(), After: two.Hex(), Action: 2}}
	if !slices.Equal(got.Changes, want) {
		t.Errorf("%+v", got)
	}
	got = simulate(t, s.node, s.dao, []models.Proposal{{ID: models.U(1), Actions: []models.Action{upgrade}}}, upgrade)
	if len(got.Changes) != 0 {
		t.Errorf("what the proposal ahead changes is counted to this one: %+v", got.Changes)
	}
	head, err := s.devnet.Client().HeaderByNumber(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	codes, err := s.node.CodesAt(context.Background(), []common.Address{proxy, one, s.devnet.Account(9)}, models.Block{Number: head.Number.Uint64(), Hash: head.Hash()})
	if err != nil {
		t.Fatal(err)
	}
	if c := codes[0]; c.Implementation != one || c.Runs != crypto.Keccak256Hash(ender) || !c.Destructs || c.Size == 0 {
		t.Errorf("the proxy: %+v", c)
	}
	if c := codes[1]; c.Implementation != (common.Address{}) || c.Runs != (common.Hash{}) || !c.Destructs || c.Nonce != 1 {
		t.Errorf("what it runs: %+v", c)
	}
	if c := codes[2]; c.Size != 0 || c.Balance.IsZero() || c.CodeHash != crypto.Keccak256Hash() {
		t.Errorf("an account without code: %+v", c)
	}
}

// Events may lie: balances count, and the difference is a doubt.
func TestSimulateDoubtsEventsThatBalancesDontBear(t *testing.T) {
	s := newSetup(t, nil, nil)
	token := s.deploy(liar)
	got := simulate(t, s.node, s.dao, nil, models.Action{Target: token, Calldata: models.Data{1, 2, 3, 4}})
	if got.Failed != 0 || len(got.Events) != 1 || len(got.Moves) != 0 || len(got.Doubts) == 0 || !strings.Contains(got.Doubts[0], token.Hex()) {
		t.Errorf("%+v", got)
	}
}

// ETH within calls is seen: what a contract passes on, and what one leaves that ends itself.
func TestSimulateSeesEtherWithinCalls(t *testing.T) {
	s := newSetup(t, nil, nil)
	through, ends, payee := s.deploy(forwarder), s.deploy(ender), common.HexToAddress("0x99")
	word := models.Data(common.LeftPadBytes(payee[:], 32))
	got := simulate(t, s.node, s.dao, nil,
		models.Action{Target: through, Value: models.U(40), Calldata: word}, models.Action{Target: ends, Value: models.U(2), Calldata: word})
	for _, m := range []models.Move{
		{Account: s.dao.Timelock, Out: models.U(42)},
		{Account: payee, In: models.U(42)},
		{Account: through, In: models.U(40), Out: models.U(40)},
		{Account: ends, In: models.U(2), Out: models.U(2)},
	} {
		if !slices.Contains(got.Moves, m) {
			t.Errorf("%+v is missing in %+v", m, got.Moves)
		}
	}
	if len(got.Doubts) > 0 {
		t.Errorf("doubts: %q", got.Doubts)
	}
}

// A proposal on which the node chokes keeps no other from being tried.
func TestSimulatorPassesByWhatItCantTry(t *testing.T) {
	s := newSetup(t, nil, modelstest.SQLite(t))
	beacon, evil := common.HexToHash("0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50"), s.deploy(beyond)
	proxy := s.deploy(slices.Concat(common.FromHex("6000357f"), beacon[:], []byte{0x55, 0x00}))
	if _, err := s.devnet.Send(devnet.Voter, &proxy, nil, common.LeftPadBytes(evil[:], 32)); err != nil {
		t.Fatal(err)
	}
	d := models.Description{Title: "Poison", Track: models.Datasets, Body: "Text.", Proposer: s.devnet.Account(devnet.Proposer)}
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{{Target: proxy, Calldata: common.LeftPadBytes(evil[:], 32)}}, d.String()))
	id := s.open()
	if n := s.turn(s.simulator(s.node)); n != 2 {
		t.Errorf("%d were tried", n)
	}
	slow := s.simulator(lesser(t, s.devnet.URL(), fault.Null("eth_simulateV1")))
	slow.Every = 0
	if n := s.turn(slow); n != 2 {
		t.Errorf("%d were tried by a node that makes its answers up", n)
	}
	got, err := s.store.Simulation(context.Background(), id)
	if err != nil || got.Known() || len(got.Doubts) != 1 || got.Block == 0 {
		t.Errorf("%+v, %v", got, err)
	}
	if codes, err := s.store.Codes(context.Background(), id); err != nil || len(codes) != 4 {
		t.Errorf("%+v, %v", codes, err)
	}
	down := s.simulator(lesser(t, s.devnet.URL(), fault.Status(503)))
	down.Every = 0
	if _, err := down.Turn(context.Background(), s.record(s.store).Cursor); err == nil {
		t.Error("a node that is down is no reason to forget what was known")
	}
}

// What a contract says without end is kept up to a bound.
func TestSimulateBoundsWhatEventsSay(t *testing.T) {
	s := newSetup(t, nil, nil)
	got := simulate(t, s.node, s.dao, nil, models.Action{Target: s.deploy(generous), Calldata: models.Data{1, 2, 3, 4}})
	if len(got.Changes) != models.MostSaid || len(got.Events) != models.MostEmissions || got.Unread != 500 || len(got.Doubts) != 1 {
		t.Errorf("%d changes, %d events and %d more, doubts %q", len(got.Changes), len(got.Events), got.Unread, got.Doubts)
	}
}

// A contract's words are not the node's, whatever they say: not that it is busy, nor that it keeps no state, nor that it lacks a method.
func TestContractsDontSpeakForTheNode(t *testing.T) {
	s := newSetup(t, nil, nil)
	beacon := common.HexToHash("0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50")
	head, err := s.devnet.Client().HeaderByNumber(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{"rate limit exceeded", "too many requests", "pruned: archive node needed", "missing trie node", "the method eth_call is unknown"} {
		evil := s.deploy(saying(words))
		proxy := s.deploy(slices.Concat(common.FromHex("6000357f"), beacon[:], []byte{0x55, 0x00}))
		if _, err := s.devnet.Send(devnet.Voter, &proxy, nil, common.LeftPadBytes(evil[:], 32)); err != nil {
			t.Fatal(err)
		}
		for _, w := range ways {
			got := simulate(t, lesser(t, s.devnet.URL(), w.faults...), s.dao, nil, models.Action{Target: evil, Calldata: models.Data{1, 2, 3, 4}})
			if got.Method != w.method || got.Failed != 1 || !strings.Contains(got.Reason, words) {
				t.Errorf("%q, %s: %+v", words, w.name, got)
			}
		}
		codes, err := s.node.CodesNow(context.Background(), []common.Address{proxy, s.dao.Governor})
		if err != nil || len(codes) != 2 || codes[0].Unknown != "" || codes[1].Size == 0 || codes[0].Block <= head.Number.Uint64() {
			t.Errorf("%q: %+v, %v", words, codes, err)
		}
	}
}
