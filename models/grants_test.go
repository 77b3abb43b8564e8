package models_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// granted is a record with a program and three grants in it, paid 20, 60 and 340 seconds after their approval.
func granted(t *testing.T, s *models.Store) {
	t.Helper()
	c := newChain(1)
	terms := models.Terms{Steward: address(9), Period: 500, ReviewWindow: 100, ChallengeWindow: 10, DisputeTimeout: 400, AcceptWindow: 900, Grace: 50, Objection: 250, Attempts: 2}
	plan := models.Document("# 100 % open Weights_v2\n\nAll of it.")
	tx := func(turns ...models.Turn) {
		c.add(func(f *models.Facts, at func() models.At) {
			for _, turn := range turns {
				turn.At = at()
				f.Turns = append(f.Turns, turn)
			}
		})
	}
	c.add(func(f *models.Facts, at func() models.At) {
		f.Proposals = append(f.Proposals, models.Proposal{At: at(), ID: models.U(1), Description: "# Slate\n\n" + plan.Embed() + "\n\n" + plan.Embed(), Title: "Slate"})
	})
	tx(models.Turn{Kind: models.TurnProgramCreated, Program: 1, Text: "Models"}, models.Turn{Kind: models.TurnTerms, Program: 1, Said: models.Said{
		Terms: &terms, Budgets: []models.Limit{{Token: address(0xa4), Cap: models.U(1000), PeriodCap: models.U(700)}, {Cap: models.U(5)}},
	}})
	for i := range uint64(3) {
		said := models.Said{Required: 1, Reviewers: []common.Address{address(3), address(4 + i)}, Tranches: []models.Tranche{{Amount: models.U(100)}, {Amount: models.U(50)}}}
		created := models.Turn{Kind: models.TurnCreated, GrantID: i + 1, Program: 1, Account: address(20 + i), Other: address(0xa4), Hash: hash(5, i), Amount: models.U(150), Said: said}
		if i == 0 {
			created.Hash = plan.Hash()
		}
		tx(created)
	}
	for i := range uint64(3) {
		tx(models.Turn{Kind: models.TurnAccepted, GrantID: i + 1, Account: address(20 + i)}, models.Turn{Kind: models.TurnSubmitted, GrantID: i + 1, Attempt: 1, Hash: hash(6, i)},
			models.Turn{Kind: models.TurnReviewed, GrantID: i + 1, Account: address(3), Attempt: 1, Approved: true}, models.Turn{Kind: models.TurnApproved, GrantID: i + 1, Attempt: 1})
	}
	for n := range uint64(32) { // each block is 10 seconds after the one before
		switch n {
		case 1, 4, 31:
			i := map[uint64]uint64{1: 2, 4: 1, 31: 0}[n]
			tx(models.Turn{Kind: models.TurnPaid, GrantID: i + 1, Account: address(20 + i), Amount: models.U(100)})
		default:
			tx()
		}
	}
	tx(models.Turn{Kind: models.TurnCancelled, GrantID: 3, Amount: models.U(10), Returned: models.U(40)})
	c.follow(t, s)
}

func TestGrantsAreFound(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		granted(t, s)
		for name, x := range map[string]struct {
			filter models.GrantFilter
			want   []uint64
		}{
			"all":                {models.GrantFilter{}, []uint64{3, 2, 1}},
			"a page":             {models.GrantFilter{Number: 2, Size: 2}, []uint64{1}},
			"open":               {models.GrantFilter{Open: true}, []uint64{2, 1}},
			"cancelled":          {models.GrantFilter{Status: models.GrantCancelled}, []uint64{3}},
			"of another program": {models.GrantFilter{Program: 2}, nil},
			"of a reviewer":      {models.GrantFilter{Account: address(3), Seat: models.SeatReviewer}, []uint64{3, 2, 1}},
			"of no payee":        {models.GrantFilter{Account: address(3), Seat: models.SeatPayee}, nil},
			"of the steward":     {models.GrantFilter{Account: address(9)}, []uint64{3, 2, 1}},
			"by an address":      {models.GrantFilter{Text: address(21).Hex()}, []uint64{2}},
			"by a number":        {models.GrantFilter{Text: "#3"}, []uint64{3}},
			"by a huge number":   {models.GrantFilter{Text: strings.Repeat("9", 70)}, nil},
			"by the title":       {models.GrantFilter{Text: "weights_V"}, []uint64{1}},
			"by no wildcard":     {models.GrantFilter{Text: "weights%v"}, nil},
			"by a percent sign":  {models.GrantFilter{Text: "100 % o"}, []uint64{1}},
			"proposed":           {models.GrantFilter{Proposed: true}, nil},
			"in a token":         {models.GrantFilter{Token: &common.Address{}}, nil},
		} {
			list, _, err := s.Grants(context.Background(), x.filter)
			var ids []uint64
			for _, g := range list {
				ids = append(ids, g.ID)
			}
			if err != nil || !slices.Equal(ids, x.want) {
				t.Errorf("%s: got %v, want %v: %v", name, ids, x.want, err)
			}
		}
	})
}

// What the escrow paid is found beside what the treasury paid, newest first.
func TestPaidIsFound(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		granted(t, s)
		lacking := dao
		lacking.Escrow = common.Address{}
		for size, want := range map[int]string{5: "[1 2 3]", 2: "[1 2]"} {
			list, err := s.Paid(t.Context(), dao, size)
			var ids []uint64
			for _, r := range list {
				ids = append(ids, r.Grant.ID)
				if r.Amount != models.U(100) || r.Recipient != address(19+r.Grant.ID) || r.Asset.Address != address(0xa4) || r.Turn.Kind != models.TurnPaid {
					t.Errorf("%+v", r)
				}
			}
			if err != nil || fmt.Sprint(ids) != want {
				t.Errorf("%v, want %s: %v", ids, want, err)
			}
		}
		if list, err := s.Paid(t.Context(), lacking, 5); err != nil || len(list) > 0 {
			t.Errorf("without an escrow: %+v, %v", list, err)
		}
	})
}

func TestGrantsAddUp(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		granted(t, s)
		ctx := context.Background()
		p, err := s.Program(ctx, 1)
		if err != nil || len(p.Budgets) != 2 {
			t.Fatalf("%+v, %v", p, err)
		}
		b := p.Budgets[0]
		if got := fmt.Sprint(b.Committed, b.Paid, b.Returned, b.Granted, b.Grants, b.Left()); got != "410 300 40 450 3 250" {
			t.Errorf("the budget has %s", got)
		}
		approval, creation, err := s.Waits(ctx, 1)
		if err != nil || approval != (models.Wait{Count: 3, Median: 60, Worst: 340}) || creation != (models.Wait{Count: 3, Median: 90, Worst: 370}) {
			t.Errorf("waits %+v and %+v: %v", approval, creation, err)
		}
		if approval, _, err := s.Waits(ctx, 2); err != nil || approval.Count != 0 {
			t.Errorf("of no program: %+v, %v", approval, err)
		}
		g, err := s.GrantOf(ctx, models.Document("# 100 % open Weights_v2\n\nAll of it.").Hash())
		if err != nil || g.ID != 1 || g.Title != "100 % open Weights_v2" || g.Milestones[0].Threshold != models.U(250) || g.Milestones[1].Wait != -1 {
			t.Errorf("%+v, %v", g, err)
		}
		g, err = s.Grant(ctx, 3)
		if err != nil || g.Status != models.GrantCancelled || g.Settlement != models.U(10) || g.Milestones[1].Final != models.Void || g.Milestones[0].Final != models.Paid {
			t.Errorf("%+v, %v", g, err)
		}
		if _, err := s.Grant(ctx, 4); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("no such grant: %v", err)
		}
		counts, err := s.GrantCounts(ctx, 0)
		if err != nil || counts[models.GrantActive] != 2 || counts[models.GrantCancelled] != 1 {
			t.Errorf("counts %v, %v", counts, err)
		}
		if turns, err := s.Turns(ctx, 3); err != nil || len(turns) != 7 {
			t.Errorf("%d turns, %v", len(turns), err)
		}
		if turns, err := s.Turns(ctx, 0); err != nil || len(turns) != 0 {
			t.Errorf("turns of no grant: %d, %v", len(turns), err)
		}
	})
}

// A proposal opened the programs of its rules that were made in its own transaction, and no others.
func TestAProposalOpenedItsPrograms(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, rules, c := context.Background(), hash(7, 1), newChain(1)
		open := models.CreateProgram{Program: models.Program{Name: "Models", Document: rules}}
		c.add(func(f *models.Facts, at func() models.At) {
			f.Proposals = append(f.Proposals, models.Proposal{At: at(), ID: models.U(1), Title: "Open a program"})
		})
		for id := range uint64(3) { // the second in the execution of the proposal, the others by themselves
			c.add(func(f *models.Facts, at func() models.At) {
				f.Turns = append(f.Turns, models.Turn{At: at(), Kind: models.TurnProgramCreated, Program: id + 1, Text: "Models", Hash: rules})
				if id == 1 {
					f.Steps = append(f.Steps, models.Step{At: at(), ProposalID: models.U(1), Kind: models.StepExecuted})
				}
			})
		}
		c.add(func(f *models.Facts, at func() models.At) { // its rules are others since
			f.Turns = append(f.Turns, models.Turn{At: at(), Kind: models.TurnProgramChanged, Program: 2, Text: "Models", Hash: hash(7, 2)})
		})
		c.follow(t, s)
		list, err := s.ProposalPrograms(ctx, models.U(1), []models.Effect{{Act: open}})
		if err != nil || len(list) != 1 || list[0].ID != 2 {
			t.Errorf("%v, %v", list, err)
		}
		if list, err := s.ProposalPrograms(ctx, models.U(1), nil); err != nil || len(list) != 0 {
			t.Errorf("a proposal without rules opened %v, %v", list, err)
		}
	})
}

func TestDocumentsAreFoundInProposals(t *testing.T) {
	s := modelstest.SQLite(t)
	granted(t, s)
	ctx, plan := context.Background(), models.Document("# 100 % open Weights_v2\n\nAll of it.")
	if d, err := s.Document(ctx, plan.Hash()); err != nil || d != plan {
		t.Errorf("%q, %v", d, err)
	}
	if list, err := s.DocumentProposals(ctx, plan.Hash()); err != nil || len(list) != 1 {
		t.Errorf("%d proposals, %v", len(list), err)
	}
	if _, err := s.Document(ctx, common.Hash{1}); !errors.Is(err, models.ErrNotFound) {
		t.Errorf("none: %v", err)
	}
}

// However many documents a description pretends to begin, it is read through once.
func TestDocumentsInAHostileDescription(t *testing.T) {
	plan := models.Document("# Plan")
	begin := "<!-- document 0x" + strings.Repeat("0", 64) + " -->\n"
	text := strings.Repeat(begin, 20_000) + plan.Embed() + strings.Repeat(begin, 20_000) + strings.Repeat("\n<!-- end of document -->", 20_000)
	if list := models.Documents(text); len(list) != 1 || list[0] != plan {
		t.Errorf("%d documents", len(list))
	}
}
