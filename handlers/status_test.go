package handlers_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"backprop/handlers"
)

// says lets the indexer have said something.
func (s *site) says(change func(*handlers.Status)) {
	at := s.index.Status()
	st := handlers.Status{Head: at.Head, Indexed: at.Indexed, Leading: true, Answered: time.Now()}
	change(&st)
	s.status.Store(&st)
}

// Pages say what is the matter with the record as long as it is, kept renderings too, and /readyz says the same.
func TestNoticesOnPages(t *testing.T) {
	s := newSite(t, false)
	c := s.client()
	first, quiet := c.get("/"), c.get("/")
	if strings.Contains(quiet.body, `aria-label="State of the record"`) || first.header.Get("ETag") != quiet.header.Get("ETag") {
		t.Error("a record at the head is spoken of, or its page is drawn twice")
	}
	long := time.Now().Add(-time.Hour)
	for _, x := range []struct {
		change func(*handlers.Status)
		page   string
		ready  string
	}{
		{func(st *handlers.Status) { st.Head += 10_000; st.Left = 3 * time.Minute }, "about 3", "indexing"},
		{func(st *handlers.Status) { st.Head += 10_000; st.Left = 2 * time.Minute }, "about 2", "indexing"},
		{func(st *handlers.Status) { st.Head += 10_000 }, "Figures below are as of that block", "indexing"},
		{func(st *handlers.Status) { st.Frozen = 5 }, "Frozen at block", "stands still"},
		{func(st *handlers.Status) { st.Full = true }, "no room left", "no room left"},
		{func(st *handlers.Status) { st.Err, st.Failing = errors.New("odd"), long }, "New blocks can&#39;t be read", "indexing fails"},
		{func(st *handlers.Status) { *st = handlers.Status{} }, `<div id="notice" data-part></div>`, "not looked at yet"},
		{func(st *handlers.Status) { st.Answered = long }, "Figures are 1\u00a0h old", "node does not answer"},
	} {
		s.says(x.change)
		a, again := c.get("/"), c.get("/")
		if !strings.Contains(a.body, x.page) || a.header.Get("ETag") != again.header.Get("ETag") {
			t.Errorf("the page does not say %q, or is drawn twice", x.page)
		}
		if r := c.get("/readyz"); r.status != http.StatusServiceUnavailable || !strings.Contains(r.body, x.ready) {
			t.Errorf("/readyz: %d %s, want %q", r.status, r.body, x.ready)
		}
	}
	s.says(func(*handlers.Status) {})
	if a := c.get("/"); a.header.Get("ETag") != quiet.header.Get("ETag") {
		t.Error("a page still says what is no longer so")
	}
}

// A few blocks behind the head are no matter.
func TestAShortLagIsNotSpokenOf(t *testing.T) {
	s := newSite(t, false)
	s.says(func(st *handlers.Status) { st.Head += 64 })
	if a := s.client().get("/"); strings.Contains(a.body, "Reading the chain") {
		t.Error("64 blocks are spoken of")
	}
	s.says(func(st *handlers.Status) { st.Head += 65 })
	if a := s.client().get("/"); !strings.Contains(a.body, "Reading the chain") {
		t.Error("65 blocks are not spoken of")
	}
}

func TestReadyFigures(t *testing.T) {
	s := newSite(t, false)
	s.says(func(st *handlers.Status) {
		st.Indexed, st.Head, st.Finalized, st.Rate, st.Left, st.Leading = 18_204_551, 44_000_000, 44, 52_000, 3*time.Minute, false
	})
	var said struct {
		Head, Indexed, Left, Finalized uint64
		Percent                        int
		Rate                           float64
		Follower                       bool
	}
	a := s.client().get("/readyz")
	if err := json.Unmarshal([]byte(a.body), &said); err != nil {
		t.Fatal(err)
	}
	if said.Head != 44_000_000 || said.Indexed != 18_204_551 || said.Percent != 41 || said.Left != 180 || said.Finalized != 44 || said.Rate != 52_000 || !said.Follower {
		t.Errorf("%s", a.body)
	}
}

// Open pages learn that there is something to say of the record, and that there no longer is.
func TestNoticesAreAnnounced(t *testing.T) {
	s := newSite(t, false)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	r, _ := http.NewRequestWithContext(ctx, "GET", s.url+"/live", nil)
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	lines := bufio.NewScanner(res.Body)
	lines.Scan() // the stream is open
	for _, more := range []uint64{10_000, 0} {
		s.says(func(st *handlers.Status) { st.Head += more })
		for lines.Scan() && lines.Text() != "data: notice" {
		}
		if lines.Err() != nil {
			t.Fatal(lines.Err())
		}
	}
}
