package models

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/decode"
)

var (
	guild    = common.HexToAddress("0x1d65C6D3AD39d454Ea8F682C49aE7744706eA96d") // who is paid
	twin     = common.HexToAddress("0x1d65000000000000000000000000000000006D3A") // looks like nobody here
	vault    = common.HexToAddress("0xB1377e4f32e6746444970823D5506F98f5A04201") // a contract that is not listed
	dao      = gradientAt()
	dusdCoin = dao.Assets[1]
)

// gradientAt is a DAO whose contracts have addresses as they are.
func gradientAt() DAO {
	d := gradient
	d.Governor, d.Timelock = common.HexToAddress("0x323A76393544d5ecca80cd6ef2A560C6a395b7E3"), common.HexToAddress("0xFe89cc7aBB2C4183683ab71653C4cdc9B02D44b7")
	d.Token.Address = common.HexToAddress("0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72")
	d.Assets = []Asset{Ether, {Address: common.HexToAddress("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"), Symbol: "DUSD", Decimals: 6}}
	d.Prefix, d.Clock, d.QuorumDivisor = "BP", ByTimestamp, 100
	return d
}

func coins(n uint64) Uint { return U(n * 1e6) }

func grad(n uint64) Uint { return U(n).MulDiv(U(1e18), U(1)) }

func payment(to common.Address, n uint64) Action {
	return Action{Target: dusdCoin.Address, Calldata: bytesOf(transfer, common.LeftPadBytes(to[:], 32), word(n*1e6))}
}

// ran is what an account's code is, if any.
func ran(a common.Address, code string) Code {
	c := Code{Account: a, Block: 900, Time: 10_900, Size: uint64(len(code)), CodeHash: crypto.Keccak256Hash([]byte(code))}
	return c
}

// honest is an examination of a proposal that does nothing wrong: 40,000 of 5,000,000 DUSD for a guild that was paid before.
func honest() Examination {
	x := Examination{
		DAO: dao, Now: Block{Number: 1_000, Time: 11_000},
		Balances: []Payment{{Asset: Ether, Amount: U(9e18)}, {Asset: dusdCoin, Amount: coins(5_000_000)}, {Asset: dao.Token}},
		Settings: map[string]Uint{MinDelay: U(172_800), VotingDelay: U(86_400), VotingPeriod: U(604_800), QuorumNumerator: U(4)},
		Paid:     map[common.Address]bool{guild: true}, Shifts: Shifts{Whole: true},
	}
	x.Proposal = Proposal{
		At: At{Block: 500, Time: 9_000}, ID: U(7), Title: "Pay the guild", Snapshot: 10_000, Proposer: twin,
		Description: "# Pay the guild\n\nIt gets 40,000 DUSD at " + guild.Hex() + " for its work on the archive.",
		Actions:     []Action{payment(guild, 40_000)},
		Standing:    Standing{Deadline: 20_000, Quorum: grad(100), InFavor: grad(300), Passed: true},
	}
	x.Votes = []Vote{{Voter: common.HexToAddress("0xa1"), Support: For, Weight: grad(110)}, {Voter: common.HexToAddress("0xa2"), Support: For, Weight: grad(100)}, {Voter: common.HexToAddress("0xa3"), Support: For, Weight: grad(90)}}
	return coded(x)
}

// coded is an examination with a node's answers about all its parties: they run the code that they ran.
func coded(x Examination) Examination {
	x.Then, x.Codes = map[common.Address]Code{}, map[common.Address]Code{}
	for _, a := range x.DAO.Parties(x.Proposal) {
		c := ran(a, "code of "+a.Hex())
		if a == guild || a == twin {
			c = ran(a, "")
		}
		x.Then[a], x.Codes[a] = c, c
	}
	x.Simulation = &Simulation{Block: 990, Time: 10_990, Limit: 30_000_000, Gas: 90_000, Method: Traced}
	return x
}

func answer(t testing.TB, x Examination, name CheckName) Check {
	t.Helper()
	list := x.Checks()
	i := slices.IndexFunc(list, func(c Check) bool { return c.Name == name })
	if i < 0 {
		t.Fatalf("no check %s among %v", name, list)
	}
	return list[i]
}

// What is honest passes every check, and each check says why and of which block.
func TestChecksOfAnHonestProposal(t *testing.T) {
	list := honest().Checks()
	seen := map[CheckName]bool{}
	for _, c := range list {
		if c.Result != Pass || c.Reason == "" || c.Block == 0 || c.Time == 0 || seen[c.Name] {
			t.Errorf("%+v", c)
		}
		if strings.Contains(c.Reason, "%!") || strings.Contains(c.Reason, "  ") || strings.TrimSpace(c.Reason) != c.Reason || !strings.HasSuffix(c.Reason, ".") {
			t.Errorf("%q", c.Reason)
		}
		seen[c.Name] = true
	}
	if len(list) < 25 {
		t.Errorf("%d checks", len(list))
	}
}

// raw is calldata in hex, with addresses and numbers as words.
func call(t testing.TB, to common.Address, signature string, args ...any) Action {
	return Action{Target: to, Calldata: packed(t, signature, args...)}
}

var (
	most        = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	proposers   = [32]byte(crypto.Keccak256Hash([]byte("PROPOSER_ROLE")))
	cancellers  = [32]byte(crypto.Keccak256Hash([]byte("CANCELLER_ROLE")))
	guildWrites = func(words string) string { return "# Pay the guild\n\n" + words + " " + guild.Hex() }
)

// Each attack is seen by the check of its name, and its honest twin is not.
func TestChecksOfAttacks(t *testing.T) {
	with := func(text string, actions ...Action) func(*Examination) {
		return func(x *Examination) {
			if text != "" {
				x.Proposal.Description = text
			}
			x.Proposal.Actions = actions
			*x = coded(*x)
		}
	}
	grant := func(role [32]byte, to common.Address) Action {
		return call(t, dao.Timelock, "grantRole(bytes32,address)", role, to)
	}
	for _, c := range []struct {
		name   string
		check  CheckName
		want   Result
		attack func(*Examination)
		other  Result // of the twin
		twin   func(*Examination)
	}{
		{"allowance drain", AllowanceCheck, Fail, with("", call(t, dusdCoin.Address, "approve(address,uint256)", twin, most)), Pass, with("", payment(guild, 40_000))},
		{"allowance drain, an allowance of the amount", AllowanceCheck, Fail, with("", call(t, dusdCoin.Address, "approve(address,uint256)", twin, most)), Warn, with("Deposit 40,000 DUSD in "+vault.Hex(), call(t, dusdCoin.Address, "approve(address,uint256)", vault, big.NewInt(40_000e6)))},
		{"allowance drain, within another call", AllowanceCheck, Fail, with("", call(t, vault, "multicall(bytes[])", [][]byte{packed(t, "setApprovalForAll(address,bool)", twin, true)})), Pass, with("", call(t, vault, "multicall(bytes[])", [][]byte{packed(t, "setApprovalForAll(address,bool)", twin, false)}))},
		{"role grab", RoleCheck, Fail, with("", grant(proposers, twin)), Pass, with("")},
		{"role grab, named", RoleCheck, Fail, with("Makes "+twin.Hex()+" a proposer.", grant(proposers, twin)), Warn, with("Makes the council "+vault.Hex()+" a canceller.", grant(cancellers, vault))},
		{"governor without a role", RoleCheck, Fail, with("", call(t, dao.Timelock, "revokeRole(bytes32,address)", proposers, dao.Governor)), Warn, with("", call(t, dao.Timelock, "revokeRole(bytes32,address)", cancellers, vault))},
		{"ownership", OwnerCheck, Fail, with("", call(t, vault, "transferOwnership(address)", twin)), Warn, with("Gives the vault to "+guild.Hex(), call(t, vault, "transferOwnership(address)", guild))},
		{"proxy upgrade", UpgradeCheck, Fail, with("", call(t, vault, "upgradeTo(address)", twin)), Warn, with("Runs the code of "+vault.Hex(), call(t, dao.Token.Address, "upgradeTo(address)", vault))},
		{"mint", MintCheck, Fail, with("", call(t, dao.Token.Address, "mint(address,uint256)", twin, big.NewInt(1e18))), Warn, with("Makes 1 GRAD for "+guild.Hex(), call(t, dao.Token.Address, "mint(address,uint256)", guild, big.NewInt(1e18)))},
		{"delay", ParameterCheck, Fail, with("", call(t, dao.Timelock, "updateDelay(uint256)", big.NewInt(60))), Warn, with("", call(t, dao.Timelock, "updateDelay(uint256)", big.NewInt(259_200)))},
		{"no delay before votes", ParameterCheck, Fail, with("", call(t, dao.Governor, "setVotingDelay(uint48)", big.NewInt(0))), Warn, with("", call(t, dao.Governor, "setVotingDelay(uint48)", big.NewInt(172_800)))},
		{"no quorum", ParameterCheck, Fail, with("", call(t, dao.Governor, "updateQuorumNumerator(uint256)", big.NewInt(0))), Warn, with("", call(t, dao.Governor, "updateQuorumNumerator(uint256)", big.NewInt(3)))},
		{"another timelock", ParameterCheck, Fail, with("", call(t, dao.Governor, "updateTimelock(address)", twin)), Warn, with("The timelock becomes "+vault.Hex(), call(t, dao.Governor, "updateTimelock(address)", vault))},
		{"code replaced", CodeCheck, Fail, func(x *Examination) { x.Codes[dusdCoin.Address] = ran(dusdCoin.Address, "other code") }, Pass, nil},
		{"implementation replaced", CodeCheck, Fail, func(x *Examination) {
			c := x.Codes[dusdCoin.Address]
			c.Implementation = twin
			x.Codes[dusdCoin.Address] = c
		}, Pass, nil},
		{"code at the proposal not known", CodeCheck, Inconclusive, func(x *Examination) { x.Then = nil }, Pass, nil},
		{"code that can go", DestructCheck, Warn, func(x *Examination) {
			c := x.Codes[dusdCoin.Address]
			c.Destructs = true
			x.Codes[dusdCoin.Address] = c
		}, Pass, nil},
		{"a call of nobody", TargetCheck, Fail, func(x *Examination) { x.Codes[dusdCoin.Address] = ran(dusdCoin.Address, "") }, Pass, nil},
		{"ETH to an account that nobody uses", KnownCheck, Warn, with("", Action{Target: twin, Value: U(5)}), Pass, with("", Action{Target: guild, Value: U(5)})},
		{"ETH to an account that was not asked about", KnownCheck, Inconclusive, func(x *Examination) {
			with("", Action{Target: twin, Value: U(5)})(x)
			x.Codes = nil
		}, Pass, nil},
		{"a token as recipient", RecipientCheck, Fail, with("", payment(dao.Token.Address, 40_000)), Pass, nil},
		{"the zero address", RecipientCheck, Fail, with("", payment(common.Address{}, 40_000)), Pass, nil},
		{"a look-alike", LikenessCheck, Fail, with("", payment(common.HexToAddress("0x1d65ffffffffffffffffffffffffffffffffA96d"), 40_000)), Pass, nil},
		{"another recipient", NamedCheck, Warn, with("", payment(twin, 40_000)), Pass, nil},
		{"ten times the amount", AmountCheck, Fail, with("", payment(guild, 400_000)), Pass, nil},
		{"paid twice", AmountCheck, Warn, with("", payment(guild, 40_000), payment(twin, 40_000)), Pass, with(guildWrites("40,000 DUSD now and 40,000 DUSD later"), payment(guild, 40_000), payment(guild, 40_000))},
		{"no amount", AmountCheck, Warn, with(guildWrites("It gets what it needs."), payment(guild, 40_000)), Pass, nil},
		{"more than there is", FundsCheck, Fail, func(x *Examination) { x.Balances[1].Amount = coins(39_999) }, Pass, func(x *Examination) { x.Balances[1].Amount = coins(40_000) }},
		{"three for the same money", TogetherCheck, Fail, func(x *Examination) {
			x.Balances[1].Amount = coins(100_000)
			x.Before = []Proposal{{ID: U(5), Actions: []Action{payment(guild, 60_001)}}}
		}, Pass, func(x *Examination) {
			x.Balances[1].Amount = coins(100_000)
			x.Before = []Proposal{{ID: U(5), Actions: []Action{payment(guild, 60_000)}}}
		}},
		{"votes on the same money", TogetherCheck, Warn, func(x *Examination) {
			x.Open = []Proposal{{ID: U(5), Actions: []Action{payment(guild, 4_990_000)}}}
		}, Pass, nil},
		{"most of the treasury", ShareCheck, Warn, with("", payment(guild, 500_000)), Pass, with("", payment(guild, 499_000))},
		{"an action that fails", SimulationCheck, Fail, func(x *Examination) { x.Simulation.Failed, x.Simulation.Reason = 1, "no" }, Pass, nil},
		{"not simulated", SimulationCheck, Inconclusive, func(x *Examination) { x.Simulation = nil }, Pass, nil},
		{"too much gas", GasCheck, Fail, func(x *Examination) { x.Simulation.Gas = TransactionGas + 1 }, Pass, func(x *Examination) { x.Simulation.Gas = x.Simulation.Bound() }},
		{"spam", SizeCheck, Warn, with("", slices.Repeat([]Action{payment(guild, 40_000)}, 200)...), Pass, nil},
		{"more moves than the calls say", MovesCheck, Fail, func(x *Examination) {
			x.Simulation.Moves = []Move{{Token: dusdCoin.Address, Account: dao.Timelock, Out: coins(40_001)}}
		}, Pass, func(x *Examination) {
			x.Simulation.Moves = []Move{{Token: dusdCoin.Address, Account: dao.Timelock, Out: coins(40_000)}}
		}},
		{"an allowance that no call says", AllowanceCheck, Fail, func(x *Examination) {
			x.Simulation.Changes = []StateChange{{Kind: AllowanceState, Contract: dusdCoin.Address, Account: twin, Before: "0", After: "5"}}
		}, Pass, func(x *Examination) {
			x.Simulation.Changes = []StateChange{{Kind: AllowanceState, Contract: dusdCoin.Address, Account: twin, Before: "5", After: "0"}}
		}},
		{"a role that no call says", RoleCheck, Fail, func(x *Examination) {
			x.Simulation.Changes = []StateChange{{Kind: GrantedState, Contract: dao.Timelock, Account: twin, Name: common.Hash(proposers).Hex(), Action: 1}}
		}, Pass, nil},
		{"a parameter that no call says", ParameterCheck, Fail, func(x *Examination) {
			x.Simulation.Changes = []StateChange{{Kind: ParameterState, Contract: dao.Governor, Name: VotingDelay, Before: "86400", After: "0"}}
		}, Pass, nil},
		{"tokens that no call says", MintCheck, Fail, func(x *Examination) {
			x.Simulation.Moves = []Move{{Token: dao.Token.Address, Out: grad(5)}}
		}, Pass, nil},
		{"other code as the treasury", UnderstoodCheck, Fail, with("", Action{Target: dao.Timelock, Calldata: safely(t, vault, []byte{1, 2, 3, 4}, 1)}), Pass, nil},
		{"no text", TextCheck, Fail, func(x *Examination) { x.Proposal.Description = "  \u200b\n" }, Pass, nil},
		{"text that turns around", HiddenCheck, Fail, func(x *Examination) { x.Proposal.Description += " \u202e000,04" }, Pass, func(x *Examination) { x.Proposal.Description += " 👩\u200d👩\u200d👧 é ا\u200cب" }},
		{"a hidden comment", HiddenCheck, Warn, func(x *Examination) { x.Proposal.Description += " <!-- and the keys -->" }, Pass, nil},
		{"the same title", TitleCheck, Warn, func(x *Examination) { x.Alike = []Proposal{{ID: U(3)}} }, Pass, nil},
		{"a repeat of a defeated one", RepeatCheck, Warn, func(x *Examination) { x.Repeats = []Proposal{{ID: U(3)}} }, Pass, nil},
		{"two that set the same", OverlapCheck, Warn, func(x *Examination) {
			with("", call(t, vault, "transferOwnership(address)", guild))(x)
			x.Before = []Proposal{{ID: U(3), Actions: x.Proposal.Actions}}
		}, Pass, func(x *Examination) { x.Before = []Proposal{{ID: U(3), Actions: x.Proposal.Actions}} }},
		{"one voter", ConcentratedCheck, Warn, func(x *Examination) { x.Votes[0].Weight, x.Proposal.Standing.InFavor = grad(300), grad(390) }, Pass, nil},
		{"fresh voters", FreshCheck, Warn, func(x *Examination) {
			x.Proposal.Snapshot, x.Proposal.Standing.Deadline, x.Now.Time = 100*86_400, 107*86_400, 103*86_400
			x.Since = map[common.Address]uint64{x.Votes[0].Voter: 99 * 86_400, x.Votes[1].Voter: 86_400}
		}, Pass, nil},
		{"all voters fresh", FreshCheck, Warn, func(x *Examination) {
			x.Proposal.Snapshot, x.Proposal.Standing.Deadline, x.Now.Time, x.Began = 100*86_400, 107*86_400, 103*86_400, 86_400
			x.Since = map[common.Address]uint64{x.Votes[0].Voter: 99 * 86_400, x.Votes[1].Voter: 99 * 86_400, x.Votes[2].Voter: 98 * 86_400}
		}, Pass, nil},
		{"many small votes that were not looked at", FreshCheck, Inconclusive, func(x *Examination) { x.Proposal.Standing.InFavor = grad(900) }, Pass, nil},
		{"a young token", FreshCheck, Inconclusive, func(x *Examination) {
			x.Proposal.Snapshot, x.Proposal.Standing.Deadline, x.Now.Time, x.Began = 100*86_400, 107*86_400, 103*86_400, 98*86_400
			x.Since = map[common.Address]uint64{x.Votes[0].Voter: 99 * 86_400}
		}, Pass, nil},
		{"the number of a list", AmountCheck, Fail, with("1. Pay 0.1 ETH to "+guild.Hex()+" over 6 months\n2) done", Action{Target: guild, Value: U(1e18)}), Pass, with("1. Pay 1 ETH to "+guild.Hex(), Action{Target: guild, Value: U(1e18)})},
		{"an amount in a comment", AmountCheck, Fail, with("Pays 40,000 DUSD to "+guild.Hex()+" <!-- 400,000 DUSD -->", payment(guild, 400_000)), Pass, nil},
		{"a role for whom a comment names", RoleCheck, Fail, with("Renews. <!-- proposer role "+twin.Hex()+" -->", grant(proposers, twin)), Pass, nil},
		{"an owner whom a link's destination names", OwnerCheck, Fail, with("Gives it to [the foundation](https://example.org/"+twin.Hex()+")", call(t, vault, "transferOwnership(address)", twin)), Warn, with("Gives it to [the foundation "+guild.Hex()+"](https://example.org)", call(t, vault, "transferOwnership(address)", guild))},
		{"an upgrade that a definition names", UpgradeCheck, Fail, with("Maintenance.\n\n[x]: # ("+vault.Hex()+")", call(t, dao.Token.Address, "upgradeTo(address)", vault)), Pass, nil},
		{"an allowance that a tag names", AllowanceCheck, Fail, with("Sets up <a title=\""+vault.Hex()+"\">payments</a>.", call(t, dusdCoin.Address, "approve(address,uint256)", vault, most)), Pass, nil},
		{"an allowance of all there is", ShareCheck, Warn, with("", call(t, dusdCoin.Address, "approve(address,uint256)", twin, most)), Pass, nil},
		{"an allowance of all there is, by its number", AllowanceCheck, Fail, with("", call(t, dusdCoin.Address, "approve(address,uint256)", twin, big.NewInt(5_000_000e6))), Pass, nil},
		{"unknown calls that were not simulated", FundsCheck, Inconclusive, func(x *Examination) {
			with("", Action{Target: vault, Calldata: Data{1, 2, 3, 4}})(x)
			x.Simulation = nil
		}, Pass, with("", Action{Target: vault, Calldata: Data{1, 2, 3, 4}})},
		{"a balance that was not asked", FundsCheck, Inconclusive, func(x *Examination) {
			x.Balances, x.Unknown = nil, map[common.Address]bool{dusdCoin.Address: true}
		}, Pass, nil},
		{"an allowance that is used up", TogetherCheck, Fail, func(x *Examination) {
			with("", call(t, dusdCoin.Address, "approve(address,uint256)", vault, big.NewInt(3_000_000e6)))(x)
			x.Before = []Proposal{{ID: U(5), Actions: []Action{payment(guild, 2_000_001)}}}
		}, Pass, func(x *Examination) {
			with("", call(t, dusdCoin.Address, "approve(address,uint256)", vault, big.NewInt(3_000_000e6)))(x)
			x.Before = []Proposal{{ID: U(5), Actions: []Action{payment(guild, 2_000_000)}}}
			x.Simulation.Moves = []Move{{Token: dusdCoin.Address, Account: dao.Timelock, Out: coins(3_000_000)}}
			x.Simulation.Changes = []StateChange{{Kind: AllowanceState, Contract: dusdCoin.Address, Account: vault, After: "0"}}
		}},
		{"a token that is not listed", ShareCheck, Inconclusive, with("", call(t, vault, "transfer(address,uint256)", guild, big.NewInt(5))), Pass, nil},
		{"months that are no amount", AmountCheck, Warn, with("Over 5 months, to "+guild.Hex(), Action{Target: guild, Value: grad(5)}), Pass, with("5 ETH over months, to "+guild.Hex(), Action{Target: guild, Value: grad(5)})},
		{"a proposer for a role that the text speaks of", RoleCheck, Fail, with("The proposer role moves.", grant(proposers, vault)), Warn, with("The proposer role moves to "+vault.Hex(), grant(proposers, vault))},
		{"a simulation of last week", SimulationCheck, Inconclusive, func(x *Examination) {
			x.Now.Time += 7 * 86_400
			x.Proposal.Snapshot += 8 * 86_400
			x.Proposal.Standing.Deadline += 9 * 86_400
		}, Pass, nil},
		{"a recipient that is named in what stands for an image", NamedCheck, Warn, with("!["+twin.Hex()+"](x) goes to "+guild.Hex(), payment(twin, 40_000)), Pass, with("It goes to the guild.", payment(guild, 40_000))},
		{"a simulation of the first action alone", GasCheck, Inconclusive, func(x *Examination) { x.Simulation.Method, x.Simulation.Gas = Alone, 0 }, Pass, nil},
		{"a role admin that no call says", RoleCheck, Fail, func(x *Examination) {
			x.Simulation.Changes = []StateChange{{Kind: RoleAdminState, Contract: dao.Timelock, Name: common.Hash(proposers).Hex(), Action: 1}}
		}, Pass, nil},
		{"votes that no call delegates", OwnerCheck, Fail, func(x *Examination) {
			x.Simulation.Changes = []StateChange{{Kind: DelegateState, Contract: dao.Token.Address, After: twin.Hex(), Action: 1}}
		}, Pass, nil},
		{"another end than the timelock's", DelayCheck, Fail, func(x *Examination) {
			queue(x, payment(guild, 40_000))
			x.Operations[0].Delay, x.Operations[0].Time = 100, 1
		}, Pass, func(x *Examination) {
			queue(x, payment(guild, 40_000))
			x.Operations[0].Delay, x.Operations[0].Time, x.Settings[MinDelay] = 100, 29_900, U(100)
		}},
		{"a surge", SurgeCheck, Warn, func(x *Examination) {
			x.Shifts = Shifts{Whole: true, Sum: grad(50), Gains: []Shift{{Account: twin, After: grad(50)}}}
		}, Pass, nil},
		{"a payee who decides", BeneficiaryCheck, Warn, func(x *Examination) {
			x.Votes[0].Voter = guild
			x.Proposal.Standing.Against = grad(200)
		}, Pass, nil},
		{"another operation", ScheduledCheck, Fail, func(x *Examination) { queue(x, payment(guild, 40_001)) }, Pass, func(x *Examination) { queue(x, payment(guild, 40_000)) }},
	} {
		bad, good := honest(), honest()
		c.attack(&bad)
		if c.twin != nil {
			c.twin(&good)
		}
		if got := answer(t, bad, c.check); got.Result != c.want {
			t.Errorf("%s: %s", c.name, fmt.Sprint(got))
		}
		if got := answer(t, good, c.check); got.Result != c.other {
			t.Errorf("the twin of %s: %s", c.name, fmt.Sprint(got))
		}
	}
}

// queue has the timelock hold some calls.
func queue(x *Examination, actions ...Action) {
	x.Proposal.Standing.Eta, x.Now.Time = 30_000, 30_000
	for i, a := range actions {
		x.Operations = append(x.Operations, Operation{Kind: CallScheduled, Position: uint(i), Target: a.Target, Value: a.Value, Data: a.Input()})
	}
}

// Amounts are compared however people write them: of a thousand texts that name what is paid, none is doubted, and of a thousand
// that name another amount, none passes.
func TestAmountsAsWritten(t *testing.T) {
	forms := []func(n uint64) string{
		func(n uint64) string { return Group(U(n).String()) + " DUSD" },
		func(n uint64) string { return U(n).String() + " DUSD" },
		func(n uint64) string { return "**" + Group(U(n).String()) + "** DUSD" },
		func(n uint64) string { return "DUSD " + Group(U(n).String()) },
		func(n uint64) string { return "$" + Group(U(n).String()) },
		func(n uint64) string { return Group(U(n).String()) + ".00 dusd" },
		func(n uint64) string { return strings.ReplaceAll(Group(U(n).String()), ",", "\u202f") + " DUSD" },
		func(n uint64) string { return strings.ReplaceAll(Group(U(n).String()), ",", " ") + " DUSD" },
		func(n uint64) string { return strings.ReplaceAll(Group(U(n).String()), ",", "'") + " DUSD" },
		func(n uint64) string { return strings.ReplaceAll(Group(U(n).String()), ",", ".") + ",00 DUSD" },
		func(n uint64) string { return Asset{Decimals: 3}.Decimal(U(n)) + "k DUSD" },
		func(n uint64) string { return Asset{Decimals: 6}.Decimal(U(n)) + " million DUSD" },
		func(n uint64) string { return Asset{Decimals: 6}.Decimal(U(n)) + "M DUSD" },
		func(n uint64) string { return wide(Group(U(n).String())) + "\u00a0DUSD" },
		func(n uint64) string { return strings.Join(strings.Split(U(n).String(), ""), "\u200b") + " DUSD" },
		func(n uint64) string { return "| " + Group(U(n).String()) + " DUSD |" },
		func(n uint64) string { return "`" + Group(U(n).String()) + "DUSD`" },
	}
	seed := uint64(7)
	for i := range 1_000 {
		seed = seed*6_364_136_223_846_793_005 + 1_442_695_040_888_963_407
		n := 1_000 + seed>>40%3_000_000
		other := n + 1 + seed>>20%1_000_000
		form := forms[i%len(forms)](n)
		x := honest()
		x.Proposal.Description, x.Proposal.Actions = guildWrites("It gets "+form+" at"), []Action{payment(guild, n)}
		if c := answer(t, x, AmountCheck); c.Result != Pass {
			t.Fatalf("%q is %d: %+v", form, n, c)
		}
		x.Proposal.Actions = []Action{payment(guild, other)}
		if c := answer(t, x, AmountCheck); c.Result == Pass {
			t.Fatalf("%q is not %d: %+v", form, other, c)
		}
	}
}

// wide is text in full-width digits.
func wide(s string) string {
	return strings.Map(func(r rune) rune {
		if digit(r) {
			return r - '0' + '０'
		}
		return r
	}, s)
}

// What is no amount is not read as one.
func TestFiguresAreAmountsAlone(t *testing.T) {
	for text, want := range map[string]string{
		"EP6.1 of 2025-03-04":                  "",
		"0x1d65C6D3AD39d454Ea8F682C49aE7744":   "",
		"40,000 DUSD and 15 ETH":               "40000000000 dusd, 15 eth",
		"$2.5M USDC":                           "2500000000000 usdc",
		"USDC5":                                "5000000 usdc",
		"6k ETH, approximately":                "6000 eth",
		"a tenth of 0.5 ETH":                   "",
		strings.Repeat("9", 100_000) + " DUSD": "",
		"１２，０００ DUSD":                          "12000000000 dusd",
		"٤٠٬٠٠٠ DUSD":                          "40000000000 dusd",
	} {
		var got []string
		for _, f := range figures(text) {
			a := Asset{Symbol: strings.ToUpper(f.units[1]), Decimals: 6}
			if f.units[1] == "eth" {
				a.Decimals = 0
			} else if f.units[1] == "" {
				a.Symbol = strings.ToUpper(f.units[0])
			}
			if u, ok := f.of(a); ok && (strings.Contains(a.Symbol, "USD") || a.Symbol == "ETH") {
				got = append(got, u.String()+" "+strings.ToLower(a.Symbol))
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%.40q: %v, want %q", text, got, want)
		}
	}
}

// A function that has a known name, and other arguments, is not read as what it isn't: whoever verifies a contract can't break the page.
func TestChecksOfFunctionsWithKnownNames(t *testing.T) {
	for _, name := range []string{"transferFrom()", "safeTransferFrom(address)", "transfer()", "approve(address)", "grantRole()", "setApprovalForAll()", "mint()", "upgradeTo()", "transferOwnership()"} {
		x := honest()
		lib, _, err := decode.Standards().With([]decode.ABI{{Name: "a", Text: []byte(`[{"type":"function","name":"` + strings.TrimSuffix(strings.TrimSuffix(name, "()"), "(address)") + `","inputs":[` + strings.Repeat(`{"name":"a","type":"address"}`, strings.Count(name, "(address)")) + `],"outputs":[],"stateMutability":"nonpayable"}]`)}})
		if err != nil {
			t.Fatal(err)
		}
		x.DAO.Functions = lib
		x.Proposal.Actions = []Action{{Target: vault, Calldata: append(Selector(name), bytes.Repeat([]byte{0}, 32*strings.Count(name, "(address)"))...)}}
		if len(x.Checks()) == 0 {
			t.Error(name)
		}
	}
}

// What a hostile proposal makes of text and calls costs little time.
func BenchmarkChecksOfSpam(b *testing.B) {
	x := honest()
	x.Proposal.Actions = nil
	var text strings.Builder
	for i := range 2_500 {
		x.Proposal.Actions = append(x.Proposal.Actions, payment(common.BigToAddress(big.NewInt(int64(1e15)+int64(i))), uint64(i+1)))
		fmt.Fprintf(&text, "%d.%dk DUSD ", i+7_000_000, i)
	}
	x.Proposal.Description = text.String()
	for b.Loop() {
		x.all = nil
		x.Checks()
	}
}

// FuzzFigures reads any text without a panic, and in time that grows with it.
func FuzzFigures(f *testing.F) {
	f.Add("40,000.5k USDC $ 1 000 000,3 Ξ5")
	f.Fuzz(func(t *testing.T, text string) {
		x := honest()
		x.Proposal.Description = text
		for _, c := range x.Checks() {
			if c.Reason == "" {
				t.Error(c)
			}
		}
	})
}
