package views

import (
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// now is the head block's time in the samples: 10 Mar 2026, 14:20 UTC.
const now = 1_773_152_400

var (
	dusd   = models.Asset{Address: common.HexToAddress("0xC6101368A1B0eF0f6a1F8Ef1AbC3F6CcA1d01368"), Symbol: "DUSD", Decimals: 6}
	reader = common.HexToAddress("0xEb68b2728112EEb2a9303aa3E206796f4Cc84753")
	holder = common.HexToAddress("0x08Cf06AcCB7F22b95dADF69A25F495280aB46118")
	other  = common.HexToAddress("0x84b51746079D38eAbfEB27451C85E3b8810B1300")
)

func dao() models.DAO {
	return models.DAO{
		Name: "Gradient Commons", Prefix: "BP", ChainID: 31337,
		Governor:      common.HexToAddress("0xCea5Cea5Cea5Cea5Cea5Cea5Cea5Cea5Cea52df8"),
		Timelock:      common.HexToAddress("0xfeF8feF8feF8feF8feF8feF8feF8feF8feF82d96"),
		Token:         models.Asset{Address: common.HexToAddress("0xDd65Dd65Dd65Dd65Dd65Dd65Dd65Dd65Dd65735e"), Symbol: "GRAD", Decimals: 18},
		Assets:        []models.Asset{models.Ether, dusd},
		Clock:         models.ByTimestamp,
		CountingMode:  "support=bravo&quorum=for,abstain",
		QuorumDivisor: 100,
	}
}

func page() Page {
	return Page{Title: "Sample", Path: "/proposals/47", DAO: dao(), Block: models.Block{Number: 24_631_884, Time: now}, Topics: "head"}
}

func signedIn() Page {
	p := page()
	p.Account = reader
	return p
}

// grad is whole tokens.
func grad(n uint64) models.Uint { return models.U(n).MulDiv(models.U(1e18), models.U(1)) }

func usd(n uint64) models.Uint { return models.U(n * 1e6) }

func said(block, ago uint64) models.At {
	return models.At{Block: block, Log: 3, Tx: common.BigToHash(models.U(block).Big()), Time: now - ago}
}

func transferAction(to common.Address, u models.Uint) models.Action {
	data := append(models.Selector("transfer(address,uint256)"), common.LeftPadBytes(to[:], 32)...)
	amount := u.Bytes32()
	return models.Action{Target: dusd.Address, Calldata: append(data, amount[:]...)}
}

const story = `# Kestrel-3B: an open speech-and-text model for 61 languages

Track: Models

Train and release a 3-billion-parameter model that transcribes, translates and answers in 61 languages, 17 of them with less than 100 hours of public audio, with every checkpoint, log and licence in the open.

Open speech models stop at the languages that already have data. We ask for 184,000 DUSD to collect, filter and document 41,000 hours of openly licensed audio, train one 3 B model on it, and publish enough to repeat the run.

## What is delivered

- Weights, code and logs under Apache-2.0; audio manifest under CC BY 4.0.
- A model card with failure cases per language, written *before* the release.
- Energy use logged per checkpoint, as in [the manifest](https://example.org/manifest).

| Milestone | Due | DUSD |
|---|---|---:|
| Speech manifest | 15 May 2026 | 32,000 |
| Pretraining to 600 B tokens | 20 Jul 2026 | 152,000 |

> The loss target at 600 B tokens is 2.31 nats on the public held-out split.

#proposer=0x84b51746079D38eAbfEB27451C85E3b8810B1300`

// open is a proposal whose vote is open.
func open() models.Proposal {
	return models.Proposal{
		At: said(24_600_000, 4*86400), ID: models.U(47), Proposer: other, Snapshot: now - 3*86400, Deadline: now + 2*86400,
		Description: story, Title: models.ParseDescription(story).Title, Track: models.Models,
		Actions: []models.Action{transferAction(other, usd(184_000))},
		Standing: models.Standing{
			ProposalID: models.U(47), InFavor: grad(5_412_880), Against: grad(1_306_400), Abstain: grad(518_200),
			Voters: 143, Deadline: now + 2*86400 + 4*3600 + 20*60, Quorum: grad(4_000_000), Passed: true,
		},
	}
}

// inState is a proposal in a state, with the events that led there.
func inState(s models.State) ProposalData {
	x := open()
	d := ProposalData{
		Voters:    map[models.Support]int{models.For: 112, models.Against: 24, models.Abstain: 7},
		Balances:  []models.Payment{{Asset: models.Ether, Amount: grad(412)}, {Asset: dusd, Amount: models.U(4_182_310_550_000)}},
		Delegated: grad(38_200_000), MinDelay: models.U(172_800), Guardian: holder,
	}
	switch s {
	case models.Pending:
		x.Snapshot, x.Standing.Deadline = now+86400, now+6*86400
		x.Standing.InFavor, x.Standing.Against, x.Standing.Abstain, x.Standing.Voters = models.Uint{}, models.Uint{}, models.Uint{}, 0
		d.Voters = nil
	case models.Canceled:
		x.Standing.Outcome = models.OutcomeCanceled
		d.Steps = []models.Step{{At: said(24_620_000, 3600), Kind: models.StepCanceled}}
	case models.Defeated:
		x.Standing.Deadline, x.Standing.Passed, x.Standing.InFavor = now-86400, false, grad(1_000_000)
	case models.Succeeded, models.Queued, models.Executed:
		x.Standing.Deadline = now - 4*86400
	case models.Expired:
		x.Standing.Deadline, x.Standing.Eta, x.Standing.Expires = now-24*86400, now-20*86400, now-6*86400
		d.Steps = []models.Step{{At: said(24_400_000, 23*86400), Kind: models.StepQueued, Timepoint: x.Standing.Eta}}
	}
	if s == models.Queued || s == models.Executed {
		x.Standing.Eta, x.Standing.Operation = now+3600*27, common.HexToHash("0xacb98734")
		d.Steps = append(d.Steps, models.Step{At: said(24_621_000, 86400), Kind: models.StepQueued, Timepoint: x.Standing.Eta})
		d.Operations = []models.Operation{{At: said(24_621_000, 86400), Operation: x.Standing.Operation, Kind: models.CallScheduled, Target: x.Actions[0].Target, Data: x.Actions[0].Calldata}}
	}
	if s == models.Executed {
		x.Standing.Eta, x.Standing.Outcome = now-3600, models.OutcomeExecuted
		d.Steps = append(d.Steps, models.Step{At: said(24_631_000, 1800), Kind: models.StepExecuted})
		d.Opened = []models.Program{{ID: 3, Name: "Speech \u202eopen"}}
		d.Receipts = []models.Receipt{receipt()}
	}
	d.Proposal = x
	d.Votes = List[models.Vote]{Rows: votesCast(), Page: 1, Size: 4, Total: 143}
	if s == models.Pending {
		d.Votes = List[models.Vote]{Page: 1, Size: 4}
	}
	return examined(d)
}

// readyToExecute is a queued proposal whose delay is over.
func readyToExecute() ProposalData {
	d := inState(models.Queued)
	d.Proposal.Standing.Eta = now - 27*3600
	return examined(d)
}

func receipt() models.Receipt {
	return models.Receipt{
		At: said(24_631_000, 1800), Payment: models.Payment{Asset: dusd, Recipient: other, Amount: usd(184_000)},
		Operation: common.HexToHash("0xacb98734"), ProposalID: models.U(47), Title: open().Title,
	}
}

func votesCast() []models.Vote {
	return []models.Vote{
		{At: said(24_610_000, 2*86400), Voter: holder, Kind: models.Cast, Support: models.For, Weight: grad(1_204_300), Reason: "The held-out split in §2 is done properly and the budget per GPU-hour is below the last two model grants."},
		{At: said(24_611_000, 86400), Voter: other, Kind: models.Cast, Support: models.Against, Weight: grad(812_000), Reason: "I support the goal. 84,000 for pretraining assumes a 41 % utilisation nobody here has reached;\nfund the manifest alone first."},
		{At: said(24_612_000, 80000), Voter: dao().Timelock, Kind: models.Override, Support: models.Abstain, Weight: grad(402_750).Add(models.U(5e17))},
		{At: said(24_613_000, 70000), Voter: reader, Kind: models.Cast, Support: models.For, Weight: grad(182_450), Reason: "Milestone 3 tests the hard languages."},
	}
}

// own is the reader with weight and no vote.
func own() *OwnVote {
	return &OwnVote{Holder: models.Holder{Account: reader, Balance: grad(12_450), Votes: grad(182_450), Delegate: reader}, Weight: grad(182_450), Left: grad(182_450), Weighing: weighed()}
}

func withOwn(d ProposalData, change func(*OwnVote)) ProposalData {
	d.Own = own()
	if change != nil {
		change(d.Own)
	}
	return d
}

func delegates() []models.Delegate {
	var list []models.Delegate
	for i, a := range []common.Address{holder, other, reader} {
		x := models.Delegate{Holder: models.Holder{Account: a, Balance: grad(12_450), Votes: grad(uint64(4_204_300 / (i + 1))), Delegate: a}, Delegators: 211 / (i + 1)}
		for id := range 10 {
			voted := (id+i)%5 != 3
			x.Record = append(x.Record, models.Mark{ProposalID: models.U(uint64(38 + id)), Voted: voted, Support: models.Support((id * (i + 1)) % 3)})
			if voted {
				x.Holder.Voted++
			}
		}
		list = append(list, x)
	}
	return list
}

func draft() models.Draft {
	return models.Draft{
		ID: "d1", Author: reader, Title: "Red-team study of biosecurity uplift from open-weights models", Track: models.Evaluation,
		Summary:   "Measure how much six open-weights models help a non-expert with five proxy tasks.\n\n## Method\n\nA search-engine baseline, 120 participants.",
		Recipient: other.Hex(), Asset: "DUSD", Amount: "58,500", Revision: 3, Created: now - 86400, Updated: now - 120,
	}
}

func draftData() DraftData {
	d := draft()
	return DraftData{
		Draft: d, Problems: d.Check(dao()), Actions: []models.Action{transferAction(other, usd(58_500))},
		Weight: grad(1_000_000), Threshold: grad(250_000), Balances: inState(models.Active).Balances,
		Delay: models.U(86400), Period: models.U(5 * 86400), MinDelay: models.U(2 * 86400),
	}
}

func home() HomeData {
	second := open()
	second.ID, second.Standing.ProposalID = models.U(45), models.U(45)
	second.Title, second.Track = "H100 hours pool for student researchers, second quarter", models.Compute
	second.Standing.InFavor, second.Standing.Deadline = grad(1_200_000), now+9*3600+12*60
	second.Actions = []models.Action{{Target: holder, Value: models.U(12e18)}}
	third := open()
	third.ID = models.U(48)
	queued := inState(models.Queued).Proposal
	queued.ID = models.U(44)
	ready := readyToExecute().Proposal
	ready.ID = models.U(42)
	passed := inState(models.Succeeded).Proposal
	passed.ID = models.U(43)
	return HomeData{
		Open: []models.Proposal{second, open(), third}, Queue: []models.Proposal{ready, queued, passed}, Proposals: 49, Holders: 1284,
		Balances: inState(models.Active).Balances, Paid: []models.Receipt{receipt(), receipt()},
		Own: &Own{
			Holder:  models.Holder{Account: reader, Balance: grad(12_450), Votes: grad(182_450), Delegate: reader},
			Weights: map[models.Uint]models.Uint{models.U(45): grad(182_450), models.U(47): grad(182_450), models.U(48): grad(182_450)},
			Drafts:  []models.Draft{draft()},
		},
	}
}

func proposalsData() ProposalsData {
	h := home()
	rows := append(h.Open, h.Queue...)
	for _, s := range []models.State{models.Pending, models.Executed, models.Defeated, models.Canceled} {
		x := inState(s).Proposal
		x.ID = models.U(uint64(30 + s))
		rows = append(rows, x)
	}
	governance := inState(models.Active).Proposal
	governance.ID, governance.Track, governance.Title = models.U(40), models.Governance, "Lower the proposal threshold from 250,000 to 50,000 GRAD"
	governance.Actions = []models.Action{setting("setProposalThreshold(uint256)", grad(50_000))}
	return ProposalsData{
		Filter: models.Filter{Page: 1}, List: List[models.Proposal]{Rows: append(rows, governance), Page: 1, Size: 12, Total: 49}, Quorum: grad(4_000_000),
		Counts: map[models.State]int{models.Active: 4, models.Pending: 1, models.Succeeded: 1, models.Queued: 2, models.Executed: 31, models.Defeated: 6, models.Canceled: 4},
	}
}

func setting(function string, v models.Uint) models.Action {
	word := v.Bytes32()
	return models.Action{Target: dao().Governor, Calldata: append(models.Selector(function), word[:]...)}
}

func delegateData() DelegateData {
	x := delegates()[0]
	return DelegateData{
		Delegate: x, Delegated: grad(38_200_000), Open: 3,
		Delegators:  List[models.Holder]{Rows: []models.Holder{{Account: holder, Balance: grad(387_000)}, {Account: other, Balance: grad(12)}}, Page: 1, Size: 2, Total: 211},
		Stances:     List[models.Stance]{Rows: []models.Stance{{Vote: votesCast()[0], Proposal: open()}, {Vote: votesCast()[1], Proposal: inState(models.Defeated).Proposal}}, Page: 2, Size: 2, Total: 61},
		Delegations: []models.Delegation{{At: said(24_000_000, 9*86400), Delegator: other, Previous: common.Address{}, Delegate: holder}},
	}
}

func treasuryData() TreasuryData {
	h := home()
	return TreasuryData{
		Balances: h.Balances, Token: grad(11_600_000), Queue: h.Queue, Open: h.Open,
		Waiting: waitingSample(), MoreWaiting: 3, Holdings: holdingsSample(), Failures: map[models.Uint]models.Failure{models.U(42): failureSample()},
		Tried: map[models.Uint]models.Simulation{
			models.U(42): {Block: 24_631_880, Time: now - 48, Method: models.Traced},
			models.U(44): {Block: 24_631_880, Time: now - 48, Method: models.Traced, Failed: 1, Reason: "the treasury holds less of the token " + evil},
		},
	}
}

func callData() CallData {
	return CallData{Act: "Vote For on BP-47", Function: "castVoteWithReason(uint256,uint8,string)", ChainID: 31337, To: dao().Governor, Data: common.FromHex("0x7b3c71d3" + strings.Repeat("00", 128)), Back: "/proposals/47"}
}

const evil = "\u202e<script>alert(1)</script>\u200b\x00\xff\" onload=\"alert(1)"

// hostile is a proposal whose every text means harm.
func hostile() ProposalData {
	d := inState(models.Active)
	d.Proposal.Title = evil
	d.Proposal.Description = "# " + evil + "\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1)) " + evil + "\n\n# Another\n\n#### Deep\n\n![pic](https://example.org/a.png)"
	d.Proposal.Track = "<b>"
	d.Proposal.Actions = append(d.Proposal.Actions, models.Action{Target: other, Value: models.U(7), Signature: evil, Calldata: []byte{1, 2, 3, 4, 5}}, models.Action{Target: dao().Governor, Calldata: []byte{1}})
	for i := range d.Votes.Rows {
		d.Votes.Rows[i].Reason = strings.Repeat(evil, 60)
	}
	return d
}

// settings is a proposal that changes every setting.
func settings() ProposalData {
	d := inState(models.Active)
	d.Proposal.Actions = nil
	for _, f := range []string{"setVotingDelay(uint48)", "setVotingPeriod(uint32)", "setProposalThreshold(uint256)", "updateQuorumNumerator(uint256)", "setLateQuorumVoteExtension(uint48)", "setProposalGuardian(address)", "updateTimelock(address)"} {
		d.Proposal.Actions = append(d.Proposal.Actions, setting(f, models.U(5)))
	}
	d.Params = Params{models.VotingDelay: models.U(86400), models.QuorumNumerator: models.U(5)}
	return d
}
