package main

import (
	"fmt"
	"net/http"
	"time"

	"backprop/bench/measure"
)

// page is one that is asked for.
type page struct {
	name   string
	path   func(*record) string
	signed bool // by the account that is signed in
}

func at(path string) func(*record) string { return func(*record) string { return path } }

// open is the path of the proposal on which votes come in.
func open(r *record) string { return fmt.Sprintf("/proposals/%d", r.size.Proposals) }

func of(path string) func(*record) string {
	return func(r *record) string { return path + holder(0).Hex() }
}

// pages are all public pages, each in its longest form, and what an account sees.
var pages = []page{
	{"home", at("/"), false},
	{"proposals", at("/proposals"), false},
	{"proposals, second page", at("/proposals?page=2"), false},
	{"proposals, last page", func(r *record) string { return fmt.Sprintf("/proposals?page=%d", r.size.Proposals/20) }, false},
	{"proposals, executed", at("/proposals?state=executed"), false},
	{"an open proposal", open, false},
	{"an open proposal, votes", func(r *record) string { return open(r) + "?page=2" }, false},
	{"a proposal of the past", at("/proposals/4"), false},
	{"a proposal's text", at("/proposals/4/text"), false},
	{"a vote", func(r *record) string { return open(r) + "/votes/" + holder(3).Hex() }, false},
	{"delegates", at("/delegates"), false},
	{"delegates, second page", at("/delegates?page=2"), false},
	{"a large delegate", of("/delegates/"), false},
	{"a delegate", func(r *record) string { return "/delegates/" + holder(3).Hex() }, false},
	{"treasury", at("/treasury"), false},
	{"record", at("/record"), false},
	{"dao.json", at("/dao.json"), false},
	{"an open proposal, signed in", open, true},
	{"home, signed in", at("/"), true},
	{"account", at("/account"), true},
	{"drafts", at("/drafts"), true},
}

// turns is how often each page is asked for, once on each record in turn.
const turns = 31

// cost is a page's time on the small and on the large record, in ms.
type cost struct {
	page         page
	small, large float64
	ratio        float64
}

// time1 asks for a page with nothing kept of it.
func (r *record) time1(p page) (ms float64, err error) {
	cookies := r.cookies
	if !p.signed {
		cookies = nil
	}
	r.store.Changes.Announce("head", "proposals", "delegates", "treasury")
	begin := time.Now()
	a := r.ask(http.MethodGet, p.path(r), nil, cookies)
	took := time.Since(begin)
	if a.Code != http.StatusOK {
		return 0, fmt.Errorf("%s of the %s record: %s: %d %.300s", p.name, r.size.Name, p.path(r), a.Code, a.Body)
	}
	return 1e3 * took.Seconds(), nil
}

// compare asks for each page on both records in turn; the first turn warms up.
func compare(s, l *record) ([]cost, error) {
	var costs []cost
	for _, p := range pages {
		var smalls, larges []float64
		for turn := range turns + 2 {
			x, err := s.time1(p)
			if err != nil {
				return nil, err
			}
			y, err := l.time1(p)
			if err != nil {
				return nil, err
			}
			if turn > 1 {
				smalls, larges = append(smalls, x), append(larges, y)
			}
		}
		c := cost{page: p, small: measure.Median(smalls), large: measure.Median(larges)}
		c.ratio = c.large / c.small
		costs = append(costs, c)
	}
	return costs, nil
}
