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
	{"a proposal of the past", at(fmt.Sprint("/proposals/", looked+1)), false},
	{"a proposal's text", at(fmt.Sprint("/proposals/", looked+1, "/text")), false},
	{"a vote", func(r *record) string { return open(r) + "/votes/" + holder(3).Hex() }, false},
	{"delegates", at("/delegates"), false},
	{"delegates, second page", at("/delegates?page=2"), false},
	{"delegates, most votes cast", at("/delegates?order=voted"), false},
	{"delegates, most holders", at("/delegates?order=holders"), false},
	{"delegates, by lot", at("/delegates?order=random&seed=7"), false},
	{"delegates, searched", at("/delegates?search=open+data"), false},
	{"a large delegate", of("/delegates/"), false},
	{"a delegate", func(r *record) string { return "/delegates/" + holder(r.size.Holders/10*7+1).Hex() }, false},
	{"treasury", at("/treasury"), false},
	{"record", at("/record"), false},
	{"dao.json", at("/dao.json"), false},
	{"an open proposal, signed in", open, true},
	{"home, signed in", at("/"), true},
	{"account", at("/account"), true},
	{"drafts", at("/drafts"), true},
}

// turns is how often each page is asked for on each record.
const turns = 51

// cost is a page's time on the small and on the large record, in ms.
type cost struct {
	page         page
	small, large float64
	ratio        float64
	sizes        [2]int // of what is answered, in bytes: the two pages are to say the same amount
}

// time1 asks for a page with nothing kept of it.
func (r *record) timeOf(p page) (ms float64, size int, err error) {
	cookies := r.cookies
	if !p.signed {
		cookies = nil
	}
	r.store.Changes.Announce("head", "proposals", "delegates", "treasury")
	begin := time.Now()
	a := r.ask(http.MethodGet, p.path(r), nil, cookies)
	took := time.Since(begin)
	if a.Code != http.StatusOK {
		return 0, 0, fmt.Errorf("%s of the %s record: %s: %d %.300s", p.name, r.size.Name, p.path(r), a.Code, a.Body)
	}
	return 1e3 * took.Seconds(), a.Body.Len(), nil
}

// compare asks for each page on both records, one after the other, in as many turns; the first two warm up. A ratio is the
// median of the turns' own.
func compare(s, l *record) ([]cost, error) {
	costs := make([]cost, len(pages))
	times := make([][3][]float64, len(pages)) // small, large, ratio
	for turn := range turns + 2 {
		for i, p := range pages {
			x, n, err := s.timeOf(p)
			if err != nil {
				return nil, err
			}
			y, m, err := l.timeOf(p)
			if err != nil {
				return nil, err
			}
			costs[i].page, costs[i].sizes = p, [2]int{n, m}
			if t := &times[i]; turn > 1 {
				t[0], t[1], t[2] = append(t[0], x), append(t[1], y), append(t[2], y/x)
			}
		}
	}
	for i, t := range times {
		costs[i].small, costs[i].large, costs[i].ratio = measure.Median(t[0]), measure.Median(t[1]), measure.Median(t[2])
	}
	return costs, nil
}
