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

// idle tells whether a reader who has a part in the grant has nothing to do on the page.
func idle(p Page, d GrantData, list []chance) bool {
	vetoes := p.Account == d.Escrow.Guardian && !zeroAddress(d.Grant.Proposed)
	return p.SignedIn() && len(list) == 0 && !vetoes && seat(p, d) != ""
}
