package views

import (
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// GrantData is a grant with all that the record says about it.
type GrantData struct {
	Grant    models.Grant
	Program  models.Program
	Plan     *models.Plan    // of its document; nil when that isn't found, or is no plan
	Document models.Document // that was voted on; empty when no proposal has it
	Report   *models.Report  // what reviewers said of the plan before the vote; nil when the proposal has nothing of it
	Heard    models.Heard    // how that is to the reviews here
	Turns    []models.Turn   // oldest first
	Escrow   models.Escrow
	Deciding []models.Proposal // newest first: that would decide something of it, and may still
	Own      *OwnGrant         // nil when signed out
}

// OwnGrant is how the reader stands to a grant.
type OwnGrant struct {
	Weights   []models.Uint   // by milestone: with which the reader may object
	Objecting []bool          // by milestone: whether that is possible
	Propose   *models.Refusal // why a proposal by the reader would revert
}

func grantPath(id uint64) string { return "/grants/" + strconv.FormatUint(id, 10) }

// grantName is a grant's short name.
func grantName(id uint64) string { return "Grant" + nbsp + strconv.FormatUint(id, 10) }

// grantTitle is what a grant is for.
func grantTitle(g models.Grant) string {
	if g.Title == "" {
		return grantName(g.ID)
	}
	return g.Title
}

// grantLabel is how a grant's status is shown.
func grantLabel(g models.Grant, now uint64) label {
	switch g.Status {
	case models.Offered:
		if now > g.AcceptBy() {
			return label{"Not accepted in time", "expired", "expired"}
		}
		return label{"Waits for acceptance", "pending", "soon"}
	case models.GrantCompleted:
		return label{"Complete", "executed", "executed"}
	case models.GrantCancelled:
		return label{"Stopped", "canceled", "cancelled"}
	case models.Lapsed:
		return label{"Lapsed", "expired", "expired"}
	}
	return label{"Paying out", "queued", "open"}
}

// heldWords say what can become of what is in the escrow.
func heldWords(p Page, g models.Grant) string {
	owed := owed(g, p.Block.Time)
	switch {
	case g.Left().IsZero():
		return "nothing is left"
	case owed.Cmp(g.Left()) == 0:
		return "all of it is owed to the payee"
	case !owed.IsZero():
		return p.sum(g, owed) + " of it is owed to the payee"
	case g.Status == models.Offered:
		return "waits for the payee"
	}
	return "goes back if the grant is stopped"
}

// owed is what can be claimed now.
func owed(g models.Grant, now uint64) models.Uint {
	sum := g.Settlement
	for i, m := range g.Milestones {
		if g.State(i, now) == models.Claimable {
			sum = sum.Add(m.Amount)
		}
	}
	return sum
}

// paidWords say which milestones were paid, and what share that is.
func paidWords(g models.Grant) string {
	var numbers []string
	for i, m := range g.Milestones {
		if m.Final == models.Paid {
			numbers = append(numbers, strconv.Itoa(i+1))
		}
	}
	switch len(numbers) {
	case 0:
		return "of " + many(len(g.Milestones), "milestone", "milestones") + ", none yet"
	case 1:
		return share(g.Paid, g.Total) + ", milestone" + nbsp + numbers[0]
	}
	return share(g.Paid, g.Total) + ", milestones" + nbsp + list(numbers)
}

// parts are a grant's milestones as a bar: paid, on the way, not due, gone back.
func parts(g models.Grant, now uint64) (segments []segment) {
	var at models.Uint
	for i := range g.Milestones {
		sum := g.Milestones[i].Amount
		segments = append(segments, stretch(at, sum, g.Total, partFill(g.State(i, now))))
		at = at.Add(sum)
	}
	if at.Cmp(g.Total) < 0 { // what a decision in part sent back
		segments = append(segments, stretch(at, g.Total.Sub(at), g.Total, "back"))
	}
	return segments
}

// stretch is a part of a bar from an amount on.
func stretch(from, length, whole models.Uint, fill string) segment {
	return segment{x: percentText(tenThousandths(from, whole)), width: percentText(max(1, tenThousandths(length, whole))), fill: fill}
}

func partFill(s models.MilestoneStatus) string {
	switch s {
	case models.Paid:
		return "a"
	case models.Submitted, models.Approved, models.Silent, models.Challenged, models.Claimable:
		return "review"
	case models.MilestoneExpired, models.Void:
		return "back"
	}
	return "t"
}

// partSums are the sums of a grant by what becomes of them.
type partSums struct{ paid, moving, ahead, back models.Uint }

func sums(g models.Grant, now uint64) (s partSums) {
	s.paid, s.back = g.Paid, g.Returned
	for i, m := range g.Milestones {
		switch g.State(i, now) {
		case models.Submitted, models.Approved, models.Silent, models.Challenged, models.Claimable:
			s.moving = s.moving.Add(m.Amount)
		case models.MilestoneOpen, models.Overdue:
			s.ahead = s.ahead.Add(m.Amount)
		}
	}
	s.moving = s.moving.Add(g.Settlement)
	return s
}

// barSentence says of the bar what it shows.
func barSentence(p Page, g models.Grant) string {
	s, a := sums(g, p.Block.Time), p.asset(g.Token)
	words := "Paid " + amount(a, s.paid) + ", on the way " + amount(a, s.moving) + ", not due " + amount(a, s.ahead)
	if !s.back.IsZero() {
		words += ", gone back " + amount(a, s.back)
	}
	return words + " of " + p.sum(g, g.Total) + "."
}

// nowFact is the milestone that moves, for the facts.
func nowFact(g models.Grant, now uint64) (label, value, note string) {
	for i, m := range g.Milestones {
		switch g.State(i, now) {
		case models.Challenged:
			return "Challenged", "Milestone" + nbsp + strconv.Itoa(i+1), "silence pays on " + date(g.ReleaseAt(i, now))
		case models.Submitted:
			return "Under review", "Milestone" + nbsp + strconv.Itoa(i+1), approvals(g, m)
		case models.Approved, models.Silent:
			return "In challenge window", "Milestone" + nbsp + strconv.Itoa(i+1), "until " + date(g.ReleaseAt(i, now))
		}
	}
	for i := range g.Milestones {
		switch g.State(i, now) {
		case models.Claimable:
			return "Ready to claim", "Milestone" + nbsp + strconv.Itoa(i+1), "by anyone, for the payee"
		case models.Overdue:
			return "Overdue", "Milestone" + nbsp + strconv.Itoa(i+1), "no evidence by " + date(g.Deadline(i, now))
		}
	}
	return nextFact(g, now)
}

func nextFact(g models.Grant, now uint64) (label, value, note string) {
	switch g.Status {
	case models.Offered:
		return "To be accepted by", date(g.AcceptBy()), "by the payee"
	case models.GrantCompleted, models.GrantCancelled, models.Lapsed:
		return "Ended", date(g.EndedAt), grantLabel(g, now).word
	}
	next := -1
	for i := range g.Milestones {
		if g.State(i, now) == models.MilestoneOpen && (next < 0 || g.Deadline(i, now) < g.Deadline(next, now)) {
			next = i
		}
	}
	if next < 0 {
		return "Next", "Nothing", "every milestone is final"
	}
	return "Next due", "Milestone" + nbsp + strconv.Itoa(next+1), date(dueAt(g, next, now))
}

// payouts are what was paid out of a grant, oldest first.
func payouts(turns []models.Turn) []models.Turn {
	return slices.DeleteFunc(slices.Clone(turns), func(t models.Turn) bool { return t.Kind != models.TurnPaid && t.Kind != models.TurnSettled })
}

func payoutName(t models.Turn) string {
	if t.Kind == models.TurnSettled {
		return "settlement"
	}
	return milestoneName(int(t.Milestone))
}

// seat names what the reader is to a grant; empty for nobody in particular.
func seat(p Page, d GrantData) string {
	if !p.SignedIn() {
		return ""
	}
	switch a := p.Account; {
	case a == d.Grant.Payee:
		return "You are the payee"
	case slices.Contains(d.Grant.Reviewers, a):
		return "You are reviewer " + strconv.Itoa(slices.Index(d.Grant.Reviewers, a)+1) + " of " + strconv.Itoa(len(d.Grant.Reviewers))
	case a == d.Grant.Proposed:
		return "You are the new payout address"
	case a == d.Escrow.Guardian:
		return "You are the guardian"
	case a == d.Grant.Terms.Steward:
		return "You are the steward"
	}
	return ""
}

func zeroAddress(a common.Address) bool { return a == common.Address{} }

// departs lists in what a grant as it was created is not what its plan says.
func departs(p Page, d GrantData) []string {
	g := d.Grant
	for _, t := range d.Turns {
		if t.Kind == models.TurnCreated {
			o := models.Offer{Program: g.Program, Payee: g.Payee, Token: g.Token, Document: g.Document, Required: g.Required, Reviewers: g.Reviewers, Milestones: t.Said.Tranches}
			return o.Departs(p.DAO, *d.Plan)
		}
	}
	return nil
}
