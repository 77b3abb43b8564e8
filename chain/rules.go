package chain

import (
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
)

// timelock finds what stands between a passed proposal and its execution.
func (d *discovery) timelock() error {
	d.dao.TimelockKind = models.Direct
	a := d.settings.Timelock
	if a == (common.Address{}) {
		a, _ = d.address(d.dao.Governor, "timelock()")
	}
	if a == (common.Address{}) {
		if d.dao.Compoundlike() {
			return d.fail("it does not tell its timelock; name it with --timelock")
		}
		if d.has(d.dao.Governor, "accessManager()") {
			d.find("the delays of the governor's AccessManager", "its operations are not read; a proposal's state may be wrong between its end and its execution", "")
		}
		return nil
	}
	if _, delays := d.word(a, "getMinDelay()"); delays && d.answersYesOrNo(a, "isOperation(bytes32)") {
		d.dao.TimelockKind, d.dao.Timelock = models.Controller, a
		d.setting(models.MinDelay, a, "getMinDelay()")
		return nil
	}
	grace, compound := d.number(a, "GRACE_PERIOD()")
	if _, delays := d.word(a, "delay()"); !compound || !delays || !d.answersYesOrNo(a, "queuedTransactions(bytes32)") {
		return d.fail("its timelock %s is of a kind that is not known here: it has neither getMinDelay(), as OpenZeppelin's, nor GRACE_PERIOD() and delay(), as Compound's; name another with --timelock", a)
	}
	d.dao.TimelockKind, d.dao.Timelock, d.dao.Grace = models.Compound, a, min(grace.Uint64(), math.MaxInt64)
	d.setting(models.MinDelay, a, "delay()")
	return nil
}

// answersYesOrNo tells whether a contract answers a question about a hash with 0 or 1, as one does that is what it seems.
func (d *discovery) answersYesOrNo(a common.Address, function string) bool {
	v, said := d.number(a, function, common.Hash{})
	return said && v.Cmp(models.U(1)) <= 0
}

// rules finds who may do what, and what a proposal must reach.
func (d *discovery) rules() error {
	g := d.dao.Governor
	for name, function := range map[string]string{
		models.VotingDelay: "votingDelay()", models.VotingPeriod: "votingPeriod()", models.ProposalThreshold: "proposalThreshold()",
		models.LateQuorumVoteExtension: "lateQuorumVoteExtension()", models.MostActions: "proposalMaxOperations()",
	} {
		d.setting(name, g, function)
	}
	d.guardian()
	d.cancel()
	d.quorum()
	_, d.dao.LateQuorum = d.dao.Settings[models.LateQuorumVoteExtension]
	if d.dao.Compoundlike() {
		d.dao.Stored, d.dao.Sequential = true, true
		d.fund()
		return nil
	}
	_, d.dao.Stored = d.word(g, "proposalCount()")
	d.dao.Stored = d.dao.Stored || d.receipts()
	_, d.dao.Sequential = d.word(g, "latestProposalId()")
	return nil
}

// guardians are the getters of an account that may cancel other people's proposals.
var guardians = []string{"proposalGuardian()", "whitelistGuardian()", "guardian()"}

func (d *discovery) guardian() {
	for _, function := range guardians {
		word, _ := d.raw(d.dao.Governor, function)
		if len(word) != 32 && len(word) != 64 { // some tell too until when
			continue
		}
		d.dao.Guarded = true
		d.dao.Settings[models.ProposalGuardian] = models.FromBytes(word[12:32])
		d.dao.Whitelist = function == "whitelistGuardian()"
		return
	}
}

// cancel finds who may cancel. OpenZeppelin's governor in Bravo's clothes cancels as Bravo does; before 4.9 no other of
// them lets anybody.
func (d *discovery) cancel() {
	const whole = "cancel(address[],uint256[],bytes[],bytes32)"
	g := d.dao.Governor
	switch d.dao.Family {
	case models.Bravo:
		d.dao.CancelRule = models.CancelProposer
	case models.Alpha:
		d.dao.CancelRule = models.CancelFallen
	default:
		if d.receipts() {
			d.dao.CancelRule, d.dao.ById = models.CancelProposer, true
			return
		}
		// Four empty arguments: three lists of no length, and a hash of zero.
		at, none := ofNumber(128), common.Hash{}
		if !d.has(g, whole, at, at, at, none, none) {
			d.dao.CancelRule = models.CancelNobody
		}
	}
}

// receipts tells whether an OpenZeppelin governor has Bravo's functions too.
func (d *discovery) receipts() bool {
	_, there := d.raw(d.dao.Governor, "getReceipt(uint256,address)", common.Hash{}, common.Hash{})
	return there
}

// quorum finds how the quorum at a snapshot is known: a fraction of the supply, if the governor's own answer is that
// fraction, else by asking for each snapshot.
func (d *discovery) quorum() {
	g, before := d.dao.Governor, ofNumber(d.now()-1)
	d.dao.QuorumRule = models.Asked
	_, d.dao.SuperQuorum = d.word(g, "superQuorum(uint256)", before)
	d.setting(models.SuperQuorumNumerator, g, "superQuorumNumerator()")
	if d.dao.Compoundlike() {
		d.setting(models.QuorumVotes, g, "quorumVotes()")
		return
	}
	d.setting(models.QuorumVotes, g, "quorum(uint256)", before)
	numerator, fraction := d.number(g, "quorumNumerator()")
	divisor, divides := d.number(g, "quorumDenominator()")
	if !fraction || !divides || divisor.IsZero() {
		return
	}
	then, history := d.number(g, "quorumNumerator(uint256)", before)
	if !history {
		then = numerator
	}
	supply, said := d.number(d.dao.Token.Address, "getPastTotalSupply(uint256)", before)
	if !said || supply.MulDiv(then, divisor) != d.dao.Settings[models.QuorumVotes] || !d.plain(supply) {
		return
	}
	d.dao.QuorumDivisor, d.dao.Settings[models.QuorumNumerator] = divisor.Uint64(), numerator
	d.dao.QuorumRule = models.Present
	if history {
		d.dao.QuorumRule = models.Fraction
	}
}

// plain tells whether a token's supply of votes is the number of its tokens, which transfers tell: both as they were
// before the newest block, which may mint.
func (d *discovery) plain(votes models.Uint) bool {
	before := survey{ctx: d.ctx, node: d.node, head: &header{Hash: d.head.Parent}}
	total, said := before.number(d.dao.Token.Address, "totalSupply()")
	if before.err != nil { // it keeps the newest state alone
		total, said = d.number(d.dao.Token.Address, "totalSupply()")
	}
	return !said || total == votes
}

// fund finds whether execute must be sent the ETH that actions carry, as Compound's must. A function that takes none
// reverts without a reason when ETH is sent along; one that takes it goes on to refuse the id.
func (d *discovery) fund() {
	if d.err != nil {
		return
	}
	sender := common.HexToAddress("0xbac6")
	call := message(d.dao.Governor, append(models.Selector("execute(uint256)"), common.MaxHash[:]...))
	call["from"], call["value"] = sender, hexutil.Uint64(1)
	funds := map[common.Address]any{sender: map[string]any{"balance": hexutil.Uint64(1 << 62)}}
	_, err := ask[hexutil.Bytes](d.ctx, d.node, "eth_call", call, at(d.head.Hash), funds)
	d.dao.Funded = err == nil || !reverted(err) || reasoned(err)
	if err != nil && !reverted(err) {
		d.find("whether execute takes ETH", "the node does not try calls with other balances; that it does is assumed, as of Compound's governors", "")
	}
}
