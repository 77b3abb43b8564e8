package views

import (
	"strings"

	"backprop/models"
)

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
