package views

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func slatePath(id string) string { return "/slates/" + id }

func slateHeading(d SlateData) string {
	if d.Slate.Revision == 0 {
		return "New slate"
	}
	return "Your slate"
}

func slateName(x models.Slate) string {
	if strings.TrimSpace(x.Title) == "" {
		return "No title yet"
	}
	return x.Title
}

// chosen are the entries that stand on the slate, in its order.
func (d SlateData) chosen() []models.SlateEntry { return models.Chosen(d.Entries) }

// known is what the preview knows of what the slate's actions refer to.
func (d SlateData) known() Known {
	heard := map[common.Hash]models.Heard{}
	for _, e := range d.chosen() {
		heard[e.Report.Document().Hash()] = models.Heard{Application: e.Line.Application, Same: true}
	}
	return Known{Programs: map[uint64]models.Program{d.Program.ID: d.Program}, Text: true, Documents: models.SlateDocuments(d.chosen()), Heard: heard}
}

// proposal is the slate as a proposal, for what is told of one.
func (d SlateData) proposal() models.Proposal {
	return models.Proposal{Actions: d.Actions, Description: d.Description}
}

// slateLine is an entry with the reviewers that its boxes begin with.
func (d SlateData) slateLine(e models.SlateEntry) models.SlateLine {
	if !e.Chosen {
		e.Line.Reviewers, e.Line.Required = e.Suggested(d.Program.Reviewers)
	}
	return e.Line
}

// wrongs are the problems of a line; 0 is the whole slate.
func (d SlateData) wrongs(line int) (list []models.SlateProblem) {
	for _, p := range d.Problems {
		if p.Line == line && (d.Checked || d.Slate.Revision > 0) {
			list = append(list, p)
		}
	}
	return list
}

// number is where an entry stands on the slate, counted from 1; 0 is not at all.
func (d SlateData) number(i int) (n int) {
	if !d.Entries[i].Chosen {
		return 0
	}
	for _, e := range d.Entries[:i+1] {
		if e.Chosen {
			n++
		}
	}
	return n
}

// entryAsk is what an entry's plan asks for.
func entryAsk(p Page, e models.SlateEntry) string {
	ask, err := e.Plan.Ask(p.DAO)
	if err != nil {
		return "not complete"
	}
	return amount(ask.Asset, ask.Total) + nbsp + plain(ask.Asset.Symbol)
}

func entryPayee(e models.SlateEntry) common.Address {
	a, _ := models.ParseAddress(e.Plan.Payee)
	return a
}

// entryWords say how the reviews of an entry went.
func entryWords(e models.SlateEntry) string {
	words := many(len(e.Report.Reviews), "review", "reviews")
	if n := len(e.Barred); n > 0 {
		words += ", " + many(n, "conflict", "conflicts") + " of interest"
	}
	return words
}

// slateChecks are what stands between a slate and a vote.
func slateChecks(p Page, d SlateData) (list []check) {
	n := len(d.chosen())
	list = append(list, held(n > 0 && n <= models.SlateLimit, many(n, "grant", "grants"), "At most "+strconv.Itoa(models.SlateLimit)+" in one proposal"))
	if k := len(d.Problems); k > 0 && d.Slate.Revision > 0 {
		list = append(list, held(false, many(k, "thing", "things")+" to mend", plain(d.Problems[0].Refusal().Reason)))
	} else if d.Slate.Revision > 0 {
		list = append(list, held(true, "Every line may stand", "Selected as reviewed, within the program's budget and the treasury"))
	}
	list = append(list, trialCheck(d))
	words := weight(p.DAO.Token, d.Weight) + " of " + votesOf(p.DAO, d.Threshold)
	if d.Weight.Cmp(d.Threshold) < 0 {
		return append(list, check{"clock", "wait", "Not enough weight to propose", words})
	}
	return append(list, held(true, "Enough weight to propose", words))
}

func trialCheck(d SlateData) check {
	t := d.Trial
	switch {
	case t.Of == (common.Hash{}):
		return check{"clock", "wait", "Not simulated", "Simulate it as it is saved; it is simulated again before it is proposed"}
	case t.Unable != "":
		return check{"note", "wait", "Not simulated", t.Unable}
	case t.Grants.Fits() && t.Making.Failed == 0:
		return held(true, "Succeeds in a simulation", "From the treasury, as of block "+count(t.Grants.Block))
	}
	return held(false, "Fails in a simulation", "As of block "+count(t.Grants.Block))
}

// trialWords say what a simulation that succeeds found.
func trialWords(t models.Trial) string {
	words := "Tried from the treasury on the state of block " + count(t.Grants.Block) + " of " + moment(t.Grants.Time) + ": every action succeeds, one after another, and takes " + count(t.Grants.Gas) + " gas of the " + count(t.Grants.Bound()) + " that fit."
	if t.Making.Failed == 0 && t.Making.Gas > 0 {
		words += " Proposing it takes " + count(t.Making.Gas) + "."
	}
	return words + " By the time it is executed, things may have changed."
}

// slateReady tells whether the slate may be proposed as it is saved.
func slateReady(d SlateData) bool {
	return d.Slate.Revision > 0 && len(d.Problems) == 0 && !d.Stale && d.Refusal == nil
}

func slateWhy(d SlateData) string {
	switch {
	case d.Slate.Revision == 0:
		return "Save the slate first."
	case d.Stale:
		return "Open the newest version first."
	case len(d.Problems) > 0:
		return "It can be proposed when nothing is left to mend: " + plain(d.Problems[0].Refusal().Reason)
	}
	return "It can be proposed when this account has enough weight."
}

// crowded says of each asset that the slate, together with what open and queued proposals ask for, takes more than the
// treasury holds: whichever is executed last would then fail.
func crowded(p Page, d SlateData) (list []string) {
	for _, ask := range p.DAO.Asks(d.proposal()) {
		others, held := sumAsks(p.DAO, d.Queued, ask.Asset), balance(d.Balances, ask.Asset)
		if ask.Amount.Cmp(held) <= 0 && ask.Amount.Add(others).Cmp(held) > 0 {
			list = append(list, "Open and queued proposals ask for "+sumOf(ask.Asset, others)+", this slate for "+sumOf(ask.Asset, ask.Amount)+"; the treasury holds "+sumOf(ask.Asset, held)+". Whichever is executed last would fail.")
		}
	}
	return list
}

func slateSteps(d SlateData) []step {
	fine := func(line bool) bool {
		for _, p := range d.Problems {
			if (p.Line > 0) == line {
				return false
			}
		}
		return d.Slate.Revision > 0
	}
	return []step{
		{Link{"#about", "About"}, fine(false)},
		{Link{"#lines", "Grants"}, fine(true) && len(d.chosen()) > 0},
		{Link{"#chain", "On chain"}, len(d.Actions) > 0},
		{Link{"#trial", "Simulation"}, d.Trial.Unable == "" && d.Trial.Grants.Block > 0 && d.Trial.Grants.Fits()},
		{Link{"#publish", "Propose"}, false},
	}
}

// sizeWords say how large the proposal is.
func sizeWords(d SlateData) string {
	return count(len(d.Description)) + " bytes of text, with " + many(len(models.Documents(d.Description)), "document", "documents") + " bound by their hashes"
}

// readPlan tells whether an account reviewed the plan of an entry.
func readPlan(e models.SlateEntry, a common.Address) bool {
	return slices.ContainsFunc(e.Report.Reviews, func(r models.Review) bool { return r.Reviewer == a })
}

func named(list []common.Address, a common.Address) bool { return slices.Contains(list, a) }

// tried tells whether a node was asked about the slate as it is.
func tried(d SlateData) bool { return d.Trial.Of != common.Hash{} }
