package views

import "backprop/models"

// shiftKind is an alarm while the vote can still be stopped or decided, and neutral after it.
func shiftKind(p Page, d ProposalData) string {
	switch d.Proposal.State(p.now()) {
	case models.Pending, models.Active, models.Succeeded, models.Queued:
		return "bad"
	}
	return ""
}

func shiftHeading(p Page, d ProposalData, list []models.Shift) string {
	what := many(len(list), "account gained", "accounts gained") + " much weight "
	if d.Proposal.State(p.now()) == models.Pending {
		return what + "since this was proposed"
	}
	return what + "between the proposal and its vote"
}

func shiftWords(p Page, d ProposalData) string {
	words := "Together accounts gained " + votesOf(p.DAO, d.Shifts.Sum) + " while the proposal waited, " + percent(d.Shifts.Sum, d.Proposal.Standing.Quorum) + " of the quorum."
	if !d.Shifts.Whole {
		words = "Together accounts gained at least " + votesOf(p.DAO, d.Shifts.Sum) + " while the proposal waited."
	}
	return words + " It may be a holder who delegates anew, or tokens brought or borrowed for this vote: look where they came from before you rely on the result."
}

// first are the first few of a list.
func first[T any](list []T, n int) []T { return list[:min(n, len(list))] }
