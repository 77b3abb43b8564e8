package views

import (
	"strings"
	"testing"

	"github.com/a-h/templ"

	"backprop/models"
)

// examined adds to a proposal that may still be executed the checks that follow from what its page has.
func examined(d ProposalData) ProposalData {
	d.Checks, d.Spent = nil, []models.Spent{{Asset: dusd, Amount: usd(900_000), Days: 90}}
	if checked(d.Proposal.State(page().now())) {
		d.Checks = models.Examination{DAO: dao(), Proposal: d.Proposal, Now: page().Block, Balances: d.Balances, Operations: d.Operations, Votes: d.Votes.Rows, Shifts: models.Shifts{Whole: true}}.Checks()
	}
	return d
}

// answers are checks of every answer, with hostile reasons.
func answers() (list []models.Check) {
	for i, r := range []models.Result{models.Pass, models.Fail, models.Warn, models.Inconclusive, models.Pass} {
		list = append(list, models.Check{Name: models.SimulationCheck, Result: r, Reason: "Action 2 would fail: " + evil + strings.Repeat("0xffffffff", 30), Block: 24_631_000, Time: now - 3_600, Action: i})
		list[i].Name = []models.CheckName{models.GasCheck, models.SimulationCheck, models.CodeCheck, models.MovesCheck, models.TextCheck}[i]
	}
	return list
}

func addChecked(m map[string]templ.Component) {
	bad := inState(models.Active)
	bad.Checks = answers()
	m["proposal-checks"] = Proposal(page(), bad)
	fine := inState(models.Active)
	fine.Checks = having(answers(), models.Pass)
	m["proposal-checks-pass"] = Proposal(page(), fine)
	d := draftData()
	d.Checks = answers()
	m["draft-checks"] = Draft(signedIn(), d)
}

// Each check has its words, whatever its answer.
func TestEachCheckHasWords(t *testing.T) {
	for name := range claims {
		seen := map[string]bool{}
		for _, r := range []models.Result{models.Pass, models.Fail, models.Inconclusive} {
			x := row(models.Check{Name: name, Result: r, Reason: "Because."})
			if x.claim == "" || seen[x.claim] {
				t.Errorf("%s %s: %+v", name, r, x)
			}
			seen[x.claim] = true
		}
	}
	for _, c := range inState(models.Queued).Checks {
		if _, known := claims[c.Name]; !known {
			t.Error(c.Name)
		}
	}
	if got := checkSum(answers()); got != "2 of 5 pass · 1 fails · 1 warning · 1 not known" {
		t.Error(got)
	}
}

// An ask is held against what there is and what is spent, as far as that is known.
func TestMeasure(t *testing.T) {
	m := Measure{Balances: []models.Payment{{Asset: dusd, Amount: usd(4_000_000)}}, Spent: []models.Spent{{Asset: dusd, Amount: usd(400_000), Days: 90}}}
	for amount, want := range map[uint64]string{
		40_000:    "1.0 % of the treasury's DUSD · 9 days of spending",
		1_000:     "under 0.1 % of the treasury's DUSD · less than a day of spending",
		4_500:     "0.1 % of the treasury's DUSD · 1 day of spending",
		4_000_001: "more than the DUSD in the treasury",
	} {
		if got := m.of([]models.Payment{{Asset: dusd, Amount: usd(amount)}}); got != want {
			t.Errorf("%d: %q", amount, got)
		}
	}
	m.Spent = nil
	if got := m.of([]models.Payment{{Asset: dusd, Amount: usd(40_000)}}); got != "1.0 % of the treasury's DUSD" {
		t.Error(got)
	}
}
