package views

import (
	"strings"

	"backprop/models"
)

func rulesHeading(d RulesData) string {
	if d.Draft.Rules.Program != 0 {
		return "Change a program"
	}
	return "New program"
}

func rulesPath(id string) string { return "/programs/drafts/" + id }

func rulesName(r models.Rules) string {
	if strings.TrimSpace(r.Name) == "" {
		return "No name yet"
	}
	return r.Name
}

func savedAt(unix uint64) string {
	if unix == 0 {
		return ""
	}
	return "Saved " + clockTime(unix)
}

// rulesField is a field that takes a number.
type rulesField struct{ field, label, unit, hint string }

var rulesPeriod = rulesField{"period", "Budget period", "days", "Limits of a period begin anew after so many days. Empty: there are no periods."}

func rulesNumbers(least uint64) []rulesField {
	days := "days"
	return []rulesField{
		{"reading", "To review an application", days, "1 to 180. After that, what is there is revealed and decided on."},
		{"accept", "To accept a grant", days, "1 to 180. After that, anybody may send the money back."},
		{"grace", "Grace after a due date", days, "7 to 365. Then the milestone is overdue, and its amount goes back."},
		{"evidence", "To review evidence", days, "1 to 60. If reviewers say nothing, the milestone goes on without them."},
		{"challenge", "To object", days, "1 to 14, after approval or silence. Then the milestone is owed, whatever happens."},
		{"dispute", "For the DAO to decide a challenge", days, disputeHint(least)},
		{"objection", "Votes that stop a milestone", "% of all", "1 to 5. They count as they were before the evidence came."},
		{"silence", "Silence pays up to", "% of the cap", "0 to 10. Larger milestones wait for the DAO when reviewers are silent."},
		{"attempts", "Submissions of a milestone", "", "1 to 10. A refusal of the last one is decided by the DAO."},
	}
}

func disputeHint(least uint64) string {
	words := "If the DAO is silent, the payee is paid."
	if least == 0 {
		return words
	}
	return "At least " + countdown(least, 2) + ", twice the length of a proposal. " + words
}

func rulesValue(r models.Rules, field string) string {
	return map[string]string{
		"reading": r.Reading, "accept": r.Accept, "grace": r.Grace, "evidence": r.Review, "challenge": r.Challenge,
		"dispute": r.Dispute, "objection": r.Objection, "silence": r.Silence, "attempts": r.Attempts, "period": r.Period,
	}[field]
}

func rulesAllowanceOf(r models.Rules, a models.Asset) models.Allowance {
	for _, b := range r.Budgets {
		if b.Asset == a.Symbol {
			return b
		}
	}
	return models.Allowance{}
}

var rulesNames = map[string]string{
	"name": "The name", "track": "The track", "purpose": "The purpose", "eligibility": "Who may apply", "steward": "The steward's address",
	"opens": "The first day", "closes": "The last day", "budget": "The budget", "reviewers": "The list of reviewers", "period": "The budget period",
	"reading": "The time to review an application", "accept": "The time to accept a grant", "grace": "The grace", "evidence": "The time to review evidence",
	"challenge": "The time to object", "dispute": "The time for the DAO to decide", "objection": "The share of votes", "silence": "The share that silence pays",
	"attempts": "The number of submissions",
}

// rulesAnchor is the id of what has a field.
func rulesAnchor(field string) string {
	if _, ok := rulesNames[field]; ok {
		return field
	}
	return "main"
}

func rulesProblem(e models.Invalid) string {
	name, ok := rulesNames[e.Field]
	if !ok {
		name = "The field " + plain(e.Field)
	}
	return name + " " + plain(e.Reason) + "."
}

func rulesProblemOf(d RulesData, field string) (models.Invalid, bool) {
	if d.Checked {
		for _, e := range d.Problems {
			if e.Field == field {
				return e, true
			}
		}
	}
	return models.Invalid{}, false
}

// rulesDescribe names the elements that explain a field.
func rulesDescribe(d RulesData, field string) string {
	if _, bad := rulesProblemOf(d, field); bad {
		return field + "-wrong " + field + "-hint"
	}
	return field + "-hint"
}

func rulesInvalid(d RulesData, field string) string {
	if _, bad := rulesProblemOf(d, field); bad {
		return "true"
	}
	return "false"
}

// rulesParts are the parts of the form with their fields.
var rulesParts = []struct{ id, label, fields string }{
	{"#about", "What it pays for", "name track purpose eligibility"},
	{"#people", "People and dates", "steward opens closes reviewers"},
	{"#budget", "Budget", "period budget"},
	{"#terms", "Times and limits", "reading evidence challenge dispute accept grace objection silence attempts"},
}

// rulesFault is the first thing that is wrong with some fields.
func rulesFault(d RulesData, fields string) (models.Invalid, bool) {
	for _, e := range d.Problems {
		for f := range strings.FieldsSeq(fields) {
			if e.Field == f {
				return e, true
			}
		}
	}
	return models.Invalid{}, false
}

func rulesSteps(d RulesData) (list []step) {
	for _, s := range rulesParts {
		_, bad := rulesFault(d, s.fields)
		list = append(list, step{Link{s.id, s.label}, !bad && d.Draft.Revision != 0})
	}
	return append(list,
		step{Link{"#read", "How it reads"}, d.Draft.Rules.Purpose != "" && d.Draft.Revision != 0},
		step{Link{"#chain", "On chain"}, len(d.Actions) > 0},
		step{Link{"#publish", "Propose"}, false})
}

func rulesChecks(p Page, d RulesData) (list []check) {
	for _, s := range rulesParts {
		e, bad := rulesFault(d, s.fields)
		switch {
		case bad && d.Checked:
			list = append(list, check{"bad", "bad", s.label, rulesProblem(e)})
		case bad:
			list = append(list, check{"clock", "wait", s.label, "Not complete yet"})
		case d.Draft.Revision == 0:
			list = append(list, check{"clock", "wait", s.label, "Complete, not saved yet"})
		default:
			list = append(list, check{"tick", "", s.label, "Complete"})
		}
	}
	words := weight(p.DAO.Token, d.Weight) + " of " + votesOf(p.DAO, d.Threshold)
	if d.Weight.Cmp(d.Threshold) < 0 {
		return append(list, check{"clock", "wait", "Not enough weight to propose", words})
	}
	return append(list, held(true, "Enough weight to propose", words))
}

func rulesReady(d RulesData) bool {
	return d.Draft.Revision != 0 && len(d.Problems) == 0 && !d.Stale && d.Refusal == nil
}

func rulesAct(d RulesData) string {
	if d.Draft.Rules.Program != 0 {
		return "Propose the change"
	}
	return "Propose the program"
}

func rulesWhy(d RulesData) string {
	switch {
	case d.Draft.Revision == 0:
		return "Save the draft first."
	case d.Stale:
		return "Open the newest version first."
	case len(d.Problems) > 0:
		return "It can be proposed when nothing is left to fix: " + rulesProblem(d.Problems[0])
	}
	return "It can be proposed when this account has enough weight."
}
