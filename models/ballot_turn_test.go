package models_test

import (
	"testing"

	"backprop/models"
)

// The nonce of a new ballot follows the account's others in its row; what says the same anew takes their place.
func TestTurn(t *testing.T) {
	plain := models.Ballots{Votes: models.SignedByVoter, Overrides: true}
	keyed := plain
	keyed.Keyed = true
	vote := func(kind models.BallotKind, proposal, nonce uint64) models.Ballot {
		return models.Ballot{Kind: kind, ProposalID: models.U(proposal), Nonce: models.U(nonce)}
	}
	to := func(n, nonce uint64) models.Ballot {
		return models.Ballot{Kind: models.SignedDelegation, Delegate: address(n), Nonce: models.U(nonce)}
	}
	v, o := models.SignedVote, models.SignedOverride
	for name, c := range map[string]struct {
		forms  models.Ballots
		ballot models.Ballot
		next   uint64
		open   []models.Ballot
		nonce  uint64
		before int
	}{
		"the first":                      {plain, vote(v, 1, 0), 5, nil, 5, 0},
		"behind another proposal's":      {plain, vote(v, 1, 0), 5, []models.Ballot{vote(v, 2, 5)}, 6, 1},
		"behind two":                     {plain, vote(v, 1, 0), 5, []models.Ballot{vote(v, 2, 5), vote(o, 3, 6)}, 7, 2},
		"in its own place":               {plain, vote(v, 1, 0), 5, []models.Ballot{vote(v, 2, 5), vote(v, 1, 6)}, 6, 1},
		"past what was used":             {plain, vote(v, 1, 0), 5, []models.Ballot{vote(v, 2, 4), vote(v, 1, 4)}, 5, 0},
		"into a gap":                     {plain, vote(v, 1, 0), 5, []models.Ballot{vote(v, 2, 7)}, 5, 0},
		"no part in delegations":         {plain, vote(v, 1, 0), 5, []models.Ballot{to(1, 5)}, 5, 0},
		"a row for each proposal":        {keyed, vote(v, 1, 0), 9, []models.Ballot{vote(v, 2, 9), vote(o, 1, 9)}, 9, 0},
		"an override's is the account's": {keyed, vote(o, 1, 0), 5, []models.Ballot{vote(v, 1, 5), vote(o, 2, 5)}, 6, 1},
		"a delegation elsewhere":         {plain, to(2, 0), 3, []models.Ballot{to(1, 3)}, 4, 1},
		"the same delegation":            {plain, to(1, 0), 3, []models.Ballot{to(1, 3)}, 3, 0},
		"no nonces":                      {models.Ballots{Votes: models.SignedByNumber}, vote(v, 1, 0), 5, []models.Ballot{vote(v, 2, 0)}, 0, 0},
	} {
		nonce, before := c.forms.Turn(c.ballot, models.U(c.next), c.open)
		if nonce != models.U(c.nonce) || len(before) != c.before {
			t.Errorf("%s: nonce %s behind %d, want %d behind %d", name, nonce, len(before), c.nonce, c.before)
		}
	}
}
