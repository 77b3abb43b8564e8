package views

import (
	"testing"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func holdingsSample() []models.Holding {
	return []models.Holding{
		{At: said(24_000_000, 300*86400), Role: models.AdminRole, Account: dao().Timelock},
		{At: said(24_000_000, 300*86400), Role: models.ProposerRole, Account: dao().Governor},
		{At: said(24_600_000, 86400), Role: models.ProposerRole, Account: other},
		{At: said(24_000_000, 300*86400), Role: models.CancellerRole, Account: holder},
		{At: said(24_000_000, 300*86400), Role: models.ExecutorRole},
	}
}

// waitingSample is the operation of BP-44, and one that no proposal scheduled.
func waitingSample() []models.Scheduled {
	own := inState(models.Queued).Proposal
	own.ID = models.U(44)
	return []models.Scheduled{
		{At: said(24_621_000, 86400), Operation: common.HexToHash("0xacb98734"), Calls: own.Actions, Salt: common.HexToHash("0x5a17"), Ready: now + 27*3600, Proposal: &own},
		{
			At: said(24_622_000, 80000), Operation: common.HexToHash("0xa11e9"), Predecessor: common.HexToHash("0xacb98734"), Blocked: true, Ready: now + 3600,
			Calls: []models.Action{{Target: other, Value: models.U(5e18)}, {Target: other, Calldata: models.Data{1, 2, 3, 4}}},
		},
	}
}

func failureSample() models.Failure {
	return models.Failure{Tx: common.HexToHash("0xdead"), ProposalID: models.U(42), Block: 24_631_700, Time: now - 2200, Sender: other, Act: "execute", Call: 2, Reason: "the treasury holds less of the token (ERC20InsufficientBalance) " + evil}
}

func reckoningSample() *models.Reckoning {
	line := func(a common.Address, voted, moved models.Move) models.Comparison {
		return models.Comparison{Token: dusd.Address, Account: a, Voted: voted, Moved: moved}
	}
	return &models.Reckoning{
		Traced: true, Hash: common.HexToHash("0xb10c"), At: models.ExecutedAt{Tx: common.HexToHash("0x7a"), Block: 24_631_000},
		Lines: []models.Comparison{
			line(dao().Timelock, models.Move{Out: usd(184_000)}, models.Move{Out: usd(184_000)}),
			line(other, models.Move{In: usd(184_000)}, models.Move{In: usd(184_000)}),
		},
	}
}

func addDesk(m map[string]templ.Component) {
	in := signedIn()
	in.DAO.TimelockKind = models.Controller
	w := waitingSample()
	m["operation"] = Operation(page(), OperationData{Scheduled: w[0], Holdings: holdingsSample()})
	m["operation-alien-in"] = Operation(in, OperationData{Scheduled: w[1], Holdings: holdingsSample(), Stop: &models.Refusal{Reason: "This account does not hold the role.", Next: "Ask."}})
	m["operation-late"] = Operation(in, OperationData{Scheduled: w[0], Holdings: holdingsSample()[1:3]})
	ended := w[1]
	ended.Ended = &models.Operation{At: said(24_630_000, 600), Kind: models.Cancelled}
	m["operation-ended"] = Operation(in, OperationData{Scheduled: ended})
	compound := page()
	compound.DAO.TimelockKind = models.Compound
	late := w[1]
	late.Expires, late.Ready, late.Blocked = now-5, now-86400, false
	m["operation-compound"] = Operation(compound, OperationData{Scheduled: late})
	ready, executed := readyToExecute().Proposal, inState(models.Executed).Proposal
	ready.ID, executed.ID = models.U(42), models.U(41)
	third := ready
	third.ID = models.U(43)
	order := ExecutionData{List: []models.Proposal{executed, ready, third}, Failures: map[models.Uint]models.Failure{ready.ID: failureSample()}}
	m["execution"] = Execution(in, order)
	m["execution-out"] = Execution(page(), order)
	m["execution-empty"] = Execution(page(), ExecutionData{})
	tried := order
	tried.Refused = map[models.Uint]models.Refusal{ready.ID: {Reason: "The treasury holds too little.", Next: "Fund it."}}
	tried.Tried = map[models.Uint]RehearsalData{ready.ID: rehearsal(1)}
	m["execution-tried"] = Execution(in, tried)
	m["doubted"] = Doubted(in, rehearsal(1))
	wrong := rehearsal(1)
	wrong.Wrong, wrong.Actions = true, nil
	m["doubted-wrong"] = Doubted(in, wrong)
	d := callData()
	d.Would = Rehearsed(in, rehearsal(0))
	m["call-tried"] = Call(in, d)
	d.Would = Rehearsed(in, RehearsalData{Word: "BP-42"})
	m["call-untried"] = Call(in, d)
	addReceipts(m)
}

func rehearsal(failed int) RehearsalData {
	t := &models.Simulation{Block: 24_631_881, Time: now - 36, Gas: 231_400, Method: models.Traced, Failed: failed}
	if failed > 0 {
		t.Reason = "the treasury holds less of the token " + evil
	}
	return RehearsalData{Proposal: readyToExecute().Proposal, Act: "Execute", Path: "/proposals/42/execute", Word: "BP-42", Call: t, Actions: t}
}

func addReceipts(m map[string]templ.Component) {
	for name, change := range map[string]func(*models.Reckoning){
		"same":     func(*models.Reckoning) {},
		"differs":  func(r *models.Reckoning) { r.Lines[1].Moved.In, r.Lines[1].Token = usd(5), other },
		"open":     func(r *models.Reckoning) { r.Lines[1].Moved.In, r.Open = usd(200_000), true },
		"untraced": func(r *models.Reckoning) { r.Traced = false },
		"shared":   func(r *models.Reckoning) { r.At.Shared = true },
		"nothing":  func(r *models.Reckoning) { r.Lines = nil },
	} {
		d := inState(models.Executed)
		d.Reckoning = reckoningSample()
		change(d.Reckoning)
		m["proposal-receipt-"+name] = Proposal(page(), d)
	}
	failed := readyToExecute()
	failed.Failures, failed.Holdings, failed.Reported = []models.Failure{failureSample(), {Act: "queue", Block: 5, Time: now}}, holdingsSample(), common.HexToHash("0x77")
	m["proposal-failed"] = Proposal(signedIn(), failed)
	shut := readyToExecute()
	shut.Holdings = holdingsSample()[:3]
	in := signedIn()
	in.DAO.TimelockKind = models.Controller
	m["proposal-unexecutable"] = Proposal(in, withOwn(shut, nil))
	unqueueable := inState(models.Succeeded)
	m["proposal-unqueueable"] = Proposal(in, withOwn(unqueueable, nil))
}

// What moved is told apart from what was voted, as loud as it is certain.
func TestReckoned(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*models.Reckoning)
		icon   string
	}{
		"the same":               {func(*models.Reckoning) {}, "tick"},
		"nothing voted or moved": {func(r *models.Reckoning) { r.Lines = nil }, "tick"},
		"less":                   {func(r *models.Reckoning) { r.Lines[0].Moved.Out = usd(1) }, "cross"},
		"to another":             {func(r *models.Reckoning) { r.Lines[1].Account, r.Lines[1].Voted = holder, models.Move{} }, "cross"},
		"a call's own amounts":   {func(r *models.Reckoning) { r.Lines[0].Moved.Out, r.Open = usd(200_000), true }, "note"},
		"less beside a call":     {func(r *models.Reckoning) { r.Lines[1].Moved.In, r.Open = usd(1), true }, "cross"},
		"to another beside one":  {func(r *models.Reckoning) { r.Lines[1].Moved.In, r.Open = models.Uint{}, true }, "cross"},
		"a node without traces":  {func(r *models.Reckoning) { r.Traced = false }, "note"},
		"several in one":         {func(r *models.Reckoning) { r.At.Shared = true }, "note"},
	} {
		r := reckoningSample()
		c.change(r)
		if got := reckoned(*r); got.icon != c.icon {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
