package views

import (
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// escrowed is a page of a DAO with an escrow.
func escrowed(path string) Page {
	p := page()
	p.Path = path
	p.DAO.Escrow = common.HexToAddress("0xE500000000000000000000000000000000000005")
	return p
}

func sampleRules() models.Rules {
	r := models.StartingRules()
	r.Name, r.Track = "Speech for small languages", models.Datasets
	r.Purpose = "Recordings that anyone may use, in languages that have almost none.\n\n## What exists then\n\n- hours, by language"
	r.Eligibility = "Stations, universities and archives.\n\nNo patents."
	r.Steward, r.Opens, r.Closes = holder.Hex(), "2026-01-01", "2026-12-31"
	r.Budgets = []models.Allowance{{Asset: "DUSD", Cap: "400,000", Period: "100,000", Grant: "50,000"}, {Asset: "ETH", Cap: "20"}}
	r.Reviewers = []string{holder.Hex(), other.Hex()}
	return r
}

func sampleProgram() models.Program {
	x, err := sampleRules().Of(dao())
	if err != nil {
		panic(err)
	}
	x.ID, x.At = 3, said(24_600_000, 40*86400)
	x.Budgets[0].Committed, x.Budgets[0].Paid, x.Budgets[0].Returned, x.Budgets[0].Grants = usd(120_000), usd(44_000), usd(9_000), 4
	x.Budgets = append(x.Budgets, models.Budget{Token: other, Position: -1, Committed: models.U(7), Paid: models.U(7)})
	return x
}

func programData() ProgramData {
	r := sampleRules()
	x := sampleProgram()
	return ProgramData{
		Program: x, Rules: &r, Proposals: []models.Proposal{open()},
		Approval: models.Wait{Count: 6, Median: 3*86400 + 4000, Worst: 9 * 86400}, Creation: models.Wait{Count: 2, Median: 40 * 86400, Worst: 70 * 86400},
		Counts: map[models.GrantStatus]int{models.GrantActive: 2, models.GrantCompleted: 1, models.Lapsed: 1},
		Grants: []models.Grant{{ID: 7, Program: 3, Payee: other, Token: dusd.Address, Total: usd(44_800), Paid: usd(24_000), Title: "OCR for two scripts"}, {ID: 6, Payee: reader, Token: other}},
		Turns:  []models.Turn{{At: x.At, Kind: models.TurnProgramCreated}, {At: x.At, Kind: models.TurnTerms}, {At: said(24_610_000, 86400), Kind: models.TurnProgramClosed}},
		Applications: []models.Application{
			{ID: "A", Title: "A corpus <b>", Creator: reader, Submitted: now - 9000, Version: 1},
		},
	}
}

func addPrograms(m map[string]templ.Component) {
	out, in := escrowed("/programs/3"), escrowed("/programs/3")
	in.Account = reader
	m["program"] = Program(out, programData())
	m["program-in"] = Program(in, programData())
	bare := programData()
	bare.Rules, bare.Differs, bare.Grants, bare.Applications, bare.Turns, bare.Proposals = nil, nil, nil, nil, nil, nil
	bare.Program.Terms, bare.Program.Budgets, bare.Program.Reviewers, bare.Approval = models.Terms{}, nil, nil, models.Wait{}
	m["program-bare"] = Program(out, bare)
	for name, change := range map[string]func(*models.Program){
		"closed": func(x *models.Program) { x.Closed = true },
		"early":  func(x *models.Program) { x.Terms.Opens = now + 86400 },
		"ended":  func(x *models.Program) { x.Terms.Closes = now - 1 },
		"hostile": func(x *models.Program) {
			x.Name, x.Track = strings.Repeat("<b>\u202e", 300), "None <i>"
			x.Budgets[0].Paid, x.Budgets[0].Committed = models.U(0).Sub(models.U(1)).Add(usd(9e9)), usd(9e9)
		},
	} {
		d := programData()
		change(&d.Program)
		d.Differs = d.Rules.Differs(dao(), d.Program)
		m["program-"+name] = Program(in, d)
	}
	list := escrowed("/programs?x=1")
	m["programs"] = Programs(list, ProgramsData{Programs: []models.Program{sampleProgram(), bare.Program}, Counts: map[uint64]map[models.GrantStatus]int{3: programData().Counts}})
	m["programs-none"] = Programs(list, ProgramsData{Drafts: []models.RulesDraft{{ID: "X"}}})
	addRules(m)
}

func addRules(m map[string]templ.Component) {
	in := escrowed("/programs/new?draft=X")
	in.Account = reader
	empty := RulesData{Draft: models.RulesDraft{ID: "X", Rules: models.StartingRules()}, Least: 16 * 86400, Threshold: grad(5)}
	empty.Problems = empty.Draft.Rules.Check(dao(), empty.Least)
	m["rules"] = Rules(in, empty)
	wrong := empty
	wrong.Checked, wrong.Stale, wrong.Draft.Revision, wrong.Refusal = true, true, 4, &models.Refusal{Reason: "Too little.", Next: "Ask."}
	wrong.Drafts = []models.RulesDraft{{ID: "Y", Updated: now - 5}}
	m["rules-wrong"] = Rules(in, wrong)
	good := RulesData{Draft: models.RulesDraft{ID: "X", Rules: sampleRules(), Revision: 2, Updated: now - 60}, Weight: grad(6), Threshold: grad(5)}
	good.Draft.Rules.Program = 3
	good.Actions = []models.Action{{Target: in.DAO.Escrow, Calldata: []byte{1, 2, 3, 4}}}
	m["rules-good"] = Rules(in, good)
}
