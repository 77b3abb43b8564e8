package handlers_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"backprop/chain/devnet"
	"backprop/models"
)

// applicationForm is an application to the story's first program that may be submitted.
func (s *site) applicationForm() url.Values {
	return url.Values{
		"revision": {"0"}, "program": {"1"}, "track": {"Datasets"}, "title": {"Field recordings of ten villages"}, "summary": {"Two hundred hours of speech.\r\n\r\n## What\r\n\r\nAll of it."},
		"reason": {"There are none."}, "team": {"Two phoneticians."}, "work": {"A pilot of three hours."}, "licence": {"CC-BY-4.0"}, "payee": {s.devnet.Account(devnet.Grantee).Hex()}, "asset": {"DUSD"},
		"link-1-name": {"Pilot"}, "link-1-url": {"https://example.org/pilot"}, "field-1": {"recordings v0"}, "field-2": {"consent on file"}, "field-4": {"80 GB of FLAC"}, "field-5": {"Two listeners a file"},
		"part-1-title": {"Half of it"}, "part-1-amount": {"10,000"}, "part-1-days": {"60"}, "part-1-criteria": {"- [ ] 100 hours\r\n* Consent for each\r\n\r\n"},
		"part-3-title": {"The rest"}, "part-3-amount": {"12,000.50"}, "part-3-days": {"120"}, "part-3-criteria": {"100 more hours"},
		"cost-1-item": {"Field work"}, "cost-1-amount": {"20,000"}, "cost-2-item": {"Storage"}, "cost-2-amount": {"2,000.50"},
	}
}

var freshID = regexp.MustCompile(`name="id" value="([A-Z2-7]{26})"`)

// fresh opens a new form and returns the id that it was given.
func (c *client) fresh(program string) string {
	c.Helper()
	a := c.get("/applications/new?program=" + program)
	m := freshID.FindStringSubmatch(a.body)
	if a.status != http.StatusOK || m == nil {
		c.Fatalf("the new form: %d", a.status)
	}
	return m[1]
}

// apply keeps an application of the sample form and returns its path.
func (c *client) apply() string {
	c.Helper()
	fields := c.applicationForm()
	fields.Set("id", c.fresh("1"))
	if a := c.post("/applications", fields); a.status != http.StatusOK {
		c.Fatalf("keep: %d %s", a.status, a.body)
	}
	return "/applications/" + fields.Get("id")
}

func TestAnApplicationIsWrittenAndSubmitted(t *testing.T) {
	s := newSite(t, true)
	me, other, visitor := s.signIn(devnet.Grantee), s.signIn(devnet.Voter), s.client()
	fields := s.applicationForm()
	fields.Set("id", me.fresh("1"))
	path := "/applications/" + fields.Get("id")
	for range 2 { // the impatient's second click
		var kept struct{ Revision uint64 }
		if a := me.post("/applications", fields); json.Unmarshal([]byte(a.body), &kept) != nil || kept.Revision != 1 {
			t.Fatalf("saved: %d %s", a.status, a.body)
		}
	}
	for _, c := range []*client{other, visitor} {
		if a := c.get(path); a.status != http.StatusNotFound {
			t.Errorf("somebody else reads the draft: %d", a.status)
		}
	}
	if a := me.get(path); a.status != http.StatusSeeOther || a.header.Get("Location") != path+"/edit" {
		t.Errorf("a draft leads to %q (%d)", a.header.Get("Location"), a.status)
	}
	other.refusal(http.StatusNotFound, path, fields)
	other.refusal(http.StatusNotFound, path+"/versions", url.Values{"revision": {"1"}})
	visitor.refusal(http.StatusUnauthorized, path, fields)
	a := me.get(path + "/submit")
	for _, want := range []string{"Submit version 1", "22,000.50 DUSD", "Consent for each", "due 120 days after acceptance"} {
		if !strings.Contains(a.body, want) {
			t.Errorf("the step before submission lacks %q (%d)", want, a.status)
		}
	}
	me.refusal(http.StatusConflict, path+"/versions", url.Values{"revision": {"7"}})
	for range 2 {
		if a := me.postPage(path+"/versions", url.Values{"revision": {"1"}}); a.status != http.StatusSeeOther || a.header.Get("Location") != path {
			t.Fatalf("submitted: %d %s", a.status, a.body)
		}
	}
	a = visitor.get(path)
	text := visitor.get(path + "/text").body
	plan, err := models.ParsePlan(models.Document(text))
	if err != nil || len(plan.Milestones) != 2 || plan.Milestones[0].Criteria[1] != "Consent for each" {
		t.Errorf("the text is not the plan: %v %s", err, text)
	}
	for _, want := range []string{"Field recordings of ten villages", "version 1 of 1", models.Document(text).Hash().Hex()[22:], "12,000.50 DUSD"} {
		if a.status != http.StatusOK || !strings.Contains(a.body, want) {
			t.Errorf("the page lacks %q (%d)", want, a.status)
		}
	}
	if a := visitor.get("/applications"); !strings.Contains(a.body, path) || !strings.Contains(a.body, "22,000.50 DUSD") {
		t.Error("it is not in the list")
	}
}

func TestVersionsAreCompared(t *testing.T) {
	s := newSite(t, true)
	me, visitor := s.signIn(devnet.Grantee), s.client()
	path := me.apply()
	me.postPage(path+"/versions", url.Values{"revision": {"1"}})
	fields := s.applicationForm()
	fields.Set("revision", "1")
	fields.Set("reason", "There are none, and speakers are few.")
	fields.Set("part-1-amount", "11,000")
	fields.Set("cost-1-amount", "21,000")
	if a := me.post(path, fields); a.status != http.StatusOK {
		t.Fatalf("changed: %d %s", a.status, a.body)
	}
	if a := visitor.get(path); strings.Contains(a.body, "speakers are few") || strings.Contains(a.body, "11,000.00") {
		t.Error("a visitor reads what is not submitted")
	}
	if a := me.get(path + "/submit"); !strings.Contains(a.body, "<ins>") || !strings.Contains(a.body, "Changed since version 1") {
		t.Error("the step before submission shows no difference")
	}
	if a := me.postPage(path+"/versions", url.Values{"revision": {"2"}, "note": {"A second village"}}); a.status != http.StatusSeeOther {
		t.Fatalf("version 2: %d %s", a.status, a.body)
	}
	a := visitor.get(path + "/changes?from=1&to=2")
	for _, want := range []string{"A second village", "<b>11,000.00 DUSD, 60 days</b>", "<b>23,000.50 DUSD</b>", "speakers are few"} {
		if !strings.Contains(a.body, want) {
			t.Errorf("the comparison lacks %q (%d)", want, a.status)
		}
	}
	if a := visitor.get(path + "?version=1"); !strings.Contains(a.body, "This is not the newest version") {
		t.Error("an old version does not say that it is one")
	}
	for _, query := range []string{"?version=3", "?version=0", "?version=x", "/changes?from=1", "/changes?from=1&to=9", "/text?version=9"} {
		if a := visitor.get(path + query); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", query, a.status)
		}
	}
}

func TestAnIncompleteApplicationIsNotSubmitted(t *testing.T) {
	s := newSite(t, true)
	me := s.signIn(devnet.Grantee)
	fields := s.applicationForm()
	fields.Set("id", me.fresh("1"))
	fields.Set("cost-1-amount", "19,999")
	me.post("/applications", fields)
	path := "/applications/" + fields.Get("id")
	said := me.refusal(http.StatusUnprocessableEntity, path+"/versions", url.Values{"revision": {"1"}})
	if !strings.Contains(said.Error, "adds up to 21,999.5 DUSD, the milestones to 22,000.5 DUSD") {
		t.Error(said)
	}
	if a := me.get(path + "/submit"); !strings.Contains(a.body, "1 thing is missing") || strings.Contains(a.body, "<button class=\"button primary\">Submit") {
		t.Error("the step before submission offers to submit what is incomplete")
	}
	if a := me.get(path + "/edit?checked=1"); !strings.Contains(a.body, `id="budget-wrong"`) {
		t.Error("the form does not show what is wrong at its place")
	}
}

func TestRowsAreAddedAndMoved(t *testing.T) {
	s := newSite(t, true)
	me := s.signIn(devnet.Grantee)
	path := me.apply()
	fields := s.applicationForm()
	for i, c := range []struct{ then, leads, first string }{{"up 2", "/edit?checked=1#milestones", "The rest"}, {"remove 1", "/edit?checked=1#milestones", "The rest"}, {"part", "/edit?more=part#more-part", "Half of it"}, {"review", "/submit", "Half of it"}, {"up 99", "/edit?checked=1#preview", "Half of it"}} {
		fields.Set("revision", fmt.Sprint(i+1))
		fields.Set("then", c.then)
		a := me.postPage(path, fields)
		x, err := s.store.Application(t.Context(), strings.TrimPrefix(path, "/applications/"))
		if a.header.Get("Location") != path+c.leads || err != nil || x.Plan.Milestones[0].Title != c.first {
			t.Errorf("%s: leads to %q, first is %q, %v", c.then, a.header.Get("Location"), x.Plan.Milestones[0].Title, err)
		}
	}
	if a := me.get(path + "/edit?more=part"); !strings.Contains(a.body, `name="part-3-title"`) {
		t.Error("no row more")
	}
}

func TestAnApplicationIsWrittenTogether(t *testing.T) {
	s := newSite(t, true)
	me, other := s.signIn(devnet.Grantee), s.signIn(devnet.Voter)
	path := me.apply()
	invite := url.Values{"author": {s.devnet.Account(devnet.Voter).Hex()}}
	other.refusal(http.StatusNotFound, path+"/authors", invite)
	me.refusal(http.StatusUnprocessableEntity, path+"/authors", url.Values{"author": {"nobody"}})
	if a := me.postPage(path+"/authors", invite); a.status != http.StatusSeeOther {
		t.Fatalf("invite: %d", a.status)
	}
	if a := other.get("/applications"); !strings.Contains(a.body, "You were asked to write “Field recordings of ten villages” together") {
		t.Error("the invitation is not shown")
	}
	if a := other.get(path); a.status != http.StatusOK || strings.Contains(a.body, "Two phoneticians") {
		t.Errorf("who was asked sees %d, or the draft", a.status)
	}
	if a := other.get(path + "/edit"); a.status != http.StatusNotFound {
		t.Errorf("who was asked edits: %d", a.status)
	}
	other.postPage(path+"/authors/join", nil)
	fields := s.applicationForm()
	fields.Set("revision", "1")
	fields.Set("title", "Field recordings of eleven villages")
	if a := other.post(path, fields); a.status != http.StatusOK {
		t.Errorf("the second author saves: %d %s", a.status, a.body)
	}
	a := me.postPage(path, fields)
	if a.status != http.StatusConflict || !strings.Contains(a.body, "saved in another window or by another author") || !strings.Contains(a.body, "eleven villages") {
		t.Errorf("the first author's old form: %d", a.status)
	}
	other.postPage(path+"/authors/leave", invite)
	if a := other.get(path + "/edit"); a.status != http.StatusNotFound {
		t.Errorf("who left edits: %d", a.status)
	}
	me.refusal(http.StatusConflict, path+"/authors/leave", url.Values{"author": {s.devnet.Account(devnet.Grantee).Hex()}})
	if a := me.postPage(path+"/end", nil); a.status != http.StatusSeeOther || me.get(path+"/edit").status != http.StatusNotFound {
		t.Error("the draft is not deleted")
	}
}

func TestAnApplicationIsWithdrawnAndTakenUpAgain(t *testing.T) {
	s := newSite(t, true)
	me, visitor := s.signIn(devnet.Grantee), s.client()
	path := me.apply()
	me.postPage(path+"/versions", url.Values{"revision": {"1"}})
	s.signIn(devnet.Voter).refusal(http.StatusNotFound, path+"/withdraw", nil)
	me.postPage(path+"/withdraw", nil)
	if a := visitor.get(path); !strings.Contains(a.body, "Withdrawn") {
		t.Error("a visitor is not told")
	}
	me.refusal(http.StatusConflict, path+"/withdraw", nil)
	me.postPage(path+"/resume", nil)
	if a := visitor.get(path); strings.Contains(a.body, "Withdrawn") {
		t.Error("it is still withdrawn")
	}
	me.refusal(http.StatusNotFound, path+"/end", nil)
}

// upload posts a file as a form does.
func (c *client) upload(path, name string, content []byte, fields map[string]string) answer {
	c.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for k, v := range fields {
		w.WriteField(k, v)
	}
	f, err := w.CreateFormFile("file", name)
	if err != nil {
		c.Fatal(err)
	}
	f.Write(content)
	w.Close()
	return c.do("POST", path, w.FormDataContentType(), "text/html", body.String())
}

// Each real application becomes a draft whose page shows every heading and table of it.
func TestRealApplicationsAreImported(t *testing.T) {
	s := newSite(t, true)
	me := s.signIn(devnet.Grantee)
	list, _ := filepath.Glob("../models/testdata/applications/*.md")
	if len(list) != 24 {
		t.Fatalf("%d files", len(list))
	}
	for _, path := range list {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		a := me.upload("/applications/import", filepath.Base(path), source, map[string]string{"program": "1", "id": me.fresh("1")})
		if a.status != http.StatusOK || !strings.Contains(a.body, "The whole text stands in the form.") {
			t.Errorf("%s: %d", path, a.status)
		}
		if strings.Contains(a.body, "too long or too deeply nested") {
			t.Errorf("%s: a part of it is not laid out", path)
		}
	}
	mine, err := s.store.Applications(t.Context(), models.ApplicationFilter{Author: s.devnet.Account(devnet.Grantee)})
	if err != nil || len(mine) != 24 {
		t.Errorf("%d drafts, %v", len(mine), err)
	}
	if a := me.upload("/applications/import", "x.md", nil, nil); a.status != http.StatusUnprocessableEntity {
		t.Errorf("an empty file: %d", a.status)
	}
	if a := me.postPage("/applications/import", nil); a.status != http.StatusUnprocessableEntity {
		t.Errorf("no file: %d", a.status)
	}
	if a := me.upload("/applications/import", "x.md", make([]byte, 2<<20), nil); a.status != http.StatusRequestEntityTooLarge {
		t.Errorf("2 MB: %d", a.status)
	}
}

// A file chosen in a form whose text was saved by itself makes a draft of its own: nothing typed is lost.
func TestImportingLeavesWhatWasTyped(t *testing.T) {
	s := newSite(t, true)
	me := s.signIn(devnet.Grantee)
	id, fields := me.fresh("1"), s.applicationForm()
	fields.Set("id", id)
	if a := me.post("/applications", fields); a.status != http.StatusOK {
		t.Fatalf("typed: %d %s", a.status, a.body)
	}
	source := []byte("# Another work\n\n## Summary\n\nOf another kind.\n")
	for range 2 { // the impatient click twice
		if a := me.upload("/applications/import", "other.md", source, map[string]string{"program": "1", "id": id}); a.status != http.StatusOK || !strings.Contains(a.body, "Another work") {
			t.Fatalf("imported: %d", a.status)
		}
	}
	mine, err := s.store.Applications(t.Context(), models.ApplicationFilter{Author: s.devnet.Account(devnet.Grantee)})
	if err != nil || len(mine) != 2 {
		t.Fatalf("%d drafts, %v", len(mine), err)
	}
	if a, err := s.store.Application(t.Context(), id); err != nil || a.Title != "Field recordings of ten villages" || a.Revision != 1 {
		t.Errorf("what was typed is now %+v, %v", a, err)
	}
}

func TestADatasetsCardIsFilledIn(t *testing.T) {
	s := newSite(t, true)
	me := s.signIn(devnet.Grantee)
	path := me.apply()
	card, err := os.ReadFile("../models/testdata/croissant/dices-350/metadata.json")
	if err != nil {
		t.Fatal(err)
	}
	if a := s.signIn(devnet.Voter).upload(path+"/dataset", "metadata.json", card, nil); a.status != http.StatusNotFound {
		t.Errorf("a stranger: %d", a.status)
	}
	if a := me.upload(path+"/dataset", "metadata.json", card, nil); a.status != http.StatusOK || !strings.Contains(a.body, "0091e88bcdc6ef788d30c647ea02e2a5") {
		t.Errorf("a card: %d", a.status)
	}
	fake, err := os.ReadFile("../models/testdata/croissant/coco2014/metadata.json")
	if err != nil {
		t.Fatal(err)
	}
	if a := me.upload(path+"/dataset", "metadata.json", fake, nil); a.status != http.StatusOK || !strings.Contains(a.body, "It is not taken over; hash the real file.") {
		t.Errorf("a card with placeholders: %d", a.status)
	}
	if a := me.upload(path+"/dataset", "metadata.json", []byte("{}"), nil); a.status != http.StatusUnprocessableEntity {
		t.Errorf("no card: %d", a.status)
	}
}

func TestHostileApplications(t *testing.T) {
	s := newSite(t, true)
	me := s.signIn(devnet.Grantee)
	for _, path := range []string{"/applications/x", "/applications/%00", "/applications/" + strings.Repeat("A", 26), "/applications/x/edit", "/applications/x/changes?from=1&to=2", "/applications/x/text", "/applications?after=x"} {
		if a := me.get(path); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	fields := s.applicationForm()
	fields.Set("id", "../../x")
	me.refusal(http.StatusUnprocessableEntity, "/applications", fields)
	fields.Set("id", me.fresh("1"))
	for _, program := range []string{"", "0", "-1", "x", "99999999999999999999"} {
		fields.Set("program", program)
		me.refusal(http.StatusUnprocessableEntity, "/applications", fields)
	}
	fields.Set("program", "1")
	for name, text := range map[string]string{"title": `<script>alert(1)</script>`, "summary": `<img src=x onerror=alert(1)> [a](javascript:alert(1))`, "part-1-title": `"><script>alert(1)</script>`, "link-1-url": `javascript:alert(1)`, "licence": `"><script>`} {
		fields.Set(name, text)
	}
	if a := me.post("/applications", fields); a.status != http.StatusOK {
		t.Fatalf("%d %s", a.status, a.body)
	}
	for _, page := range []string{"/edit?checked=1", "/submit"} {
		a := me.get("/applications/" + fields.Get("id") + page)
		if a.status != http.StatusOK || strings.Contains(a.body, "<script>alert") || strings.Contains(a.body, `href="javascript`) || strings.Contains(a.body, "onerror=alert(1)>") && strings.Contains(a.body, "<img") {
			t.Errorf("%s lets markup through (%d)", page, a.status)
		}
	}
}
