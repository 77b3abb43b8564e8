package chain_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// found is what discovery must find out of a family.
type found struct {
	family     models.Family
	timelock   models.TimelockKind
	token      models.TokenKind
	clock      models.ClockMode
	counting   string
	quorum     models.QuorumRule
	cancel     models.CancelRule
	late       bool
	super      bool
	guarded    bool
	stored     bool
	sequential bool
	funded     bool
}

const simple, bravos = "support=bravo&quorum=for,abstain", "support=bravo&quorum=bravo"

var discoveries = map[string]found{
	families.Governor46:   {family: models.OpenZeppelin, timelock: models.Controller, token: models.ERC20Votes, clock: models.ByNumber, counting: simple, quorum: models.Present, cancel: models.CancelNobody},
	families.Governor49:   {family: models.OpenZeppelin, timelock: models.Controller, token: models.ERC20Votes, clock: models.ByNumber, counting: simple, quorum: models.Fraction, late: true},
	families.Compatible49: {family: models.OpenZeppelin, timelock: models.Compound, token: models.CompVotes, clock: models.ByNumber, counting: bravos, quorum: models.Asked, cancel: models.CancelProposer, stored: true},
	families.Plain57:      {family: models.OpenZeppelin, timelock: models.Controller, token: models.ERC20Votes, clock: models.ByNumber, counting: simple, quorum: models.Fraction},
	families.Art57:        {family: models.OpenZeppelin, timelock: models.Controller, token: models.ERC721Votes, clock: models.ByTimestamp, counting: simple, quorum: models.Fraction},
	families.Compound57:   {family: models.OpenZeppelin, timelock: models.Compound, token: models.ERC20Votes, clock: models.ByNumber, counting: simple, quorum: models.Fraction, guarded: true},
	families.Fractional57: {family: models.OpenZeppelin, timelock: models.Direct, token: models.ERC20Votes, clock: models.ByNumber, counting: "support=bravo,fractional&quorum=for,abstain&params=fractional", quorum: models.Fraction},
	families.Super57:      {family: models.OpenZeppelin, timelock: models.Controller, token: models.ERC20Votes, clock: models.ByNumber, counting: simple, quorum: models.Fraction, super: true},
	families.Bravo:        {family: models.Bravo, timelock: models.Compound, token: models.CompVotes, clock: models.ByNumber, counting: bravos, quorum: models.Asked, cancel: models.CancelProposer, guarded: true, stored: true, sequential: true},
	families.Alpha:        {family: models.Alpha, timelock: models.Compound, token: models.CompVotes, clock: models.ByNumber, counting: "support=against,for&quorum=for", quorum: models.Asked, cancel: models.CancelFallen, stored: true, sequential: true, funded: true},
	families.AlphaQuick:   {family: models.Alpha, timelock: models.Compound, token: models.CompVotes, clock: models.ByNumber, counting: "support=against,for&quorum=for", quorum: models.Asked, cancel: models.CancelFallen, stored: true, sequential: true, funded: true},
	families.AlphaGuarded: {family: models.Alpha, timelock: models.Compound, token: models.CompVotes, clock: models.ByNumber, counting: "support=against,for&quorum=for", quorum: models.Asked, cancel: models.CancelFallen, guarded: true, stored: true, sequential: true, funded: true},
}

// Everything but the governor's address is found out, of every family, with nothing left to say.
func TestDiscover(t *testing.T) {
	c := local(t)
	node := dial(t, c)
	for _, family := range families.Names() {
		before := height(t, c) + 1
		deployed, err := families.Deploy(c, family)
		if err != nil {
			t.Fatal(err)
		}
		d, err := node.Discover(context.Background(), chain.Settings{Governor: deployed.Governor})
		if err != nil {
			t.Errorf("%s: %v", family, err)
			continue
		}
		got := found{d.Family, d.TimelockKind, d.TokenKind, d.Clock, d.CountingMode, d.QuorumRule, d.CancelRule, d.LateQuorum, d.SuperQuorum, d.Guarded, d.Stored, d.Sequential, d.Funded}
		if got != discoveries[family] {
			t.Errorf("%s:\ngot  %+v\nwant %+v", family, got, discoveries[family])
		}
		if d.Token.Address != deployed.Token || d.Timelock != deployed.Timelock || len(d.Findings) > 0 || d.First != before || d.Name == "" || d.Token.Symbol == "" {
			t.Errorf("%s: token %+v, timelock %s, first block %d (want %d), name %q, findings %v", family, d.Token, d.Timelock, d.First, before, d.Name, d.Findings)
		}
		if d.Setting(models.VotingPeriod).IsZero() || d.Setting(models.ProposalThreshold).IsZero() || d.Setting(models.QuorumVotes).IsZero() {
			t.Errorf("%s: settings %v", family, d.Settings)
		}
	}
}

// The DAO of the demonstration is found out as any other.
func TestDiscoverOurs(t *testing.T) {
	c := local(t)
	ours, err := devnet.Deploy(c)
	if err != nil {
		t.Fatal(err)
	}
	d, err := dial(t, c).Discover(context.Background(), chain.Settings{Governor: ours.Governor})
	if err != nil || len(d.Findings) > 0 {
		t.Fatalf("%v, %v", d.Findings, err)
	}
	got := found{d.Family, d.TimelockKind, d.TokenKind, d.Clock, d.CountingMode, d.QuorumRule, d.CancelRule, d.LateQuorum, d.SuperQuorum, d.Guarded, d.Stored, d.Sequential, d.Funded}
	want := found{
		family: models.OpenZeppelin, timelock: models.Controller, token: models.ERC20Votes, clock: models.ByTimestamp,
		counting: "support=bravo,override&quorum=for,abstain&overridable=true", quorum: models.Fraction, late: true, guarded: true, stored: true, sequential: true,
	}
	if got != want {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func local(t *testing.T) *devnet.Chain {
	t.Helper()
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-90 * 24 * time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

func dial(t *testing.T, c *devnet.Chain) *chain.Node {
	t.Helper()
	node, err := chain.Dial(context.Background(), c.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return node
}

func height(t *testing.T, c *devnet.Chain) uint64 {
	t.Helper()
	n, err := c.Client().BlockNumber(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// deploy puts one of the odd contracts on the chain.
func deploy(t *testing.T, c *devnet.Chain, name string, args ...any) common.Address {
	t.Helper()
	contract, err := families.Read(name)
	if err != nil {
		t.Fatal(err)
	}
	packed, err := contract.ABI.Pack("", args...)
	if err != nil {
		t.Fatal(err)
	}
	receipt, err := c.Send(devnet.Deployer, nil, nil, append(contract.Bytecode, packed...))
	if err != nil {
		t.Fatal(err)
	}
	return receipt.ContractAddress
}

// Contracts that answer in hostile ways are refused with words, as governors and as tokens, and nothing crashes.
func TestDiscoverHostile(t *testing.T) {
	c := local(t)
	node, ctx := dial(t, c), context.Background()
	real, err := families.Deploy(c, families.Plain57)
	if err != nil {
		t.Fatal(err)
	}
	for way, name := range []string{"reverts", "answers nothing", "answers a megabyte", "answers broken text", "never ends", "answers ones"} {
		hostile := deploy(t, c, "Hostile", uint8(way))
		for role, s := range map[string]chain.Settings{
			"governor": {Governor: hostile}, "token": {Governor: real.Governor, Token: hostile}, "timelock": {Governor: real.Governor, Timelock: hostile},
		} {
			d, err := node.Discover(ctx, s)
			if err == nil {
				t.Errorf("a %s that %s is taken: %+v", role, name, d)
			} else if !strings.Contains(err.Error(), s.Governor.Hex()) || len(err.Error()) > 1000 {
				t.Errorf("a %s that %s: %d bytes of error: %.300s", role, name, len(err.Error()), err)
			}
		}
		if _, err := node.Discover(ctx, chain.Settings{Governor: real.Governor, Assets: []common.Address{hostile}}); err == nil {
			t.Errorf("an asset that %s is taken", name)
		}
	}
	if _, err := node.Discover(ctx, chain.Settings{Governor: c.Account(3)}); err == nil || !strings.Contains(err.Error(), "no contract") {
		t.Errorf("an account without code: %v", err)
	}
}

// A token like MKR says its name in 32 bytes and no decimals: that is found, and said.
func TestDiscoverMakerLike(t *testing.T) {
	c := local(t)
	dao, err := families.Deploy(c, families.Alpha)
	if err != nil {
		t.Fatal(err)
	}
	token := deploy(t, c, "BytesToken")
	d, err := dial(t, c).Discover(context.Background(), chain.Settings{Governor: dao.Governor, Token: token})
	if err != nil {
		t.Fatal(err)
	}
	if d.Token.Symbol != "MKRL" || d.Token.Decimals != 18 || d.TokenKind != models.CompVotes {
		t.Errorf("%+v, %s", d.Token, d.TokenKind)
	}
	if len(d.Findings) != 1 || d.Findings[0].Setting != "--decimals" || !strings.Contains(d.Findings[0].String(), "decimals") {
		t.Errorf("findings: %v", d.Findings)
	}
	six := uint8(6)
	d, err = dial(t, c).Discover(context.Background(), chain.Settings{Governor: dao.Governor, Token: token, Decimals: &six})
	if err != nil || d.Token.Decimals != 6 || len(d.Findings) > 0 {
		t.Errorf("told the decimals: %+v, %v, %v", d.Token, d.Findings, err)
	}
}

// What the operator says goes before what the contracts say, if it can be.
func TestDiscoverTold(t *testing.T) {
	c := local(t)
	plain, err := families.Deploy(c, families.Plain57)
	if err != nil {
		t.Fatal(err)
	}
	art, err := families.Deploy(c, families.Art57)
	if err != nil {
		t.Fatal(err)
	}
	node, ctx := dial(t, c), context.Background()
	d, err := node.Discover(ctx, chain.Settings{Governor: plain.Governor, Name: "Named", Counting: bravos, First: height(t, c)})
	if err != nil || d.Name != "Named" || d.CountingMode != bravos || d.First != height(t, c) {
		t.Errorf("%+v, %v", d, err)
	}
	if len(d.Findings) != 1 || d.Findings[0].Setting != "--first-block" {
		t.Errorf("a first block after the contracts' own: %v", d.Findings)
	}
	d, err = node.Discover(ctx, chain.Settings{Governor: plain.Governor, Counting: "support=points&quorum=all"})
	if err != nil || len(d.Findings) != 1 || d.Findings[0].Setting != "--counting" {
		t.Errorf("an unknown way of counting: %v, %v", d.Findings, err)
	}
	if _, err := node.Discover(ctx, chain.Settings{Governor: plain.Governor, Token: art.Token}); err == nil || !strings.Contains(err.Error(), "wrong time") {
		t.Errorf("a token of another clock: %v", err)
	}
	if _, err := node.Discover(ctx, chain.Settings{Governor: plain.Governor, Clock: models.ByTimestamp}); err == nil {
		t.Error("a clock that is not the governor's is taken")
	}
	if _, err := node.Discover(ctx, chain.Settings{Governor: plain.Governor, Clock: "mode=moon"}); err == nil || !strings.Contains(err.Error(), "--clock") {
		t.Errorf("an unknown clock: %v", err)
	}
}
