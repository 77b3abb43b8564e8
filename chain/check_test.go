package chain_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/models/modelstest"
)

// inspector is a DAO on a local chain whose proposals are examined.
type inspector struct {
	*setup
	simulator *chain.Simulator
}

func newInspector(t *testing.T, tell story) *inspector {
	s := newSetup(t, tell, modelstest.SQLite(t))
	return &inspector{s, &chain.Simulator{Node: s.node, Store: s.store, DAO: s.dao, Log: slog.New(slog.DiscardHandler), Every: 1}}
}

// propose makes a proposal and gives its checks, once the node has tried it.
func (x *inspector) propose(text string, actions ...models.Action) models.Proposal {
	x.Helper()
	k := call.Propose(x.dao, actions, text)
	if _, err := x.devnet.Send(devnet.Proposer, &k.To, nil, k.Data); err != nil {
		x.Fatal(text, err)
	}
	x.follow(x.index)
	list, _, err := x.store.Proposals(context.Background(), models.Filter{Size: 1, Order: models.Newest}, x.now())
	if err != nil || len(list) != 1 {
		x.Fatal(list, err)
	}
	return list[0]
}

func (x *inspector) now() models.Moment {
	b, err := x.store.Cursor(context.Background())
	if err != nil {
		x.Fatal(err)
	}
	return x.dao.Moment(b)
}

// checks are a proposal's as its page has them.
func (x *inspector) checks(id models.Uint) []models.Check {
	x.Helper()
	ctx := context.Background()
	x.follow(x.index)
	b, err := x.store.Cursor(ctx)
	if err != nil {
		x.Fatal(err)
	}
	for n := 1; n > 0; {
		if n, err = x.simulator.Turn(ctx, b); err != nil {
			x.Fatal(err)
		}
	}
	p, err := x.store.Proposal(ctx, id)
	if err != nil {
		x.Fatal(err)
	}
	e, err := x.store.Examine(ctx, x.dao, p, b)
	if err != nil {
		x.Fatal(err)
	}
	return e.Checks()
}

// code is a contract of some bytes.
func (x *inspector) code(runtime ...[]byte) common.Address {
	x.Helper()
	body := bytes.Join(runtime, nil)
	size := binary.BigEndian.AppendUint16(nil, uint16(len(body)))
	// PUSH2 size, DUP1, PUSH1 10, PUSH0, CODECOPY, PUSH0, RETURN
	made := slices.Concat([]byte{0x61}, size, hexutil.MustDecode("0x80600a5f395ff3"), body)
	r, err := x.devnet.Send(devnet.Deployer, nil, nil, made)
	if err != nil {
		x.Fatal(err)
	}
	return r.ContractAddress
}

func push(b []byte) []byte { return append([]byte{0x5f + byte(len(b))}, b...) }

// proxy is a contract after ERC-1967 whose implementation anybody may replace by upgradeTo.
func (x *inspector) proxy(implementation common.Address) common.Address {
	slot := push(crypto.Keccak256([]byte("eip1967.proxy.implementation")))
	slot[len(slot)-1]-- // after ERC-1967 one less than the hash
	head := slices.Concat(hexutil.MustDecode("0x5f3560e01c"), push(models.Selector("upgradeTo(address)")), []byte{0x14})
	rest := slices.Concat(hexutil.MustDecode("0x365f5f375f5f365f"), slot, hexutil.MustDecode("0x545af45000"))
	dest := byte(len(head) + 3 + len(rest))
	end := slices.Concat([]byte{0x5b}, hexutil.MustDecode("0x600435"), slot, hexutil.MustDecode("0x5500"))
	p := x.code(head, []byte{0x60, dest, 0x57}, rest, end)
	x.send(devnet.Deployer, p, "upgradeTo(address)", common.LeftPadBytes(implementation[:], 32))
	return p
}

// thief is a contract that takes tokens from the treasury whatever it is called with, as far as it is allowed.
func (x *inspector) thief(amount uint64) common.Address {
	word := func(b []byte) []byte { return push(common.LeftPadBytes(b, 32)) }
	to := x.devnet.Account(devnet.Newcomer)
	selector := make([]byte, 32)
	copy(selector, models.Selector("transferFrom(address,address,uint256)"))
	n := models.U(amount).Bytes32()
	return x.code(
		push(selector), hexutil.MustDecode("0x5f52"), word(x.dao.Timelock[:]), hexutil.MustDecode("0x600452"), word(to[:]), hexutil.MustDecode("0x602452"), push(n[:]), hexutil.MustDecode("0x604452"),
		hexutil.MustDecode("0x60205f60645f5f"), push(x.dao.Assets[1].Address[:]), hexutil.MustDecode("0x5af15000"))
}

// hungry is a contract that uses 8 million units of gas.
func (x *inspector) hungry() common.Address { return x.code(hexutil.MustDecode("0x5f622000005300")) }

func (x *inspector) send(from int, to common.Address, function string, args ...[]byte) {
	x.Helper()
	if _, err := x.devnet.Send(from, &to, nil, calldata(function, args...)); err != nil {
		x.Fatal(function, err)
	}
}

// calldata is a call of a function of words.
func calldata(function string, args ...[]byte) []byte {
	return append(models.Selector(function), bytes.Join(args, nil)...)
}

func addressWord(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

func numberWord(n uint64) []byte { b := models.U(n).Bytes32(); return b[:] }

func does(to common.Address, function string, args ...[]byte) models.Action {
	return models.Action{Target: to, Calldata: calldata(function, args...)}
}

// attack is a proposal with the check that must see it, and an honest one that looks the same and that it must not fail.
type attack struct {
	name   string
	check  models.CheckName
	want   models.Result
	text   string
	do     []models.Action
	honest string
	does   []models.Action
	before func() // what happens between the proposal and the look at it
}

// Each attack is made on a chain, as a proposal of the real governor, and seen by a check of its name; its twin, which is
// honest, is not failed by any.
func TestAttacksAreSeen(t *testing.T) {
	x := newInspector(t, nil)
	dollar, timelock, gov := x.dao.Assets[1].Address, x.dao.Timelock, x.dao.Governor
	guild, enemy := x.devnet.Account(devnet.Voter), x.devnet.Account(devnet.Newcomer)
	stranger := common.HexToAddress("0x5DEd01a3b2C4D5e6F708192A3b4c5D6E7f801923")
	library, other := x.code([]byte{0x00}), x.code([]byte{0x5b, 0x00})
	proxied, changing := x.proxy(library), x.proxy(library)
	thief, hungry := x.thief(70_000e6), x.hungry()
	most := bytes.Repeat([]byte{0xff}, 32)
	pay := func(to common.Address, n uint64) models.Action {
		return does(dollar, "transfer(address,uint256)", addressWord(to), numberWord(n*1e6))
	}
	proposer := crypto.Keccak256([]byte("PROPOSER_ROLE"))
	canceller := crypto.Keccak256([]byte("CANCELLER_ROLE"))
	x.allow(thief, 70_000e6)
	for i, a := range []attack{
		{"allowance drain", models.AllowanceCheck, models.Fail, "Sets up payments for the archive.", []models.Action{does(dollar, "approve(address,uint256)", addressWord(enemy), most)}, "Lets the vault " + library.Hex() + " take 500 DUSD.", []models.Action{does(dollar, "approve(address,uint256)", addressWord(library), numberWord(500e6))}, nil},
		{"role grab", models.RoleCheck, models.Fail, "Renews the council.", []models.Action{does(timelock, "grantRole(bytes32,address)", proposer, addressWord(enemy))}, "Makes the council " + library.Hex() + " a canceller.", []models.Action{does(timelock, "grantRole(bytes32,address)", canceller, addressWord(library))}, nil},
		{"proxy upgrade", models.UpgradeCheck, models.Fail, "Small maintenance.", []models.Action{does(proxied, "upgradeTo(address)", addressWord(other))}, "Has the vault run the audited code at " + other.Hex() + ".", []models.Action{does(proxied, "upgradeTo(address)", addressWord(other))}, nil},
		{"code replaced between vote and execution", models.CodeCheck, models.Fail, "Calls the vault.", []models.Action{does(changing, "poke()")}, "Calls the other vault.", []models.Action{does(proxied, "poke()")}, func() {
			x.send(devnet.Newcomer, changing, "upgradeTo(address)", addressWord(other))
		}},
		{"hidden transfer by an older allowance", models.MovesCheck, models.Fail, "Calls the vault.", []models.Action{does(thief, "harvest(uint256)", numberWord(1))}, "Calls the vault again.", []models.Action{does(library, "harvest(uint256)", numberWord(1))}, nil},
		{"hidden calldata in a multicall", models.UnderstoodCheck, models.Warn, "Reads some numbers.", []models.Action{does(library, "multicall(bytes[])", numberWord(32), numberWord(1), numberWord(32), numberWord(4), common.RightPadBytes([]byte{0xde, 0xad, 0xbe, 0xef}, 32))}, "Pays 1,000 DUSD to " + guild.Hex(), []models.Action{pay(guild, 1_000)}, nil},
		{"spam of many actions", models.SizeCheck, models.Warn, "Pays 1 DUSD to " + guild.Hex(), slices.Repeat([]models.Action{pay(guild, 1)}, 80), "Pays 2 DUSD to " + guild.Hex(), []models.Action{pay(guild, 2)}, nil},
		{"more than a block holds", models.GasCheck, models.Fail, "Long work.", []models.Action{does(hungry, "work()"), does(hungry, "work()"), does(hungry, "work()")}, "Short work.", []models.Action{does(hungry, "work()")}, nil},
		{"delay shortened", models.ParameterCheck, models.Fail, "Makes us faster.", []models.Action{does(timelock, "updateDelay(uint256)", numberWord(60))}, "Sets the delay to 3 days.", []models.Action{does(timelock, "updateDelay(uint256)", numberWord(3*days))}, nil},
		{"no delay before votes", models.ParameterCheck, models.Fail, "Makes us faster still.", []models.Action{does(gov, "setVotingDelay(uint48)", numberWord(0))}, "Sets the delay before votes to 2 days.", []models.Action{does(gov, "setVotingDelay(uint48)", numberWord(2*days))}, nil},
		{"ETH to an account that nobody uses", models.KnownCheck, models.Warn, "Pays 1 ETH to " + stranger.Hex(), []models.Action{{Target: stranger, Value: models.U(1e18)}}, "Pays 1 ETH to " + guild.Hex(), []models.Action{{Target: guild, Value: models.U(1e18)}}, nil},
		{"a call of nobody", models.TargetCheck, models.Fail, "Calls the registry.", []models.Action{does(stranger, "register()")}, "Calls the registry again.", []models.Action{does(library, "register()")}, nil},
		{"a token as recipient", models.RecipientCheck, models.Fail, "Pays 700 DUSD to " + dollar.Hex(), []models.Action{pay(dollar, 700)}, "Pays 700 DUSD to " + guild.Hex(), []models.Action{pay(guild, 700)}, nil},
		{"text and calls differ", models.AmountCheck, models.Fail, "Pays 40,000 DUSD to " + guild.Hex(), []models.Action{pay(guild, 400_000)}, "Pays 40,000 DUSD for good to " + guild.Hex(), []models.Action{pay(guild, 40_000)}, nil},
		{"a look-alike", models.LikenessCheck, models.Fail, "Pays 3 DUSD to " + guild.Hex(), []models.Action{pay(likeness(guild), 3)}, "Pays 3 DUSD once to " + guild.Hex(), []models.Action{pay(guild, 3)}, nil},
		{"mint", models.MintCheck, models.Fail, "Tops up the reserve.", []models.Action{does(x.dao.Token.Address, "mint(address,uint256)", addressWord(enemy), numberWord(1e18))}, "Pays 4 DUSD to " + guild.Hex(), []models.Action{pay(guild, 4)}, nil},
		{"ownership", models.OwnerCheck, models.Fail, "Moves the vault.", []models.Action{does(library, "transferOwnership(address)", addressWord(enemy))}, "Gives the vault to " + guild.Hex(), []models.Action{does(library, "transferOwnership(address)", addressWord(guild))}, nil},
		{"more than the treasury holds", models.FundsCheck, models.Fail, "Pays 9,000,000 DUSD to " + guild.Hex(), []models.Action{pay(guild, 9_000_000)}, "Pays 9 DUSD to " + guild.Hex(), []models.Action{pay(guild, 9)}, nil},
		{"an action that fails", models.SimulationCheck, models.Fail, "Burns what is left.", []models.Action{does(x.dao.Token.Address, "nothing()")}, "Pays 5 DUSD to " + guild.Hex(), []models.Action{pay(guild, 5)}, nil},
		{"a repeat", models.RepeatCheck, models.Warn, "Pays 40,000 DUSD at last to " + guild.Hex(), []models.Action{pay(guild, 40_000)}, "Pays 6 DUSD to " + guild.Hex(), []models.Action{pay(guild, 6)}, nil},
		{"text that turns around", models.HiddenCheck, models.Fail, "Pays 7 DUSD to \u202e" + guild.Hex(), []models.Action{pay(guild, 7)}, "Pays 7 DUSD now to " + guild.Hex(), []models.Action{pay(guild, 7)}, nil},
	} {
		bad := x.propose(fmt.Sprintf("# Attack %d\n\n%s", i, a.text), a.do...)
		x.checks(bad.ID)
		if a.before != nil {
			a.before()
		}
		good := x.propose(fmt.Sprintf("# Twin %d\n\n%s", i, a.honest), a.does...)
		seen := find(x.checks(bad.ID), a.check)
		if seen.Result != a.want {
			t.Errorf("%s: %+v", a.name, seen)
		}
		for _, c := range x.checks(good.ID) {
			if c.Result == models.Fail || c.Name == a.check && a.want == models.Warn && c.Result == models.Warn {
				t.Errorf("the twin of %s: %+v", a.name, c)
			}
		}
		t.Logf("%-42s %-24s %-4s %s", a.name, seen.Name, seen.Result, seen.Reason)
	}
}

func find(list []models.Check, name models.CheckName) models.Check {
	for _, c := range list {
		if c.Name == name {
			return c
		}
	}
	return models.Check{}
}

// likeness is another account with the beginning and the end of one.
func likeness(a common.Address) common.Address {
	for i := 4; i < 12; i++ {
		a[i] ^= 0x55
	}
	return a
}

// allow has the treasury allow a contract to take dollars, by a proposal that is carried through.
func (x *inspector) allow(spender common.Address, amount uint64) {
	x.Helper()
	g := &ground{chain: x.devnet, dao: x.dao}
	p := models.Proposal{Actions: []models.Action{does(x.dao.Assets[1].Address, "approve(address,uint256)", addressWord(spender), numberWord(amount))}}
	if err := g.pass(p, "# An older allowance"); err != nil {
		x.Fatal(err)
	}
}

// The sample's own proposals are honest: none of their checks fails.
func TestHonestProposalsDoNotFail(t *testing.T) {
	x := newInspector(t, devnet.Tell)
	ctx := context.Background()
	x.follow(x.index)
	list, _, err := x.store.Proposals(ctx, models.Filter{}, x.now())
	if err != nil {
		t.Fatal(err)
	}
	b, _ := x.store.Cursor(ctx)
	failed, tally := 0, map[models.Result]int{}
	for _, row := range list {
		p, err := x.store.Proposal(ctx, row.ID)
		if err != nil {
			t.Fatal(err)
		}
		x.checks(p.ID)
		e, err := x.store.Examine(ctx, x.dao, p, b)
		if err != nil {
			t.Fatal(err)
		}
		if !p.Live(x.now()) { // as it stood when it was voted on
			e.Now = models.Block{Number: p.Block, Time: p.Time}
			e.Before, e.Open, e.Repeats, e.Balances = nil, nil, nil, nil
			e.Draft = true
		}
		line := ""
		for _, c := range e.Checks() {
			tally[c.Result]++
			if e.Draft && (c.Name == models.FundsCheck) {
				continue // what the treasury held then is not asked
			}
			if c.Result == models.Fail {
				failed++
				t.Errorf("%s %q: %s: %s", x.dao.Number(p.ID), p.Title, c.Name, c.Reason)
			} else if c.Result == models.Warn {
				line += "\n    " + string(c.Name) + ": " + c.Reason
			}
		}
		t.Logf("%s %s%s", x.dao.Number(p.ID), strings.TrimSpace(p.Title), line)
	}
	t.Logf("%d proposals, %d fail: %v", len(list), failed, tally)
}
