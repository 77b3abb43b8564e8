package views

import "backprop/models"

func unvotedTitle(p Page, d UnvotedData) string {
	switch d.Proposal.State(p.now()) {
	case models.Pending:
		return "Who can vote"
	case models.Active:
		return "Who has not voted"
	}
	return "Who did not vote"
}

// unvotedWords says what the list is of, and how much has voted.
func unvotedWords(p Page, d UnvotedData) string {
	if d.Proposal.State(p.now()) == models.Pending {
		return "Largest first, by weight as it is now. Weights are taken " + p.when(d.Proposal.Snapshot) + "."
	}
	words := "Largest first, by weight as it was " + p.when(d.Proposal.Snapshot) + ". "
	if !d.Whole {
		words = "By weight as it is now, because it has moved very often since the vote began; each weight is that of " + p.when(d.Proposal.Snapshot) + ". Accounts that have none now are left out. "
	}
	cast := d.Proposal.Standing.Cast()
	if cast.Cmp(d.Delegated) > 0 || d.Delegated.IsZero() {
		return words + votesOf(p.DAO, cast) + " voted."
	}
	return words + votesOf(p.DAO, cast) + " voted, " + share(cast, d.Delegated) + " of what is delegated now."
}

func unvotedNobody(d UnvotedData) string {
	if d.Page > 1 {
		return "No account with weight comes after the page before."
	}
	return "Every account with weight has voted."
}

func unvotedBack(d UnvotedData) string {
	if d.Page <= 1 {
		return ""
	}
	return unvotedPath(d.Proposal.ID, d.Page-1)
}

func unvotedNext(d UnvotedData) string {
	if !d.More {
		return ""
	}
	return unvotedPath(d.Proposal.ID, max(1, d.Page)+1)
}
