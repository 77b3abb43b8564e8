package models_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

var rulesDAO = models.DAO{
	Governor: common.HexToAddress("0x01"), Timelock: common.HexToAddress("0x02"), Escrow: common.HexToAddress("0x0e"),
	Token:  models.Asset{Address: common.HexToAddress("0x03"), Symbol: "GRAD", Decimals: 18},
	Assets: []models.Asset{models.Ether, {Address: common.HexToAddress("0x04"), Symbol: "DUSD", Decimals: 6}},
}

// goodRules may be proposed.
func goodRules() models.Rules {
	r := models.StartingRules()
	r.Name, r.Track, r.Purpose, r.Eligibility = "Open speech", models.Datasets, "Speech for **all**.", "Teams that publish.\n\n- no patents"
	r.Steward = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"
	r.Opens, r.Closes = "2026-01-01", "2026-12-31"
	r.Budgets = []models.Allowance{{"DUSD", "400,000", "100,000", "50,000.5"}, {"ETH", "20", "", ""}}
	r.Reviewers = []string{"0x70997970C51812dc3A010C7d01b50e0d17dc79C8", "0x90F79bf6EB2c4f870365E785982E1f101E93b906"}
	return r
}

const leastDispute = 2 * 8 * 24 * 3600

// What the form takes is read back from its document as it was, whatever was typed.
func TestRulesAreReadBack(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"## Purpose", `\## Terms`, `\\## Budget`, "# Title", "| a | b |", "- x: 1 in all; 2 a period; 3 a grant", "", "", ": rules of program 7", "𝛿 плюс", "\ttab", `\`, "## Reviewers ", "| Steward | 0x1 |"}
	text := func() string {
		var lines []string
		for range 1 + random.IntN(6) {
			lines = append(lines, pieces[random.IntN(len(pieces))])
		}
		return strings.TrimSpace("a " + strings.Join(lines, "\n") + "\nz")
	}
	for range 5000 {
		r := goodRules()
		r.Purpose, r.Eligibility = text(), text()
		r.Name = []string{"A: rules", "A: rules of program 9", "Z | | \\ z", "Ünï"}[random.IntN(4)]
		r.Program = uint64(random.IntN(3)) * 4
		if random.IntN(2) == 0 {
			r.Steward, r.Opens, r.Closes, r.Budgets = "", "", "", r.Budgets[1:]
		}
		if problems := r.Check(rulesDAO, leastDispute); len(problems) > 0 {
			t.Fatalf("%+v: %v", r, problems)
		}
		back, err := models.ParseRules(r.Document())
		if err != nil || !reflect.DeepEqual(back, r) {
			t.Fatalf("%v\n got %+v\nwant %+v\n%s", err, back, r, r.Document())
		}
		if found := models.Documents("Text.\n\n" + r.Document().Embed() + "\n\nMore."); len(found) != 1 || found[0] != r.Document() {
			t.Fatalf("found %q", found)
		}
	}
}

func TestDocumentsThatAreNoRules(t *testing.T) {
	whole := string(goodRules().Document())
	for _, text := range []string{"", "# x", whole + "x", strings.Replace(whole, "Grace", "Grice", 1), strings.Replace(whole, "\n## Budget", "\n## budget", 1), whole[:len(whole)/2], strings.Repeat("\n## Purpose\n\n", 9)} {
		if r, err := models.ParseRules(models.Document(text)); !errors.Is(err, models.ErrRules) || !reflect.DeepEqual(r, models.Rules{}) {
			t.Errorf("%q: %v, %+v", text, err, r)
		}
	}
}

func TestRulesThatCannotBeProposed(t *testing.T) {
	for field, changes := range map[string][]func(*models.Rules){
		"name":        {func(r *models.Rules) { r.Name = " " }, func(r *models.Rules) { r.Name = "# x" }, func(r *models.Rules) { r.Name = "a <!-- b" }, func(r *models.Rules) { r.Name = "a\nb" }, func(r *models.Rules) { r.Name = strings.Repeat("x", 91) }},
		"track":       {func(r *models.Rules) { r.Track = "Else" }},
		"purpose":     {func(r *models.Rules) { r.Purpose = "" }, func(r *models.Rules) { r.Purpose = "a <!-- b" }, func(r *models.Rules) { r.Purpose = "\u202e" }, func(r *models.Rules) { r.Purpose = "x " }},
		"eligibility": {func(r *models.Rules) { r.Eligibility = strings.Repeat("x", 20_001) }},
		"steward":     {func(r *models.Rules) { r.Steward = "0x1" }, func(r *models.Rules) { r.Steward = rulesDAO.Timelock.Hex() }},
		"opens":       {func(r *models.Rules) { r.Opens = "31.3.2026" }},
		"closes":      {func(r *models.Rules) { r.Closes = "2025-12-30" }, func(r *models.Rules) { r.Closes = "soon" }},
		"period":      {func(r *models.Rules) { r.Period = "0" }, func(r *models.Rules) { r.Period = "9999" }},
		"evidence":    {func(r *models.Rules) { r.Review = "61" }, func(r *models.Rules) { r.Review = "" }, func(r *models.Rules) { r.Review = "1.5" }, func(r *models.Rules) { r.Review = "-1" }, func(r *models.Rules) { r.Review = "+7" }},
		"challenge":   {func(r *models.Rules) { r.Challenge = "15" }},
		"dispute":     {func(r *models.Rules) { r.Dispute = "15" }, func(r *models.Rules) { r.Dispute = "366" }},
		"accept":      {func(r *models.Rules) { r.Accept = "181" }},
		"grace":       {func(r *models.Rules) { r.Grace = "6" }},
		"objection":   {func(r *models.Rules) { r.Objection = "0.99" }, func(r *models.Rules) { r.Objection = "5.01" }, func(r *models.Rules) { r.Objection = "2." }},
		"silence":     {func(r *models.Rules) { r.Silence = "10.01" }},
		"attempts":    {func(r *models.Rules) { r.Attempts = "11" }, func(r *models.Rules) { r.Attempts = "0" }},
		"budget": {
			func(r *models.Rules) { r.Budgets = nil }, func(r *models.Rules) { r.Budgets[1].Asset = "DUSD" }, func(r *models.Rules) { r.Budgets[0].Asset = "GRAD" },
			func(r *models.Rules) { r.Budgets[0].Cap = "" }, func(r *models.Rules) { r.Budgets[0].Cap = "0" }, func(r *models.Rules) { r.Budgets[0].Grant = "400,001" },
			func(r *models.Rules) { r.Budgets[0].Cap = "1" + strings.Repeat("0", 36) }, func(r *models.Rules) { r.Period = "" },
		},
		"reviewers": {func(r *models.Rules) { r.Reviewers = nil }, func(r *models.Rules) { r.Reviewers[1] = strings.ToLower(r.Reviewers[0]) }, func(r *models.Rules) { r.Reviewers[0] = "me" }},
	} {
		for i, change := range changes {
			r := goodRules()
			change(&r)
			problems := r.Check(rulesDAO, leastDispute)
			if len(problems) == 0 || problems[0].Field != field {
				t.Errorf("%s, change %d: %v", field, i, problems)
			}
		}
	}
}

// The numbers are those that were typed.
func TestRulesInNumbers(t *testing.T) {
	p, err := goodRules().Of(rulesDAO)
	want := models.Terms{
		Steward: common.HexToAddress("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"), Opens: 1767225600, Closes: 1798761600, Period: 90 * 86400,
		ReviewWindow: 7 * 86400, ChallengeWindow: 3 * 86400, DisputeTimeout: 45 * 86400, AcceptWindow: 30 * 86400, Grace: 14 * 86400,
		Objection: 200, Silence: 500, Attempts: 3,
	}
	if err != nil || p.Terms != want || len(p.Reviewers) != 2 {
		t.Errorf("%v: %+v", err, p)
	}
	b := p.Budgets[0]
	if b.Cap != models.U(400_000_000_000) || b.PeriodCap != models.U(100_000_000_000) || b.GrantCap != models.U(50_000_500_000) {
		t.Errorf("%+v", b)
	}
	if d := goodRules().Differs(rulesDAO, p); len(d) > 0 {
		t.Errorf("differs in %v", d)
	}
	p.Budgets[0].Cap = models.U(1)
	p.Terms.Attempts++
	if d := fmt.Sprint(goodRules().Differs(rulesDAO, p)); d != "[terms budgets]" {
		t.Errorf("differs in %s", d)
	}
}

// A form that is sent twice makes one draft, and nobody reads or writes another's.
func TestRulesDrafts(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		me, other := common.HexToAddress("0x11"), common.HexToAddress("0x12")
		d := models.RulesDraft{ID: "A", Author: me, Rules: goodRules(), Updated: 7}
		kept, err := s.SaveRules(ctx, d)
		if err != nil || kept.Revision != 1 {
			t.Fatalf("%+v %v", kept, err)
		}
		if _, err := s.SaveRules(ctx, d); !errors.Is(err, models.ErrStale) {
			t.Errorf("the same form again: %v", err)
		}
		stolen := kept
		stolen.Author = other
		if _, err := s.SaveRules(ctx, stolen); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("another account saves: %v", err)
		}
		if _, err := s.RulesDraft(ctx, other, "A"); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("another account reads: %v", err)
		}
		kept.Rules.Name = "Another"
		if _, err := s.SaveRules(ctx, kept); err != nil {
			t.Fatal(err)
		}
		if got, err := s.RulesDraft(ctx, me, "A"); err != nil || got.Rules.Name != "Another" || got.Revision != 2 || !reflect.DeepEqual(got.Rules, kept.Rules) {
			t.Errorf("%+v %v", got, err)
		}
		if err := s.DeleteRules(ctx, other, "A"); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("another account deletes: %v", err)
		}
		if list, err := s.RulesDrafts(ctx, me); err != nil || len(list) != 1 {
			t.Errorf("%v %v", list, err)
		}
	})
}

// Whatever stands in a proposal is read as rules only if it is exactly what the rules write, and never takes the reader down.
func FuzzParseRules(f *testing.F) {
	f.Add(string(goodRules().Document()))
	f.Add("# : rules of program 0\n\n## Purpose\n\n\n\n## Who may apply\n\n\n\n## Terms\n\n\n\n## Budget\n\n\n\n## Reviewers\n\n")
	f.Add(strings.Repeat("\n## Terms\n\n", 1000))
	f.Fuzz(func(t *testing.T, text string) {
		r, err := models.ParseRules(models.Document(text))
		if err == nil && string(r.Document()) != text {
			t.Errorf("%q is read as %+v", text, r)
		}
		if err != nil && !errors.Is(err, models.ErrRules) {
			t.Error(err)
		}
	})
}
