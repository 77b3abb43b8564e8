package handlers_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/chain/devnet"
	"backprop/models"
)

// selected writes and submits an application, which two reviewers read and the steward selects, and returns its id.
func (g *grants) selected(title string) string {
	g.Helper()
	fields := g.applicationForm()
	id := g.payee.fresh("1")
	fields.Set("id", id)
	fields.Set("title", title)
	for _, step := range []struct {
		path   string
		fields url.Values
	}{{"/applications", fields}, {"/applications/" + id + "/versions", url.Values{"revision": {"1"}}}} {
		if a := g.payee.post(step.path, step.fields); a.status != http.StatusOK {
			g.Fatalf("%s: %d %s", step.path, a.status, a.body)
		}
	}
	g.judged(id)
	return id
}

func (g *grants) judged(id string) {
	g.Helper()
	ctx, must := g.Context(), func(err error) {
		g.Helper()
		if err != nil {
			g.Fatal(err)
		}
	}
	head, err := g.store.Cursor(ctx)
	must(err)
	panel := func() models.Panel {
		p, err := g.store.Panel(ctx, id, 1)
		must(err)
		return p
	}
	steward := g.devnet.Account(devnet.Proposer)
	for _, a := range g.reviewers()[:2] {
		must(g.store.Assign(ctx, g.dao, panel(), steward, a, head.Time))
		r := panel().Own(a)
		for i := range r.Scores {
			r.Scores[i].Points, r.Scores[i].Given, r.Scores[i].Reason = 4, true, "It says how."
		}
		r.Recommendation, r.Summary = models.Fund, "Good work, soundly planned."
		kept, err := g.store.SaveReview(ctx, panel(), r, head.Time)
		must(err)
		must(g.store.HandIn(ctx, g.dao, panel(), a, kept.Revision, panel().Version.Document, head.Time))
	}
	must(g.store.Decide(ctx, panel(), models.Decision{Steward: steward, Kind: models.Selected, Reason: "Both would fund it."}, panel().Version.Document, head.Time))
}

var slateID = regexp.MustCompile(`action="/slates/([A-Z2-7]{26})"`)

// slateForm is a new slate of applications, with two of its reviewers, and its path.
func (g *grants) slateForm(c *client, title string, ids ...string) (string, url.Values) {
	g.Helper()
	m := slateID.FindStringSubmatch(c.get(c.get("/slates/new?program=1").header.Get("Location")).body)
	if m == nil {
		g.Fatal("there is no form for a slate")
	}
	f := url.Values{"revision": {"0"}, "program": {"1"}, "title": {title}, "intro": {"Chosen from nine."}}
	for _, id := range ids {
		f.Set("line."+id, "on")
		f.Set("required."+id, "2")
		for _, a := range g.reviewers()[:2] {
			f.Set("reviewer."+id+"."+a.Hex(), "on")
		}
	}
	return "/slates/" + m[1], f
}

// Selected applications become grants by one proposal, whose text has their plans and reviews, and nothing else happens to
// the treasury.
func TestASlateBecomesGrants(t *testing.T) {
	g := newGrants(t, 1)
	one, two := g.selected("Recordings of the north"), g.selected("Recordings of the south")
	g.visitor.shows("/slates", "2 applications selected", "Proposals of grants")
	path, f := g.slateForm(g.steward, "Two seasons of recordings", one, two)

	if a := g.steward.post(path, f); a.status != http.StatusOK {
		t.Fatalf("save: %d %s", a.status, a.body)
	}
	g.steward.refusal(http.StatusConflict, path, f) // the second of a double click
	if list, err := g.store.Slates(t.Context(), g.devnet.Account(devnet.Proposer)); err != nil || len(list) != 1 {
		t.Fatalf("%d slates, %v", len(list), err)
	}
	for _, c := range []*client{g.payee, g.voter} {
		if a := c.get(path); a.status != http.StatusNotFound {
			t.Errorf("another account reads it: %d", a.status)
		}
		c.refusal(http.StatusNotFound, path+"/proposal", nil)
	}
	g.steward.shows(path, "Grant 22,000.50 DUSD", "44,001.00 DUSD</b> from the treasury: exactly what the 2 grants", "reviewed the plan", "are those of the plan below", "2 reviews of the plan", "Not simulated")

	var trial models.Trial
	a := g.steward.post(path+"/simulation", nil)
	if err := json.Unmarshal([]byte(a.body), &trial); err != nil || !trial.Grants.Fits() || trial.Grants.Gas < 200_000 || trial.Making.Failed != 0 || trial.Making.Gas < 100_000 {
		t.Fatalf("simulation: %d %s", a.status, a.body)
	}
	g.steward.shows(path, "Succeeds as of block "+models.Group(strconv.FormatUint(trial.Grants.Block, 10)), "Propose 2 grants")

	g.pass(g.steward.call(path+"/proposal", nil))
	id := g.newest()
	if to := g.steward.get(path).header.Get("Location"); to != "/proposals/"+id {
		t.Errorf("the slate leads to %q", to)
	}
	g.visitor.shows("/proposals/"+id, "Chosen from nine.", "The plan: Recordings of the south", "44,001.00", "Good work, soundly planned.")
	g.visitor.lacks("/proposals/"+id, "not what its plan says")
	for _, title := range []string{"Recordings of the north", "Recordings of the south"} {
		g.visitor.shows("/grants", title)
	}
	token := bindings.NewToken()
	left, err := g.devnet.Client().CallContract(t.Context(), ethereum.CallMsg{To: &g.dao.Assets[1].Address, Data: token.PackAllowance(g.dao.Timelock, g.dao.Escrow)}, nil)
	if err != nil || common.BytesToHash(left) != (common.Hash{}) {
		t.Errorf("the escrow may still take %x, %v", left, err)
	}
	g.visitor.lacks("/slates", "Make a slate")
}

// What a line can't have is refused with the line named, before a vote is spent on it.
func TestASlateIsRefusedByLine(t *testing.T) {
	g := newGrants(t, 1)
	one, two := g.selected("Recordings"), g.selected("Recordings")
	if one > two { // decided in one second, they stand in the order of their ids
		one, two = two, one
	}
	path, f := g.slateForm(g.steward, "Two seasons of recordings", one, two)
	f.Set("required."+two, "3")
	f.Set("reviewer."+two+"."+g.devnet.Account(devnet.Newcomer).Hex(), "on") // not on the roster: passed over
	if a := g.steward.post(path, f); a.status != http.StatusOK {
		t.Fatalf("save: %d %s", a.status, a.body)
	}
	said := g.steward.refusal(http.StatusConflict, path+"/proposal", nil)
	if said.Error != "Line 2, “Recordings”: It can't need 3 approvals of 2 reviewers." {
		t.Error(said.Error)
	}
	g.steward.refusal(http.StatusConflict, path+"/simulation", nil)
	g.steward.shows(path, "It can't need 3 approvals of 2 reviewers. Give a number from 1 to 2.")

	f.Set("required."+two, "2")
	f.Set("revision", "1")
	if a := g.steward.post(path, f); a.status != http.StatusOK {
		t.Fatalf("save: %d %s", a.status, a.body)
	}
	// The record does not know of the pause yet; the simulation does.
	if _, err := g.devnet.Send(devnet.Treasurer, &g.dao.Escrow, nil, bindings.NewEscrow().PackPause()); err != nil {
		t.Fatal(err)
	}
	said = g.steward.refusal(http.StatusConflict, path+"/proposal", nil)
	if !strings.HasPrefix(said.Error, "Line 1, “Recordings”: Its creation would fail: the guardian has paused the escrow") {
		t.Error(said.Error)
	}
	g.follow()
	said = g.steward.refusal(http.StatusConflict, path+"/proposal", nil)
	if !strings.HasPrefix(said.Error, "The guardian has paused the escrow until") {
		t.Error(said.Error)
	}
	if a := g.payee.post("/applications/"+one+"/withdraw", nil); a.status >= 400 {
		t.Fatalf("withdraw: %d %s", a.status, a.body)
	}
	g.steward.shows(path, "Line 1: The application is not selected as it stands on this slate")

	poor := g.signIn(devnet.Newcomer)
	other, fields := g.slateForm(poor, "By somebody without weight", two)
	if a := poor.post(other, fields); a.status != http.StatusOK {
		t.Fatalf("anybody may make a slate: %d %s", a.status, a.body)
	}
	poor.shows(other, "It can be proposed when")
	poor.refusal(http.StatusConflict, other+"/proposal", nil)
	for name, fields := range map[string]url.Values{"another id": {"revision": {"0"}, "program": {"1"}}, "no program": {"revision": {"0"}}} {
		at := other
		if name == "another id" {
			at = "/slates/x"
		}
		if a := poor.post(at, fields); a.status != http.StatusNotFound && a.status != http.StatusConflict {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
}
