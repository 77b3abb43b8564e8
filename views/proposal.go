package views

import (
	"backprop/models"
)

func askLabel(p Page, x models.Proposal) string {
	switch x.State(p.now()) {
	case models.Queued:
		return "Leaves the treasury"
	case models.Executed:
		return "Left the treasury"
	case models.Pending, models.Active, models.Succeeded:
		return "Asks for"
	}
	return "Asked for"
}

// tallied counts a proposal's actions by kind.
func tallied(d models.DAO, x models.Proposal) (allows, calls int) {
	for _, e := range d.Effects(x) {
		switch e.Kind {
		case models.Allows:
			allows++
		case models.Unknown:
			calls++
		}
	}
	return allows, calls
}

// noAsk is said of a proposal that pays nothing as far as its actions are understood: allowed where it lets
// others take what the treasury holds, unknown where not all of them are, none otherwise.
func noAsk(d models.DAO, x models.Proposal, none, allowed, unknown string) string {
	switch allows, calls := tallied(d, x); {
	case allows > 0:
		return allowed
	case calls > 0:
		return unknown
	}
	return none
}

// besides says what a proposal's actions do besides paying; start begins it.
func besides(d models.DAO, x models.Proposal, start string) string {
	var words []string
	allows, calls := tallied(d, x)
	if allows > 0 {
		words = append(words, many(allows, "allowance to take more later", "allowances to take more later"))
	}
	if calls > 0 {
		words = append(words, many(calls, "call of a contract", "calls of contracts"))
	}
	if len(words) == 0 && start == "" {
		return many(len(x.Actions), "action", "actions")
	}
	if len(words) == 0 {
		return ""
	}
	return start + list(words)
}

func standingLabel(s models.State) string {
	switch s {
	case models.Pending:
		return "Voting lasts"
	case models.Active:
		return "Standing"
	}
	return "Result"
}

func standingWord(p Page, x models.Proposal) string {
	switch x.State(p.now()) {
	case models.Pending:
		return p.span(models.U(x.Standing.Deadline - min(x.Snapshot, x.Standing.Deadline)))
	case models.Active:
		if passing(p.DAO, x.Standing) == "passing" {
			return "Passing so far"
		}
		return "Failing so far"
	case models.Canceled:
		return "Cancelled"
	case models.Defeated:
		return "Defeated"
	case models.Expired:
		return "Expired"
	}
	return "Passed"
}

func standingNote(p Page, x models.Proposal) string {
	switch x.State(p.now()) {
	case models.Pending:
		return "to " + p.timeWords(x.Standing.Deadline)
	case models.Active:
		if x.Standing.Cast().IsZero() {
			return "no votes yet"
		}
		return forShare(x.Standing) + " for, " + quorumWords(p.DAO, x.Standing)
	}
	if x.Standing.Cast().IsZero() {
		return "no votes cast"
	}
	return forShare(x.Standing) + " for, " + quorumWords(p.DAO, x.Standing)
}

// turnout is how much of the weight that could vote has voted.
func turnout(d ProposalData) string {
	cast := d.Proposal.Standing.Cast()
	if cast.IsZero() || cast.Cmp(d.Delegated) > 0 {
		return many(d.Votes.Total, "vote", "votes")
	}
	return share(cast, d.Delegated) + " of delegated weight has voted"
}
