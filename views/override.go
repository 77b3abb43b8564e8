package views

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// overridePath is where a vote in place of a delegate is posted.
func overridePath(id models.Uint) string { return proposalPath(id) + "/overrides" }

// overrideWords says what voting with one's own tokens does to the delegate's vote.
func overrideWords(p Page, d ProposalData) string {
	own := d.Own.Own
	tokens := votesOf(p.DAO, own.Held)
	if !own.Known {
		tokens = "tokens"
	}
	switch v := d.Own.DelegateVote; {
	case own.Delegate == (common.Address{}):
		return "Your " + tokens + " were delegated to nobody, but this DAO lets holders vote with their own tokens."
	case own.Delegate == p.Account && v != nil:
		return "Your own " + tokens + " can still be moved to another choice, once. What others delegated to you stays with your vote."
	case own.Delegate == p.Account:
		return "Your own " + tokens + " can vote apart from what others delegated to you."
	case v != nil:
		return "Your " + tokens + " would be taken off your delegate's vote " + v.Support.String() + " and counted as you choose. What others delegated to it stays."
	}
	return "Your " + tokens + " would count as you choose, and no longer with your delegate's vote, whenever it comes. What others delegated to it stays."
}

// overrideHeading names the vote with one's own tokens.
func overrideHeading(d ProposalData) string {
	switch {
	case d.Own.Own.Delegate == d.Own.Weighing.Account:
		return "Vote with your own tokens alone"
	case d.Own.Own.Delegate == (common.Address{}):
		return "Vote with your own tokens"
	}
	return "Vote in place of your delegate"
}

// overrideFirst tells whether the offer stands open: whoever has no other vote to give is led to it.
func overrideFirst(d ProposalData) bool { return d.Own.Weight.IsZero() }

// ownTokens are the tokens that a vote in place of a delegate carries.
func ownTokens(p Page, d ProposalData) string {
	if !d.Own.Own.Known {
		return "tokens"
	}
	return votesOf(p.DAO, d.Own.Own.Held)
}

// inPlace says of a vote that it stands in place of a delegate's.
func inPlace(own *OwnVote) string {
	if own.Vote.Kind == models.Override {
		return "your own tokens, in place of your delegate"
	}
	return ""
}
