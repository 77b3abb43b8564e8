package views

import (
	"net/url"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// offer names what the panel offers; it changes only when that does.
func offer(p Page, d ProposalData) string {
	name := p.label(d.Proposal).class
	switch own := d.Own; {
	case own == nil:
		return name
	case mayCast(own) && own.Vote != nil:
		return name + " open again" + ballotKey(own)
	case own.Vote != nil:
		return name + " voted"
	case own.Own.Vote != nil:
		return name + " overridden"
	case own.MayOverride && own.Weight.IsZero():
		return name + " own" + ballotKey(own)
	case own.Refusal != nil || own.Weight.IsZero():
		return name + " refused"
	}
	return name + " open" + ballotKey(d.Own)
}

// mayCast tells whether the reader has votes left to cast.
func mayCast(own *OwnVote) bool { return own.Refusal == nil && !own.Weight.IsZero() }

// castLabel names the weight that a vote would have.
func castLabel(p Page, d ProposalData) string {
	if !d.Own.Used.IsZero() {
		return "Your voting weight left here"
	}
	return "Your voting weight here"
}

// finality says what can't be undone about a vote.
func finality(d models.DAO) string {
	if d.Fractional() {
		return "What is cast can't be changed."
	}
	return "A vote is cast only once."
}

// weightSplit says when the weight was taken, and how much of it is the reader's own as far as that is known.
func weightSplit(p Page, d ProposalData) string {
	return "As it was " + p.when(d.Proposal.Snapshot)
}

// ballotEffect says what the reader's weight would do to the standing.
func ballotEffect(p Page, d ProposalData, x models.Support) string {
	if x == models.Abstain && p.DAO.Counts(x) {
		return "adds to quorum only"
	}
	if x == models.Abstain {
		return "is recorded, counts for nothing"
	}
	return "makes it " + withVote(d.Proposal.Standing, x, d.Own.Left) + " for"
}

func notVoted(d ProposalData) string {
	if d.Proposal.Standing.Outcome == models.OutcomeCanceled {
		return "Your weight"
	}
	return "You did not vote"
}

// closedWords says how a vote ended.
func closedWords(p Page, d ProposalData) string {
	x := d.Proposal
	if x.State(p.now()) == models.Canceled {
		if p.clock() <= x.Snapshot || x.Standing.Cast().IsZero() {
			return "The proposal was cancelled. Nothing was paid."
		}
		return "The proposal was cancelled; votes cast until then are kept below. Nothing was paid."
	}
	end := "Voting ended " + p.when(x.Standing.Deadline) + ". "
	if x.Standing.Early {
		end = "A super quorum ended voting early. "
	}
	switch x.State(p.now()) {
	case models.Defeated:
		return end + why(p.DAO, x.Standing)
	case models.Expired:
		return end + "It passed with " + forShare(x.Standing) + " for, but nobody executed it before " + moment(x.Standing.Expires) + "; now nobody can. Nothing was paid."
	}
	return end + "It passed with " + forShare(x.Standing) + " for."
}

// ownRow tells which row of the reader leads the votes: "voted", "open" or none.
func ownRow(p Page, d ProposalData) string {
	switch {
	case d.Own == nil || d.Votes.Page > 1:
		return ""
	case d.Own.Vote != nil:
		return "voted"
	case d.Proposal.State(p.now()) == models.Active && !d.Own.Weight.IsZero() && d.Own.Refusal == nil:
		return "open"
	}
	return ""
}

// shownFirst tells whether a vote is the one that leads the list.
func shownFirst(p Page, d ProposalData, v models.Vote) bool {
	return ownRow(p, d) == "voted" && p.Account != (common.Address{}) && v.At == d.Own.Vote.At
}

func votesShown(d ProposalData) string {
	return count(d.Votes.first()) + " to " + count(d.Votes.first()+len(d.Votes.Rows)-1) + " of " + many(d.Votes.Total, "vote", "votes") + ", largest first"
}

func votesPath(d ProposalData, page int) string {
	if page < 1 || page > d.Votes.pages() {
		return ""
	}
	return path(proposalPath(d.Proposal.ID), url.Values{}, "votes", page) + "#votes"
}
