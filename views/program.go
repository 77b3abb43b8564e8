package views

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"backprop/models"
)

func programPath(id uint64) templ.SafeURL {
	return templ.SafeURL("/programs/" + strconv.FormatUint(id, 10))
}

// season is how a program's readiness for applications is shown.
func season(x models.Program, now uint64) label {
	switch x.Season(now) {
	case models.Early:
		return label{"Opens soon", "pending", "soon"}
	case models.Taking:
		return label{"Taking applications", "active", "open"}
	case models.Ended:
		return label{"Applications ended", "expired", "expired"}
	}
	return label{"Closed", "canceled", "cancelled"}
}

// seasonWords says until when applications are taken, or from when.
func seasonWords(x models.Program, now uint64) string {
	t := x.Terms
	switch x.Season(now) {
	case models.Early:
		return "Applications are taken from " + moment(t.Opens) + "."
	case models.Taking:
		if t.Closes == 0 {
			return "Applications are taken at any time."
		}
		return "Applications are taken until " + moment(t.Closes) + "."
	case models.Ended:
		return "Applications were taken until " + moment(t.Closes) + ". Those that are in are still decided on."
	}
	return "The DAO closed it: it takes no more grants. Those that it has go on as they were accepted."
}

// most is what one grant may have of a budget.
func mostOf(b models.Budget) models.Uint {
	if !b.GrantCap.IsZero() && b.GrantCap.Cmp(b.Cap) < 0 {
		return b.GrantCap
	}
	return b.Cap
}

// waitWords is how long something took in the middle and at worst.
func waitWords(w models.Wait) (middle, worst string) {
	if w.Count == 0 {
		return "No payment yet", "counted from the first payment on"
	}
	return inDays(w.Median), "at worst " + inDays(w.Worst) + ", of " + many(w.Count, "payment", "payments")
}

// inDays is a length in days with one decimal.
func inDays(seconds uint64) string {
	tenths := (seconds*10 + 43_200) / 86_400
	return strconv.FormatFloat(float64(tenths)/10, 'f', 1, 64) + nbsp + "d"
}

// budgetBar is a budget's cap as a bar: paid, committed besides, and free.
func budgetBar(b models.Budget) []segment {
	if b.Cap.IsZero() {
		return nil
	}
	at := min(10_000, tenThousandths(b.Paid, b.Cap))
	end := min(10_000, tenThousandths(b.Committed, b.Cap))
	list := []segment{{x: "0%", width: percentText(at), fill: "a"}}
	if end > at {
		list = append(list, segment{x: percentText(at), width: percentText(end - at), fill: "review"})
	}
	return list
}

func budgetSentence(a models.Asset, b models.Budget) string {
	return amount(a, b.Paid) + " paid and " + amount(a, b.Committed.Sub(b.Paid)) + " committed of " + amount(a, b.Cap) + " " + plain(a.Symbol)
}

// termRow is a rule in words: who has how long for what, and what follows if nothing is done.
type termRow struct{ name, words, silence string }

func termRows(p Page, x models.Program) []termRow {
	t := x.Terms
	span := func(seconds uint64) string { return countdown(seconds, 2) }
	rows := []termRow{
		{"Payee, to accept a grant", span(t.AcceptWindow) + " from its creation", "Anyone may send all of it back to the treasury."},
		{"Payee, to hand in evidence", span(t.Grace) + " after its due date, which counts from acceptance", "The milestone is overdue, and anyone may send its amount back."},
		{"Reviewers, to judge evidence", span(t.ReviewWindow) + " from its submission", silenceWords(p, x)},
		{"Holders, guardian or steward, to object", span(t.ChallengeWindow) + " from approval or silence", "The milestone is owed to the payee, whatever happens after."},
		{"The DAO, to decide a challenge", span(t.DisputeTimeout) + " from the challenge", "The DAO's silence pays the payee."},
	}
	rows = append(rows, termRow{"Objection", models.Group(share(models.U(t.Objection), models.U(10_000))) + " of all votes, as they were before the submission", "Less than that stops nothing."})
	return append(rows, termRow{"Submissions of a milestone", count(t.Attempts), "A refusal of the last one is decided by the DAO."})
}

// silenceWords says what the reviewers' silence does.
func silenceWords(p Page, x models.Program) string {
	if x.Terms.Silence == 0 {
		return "Their silence pays nothing: the DAO decides."
	}
	var sums []string
	for _, b := range x.Current() {
		a := p.asset(b.Token)
		sums = append(sums, amount(a, b.Cap.MulDiv(models.U(x.Terms.Silence), models.U(10_000)))+" "+plain(a.Symbol))
	}
	return "A milestone up to " + strings.Join(sums, " or ") + " goes on as if approved; a larger one is decided by the DAO."
}

// turnWords says what an event did to a program.
func turnWords(t models.Turn) string {
	switch t.Kind {
	case models.TurnProgramCreated:
		return "The DAO opened the program."
	case models.TurnProgramChanged:
		return "The DAO changed the program."
	case models.TurnProgramClosed:
		return "The DAO closed the program for new grants."
	}
	return ""
}

// programStory is a program's history, newest first.
func programStory(turns []models.Turn) (list []event) {
	for _, t := range turns {
		if words := turnWords(t); words != "" {
			list = append([]event{{t.At, words}}, list...)
		}
	}
	return list
}

// grantsSum says how many grants there are, and of them the ones under way.
func grantsSum(counts map[models.GrantStatus]int) string {
	all := 0
	for _, n := range counts {
		all += n
	}
	return many(all, "grant", "grants") + ", " + count(counts[models.Offered]+counts[models.GrantActive]) + " under way"
}

// programPurpose is the purpose without the paragraph that leads the page.
func programPurpose(text string) string {
	if lead, rest := (models.Description{Body: text}).Standfirst(); lead != "" && rest != "" {
		return rest
	}
	return text
}

func limitWords(a models.Asset, u models.Uint) string {
	if u.IsZero() {
		return "any amount"
	}
	return narrow(amount(a, u))
}

// periodWords says when the budget's period began and ends.
func periodWords(p Page, x models.Program) string {
	from, ok := x.Period(p.Block.Time)
	if !ok {
		return "no periods"
	}
	return "the period runs from " + date(from) + " to " + date(from+x.Terms.Period)
}
