package views

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"backprop/models"
)

// chance is something that the reader can do with a grant now.
type chance struct {
	kind string
	i    int // milestone; -1 for the grant
}

// offers are what the reader can do, what waits for them first.
func offers(p Page, d GrantData) (list []chance) {
	g, now := d.Grant, p.Block.Time
	add := func(kind string, i int) { list = append(list, chance{kind, i}) }
	if p.SignedIn() {
		list = append(list, ownOffers(p, d)...)
	}
	if g.Status == models.Offered && g.MayLapse(now) == nil {
		add("lapse", -1)
	}
	if !g.Settlement.IsZero() {
		add("settlement", -1)
	}
	for i := range g.Milestones {
		switch g.State(i, now) {
		case models.Claimable:
			add("claim", i)
		case models.Overdue:
			if g.MayExpire(i, now) == nil {
				add("expire", i)
			}
		}
	}
	if p.SignedIn() {
		list = append(list, contests(p, d)...)
	}
	return list
}

// ownOffers are what only the reader can do: as payee, reviewer or new payout address.
func ownOffers(p Page, d GrantData) (list []chance) {
	g, now, a := d.Grant, p.Block.Time, p.Account
	for i, m := range g.Milestones {
		if g.MayReview(i, a, m.Evidence, d.Turns, now) == nil {
			list = append(list, chance{"review", i})
		}
	}
	if g.MayAccept(a, false, now) == nil {
		list = append(list, chance{"accept", -1})
	}
	if g.MayConfirmPayout(a, false, now) == nil {
		list = append(list, chance{"confirm", -1})
	}
	if len(submittable(p, d)) > 0 {
		list = append(list, chance{"submit", submittable(p, d)[0]})
	}
	return list
}

// submittable are the milestones that the reader can hand in evidence for, the one that is due first at the head.
func submittable(p Page, d GrantData) (list []int) {
	g, now := d.Grant, p.Block.Time
	for i := range g.Milestones {
		if g.MaySubmit(i, p.Account, now) == nil {
			list = append(list, i)
		}
	}
	slices.SortStableFunc(list, func(a, b int) int { return int(int64(g.Deadline(a, now)) - int64(g.Deadline(b, now))) })
	return list
}

// contests are how the reader can stop a milestone, or have a stopped one decided.
func contests(p Page, d GrantData) (list []chance) {
	g, now := d.Grant, p.Block.Time
	for i := range g.Milestones {
		switch {
		case g.State(i, now) == models.Challenged:
			list = append(list, chance{"decide", i})
		case g.MayChallenge(i, p.Account, d.Escrow.Guardian, now) == nil:
			list = append(list, chance{"challenge", i})
		case d.Own != nil && d.Own.Objecting[i]:
			list = append(list, chance{"object", i})
		}
	}
	return list
}

// offerKey changes with what is offered, so that a refresh need not take away what was typed.
func offerKey(list []chance) string {
	words := []string{"offers"}
	for _, o := range list {
		words = append(words, o.kind+strconv.Itoa(o.i+1))
	}
	return strings.Join(words, " ")
}

func milestoneID(kind string, i int) string { return kind + "-" + strconv.Itoa(i+1) }

// primary is the class of a button: one on a page is the next step.
func primary(first bool) string {
	if first {
		return "button primary"
	}
	return "button"
}

// reviewEffect says what an acceptance would do.
func reviewEffect(p Page, g models.Grant, i int) string {
	m := g.Milestones[i]
	sum := p.sum(g, m.Amount)
	if m.Approvals+1 < g.Required {
		return fmt.Sprintf("Accepting is approval %d of the %d that it needs.", m.Approvals+1, g.Required)
	}
	return "Accepting is the approval that it still needs: " + sum + " can be claimed for the payee after " + countdown(g.Terms.ChallengeWindow, 2) + ", unless holders object."
}

// refuseEffect says what asking for changes would do.
func refuseEffect(g models.Grant, i int) string {
	m := g.Milestones[i]
	refusals := m.Refusals + 1
	if refusals <= uint64(len(g.Reviewers))-g.Required {
		return "Asking for changes leaves it to the others; approval stays possible."
	}
	if m.Attempt >= g.Terms.Attempts {
		return "Asking for changes ends the last attempt: the DAO decides then."
	}
	return fmt.Sprintf("Asking for changes opens it again, for attempt %d of %d.", m.Attempt+1, g.Terms.Attempts)
}

// silentPay says of a challenge what its end is when nobody decides.
func silentPay(p Page, g models.Grant, i int) string {
	return "If the DAO decides nothing until " + moment(g.ReleaseAt(i, p.Block.Time)) + ", its silence pays " + p.sum(g, g.Milestones[i].Amount) + " to the payee."
}

// resolutionChoices are what the DAO may decide, each with what it does.
func resolutionChoices(p Page, g models.Grant, i int) []struct {
	r           models.Resolution
	word, means string
} {
	sum := p.sum(g, g.Milestones[i].Amount)
	return []struct {
		r           models.Resolution
		word, means string
	}{
		{models.ResolvedFull, "Pay in full", sum + " can be claimed for the payee"},
		{models.ResolvedPart, "Pay in part", "the amount below can be claimed, the rest goes back"},
		{models.ResolvedReopen, "Open it again", "evidence can be handed in again within " + countdown(g.Terms.Grace, 2)},
		{models.ResolvedVoid, "Don't pay", sum + " goes back to the treasury"},
	}
}

// decidesRow tells whether a proposal would decide what a row of the clock is about.
func decidesRow(p Page, x models.Proposal, grant uint64, milestone int) bool {
	for _, e := range p.DAO.Effects(x) {
		if r, ok := e.Act.(models.ResolveMilestone); ok && r.Grant == grant && milestone >= 0 && r.Position == uint64(milestone) {
			return true
		}
	}
	return false
}

// wouldDecide say what a proposal would decide, and how far it is.
func wouldDecide(p Page, x models.Proposal, g models.Grant, milestone int) string {
	words := "would decide it"
	for _, e := range p.DAO.Effects(x) {
		if r, ok := e.Act.(models.ResolveMilestone); ok && r.Grant == g.ID && r.Position == uint64(milestone) {
			words = map[models.Resolution]string{
				models.ResolvedFull: "would pay it in full", models.ResolvedPart: "would pay " + p.sum(g, r.Amount) + " of it",
				models.ResolvedReopen: "would open it again", models.ResolvedVoid: "would not pay it",
			}[r.Resolution]
		}
	}
	return words + "; " + standingOf(p, x) + ". It must be executed before that date."
}

// standingOf is how far a proposal is, in a few words.
func standingOf(p Page, x models.Proposal) string {
	switch x.State(p.now()) {
	case models.Pending:
		return "voting starts in " + p.until(x.Snapshot+1, 2)
	case models.Active:
		return "voting ends in " + p.until(x.Standing.Deadline+1, 2)
	case models.Succeeded:
		return "it passed and waits to be queued"
	case models.Queued:
		if p.ready(x) {
			return "it can be executed now"
		}
		return "it can be executed from " + moment(x.Standing.Eta)
	}
	return strings.ToLower(p.label(x).word)
}

// stopping are the proposals that would stop the grant.
func stopping(p Page, d GrantData) (list []models.Proposal) {
	for _, x := range d.Deciding {
		for _, e := range p.DAO.Effects(x) {
			if c, ok := e.Act.(models.CancelGrant); ok && c.Grant == d.Grant.ID {
				list = append(list, x)
				break
			}
		}
	}
	return list
}

func clockAside(p Page, g models.Grant) string {
	list := clocks(p, g, nil)
	if len(list) == 0 || list[0].by == 0 {
		return ""
	}
	return "first in " + countdown(list[0].by+1-min(list[0].by+1, p.Block.Time), 2)
}

// lower begins a phrase inside a sentence.
func lower(s string) string {
	if s == "" || strings.HasPrefix(s, "0x") {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

func unixText(unix uint64) string { return strconv.FormatUint(unix, 10) }

// grantBarWords are for the bar on phones: what the reader can do next.
func grantBarWords(p Page, d GrantData) (line, sub, button string) {
	list := offers(p, d)
	if len(list) == 0 {
		return "", "", ""
	}
	g, o := d.Grant, list[0]
	name, sum := grantName(g.ID), p.sum(g, g.Total)
	if o.i >= 0 {
		name, sum = "Milestone"+nbsp+strconv.Itoa(o.i+1), p.sum(g, g.Milestones[o.i].Amount)
	}
	sub = name + ", " + sum
	now := p.Block.Time
	switch o.kind {
	case "review":
		return "Your review is due " + near(g.ReviewBy(o.i, now), now), sub, "Review"
	case "accept":
		return "Accept by " + near(g.AcceptBy(), now), sub, "Accept"
	case "submit":
		return "Evidence by " + near(g.Deadline(o.i, now), now), sub, "Hand in"
	case "confirm":
		return "Your address can be confirmed", sub, "Confirm"
	case "claim", "settlement":
		return "It can be claimed", sub, "Claim"
	case "lapse", "expire":
		return "It can go back", sub, "See how"
	case "decide":
		return "Silence pays on " + date(g.ReleaseAt(o.i, now)), sub, "Decide"
	}
	return "It can be objected to", sub, "See how"
}

// submitHeading names what evidence is handed in for.
func submitHeading(list []int) string {
	if len(list) == 1 {
		return "Hand in milestone " + strconv.Itoa(list[0]+1)
	}
	return "Hand in evidence"
}

// firstDue says when the first milestone is due, once the grant is accepted.
func firstDue(g models.Grant) string {
	first := 0
	for i, m := range g.Milestones {
		if m.Due < g.Milestones[first].Due {
			first = i
		}
	}
	if len(g.Milestones) == 0 {
		return "none is due"
	}
	return milestoneName(first) + " is due " + countdown(g.Milestones[first].Due, 2) + " after"
}

// decidingAlready are the proposals that would decide a milestone.
func decidingAlready(p Page, d GrantData, i int) (list []models.Proposal) {
	for _, x := range d.Deciding {
		if p.DAO.Settles(x, d.Grant.ID, uint64(i)) {
			list = append(list, x)
		}
	}
	return list
}

// proposalStep is what a reader can do with a proposal, as a button says it.
func proposalStep(p Page, x models.Proposal) string {
	switch x.State(p.now()) {
	case models.Active:
		return "Vote on " + p.DAO.Number(x.ID)
	case models.Succeeded:
		return "Queue " + p.DAO.Number(x.ID)
	}
	if p.ready(x) {
		return "Execute " + p.DAO.Number(x.ID)
	}
	return "Read " + p.DAO.Number(x.ID)
}
