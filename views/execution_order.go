package views

import (
	"net/url"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// ExecutionData is several proposals to be executed one after another.
type ExecutionData struct {
	List     []models.Proposal // in the order in which they are executed
	Refused  map[models.Uint]models.Refusal
	Tried    map[models.Uint]RehearsalData // what became of them when they were tried in this order; nil before
	Failures map[models.Uint]models.Failure
}

// executionPath is where proposals are executed one after another; the page can be asked for again by it.
func executionPath(list []models.Proposal) string {
	q := url.Values{}
	for _, x := range list {
		q.Add("proposal", x.ID.String())
	}
	return "/treasury/execution?" + q.Encode()
}

// next is the first that is not executed yet; the number of the list when all are.
func (d ExecutionData) next(p Page) int {
	for i, x := range d.List {
		if x.State(p.now()) != models.Executed {
			return i
		}
	}
	return len(d.List)
}

// triedLine says in a line what became of one when it was tried.
func triedLine(d ExecutionData, x models.Proposal) (words, icon string) {
	r, ok := d.Tried[x.ID]
	switch {
	case !ok:
		return "not tried, as one before it fails", "clock"
	case r.Fails():
		return r.Heading(), "bad"
	case r.Actions == nil:
		return "could not be tried", "note"
	}
	if !wholly(r.Actions) {
		return "its first action succeeds, as of block " + count(r.Actions.Block) + "; of the others nothing is known", "note"
	}
	return "succeeds, as of block " + count(r.Actions.Block), "tick"
}

// failureWords says why a transaction failed.
func failureWords(f models.Failure) string {
	switch {
	case f.Call > 0 && f.Reason != "":
		return "Action " + count(f.Call) + " reverted: " + fullStop(f.Reason)
	case f.Call > 0:
		return "Action " + count(f.Call) + " reverted without a reason."
	case f.Reason != "":
		return "None of the actions could be held to account: " + fullStop(f.Reason)
	}
	return "The node does not tell why."
}

// failureTitle says what failed.
func failureTitle(f models.Failure) string {
	switch f.Act {
	case "queue":
		return "Queueing failed"
	case "cancel":
		return "Cancelling failed"
	}
	return "An execution failed"
}

// stillWords says that a failure changed nothing.
func stillWords(p Page, x models.Proposal) string {
	switch {
	case x.State(p.now()) == models.Queued && x.Standing.Expires != 0:
		return "Nothing changed but the network fee. It remains executable " + expiryWords(p, x) + "."
	case x.State(p.now()) == models.Queued, direct(p.DAO) && x.State(p.now()) == models.Succeeded:
		return "Nothing changed but the network fee. It remains executable, and does not expire."
	}
	return "Nothing changed but the network fee."
}

// told tells whether a transaction's failure is told of.
func told(list []models.Failure, tx common.Hash) bool {
	return slices.ContainsFunc(list, func(f models.Failure) bool { return f.Tx == tx })
}
