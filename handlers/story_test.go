package handlers_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"backprop/models"
)

// The sample's programs and grants are what their documents say: nobody's proposal promises other numbers than it sets.
func TestTheSampleIsWhatItsDocumentsSay(t *testing.T) {
	s := newSite(t, true)
	ctx := context.Background()
	programs, err := s.store.Programs(ctx, s.dao)
	if err != nil || len(programs) != 3 {
		t.Fatalf("%d programs, %v", len(programs), err)
	}
	for _, p := range programs {
		rules, err := s.store.RulesOf(ctx, p)
		if err != nil {
			t.Errorf("program %d: %v", p.ID, err)
			continue
		}
		if d := rules.Differs(s.dao, p); len(d) > 0 {
			t.Errorf("program %d differs from its rules in %v", p.ID, d)
		}
		if problems := rules.Check(s.dao, 16*24*3600); len(problems) > 0 {
			t.Errorf("program %d: %v", p.ID, problems)
		}
	}
	grants, n, err := s.store.Grants(ctx, models.GrantFilter{Number: 1, Size: 100})
	if err != nil || n != 10 || len(grants) != 10 {
		t.Fatalf("%d grants, %v", n, err)
	}
	for _, g := range grants {
		s.held(g)
	}
}

// held holds a grant against its plan, as it was created.
func (s *site) held(g models.Grant) {
	s.Helper()
	ctx := context.Background()
	d, err := s.store.Document(ctx, g.Document)
	if err != nil {
		s.Errorf("grant %d: %v", g.ID, err)
		return
	}
	plan, err := models.ParsePlan(d)
	if err != nil {
		s.Errorf("grant %d: %v", g.ID, err)
		return
	}
	ask, err := plan.Ask(s.dao)
	if err != nil || ask.Payee != g.Payee || ask.Asset.Address != g.Token || ask.Total != g.Total || plan.Program != g.Program || len(ask.Milestones) != len(g.Milestones) {
		s.Errorf("grant %d: %v, its plan asks for %+v", g.ID, err, ask)
	}
	for i, m := range g.Milestones {
		if ask.Milestones[i].Due != m.Due {
			s.Errorf("grant %d, milestone %d: due after %d s, its plan says %d", g.ID, i+1, m.Due, ask.Milestones[i].Due)
		}
	}
}

// Every page of the sample's programs and grants is drawn, and its open slate shows plans and reviews.
func TestTheSamplesGrantPages(t *testing.T) {
	s := newSite(t, true)
	paths := []string{"/programs", "/grants", "/applications", "/programs/1", "/programs/2", "/programs/3"}
	for id := 1; id <= 10; id++ {
		paths = append(paths, fmt.Sprintf("/grants/%d", id))
	}
	for _, path := range paths {
		if a := s.client().get(path); a.status != http.StatusOK {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	a := s.client().get("/programs/1")
	for _, words := range []string{"Data that anyone may use", "600,000", "OCR training data", "At worst", "The DAO changed the program."} {
		if !strings.Contains(strings.ToLower(a.body), strings.ToLower(words)) {
			t.Errorf("the program's page does not say %q", words)
		}
	}
	if a := s.client().get("/proposals/26"); !strings.Contains(a.body, "Signed news with subtitles") || !strings.Contains(a.body, "It is the first of its kind whose rights are where they belong.") {
		t.Error("the slate shows no plan or no review")
	}
}
