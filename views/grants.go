package views

import (
	"net/url"
	"strconv"

	"backprop/models"
)

// GrantsData is a page of grants as a filter chose them.
type GrantsData struct {
	Filter   models.GrantFilter
	Programs []models.Program
	Counts   map[models.GrantStatus]int // of the program that the filter chose
	List     List[models.Grant]
	Escrow   models.Escrow
}

// grantQuery is the path of the list of grants that a filter chooses.
func grantQuery(f models.GrantFilter) string {
	q := url.Values{}
	set(q, "status", string(f.Status))
	if f.Program != 0 {
		q.Set("program", strconv.FormatUint(f.Program, 10))
	}
	set(q, "search", f.Text)
	return path("/grants", q, "page", f.Number)
}

var grantWords = map[models.GrantStatus]string{
	models.Offered: "Waiting for acceptance", models.GrantActive: "Paying out", models.GrantCompleted: "Complete",
	models.GrantCancelled: "Stopped", models.Lapsed: "Lapsed",
}

// grantStates are the statuses that some grant has, and all.
func grantStates(d GrantsData) (list []tab) {
	all := 0
	for _, n := range d.Counts {
		all += n
	}
	f := d.Filter
	f.Number, f.Status = 0, ""
	list = append(list, tab{grantQuery(f), "All", all, d.Filter.Status == ""})
	for _, s := range models.GrantStatuses() {
		f.Status = s
		if current := d.Filter.Status == s; d.Counts[s] > 0 || current {
			list = append(list, tab{grantQuery(f), grantWords[s], d.Counts[s], current})
		}
	}
	return list
}

// grantPage is the path of another page of the list; empty where there is none.
func grantPage(d GrantsData, step int) string {
	n := max(1, d.List.Page) + step
	if n < 1 || n > d.List.pages() {
		return ""
	}
	f := d.Filter
	f.Number = n
	return grantQuery(f)
}

// filtered tells whether a filter leaves something out.
func filtered(f models.GrantFilter) bool { return f.Text != "" || f.Status != "" || f.Program != 0 }
