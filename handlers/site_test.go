package handlers_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/models/modelstest"
)

// public lists every public page of the site.
func (s *site) public() []string {
	paths := []string{"/", "/proposals", "/proposals?state=executed", "/proposals?search=model&order=ending", "/proposals?page=2", "/delegates", "/treasury", "/record", "/session/new", "/dao.json"}
	list, _, err := s.store.Proposals(context.Background(), models.Filter{}, models.Moment{})
	if err != nil {
		s.Fatal(err)
	}
	for _, p := range list {
		paths = append(paths, "/proposals/"+p.ID.String())
	}
	for i := range devnet.Accounts {
		paths = append(paths, "/delegates/"+s.devnet.Account(i).Hex())
	}
	return paths
}

// Every public page is read from the record alone: it answers while no node does, and it is the same, byte for byte,
// from a record that was built again from nothing, in either database.
func TestPagesStandOnTheRecord(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, again *models.Store) {
		s := newSiteOn(t, lone(t, devnet.Options{Genesis: time.Now().Add(-devnet.StoryLength - time.Hour)}, devnet.Tell))
		node, err := chain.Dial(context.Background(), s.devnet.URL())
		if err != nil {
			t.Fatal(err)
		}
		defer node.Close()
		x := &chain.Indexer{Node: node, Store: again, DAO: s.dao, Log: slog.New(slog.DiscardHandler), Range: 7}
		for moved := true; moved; {
			if moved, err = x.Step(context.Background()); err != nil {
				t.Fatal(err)
			}
		}
		other := *s
		other.url = s.serve(node, again)
		paths := s.public()
		if err := s.devnet.Close(); err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			one, two := s.client().get(path), other.client().get(path)
			if one.status != http.StatusOK {
				t.Errorf("%s: %d", path, one.status)
			}
			if strings.ReplaceAll(two.body, other.url, s.url) != one.body {
				t.Errorf("%s differs in a record built again", path)
			}
		}
	})
}

func TestPagesThatAreNot(t *testing.T) {
	s := newSite(t, false)
	c := s.client()
	for _, path := range []string{"/nothing", "/proposals/99", "/proposals/0", "/proposals/x", "/proposals/-1", "/proposals/01", "/proposals/" + strings.Repeat("9", 100), "/delegates/x", "/delegates/0x1", "/proposals/1/votes", "/static/nothing.css", "/%00", "/proposals/%2e%2e"} {
		if a := c.get(path); a.status < 400 || a.status >= 500 {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	for _, path := range []string{"/proposals?state=%00&track=%ff&search=%25%27%00&order=x&page=-5", "/proposals?page=99999999999999999999", "/proposals?page=900", "/delegates?search=" + strings.Repeat("x", 4000), "/treasury?page=77", "/?%ff"} {
		if a := c.get(path); a.status != http.StatusOK {
			t.Errorf("%s: %d", path, a.status)
		}
	}
}

// The whole life of a grant, with the calls that the server builds.
func TestGrant(t *testing.T) {
	s := newSite(t, false)
	proposer, voter, newcomer := s.signIn(devnet.Proposer), s.signIn(devnet.Voter), s.signIn(devnet.Newcomer)
	fields := url.Values{"title": {"A corpus"}, "track": {"Datasets"}, "summary": {"Text.\r\n\r\nMore."}, "recipient": {s.devnet.Account(20).Hex()}, "asset": {"DUSD"}, "amount": {"1,250.5"}}
	id := proposer.draft(fields)
	newcomer.refusal(http.StatusNotFound, "/drafts/"+id+"/proposal", nil)
	s.send(devnet.Proposer, proposer.call("/drafts/"+id+"/proposal", nil))
	proposer.refusal(http.StatusConflict, "/drafts/"+id+"/proposal", nil)
	if a := proposer.get("/drafts/" + id); a.status != http.StatusSeeOther || a.header.Get("Location") != "/proposals/1" {
		t.Errorf("a draft that was proposed leads to %q (%d)", a.header.Get("Location"), a.status)
	}
	if a := proposer.get("/drafts"); strings.Contains(a.body, id) {
		t.Error("a draft that was proposed is still among the drafts")
	}

	voter.refusal(http.StatusConflict, "/proposals/1/votes", url.Values{"support": {"1"}})
	s.skip(25 * time.Hour)
	newcomer.refusal(http.StatusConflict, "/proposals/1/votes", url.Values{"support": {"1"}})
	voter.refusal(http.StatusUnprocessableEntity, "/proposals/1/votes", url.Values{"support": {"7"}})
	voter.refusal(http.StatusUnprocessableEntity, "/proposals/1/votes", url.Values{"support": {"1"}, "reason": {strings.Repeat("x", 5001)}})
	s.client().refusal(http.StatusUnauthorized, "/proposals/1/votes", url.Values{"support": {"1"}})
	s.send(devnet.Voter, voter.call("/proposals/1/votes", url.Values{"support": {"1"}, "reason": {"Good & <b>cheap</b>"}}))
	voter.refusal(http.StatusConflict, "/proposals/1/votes", url.Values{"support": {"0"}})
	if a := s.client().get("/proposals/1"); !strings.Contains(a.body, "Good &amp; &lt;b&gt;cheap") {
		t.Error("the reason is not on the page, or not escaped")
	}

	s.client().refusal(http.StatusConflict, "/proposals/1/queue", nil)
	s.skip(6 * 24 * time.Hour)
	s.client().refusal(http.StatusConflict, "/proposals/1/execute", nil)
	s.send(devnet.Newcomer, s.client().call("/proposals/1/queue", nil))
	s.client().refusal(http.StatusConflict, "/proposals/1/execute", nil)
	s.skip(49 * time.Hour)
	before := s.balance()
	s.send(devnet.Newcomer, s.client().call("/proposals/1/execute", nil))
	if got := before.Sub(s.balance()); got != models.U(1_250_500_000) {
		t.Errorf("the treasury paid %s", got)
	}
	s.client().refusal(http.StatusConflict, "/proposals/1/execute", nil)
	if a := s.client().get("/treasury"); !strings.Contains(a.body, "1,250.50") {
		t.Error("the payment is not on the treasury's page")
	}
}

// draft makes a draft and returns its id.
func (c *client) draft(fields url.Values) string {
	c.Helper()
	a := c.post("/drafts", fields)
	var kept struct{ ID string }
	if err := json.Unmarshal([]byte(a.body), &kept); err != nil || a.status != http.StatusOK {
		c.Fatalf("draft: %d %s", a.status, a.body)
	}
	return kept.ID
}

func (s *site) balance() models.Uint {
	s.Helper()
	b, err := s.store.Balance(context.Background(), s.dao.Treasury(), s.dao.Assets[1])
	if err != nil {
		s.Fatal(err)
	}
	return b.Amount
}

// Without a script the same posts answer with pages: the call to be sent by other means, or what is wrong.
func TestWithoutScript(t *testing.T) {
	s := newSite(t, true)
	voter := s.signIn(devnet.Treasurer)
	if a := voter.postPage("/delegates/"+s.devnet.Account(5).Hex()+"/delegations", nil); a.status != http.StatusOK || !strings.Contains(a.body, "5c19a95c") {
		t.Errorf("the page of a call: %d", a.status)
	}
	if a := s.client().postPage("/proposals/24/votes", url.Values{"support": {"1"}}); a.status != http.StatusSeeOther || !strings.HasPrefix(a.header.Get("Location"), "/session/new?next=") {
		t.Errorf("signed out: %d to %q", a.status, a.header.Get("Location"))
	}
	if a := voter.postPage("/proposals/1/execute", nil); a.status != http.StatusConflict || !strings.Contains(a.body, "<h1") {
		t.Errorf("a refusal: %d", a.status)
	}
	a := voter.postPage("/drafts", url.Values{"title": {"T"}, "summary": {"<script>alert(1)</script>"}})
	if a.status != http.StatusSeeOther {
		t.Fatalf("a draft: %d", a.status)
	}
	path, _, _ := strings.Cut(a.header.Get("Location"), "#")
	if a = voter.get(path); a.status != http.StatusOK || strings.Contains(a.body, "<script>alert") {
		t.Errorf("the draft's page: %d", a.status)
	}
	if a = s.client().get(path); a.status == http.StatusOK {
		t.Error("anybody can read a draft")
	}
	if a = s.signIn(devnet.Voter).get(path); a.status != http.StatusNotFound {
		t.Errorf("another account reads a draft: %d", a.status)
	}
}

// A change is announced to every open page, and a rendering that was kept is not served after it.
func TestLive(t *testing.T) {
	s := newSite(t, true)
	c := s.client()
	before := c.get("/proposals/23")
	if again := c.get("/proposals/23"); again.body != before.body || again.header.Get("ETag") != before.header.Get("ETag") {
		t.Error("a page changes without a change")
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	r, _ := http.NewRequestWithContext(ctx, "GET", s.url+"/live", nil)
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	lines := bufio.NewScanner(res.Body)
	lines.Scan() // the stream is open
	s.send(14, call.Vote(s.dao, models.U(23), models.For, "Live."))
	for lines.Scan() && lines.Text() != "data: proposals/23" {
	}
	if lines.Err() != nil {
		t.Fatal(lines.Err())
	}
	if after := c.get("/proposals/23"); !strings.Contains(after.body, "Live.") || after.header.Get("ETag") == before.header.Get("ETag") {
		t.Error("the page does not show the change")
	}
}

func TestHead(t *testing.T) {
	s := newSite(t, false)
	for _, path := range []string{"/", "/healthz", "/dao.json"} {
		if a := s.client().do("HEAD", path, "", "text/html", ""); a.status != http.StatusOK || a.body != "" {
			t.Errorf("%s: %d with %d bytes", path, a.status, len(a.body))
		}
	}
}

// A slash too many leads to the page, and never off the site.
func TestSlashes(t *testing.T) {
	s := newSite(t, false)
	for path, want := range map[string]string{"/proposals/": "/proposals", "/proposals/?state=active": "/proposals?state=active", "/treasury//": "/treasury", "/delegates/" + s.devnet.Account(1).Hex() + "/": "/delegates/" + s.devnet.Account(1).Hex()} {
		if a := s.client().get(path); a.status != http.StatusPermanentRedirect || a.header.Get("Location") != want || a.header.Get("Content-Security-Policy") == "" {
			t.Errorf("%s: %d to %q", path, a.status, a.header.Get("Location"))
		}
	}
	for _, path := range []string{"//evil.example/", "/%2f%2fevil.example/", "/\\evil.example/", "/nothing/"} {
		if a := s.client().get(path); strings.HasPrefix(a.header.Get("Location"), "//") || strings.Contains(a.header.Get("Location"), "\\") || strings.Contains(a.header.Get("Location"), "://") {
			t.Errorf("%s: %d to %q", path, a.status, a.header.Get("Location"))
		}
	}
}

func TestHeadOfTheStream(t *testing.T) {
	if a := newSite(t, false).client().do("HEAD", "/live", "", "text/html", ""); a.status != http.StatusMethodNotAllowed {
		t.Errorf("%d", a.status)
	}
}

func TestReady(t *testing.T) {
	s := newSite(t, false)
	a := s.client().get("/readyz")
	var said struct {
		Status        string
		Head, Indexed uint64
	}
	if err := json.Unmarshal([]byte(a.body), &said); err != nil || a.status != 200 || said.Head == 0 || said.Head != said.Indexed {
		t.Errorf("%d %s %v", a.status, a.body, err)
	}
	for range 7 {
		if err := s.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.index.Step(context.Background()); err != nil {
		t.Fatal(err)
	}
	if a := s.client().get("/healthz"); a.status != 200 || !bytes.Contains([]byte(a.body), []byte("ok")) {
		t.Errorf("%d %s", a.status, a.body)
	}
}

// An author has so many drafts at most, and drafts that became proposals make room.
func TestDraftsAreBounded(t *testing.T) {
	s := newSite(t, false)
	c := s.signIn(devnet.Proposer)
	fields := url.Values{"title": {"A corpus"}, "track": {"Datasets"}, "summary": {"Text."}, "recipient": {s.devnet.Account(20).Hex()}, "asset": {"ETH"}, "amount": {"1"}}
	id := c.draft(fields)
	for range models.DraftLimit - 1 {
		c.draft(url.Values{"title": {"More"}})
	}
	c.refusal(http.StatusConflict, "/drafts", fields)
	s.send(devnet.Proposer, c.call("/drafts/"+id+"/proposal", nil))
	fields.Set("amount", "2")
	id = c.draft(fields)
	if a := c.get("/drafts/" + id); a.status != http.StatusOK {
		t.Errorf("the same text with another amount: %d to %q", a.status, a.header.Get("Location"))
	}
	c.call("/drafts/"+id+"/proposal", nil)
}

// What can't be read is the sender's to mend, never a fault of ours.
func TestFormsThatCannotBeRead(t *testing.T) {
	s := newSite(t, true)
	c := s.signIn(devnet.Voter)
	for _, x := range []struct{ kind, body string }{
		{"application/x-www-form-urlencoded", "support=1&reason=%zz"},
		{"multipart/form-data; boundary=zzz", "xx"},
		{"application/json", `{"support":1}x`},
		{"application/json", `{"support":[1]}`},
		{"application/json", `[]`},
		{"application/json", ``},
		{"application/x-www-form-urlencoded", "support=1&reason=%ff"},
		{"application/x-www-form-urlencoded", "support=1&reason=a%00b"},
		{"text/plain", "support=1"},
	} {
		if a := c.do("POST", "/proposals/23/votes", x.kind, "application/json", x.body); a.status != http.StatusBadRequest && a.status != http.StatusUnprocessableEntity {
			t.Errorf("%s %q: %d %s", x.kind, x.body, a.status, a.body)
		}
	}
	if a := c.do("POST", "/proposals/23/votes", "application/json", "", `{"support":1,"reason":"As JSON."}`); a.status != http.StatusOK || !strings.Contains(a.body, `"data":"0x7b3c71d3`) {
		t.Errorf("a vote as JSON: %d %s", a.status, a.body)
	}
}
