package handlers_test

import (
	"fmt"
	"strings"
	"testing"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// spoken is a plan that was selected here, and what its reviewers and the steward said of it.
func (g *grants) spoken(title string) (models.Plan, models.Report) {
	g.Helper()
	id := g.selected(title)
	head, err := g.store.Cursor(g.Context())
	if err != nil {
		g.Fatal(err)
	}
	v, err := g.store.Version(g.Context(), id, 1)
	if err != nil {
		g.Fatal(err)
	}
	said, err := g.store.Report(g.Context(), id, 1, head.Time)
	if err != nil || len(said.Reviews) != 2 {
		g.Fatalf("%d reviews, %v", len(said.Reviews), err)
	}
	return v.Plan, said
}

// offer is what a plan asks for.
func (g *grants) offer(p models.Plan) models.Offer {
	g.Helper()
	ask, err := p.Ask(g.dao)
	if err != nil {
		g.Fatal(err)
	}
	return models.Offer{Program: 1, Payee: ask.Payee, Token: ask.Asset.Address, Document: p.Document().Hash(), Required: 2, Reviewers: g.reviewers(), Milestones: ask.Milestones}
}

const (
	asHere    = "as they were handed in here"
	notAsHere = "differs from the reviews that were handed in here"
	asGiven   = "as the proposer put them into the proposal’s text"
)

// Reviews in a proposal's text are the proposer's words: the pages say which of them are what was handed in here, and say so
// loudly where they are not. What is said of an application after it was proposed makes no forgery of what was true.
func TestForgedReviewsAreToldApart(t *testing.T) {
	g := newGrants(t, 1)
	sound, told := g.spoken("Recordings of the north")
	bent, raised := g.spoken("Recordings of the south")
	cut, silenced := g.spoken("Recordings of the west")
	raised.Reviews[1].Scores[0].Points = models.MostPoints
	silenced.Reviews = silenced.Reviews[:1]
	strange, foreign := sound, told
	strange.Title = "Recordings of elsewhere"
	foreign.Plan = strange.Document().Hash()
	foreign.Decision.Document = foreign.Plan

	text, offers := "# Four seasons of recordings\n", []models.Offer{}
	plans := []models.Plan{sound, bent, cut, strange}
	for i, said := range []models.Report{told, raised, silenced, foreign} {
		text += "\n" + plans[i].Document().Embed() + "\n\n" + said.Document().Embed() + "\n"
		offers = append(offers, g.offer(plans[i]))
	}
	g.pass(call.Propose(g.dao, call.Slate(g.dao, offers), text))
	g.says("/proposals/"+g.newest(), 1, 2, 1)
	for i, want := range [][3]int{{1, 0, 0}, {0, 1, 0}, {0, 1, 0}, {0, 0, 1}} {
		g.says(fmt.Sprintf("/grants/%d", i+2), want[0], want[1], want[2])
	}
	g.visitor.shows("/proposals/"+g.newest(), `href="/applications/`+applicationOf(bent)+`#reviews"`)

	head, err := g.store.Cursor(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	panel, err := g.store.Panel(t.Context(), applicationOf(sound), 1)
	if err == nil {
		err = g.store.Declare(t.Context(), panel, g.devnet.Account(devnet.Reviewer3), "We share an office.", head.Time)
	}
	if err == nil {
		err = g.store.Decide(t.Context(), panel, models.Decision{Steward: g.devnet.Account(devnet.Proposer), Kind: models.TurnedOff, Reason: "On second thoughts."}, sound.Document().Hash(), head.Time)
	}
	if err != nil {
		t.Fatal(err)
	}
	g.says("/proposals/"+g.newest(), 1, 2, 1)
	g.says("/grants/2", 1, 0, 0)
}

// While reviews are hidden, a report is not what was handed in, whatever it guesses.
func TestHiddenReviewsAreNotConfirmed(t *testing.T) {
	h := newHearing(t)
	h.assign(devnet.Reviewer, devnet.Reviewer2)
	h.first.reviewed(h.path, "4")
	v, err := h.store.Version(t.Context(), strings.TrimPrefix(h.path, "/applications/"), 1)
	if err != nil {
		t.Fatal(err)
	}
	panel, err := h.store.Panel(t.Context(), v.Application, 1)
	if err != nil {
		t.Fatal(err)
	}
	guess := models.Report{Application: v.Plan.Application, Title: v.Plan.Title, Plan: v.Document, Reviews: []models.Review{panel.Own(h.devnet.Account(devnet.Reviewer))}}
	p := models.Proposal{At: models.At{Time: v.Time + 1}, Description: guess.Document().Embed()}
	heard, err := h.store.Hear(t.Context(), p, v.Document)
	if got := heard[guess.Document().Hash()]; err != nil || got != (models.Heard{Application: v.Application}) {
		t.Errorf("while hidden: %+v, %v", got, err)
	}
	h.second.reviewed(h.path, "2")
	if panel, err = h.store.Panel(t.Context(), v.Application, 1); err != nil {
		t.Fatal(err)
	}
	said, err := panel.Report(v.Time)
	if err != nil {
		t.Fatal(err)
	}
	p.Description += "\n" + said.Document().Embed()
	heard, err = h.store.Hear(t.Context(), p, v.Document)
	if err != nil || len(heard) != 2 || heard[guess.Document().Hash()].Same || !heard[said.Document().Hash()].Same {
		t.Errorf("once revealed: %+v, %v", heard, err)
	}
}

// says counts what a page says of reviews.
func (g *grants) says(path string, same, other, given int) {
	g.Helper()
	body := g.visitor.get(path).body
	if a, b, c := strings.Count(body, asHere), strings.Count(body, notAsHere), strings.Count(body, asGiven); a != same || b != other || c != given {
		g.Errorf("%s: %d reviews as here, %d not, %d unknown; want %d, %d, %d", path, a, b, c, same, other, given)
	}
}

func applicationOf(p models.Plan) string {
	id, _, _ := strings.Cut(p.Application, "/")
	return id
}
