package views

import (
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// milestoneLabel is how a milestone's state is shown.
func milestoneLabel(g models.Grant, i int, now uint64) label {
	m := g.Milestones[i]
	switch g.State(i, now) {
	case models.MilestoneOpen:
		switch {
		case m.ReopenedAt > 0:
			return label{"Changes asked", "pending", "draft"}
		case g.AcceptedAt > 0 && now > g.Due(i):
			return label{"Due", "queued", "clock"}
		}
		return label{"Not due", "pending", "expired"}
	case models.Submitted:
		return label{"Under review", "queued", "open"}
	case models.Approved:
		return label{"Approved", "succeeded", "passed"}
	case models.Silent:
		return label{"No verdict", "queued", "soon"}
	case models.Challenged:
		return label{"Challenged", "challenged", "bad"}
	case models.Claimable:
		return label{"Ready to claim", "ready", "ready"}
	case models.Paid:
		return label{"Paid", "executed", "executed"}
	case models.Overdue:
		return label{"Overdue", "challenged", "clock"}
	case models.MilestoneExpired:
		return label{"Expired", "expired", "expired"}
	}
	return label{"Stopped", "canceled", "cancelled"}
}

// milestoneDate is the date that matters for a milestone now: its words and when that is; 0 where there is none.
func milestoneDate(g models.Grant, turns []models.Turn, i int, now uint64) (words string, at uint64) {
	m := g.Milestones[i]
	switch g.State(i, now) {
	case models.MilestoneOpen, models.Overdue:
		if g.AcceptedAt == 0 {
			return "due " + countdown(m.Due, 2) + " after acceptance", 0
		}
		if m.ReopenedAt > 0 {
			return "again by", dueAt(g, i, now)
		}
		return "due", dueAt(g, i, now)
	case models.Submitted, models.Approved, models.Silent:
		return "delivered", m.SubmittedAt
	case models.Challenged:
		return "since", challengedAt(g, i, now)
	case models.Claimable:
		return "since", g.ReleaseAt(i, now)
	case models.Paid:
		return "", m.PaidAt
	}
	return "", ended(turns, i)
}

// dueAt is when a milestone's evidence is due: again by its deadline once it was reopened.
func dueAt(g models.Grant, i int, now uint64) uint64 {
	if g.Milestones[i].ReopenedAt > 0 {
		return g.Deadline(i, now)
	}
	return g.Due(i)
}

// challengedAt is since when a challenged milestone is: by somebody, or by its reviewers' silence.
func challengedAt(g models.Grant, i int, now uint64) uint64 {
	if at := g.Milestones[i].ChallengedAt; at > 0 {
		return at
	}
	return g.ReviewBy(i, now)
}

// ended is when a milestone was sent back, by itself or with its grant; 0 when no event says.
func ended(turns []models.Turn, i int) (at uint64) {
	for _, t := range turns {
		switch of := t.Milestone == uint64(i); {
		case of && (t.Kind == models.TurnExpired || t.Kind == models.TurnResolved && t.Resolution == models.ResolvedVoid):
			return t.Time
		case t.Kind == models.TurnCancelled || t.Kind == models.TurnLapsed:
			at = t.Time
		}
	}
	return at
}

// contestedUntil is until when a milestone can be objected to or challenged; 0 while that depends on its reviewers.
func contestedUntil(g models.Grant, i int, now uint64) uint64 {
	if g.State(i, now) == models.Submitted {
		return 0
	}
	return g.ReleaseAt(i, now)
}

// contestWords say until when that is where no date does.
func contestWords(g models.Grant, i int, now uint64) string {
	if g.State(i, now) != models.Submitted {
		return ""
	}
	words := "That is possible while it is under review, and for " + countdown(g.Terms.ChallengeWindow, 2) + " after an approval"
	if g.Milestones[i].Amount.Cmp(g.SilenceCap) <= 0 {
		return words + " or after the reviewers' silence. "
	}
	return words + ". "
}

// milestoneTitle is a milestone's title in the plan; its number where the plan isn't known.
func milestoneTitle(plan *models.Plan, i int) string {
	if plan == nil || i >= len(plan.Milestones) || plan.Milestones[i].Title == "" {
		return "Milestone " + strconv.Itoa(i+1)
	}
	return plan.Milestones[i].Title
}

// criteria are what the plan says that a milestone's evidence must show.
func criteria(plan *models.Plan, i int) []string {
	if plan == nil || i >= len(plan.Milestones) {
		return nil
	}
	return plan.Milestones[i].Criteria
}

// attempt is one submission of a milestone with what was said of it.
type attempt struct {
	number    uint64
	submitted models.Turn
	verdicts  []models.Turn
	others    []models.Turn // objections, challenge, decision, in order
	last      bool
}

// attempts are a milestone's, newest first.
func attempts(turns []models.Turn, i int) (list []attempt) {
	for _, t := range turns {
		if t.Milestone != uint64(i) {
			continue
		}
		n := len(list) - 1
		switch t.Kind {
		case models.TurnSubmitted:
			list = append(list, attempt{number: t.Attempt, submitted: t})
		case models.TurnReviewed:
			if n >= 0 {
				list[n].verdicts = append(list[n].verdicts, t)
			}
		case models.TurnObjected, models.TurnChallenged, models.TurnResolved, models.TurnChanges:
			if n >= 0 {
				list[n].others = append(list[n].others, t)
			}
		}
	}
	if n := len(list) - 1; n >= 0 {
		list[n].last = true
	}
	slices.Reverse(list)
	return list
}

// criterion is what the reviewers say of one thing that the evidence must show.
type criterion struct {
	text string
	met  []common.Address
	not  []common.Address
}

// judged are a milestone's criteria with the verdicts on each.
func judged(texts []string, verdicts []models.Turn) []criterion {
	list := make([]criterion, len(texts))
	for n, text := range texts {
		list[n].text = text
		for _, v := range verdicts {
			if bit(v.Criteria, n) {
				list[n].met = append(list[n].met, v.Account)
			} else {
				list[n].not = append(list[n].not, v.Account)
			}
		}
	}
	return list
}

func bit(u models.Uint, n int) bool { return n < 256 && u.Big().Bit(n) == 1 }

// icon is how the verdicts on a criterion stand.
func (c criterion) icon() string {
	switch {
	case len(c.met)+len(c.not) == 0:
		return "clock"
	case len(c.not) > 0:
		return "cross"
	}
	return "tick"
}

func (c criterion) class() string {
	return map[string]string{"clock": "wait", "cross": "bad"}[c.icon()]
}

// words say who found a criterion met.
func (c criterion) words(p Page) string {
	names := func(accounts []common.Address) string {
		var words []string
		for _, a := range accounts {
			words = append(words, p.called(a))
		}
		return list(words)
	}
	switch {
	case len(c.met)+len(c.not) == 0:
		return "no verdict yet"
	case len(c.not) == 0:
		return "met, as found by " + names(c.met)
	case len(c.met) == 0:
		return "not met, as found by " + names(c.not)
	}
	return "met, as found by " + names(c.met) + "; not met, as found by " + names(c.not)
}

// called is a short name of an account in a sentence.
func (p Page) called(a common.Address) string {
	switch name := p.name(a); {
	case a == p.Account && a != (common.Address{}):
		return "you"
	case name != "":
		return name
	}
	return short(a)
}

// begun is the name of an account at the beginning of a sentence.
func (p Page) begun(a common.Address) string {
	if name := p.called(a); name != "you" {
		return name
	}
	return "You"
}

// turned are what became of an attempt besides its verdicts.
func turned(p Page, g models.Grant, t models.Turn) string {
	switch t.Kind {
	case models.TurnObjected:
		return p.begun(t.Account) + " objected with " + votesOf(p.DAO, t.Amount)
	case models.TurnChallenged:
		return "Challenged by " + p.called(t.Account)
	case models.TurnChanges:
		return "Changes were asked for"
	case models.TurnResolved:
		return resolutionWords(p, g, t.Resolution, t.Amount, t.Returned)
	}
	return ""
}

func resolutionWords(p Page, g models.Grant, r models.Resolution, sum, returned models.Uint) string {
	switch r {
	case models.ResolvedFull:
		return "The DAO decided: paid in full, " + p.sum(g, sum)
	case models.ResolvedPart:
		return "The DAO decided: paid in part, " + p.sum(g, sum) + "; " + p.sum(g, returned) + " went back to the treasury"
	case models.ResolvedReopen:
		return "The DAO decided: it may be handed in again"
	}
	return "The DAO decided: not paid; " + p.sum(g, returned) + " went back to the treasury"
}

func turnIcon(k models.TurnKind) string {
	switch k {
	case models.TurnObjected:
		return "cross"
	case models.TurnChallenged:
		return "bad"
	case models.TurnChanges:
		return "draft"
	}
	return "governance"
}
