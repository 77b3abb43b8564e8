package handlers_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
)

// rulesForm is a program's form that may be proposed.
func (s *site) rulesForm() url.Values {
	return url.Values{
		"revision": {"0"}, "name": {"Speech for small languages"}, "track": {"Datasets"}, "purpose": {"Recordings that anyone may use.\r\n\r\n## Terms\r\n\r\nNone."},
		"eligibility": {"Stations and archives."}, "steward": {s.devnet.Account(devnet.Proposer).Hex()}, "period": {"90"},
		"reviewers": {s.devnet.Account(devnet.Reviewer).Hex() + "\r\n" + s.devnet.Account(devnet.Reviewer2).Hex() + "\r\n"},
		"cap.1":     {"400,000"}, "period.1": {"100,000"}, "grant.1": {"50,000"}, "cap.0": {"20"},
		"reading": {"14"}, "evidence": {"7"}, "challenge": {"3"}, "dispute": {"45"}, "accept": {"30"}, "grace": {"14"},
		"objection": {"2"}, "silence": {"5"}, "attempts": {"3"},
	}
}

// freshRules opens the form for a program and gives the address that it is sent to.
func (c *client) freshRules() string {
	c.Helper()
	a := c.get("/programs/new")
	to, err := url.Parse(a.header.Get("Location"))
	if err != nil || a.status != http.StatusSeeOther || to.Query().Get("draft") == "" {
		c.Fatalf("the new form: %d to %q", a.status, a.header.Get("Location"))
	}
	if a := c.get(to.String()); a.status != http.StatusOK || !strings.Contains(a.body, `action="/programs/drafts/`+to.Query().Get("draft")) {
		c.Fatalf("the form: %d", a.status)
	}
	return "/programs/drafts/" + to.Query().Get("draft")
}

// A program is written, kept once however often it is sent, and proposed with the rules in the proposal's text.
func TestAProgramIsProposed(t *testing.T) {
	s := newSite(t, false)
	me, other := s.signIn(devnet.Proposer), s.signIn(devnet.Voter)
	path, fields := me.freshRules(), s.rulesForm()

	var kept struct{ Revision uint64 }
	if a := me.post(path, fields); json.Unmarshal([]byte(a.body), &kept) != nil || kept.Revision != 1 {
		t.Fatalf("saved: %d %s", a.status, a.body)
	}
	me.refusal(http.StatusConflict, path, fields) // the impatient's second click
	other.refusal(http.StatusConflict, path, fields)
	if a := other.get(path); a.status != http.StatusNotFound {
		t.Errorf("another account reads the draft: %d", a.status)
	}
	other.refusal(http.StatusNotFound, path+"/proposal", nil)
	other.refusal(http.StatusNotFound, path+"/end", nil)
	s.client().refusal(http.StatusUnauthorized, path, fields)
	me.refusal(http.StatusNotFound, "/programs/drafts/short", fields)

	fields.Set("revision", "1")
	fields.Set("dispute", "15")
	if a := me.post(path, fields); a.status != http.StatusOK {
		t.Errorf("what is not right yet is not kept: %d %s", a.status, a.body)
	}
	me.refusal(http.StatusUnprocessableEntity, path+"/proposal", nil)
	fields.Set("revision", "2")
	fields.Set("dispute", "45")
	if a := me.postPage(path, fields); a.status != http.StatusSeeOther || !strings.HasPrefix(a.header.Get("Location"), path+"?checked=1") {
		t.Errorf("without a script: %d to %q", a.status, a.header.Get("Location"))
	}
	s.signIn(devnet.Newcomer).refusal(http.StatusNotFound, path+"/proposal", nil)
	s.send(devnet.Proposer, me.call(path+"/proposal", nil))
	me.refusal(http.StatusConflict, path+"/proposal", nil)
	if a := me.get(path); a.status != http.StatusSeeOther || a.header.Get("Location") != "/proposals/1" {
		t.Errorf("a draft that was proposed leads to %q (%d)", a.header.Get("Location"), a.status)
	}
	if a := s.client().get("/proposals/1/text"); !strings.Contains(a.body, `\## Terms`) || !strings.Contains(a.body, "- DUSD: 400,000 in all; 100,000 a period; 50,000 a grant") {
		t.Errorf("the rules are not in the proposal's text: %s", a.body)
	}
	if a := me.get("/programs"); a.status != http.StatusOK || strings.Contains(a.body, path) {
		t.Errorf("programs: %d, or a draft that was proposed is among the drafts", a.status)
	}
}

// Without an escrow there are no programs, and no way to them.
func TestNoProgramsWithoutAnEscrow(t *testing.T) {
	s := newSite(t, false)
	s.dao.Escrow = common.Address{}
	s.url = s.serve(s.index.Node, s.store)
	me := s.signIn(devnet.Proposer)
	for _, path := range []string{"/programs", "/programs/new", "/programs/1", "/grants"} {
		if a := me.get(path); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	me.refusal(http.StatusNotFound, "/programs/drafts/"+strings.Repeat("A", 26), s.rulesForm())
	if a := me.get("/"); strings.Contains(a.body, `href="/grants"`) {
		t.Error("a link leads to grants")
	}
}

func TestProgramsThatAreNot(t *testing.T) {
	s := newSite(t, false)
	for _, path := range []string{"/programs/1", "/programs/0", "/programs/01", "/programs/-1", "/programs/x", "/programs/99999999999999999999", "/programs/%00"} {
		if a := s.client().get(path); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	if a := s.client().get("/programs"); a.status != http.StatusOK || !strings.Contains(a.body, "No programs yet") {
		t.Errorf("programs: %d", a.status)
	}
}
