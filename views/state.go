package views

import (
	"strings"

	"backprop/models"
)

// label is how a state is shown: a word, and the name of its class and of its icon.
type label struct {
	word  string
	class string
	icon  string
}

var labels = map[models.State]label{
	models.Pending:   {"Starts soon", "pending", "soon"},
	models.Active:    {"Voting open", "active", "open"},
	models.Canceled:  {"Cancelled", "canceled", "cancelled"},
	models.Defeated:  {"Defeated", "defeated", "defeated"},
	models.Succeeded: {"Passed", "succeeded", "passed"},
	models.Queued:    {"In timelock", "queued", "timelock"},
	models.Expired:   {"Expired", "expired", "expired"},
	models.Executed:  {"Executed", "executed", "executed"},
}

// label is how a proposal's state is shown now.
func (p Page) label(x models.Proposal) label {
	if p.ready(x) {
		return label{"Ready to execute", "ready", "ready"}
	}
	return labels[x.State(p.now())]
}

// ready tells whether a proposal may be executed: it is queued and its delay is over, or it passed and needs no delay.
func (p Page) ready(x models.Proposal) bool {
	if direct(p.DAO) && x.State(p.now()) == models.Succeeded {
		return true
	}
	return x.Ready(p.now())
}

// stateName is a state's name in a query.
func stateName(s models.State) string { return strings.ToLower(s.String()) }

// tab is a link that filters the list of proposals by state.
type tab struct {
	path    string
	word    string
	count   int
	current bool
}

// tabs are the states that some proposal is in, and all.
func tabs(d ProposalsData) (list []tab) {
	all := 0
	for _, n := range d.Counts {
		all += n
	}
	f := d.Filter
	f.Page, f.States = 0, nil
	list = append(list, tab{query(f), "All", all, len(d.Filter.States) == 0})
	for _, s := range []models.State{models.Active, models.Pending, models.Succeeded, models.Queued, models.Executed, models.Defeated, models.Canceled, models.Expired} {
		f.States = []models.State{s}
		current := len(d.Filter.States) == 1 && d.Filter.States[0] == s
		if d.Counts[s] > 0 || current {
			list = append(list, tab{query(f), labels[s].word, d.Counts[s], current})
		}
	}
	return list
}

// trackIcon names a track's icon.
func trackIcon(t models.Track) string {
	switch t {
	case models.Models:
		return "models"
	case models.Datasets:
		return "datasets"
	case models.Compute:
		return "compute"
	case models.Evaluation:
		return "evaluation"
	case models.Bounties:
		return "bounties"
	case models.Governance:
		return "governance"
	}
	return "research"
}
