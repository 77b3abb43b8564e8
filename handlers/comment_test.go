package handlers_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

var formID = regexp.MustCompile(`name="id" value="([A-Z2-7]{26})"`)

// freshOn is the id that a page's form gives.
func (c *client) freshOn(path string) string {
	c.Helper()
	m := formID.FindStringSubmatch(c.get(path).body)
	if m == nil {
		c.Fatalf("%s has no form with an id", path)
	}
	return m[1]
}

// says comments on a page and returns the comment's path.
func (c *client) says(page, text, section, parent string) string {
	c.Helper()
	id := c.freshOn(page)
	a := c.postPage(page+"/comments", url.Values{"id": {id}, "comment": {text}, "section": {section}, "parent": {parent}})
	if a.status != http.StatusSeeOther || !strings.HasPrefix(a.header.Get("Location"), page) {
		c.Fatalf("comment on %s: %d %s", page, a.status, a.body)
	}
	return "/comments/" + id
}

// talked is a site with one proposal whose text has headings.
func talked(t *testing.T) (*site, string) {
	s := newSite(t, false)
	pay := call.Pay(models.Payment{Asset: models.Ether, Recipient: s.devnet.Account(9), Amount: models.U(1)})
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{pay}, "# Villages\n\nWe go.\n\n## What it *costs*\n\nLittle.\n\n## <script>\n\nx"))
	return s, "/proposals/1"
}

func TestComments(t *testing.T) {
	s, page := talked(t)
	voter, poor, visitor := s.signIn(devnet.Voter), s.signIn(devnet.Newcomer), s.client()
	visitor.shows(page, "Nothing said yet", "Sign in</a> to comment")
	voter.shows(page, `<option value="ask-1">What it costs</option>`, `<option value="chain">`)
	path := voter.says(page, "Why *so* much?\n\n# Loud\n\n<script>alert(1)</script>\n\n![x](https://evil.example/x.png) [go](javascript:alert(1))", "ask-1", "")
	visitor.shows(page, "Why <em>so</em> much?", "4,000,000", "What it costs", "1 comment")
	for _, bad := range []string{"<script>alert", "<img", "javascript:", "<h1>Loud", "<h3>Loud"} {
		if strings.Contains(visitor.get(page).body, bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
	answer := poor.says(page, "It is little.", "", strings.TrimPrefix(path, "/comments/"))
	visitor.shows(page, "no weight", "Answers")
	visitor.shows(page+"?section=ask-1", "Why <em>so</em>")
	visitor.lacks(page+"?section=ask-1", "It is little.</p>")

	if a := poor.post(path, url.Values{"comment": {"Mine now"}}); a.status != http.StatusNotFound {
		t.Errorf("another account changes it: %d", a.status)
	}
	if a := poor.post(answer, url.Values{"comment": {"It is *very* little."}}); a.status != http.StatusOK {
		t.Errorf("%d %s", a.status, a.body)
	}
	visitor.shows(answer, "It is <em>very</em> little.", "What it said before", "It is little.")
	if a := voter.post(path+"/withdraw", nil); a.status != http.StatusOK {
		t.Errorf("%d %s", a.status, a.body)
	}
	visitor.lacks(page, "Why <em>so</em> much?")
	visitor.shows(page, "Withdrawn by its author")
	for name, c := range map[string]struct {
		path   string
		fields url.Values
		status int
	}{
		"a section that is not there": {page, url.Values{"section": {"ask-9"}, "comment": {"x"}}, http.StatusUnprocessableEntity},
		"nothing said":                {page, url.Values{"comment": {" \r\n"}}, http.StatusUnprocessableEntity},
		"too much said":               {page, url.Values{"comment": {strings.Repeat("x", 4001)}}, http.StatusUnprocessableEntity},
		"no such proposal":            {"/proposals/99", url.Values{"comment": {"x"}}, http.StatusNotFound},
		"no such poll":                {"/polls/NONE", url.Values{"comment": {"x"}}, http.StatusNotFound},
	} {
		c.fields.Set("id", voter.freshOn(page))
		if a := voter.post(c.path+"/comments", c.fields); a.status != c.status {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	if a := visitor.post(page+"/comments", url.Values{"comment": {"x"}}); a.status != http.StatusUnauthorized {
		t.Errorf("nobody comments: %d", a.status)
	}
}

// The operator's moderators hide what people write, with a reason that everybody reads. Votes are not touched.
func TestModerators(t *testing.T) {
	s, page := talked(t)
	s.moderators = models.Moderators{s.devnet.Account(devnet.Treasurer)}
	s.url = s.serve(s.index.Node, s.store)
	moderator, voter, visitor := s.signIn(devnet.Treasurer), s.signIn(devnet.Voter), s.client()
	path := voter.says(page, "Buy my *coin*", "", "")
	answer := moderator.says(page, "No, thank you.", "", strings.TrimPrefix(path, "/comments/"))
	visitor.shows(answer, "Buy my")
	poll := voter.opened(voter.drafted("Ten villages"))
	visitor.shows("/moderation", "Nothing yet", s.devnet.Account(devnet.Treasurer).Hex())
	hide := func(subject, kind string) url.Values {
		return url.Values{"subject": {strings.TrimPrefix(subject, "/")}, "kind": {kind}, "reason": {"An advertisement."}}
	}
	voter.refusal(http.StatusConflict, "/moderation", hide(path, "hide"))
	moderator.shows(path, "Hide this comment", "Silence its author")
	for _, subject := range []string{path, poll} {
		if a := moderator.post("/moderation", hide(subject, "hide")); a.status != http.StatusOK {
			t.Fatal(a.status, a.body)
		}
	}
	for _, at := range []string{page, path} {
		visitor.shows(at, "Hidden by a moderator", "An advertisement.")
		visitor.lacks(at, "my <em>coin</em>")
	}
	visitor.shows(answer, "No, thank you.", "Answers")
	for _, at := range []string{answer, page + "?comments=9"} {
		visitor.lacks(at, "Buy my")
	}
	moderator.lacks(page+"?reply="+strings.TrimPrefix(path, "/comments/"), "Buy my")
	visitor.shows(poll, "A moderator has hidden this poll")
	visitor.lacks(poll, "Should we?")
	voter.refusal(http.StatusConflict, poll+"/comments", url.Values{"comment": {"x"}})
	if a := visitor.get(poll + "/poll.json"); a.status != http.StatusConflict || strings.Contains(a.body, "Should we?") {
		t.Errorf("the file of a hidden poll: %d", a.status)
	}
	visitor.lacks("/polls", "Should we?")
	visitor.lacks("/", "Should we?")
	visitor.refusal(http.StatusConflict, poll+"/ballots", url.Values{"voter": {s.devnet.Account(devnet.Voter).Hex()}, "choice": {"1"}, "signature": {"0x01"}})
	visitor.shows("/moderation", "2 entries", "An advertisement.", "Hid")
	moderator.shows(path, "What it says", "Buy my")

	if a := moderator.post("/moderation", hide(path, "show")); a.status != http.StatusOK {
		t.Fatal(a.status, a.body)
	}
	visitor.shows(page, "Buy my <em>coin</em>")
	moderator.refusal(http.StatusUnprocessableEntity, "/moderation", hide("/proposals/1", "hide"))
	moderator.refusal(http.StatusUnprocessableEntity, "/moderation", hide("/comments/NONE", "hide"))

	silence := hide("/"+models.Silenced(s.devnet.Account(devnet.Voter)), "hide")
	if a := moderator.post("/moderation", silence); a.status != http.StatusOK {
		t.Fatal(a.status, a.body)
	}
	voter.shows(page, "keeps this account from writing here")
	voter.refusal(http.StatusConflict, page+"/comments", url.Values{"id": {strings.Repeat("A", 26)}, "comment": {"More"}})
	s.skip(25 * 3600e9)
	voter.call(page+"/votes", url.Values{"support": {"1"}})
}
