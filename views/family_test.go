package views

import (
	"html"
	"strings"
	"testing"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// blocks is a page of a DAO whose clock counts blocks, of a chain that makes one every 12 seconds.
func blocks() Page {
	p := page()
	p.DAO.Clock, p.Pace, p.Account = models.ByNumber, 12, reader
	return p
}

// inBlocks is a proposal of such a DAO: what inState counts in seconds, in blocks.
func inBlocks(s models.State) ProposalData {
	d := withOwn(inState(s), nil)
	block := func(time uint64) uint64 { return 24_631_884 + time/12 - now/12 }
	d.Proposal.Snapshot, d.Proposal.Standing.Deadline = block(d.Proposal.Snapshot), block(d.Proposal.Standing.Deadline)
	return d
}

// governedBy is a page of a DAO that differs from the sample's.
func governedBy(change func(*models.DAO)) Page {
	p := signedIn()
	change(&p.DAO)
	return p
}

func bravo(d *models.DAO) {
	d.Family, d.CountingMode, d.TimelockKind, d.Grace, d.TokenKind = models.Bravo, "", models.Compound, 14*86400, models.CompVotes
}

func alpha(d *models.DAO) { bravo(d); d.Family = models.Alpha }

func bare(d *models.DAO) { d.Timelock, d.TimelockKind = common.Address{}, models.Direct }

func nouns(d *models.DAO) {
	d.TokenKind, d.Token.Decimals, d.Token.Symbol = models.ERC721Votes, 0, "NOUN"
}

func addFamilies(m map[string]templ.Component) {
	for _, s := range models.States() {
		name := stateName(s)
		m["proposal-"+name+"-paced"] = Proposal(blocks(), inBlocks(s))
		m["proposal-"+name+"-bravo"] = Proposal(governedBy(bravo), withOwn(inState(s), nil))
		two := withOwn(inState(s), nil)
		two.Votes.Rows = two.Votes.Rows[:min(2, len(two.Votes.Rows))]
		m["proposal-"+name+"-alpha"] = Proposal(governedBy(alpha), two)
		m["proposal-"+name+"-direct"] = Proposal(governedBy(bare), withOwn(inState(s), nil))
	}
	grace := readyToExecute()
	grace.Proposal.Standing.Expires = now + 12*86400
	m["proposal-ready-bravo"] = Proposal(governedBy(bravo), withOwn(grace, nil))
	grace.Balances = nil
	m["proposal-ready-bravo-poor"] = Proposal(governedBy(bravo), withOwn(grace, nil))
	m["proposal-active-fallen"] = Proposal(governedBy(func(d *models.DAO) { bravo(d); d.CancelRule = models.CancelFallen }), withOwn(inState(models.Active), func(o *OwnVote) { o.MayCancel = true }))
	m["proposal-active-nouns"] = Proposal(governedBy(nouns), inVotes())
	m["proposal-active-super"] = Proposal(governedBy(func(d *models.DAO) { d.SuperQuorum = true }), withOwn(inState(models.Active), nil))
	early := inState(models.Succeeded)
	early.Proposal.Standing.Deadline, early.Proposal.Standing.Early = now+86400, true
	m["proposal-succeeded-early"] = Proposal(page(), early)
	hashed := inState(models.Active)
	hashed.Proposal.ID, _ = models.ParseUint("77525093718307720477107269225240955392442633055266271196124066559357053541713")
	m["proposal-active-hashed"] = Proposal(page(), hashed)
	for name, change := range map[string]func(*models.DAO){"": func(*models.DAO) {}, "-bravo": bravo, "-alpha": alpha, "-direct": bare, "-nouns": nouns} {
		m["record"+name] = Record(governedBy(change), recordData())
	}
	addOutlays(m)
	m["record-paced"] = Record(blocks(), RecordData{Head: 24_631_884, Mode: "logs", Proof: "bloom"})
	m["home-paced"] = Home(blocks(), home())
	m["home-direct"] = Home(governedBy(bare), home())
	m["treasury-direct"] = Treasury(governedBy(bare), treasuryData())
	m["proposals-bravo"] = Proposals(governedBy(bravo), proposalsData())
	m["delegates-nouns"] = Delegates(governedBy(nouns), DelegatesData{List: List[models.Delegate]{Rows: delegates(), Page: 1, Size: 3, Total: 3}, Delegates: 3})
	m["draft-direct"] = Draft(governedBy(bare), draftData())
}

// recordData is a record that is a little behind.
func recordData() RecordData {
	return RecordData{
		Head: 24_631_887, Finalized: 24_631_820, Mode: "headers", Proof: "receipts", Guardian: holder,
		Events: List[models.Event]{Rows: []models.Event{{At: said(24_600_001, 900), Address: dao().Timelock, Topics: append(crypto.Keccak256([]byte("CallSalt(bytes32,bytes32)")), make([]byte, 32)...), Data: make([]byte, 3000)}, {At: said(24_600_000, 900), Address: other}}, Page: 2, Size: 2, Total: 9},
		Params: Params{models.VotingDelay: models.U(86400), models.VotingPeriod: models.U(5 * 86400), models.QuorumNumerator: models.U(4), models.MinDelay: models.U(172_800), models.ProposalThreshold: models.U(5)},
	}
}

// inVotes is a proposal of a DAO whose tokens are one vote each.
func inVotes() ProposalData {
	d := withOwn(inState(models.Active), nil)
	s := &d.Proposal.Standing
	s.InFavor, s.Against, s.Abstain, s.Quorum = models.U(41), models.U(7), models.U(3), models.U(30)
	d.Own.Weight, d.Own.Left, d.Votes.Rows = models.U(1), models.U(1), nil
	return d
}

// What the pages say of DAOs of other families.
func TestFamiliesInPages(t *testing.T) {
	for name, want := range map[string][]string{
		"proposal-active-paced":     {"data-rough", `data-countdown="3"`, "block 24,647,584", "12 Mar 2026, 18:40 UTC"},
		"proposal-pending-paced":    {"36,000 blocks (about 5 d)", "data-rough"},
		"proposal-defeated-paced":   {"Voting ended block 24,624,684 (about 9 Mar 2026"},
		"proposal-expired":          {"Expired", "nobody executed it before 4 Mar 2026", `href="/drafts/new"`, "Propose it again"},
		"proposal-queued-bravo":     {"within 14 d", "For is 5,412,880 GRAD", "Against and Abstain do not count towards it"},
		"proposal-ready-bravo":      {"It can be executed until 22 Mar, 14:20 UTC; then it expires"},
		"proposal-ready-bravo-poor": {"the proposal can be executed until 22 Mar"},
		"proposal-active-bravo":     {"is recorded, counts for nothing", `name="reason"`},
		"proposal-active-alpha":     {`value="1"`, `value="0"`},
		"proposal-succeeded-direct": {"Ready to execute", `action="/proposals/47/execute"`, "executed by the Governor", `id="checks"`},
		"proposal-pending-direct":   {"Execution, if it passes"},
		"proposal-active-nouns":     {"1 vote<", "For + Abstain is 44 votes", `<th scope="col">Votes</th>`},
		"proposal-active-super":     {"With a super quorum it passes before the deadline"},
		"proposal-active-hashed":    {"BP-775250…1713", `data-copy="77525093718307720477107269225240955392442633055266271196124066559357053541713"`},
		"home-direct":               {"Waiting for execution"},
		"treasury-direct":           {"held by the Governor", "2 ready"},
		"proposal-succeeded-early":  {"by a super quorum", "ended early by a super quorum; it would have lasted to 11 Mar"},
		"draft-direct":              {"anyone may execute it at once"},
		"proposal-active-fallen":    {"so that anybody may cancel it. Nothing is paid, and it can't be undone."},
		"record":                    {"24,631,884", "the record is 3 blocks behind", "24,631,820", "4.0 % of the supply", "TimelockController", "root is in the header", "that is the node's word for the block", "backprop verify --at 24631884", "by the guardian 0x08Cf…6118", "Kept, not understood", "2 topics, 3,000 bytes of data", "CallSalt(bytes32,bytes32)"},
		"record-bravo":              {"Compound's GovernorBravo", "expires 14 d after that", "For counts"},
		"record-alpha":              {"reasons are not recorded", "For and Against"},
		"record-direct":             {"executes by itself, and holds the treasury", "can be executed at once"},
		"record-nouns":              {"ERC-721 tokens of one vote each", "5 votes"},
		"record-paced":              {"the record is there", "Not known", "bloom filter", "Blocks long past", "one takes about 12 s"},
	} {
		text := html.UnescapeString(strings.ReplaceAll(render(t, name), nbsp, " "))
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%s does not say %q", name, w)
			}
		}
	}
}

func TestFamiliesWithhold(t *testing.T) {
	for name, never := range map[string][]string{
		"proposal-active-alpha":     {`name="reason"`, `value="2"`, "Abstain"},
		"proposal-succeeded-direct": {"/queue\"", "Timelock"},
		"proposal-pending-direct":   {"Timelock"},
		"proposal-expired":          {"/execute\"", "/queue\""},
		"treasury-direct":           {"in timelock"},
	} {
		text := render(t, name)
		for _, w := range never {
			if strings.Contains(text, w) {
				t.Errorf("%s holds %q", name, w)
			}
		}
	}
}

func TestPace(t *testing.T) {
	p := blocks()
	same(t, "later", moment(p.about(p.Block.Number+300)), "10 Mar 2026, 15:20 UTC")
	same(t, "earlier", moment(p.about(p.Block.Number-300)), "10 Mar 2026, 13:20 UTC")
	same(t, "until", unbreak(p.until(p.Block.Number+7200, 2)), "about 1 d")
	for pace, want := range map[Pace]string{12.04: "12 s", 0.25: "0.25 s", 8180: "2 h 16 min"} {
		same(t, "pace", unbreak(pace.words()), want)
	}
	p.Pace = 0
	same(t, "until, pace unknown", p.until(p.Block.Number+7200, 2), "7,200 blocks")
	same(t, "one block", p.until(p.Block.Number+1, 2), "1 block")
	if p.about(5) != 0 {
		t.Error("a date is told without a pace")
	}
}
