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

// A steward assigns reviewers, but not one whom money ties to the applicant; they score without seeing each other; changes
// are asked for, made and reviewed again; and the steward selects what will be voted on.
func TestAnApplicationIsReviewed(t *testing.T) {
	site := newSite(t)
	axe := module(t, "axe-core/axe.min.js")
	path := site.applied(t, reviewedID, 1)
	site.send(t, reviewer3, site.Token, bindings.NewToken().PackTransfer(grantee, grad(250)))
	site.indexed(t)
	steward, first, visitor := site.visit(t), site.visit(t), site.visit(t)
	steward.session(proposer)
	first.session(reviewer1)

	steward.open("/reviews")
	steward.sees("Reviewers to be assigned")
	steward.click("Market day recordings from nine valleys")
	steward.at(path + "/reviewers")
	steward.seesAll("Recent payment", "250 GRAD", "Blocked")
	steward.examined(axe, "reviewers to assign")
	steward.click("Assign " + shortened(reviewer1))
	steward.sees("Has until")
	steward.click("Assign " + shortened(reviewer2))
	steward.sees("0 of 2 are in")

	visitor.open(path)
	visitor.sees("0 of 2 are in")
	first.open("/reviews")
	first.click("Market day recordings from nine valleys")
	first.at(path + "/review")
	first.examined(axe, "review new")
	for i := range 6 {
		eval[any](first, fmt.Sprintf(`(document.querySelector('[name="score-%d"][value="4"]').click(), true)`, i+1))
		first.types(fmt.Sprintf("reason-%d", i+1), "The pilot shows it.")
	}
	first.types("summary", "The councils were not asked.")
	first.until(`Number(document.querySelector("form[data-autosave] [name=revision]").value) > 0`)
	first.click("Fund it once changed")
	first.click("Save and preview")
	first.sees("mean 4.0 of 5")
	first.examined(axe, "review written")
	first.click("Hand in the review of version 1")
	first.at(path)
	first.sees("The councils were not asked.")
	visitor.sees("1 of 2 are in")
	for _, p := range []*person{visitor, steward} {
		p.open(path)
		p.sees("1 of 2 are in")
		if text := p.text(); strings.Contains(text, "councils were not asked") || strings.Contains(text, "mean") {
			t.Error("a score is read before the reveal")
		}
	}

	site.reviews(t, reviewer2, path, scored("1", "2", "The price of transcription is high."))
	visitor.seesAll("2 of 2 are in", "The councils were not asked.", "The price of transcription is high.")
	steward.open(path + "/reviewers")
	steward.click("Changes are asked for The applicants may hand in another version, which is reviewed again; the difference is shown.")
	steward.types("reason", "Ask the councils, and give them copies.")
	steward.examined(axe, "reviewers to decide")
	steward.click("Decide on version 1")
	steward.at(path)
	visitor.seesAll("Changes are asked for", "Ask the councils, and give them copies.")

	fields := goodApplication("")
	fields.Set("revision", "1")
	fields.Set("reason", fields.Get("reason")+" We asked nine market councils, and all want it.")
	site.post(t, grantee, path, fields)
	site.post(t, grantee, path+"/versions", url.Values{"revision": {"2"}, "note": {"The councils were asked."}})
	first.open("/reviews")
	first.sees("version 2")
	site.reviews(t, reviewer1, path, scored("2", "5", "Now they were."))
	site.reviews(t, reviewer2, path, scored("2", "3", "It is still dear, and worth it."))
	steward.open(path + "/reviewers")
	steward.click("Selected for a slate It may be put on a slate, with these reviews, and voted on as it is.")
	steward.types("reason", "Both would fund it, and the councils have copies.")
	steward.clickTwice("Decide on version 2")
	steward.at(path)
	visitor.open(path)
	visitor.seesAll("Selected for a slate", "Now they were.", "version 2 of 2")
	visitor.examined(axe, "application reviewed")
	visitor.open(path + "?version=1")
	visitor.seesAll("The councils were not asked.", "Changes are asked for")
	if answer := site.get(t, path, http.StatusOK); strings.Count(answer, "Selected for a slate") != 1 {
		t.Error("the double click has decided twice")
	}
}

func shortened(a common.Address) string { return a.Hex()[:6] + "…" + a.Hex()[len(a.Hex())-4:] }
