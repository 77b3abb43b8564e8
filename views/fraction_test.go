package views

import (
	"strings"
	"testing"

	"backprop/models"
)

// A split vote says its parts wherever a vote says its choice.
func TestSplitVotesSayTheirParts(t *testing.T) {
	params := models.Parts{InFavor: grad(75), Abstain: grad(25)}.Params()
	v := models.Vote{Voter: holder, ProposalID: models.U(47), Support: models.Split, Params: params, Weight: grad(100)}
	if got := page().tellVote(v, models.Proposal{}).text; !strings.Contains(got, "voted Split, 75.0\u00a0% For and 25.0\u00a0% Abstain, with 100 GRAD.") {
		t.Error(got)
	}
	v.Support = models.For
	if got := page().tellVote(v, models.Proposal{}).text; !strings.Contains(got, "voted For with 100 GRAD.") {
		t.Error(got)
	}
	b := models.Ballot{Kind: models.SignedVote, Support: models.Split, Params: params}
	if got := signedWords(page(), b); got != "Split, 75.0\u00a0% For and 25.0\u00a0% Abstain" {
		t.Error(got)
	}
}
