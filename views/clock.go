package views

import (
	"slices"
	"strconv"

	"backprop/models"
)

// clock is one thing that waits: who must or may do what, by when, and what happens if nobody does.
type clock struct {
	milestone int    // 0 is the first; -1 is the grant itself
	who       string // begins the sentence
	does      string // ends it
	by        uint64 // Unix seconds; 0 is no limit
	silence   string // what happens if nobody acts: a sentence
	mine      bool   // waits for the reader
}

// sum is an amount of a grant with its unit.
func (p Page) sum(g models.Grant, u models.Uint) string {
	a := p.asset(g.Token)
	return amount(a, u) + nbsp + plain(a.Symbol)
}

// clocks are all that waits in a grant, soonest first; what can be done at once comes before.
func clocks(p Page, g models.Grant, turns []models.Turn) (list []clock) {
	if c, ok := grantClock(p, g); ok {
		list = append(list, c)
	}
	if g.Status == models.Offered {
		return list
	}
	for i := range g.Milestones {
		if c, ok := milestoneClock(p, g, turns, i); ok {
			list = append(list, c)
		}
	}
	slices.SortStableFunc(list, func(a, b clock) int {
		switch {
		case a.by < b.by:
			return -1
		case a.by > b.by:
			return 1
		}
		return 0
	})
	return list
}

// grantClock is what waits in the grant as a whole: its acceptance, its lapse, or its settlement.
func grantClock(p Page, g models.Grant) (clock, bool) {
	switch {
	case g.Status == models.Offered && p.Block.Time <= g.AcceptBy():
		return clock{
			-1, "The payee", "accepts the grant by signing its terms.", g.AcceptBy(),
			"Anyone can send all " + p.sum(g, g.Total) + " back to the treasury, and the grant is gone.", p.Account == g.Payee,
		}, true
	case g.Status == models.Offered:
		return clock{
			-1, "Anyone", "can send all " + p.sum(g, g.Total) + " back to the treasury: the grant was not accepted by " + date(g.AcceptBy()) + ".", 0,
			"The money waits in the escrow; the payee can't accept any more.", false,
		}, true
	case !g.Settlement.IsZero():
		return clock{
			-1, "Anyone", "can claim the settlement of " + p.sum(g, g.Settlement) + " for the payee.", 0,
			"It stays owed, whatever happens.", p.Account == g.Payee || p.Account == g.Payout,
		}, true
	}
	return clock{}, false
}

// milestoneClock is what waits in one milestone of an accepted grant; false when it is over.
func milestoneClock(p Page, g models.Grant, turns []models.Turn, i int) (clock, bool) {
	m, now := g.Milestones[i], p.Block.Time
	c := clock{milestone: i, by: g.Next(i, now).By}
	name, sum := milestoneName(i), p.sum(g, m.Amount)
	switch g.State(i, now) {
	case models.MilestoneOpen:
		c.who, c.does = "The payee", handsIn(g, i)
		c.silence = "Anyone can send its " + sum + " back to the treasury."
		c.mine = p.Account == g.Payee
	case models.Submitted:
		c.who, c.does = "The reviewers", "judge "+name+": "+approvals(g, m)+"."
		c.silence = reviewSilence(p, g, i)
		c.mine = slices.Contains(g.Reviewers, p.Account) && models.Verdict(turns, i, m.Attempt, p.Account) == nil
	case models.Approved, models.Silent:
		c.who, c.does = "Holders, guardian or steward", "may object to "+name+", "+whyOpen(g, i, now)+"."
		c.silence = "Anyone can claim " + sum + " for the payee; nothing stops it then."
	case models.Challenged:
		c.who, c.does = "The DAO", "decides "+name+" by a proposal: in full, in part, again, or not at all."
		c.silence = "The DAO's silence pays: anyone can claim " + sum + " for the payee."
	case models.Claimable:
		c.who, c.does = "Anyone", "can claim "+sum+" for the payee, "+name+"."
		c.silence = "It stays owed, whatever happens."
		c.mine = p.Account == g.Payee || p.Account == g.Payout
	case models.Overdue:
		c.who, c.does = "Anyone", "can send "+sum+" of "+name+" back to the treasury: no evidence came by "+date(g.Deadline(i, now))+"."
		c.silence = "The money waits in the escrow; the payee can't hand it in any more."
	default:
		return c, false
	}
	return c, true
}

// milestoneName names one in a sentence, counted from 1.
func milestoneName(i int) string { return "milestone" + nbsp + strconv.Itoa(i+1) }

func handsIn(g models.Grant, i int) string {
	m := g.Milestones[i]
	words := "hands in evidence for " + milestoneName(i)
	switch {
	case m.ReopenedAt > 0:
		return words + " again: changes were asked for, attempt " + count(m.Attempt+1) + " of " + count(max(g.Terms.Attempts, m.Attempt+1)) + "."
	case g.Terms.Grace > 0:
		return words + ", due " + date(g.Due(i)) + ", with " + countdown(g.Terms.Grace, 2) + " of grace."
	}
	return words + "."
}

// approvals is how far a review is: 1 of 2 approvals, 1 asks for changes.
func approvals(g models.Grant, m models.Milestone) string {
	words := count(m.Approvals) + " of " + many(int(g.Required), "approval", "approvals") + " so far"
	if m.Refusals > 0 {
		words += ", " + many(int(m.Refusals), "reviewer asks", "reviewers ask") + " for changes"
	}
	return words
}

// reviewSilence is what the reviewers' silence leads to.
func reviewSilence(p Page, g models.Grant, i int) string {
	m, now := g.Milestones[i], p.Block.Time
	until := date(g.ReleaseAt(i, now))
	if m.Amount.Cmp(g.SilenceCap) <= 0 {
		return "Their silence lets it pass: holders may object until " + until + ", then anyone can claim " + p.sum(g, m.Amount) + " for the payee."
	}
	return "It is more than the " + p.sum(g, g.SilenceCap) + " that silence pays, so the DAO decides. If the DAO stays silent too, the payee can be paid from " + until + " on."
}

// whyOpen is why a challenge window runs.
func whyOpen(g models.Grant, i int, now uint64) string {
	if g.State(i, now) == models.Silent {
		return "on which the reviewers gave no verdict by " + date(g.ReviewBy(i, now))
	}
	return "which the reviewers approved"
}

// firstClock is what waits first, for a list of grants: what waits for the reader comes before the rest.
func firstClock(p Page, g models.Grant) (clock, bool) {
	list := clocks(p, g, nil)
	if len(list) == 0 {
		return clock{}, false
	}
	for i := range list {
		list[i].mine = p.waits(g.ID, list[i].milestone)
	}
	for _, c := range list {
		if c.mine {
			return c, true
		}
	}
	return list[0], true
}

// waits tells whether something of a grant is counted in the reader's inbox; milestone -1 is the grant's own.
func (p Page) waits(grant uint64, milestone int) bool {
	return slices.ContainsFunc(p.Tasks, func(t models.Task) bool {
		return t.Counted && t.Grant != nil && t.Grant.ID == grant && t.Milestone == milestone
	})
}
