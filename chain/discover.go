package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/models"
)

// Settings is what an operator says of a DAO. Only the governor's address is needed; the rest says what its contracts
// do not tell, or overrules what they do.
type Settings struct {
	Governor common.Address
	Name     string           // empty: the governor's name()
	Prefix   string           // of proposal numbers
	Assets   []common.Address // the ERC-20 tokens that the treasury may pay in
	First    uint64           // the first block of the contracts; 0: find it
	Token    common.Address   // what votes; zero: the governor's token
	Timelock common.Address   // zero: the governor's timelock, if it has one
	Clock    models.ClockMode // empty: the governor's CLOCK_MODE()
	Counting string           // as COUNTING_MODE() would say it; empty: what that says
	Decimals *uint8           // of the token; nil: what it says

	Escrow      common.Address // GrantEscrow; zero: none
	Distributor common.Address // RewardDistributor; zero: none
}

var token = bindings.NewToken()

// discovery finds out what a governor consists of.
type discovery struct {
	survey
	settings Settings
	dao      models.DAO
}

// Discover finds out what a governor consists of by asking it. What it could not establish stands in the DAO's Findings;
// an error says that no record can be kept, and which setting would help. Where several nodes answer behind one URL, not
// all know the newest block: then an older one is asked at.
func (n *Node) Discover(ctx context.Context, s Settings) (dao models.DAO, err error) {
	ctx = Patient(ctx)
	for _, back := range []uint64{0, 4, 32} {
		dao, err = n.discover(ctx, s, back)
		if err == nil || errors.Is(err, ErrPruned) || !stateless(err) {
			break
		}
	}
	return dao, err
}

// discover asks at a block that lies so many behind the newest.
func (n *Node) discover(ctx context.Context, s Settings, back uint64) (models.DAO, error) {
	d := &discovery{survey: survey{ctx: ctx, node: n}, settings: s, dao: models.DAO{
		Name: s.Name, Prefix: s.Prefix, Governor: s.Governor, Settings: map[string]models.Uint{},
		Assets: []models.Asset{models.Ether},
	}}
	var err error
	if d.dao.ChainID, d.dao.Genesis, err = n.Chain(ctx); err != nil {
		return d.dao, err
	}
	if d.head, err = n.latest(ctx); err != nil {
		return d.dao, err
	}
	if back = min(back, d.head.Number); back > 0 {
		older, err := n.headers(ctx, d.head.Number-back, d.head.Number-back)
		if err != nil {
			return d.dao, err
		}
		d.head = &older[0]
	}
	for _, step := range []func() error{d.governor, d.token, d.clock, d.timelock, d.rules, d.ballots, d.assets, d.grants, d.first} {
		if err := step(); err != nil {
			return d.dao, err
		}
		if d.err != nil {
			return d.dao, d.err
		}
	}
	return d.dao, nil
}

// find keeps a finding.
func (d *discovery) find(what, why, setting string) {
	d.dao.Findings = append(d.dao.Findings, models.Finding{What: what, Why: why, Setting: setting})
}

// setting keeps a parameter as it is now, if the contract tells it.
func (d *discovery) setting(name string, target common.Address, function string, args ...common.Hash) {
	if v, ok := d.number(target, function, args...); ok {
		d.dao.Settings[name] = v
	}
}

// questions are what every governor is asked, besides its token and its guardian.
var questions = []string{
	"COUNTING_MODE()", "CLOCK_MODE()", "clock()", "name()", "version()", "timelock()", "votingDelay()", "votingPeriod()", "proposalThreshold()",
	"lateQuorumVoteExtension()", "proposalMaxOperations()", "quorumNumerator()", "quorumDenominator()", "superQuorumNumerator()", "proposalCount()",
	"latestProposalId()", "quorumVotes()", "BALLOT_TYPEHASH()", "initialProposalId()",
}

// governor finds out whose contract the governor is and what it says of itself.
func (d *discovery) governor() error {
	g := d.dao.Governor
	if !d.deployed(g) {
		return d.fail("there is no contract there; check the address and the chain (this one has the id %d)", d.dao.ChainID)
	}
	d.prepare(g, slices.Concat(questions, tokens, guardians)...)
	mode, said := d.text(g, "COUNTING_MODE()", 256)
	switch {
	case said:
		d.dao.Family, d.dao.CountingMode = models.OpenZeppelin, mode
	default:
		if !d.compound() {
			return d.fail("it is no governor known here: it has neither COUNTING_MODE(), as OpenZeppelin's have, nor quorumVotes() and proposalCount(), as Compound's")
		}
	}
	if d.settings.Counting != "" {
		d.dao.CountingMode = d.settings.Counting
	}
	d.counting()
	if d.dao.Name == "" {
		d.dao.Name, said = d.text(g, "name()", 128)
		if !said || d.dao.Name == "" {
			d.dao.Name = "Governor " + g.Hex()[:10]
			d.find("the DAO's name", "the governor does not tell it", "--name")
		}
	}
	d.dao.Version, _ = d.text(g, "version()", 32)
	return nil
}

// counting looks whether votes are counted in a way that is known here.
func (d *discovery) counting() {
	known := map[string][]string{"support": {"bravo", "override", "fractional", "against", "for", "abstain"}, "quorum": {"bravo", "against", "for", "abstain"}, "params": {"fractional"}}
	for _, part := range strings.Split(d.dao.CountingMode, "&") {
		name, list, _ := strings.Cut(part, "=")
		for _, value := range strings.Split(list, ",") {
			if ways, matters := known[name]; matters && !slices.Contains(ways, value) {
				d.find("how votes are counted", fmt.Sprintf("the governor says %q, of which %q is not known here; they are counted as Against, For and Abstain", d.dao.CountingMode, part), "--counting")
				return
			}
		}
	}
}

// fail is an error about the governor, unless the node's own is to blame.
func (d *discovery) fail(format string, args ...any) error {
	if d.err != nil {
		return d.err
	}
	return Unfit{d.dao.Governor, fmt.Sprintf(format, args...)}
}

// Unfit is what a chain itself says against a record of a governor: to ask again does not help.
type Unfit struct {
	Governor common.Address
	Reason   string
}

func (e Unfit) Error() string { return fmt.Sprintf("governor %s: %s", e.Governor, e.Reason) }

// The type hashes of Compound's ballots tell its two governors apart.
var (
	boolBallot  = common.BytesToHash(keccak("Ballot(uint256 proposalId,bool support)"))
	uint8Ballot = common.BytesToHash(keccak("Ballot(uint256 proposalId,uint8 support)"))
)

// compound tells Bravo from Alpha; it is false for other contracts.
func (d *discovery) compound() bool {
	g := d.dao.Governor
	_, quorum := d.word(g, "quorumVotes()")
	_, count := d.word(g, "proposalCount()")
	if !quorum || !count {
		return false
	}
	ballot, _ := d.word(g, "BALLOT_TYPEHASH()")
	_, initial := d.word(g, "initialProposalId()")
	d.dao.Family, d.dao.CountingMode = models.Alpha, "support=against,for&quorum=for"
	if ballot == uint8Ballot || ballot != boolBallot && initial {
		d.dao.Family, d.dao.CountingMode = models.Bravo, "support=bravo&quorum=bravo"
	}
	return true
}

// assets asks about the tokens that the treasury may pay in.
func (d *discovery) assets() error {
	for _, a := range d.settings.Assets {
		asset, said := d.asset(a)
		if d.err == nil && !said {
			return fmt.Errorf("asset %s: it does not tell its decimals, so that no amount could be written; is it an ERC-20 token?", a)
		}
		d.dao.Assets = append(d.dao.Assets, asset)
	}
	return nil
}
