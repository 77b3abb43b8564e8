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
	name string
	path string
	form url.Values // what is posted to get it; nil for a page that is read
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
	holder := "/delegates/" + delegate.Hex()
	list := []reader{
		{name: "visitor", pages: []sheet{
			{"home", "/", nil},
			{"proposals", "/proposals", nil},
			{"proposals, executed", "/proposals?state=executed", nil},
			{"proposals, nothing found", "/proposals?search=unobtainium", nil},
			{"proposal executed", "/proposals/4", nil},
			{"proposal defeated", "/proposals/5", nil},
			{"proposal cancelled", "/proposals/9", nil},
			{"proposal passed", "/proposals/10", nil},
			{"proposal ready to execute", "/proposals/11", nil},
			{"proposal in the timelock", "/proposals/12", nil},
			{"proposal open", "/proposals/13", nil},
			{"proposal that changes a rule", "/proposals/15", nil},
			{"proposal that starts soon", "/proposals/16", nil},
			{"delegates", "/delegates", nil},
			{"delegate", holder, nil},
			{"treasury", "/treasury", nil},
			{"sign in", "/session/new?next=%2Fproposals%2F14", nil},
			{"no such page", "/nowhere", nil},
			{"no such proposal", "/proposals/999", nil},
		}},
		{name: "voter", pages: []sheet{
			{"home", "/", nil},
			{"proposal to vote on", "/proposals/14", nil},
			{"proposal voted on", "/proposals/11", nil},
			{"delegates", "/delegates", nil},
			{"delegate", holder, nil},
			{"account", "/account", nil},
			{"drafts, none", "/drafts", nil},
			{"call of a vote", "/proposals/14/votes", url.Values{"support": {"1"}, "reason": {"It holds."}}},
			{"refusal of a vote", "/proposals/10/votes", url.Values{"support": {"1"}}},
		}},
		{name: "proposer", pages: []sheet{
			{"home", "/", nil},
			{"proposal of one's own", "/proposals/16", nil},
			{"account", "/account", nil},
			{"drafts", "/drafts", nil},
			{"draft, new", "/drafts/new", nil},
			{"draft with mistakes", site.draft(t, proposer, url.Values{"title": {"A title"}, "recipient": {"0x12"}, "asset": {"ETH"}, "amount": {"1,5"}}) + "?checked=1", nil},
			{"draft complete", site.draft(t, proposer, goodDraft) + "?checked=1", nil},
		}},
		{name: "treasurer", pages: []sheet{
			{"proposal to queue", "/proposals/10", nil},
			{"proposal to execute", "/proposals/11", nil},
			{"call of an execution", "/proposals/11/execute", url.Values{}},
		}},
		{name: "newcomer", pages: []sheet{
			{"home", "/", nil},
			{"proposal without weight", "/proposals/14", nil},
			{"account", "/account", nil},
			{"draft, new", "/drafts/new", nil},
		}},
	}
	accounts := map[string]common.Address{"voter": voter, "proposer": proposer, "treasurer": treasurer, "newcomer": newcomer}
	for i, r := range list {
		list[i].person = site.visit(t)
		list[i].allow("status of 4")
		if account, in := accounts[r.name]; in {
			list[i].session(account)
		}
	}
	return list
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

// turns goes to a page; the one behind a form is reached as without scripts.
func (r reader) turns(page sheet) {
	r.t.Helper()
	if page.form == nil {
		r.open(page.path)
		return
	}
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
