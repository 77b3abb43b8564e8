package views

import (
	"context"
	"io"
	"strings"
	"testing"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

var colleague = common.HexToAddress("0x5c00000000000000000000000000000000000C01")

// reviewed is a panel whose reviewers are the reader and two more, of which the reader has not handed in.
func reviewed() models.Panel {
	plan := models.Plan{Application: "K7Q2/2", Program: 1, Title: "Kestrel speech manifest", Track: models.Datasets, Payee: other.Hex()}
	v := models.Version{Application: "K7Q2", Number: 2, Plan: plan, Document: plan.Document().Hash(), Author: other, Time: now - 3*86400}
	p := models.Panel{
		Application: models.Application{ID: "K7Q2", Program: 1, Creator: other, Status: models.ApplicationSubmitted, Version: 2, Title: plan.Title},
		Version:     v,
		Program:     models.Program{ID: 1, Terms: models.Terms{Steward: colleague}, Reviewers: []common.Address{reader, holder, colleague}},
		Conflicts: []models.Conflict{
			{Reviewer: other, Kind: models.SameAddress, Evidence: "This account writes the application.", Found: now - 86400},
			{Reviewer: colleague, Kind: models.SameTeam, Evidence: "This account writes “Other \u202ework” too.", Link: "/applications/OTHER", Found: now - 86400},
		},
	}
	for _, a := range []common.Address{reader, holder, colleague} {
		p.Assignments = append(p.Assignments, models.Assignment{Reviewer: a, Steward: colleague, Assigned: now - 2*86400, Days: 14})
	}
	return p.With(opinionOf(p, holder, 4, now-3600))
}

func opinionOf(p models.Panel, reviewer common.Address, points uint8, handed uint64) models.Review {
	r := models.NewReview(p.Version, reviewer)
	for i := range r.Scores {
		r.Scores[i].Points, r.Scores[i].Given = (points+uint8(i))%6, true
		r.Scores[i].Reason = "The plan names its sources and their terms, file by file; see [the list](https://example.org/list)."
	}
	r.Recommendation, r.Summary = models.Improve, "The data is needed and the price is fair.\n\nBefore the vote, say who answers when a speaker wants to be taken out."
	r.Revision, r.Updated, r.Handed = 3, now-7200, handed
	return r
}

// revealed is the same panel when all are in.
func revealed() models.Panel {
	p := reviewed()
	p.Conflicts = p.Conflicts[:1]
	late := opinionOf(p, colleague, 1, now-60)
	late.Late, late.Recommendation, late.Summary = true, models.Decline, "<script>alert(1)</script> No.\u202e"
	return p.With(opinionOf(p, holder, 4, now-3600), opinionOf(p, reader, 2, now-1800), late)
}

func addReviews(m map[string]templ.Component) {
	in, out := signedIn(), page()
	m["review"] = Review(in, ReviewData{Panel: reviewed(), Review: opinionOf(reviewed(), reader, 3, 0), Due: now + 12*86400})
	fresh := reviewed().Own(reader)
	m["review-new"] = Review(in, ReviewData{Panel: reviewed(), Review: fresh, Problems: fresh.Check(), Due: now + 12*86400})
	wrong := opinionOf(reviewed(), reader, 3, 0)
	wrong.Scores[1].Given, wrong.Scores[2].Reason, wrong.Summary = false, "", "\u202e"
	m["review-wrong"] = Review(in, ReviewData{Panel: reviewed(), Review: wrong, Problems: wrong.Check(), Checked: true, Stale: true, Due: now - 5})
	done := opinionOf(reviewed(), reader, 3, now-5)
	m["review-done"] = Review(in, ReviewData{Panel: reviewed(), Review: done, Refusal: &models.Refusal{Reason: "The review is handed in.", Next: "It becomes public."}})
	steward := in
	steward.Account = colleague
	m["reviewers"] = Reviewers(steward, reviewersData(reviewed()))
	m["reviewers-before"] = Reviewers(steward, reviewersData(reviewed().With()))
	open := reviewersData(revealed())
	open.Decide = map[models.DecisionKind]models.Refusal{models.Selected: {Reason: "No review of this version stands.", Next: "Wait."}}
	open.Wrong, open.Typed = &models.Invalid{Field: "reason", Reason: "is empty; say why"}, models.Decision{Kind: models.ToChange}
	m["reviewers-revealed"] = Reviewers(in, open)
	closed := reviewersData(revealed())
	closed.Assign, closed.Roster = &models.Refusal{Reason: "This version is decided.", Next: "Wait."}, nil
	closed.Decisions = []models.Decision{{Kind: models.Selected, Reason: "Both reviewers would fund it.", Steward: colleague, Decided: now - 30}}
	m["reviewers-closed"] = Reviewers(in, closed)
	m["waits"] = Waits(in, WaitsData{Reviews: []models.Waiting{{Application: "K7Q2", Version: 2, Program: 1, Title: "Kestrel \u202e<b>", For: models.ForReview, Due: now + 86400, Begun: true}, {Application: "K7Q3", For: models.ForReview, Due: now - 1}}, Decisions: []models.Waiting{{Application: "K7Q4", For: models.ForDecision}, {Application: "K7Q5", For: models.ForReviewers}}, Programs: []models.Program{{ID: 1, Name: "Speech \u202eopen"}}})
	m["waits-empty"] = Waits(in, WaitsData{})
	m["reviews-hidden"] = framed(out, reviews(out, ReviewsData{Panel: reviewed()}))
	m["reviews-own"] = framed(in, reviews(in, ReviewsData{Panel: reviewed(), Own: ReviewOffer{Write: true, Steward: true, Declare: true}}))
	m["reviews-none"] = framed(out, reviews(out, ReviewsData{Panel: reviewedByNobody()}))
	decided := revealed()
	decided.Decision = models.Decision{Kind: models.TurnedOff, Reason: "Too dear.", Steward: colleague, Decided: now - 10}
	m["reviews-revealed"] = framed(out, reviews(out, ReviewsData{Panel: decided}))
	biased := revealed()
	biased.Conflicts = append(biased.Conflicts, models.Conflict{Reviewer: holder, Kind: models.Declared, Evidence: "They hired me.", Found: now - 9})
	m["reviews-biased"] = framed(out, reviews(out, ReviewsData{Panel: biased}))
	told, _ := revealed().Report(now)
	m["report"] = framed(out, report(out, told))
	m["report-empty"] = framed(out, report(out, models.Report{}))
}

func reviewedByNobody() models.Panel {
	p := reviewed().With()
	p.Assignments, p.Conflicts = nil, nil
	return p
}

func reviewersData(p models.Panel) ReviewersData {
	d := ReviewersData{Panel: p, Decide: map[models.DecisionKind]models.Refusal{}}
	for _, k := range models.DecisionKinds() {
		if err, no := p.MayDecide(colleague, k, now).(models.Refusal); no {
			d.Decide[k] = err
		}
	}
	d.Roster = []Candidate{
		{Account: p.Assignments[0], Waiting: 2},
		{Account: p.Assignments[1]},
		{Account: models.Assignment{Reviewer: other}, Conflicts: p.Conflicts},
		{Account: models.Assignment{Reviewer: colleague}, Conflicts: []models.Conflict{{Kind: models.Dust, Evidence: "This account got 0.1 GRAD."}}},
		{Account: models.Assignment{Reviewer: common.Address{5}}},
	}
	return d
}

// framed is a part in a page of its own.
func framed(p Page, part templ.Component) templ.Component {
	body := templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		if _, err := io.WriteString(w, "<h1>A part</h1><h2>Of a page</h2>"); err != nil {
			return err
		}
		return part.Render(ctx, w)
	})
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		return layout(p).Render(templ.WithChildren(ctx, body), w)
	})
}

// Before the reveal no page holds anything of what was scored and said; after it, all of it.
func TestScoresAreOnNoPageBeforeTheReveal(t *testing.T) {
	for _, name := range []string{"reviews-hidden", "reviews-own", "reviewers"} {
		text := render(t, name)
		for _, never := range []string{"speaker wants to be taken out", "file by file", "of 5", "Fund it", "mean"} {
			if strings.Contains(text, never) {
				t.Errorf("%s holds %q", name, never)
			}
		}
		if !strings.Contains(text, "1 of 3 are in") {
			t.Errorf("%s does not say how far the reviewers are", name)
		}
	}
	text := render(t, "reviews-revealed")
	for _, want := range []string{"speaker wants to be taken out", "file by file", "Declined", "Too dear.", "handed in when the others were public", "3 of 3 are in"} {
		if !strings.Contains(text, want) {
			t.Errorf("after the reveal the page does not say %q", want)
		}
	}
}

// A review of somebody in a conflict of interest is shown, and left out of the means.
func TestBiasedReviewsDoNotCount(t *testing.T) {
	text := render(t, "reviews-biased")
	for _, want := range []string{"not counted, for a conflict of interest", "Conflict of interest, not counted", "They hired me."} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if head := `<th scope="col" class="r" title="` + holder.Hex(); strings.Contains(text, head) || !strings.Contains(render(t, "reviews-revealed"), head) {
		t.Error("the table of scores counts it")
	}
}

func TestReviewersPageBlocks(t *testing.T) {
	text := render(t, "reviewers")
	for _, want := range []string{"Blocked", "Same team", "This account writes the application.", `value="` + common.Address{5}.Hex() + `"`, "Waited for"} {
		if !strings.Contains(text, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if strings.Contains(text, `name="reviewer" value="`+other.Hex()+`"`) {
		t.Error("an account in a conflict can be assigned")
	}
	if before := render(t, "reviewers-before"); strings.Contains(text, "Take back") || !strings.Contains(before, "Take back") || strings.Contains(before, "Waited for") {
		t.Error("an assignment can be taken back other than before the first review is in")
	}
}
