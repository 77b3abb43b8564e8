package views

import (
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

var (
	second = common.HexToAddress("0x7b6A5f21A3c0e3A1D6f5bC3b8b0A9d1C2e3F4a5B")
	third  = common.HexToAddress("0x1C6e2A3f4B5d6E7f8091a2B3c4D5e6F708192A3b")
)

const days = 86400

// granted is an active grant of four milestones in different states; the first two are paid.
func granted() GrantData {
	g := models.Grant{
		At: said(24_000_000, 62*days), ID: 41, Program: 3, Payee: other, Token: dusd.Address, Document: common.HexToHash("0x5eed"),
		Total: usd(44_800), SilenceCap: usd(10_000), Required: 2, Reviewers: []common.Address{holder, reader, second},
		Terms: models.Terms{
			Steward: third, ReviewWindow: 7 * days, ChallengeWindow: 3 * days, DisputeTimeout: 45 * days, AcceptWindow: 30 * days,
			Grace: 14 * days, Objection: 200, Silence: 500, Attempts: 3,
		},
		Proposal: models.U(41), Title: "OCR training data for Ethiopic and Tifinagh scripts", Status: models.GrantActive,
		AcceptedAt: now - 60*days, Payout: other, PayoutSince: now - 60*days, Paid: usd(24_000), FirstPaid: now - 49*days,
		Milestones: []models.Milestone{
			{Amount: usd(9_600), Due: 10 * days, Attempt: 1, Evidence: common.HexToHash("0x11"), SubmittedAt: now - 56*days, ApprovedAt: now - 53*days, Approvals: 2, PaidAt: now - 49*days, Final: models.Paid},
			{Amount: usd(14_400), Due: 40 * days, Attempt: 2, Evidence: common.HexToHash("0x22"), SubmittedAt: now - 16*days, ApprovedAt: now - 12*days, Approvals: 2, PaidAt: now - 8*days, Final: models.Paid},
			{Amount: usd(12_800), Due: 61 * days, Attempt: 1, Evidence: common.HexToHash("0x33"), SubmittedAt: now - 2*days, Approvals: 1, Threshold: grad(764_000)},
			{Amount: usd(8_000), Due: 141 * days},
		},
	}
	for i := range g.Milestones {
		g.Milestones[i].GrantID, g.Milestones[i].Position = g.ID, uint64(i)
	}
	return GrantData{Grant: g, Program: models.Program{ID: 3, Name: "Open data for scripts", Track: models.Datasets}, Plan: plan(), Document: plan().Document(), Turns: grantTurns(g), Escrow: models.Escrow{Guardian: common.HexToAddress("0x99")}}
}

func plan() *models.Plan {
	return &models.Plan{
		Application: "K7Q/3", Program: 3, Title: "OCR training data for Ethiopic and Tifinagh scripts", Track: models.Datasets, Summary: "Line images with their text.",
		Asset: "DUSD", Payee: other.Hex(), Licence: "CC-BY-4.0",
		Milestones: []models.Part{
			{Title: "Source survey and licences for 38 collections", Amount: "9,600", Days: "10", Criteria: []string{"Licence stated for every source"}},
			{Title: "212,000 transcribed line images, training split", Amount: "14,400", Days: "40", Criteria: []string{"Character error rate under 1 % on a double-keyed sample", "Dataset card has all 9 required fields"}},
			{Title: "Held-out test split, double-keyed, with baseline", Amount: "12,800", Days: "61", Criteria: []string{"Artefact hash matches the download", "Dataset card has all 9 required fields", "Licence stated for every source"}},
			{Title: "Public release and annotation guide", Amount: "8,000", Days: "141", Criteria: []string{"Release tag", "Annotation guide", "Archive deposit"}},
		},
	}
}

// grantTurns are the events that led there.
func grantTurns(g models.Grant) []models.Turn {
	at := func(block, ago uint64, t models.Turn) models.Turn {
		t.At, t.GrantID = said(block, ago), g.ID
		return t
	}
	submitted := func(i, attempt uint64, hash string) models.Turn {
		return models.Turn{
			Kind: models.TurnSubmitted, Milestone: i, Attempt: attempt, Hash: common.HexToHash(hash), Account: g.Payee,
			Text: "fidel-lines.tar.zst https://example.org/fidel/lines.tar.zst\nDataset card: ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi\n212,000 lines, 14 scripts and hands; known gaps: pre-1900 manuscripts",
		}
	}
	verdictOf := func(i, attempt uint64, a common.Address, ok bool, criteria uint64, text string) models.Turn {
		return models.Turn{Kind: models.TurnReviewed, Milestone: i, Attempt: attempt, Account: a, Approved: ok, Criteria: models.U(criteria), Text: text}
	}
	return []models.Turn{
		at(24_000_000, 62*days, models.Turn{Kind: models.TurnCreated, Account: g.Payee, Amount: g.Total}),
		at(24_010_000, 60*days, models.Turn{Kind: models.TurnAccepted, Account: g.Payee}),
		at(24_020_000, 56*days, submitted(0, 1, "0x11")),
		at(24_030_000, 54*days, verdictOf(0, 1, holder, true, 1, "")),
		at(24_031_000, 53*days, verdictOf(0, 1, reader, true, 1, "All 38 read.")),
		at(24_031_000, 53*days, models.Turn{Kind: models.TurnApproved, Milestone: 0, Attempt: 1}),
		at(24_040_000, 49*days, models.Turn{Kind: models.TurnPaid, Milestone: 0, Account: g.Payee, Amount: usd(9_600)}),
		at(24_300_000, 25*days, submitted(1, 1, "0x21")),
		at(24_310_000, 23*days, verdictOf(1, 1, holder, false, 2, "Error rate is 2.4 % on my sample of 500 lines.")),
		at(24_311_000, 22*days, verdictOf(1, 1, second, false, 2, "Same: 2.3 %.")),
		at(24_311_000, 22*days, models.Turn{Kind: models.TurnChanges, Milestone: 1, Attempt: 1}),
		at(24_400_000, 16*days, submitted(1, 2, "0x22")),
		at(24_410_000, 13*days, verdictOf(1, 2, holder, true, 3, "Character error rate of the transcriptions is 0.8 % on a double-keyed sample of 2,000 lines.")),
		at(24_411_000, 12*days, verdictOf(1, 2, second, true, 3, "")),
		at(24_411_000, 12*days, models.Turn{Kind: models.TurnApproved, Milestone: 1, Attempt: 2}),
		at(24_500_000, 8*days, models.Turn{Kind: models.TurnPaid, Milestone: 1, Account: g.Payee, Amount: usd(14_400)}),
		at(24_600_000, 2*days, submitted(2, 1, "0x33")),
		at(24_610_000, days, verdictOf(2, 1, holder, true, 7, "Reran the baseline on a fresh machine: 4.2 % and 6.7 %.")),
	}
}

// with changes a copy of the third milestone, and adds events to it.
func (d GrantData) with(change func(*models.Grant, *models.Milestone), turns ...models.Turn) GrantData {
	g := d.Grant
	g.Milestones = append([]models.Milestone(nil), g.Milestones...)
	change(&g, &g.Milestones[2])
	d.Grant, d.Turns = g, append([]models.Turn(nil), d.Turns...)
	for _, t := range turns {
		t.Milestone, t.Attempt, t.GrantID = 2, 1, g.ID
		d.Turns = append(d.Turns, t)
	}
	return d
}

func (d GrantData) as(a common.Address, own *OwnGrant) templ.Component {
	p := page()
	p.Path, p.Account = "/grants/41", a
	if own == nil && a != (common.Address{}) {
		own = &OwnGrant{Weights: make([]models.Uint, len(d.Grant.Milestones)), Objecting: make([]bool, len(d.Grant.Milestones)), Propose: &models.Refusal{Reason: "Proposing needs 250,000 GRAD of weight; this account has 0 GRAD.", Next: "Ask a delegate."}}
	}
	if a != (common.Address{}) {
		d.Own = own
	}
	return Grant(p, d)
}

// objecting is a holder who can object to the third milestone.
func objecting() *OwnGrant {
	return &OwnGrant{Weights: []models.Uint{{}, {}, grad(182_450), {}}, Objecting: []bool{false, false, true, false}}
}

// grantStates are a grant in each state that its third milestone, or itself, can be in.
func grantCases() map[string]GrantData {
	d := granted()
	obj := models.Turn{At: said(24_620_000, 7200), Kind: models.TurnObjected, Account: holder, Amount: grad(182_450), Text: "The test split overlaps with the training split in 212 lines."}
	challenged := models.Turn{At: said(24_621_000, 3600), Kind: models.TurnChallenged, Account: holder, Text: obj.Text}
	resolved := func(r models.Resolution) models.Turn {
		return models.Turn{At: said(24_622_000, 60), Kind: models.TurnResolved, Resolution: r, Amount: usd(6_400), Returned: usd(6_400)}
	}
	offered := d.with(func(g *models.Grant, m *models.Milestone) {
		g.Status, g.AcceptedAt, g.Payout, g.Paid, g.Time = models.Offered, 0, common.Address{}, models.Uint{}, now-5*days
		for i := range g.Milestones {
			g.Milestones[i] = models.Milestone{Amount: g.Milestones[i].Amount, Due: g.Milestones[i].Due}
		}
	})
	offered.Turns = offered.Turns[:1]
	list := map[string]GrantData{
		"review":  d,
		"offered": offered,
		"late":    offered.with(func(g *models.Grant, _ *models.Milestone) { g.Time = now - 31*days }),
		"lapsed": offered.with(func(g *models.Grant, _ *models.Milestone) {
			g.Status, g.EndedAt, g.Returned = models.Lapsed, now-days, g.Total
			for i := range g.Milestones {
				g.Milestones[i].Final = models.Void
			}
		}),
		"due":        d.with(func(_ *models.Grant, m *models.Milestone) { m.SubmittedAt, m.Due = 0, 58*days }),
		"changes":    d.with(func(_ *models.Grant, m *models.Milestone) { m.SubmittedAt, m.ReopenedAt = 0, now-days }),
		"overdue":    d.with(func(_ *models.Grant, m *models.Milestone) { m.SubmittedAt, m.Due = 0, 40*days }),
		"approved":   d.with(func(_ *models.Grant, m *models.Milestone) { m.ApprovedAt, m.Approvals = now-days, 2 }),
		"silent":     d.with(func(_ *models.Grant, m *models.Milestone) { m.SubmittedAt, m.Amount = now-8*days, usd(9_000) }),
		"objected":   d.with(func(_ *models.Grant, m *models.Milestone) { m.ApprovedAt, m.Objections = now-days, grad(182_450) }, obj),
		"challenged": d.with(func(_ *models.Grant, m *models.Milestone) { m.ChallengedAt, m.Objections = now-3600, grad(800_000) }, obj, challenged),
		"large":      d.with(func(_ *models.Grant, m *models.Milestone) { m.SubmittedAt = now - 8*days }),
		"claimable":  d.with(func(_ *models.Grant, m *models.Milestone) { m.ApprovedAt = now - 4*days }),
		"part":       d.with(func(_ *models.Grant, m *models.Milestone) { m.ResolvedAt, m.Amount = now-60, usd(6_400) }, challenged, resolved(models.ResolvedPart)),
		"void":       d.with(func(g *models.Grant, m *models.Milestone) { m.Final, g.Returned = models.Void, usd(12_800) }, challenged, resolved(models.ResolvedVoid)),
		"expired": d.with(func(g *models.Grant, m *models.Milestone) {
			m.Final, m.SubmittedAt, g.Returned = models.MilestoneExpired, 0, usd(12_800)
		}),
		"moving": d.with(func(g *models.Grant, _ *models.Milestone) { g.Proposed, g.ConfirmableAt = third, now+2*days }),
		"cancelled": d.with(func(g *models.Grant, _ *models.Milestone) {
			g.Status, g.Settlement, g.Returned, g.EndedAt = models.GrantCancelled, usd(5_000), usd(15_800), now-days
			g.Milestones[2].Final, g.Milestones[3].Final = models.Void, models.Void
		}),
		"complete": d.with(func(g *models.Grant, _ *models.Milestone) {
			g.Status, g.Paid, g.EndedAt = models.GrantCompleted, g.Total, now-days
			g.Milestones[2].Final, g.Milestones[3].Final = models.Paid, models.Paid
		}),
	}
	paused := d
	paused.Escrow.Pauses = []models.Pause{{From: now - 60, Until: now + 6*days}}
	paused.Grant.Pauses = paused.Escrow.Pauses
	list["paused"] = paused
	bare := d
	bare.Plan, bare.Document, bare.Program, bare.Grant.Title, bare.Grant.Proposal = nil, "", models.Program{}, "", models.Uint{}
	list["bare"] = bare
	return list
}

func addGrants(m map[string]templ.Component) {
	for name, d := range grantCases() {
		m["grant-"+name] = d.as(common.Address{}, nil)
		for who, a := range map[string]common.Address{"payee": other, "reviewer": reader, "steward": third, "guardian": d.Escrow.Guardian} {
			m["grant-"+name+"-"+who] = d.as(a, nil)
		}
		m["grant-"+name+"-holder"] = d.as(common.HexToAddress("0x77"), objecting())
	}
	hostile := granted().with(func(g *models.Grant, _ *models.Milestone) { g.Title = "\u202eevil\x00<script>alert(1)</script>" },
		models.Turn{At: said(24_620_000, 60), Kind: models.TurnReviewed, Account: second, Text: strings.Repeat("<b>\u202e</b>", 400)})
	hostile.Plan.Milestones[2].Criteria = []string{"\u202e", strings.Repeat("x", 5000), "<script>"}
	hostile.Turns[16].Text = "javascript:alert(1)\nhttps://user:pass@evil.example/\ndata:text/html,x\n\u202ehttps://evil.example\nhttp:///\n" + strings.Repeat("y", 3000)
	m["grant-hostile"] = hostile.as(reader, nil)
	addGrantLists(m)
}

func addGrantLists(m map[string]templ.Component) {
	in := signedIn()
	in.Path = "/grants"
	var rows []models.Grant
	for _, name := range []string{"review", "offered", "late", "challenged", "claimable", "overdue", "cancelled", "complete", "bare"} {
		rows = append(rows, grantCases()[name].Grant)
	}
	d := GrantsData{
		Programs: []models.Program{{ID: 3, Name: "Open data for scripts"}}, Counts: map[models.GrantStatus]int{models.GrantActive: 5, models.Offered: 2},
		List: List[models.Grant]{Rows: rows, Page: 1, Size: 5, Total: len(rows)},
	}
	m["grants"] = Grants(page(), d)
	m["grants-in"] = Grants(in, d)
	d.Escrow = models.Escrow{Guardian: reader, Pauses: []models.Pause{{From: now - 60, Until: now + 6*days}}}
	m["grants-paused"] = Grants(in, d)
	m["grants-none"] = Grants(page(), GrantsData{})
	m["grants-nothing"] = Grants(page(), GrantsData{Filter: models.GrantFilter{Text: "x", Status: models.Lapsed}})
	inbox := in
	inbox.Path = "/inbox"
	m["inbox-empty"] = Inbox(inbox)
	inbox.Tasks = tasksOfAll()
	m["inbox"] = Inbox(inbox)
}

// tasksOfAll is one task of each kind.
func tasksOfAll() (list []models.Task) {
	g, x := granted().Grant, open()
	moving := grantCases()["moving"].Grant
	for _, t := range []models.Task{
		{Duty: models.AsPayee, Step: models.TaskAccept, By: now + days, Milestone: -1},
		{Duty: models.AsPayee, Step: models.TaskSubmit, By: now + 9*days, Milestone: 3},
		{Duty: models.AsPayee, Step: models.TaskClaim, Milestone: 2},
		{Duty: models.AsPayee, Step: models.TaskSettle, Milestone: -1},
		{Duty: models.AsReviewer, Step: models.TaskReview, By: now + 5*days, Milestone: 2},
		{Duty: models.AsSteward, Step: models.TaskWatch, By: now + days, Milestone: 2},
		{Duty: models.AsTreasurer, Step: models.TaskExpire, Milestone: 2},
		{Duty: models.AsTreasurer, Step: models.TaskLapse, Milestone: -1},
		{Duty: models.AsVoter, Step: models.TaskDecide, By: now + 40*days, Milestone: 2},
	} {
		t.Grant, t.Counted = &g, true
		list = append(list, t)
	}
	for _, f := range []models.WaitsFor{models.ForReview, models.ForReviewers, models.ForDecision} {
		list = append(list, models.Task{Duty: models.AsSteward, Step: models.TaskApply, By: now + days, Counted: true, Waiting: &models.Waiting{Application: "K7Q", Title: "Tokenizers", For: f}})
	}
	return append(list,
		models.Task{Duty: models.AsPayee, Step: models.TaskConfirm, Grant: &moving, Milestone: -1},
		models.Task{Duty: models.AsGuardian, Step: models.TaskRefuse, Grant: &moving, Milestone: -1, By: now + 2*days, Counted: true},
		models.Task{Duty: models.AsVoter, Step: models.TaskVote, Proposal: &x, Weight: grad(182_450), By: x.Standing.Deadline, Counted: true},
		models.Task{Duty: models.AsTreasurer, Step: models.TaskExecute, Proposal: &x},
		models.Task{Duty: models.AsTreasurer, Step: models.TaskQueue, Proposal: &x},
	)
}
