package models_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// opinions are what texts of random reports are put together from: all that a report's own form is made of.
var opinions = append([]string{
	"> ", ">", "\n> quoted\n", "#### In short", "\n#### In short\n\n> no\n", "### 2. 0x00", "Recommends: fund", "## Conflicts of interest",
	"## The steward's decision", "# Reviews of ", "Handed in: ", ", when the others were public", ": 5 of 5",
}, scraps...)

func opinion(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(9) {
		b.WriteString(opinions[r.IntN(len(opinions))])
	}
	return strings.TrimSpace(b.String())
}

func oneLine(r *rand.Rand) string {
	return strings.NewReplacer("\n", " ", ", ", " ").Replace(opinion(r))
}

func randomReport(r *rand.Rand) models.Report {
	x := models.Report{Application: "K7/1", Title: oneLine(r), Plan: hash(1, r.Uint64())}
	for range r.IntN(4) {
		v := models.Review{Reviewer: address(r.Uint64()), Document: x.Plan, Recommendation: models.Recommendations()[r.IntN(3)], Summary: opinion(r), Handed: r.Uint64N(1 << 33), Late: r.IntN(2) == 0}
		for _, c := range models.Rubric(models.Models)[:r.IntN(7)] {
			v.Scores = append(v.Scores, models.Score{Criterion: c.Name, Points: uint8(r.IntN(6)), Given: true, Reason: opinion(r)})
		}
		x.Reviews = append(x.Reviews, v)
	}
	kinds := []models.ConflictKind{models.Declared, models.SameAddress, models.SameTeam, models.PaidBetween}
	for range r.IntN(3) {
		x.Conflicts = append(x.Conflicts, models.Conflict{Reviewer: address(r.Uint64()), Kind: kinds[r.IntN(4)], Evidence: opinion(r), Found: r.Uint64N(1 << 33)})
	}
	if r.IntN(2) == 0 {
		x.Decision = models.Decision{Document: x.Plan, Kind: models.DecisionKinds()[r.IntN(3)], Reason: opinion(r), Steward: address(r.Uint64()), Decided: r.Uint64N(1 << 33)}
	}
	return x
}

func TestReportReadsBackFromItsDocument(t *testing.T) {
	for seed := range uint64(20_000) {
		x := randomReport(rand.New(rand.NewPCG(seed, 3)))
		d := x.Document()
		back, err := models.ParseReport(d)
		if err != nil || !reflect.DeepEqual(back, x) {
			t.Fatalf("seed %d: %v\n%#v\n%#v\n%s", seed, err, x, back, d)
		}
		if found := models.Documents("# Slate\n\n" + d.Embed() + "\n\nmore"); len(found) != 1 || found[0] != d {
			t.Fatalf("seed %d: the document isn't found in a description", seed)
		}
	}
}

// What was changed by a byte is not a report, or is another one with another hash; it is never taken for what was said.
func TestChangedReportsAreOthers(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 4))
		d := []byte(randomReport(r).Document())
		i := r.IntN(len(d))
		d[i] ^= byte(1 + r.IntN(255))
		back, err := models.ParseReport(models.Document(d))
		if err == nil && back.Document() != models.Document(d) || err != nil && !errors.Is(err, models.ErrReport) {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
	for _, text := range []string{"", "\n", "# Reviews of ", "# Reviews of x\n\n| Reviews |  |\n|---|---|\n", strings.Repeat(">", 1<<16)} {
		if _, err := models.ParseReport(models.Document(text)); !errors.Is(err, models.ErrReport) {
			t.Errorf("%.30q: %v", text, err)
		}
	}
}

// A plan is no report and a report no plan.
func TestReportsAreNoPlans(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 5))
		if _, err := models.ParseReport(randomPlan(r).Document()); err == nil {
			t.Fatalf("seed %d: a plan passes for a report", seed)
		}
		if _, err := models.ParsePlan(randomReport(r).Document()); err == nil {
			t.Fatalf("seed %d: a report passes for a plan", seed)
		}
	}
}

// What the store gives as a report is exactly what its document says.
func TestStoredReviewsBecomeAReport(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.refused(s.Assign(k.ctx, dao, k.panel(), steward, mate, panelTime), "writes")
		k.assign(panelTime, first, second)
		k.hand(second, 4, panelTime+1)
		k.hand(first, 1, panelTime+2)
		k.must(k.decide(models.Selected, panelTime+3))
		r, err := s.Report(k.ctx, "APP", 1, panelTime+4)
		if err != nil || len(r.Reviews) != 2 || r.Reviews[0].Reviewer != second || len(r.Conflicts) != 1 || r.Decision.Kind != models.Selected || r.Plan != k.panel().Version.Document {
			t.Fatalf("%+v, %v", r, err)
		}
		back, err := models.ParseReport(r.Document())
		if err != nil || !reflect.DeepEqual(back, r) {
			t.Errorf("%v\n%+v\n%+v", err, back, r)
		}
	})
}
