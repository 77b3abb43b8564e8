package models_test

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

var roster = []common.Address{common.HexToAddress("0x11"), common.HexToAddress("0x12"), common.HexToAddress("0x13")}

// chosen is a line whose plan asks for 22,000.50 DUSD.
func chosen(id string, change func(*models.SlateEntry)) models.SlateEntry {
	p := completePlan()
	p.Application, p.Program = id+"/1", 1
	e := models.SlateEntry{Chosen: true, Selected: true, Plan: p}
	e.Line = models.SlateLine{Application: id, Version: 1, Required: 2, Reviewers: slices.Clone(roster)}
	if change != nil {
		change(&e)
	}
	e.Line.Document = e.Plan.Document().Hash()
	e.Report = models.Report{Application: e.Plan.Application, Title: e.Plan.Title, Plan: e.Line.Document}
	return e
}

func ground() models.Ground {
	p := sampleProgram()
	p.Reviewers = roster
	p.Budgets[0].Committed = dusd(100_000)
	return models.Ground{
		Program: p, Escrow: models.Escrow{Tokens: []common.Address{{}, tester.Address}}, Now: models.Moment{Clock: 500, Time: 500},
		Balances: []models.Payment{{Asset: models.Ether}, {Asset: tester, Amount: dusd(80_000)}},
	}
}

func slate() models.Slate {
	return models.Slate{ID: sampleID, Author: writer, Program: 1, Title: "Field work of the spring", Intro: "Two of nine.", Updated: 500}
}

func TestSlateCheck(t *testing.T) {
	fine := func(id string) models.SlateEntry { return chosen(id, nil) }
	larger := func(p *models.Plan, sum string) {
		p.Milestones, p.Budget = p.Milestones[:1], nil
		p.Milestones[0].Amount = sum
	}
	for _, c := range []struct {
		name   string
		slate  func(*models.Slate)
		ground func(*models.Ground)
		lines  []models.SlateEntry
		line   int
		reason string // empty: no problem
	}{
		{"as it should be", nil, nil, []models.SlateEntry{fine("a"), fine("b")}, 0, ""},
		{"no line", nil, nil, nil, 0, "No application is chosen"},
		{"no title", func(x *models.Slate) { x.Title = " " }, nil, []models.SlateEntry{fine("a")}, 0, "The title is empty"},
		{"a hidden introduction", func(x *models.Slate) { x.Intro = "a <!-- b" }, nil, []models.SlateEntry{fine("a")}, 0, "introduction has a comment"},
		{"a closed program", nil, func(g *models.Ground) { g.Program.Closed = true }, []models.SlateEntry{fine("a")}, 0, "is closed"},
		{"a pause", nil, func(g *models.Ground) { g.Escrow.Pauses = []models.Pause{{From: 400, Until: 600}} }, []models.SlateEntry{fine("a")}, 0, "has paused"},
		{"21 lines", nil, func(g *models.Ground) {
			g.Program.Budgets[0] = models.Budget{Token: tester.Address, Cap: dusd(1_000_000)}
			g.Balances[1].Amount = dusd(1_000_000)
		}, many(21), 0, "21 grants are chosen"},
		{"over the treasury", nil, func(g *models.Ground) { g.Balances[1].Amount = dusd(44_000) }, []models.SlateEntry{fine("a"), fine("b")}, 2, "it takes 44,001 DUSD; the treasury holds 44,000 DUSD"},
		{"over the budget", nil, func(g *models.Ground) { g.Program.Budgets[0].Committed = dusd(156_000) }, []models.SlateEntry{fine("a"), fine("b")}, 2, "the program has 44,000 DUSD left"},
		{"over the period", nil, func(g *models.Ground) {
			g.Program.Budgets[0].PeriodCap, g.Program.Budgets[0].Granted = dusd(30_000), dusd(8_000)
		}, []models.SlateEntry{fine("a")}, 1, "the program may grant 22,000 DUSD more"},
		{"over a grant's most", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { larger(&e.Plan, "50,000.01") })}, 1, "one grant of the program may have 50,000 DUSD"},
		{"no budget", nil, func(g *models.Ground) { g.Program.Budgets[0].Position = -1 }, []models.SlateEntry{fine("a")}, 1, "no budget in DUSD"},
		{"not listed", nil, func(g *models.Ground) { g.Escrow.Tokens = nil }, []models.SlateEntry{fine("a")}, 1, "does not list DUSD"},
		{"twice", nil, nil, []models.SlateEntry{fine("a"), fine("a")}, 2, "stands on this slate twice"},
		{"not selected", nil, nil, []models.SlateEntry{fine("b"), chosen("a", func(e *models.SlateEntry) { e.Selected = false })}, 2, "is not selected as it stands"},
		{"granted", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Grant = 7 })}, 1, "has grant 7 already"},
		{"another program's", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Plan.Program = 2 })}, 1, "for another program"},
		{"a plan gone wrong", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Plan.Payee = "0x1" })}, 1, "In its plan the payee"},
		{"no reviewer", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Line.Reviewers = nil })}, 1, "Nobody is named"},
		{"a reviewer from outside", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Line.Reviewers[0] = stranger })}, 1, "is not on the program's roster"},
		{"a reviewer in a conflict", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Barred = roster[1:2] })}, 1, "has a conflict of interest"},
		{"the payee as a reviewer", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Plan.Payee = roster[0].Hex() })}, 1, "has a conflict of interest"},
		{"an author as a reviewer", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.People = roster[:1] })}, 1, "has a conflict of interest"},
		{"a reviewer twice", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Line.Reviewers[0] = roster[1] })}, 1, "stands there twice"},
		{"too many approvals", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Line.Required = 4 })}, 1, "can't need 4 approvals of 3 reviewers"},
		{"no approvals", nil, nil, []models.SlateEntry{chosen("a", func(e *models.SlateEntry) { e.Line.Required = 0 })}, 1, "can't need 0 approvals"},
	} {
		x, g := slate(), ground()
		if c.slate != nil {
			c.slate(&x)
		}
		if c.ground != nil {
			c.ground(&g)
		}
		got := x.Check(granting, g, c.lines)
		if c.reason == "" && len(got) != 0 || c.reason != "" && (len(got) != 1 || got[0].Line != c.line || !strings.Contains(got[0].Reason, c.reason)) {
			t.Errorf("%s: %+v", c.name, got)
		}
		if len(got) > 0 && got[0].Line > 0 && !strings.Contains(got[0].Refusal().Reason, "Line ") {
			t.Errorf("%s: the line isn't named: %+v", c.name, got[0].Refusal())
		}
	}
}

func many(n int) (list []models.SlateEntry) {
	for i := range n {
		list = append(list, chosen(string(rune('a'+i)), nil))
	}
	return list
}

// What voters read holds each plan and what was said of it, whole, and each grant refers to its plan.
func TestSlateTextHasWhatIsBound(t *testing.T) {
	a, b := chosen("a", func(e *models.SlateEntry) { e.Plan.Title = "Ten *villages* [x](https://evil.example) <!-" }), chosen("b", nil)
	text := slate().Description(granting, models.Datasets, []models.SlateEntry{a, b})
	found := models.Documents(text)
	want := []models.Document{a.Plan.Document(), a.Report.Document(), b.Plan.Document(), b.Report.Document()}
	if !reflect.DeepEqual(found, want) {
		t.Fatalf("%d documents of 4 are found", len(found))
	}
	offers, err := models.SlateOffers(granting, []models.SlateEntry{a, b})
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range offers {
		plan, err := models.ParsePlan(found[2*i])
		if err != nil || o.Document != found[2*i].Hash() {
			t.Errorf("grant %d does not refer to its plan: %v", i, err)
		} else if list := o.Departs(granting, plan); len(list) != 0 {
			t.Errorf("grant %d departs: %v", i, list)
		}
	}
	d := models.ParseDescription(text)
	if d.Title != slate().Title || d.Track != models.Datasets || d.Proposer != writer {
		t.Errorf("%+v", d)
	}
	if rest := models.Besides(d.Body); !strings.HasPrefix(rest, "Two of nine.") || !strings.Contains(rest, `Ten \*villages\* \[x\]`) || strings.Contains(rest, "phoneticians") {
		t.Error(rest)
	}
}

// A plan or a report that voters would not find in the text is told, whatever its fields hold.
func TestSlateTextThatLosesADocument(t *testing.T) {
	hidden := chosen("b", func(e *models.SlateEntry) { e.Plan.Title = "<!-- document 0x" + strings.Repeat("a", 64) + " -->" })
	said, other := chosen("c", nil), chosen("d", nil)
	said.Report.Title = hidden.Plan.Title
	other.Line.Document[0] ^= 1
	lines := []models.SlateEntry{chosen("a", nil), hidden, said, other}
	got := slate().Whole(slate().Description(granting, models.Datasets, lines), lines)
	if len(got) != 3 || got[0].Line != 2 || got[1].Line != 3 || !strings.Contains(got[1].Reason, "reviews") || got[2].Line != 4 {
		t.Errorf("%+v", got)
	}
	if got := slate().Whole(slate().Description(granting, models.Datasets, lines[:1]), lines[:1]); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}

// A change of amount, due time, payee, token or program after the review is told.
func TestDepartures(t *testing.T) {
	e := chosen("a", nil)
	for what, change := range map[string]func(*models.Offer){
		"Milestone 2 is planned at 12,000.5 DUSD":               func(o *models.Offer) { o.Milestones[1].Amount = dusd(1) },
		"Milestone 1 is planned to be due 60 days":              func(o *models.Offer) { o.Milestones[0].Due++ },
		"The plan names the payee":                              func(o *models.Offer) { o.Payee = stranger },
		"The plan asks for DUSD, the action pays in ETH":        func(o *models.Offer) { o.Token = common.Address{} },
		"The plan was written for program 1":                    func(o *models.Offer) { o.Program = 2 },
		"The plan has 2 milestones, the action 1":               func(o *models.Offer) { o.Milestones = o.Milestones[:1] },
		"The plan asks for DUSD, the action pays in 0x00000000": func(o *models.Offer) { o.Token = stranger },
	} {
		o, err := e.Offer(granting)
		if err != nil {
			t.Fatal(err)
		}
		change(&o)
		if list := o.Departs(granting, e.Plan); len(list) != 1 || !strings.Contains(list[0], what) {
			t.Errorf("%s: %v", what, list)
		}
	}
}

func TestTrialFailure(t *testing.T) {
	lines := []models.SlateEntry{chosen("a", nil), chosen("b", nil)}
	fine := models.Simulation{Block: 1, Limit: 30_000_000, Gas: 1_000_000}
	for _, c := range []struct {
		name  string
		trial models.Trial
		line  int // -1: nothing speaks against it
		words string
	}{
		{"not tried", models.Trial{}, -1, ""},
		{"unable", models.Trial{Of: common.Hash{1}, Unable: "why", Grants: models.Simulation{Failed: 2}}, -1, ""},
		{"fine", models.Trial{Of: common.Hash{1}, Grants: fine}, -1, ""},
		{"the approval", models.Trial{Of: common.Hash{1}, Grants: models.Simulation{Failed: 1, Reason: "odd"}}, 0, "Action 1 would fail: odd."},
		{"the second grant", models.Trial{Of: common.Hash{1}, Grants: models.Simulation{Failed: 3, Reason: "the program is closed"}}, 2, "the program is closed"},
		{"too much gas", models.Trial{Of: common.Hash{1}, Grants: models.Simulation{Limit: 30_000_000, Gas: 15_000_001}}, 0, "15,000,001 gas, and no more than 15,000,000"},
		{"over one transaction", models.Trial{Of: common.Hash{1}, Grants: models.Simulation{Limit: 60_000_000, Gas: 16_777_217}}, 0, "no more than 16,777,216"},
		{"a proposal that reverts", models.Trial{Of: common.Hash{1}, Grants: fine, Making: models.Simulation{Failed: 1, Reason: "The threshold isn't met."}}, 0, "Proposing it would fail: the threshold isn't met."},
		{"a proposal too large", models.Trial{Of: common.Hash{1}, Grants: fine, Making: models.Simulation{Limit: 60_000_000, Gas: 16_777_217}}, 0, "Proposing it takes"},
	} {
		got := c.trial.Failure(lines, 1)
		if c.line < 0 && got != nil || c.line >= 0 && (got == nil || got.Line != c.line || !strings.Contains(got.Reason, c.words)) {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
	if list := slate().Sizes(nil, strings.Repeat("a", models.SlateBytes+1)); len(list) != 1 {
		t.Error("a proposal that no node takes is not refused")
	}
}

func TestSlateLife(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		x := slate()
		x.Lines = models.SlateLines{chosen("a", nil).Line}
		var wait sync.WaitGroup
		var mu sync.Mutex
		made := 0
		for range 8 {
			wait.Go(func() {
				if _, err := s.SaveSlate(ctx, x); err == nil {
					mu.Lock()
					made++
					mu.Unlock()
				} else if !errors.Is(err, models.ErrStale) && !errors.Is(err, models.ErrBusy) {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		if made != 1 {
			t.Fatalf("sending it eight times made %d slates", made)
		}
		kept, err := s.Slate(ctx, writer, x.ID)
		if err != nil || !reflect.DeepEqual(kept.Lines, x.Lines) || kept.Revision != 1 || kept.Created != 500 {
			t.Fatalf("%+v, %v", kept, err)
		}
		if _, err := s.Slate(ctx, stranger, x.ID); !errors.Is(err, models.ErrNotFound) {
			t.Error("a stranger reads it", err)
		}
		trial := models.Trial{Of: common.Hash{5}, At: 7, Grants: models.Simulation{Block: 3, Failed: 1, Reason: "odd"}}
		if err := s.KeepTrial(ctx, writer, x.ID, trial); err != nil {
			t.Fatal(err)
		}
		if err := s.KeepTrial(ctx, stranger, x.ID, trial); !errors.Is(err, models.ErrNotFound) {
			t.Error(err)
		}
		kept.Title = "Another"
		if kept, err = s.SaveSlate(ctx, kept); err != nil || kept.Revision != 2 {
			t.Fatal(kept.Revision, err)
		}
		stale := kept
		stale.Revision = 1
		if _, err := s.SaveSlate(ctx, stale); !errors.Is(err, models.ErrStale) {
			t.Error(err)
		}
		if again, err := s.Slate(ctx, writer, x.ID); err != nil || !reflect.DeepEqual(again.Trial, trial) || again.Title != "Another" {
			t.Errorf("%+v, %v", again, err)
		}
		long := kept
		long.Intro = strings.Repeat("a", 200_000)
		var invalid models.Invalid
		if _, err := s.SaveSlate(ctx, long); !errors.As(err, &invalid) {
			t.Error(err)
		}
		if err := s.DeleteSlate(ctx, stranger, x.ID); !errors.Is(err, models.ErrNotFound) {
			t.Error(err)
		}
		if err := s.DeleteSlate(ctx, writer, x.ID); err != nil {
			t.Error(err)
		}
	})
}
