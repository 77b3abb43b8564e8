package handlers_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// Governors whose ballots don't name their voter take them as others do, from the site's form to the count. A signature that would be
// another account's vote is refused here, because such a contract would take it.
func TestBallotOfFamilies(t *testing.T) {
	for _, family := range []string{families.Governor46, families.Bravo, families.AlphaGuarded} {
		t.Run(family, func(t *testing.T) {
			s, p := familySite(t, family)
			visitor, path := s.client(), "/proposals/"+p.ID.String()
			fields := url.Values{"support": {"0"}}
			if s.dao.Ballots.Reasons {
				fields.Set("reason", "Not so")
			} else {
				query := url.Values{"voter": {s.devnet.Account(devnet.Voter).Hex()}, "support": {"0"}, "reason": {"Not so"}}
				if a := visitor.do("GET", path+"/ballot.json?"+query.Encode(), "", "application/json", ""); a.status != http.StatusUnprocessableEntity {
					t.Errorf("a reason that can't be given: %d %s", a.status, a.body)
				}
			}
			signed := s.paper(devnet.Voter, path, fields)
			for name, change := range map[string]url.Values{
				"another account":  {"voter": {s.devnet.Account(devnet.Proposer).Hex()}},
				"another choice":   {"support": {"1"}},
				"the other s":      {"signature": {upper(signed.Get("signature"))}},
				"a longer one":     {"signature": {signed.Get("signature") + "00"}},
				"a wallet's bytes": {"signature": {"0x" + strings.Repeat("ab", 130)}},
			} {
				if a := visitor.post(path+"/ballots", with(signed, change)); a.status != http.StatusConflict && a.status != http.StatusUnprocessableEntity {
					t.Errorf("%s: %d %s", name, a.status, a.body)
				}
			}
			visitor.handIn(http.StatusCreated, path, signed, models.BallotWaiting)
			s.relay()
			visitor.handIn(http.StatusOK, path, signed, models.BallotCounted)
			v, err := s.store.VoteOf(context.Background(), p.ID, s.devnet.Account(devnet.Voter))
			if err != nil || v.Support != models.Against || v.Reason != fields.Get("reason") || v.Weight.IsZero() {
				t.Errorf("%+v %v", v, err)
			}
			to := "/delegates/" + s.devnet.Account(devnet.Treasurer).Hex()
			give := s.paper(devnet.Voter, to, url.Values{})
			visitor.handIn(http.StatusCreated, to, give, models.BallotWaiting)
			s.relay()
			visitor.handIn(http.StatusOK, to, give, models.BallotCounted)
		})
	}
}
