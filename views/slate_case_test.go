package views

import (
	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// slated is a slate of one grant, tried by a node.
func slated() SlateData {
	o := offered()
	line := models.SlateLine{Application: "K7Q2", Version: 2, Document: o.Document, Required: 2, Reviewers: o.Reviewers}
	report := models.Report{Application: "K7/1", Title: "A speech corpus", Plan: o.Document, Reviews: []models.Review{opinionOf(reviewed(), holder, 4, now-3600)}}
	entry := models.SlateEntry{Line: line, Chosen: true, Selected: true, Plan: planned(), Report: report}
	rest := models.SlateEntry{Line: models.SlateLine{Application: "L8", Version: 1}, Selected: true, Plan: planned(), Barred: []common.Address{reader}}
	rest.Plan.Title = "Another \u202ecorpus <b>"
	x := models.Slate{ID: "ABCDEFGHIJKLMNOPQRSTUVWX27", Author: reader, Program: 3, Title: "Speech, spring round", Revision: 2, Updated: now, Lines: models.SlateLines{line}}
	entries := []models.SlateEntry{entry, rest}
	p := granting()
	return SlateData{
		Slate: x, Program: models.Program{ID: 3, Name: "Open data", Track: models.Datasets, Reviewers: o.Reviewers}, Entries: entries, Simulates: true,
		Actions:     []models.Action{transferAction(p.DAO.Escrow, usd(12_000))},
		Description: x.Description(p.DAO, models.Datasets, models.Chosen(entries)),
		Trial:       models.Trial{Of: common.Hash{1}, At: now, Grants: models.Simulation{Block: 24_631_884, Time: now, Limit: 36_000_000, Gas: 1_204_000, Method: models.Traced, Actions: 1, Calls: make([]models.Tried, 1)}, Making: models.Simulation{Gas: 900_000, Limit: 36_000_000}},
		Queued:      []models.Proposal{open()}, Balances: []models.Payment{{Asset: dusd, Amount: usd(190_000)}}, Weight: grad(300_000), Threshold: grad(250_000),
	}
}

func addSlates(m map[string]templ.Component) {
	in := granting()
	in.Account = reader
	m["slate"] = Slate(in, slated())
	wrong := slated()
	wrong.Checked, wrong.Stale, wrong.Refusal = true, true, &models.Refusal{Reason: "Proposing needs 250,000 GRAD of weight.", Next: "Ask holders to delegate to it."}
	wrong.Problems = []models.SlateProblem{{Reason: "The title is empty.", Next: "Say in one line what is funded."}, {Line: 1, Title: "A speech corpus", Reason: "It takes 12,000 DUSD; one grant of the program may have 10,000 DUSD.", Next: "Ask its authors for a smaller ask."}}
	wrong.Trial.Grants.Failed, wrong.Trial.Grants.Reason, wrong.Weight = 2, "it is more than one grant may have", grad(1)
	m["slate-wrong"] = Slate(in, wrong)
	fresh := slated()
	fresh.Slate.Revision, fresh.Entries, fresh.Actions, fresh.Trial = 0, nil, nil, models.Trial{}
	m["slate-new"] = Slate(in, fresh)
	unable := slated()
	unable.Trial.Unable = "The node that this site asks does not simulate, or does not answer."
	m["slate-unable"] = Slate(in, unable)
	m["slates"] = Slates(in, SlatesData{Waiting: []SlateWait{{models.Program{ID: 3, Name: "Open data"}, 2}}, Own: []models.Slate{slated().Slate, {ID: "x", Updated: now}}, Proposals: []models.Proposal{open()}})
	m["slates-empty"] = Slates(granting(), SlatesData{})
	m["proposal-acts"] = Proposal(in, acted())
}

// acted is a proposal that grants what its plan says, and calls the escrow in ways that are not understood.
func acted() ProposalData {
	d := inState(models.Active)
	d.Proposal.Description = slated().Description
	d.Proposal.Actions = append(slated().Actions, models.Action{Target: granting().DAO.Escrow, Calldata: models.Data{1, 2, 3, 4}})
	return d
}
