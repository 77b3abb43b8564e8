package handlers_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
	"backprop/models"
)

// underReview is a site whose record has a program, and an application to it by the grantee that is up for review. The
// roster is three reviewers and the grantee.
func underReview(t *testing.T) (s *site, application string) {
	t.Helper()
	s = newSite(t, false)
	ctx := context.Background()
	head, err := s.store.Cursor(ctx)
	if err != nil {
		t.Fatal(err)
	}
	b := models.Block{Number: head.Number + 1, Hash: common.Hash{7}, Parent: head.Hash, Time: max(head.Time+12, uint64(time.Now().Unix()))}
	at := func(log uint) models.At {
		return models.At{Block: b.Number, Log: log, Tx: common.Hash{8}, Time: b.Time}
	}
	var roster []common.Address
	for _, i := range []int{devnet.Reviewer, devnet.Reviewer2, devnet.Reviewer3, devnet.Grantee} {
		roster = append(roster, s.devnet.Account(i))
	}
	terms := models.Terms{Steward: s.devnet.Account(devnet.Proposer), ReviewWindow: 7 * 86400, Attempts: 3}
	limits := []models.Limit{{Token: s.dao.Assets[1].Address, Cap: models.U(1e12)}}
	facts := models.Facts{First: b.Number, Blocks: []models.Block{b}, Turns: []models.Turn{
		{At: at(0), Kind: models.TurnProgramCreated, Program: 1, Text: "Open data", Said: models.Said{Track: models.Governance}},
		{At: at(1), Kind: models.TurnTerms, Program: 1, Said: models.Said{Terms: &terms, Budgets: limits, Reviewers: roster}},
	}}
	if err := s.store.Apply(ctx, s.dao, facts); err != nil {
		t.Fatal(err)
	}
	return s, s.signIn(devnet.Grantee).applied(s.dao.Assets[1].Symbol)
}

// applied writes and submits an application.
func (c *client) applied(asset string) string {
	c.Helper()
	id := strings.Repeat("K7Q2", 7)[:26]
	fields := url.Values{
		"id": {id}, "program": {"1"}, "revision": {"0"}, "title": {"A register of what was decided"}, "track": {string(models.Governance)},
		"summary": {"A register that anyone can read."}, "reason": {"Nobody finds the decisions."}, "team": {"Two archivists."}, "work": {"The last register."},
		"licence": {"CC0-1.0"}, "payee": {c.devnet.Account(devnet.Grantee).Hex()}, "asset": {asset},
		"part-1-title": {"Register"}, "part-1-amount": {"1,000"}, "part-1-days": {"30"}, "part-1-criteria": {"It answers a query."},
		"cost-1-item": {"Work"}, "cost-1-amount": {"1,000"},
	}
	for i := range models.Questions(models.Governance) {
		fields.Set("field-"+strconv.Itoa(i+1), "1")
	}
	var kept struct {
		ID       string
		Revision int
	}
	a := c.post("/applications", fields)
	if err := json.Unmarshal([]byte(a.body), &kept); err != nil || a.status != http.StatusOK {
		c.Fatalf("save: %d %s", a.status, a.body)
	}
	if a := c.post("/applications/"+kept.ID+"/versions", url.Values{"revision": {strconv.Itoa(kept.Revision)}}); a.status != http.StatusOK {
		c.Fatalf("submit: %d %s", a.status, a.body)
	}
	return kept.ID
}

// filled are the fields of a whole review, with words that no page may hold before the reveal.
func filled(points string) url.Values {
	f := url.Values{"version": {"1"}, "revision": {"0"}, "recommendation": {"improve"}, "summary": {"A secret summary.\r\n\r\nIn two parts."}}
	for i := range models.Rubric(models.Governance) {
		n := strconv.Itoa(i + 1)
		f.Set("score-"+n, points)
		f.Set("reason-"+n, "A secret reason.")
	}
	return f
}

func (c *client) reviewed(path, points string) {
	c.Helper()
	if a := c.post(path+"/review", filled(points)); a.status != http.StatusOK {
		c.Fatalf("save: %d %s", a.status, a.body)
	}
	page := c.get(path + "/review?checked=1").body
	hand := url.Values{"revision": {"1"}, "document": {documentIn(page)}}
	if a := c.post(path+"/review/hand", hand); a.status != http.StatusSeeOther {
		c.Fatalf("hand in: %d %s", a.status, a.body)
	}
}

var documentField = regexp.MustCompile(`name="document" value="(0x[0-9a-f]{64})"`)

func documentIn(page string) string {
	if m := documentField.FindStringSubmatch(page); m != nil {
		return m[1]
	}
	return ""
}

// hearing is an application under review, and those who have a part in it.
type hearing struct {
	*site
	path                                       string
	steward, first, second, applicant, visitor *client
}

func newHearing(t *testing.T) *hearing {
	t.Helper()
	s, id := underReview(t)
	return &hearing{
		site: s, path: "/applications/" + id, steward: s.signIn(devnet.Proposer), first: s.signIn(devnet.Reviewer),
		second: s.signIn(devnet.Reviewer2), applicant: s.signIn(devnet.Grantee), visitor: s.client(),
	}
}

func (h *hearing) reviewer(i int) url.Values {
	return url.Values{"reviewer": {h.devnet.Account(i).Hex()}}
}

func (h *hearing) assign(accounts ...int) {
	h.Helper()
	for _, i := range accounts {
		if a := h.steward.post(h.path+"/reviewers", h.reviewer(i)); a.status != http.StatusSeeOther {
			h.Fatalf("assign: %d %s", a.status, a.body)
		}
	}
}

// Nobody but the steward assigns, nobody outside the roster is assigned, and nobody in a conflict of interest.
func TestReviewersAreAssigned(t *testing.T) {
	h := newHearing(t)
	if a := h.visitor.get(h.path); a.status != http.StatusOK || !strings.Contains(a.body, "Nobody reviews this yet") {
		t.Fatalf("the page of the application: %d", a.status)
	}
	h.first.refusal(http.StatusConflict, h.path+"/review", filled("3"))
	h.first.refusal(http.StatusConflict, h.path+"/reviewers", h.reviewer(devnet.Reviewer))
	h.visitor.refusal(http.StatusUnauthorized, h.path+"/reviewers", h.reviewer(devnet.Reviewer))
	said := h.steward.refusal(http.StatusConflict, h.path+"/reviewers", h.reviewer(devnet.Grantee))
	if !strings.Contains(said.Error, "writes the application") {
		t.Errorf("a conflict is refused with %q", said.Error)
	}
	if a := h.visitor.get(h.path); !strings.Contains(a.body, "1 conflict of interest") {
		t.Error("the conflict that was found is not told")
	}
	h.steward.refusal(http.StatusUnprocessableEntity, h.path+"/reviewers", url.Values{"reviewer": {"0x12"}})
	h.steward.refusal(http.StatusUnprocessableEntity, h.path+"/reviewers", h.reviewer(devnet.Voter))
	h.assign(devnet.Reviewer, devnet.Reviewer2, devnet.Reviewer3)
	if a := h.steward.get(h.path + "/reviewers"); a.status != http.StatusOK || !strings.Contains(a.body, "Blocked") {
		t.Errorf("the steward's page: %d", a.status)
	}
	if a := h.first.get(h.path + "/reviewers"); a.status != http.StatusConflict {
		t.Errorf("the steward's page for another: %d", a.status)
	}
	if a := h.steward.post(h.path+"/reviewers/"+h.devnet.Account(devnet.Reviewer3).Hex()+"/end", nil); a.status != http.StatusSeeOther {
		t.Errorf("take back: %d %s", a.status, a.body)
	}
	if a := h.first.get("/reviews"); !strings.Contains(a.body, "Your review") || !strings.Contains(a.body, h.path+"/review") {
		t.Error("the reviewer is not told what waits")
	}
}

// Nobody reads a score before all who are assigned have handed in, wherever they look; then everybody does.
func TestScoresAreHiddenOnEveryPage(t *testing.T) {
	h := newHearing(t)
	h.assign(devnet.Reviewer, devnet.Reviewer2)
	h.first.reviewed(h.path, "4")
	h.first.refusal(http.StatusConflict, h.path+"/review", filled("0"))
	for name, c := range map[string]*client{"a visitor": h.visitor, "the steward": h.steward, "the applicant": h.applicant, "another reviewer": h.second} {
		for _, p := range []string{h.path, h.path + "/review", h.path + "/reviewers", "/reviews", "/inbox", "/applications", "/programs/1"} {
			if a := c.get(p); strings.Contains(a.body, "A secret") || strings.Contains(a.body, "mean <b>") {
				t.Errorf("%s reads the review on %s before the reveal", name, p)
			}
		}
	}
	if a := h.first.get(h.path); !strings.Contains(a.body, "A secret summary.") {
		t.Error("the reviewer does not see what it has handed in")
	}
	decision := url.Values{"decision": {"selected"}, "reason": {"Both would fund it."}, "document": {common.Hash{}.Hex()}}
	h.steward.refusal(http.StatusConflict, h.path+"/decision", decision)
	h.second.reviewed(h.path, "2")
	if a := h.visitor.get(h.path); !strings.Contains(a.body, "A secret summary.") || !strings.Contains(a.body, "<b>3.0</b>") {
		t.Error("the visitor's page is not drawn again at the reveal")
	}
}

// The steward decides on the version that was read, once, and gives a reason that everybody reads.
func TestAnApplicationIsSelected(t *testing.T) {
	h := newHearing(t)
	h.assign(devnet.Reviewer)
	h.first.reviewed(h.path, "5")
	decision := url.Values{"decision": {"selected"}, "reason": {"It would be used."}, "document": {common.Hash{1}.Hex()}}
	h.steward.refusal(http.StatusConflict, h.path+"/decision", decision)
	decision.Set("document", documentIn(h.steward.get(h.path+"/reviewers").body))
	h.first.refusal(http.StatusConflict, h.path+"/decision", decision)
	none := url.Values{"decision": {"changes"}, "reason": {" "}, "document": decision["document"]}
	if a := h.steward.postPage(h.path+"/decision", none); a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, "is empty") {
		t.Errorf("no reason: %d", a.status)
	}
	for range 2 { // the impatient click twice
		if a := h.steward.post(h.path+"/decision", decision); a.status != http.StatusSeeOther {
			t.Fatalf("decide: %d %s", a.status, a.body)
		}
	}
	if a := h.visitor.get(h.path); !strings.Contains(a.body, "Selected for a slate") || !strings.Contains(a.body, "It would be used.") {
		t.Error("the decision is not told")
	}
	if list, err := h.store.Selected(context.Background(), 1); err != nil || len(list) != 1 || list[0].Document.Hex() != decision.Get("document") {
		t.Errorf("selected: %v, %v", list, err)
	}
	fields := h.applicationForm()
	fields.Set("revision", "1")
	fields.Set("title", "Another work altogether")
	if a := h.applicant.post(h.path, fields); a.status != http.StatusOK {
		t.Fatalf("the working copy: %d %s", a.status, a.body)
	}
	h.applicant.refusal(http.StatusConflict, h.path+"/versions", url.Values{"revision": {"2"}})
}

// Whoever has a conflict of interest says so, and is not asked to review.
func TestAConflictIsDeclared(t *testing.T) {
	s, id := underReview(t)
	path := "/applications/" + id
	steward, first := s.signIn(devnet.Proposer), s.signIn(devnet.Reviewer)
	words := url.Values{"conflict": {"We share an <b>office</b>."}}
	s.signIn(devnet.Voter).refusal(http.StatusConflict, path+"/conflicts", words)
	first.refusal(http.StatusUnprocessableEntity, path+"/conflicts", url.Values{"conflict": {" "}})
	first.refusal(http.StatusUnprocessableEntity, path+"/conflicts", url.Values{"conflict": {strings.Repeat("x", 3000)}})
	if a := first.post(path+"/conflicts", words); a.status != http.StatusSeeOther {
		t.Fatalf("declare: %d %s", a.status, a.body)
	}
	said := steward.refusal(http.StatusConflict, path+"/reviewers", url.Values{"reviewer": {s.devnet.Account(devnet.Reviewer).Hex()}})
	if !strings.Contains(said.Error, "We share an") {
		t.Errorf("the refusal does not say why: %q", said.Error)
	}
	if a := s.client().get(path); !strings.Contains(a.body, "We share an &lt;b&gt;office&lt;/b&gt;.") {
		t.Error("the page does not tell it, escaped")
	}
}

// A review keeps what was typed, whole or not, and two windows can't overwrite each other.
func TestAReviewIsSaved(t *testing.T) {
	s, id := underReview(t)
	path := "/applications/" + id
	steward, first := s.signIn(devnet.Proposer), s.signIn(devnet.Reviewer)
	steward.post(path+"/reviewers", url.Values{"reviewer": {s.devnet.Account(devnet.Reviewer).Hex()}})
	half := url.Values{"version": {"1"}, "revision": {"0"}, "score-1": {"5"}, "reason-2": {"Half a thought, éß漢"}, "recommendation": {"nonsense"}}
	var kept struct{ Revision int }
	if a := first.post(path+"/review", half); json.Unmarshal([]byte(a.body), &kept) != nil || kept.Revision != 1 {
		t.Fatalf("%d %s", a.status, a.body)
	}
	page := first.get(path + "/review?checked=1").body
	for _, want := range []string{"Half a thought, éß漢", "The score for Method is not given", "The recommendation is not chosen", "things to fix"} {
		if !strings.Contains(page, want) {
			t.Errorf("the form does not say %q", want)
		}
	}
	if documentIn(page) != "" {
		t.Error("an incomplete review can be handed in")
	}
	first.refusal(http.StatusConflict, path+"/review", half) // another window's first save
	if a := first.postPage(path+"/review", half); a.status != http.StatusConflict || !strings.Contains(a.body, "Half a thought") {
		t.Errorf("what was typed is lost: %d", a.status)
	}
	for field, value := range map[string]string{"score-1": "6", "score-2": "-1", "score-3": "x", "version": "2", "summary": strings.Repeat("x", 30_000), "reason-1": "a\xffb"} {
		bad := filled("3")
		bad.Set("revision", "1")
		bad.Set(field, value)
		if a := first.post(path+"/review", bad); a.status != http.StatusUnprocessableEntity && a.status != http.StatusConflict {
			t.Errorf("%s: %d %s", field, a.status, a.body)
		}
	}
	first.refusal(http.StatusUnprocessableEntity, path+"/review/hand", url.Values{"revision": {"1"}, "document": {documentIn(steward.get(path + "/reviewers").body)}})
	for _, odd := range []string{"/applications/none/review", "/applications/none/reviewers", "/applications/%00/review"} {
		if a := first.get(odd); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", odd, a.status)
		}
	}
}
