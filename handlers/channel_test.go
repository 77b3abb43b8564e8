package handlers_test

import (
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/post"
)

// office is what tells people what happens, without a mail server: its letters stay where they are.
func (s *site) office() *post.Office {
	u, _ := url.Parse(s.url)
	return &post.Office{Store: s.store, DAO: s.dao, Site: u, Log: slog.New(slog.DiscardHandler), Now: time.Now, Poll: time.Second, MaxHeadAge: 1000 * time.Hour}
}

// subscribed is a channel of an account that its mail's link confirmed.
func (s *site) subscribed(i int, topics ...models.Topic) models.Channel {
	s.Helper()
	c := s.signIn(i)
	fields := url.Values{"kind": {"mail"}, "address": {c.name(i) + "@example.org"}}
	for _, t := range topics {
		fields.Set("topic."+string(t), "on")
	}
	if a := c.postPage("/account/notices", fields); a.status != http.StatusSeeOther {
		s.Fatalf("add: %d %s", a.status, a.body)
	}
	list, err := s.store.Channels(s.Context(), s.devnet.Account(i))
	if err != nil || len(list) != 1 || list[0].Live() {
		s.Fatalf("%+v, %v", list, err)
	}
	_, rest, _ := strings.Cut(s.letters(list[0])[0].Body, "token=")
	token, _, _ := strings.Cut(rest, "\n")
	visitor := s.client()
	if a := visitor.get("/account/notices/confirm?token=" + token); a.status != http.StatusOK || !strings.Contains(a.body, list[0].Address) {
		s.Fatalf("the link leads to %d", a.status)
	}
	if x, _ := s.store.Channel(s.Context(), list[0].Account, list[0].ID); x.Live() {
		s.Fatal("opening the link confirms already")
	}
	if a := visitor.postPage("/account/notices/confirm", url.Values{"token": {token}}); a.status != http.StatusOK {
		s.Fatalf("confirm: %d", a.status)
	}
	if a := visitor.postPage("/account/notices/confirm", url.Values{"token": {token}}); a.status != http.StatusNotFound {
		s.Errorf("confirm again: %d", a.status)
	}
	return list[0]
}

func (c *client) name(i int) string { return strings.ToLower(c.devnet.Account(i).Hex()) }

func (s *site) letters(c models.Channel) []models.Letter {
	s.Helper()
	list, err := s.store.Letters(s.Context(), c.ID, 100)
	if err != nil {
		s.Fatal(err)
	}
	return list
}

// told looks for what is to be told, as often as it likes, and holds the subjects that each channel got since against what
// is wanted.
func (s *site) told(o *post.Office, seen map[string]bool, want map[string][]string, channels map[string]models.Channel) {
	s.Helper()
	for range 3 {
		if err := o.Herald(s.Context()); err != nil {
			s.Fatal(err)
		}
	}
	for name, c := range channels {
		var got []string
		for _, l := range s.letters(c) {
			if l.Topic != models.ToldSelf && !seen[l.ID] {
				seen[l.ID] = true
				got = append(got, l.Subject)
			}
		}
		if len(got) != len(want[name]) {
			s.Errorf("%s was told %q, not %q", name, got, want[name])
			continue
		}
		slices.Sort(got) // what is told at the same moment has no order
		for i, w := range slices.Sorted(slices.Values(want[name])) {
			if !strings.Contains(got[i], w) {
				s.Errorf("%s was told %q, not %q", name, got, want[name])
			}
		}
	}
}

// settle makes what happened final.
func (s *site) settle() {
	s.Helper()
	for range 10 {
		if err := s.devnet.Mine(); err != nil {
			s.Fatal(err)
		}
	}
	s.follow()
}

// A proposal's life, as those are told who want to be: once each, and only what no reorg takes back.
func TestToldOfProposals(t *testing.T) {
	s := newSite(t, false)
	o, seen := s.office(), map[string]bool{}
	s.send(devnet.Treasurer, s.signIn(devnet.Treasurer).call("/delegates/"+s.devnet.Account(devnet.Voter).Hex()+"/delegations", nil))
	channels := map[string]models.Channel{
		"voter":     s.subscribed(devnet.Voter, models.ToldVote, models.ToldExecution),
		"delegator": s.subscribed(devnet.Treasurer, models.ToldVote),
		"newcomer":  s.subscribed(devnet.Newcomer, models.AllTopics()...),
	}
	s.skip(2 * time.Hour)
	s.told(o, seen, nil, channels)
	action := models.Action{Target: s.devnet.Account(20), Value: models.U(1)}
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{action}, "# A corpus\r\nBcc: x\n\nText."))
	s.told(o, seen, nil, channels) // not final yet
	s.settle()
	s.told(o, seen, map[string][]string{"newcomer": {"Alarm: One account decides alone", "New proposal BP-1: A corpus"}}, channels)
	s.skip(25 * time.Hour)
	s.settle()
	s.told(o, seen, nil, channels) // days are left
	s.skip(4*day + 2*time.Hour)
	s.settle()
	s.told(o, seen, map[string][]string{"voter": {"You have not voted on BP-1"}, "delegator": {"Your delegate has not voted on BP-1"}}, channels)
	s.send(devnet.Voter, s.signIn(devnet.Voter).call("/proposals/1/votes", url.Values{"support": {"1"}}))
	s.skip(2 * day)
	s.send(devnet.Newcomer, s.client().call("/proposals/1/queue", nil))
	s.settle()
	s.told(o, seen, nil, channels)
	s.skip(49 * time.Hour)
	s.settle()
	s.told(o, seen, map[string][]string{"voter": {"BP-1 can be executed"}, "newcomer": {"BP-1 can be executed"}}, channels)
}

// Whoever voted, or whose delegate did, is not asked to.
func TestToldOfNoVoteThatWasCast(t *testing.T) {
	s := newSite(t, false)
	s.send(devnet.Treasurer, s.signIn(devnet.Treasurer).call("/delegates/"+s.devnet.Account(devnet.Voter).Hex()+"/delegations", nil))
	channels := map[string]models.Channel{"voter": s.subscribed(devnet.Voter, models.ToldVote), "delegator": s.subscribed(devnet.Treasurer, models.ToldVote)}
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{{Target: s.devnet.Account(20), Value: models.U(1)}}, "# A corpus"))
	s.skip(25 * time.Hour)
	s.send(devnet.Voter, s.signIn(devnet.Voter).call("/proposals/1/votes", url.Values{"support": {"1"}}))
	s.skip(4*day + 2*time.Hour)
	s.settle()
	s.told(s.office(), map[string]bool{}, nil, channels)
}

// A grant's life, as its payee and its reviewer are told.
func TestToldOfMilestones(t *testing.T) {
	g := newGrants(t, 1)
	o, seen := g.office(), map[string]bool{}
	channels := map[string]models.Channel{"payee": g.subscribed(devnet.Grantee, models.ToldMilestone), "reviewer": g.subscribed(devnet.Reviewer, models.ToldMilestone), "voter": g.subscribed(devnet.Voter, models.ToldMilestone)}
	g.told(o, seen, nil, channels)
	g.settle()
	g.told(o, seen, map[string][]string{"payee": {"Accept grant 1"}}, channels)
	g.accept(1)
	g.skip(4 * day)
	g.settle()
	g.told(o, seen, map[string][]string{"payee": {"Evidence is due for milestone 1 of grant 1"}}, channels)
	g.hand(1, 1)
	g.told(o, seen, nil, channels)
	g.settle()
	g.told(o, seen, map[string][]string{"reviewer": {"Your review is waited for: milestone 1"}}, channels)
	g.judge(1, 1, "1")
	g.skip(3*day + time.Hour)
	g.settle()
	g.told(o, seen, map[string][]string{"payee": {"Ready to claim: milestone 1"}}, channels)
	g.send(devnet.Newcomer, g.visitor.call("/grants/1/claim", on(1)))
	g.settle()
	g.told(o, seen, map[string][]string{"payee": {"Paid: milestone 1"}}, channels)
}

// A notice can be ended by one click of a mail program, which knows no cookies, and by a person with a button.
func TestOneClickEndsNotices(t *testing.T) {
	s := newSite(t, false)
	c := s.subscribed(devnet.Voter, models.ToldVote)
	if a := s.client().get("/unsubscribe/" + c.Leave); a.status != http.StatusOK {
		t.Errorf("the link leads to %d", a.status)
	}
	if x, _ := s.store.Channel(t.Context(), c.Account, c.ID); !x.Live() {
		t.Error("opening the link ends the notices, which programs that look at mail do too")
	}
	for range 2 {
		if a := s.client().postPage("/unsubscribe/"+c.Leave, url.Values{"List-Unsubscribe": {"One-Click"}}); a.status != http.StatusOK || !strings.Contains(a.body, "Notices ended") {
			t.Errorf("one click: %d", a.status)
		}
	}
	if x, _ := s.store.Channel(t.Context(), c.Account, c.ID); x.Live() || x.Stopped == 0 {
		t.Errorf("after one click: %+v", x)
	}
	if a := s.client().get("/unsubscribe/" + c.Leave); !strings.Contains(a.body, "Notices ended") || a.header.Get("Cache-Control") != "no-store" {
		s.Errorf("a page that a secret opens is kept: %s", a.header.Get("Cache-Control"))
	}
	if a := s.client().postPage("/unsubscribe/GUESS", nil); a.status != http.StatusNotFound {
		t.Errorf("a guess: %d", a.status)
	}
}

// An account's channels are its own, and what is wrong is said at the form.
func TestChannelsPage(t *testing.T) {
	s := newSite(t, false)
	me, other := s.signIn(devnet.Voter), s.signIn(devnet.Newcomer)
	if a := s.client().get("/account/notices"); a.status != http.StatusSeeOther {
		t.Errorf("signed out: %d", a.status)
	}
	all := func(kind, address string) url.Values {
		return url.Values{"kind": {kind}, "address": {address}, "topic.vote": {"on"}}
	}
	for _, x := range []struct{ kind, address string }{{"mail", "nobody"}, {"mail", ""}, {"hook", "ftp://example.org"}, {"pigeon", "x"}, {"hook", "https://a:b@example.org"}} {
		me.refusal(http.StatusUnprocessableEntity, "/account/notices", all(x.kind, x.address))
	}
	me.refusal(http.StatusUnprocessableEntity, "/account/notices", url.Values{"kind": {"mail"}, "address": {"me@example.org"}})
	if a := me.postPage("/account/notices", all("mail", "<b>nobody")); a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, "&lt;b&gt;nobody") || !strings.Contains(a.body, "is not an e-mail address") {
		t.Errorf("a wrong address: %d", a.status)
	}
	a := me.postPage("/account/notices", all("hook", "https://example.org/hook"))
	if a.status != http.StatusCreated || strings.Count(a.body, "whsec_") == 0 {
		t.Errorf("a hook: %d", a.status)
	}
	if a := me.get("/account/notices"); a.status != http.StatusOK || strings.Contains(a.body, "whsec_") || !strings.Contains(a.body, "https://example.org/hook") {
		t.Errorf("the secret is shown again, or the page is not: %d", a.status)
	}
	list, _ := s.store.Channels(t.Context(), s.devnet.Account(devnet.Voter))
	path := "/account/notices/" + list[0].ID
	for _, act := range []string{"", "/ask", "/pause", "/secret", "/end"} {
		if a := other.post(path+act, url.Values{"topic.vote": {"on"}}); a.status != http.StatusNotFound {
			t.Errorf("another account may %s: %d", act, a.status)
		}
	}
	me.refusal(http.StatusUnprocessableEntity, path, nil)
	for _, act := range []string{"", "/pause", "/ask", "/secret", "/end"} {
		if a := me.postPage(path+act, url.Values{"topic.proposal": {"on"}}); a.status != http.StatusSeeOther && a.status != http.StatusOK {
			t.Errorf("%s: %d", act, a.status)
		}
	}
	if list, _ := s.store.Channels(t.Context(), s.devnet.Account(devnet.Voter)); len(list) != 0 {
		t.Errorf("left: %+v", list)
	}
}
