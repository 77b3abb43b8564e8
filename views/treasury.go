package views

import (
	"slices"

	"backprop/models"
)

// sumAsks is what proposals would take of an asset together.
func sumAsks(d models.DAO, list []models.Proposal, a models.Asset) (sum models.Uint) {
	for _, x := range list {
		sum = sum.Add(ask(d, x, a))
	}
	return sum
}

// ask is what a proposal would take of an asset.
func ask(d models.DAO, x models.Proposal, a models.Asset) (sum models.Uint) {
	for _, pay := range d.Asks(x) {
		if pay.Asset == a {
			sum = sum.Add(pay.Amount)
		}
	}
	return sum
}

// askWords is what proposals ask for in all: 578,500 DUSD and 3.0000 ETH; empty when nothing.
func askWords(d models.DAO, proposals []models.Proposal) string {
	var words []string
	for _, a := range d.Payable() {
		if u := sumAsks(d, proposals, a); !u.IsZero() {
			words = append(words, round(a, u)+nbsp+plain(a.Symbol))
		}
	}
	return list(words)
}

func openAsks(d models.DAO, open []models.Proposal) string {
	if words := askWords(d, open); words != "" {
		return "Open votes ask for " + words + "."
	}
	return "No open vote asks for funds."
}

// freeWords says what is taken off a balance.
func freeWords(d models.DAO, queue []models.Proposal, a models.Asset) string {
	n := 0
	for _, x := range queue {
		if !ask(d, x, a).IsZero() {
			n++
		}
	}
	if n == 0 {
		return "nothing queued takes any"
	}
	return "after " + amount(a, sumAsks(d, queue, a)) + " in " + many(n, "queued proposal", "queued proposals")
}

// queueWords counts what is ready, what waits and what is to be queued.
func queueWords(p Page, queue []models.Proposal) string {
	ready, passed := 0, 0
	for _, x := range queue {
		switch {
		case p.ready(x):
			ready++
		case x.State(p.now()) == models.Succeeded:
			passed++
		}
	}
	words := count(ready) + " ready"
	if !direct(p.DAO) {
		words += ", " + count(len(queue)-ready-passed) + " in timelock"
	}
	if passed > 0 {
		words += ", " + count(passed) + " to queue"
	}
	return words
}

// queuedWords names the proposals that would take an asset when they are executed.
func queuedWords(d models.DAO, queue []models.Proposal, a models.Asset) string {
	var names []string
	for _, x := range queue {
		if !ask(d, x, a).IsZero() {
			names = append(names, d.Number(x.ID))
		}
	}
	if len(names) == 0 {
		return "Queued to leave"
	}
	if len(names) > 3 {
		return "Queued to leave, " + count(len(names)) + " proposals"
	}
	return "Queued to leave, " + list(names)
}

// listed leaves the DAO's own token out of what the treasury holds, unless it is a listed asset: it is no money to
// commit.
func listed(d models.DAO, balances []models.Payment) (list []models.Payment) {
	for _, b := range balances {
		if slices.Contains(d.Assets, b.Asset) {
			list = append(list, b)
		}
	}
	return list
}

// readyOnes are the proposals that may be executed now.
func readyOnes(p Page, list []models.Proposal) (ready []models.Proposal) {
	for _, x := range list {
		if p.ready(x) {
			ready = append(ready, x)
		}
	}
	return ready
}

// triedShort says in a word what became of a proposal when it was tried last.
func triedShort(p Page, d TreasuryData, x models.Proposal) (word, icon, class string) {
	t, ok := d.Tried[x.ID]
	switch {
	case !ok || !t.Known():
		return "Not known", "note", ""
	case t.Failed > 0:
		return "Fails, action " + count(t.Failed), "bad", "bad"
	}
	if !t.Whole() {
		return "First action succeeds", "note", ""
	}
	if p.Block.Time > t.Time+freshFor {
		return "Succeeded " + countdown(p.Block.Time-t.Time, 1) + " ago", "clock", ""
	}
	return "Succeeds", "tick", ""
}
