package handlers_test

import (
	"encoding/json"
	"math/big"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/chain/devnet"
	"backprop/models"
)

// sponsors signs for a version of a candidate and sends that without a session.
func (s *site) sponsors(who int, path, version string) url.Values {
	s.Helper()
	c := s.client()
	f := url.Values{"sponsor": {s.devnet.Account(who).Hex()}, "version": {version}}
	signature, nonce := c.signs(who, path+"/sponsorship.json", f)
	f.Set("signature", signature)
	f.Set("nonce", nonce)
	if a := c.post(path+"/sponsors", f); a.status != http.StatusOK {
		s.Fatalf("sponsor: %d %s", a.status, a.body)
	}
	return f
}

// Whoever lacks the weight to propose publishes a candidate; a sponsor with enough of it proposes that, word for word, and the id
// that the governor gives is the hash that was sponsored.
func TestCandidate(t *testing.T) {
	s := newSite(t, false)
	author, sponsor, visitor := s.signIn(devnet.Newcomer), s.signIn(devnet.Treasurer), s.client()
	draft := author.drafted("Ten villages")
	publish := func() (kept struct {
		Path    string
		Version uint64
		Hash    common.Hash
	},
	) {
		t.Helper()
		a := author.post(draft+"/candidate", url.Values{"days": {"30"}})
		if err := json.Unmarshal([]byte(a.body), &kept); err != nil || a.status != http.StatusOK {
			t.Fatalf("publish: %d %s", a.status, a.body)
		}
		return kept
	}
	x := publish()
	visitor.shows("/candidates", "Ten villages", "Gathering support", "1,000")
	visitor.shows("/", "Before the chain", "Ten villages")
	visitor.shows(x.Path, "Gathering support", "Written by", "No sponsor yet", "Sign in to sponsor it", x.Hash.Hex()[:6])
	author.shows(draft, "a candidate, version 1")
	author.refusal(http.StatusConflict, x.Path+"/proposal", url.Values{"version": {"1"}})
	sponsor.refusal(http.StatusConflict, x.Path+"/proposal", url.Values{"version": {"1"}})
	author.refusal(http.StatusConflict, x.Path+"/sponsors", url.Values{"version": {"1"}, "signature": {"0x01"}}) // no weight

	old := s.sponsors(devnet.Treasurer, x.Path, "1")
	visitor.shows(x.Path, "Sponsored", "500,000", "Enough")
	// A change takes a new hash and nobody's signature.
	a := author.post(draft, url.Values{"revision": {"1"}, "title": {"Eleven villages"}, "track": {"Models"}, "summary": {"More."}, "recipient": {s.devnet.Account(devnet.Newcomer).Hex()}, "asset": {"DUSD"}, "amount": {"2,000"}})
	if a.status != http.StatusOK {
		t.Fatal(a.body)
	}
	y := publish()
	if y.Path != x.Path || y.Version != 2 || y.Hash == x.Hash {
		t.Errorf("%+v after %+v", y, x)
	}
	visitor.shows(x.Path, "Eleven villages", "No sponsor yet", "Earlier versions")
	visitor.shows(x.Path+"?version=1", "Ten villages", "There is a newer version", "Replaced")
	visitor.refusal(http.StatusConflict, x.Path+"/sponsors", old)
	old.Set("version", "2")
	visitor.refusal(http.StatusConflict, x.Path+"/sponsors", old)
	sponsor.refusal(http.StatusConflict, x.Path+"/proposal", url.Values{"version": {"1"}})

	s.sponsors(devnet.Treasurer, x.Path, "2")
	if a := sponsor.post(x.Path+"/sponsors/end", nil); a.status != http.StatusSeeOther {
		t.Fatal(a.status, a.body)
	}
	sponsor.refusal(http.StatusConflict, x.Path+"/proposal", url.Values{"version": {"2"}})
	s.sponsors(devnet.Treasurer, x.Path, "2")
	sponsor.shows(x.Path, "Propose it as it is", "You sponsor it")

	k := sponsor.call(x.Path+"/proposal", url.Values{"version": {"2"}})
	text := visitor.get(x.Path + "/text").body
	if !strings.Contains(text, "Written by "+s.devnet.Account(devnet.Newcomer).Hex()) || strings.Contains(text, "#proposer=") {
		t.Error(text)
	}
	s.send(devnet.Treasurer, k)
	id := models.FromBytes(y.Hash[:])
	p, err := s.store.Proposal(t.Context(), id)
	if err == nil {
		if p.Description != text || p.Proposer != s.devnet.Account(devnet.Treasurer) {
			t.Errorf("%+v", p)
		}
	} else if list, _, failed := s.store.Proposals(t.Context(), models.Filter{Size: 1, Page: 1}, models.Moment{}); failed != nil || len(list) != 1 {
		t.Fatal(err, failed)
	} else { // a governor that counts: its hashProposal is what was sponsored
		whole, _ := s.store.Proposal(t.Context(), list[0].ID)
		hash := s.number(s.dao.Governor, bindings.NewGovernor().PackHashProposal([]common.Address{whole.Actions[0].Target}, []*big.Int{whole.Actions[0].Value.Big()}, [][]byte{whole.Actions[0].Calldata}, whole.DescriptionHash))
		if hash != id {
			t.Errorf("the governor's hash is %s, sponsored was %s", hash, id)
		}
	}
	visitor.shows(x.Path, "It was proposed as it stands here")
	visitor.refusal(http.StatusConflict, x.Path+"/sponsors", old)
}

func TestCandidateEnds(t *testing.T) {
	s := newSite(t, false)
	author, visitor := s.signIn(devnet.Newcomer), s.client()
	a := author.post(author.drafted("Ten villages")+"/candidate", url.Values{"days": {"2"}})
	var x struct{ Path string }
	if err := json.Unmarshal([]byte(a.body), &x); err != nil {
		t.Fatal(a.body)
	}
	s.sponsors(devnet.Voter, x.Path, "1")
	if a := s.signIn(devnet.Voter).post(x.Path+"/end", nil); a.status != http.StatusNotFound {
		t.Errorf("another account withdraws it: %d", a.status)
	}
	s.skip(49 * 3600e9)
	visitor.shows(x.Path, "Expired", "Its author may publish the draft again")
	f := url.Values{"sponsor": {s.devnet.Account(devnet.Voter).Hex()}, "version": {"1"}, "signature": {"0x01"}}
	if said := visitor.refusal(http.StatusConflict, x.Path+"/sponsors", f); !strings.Contains(said.Error, "is over") {
		t.Error(said.Error)
	}
	if a := author.post(x.Path+"/end", nil); a.status != http.StatusSeeOther {
		t.Error(a.status, a.body)
	}
	visitor.shows(x.Path, "Withdrawn")
	for _, path := range []string{"/candidates/NONE", x.Path + "?version=9", x.Path + "?version=x", x.Path + "/actions/2"} {
		if a := visitor.get(path); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, a.status)
		}
	}
}
