package e2e

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/ethereum/go-ethereum/common"
)

// sheet is a page as one reader sees it.
type sheet struct {
	name   string
	path   string
	form   url.Values // what is posted to get it; nil for a page that is read
	clicks []string   // what is clicked on it
	sees   string     // what is waited for then
}

// reader is a person and the pages to look at.
type reader struct {
	*person
	name  string
	pages []sheet
}

// readers are everybody with all the pages that they see differently. The proposals are the sample's: one in each state.
func readers(t testing.TB, site *site) []reader {
	t.Helper()
	profile := "/delegates/" + delegate.Hex()
	list := []reader{
		{name: "visitor", pages: []sheet{
			{name: "home", path: "/"},
			{name: "proposals", path: "/proposals"},
			{name: "proposals, executed", path: "/proposals?state=executed"},
			{name: "proposals, nothing found", path: "/proposals?search=unobtainium"},
			{name: "proposal executed", path: "/proposals/14", clicks: []string{"Decoded"}},
			{name: "proposal defeated", path: "/proposals/15"},
			{name: "proposal cancelled", path: "/proposals/19"},
			{name: "proposal passed", path: "/proposals/20"},
			{name: "proposal ready to execute", path: "/proposals/21"},
			{name: "proposal in the timelock", path: "/proposals/22"},
			{name: "proposal open", path: "/proposals/23"},
			{name: "proposal that changes a rule", path: "/proposals/25"},
			{name: "proposal that starts soon", path: "/proposals/28"},
			{name: "slate in its vote", path: "/proposals/26"},
			{name: "challenge in its vote", path: "/proposals/27"},
			{name: "program by vote", path: "/proposals/1"},
			{name: "programs", path: "/programs"},
			{name: "program", path: "/programs/1"},
			{name: "program in ETH", path: "/programs/3"},
			{name: "grants", path: "/grants"},
			{name: "grant completed", path: "/grants/1"},
			{name: "grant under review", path: "/grants/2"},
			{name: "grant overdue", path: "/grants/3"},
			{name: "grant in ETH", path: "/grants/4"},
			{name: "grant challenged", path: "/grants/5"},
			{name: "grant cancelled", path: "/grants/6"},
			{name: "grant lapsed", path: "/grants/7"},
			{name: "grant offered", path: "/grants/8"},
			{name: "grant of many states", path: "/grants/9"},
			{name: "applications", path: "/applications"},
			{name: "delegates", path: "/delegates"},
			{name: "delegate", path: profile},
			{name: "treasury", path: "/treasury"},
			{name: "treasury, what it stands on", path: "/treasury/proof"},
			{name: "ledger", path: "/treasury/ledger"},
			{name: "ledger, nothing found", path: "/treasury/ledger?account=distributor&way=out"},
			{name: "statement of a month", path: "/treasury/statements"},
			{name: "operation", path: site.operation(t)},
			{name: "execution of nothing", path: "/treasury/execution"},
			{name: "proposal, what it stands on", path: "/proposals/22/proof"},
			{name: "reconciliation", path: "/reconciliation", sees: "The record says what the chain says"},
			{name: "record", path: "/record"},
			{name: "sign in", path: "/session/new?next=%2Fproposals%2F14"},
			{name: "sign in, message", path: "/session/new", clicks: []string{"Demo: Voter…"}, sees: "wants you to sign in"},
			{name: "no such page", path: "/nowhere"},
			{name: "no such proposal", path: "/proposals/999"},
		}},
		{name: "voter", pages: []sheet{
			{name: "home", path: "/"},
			{name: "proposal to vote on", path: "/proposals/24"},
			{name: "proposal to vote on, no wallet", path: "/proposals/24", clicks: []string{"Against…", "Cast vote on BP-24"}, sees: "No wallet at hand"},
			{name: "proposal voted on", path: "/proposals/21"},
			{name: "delegates", path: "/delegates"},
			{name: "delegate", path: profile},
			{name: "account", path: "/account"},
			{name: "drafts, none", path: "/drafts"},
			{name: "call of a vote", path: "/proposals/24/votes", form: url.Values{"support": {"1"}, "reason": {"It holds."}}},
			{name: "refusal of a vote", path: "/proposals/20/votes", form: url.Values{"support": {"1"}}},
		}},
		{name: "proposer", pages: []sheet{
			{name: "home", path: "/"},
			{name: "proposal of one's own", path: "/proposals/28"},
			{name: "account", path: "/account"},
			{name: "drafts", path: "/drafts"},
			{name: "draft, new", path: "/drafts/new"},
			{name: "draft with mistakes", path: site.draft(t, proposer, url.Values{"title": {"A title"}, "recipient": {"0x12"}, "asset": {"ETH"}, "amount": {"1,5"}}) + "?checked=1"},
			{name: "draft complete", path: site.draft(t, proposer, goodDraft) + "?checked=1"},
			{name: "program, new", path: "/programs/new"},
			{name: "program, to change", path: "/programs/new?program=1"},
			{name: "grant of a program of one's own", path: "/grants/2"},
			{name: "inbox", path: "/inbox"},
		}},
		{name: "grantee", pages: []sheet{
			{name: "inbox", path: "/inbox"},
			{name: "grant to accept", path: "/grants/8"},
			{name: "grant of one's own", path: "/grants/2"},
			{name: "application, new", path: "/applications/new?program=1"},
		}},
		{name: "reviewer", pages: []sheet{
			{name: "inbox", path: "/inbox"},
			{name: "grant to review", path: "/grants/2"},
		}},
		{name: "treasurer", pages: []sheet{
			{name: "treasury", path: "/treasury"},
			{name: "execution in order", path: "/treasury/execution?proposal=21&proposal=22"},
			{name: "execution in order, tried", path: "/treasury/execution?proposal=21&proposal=22", clicks: []string{"Try them in this order"}, sees: "Tried in this order"},
			{name: "proposal to queue", path: "/proposals/20"},
			{name: "proposal to execute", path: "/proposals/21"},
			{name: "call of an execution", path: "/proposals/21/execute", form: url.Values{}},
			{name: "grant whose payout changes", path: "/grants/10"},
			{name: "inbox", path: "/inbox"},
		}},
		{name: "newcomer", pages: []sheet{
			{name: "home", path: "/"},
			{name: "proposal without weight", path: "/proposals/24"},
			{name: "account", path: "/account"},
			{name: "draft, new", path: "/drafts/new"},
		}},
	}
	accounts := map[string]common.Address{"voter": voter, "proposer": proposer, "treasurer": treasurer, "newcomer": newcomer, "grantee": grantee, "reviewer": reviewer2}
	for i, r := range list {
		list[i].person = site.visit(t)
		list[i].allow("status of 4")
		if account, in := accounts[r.name]; in {
			list[i].session(account)
		}
	}
	return list
}

// operation is the path of one that waits in the timelock.
func (s *site) operation(t testing.TB) string {
	t.Helper()
	_, rest, _ := strings.Cut(s.get(t, "/treasury", http.StatusOK), `href="/operations/`)
	id, _, _ := strings.Cut(rest, `"`)
	return "/operations/" + id
}

// goodDraft can be published.
var goodDraft = url.Values{
	"title": {"Consent records for field recordings"}, "track": {"Datasets"}, "asset": {"DUSD"}, "amount": {"12,800.50"},
	"recipient": {"0x90F79bf6EB2c4f870365E785982E1f101E93b906"},
	"summary":   {"We keep *who agreed to what* beside each recording.\n\n## What exists then\n\n- a schema, CC0\n- a checker, MIT\n\n> Nothing is published without a record.\n"},
}

// draft saves a draft of an account and gives its path.
func (s *site) draft(t testing.TB, account common.Address, fields url.Values) string {
	t.Helper()
	who := s.client(t).signIn(account)
	who.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	request, err := http.NewRequest(http.MethodPost, s.url+"/drafts", strings.NewReader(fields.Encode()))
	must(t, err)
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	answer, err := who.http.Do(request)
	must(t, err)
	answer.Body.Close()
	to, err := answer.Location()
	must(t, err)
	return to.Path
}

// session signs the person in beforehand, for stories about other things than signing in.
func (p *person) session(account common.Address) {
	p.t.Helper()
	who := p.site.client(p.t).signIn(account)
	at, err := url.Parse(p.site.url)
	must(p.t, err)
	for _, cookie := range who.http.Jar.Cookies(at) {
		_, err := chromedp.Call(p.ctx, network.SetCookie, network.SetCookieParams{Name: cookie.Name, Value: cookie.Value, URL: p.site.url, HTTPOnly: new(true)})
		must(p.t, err)
	}
}

// turns goes to a page.
func (r reader) turns(page sheet) {
	r.t.Helper()
	if page.form != nil {
		r.posts(page)
		return
	}
	r.open(page.path)
	for _, name := range page.clicks {
		r.click(name)
	}
	r.sees(page.sees)
}

// posts reaches the page behind a form as without scripts.
func (r reader) posts(page sheet) {
	r.t.Helper()
	r.open("/proposals")
	fields := ""
	for name := range page.form {
		fields += fmt.Sprintf("add(%s, %s);", quote(name), quote(page.form.Get(name)))
	}
	eval[any](r.person, `(() => {
		const form = Object.assign(document.createElement("form"), { method: "post", action: `+quote(page.path)+` });
		const add = (name, value) => form.append(Object.assign(document.createElement("input"), { name, value }));
		`+fields+`
		document.body.append(form);
		form.submit();
		return true;
	})()`)
	r.at(page.path)
}
