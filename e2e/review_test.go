package e2e

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
)

const reviewedID = "MARKETDAYRECORDINGSDDDDDD2"

// scored are the fields of a review that may be handed in.
func scored(version, points, summary string) url.Values {
	f := url.Values{"version": {version}, "revision": {"0"}, "recommendation": {"fund"}, "summary": {summary}}
	for i := range 6 {
		f.Set(fmt.Sprintf("score-%d", i+1), points)
		f.Set(fmt.Sprintf("reason-%d", i+1), "Said for *each* question, with [its place](https://example.org/plan).")
	}
	return f
}

var planHash = regexp.MustCompile(`name="document" value="(0x[0-9a-f]{64})"`)

// reviews writes and hands in a review as an account, without a browser.
func (s *site) reviews(t testing.TB, account common.Address, path string, fields url.Values) {
	t.Helper()
	if to := s.post(t, account, path+"/review", fields); to != path+"/review" {
		t.Fatalf("the review leads to %s", to)
	}
	who := s.client(t).signIn(account)
	answer, err := who.http.Get(s.url + path + "/review?checked=1")
	must(t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	must(t, err)
	found := planHash.FindStringSubmatch(string(body))
	if found == nil {
		t.Fatal("the review can't be handed in")
	}
	if to := s.post(t, account, path+"/review/hand", url.Values{"revision": {"1"}, "document": {found[1]}}); to != path {
		t.Fatalf("the review handed in leads to %s", to)
	}
}

// examined holds a page against axe's rules at each width and theme, or takes pictures of it.
func (p *person) examined(axe, name string) {
	p.t.Helper()
	if os.Getenv("SCREENSHOTS") != "" {
		p.pictures(name)
	} else {
		p.isAccessible(axe)
		p.fits()
	}
	p.look(1280, "light")
}

// committee is an application under review in browsers, and the page that it is on.
type committee struct {
	*site
	axe, path               string
	steward, first, visitor *person
}

// A steward assigns reviewers, but not one whom money ties to the applicant; they score without seeing each other; changes
// are asked for, made and reviewed again; and the steward selects what will be voted on.
func TestAnApplicationIsReviewed(t *testing.T) {
	site := newSite(t)
	c := &committee{site: site, axe: module(t, "axe-core/axe.min.js"), path: site.applied(t, reviewedID, 1)}
	site.send(t, reviewer3, site.Token, bindings.NewToken().PackTransfer(grantee, grad(250)))
	site.indexed(t)
	c.steward, c.first, c.visitor = site.visit(t), site.visit(t), site.visit(t)
	c.steward.session(proposer)
	c.first.session(reviewer1)
	c.assigns()
	c.writes()
	c.hides(t)
	site.reviews(t, reviewer2, c.path, scored("1", "2", "The price of transcription is high."))
	c.visitor.seesAll("2 of 2 are in", "The councils were not asked.", "The price of transcription is high.")
	c.asksForChanges()
	c.changes(t)
	c.selects(t)
}

func (c *committee) assigns() {
	s := c.steward
	s.open("/reviews")
	s.sees("Reviewers to be assigned")
	s.click("Market day recordings from nine valleys")
	s.at(c.path + "/reviewers")
	s.seesAll("Recent payment", "250 GRAD", "Blocked")
	s.examined(c.axe, "reviewers to assign")
	s.click("Assign " + shortened(reviewer1))
	s.sees("Has until")
	s.click("Assign " + shortened(reviewer2))
	s.sees("0 of 2 are in")
}

// writes a review in the browser, which saves itself, and hands it in.
func (c *committee) writes() {
	r := c.first
	c.visitor.open(c.path)
	c.visitor.sees("0 of 2 are in")
	r.open("/reviews")
	r.click("Market day recordings from nine valleys")
	r.at(c.path + "/review")
	r.examined(c.axe, "review new")
	for i := range 6 {
		eval[any](r, fmt.Sprintf(`(document.querySelector('[name="score-%d"][value="4"]').click(), true)`, i+1))
		r.types(fmt.Sprintf("reason-%d", i+1), "The pilot shows it.")
	}
	r.types("summary", "The councils were not asked.")
	r.until(`Number(document.querySelector("form[data-autosave] [name=revision]").value) > 0`)
	r.click("Fund it once changed")
	r.click("Save and preview")
	r.sees("mean 4.0 of 5")
	r.examined(c.axe, "review written")
	r.click("Hand in the review of version 1")
	r.at(c.path)
	r.sees("The councils were not asked.")
	c.visitor.sees("1 of 2 are in")
}

func (c *committee) hides(t *testing.T) {
	for _, p := range []*person{c.visitor, c.steward} {
		p.open(c.path)
		p.sees("1 of 2 are in")
		if text := p.text(); strings.Contains(text, "councils were not asked") || strings.Contains(text, "mean") {
			t.Error("a score is read before the reveal")
		}
	}
}

func (c *committee) asksForChanges() {
	s := c.steward
	s.open(c.path + "/reviewers")
	s.click("Changes are asked for The applicants may hand in another version, which is reviewed again; the difference is shown.")
	s.types("reason", "Ask the councils, and give them copies.")
	s.examined(c.axe, "reviewers to decide")
	s.click("Decide on version 1")
	s.at(c.path)
	c.visitor.seesAll("Changes are asked for", "Ask the councils, and give them copies.")
}

func (c *committee) changes(t *testing.T) {
	fields := goodApplication("")
	fields.Set("revision", "1")
	fields.Set("reason", fields.Get("reason")+" We asked nine market councils, and all want it.")
	c.post(t, grantee, c.path, fields)
	c.post(t, grantee, c.path+"/versions", url.Values{"revision": {"2"}, "note": {"The councils were asked."}})
	c.first.open("/reviews")
	c.first.sees("version 2")
	c.reviews(t, reviewer1, c.path, scored("2", "5", "Now they were."))
	c.reviews(t, reviewer2, c.path, scored("2", "3", "It is still dear, and worth it."))
}

func (c *committee) selects(t *testing.T) {
	s, v := c.steward, c.visitor
	s.open(c.path + "/reviewers")
	s.click("Selected for a slate It may be put on a slate, with these reviews, and voted on as it is.")
	s.types("reason", "Both would fund it, and the councils have copies.")
	s.clickTwice("Decide on version 2")
	s.at(c.path)
	v.open(c.path)
	v.seesAll("Selected for a slate", "Now they were.", "version 2 of 2")
	v.examined(c.axe, "application reviewed")
	v.open(c.path + "?version=1")
	v.seesAll("The councils were not asked.", "Changes are asked for")
	if answer := c.get(t, c.path, http.StatusOK); strings.Count(answer, "Selected for a slate") != 1 {
		t.Error("the double click has decided twice")
	}
}

func shortened(a common.Address) string { return a.Hex()[:6] + "…" + a.Hex()[len(a.Hex())-4:] }
