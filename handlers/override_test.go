package handlers_test

import (
	"net/http"
	"net/url"
	"testing"
	"time"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// A holder whose tokens vote with nobody is told so, votes with them all the same, once; who has not voted is listed, and the
// delegate that was voted in place of is told what is left of its weight.
func TestOverride(t *testing.T) {
	s := newSite(t, false)
	const idle, given = 5, 6
	s.send(given, call.Delegation(s.dao, s.devnet.Account(devnet.Voter)))
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{{Target: s.devnet.Account(9), Value: models.U(1)}}, "# A payment\n\nText."))
	s.skip(25 * time.Hour)
	holder, delegator := s.signIn(idle), s.signIn(given)
	if a := holder.get("/proposals/1"); !says(a.body, "delegated to nobody, but this DAO lets holders vote", `action="/proposals/1/overrides"`) {
		t.Error("an undelegated holder is offered no vote")
	}
	if a := delegator.get("/proposals/1"); !says(a.body, "1,800,000 GRAD vote with", "It has not voted yet", `action="/proposals/1/overrides"`) {
		t.Error("a delegator is offered no vote in place of its delegate")
	}
	for fields, want := range map[string]string{"support=3": "support is not chosen", "support=255": "support is not chosen", "": "support is not chosen", "support=1&reason=%00": "control characters"} {
		q, _ := url.ParseQuery(fields)
		if said := holder.refusal(http.StatusUnprocessableEntity, "/proposals/1/overrides", q); !says(said.Error, want) {
			t.Errorf("%s: %+v", fields, said)
		}
	}
	if a := holder.postPage("/proposals/1/overrides", url.Values{"support": {"1"}}); a.status != http.StatusOK || !says(a.body, "What it would do", "The proposal would still be failing: the quorum needs 1,600,000 GRAD more.", "From a command line") {
		t.Errorf("the call without scripts: %d %s", a.status, a.body)
	}
	s.send(idle, holder.call("/proposals/1/overrides", url.Values{"support": {"1"}, "reason": {"Mine."}}))
	s.send(given, delegator.call("/proposals/1/overrides", url.Values{"support": {"0"}}))
	if a := holder.get("/proposals/1"); !says(a.body, "You voted with", "Mine.", "2,400,000") || says(a.body, `action="/proposals/1/overrides"`) {
		t.Error("the vote is not on the page, or another one is offered")
	}
	if said := holder.refusal(http.StatusConflict, "/proposals/1/overrides", url.Values{"support": {"0"}}); !says(said.Error, "has voted with its own tokens") {
		t.Errorf("a second vote: %+v", said)
	}
	voter := s.signIn(devnet.Voter)
	if a := voter.get("/proposals/1"); !says(a.body, "Holders who vote with their own tokens", "4,000,000") {
		t.Error("the delegate is not told what was taken")
	}
	if a := s.client().get("/proposals/1/preview"); a.status != http.StatusSeeOther || a.header.Get("Location") != "/proposals/1" {
		t.Errorf("the page of a preview, asked for again: %d to %s", a.status, a.header.Get("Location"))
	}
	for _, path := range []string{"/proposals/1/preview", "/proposals/1/votes"} {
		if a := voter.postPage(path, url.Values{"support": {"0"}, "reason": {"Too *soon*"}}); a.status != http.StatusOK || !says(a.body, "What it would do", "The proposal would still be failing: For is not above Against, and the quorum needs 1,600,000 GRAD more.", "Nothing is sent yet") {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
		s.client().refusal(http.StatusUnauthorized, path, url.Values{"support": {"0"}})
		voter.refusal(http.StatusUnprocessableEntity, path, url.Values{"support": {"7"}})
	}
	if a := s.client().get("/proposals/1/unvoted"); a.status != http.StatusOK || !says(a.body, "5,800,000", "Who has not voted") {
		t.Errorf("who has not voted: %d", a.status)
	}
	if said := voter.refusal(http.StatusConflict, "/proposals/1/votes", url.Values{"support": {"255"}, "for": {"1"}}); !says(said.Error, "does not count split votes") {
		t.Errorf("a split vote: %+v", said)
	}
	if said := voter.refusal(http.StatusUnprocessableEntity, "/proposals/1/votes", url.Values{"support": {"255"}, "for": {"1e5"}}); !says(said.Error, "is not a number") {
		t.Errorf("a part that is no number: %+v", said)
	}
	if a := s.client().get("/proposals/9/unvoted"); a.status != http.StatusNotFound {
		t.Errorf("those of no proposal: %d", a.status)
	}
}
