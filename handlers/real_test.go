package handlers_test

import (
	"context"
	"log/slog"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/decode/decodetest"
	"backprop/handlers"
	"backprop/models"
	"backprop/models/modelstest"
)

// real is a proposal as people wrote it.
type real struct {
	name    string
	text    string
	calls   []decodetest.Call
	mainnet string      // its id there
	id      models.Uint // the hash of calls and text, as OpenZeppelin's governors count
}

// known are those whose text and calls here are to the byte what mainnet's governor was given: their ids are its own.
var known = []string{"ep-6-28", "ep-6-29", "ep-6-32", "ep-6-34", "ep-6-37", "ep-6-48"}

func reals(t *testing.T) (list []real) {
	t.Helper()
	all, err := decodetest.Real("..")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		x := real{name: p.Name, text: p.Text, calls: p.Calls, mainnet: p.ID}
		x.id = hashed(t, x)
		list = append(list, x)
	}
	return list
}

// arrays are the arguments of propose.
func (x real) arrays() (targets []common.Address, values []*big.Int, calldatas [][]byte) {
	for _, c := range x.calls {
		targets, values, calldatas = append(targets, c.Target), append(values, c.Value), append(calldatas, c.Calldata)
	}
	return targets, values, calldatas
}

// hashed computes a proposal's id apart from any governor.
func hashed(t *testing.T, x real) models.Uint {
	t.Helper()
	var args abi.Arguments
	for _, name := range []string{"address[]", "uint256[]", "bytes[]", "bytes32"} {
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, abi.Argument{Type: kind})
	}
	targets, values, calldatas := x.arrays()
	packed, err := args.Pack(targets, values, calldatas, [32]byte(crypto.Keccak256Hash([]byte(x.text))))
	if err != nil {
		t.Fatal(err)
	}
	return models.FromBytes(crypto.Keccak256(packed))
}

// ens is a governor as ENS's is, with every real proposal made, and a site over its record. What the calls pay in is
// listed on the pages, though no such token is on the local chain.
func ens(t *testing.T) (*site, []real) {
	t.Helper()
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-24 * time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	d, err := families.Deploy(c, families.Plain57)
	if err != nil {
		t.Fatal(err)
	}
	list := reals(t)
	for _, x := range list {
		targets, values, calldatas := x.arrays()
		data, err := d.Asks.Pack("propose", targets, values, calldatas, x.text)
		if err == nil {
			_, err = c.Send(devnet.Proposer, &d.Governor, nil, data)
		}
		if err != nil {
			t.Fatal(x.name, err)
		}
	}
	node, err := chain.Dial(context.Background(), c.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	dao, err := node.Discover(context.Background(), chain.Settings{Governor: d.Governor, Name: "ENS", Prefix: "EP"})
	if err != nil {
		t.Fatal(err)
	}
	s := &site{T: t, status: new(atomic.Pointer[handlers.Status]), devnet: c, store: modelstest.SQLite(t), dao: dao}
	s.index = &chain.Indexer{Node: node, Store: s.store, DAO: dao, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond, Range: 200}
	s.follow()
	s.dao.Assets = append(slices.Clone(dao.Assets),
		models.Asset{Address: common.HexToAddress("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"), Symbol: "USDC", Decimals: 6},
		models.Asset{Address: common.HexToAddress("0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72"), Symbol: "ENS", Decimals: 18})
	s.url = s.serve(node, s.store)
	return s, list
}

// What people really propose is in the record to the byte.
func TestRealProposalsInTheRecord(t *testing.T) {
	s, list := ens(t)
	for _, x := range list {
		p, err := s.store.Proposal(context.Background(), x.id)
		if err != nil {
			t.Errorf("%s: %v", x.name, err)
			continue
		}
		if slices.Contains(known, x.name) && p.ID.String() != x.mainnet {
			t.Errorf("%s has the id %s, on mainnet %s", x.name, p.ID, x.mainnet)
		}
		first, _, _ := strings.Cut(x.text, "\n")
		if p.Title != strings.TrimSpace(strings.TrimLeft(first, "#")) {
			t.Errorf("%s is titled %q", x.name, p.Title)
		}
		if p.Description != x.text || p.DescriptionHash != crypto.Keccak256Hash([]byte(x.text)) {
			t.Errorf("%s: its text has changed", x.name)
		}
		same(t, x, p)
	}
}

// same holds the actions in the record against the calls that were proposed.
func same(t *testing.T, x real, p models.Proposal) {
	t.Helper()
	if len(p.Actions) != len(x.calls) {
		t.Errorf("%s: %d actions, want %d", x.name, len(p.Actions), len(x.calls))
		return
	}
	for i, c := range x.calls {
		a := p.Actions[i]
		if a.Target != c.Target || a.Value.String() != c.Value.String() || string(a.Calldata) != string(c.Calldata) || a.Signature != "" {
			t.Errorf("%s: action %d is not the one proposed", x.name, i+1)
		}
	}
}

// Each page of a real proposal says what its calls pay, and none is too large to be read.
func TestRealProposalsOnPages(t *testing.T) {
	s, list := ens(t)
	c := s.client()
	for name, want := range map[string][]string{
		"ep-5-16": {"<b>Pay 1,218,669.76 USDC</b>"},
		"ep-5-22": {"to take any amount of USDC</b>", "An allowance outlasts the proposal"},
		"ep-5-23": {"<b>Pay 100,000.00 USDC</b>", "<b>Pay 15,000.00 ENS</b>"},
		"ep-6-1":  {"<b>Pay 6,000.0000 ETH</b>"},
		"ep-6-13": {"to take up to 375,000.00 USDC</b>", "to take up to 6,375,000.00 USDC</b>", "<b>Stream 142,599,440,769,357,573 of 0x1BA8…e93a a second</b>", "What 0xcfA1…B125 makes of them is its own affair"},
		"ep-6-23": {"153 more calls", "revokeTarget(bytes32,address)", "No longer let the role “MANAGER”"},
		"ep-6-32": {"<b>Have the Safe </b><b class=\"addr\"", "<b>Pay 2,500,000.00 USDC</b> from 0x4F20…FE64"},
		"ep-6-48": {"a proposer"},
		"ep-6-29": {"<b>Pay 379,000.00 USDC</b>", "<b>Pay 15.0000 ETH</b>", "EP-775250…1713"},
	} {
		i := slices.IndexFunc(list, func(x real) bool { return x.name == name })
		if a := c.get("/proposals/" + list[i].id.String()); a.status != http.StatusOK || !says(a.body, want...) {
			t.Errorf("%s: %d, or without one of %q", name, a.status, want)
		}
	}
	for _, x := range list {
		a := c.get("/proposals/" + x.id.String())
		if a.status != http.StatusOK || len(a.body) > 450_000 {
			t.Errorf("%s: %d with %d bytes", x.name, a.status, len(a.body))
		}
	}
}

func says(body string, words ...string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(body, w) })
}
