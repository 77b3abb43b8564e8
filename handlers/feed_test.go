package handlers_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-ical"
	"github.com/mmcdole/gofeed/atom"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// followed are the paths that feeds and calendars lie below, in a record that has some of everything.
func (s *site) followed() []string {
	return []string{"", "/delegates/" + s.devnet.Account(devnet.Voter).Hex(), "/delegates/" + s.devnet.Account(devnet.Newcomer).Hex(), "/programs/1", "/grants/1"}
}

// atom reads a feed with a parser that is not ours.
func (c *client) atom(path string) *atom.Feed {
	c.Helper()
	a := c.get(path)
	if a.status != http.StatusOK || a.header.Get("Content-Type") != "application/atom+xml; charset=utf-8" {
		c.Fatalf("%s: %d %s", path, a.status, a.header.Get("Content-Type"))
	}
	f, err := (&atom.Parser{}).Parse(strings.NewReader(a.body))
	if err != nil {
		c.Fatalf("%s: %v", path, err)
	}
	return f
}

// ics reads a calendar with a parser that is not ours, and returns its events by their summaries.
func (c *client) ics(path string) map[string]ical.Event {
	c.Helper()
	a := c.get(path)
	if a.status != http.StatusOK || a.header.Get("Content-Type") != "text/calendar; charset=utf-8" {
		c.Fatalf("%s: %d %s", path, a.status, a.header.Get("Content-Type"))
	}
	for line := range strings.SplitSeq(a.body, "\r\n") {
		if len(line) > 75 || strings.Contains(line, "\n") {
			c.Errorf("%s: a line of %d bytes: %q", path, len(line), line)
		}
	}
	cal, err := ical.NewDecoder(strings.NewReader(a.body)).Decode()
	if err != nil {
		c.Fatalf("%s: %v\n%s", path, err, a.body)
	}
	if err := ical.NewEncoder(io.Discard).Encode(cal); err != nil { // checks what must be there
		c.Errorf("%s: %v", path, err)
	}
	events, uids := map[string]ical.Event{}, map[string]bool{}
	for _, e := range cal.Events() {
		title, _ := e.Props.Text(ical.PropSummary)
		uid, _ := e.Props.Text(ical.PropUID)
		if uids[uid] {
			c.Errorf("%s: two events have the UID %s", path, uid)
		}
		uids[uid], events[title] = true, e
	}
	return events
}

// Feeds are what RFC 4287 asks for, and each entry has an id of its own.
func TestFeeds(t *testing.T) {
	s := newSite(t, true)
	c := s.client()
	for _, path := range s.followed() {
		f := c.atom(path + "/feed.atom")
		ids := map[string]bool{}
		if f.ID == "" || f.Title == "" || f.UpdatedParsed == nil || len(f.Authors) == 0 || f.Links[0].Href != s.url+path+"/feed.atom" {
			t.Errorf("%s: the feed lacks something: %+v", path, f)
		}
		for i, e := range f.Entries {
			if ids[e.ID] || !strings.HasPrefix(e.ID, "urn:uuid:") || e.Title == "" || e.UpdatedParsed == nil || e.Content == nil || e.Content.Value == "" {
				t.Errorf("%s: entry %d lacks something, or has another's id: %+v", path, i, e)
			}
			ids[e.ID] = true
			if at := strings.TrimPrefix(e.Links[0].Href, s.url); c.get(at).status != http.StatusOK {
				t.Errorf("%s: entry %q leads to %s, where nothing is", path, e.Title, at)
			}
		}
		if n := len(f.Entries); n > 50 || path == "" && n < 20 {
			t.Errorf("%s: %d entries", path, n)
		}
		t.Logf("%s: %d entries", path, len(f.Entries))
	}
}

// A client that has the newest text is told so, by its ETag alone: a date is no sign of what left a calendar.
func TestFeedsAreKept(t *testing.T) {
	s := newSite(t, true)
	for _, path := range s.followed() {
		for _, name := range []string{"/feed.atom", "/calendar.ics"} {
			first := s.client().get(path + name)
			for header, want := range map[string][2]string{"If-None-Match": {first.header.Get("ETag"), "304"}, "If-Modified-Since": {time.Now().UTC().Format(http.TimeFormat), "200"}} {
				r, _ := http.NewRequest("GET", s.url+path+name, nil)
				r.Header.Set(header, want[0])
				res, err := http.DefaultClient.Do(r)
				if err != nil || !strings.HasPrefix(res.Status, want[1]) {
					t.Errorf("%s with %s %q: %v %v", path+name, header, want[0], res.Status, err)
				}
			}
			if in := s.signIn(devnet.Voter).get(path + name); in.body != first.body {
				t.Errorf("%s differs for who is signed in", path+name)
			}
		}
	}
}

// Nothing is followed where nothing is.
func TestFeedsThatAreNot(t *testing.T) {
	s := newSite(t, true)
	for _, path := range []string{"/delegates/0x1", "/delegates/0x0000000000000000000000000000000000000000", "/programs/99", "/programs/x", "/grants/0", "/grants/999", "/proposals/1"} {
		for _, name := range []string{"/feed.atom", "/calendar.ics"} {
			if a := s.client().get(path + name); a.status != http.StatusNotFound {
				t.Errorf("%s: %d", path+name, a.status)
			}
		}
	}
}

// A text from the chain can't break out of a feed or a calendar.
func TestFeedsOfHostileTexts(t *testing.T) {
	s := newSite(t, false)
	title := "]]></title>\u202e <b>&amp;;,\\n" + strings.Repeat("漢字", 150)
	action := models.Action{Target: s.devnet.Account(20), Value: models.U(1)}
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{action}, "# "+title+"\n\nText."))
	f := s.client().atom("/feed.atom")
	if len(f.Entries) == 0 || strings.ContainsAny(f.Entries[0].Title, "\u202e\n") || !strings.Contains(f.Entries[0].Title, "]]></title>[U+202E]") {
		t.Errorf("the title became %q", f.Entries[0].Title)
	}
	var whole struct{}
	if err := xml.Unmarshal([]byte(s.client().get("/feed.atom").body), &whole); err != nil {
		t.Error(err)
	}
	if events := s.client().ics("/calendar.ics"); len(events) != 2 {
		t.Errorf("the calendar has %d events, not the vote's beginning and end", len(events))
	}
}

// A date that moves keeps its UID, and its SEQUENCE grows.
func TestCalendarMoves(t *testing.T) {
	g := newGrants(t, 1)
	g.accept(1)
	path, title := "/grants/1/calendar.ics", "Grant 1, milestone 1: evidence ends"
	before := g.visitor.ics(path)[title]
	g.send(devnet.Treasurer, g.guardian.call("/grants/pause", nil))
	g.skip(24 * time.Hour)
	after := g.visitor.ics(path)[title]
	if moved(t, before, after) <= 0 {
		t.Error("a pause doesn't move the date")
	}
	g.send(devnet.Treasurer, g.guardian.call("/grants/unpause", nil))
	g.hand(1, 1)
	ended := g.visitor.ics(path)[title]
	if status, _ := ended.Props.Text(ical.PropStatus); moved(t, after, ended) > 0 || status != "CANCELLED" {
		t.Errorf("evidence that was handed in is still awaited: %s", status)
	}
	scopes := []string{"/programs/1/calendar.ics", "/delegates/" + g.devnet.Account(devnet.Grantee).Hex() + "/calendar.ics"}
	for _, scope := range scopes {
		if _, ok := g.visitor.ics(scope)["Grant 1, milestone 1: review ends"]; !ok {
			t.Errorf("%s lacks the review's end: %v", scope, g.visitor.ics(scope))
		}
	}
	g.skip(200 * day) // nobody says anything: what silence pays is claimed
	g.send(devnet.Newcomer, g.visitor.call("/grants/1/claim", url.Values{"milestone": {"1"}}))
	g.skip(30 * day)
	for _, scope := range append(scopes, path) {
		events := g.visitor.ics(scope)
		for _, date := range []string{"evidence ends", "review ends", "can be claimed", "paid"} {
			if _, ok := events["Grant 1, milestone 1: "+date]; !ok {
				t.Errorf("%s lost %q of a milestone that is paid", scope, date)
			}
		}
	}
}

// moved is by how much an event moved, and fails unless it is the same one with a greater sequence.
func moved(t *testing.T, a, b ical.Event) time.Duration {
	t.Helper()
	for _, e := range []ical.Event{a, b} {
		if e.Component == nil {
			t.Fatal("the event is missing")
		}
	}
	text := func(e ical.Event, name string) string { s, _ := e.Props.Text(name); return s }
	number := func(e ical.Event) (n int) { fmt.Sscan(e.Props.Get(ical.PropSequence).Value, &n); return n }
	if text(a, ical.PropUID) != text(b, ical.PropUID) || number(b) <= number(a) {
		t.Errorf("UID %s to %s, sequence %d to %d", text(a, ical.PropUID), text(b, ical.PropUID), number(a), number(b))
	}
	from, _ := a.DateTimeStart(time.UTC)
	to, _ := b.DateTimeStart(time.UTC)
	return to.Sub(from)
}
