package chain_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/bindings"
	"backprop/chain/bindings/demo"
	"backprop/chain/devnet"
	"backprop/decode/decodetest"
	"backprop/models"
)

// ENS on mainnet, as far as its proposals reach.
var (
	ensTimelock  = common.HexToAddress("0xFe89cc7aBB2C4183683ab71653C4cdc9B02D44b7")
	ensToken     = common.HexToAddress("0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72")
	ensDollar    = common.HexToAddress("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
	ensRegistry  = common.HexToAddress("0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e")
	ensRegistrar = common.HexToAddress("0x57f1887a8BF19b14fC0dF6Fd9B2acc9Af147eA85")
	ensRoot      = common.HexToAddress("0xaB528d626EC275E3faD363fF1393A41F581c5897")
	ensEndowment = common.HexToAddress("0x4F2083f5fBede34C2714aFfb3105539775f7FE64") // a Safe whose owner is the timelock
	ensRoles     = common.HexToAddress("0x703806E61847984346d2D7DDd853049627e50A40") // which lets a manager act for it
	ensPoster    = common.HexToAddress("0x000000000000cd17345801aa8147b8D3950260FF")
	ensMultiSend = common.HexToAddress("0xA83c336B20401Af773B6219BA5027174338D1836")
	ensWrapped   = common.HexToAddress("0x1BA8603DA702602A8657980e825A6DAa03Dee93a") // dollars of 18 decimals
	ensStreams   = common.HexToAddress("0xcfA132E353cB4E398080B9700609bb008eceB125")
	ensWrapper   = common.HexToAddress("0xD4416b13d2b3a9aBae7AcD5D6C2BbDBE25686401")
	ensOldSale   = common.HexToAddress("0x283Af0B28c62C092C9727F1Ee09c02CA627EB7F5") // holds fees
	ensOracle    = common.HexToAddress("0x0fc3152971714E5ed7723FAFa650F86A4BaF30C5")
	ensSwap      = common.HexToAddress("0x02D61347e5c6EA5604f3f814C5b5498421cEBdEB")
)

// mapped is where Solidity keeps a mapping's value.
func mapped(key []byte, slot common.Hash) common.Hash {
	return crypto.Keccak256Hash(common.LeftPadBytes(key, 32), slot[:])
}

func place(n int64) common.Hash { return common.BigToHash(big.NewInt(n)) }

var yes = place(1)

// runs is the code that a contract leaves, and its account with some storage.
func runs(t *testing.T, creation []byte, ether int64, storage map[common.Hash]common.Hash) types.Account {
	t.Helper()
	code, _, _, err := runtime.Create(creation, &runtime.Config{GasLimit: 30_000_000})
	if err != nil {
		t.Fatal(err)
	}
	wei := new(big.Int).Mul(big.NewInt(ether), big.NewInt(1e18))
	return types.Account{Code: code, Nonce: 1, Balance: wei, Storage: storage}
}

// standsIn is a contract in whose place the stand-in is: with an owner and what is beside it.
func standsIn(t *testing.T, owner, beside common.Address) types.Account {
	t.Helper()
	return runs(t, common.FromHex(demo.DemoStandInMetaData.Bin), 100, map[common.Hash]common.Hash{
		place(0): common.BytesToHash(owner[:]), place(1): common.BytesToHash(beside[:]),
	})
}

// heldBy is a token of which some accounts hold so much each.
func heldBy(t *testing.T, amount *big.Int, holders ...common.Address) types.Account {
	t.Helper()
	creation := append(common.FromHex(demo.DemoDollarMetaData.Bin), demo.NewDemoDollar().PackConstructor(holders[0], amount)...)
	storage := map[common.Hash]common.Hash{place(2): common.BigToHash(new(big.Int).Mul(amount, big.NewInt(int64(len(holders)))))}
	for _, a := range holders {
		storage[mapped(a[:], place(0))] = common.BigToHash(amount)
	}
	return runs(t, creation, 0, storage)
}

// ensContracts are stand-ins at the addresses that the proposals call: the timelock is OpenZeppelin's, the endowment is a Safe, tokens
// are ERC-20s, and the rest lets its owner, its controllers or a name's owner do what it lets them do on mainnet.
func ensContracts(t *testing.T) types.GenesisAlloc {
	t.Helper()
	none := common.Address{}
	clock := bindings.NewTimelock()
	creation := append(common.FromHex(bindings.TimelockMetaData.Bin), clock.PackConstructor(big.NewInt(172_800), nil, nil, none)...)
	admin := mapped(ensTimelock[:], mapped(nil, place(0)))
	alloc := types.GenesisAlloc{
		ensTimelock:  runs(t, creation, 20_000, map[common.Hash]common.Hash{admin: yes, place(2): place(172_800)}),
		ensDollar:    heldBy(t, big.NewInt(20_000_000e6), ensTimelock, ensEndowment),
		ensToken:     heldBy(t, new(big.Int).Mul(big.NewInt(50_000_000), big.NewInt(1e18)), ensTimelock),
		ensRegistry:  standsIn(t, none, none),
		ensRegistrar: standsIn(t, ensTimelock, ensRegistry),
		ensRoot:      standsIn(t, ensTimelock, none),
		ensRoles:     standsIn(t, ensEndowment, none),
		ensPoster:    standsIn(t, none, none),
		ensMultiSend: standsIn(t, none, none),
		ensWrapped:   standsIn(t, none, ensDollar),
		ensStreams:   standsIn(t, none, none),
		ensWrapper:   standsIn(t, ensTimelock, none),
		ensOldSale:   standsIn(t, ensTimelock, none),
		ensOracle:    standsIn(t, ensTimelock, none),
		ensSwap:      standsIn(t, none, none),
	}
	eth := crypto.Keccak256(make([]byte, 32), crypto.Keccak256([]byte("eth")))
	alloc[ensRegistry].Storage[mapped(eth, place(3))] = common.BytesToHash(ensRegistrar[:])
	alloc[ensRoot].Storage[mapped(ensTimelock[:], place(2))] = yes
	return alloc
}

// endowment puts a Safe in its place, whose one owner is the timelock.
func endowment(alloc types.GenesisAlloc, code []byte) {
	sentinel := common.BytesToAddress([]byte{1})
	alloc[ensEndowment] = types.Account{Code: code, Nonce: 1, Balance: big.NewInt(1e18), Storage: map[common.Hash]common.Hash{
		mapped(sentinel[:], place(2)):    common.BytesToHash(ensTimelock[:]),
		mapped(ensTimelock[:], place(2)): common.BytesToHash(sentinel[:]),
		place(3):                         yes, place(4): yes,
	}}
}

// ensNode is a node on whose chain those contracts are.
func ensNode(t *testing.T, change func(types.GenesisAlloc)) *chain.Node {
	t.Helper()
	empty, err := devnet.Start(devnet.Options{})
	if err != nil {
		t.Fatal(err)
	}
	code, err := empty.Client().CodeAt(t.Context(), devnet.Safe, nil)
	empty.Close()
	if err != nil {
		t.Fatal(err)
	}
	alloc := ensContracts(t)
	endowment(alloc, code)
	if change != nil {
		change(alloc)
	}
	c, err := devnet.Start(devnet.Options{Others: alloc})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	node, err := chain.Dial(t.Context(), c.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return node
}

// ensDAO is ENS as far as its proposals need it.
func ensDAO() models.DAO {
	return models.DAO{
		Name: "ENS", Prefix: "EP", ChainID: devnet.ChainID, Governor: common.HexToAddress("0x323A76393544d5ecca80cd6ef2A560C6a395b7E3"), Timelock: ensTimelock,
		TimelockKind: models.Controller, Family: models.OpenZeppelin, Clock: models.ByNumber,
		Token:  models.Asset{Address: ensToken, Symbol: "ENS", Decimals: 18},
		Assets: []models.Asset{models.Ether, {Address: ensDollar, Symbol: "USDC", Decimals: 6}},
	}
}

// realActions are the calls of ENS's proposals, by their names.
func realActions(t *testing.T) (names []string, all map[string][]models.Action) {
	t.Helper()
	reals, err := decodetest.Real("..")
	if err != nil {
		t.Fatal(err)
	}
	all = map[string][]models.Action{}
	for _, x := range reals {
		names = append(names, x.Name)
		for i, c := range x.Calls {
			value, _ := models.FromBig(c.Value)
			all[x.Name] = append(all[x.Name], models.Action{Position: uint(i), Target: c.Target, Value: value, Calldata: c.Calldata})
		}
	}
	return names, all
}

// inWords tells whether what a call does is said in a sentence of its own.
func inWords(e models.Effect) bool {
	switch e.Kind {
	case models.Pays, models.Allows, models.Lends, models.Acts, models.Sets:
		return true
	case models.Calls:
		return len(e.Call.Sentence) > 0
	}
	return false
}

// Every call of every real proposal is read, encodes to the same bytes, is said in a sentence, and succeeds on the chain that its
// proposal was made for, as far as stand-ins are that.
func TestRealProposals(t *testing.T) {
	node, dao := ensNode(t, nil), ensDAO()
	names, all := realActions(t)
	var table strings.Builder
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "proposal\tcalls\twithin\tin sentences\tsimulated\tgas\tmoves")
	calls, within, said, succeeded := 0, 0, 0, 0
	for _, name := range names {
		actions := all[name]
		effects := models.All(dao.Explain(dao.Effects(models.Proposal{Actions: actions})))
		words := 0
		for _, e := range effects {
			if inWords(e) {
				words++
			} else {
				t.Errorf("%s: no sentence says %s of %s", name, e.Action.SelectorHex(), e.Action.Target)
			}
		}
		s, err := node.Simulate(t.Context(), dao, models.Try{From: ensTimelock, Actions: actions})
		result := "succeeds"
		if err != nil || s.Failed > 0 {
			result = fmt.Sprintf("fails at %d: %s %v", s.Failed, s.Reason, err)
			t.Errorf("%s %s", name, result)
		} else {
			succeeded++
		}
		holdsMoves(t, name, effects, s)
		calls, within, said = calls+len(actions), within+len(effects)-len(actions), said+words
		fmt.Fprintf(w, "%s\t%d\t%d\t%d of %d\t%s\t%d\t%d\n", name, len(actions), len(effects)-len(actions), words, len(effects), result, s.Gas, len(s.Moves))
	}
	fmt.Fprintf(w, "%d proposals\t%d\t%d\t%d of %d\t%d succeed\t\t\n", len(names), calls, within, said, calls+within, succeeded)
	w.Flush()
	t.Log("\n" + table.String())
	if calls != 33 || within < 170 {
		t.Errorf("%d calls, %d within them", calls, within)
	}
}

// holdsMoves holds what a simulation says that the treasury gives against what the calls say.
func holdsMoves(t *testing.T, name string, effects []models.Effect, s models.Simulation) {
	t.Helper()
	paid := map[common.Address]models.Uint{}
	for _, e := range effects {
		if e.Kind == models.Pays && e.From == ensTimelock {
			paid[e.Payment.Asset.Address] = paid[e.Payment.Asset.Address].Add(e.Payment.Amount)
		}
	}
	for token, want := range paid {
		var got models.Uint
		for _, m := range s.Moves {
			if m.Token == token && m.Account == ensTimelock {
				got = m.Out
			}
		}
		if got.Cmp(want) < 0 {
			t.Errorf("%s: of %s the treasury gives %s, its calls say %s", name, token, got, want)
		}
	}
}

// The stand-ins refuse what the contracts refuse whose place they take, so that a proposal which would fail there fails here.
func TestRealProposalsThatFail(t *testing.T) {
	_, all := realActions(t)
	for name, c := range map[string]struct {
		proposal string
		change   func(types.GenesisAlloc)
		failed   int
	}{
		"no dollars": {"ep-5-16", func(a types.GenesisAlloc) { a[ensDollar] = heldBy(t, big.NewInt(5), ensTimelock) }, 1},
		"no ETH": {"ep-6-1", func(a types.GenesisAlloc) {
			poor := a[ensTimelock]
			poor.Balance = big.NewInt(5)
			a[ensTimelock] = poor
		}, 1},
		"no controller":        {"ep-6-17", func(a types.GenesisAlloc) { a[ensRoot] = standsIn(t, ensTimelock, common.Address{}) }, 1},
		"another owner":        {"ep-6-40", func(a types.GenesisAlloc) { a[ensOracle] = standsIn(t, ensSwap, common.Address{}) }, 1},
		"a name that is taken": {"ep-6-34", func(a types.GenesisAlloc) { takeName(t, a, all["ep-6-34"][1]) }, 2},
		"another Safe's owner": {"ep-6-23", func(a types.GenesisAlloc) { delete(a[ensEndowment].Storage, mapped(ensTimelock[:], place(2))) }, 1},
		"not the roles' owner": {"ep-6-23", func(a types.GenesisAlloc) { a[ensRoles] = standsIn(t, ensTimelock, common.Address{}) }, 1},
		"not an administrator": {"ep-6-48", func(a types.GenesisAlloc) {
			delete(a[ensTimelock].Storage, mapped(ensTimelock[:], mapped(nil, place(0))))
		}, 1},
		"a wrapper of no token": {"ep-6-13", func(a types.GenesisAlloc) { a[ensWrapped] = standsIn(t, common.Address{}, ensSwap) }, 2},
	} {
		node := ensNode(t, c.change)
		s, err := node.Simulate(t.Context(), ensDAO(), models.Try{From: ensTimelock, Actions: all[c.proposal]})
		if err != nil || s.Failed != c.failed || s.Reason == "" {
			t.Errorf("%s: action %d fails since %q, %v; want %d", name, s.Failed, s.Reason, err, c.failed)
		}
	}
}

// takeName gives the name away that a call registers.
func takeName(t *testing.T, a types.GenesisAlloc, register models.Action) {
	t.Helper()
	a[ensRegistrar].Storage[mapped(register.Calldata[4:36], place(4))] = common.BytesToHash(ensSwap[:])
}
