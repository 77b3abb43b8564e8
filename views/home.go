package views

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// task is something that waits for the reader.
type task struct {
	Link
	words string
	by    uint64 // Unix seconds; 0 is no limit, or none in seconds
}

// most is how many tasks are shown; the last one stands for the rest.
const most = 3

// tasks are what waits for the reader, the most pressing first.
func tasks(p Page, d HomeData) []task {
	if d.Own == nil {
		return nil
	}
	var list []task
	if h := d.Own.Holder; !h.Balance.IsZero() && h.Delegate == (common.Address{}) {
		list = append(list, task{Link{delegatePath(p.Account), "Delegate your " + votesOf(p.DAO, h.Balance)}, "They vote for nobody now.", 0})
	}
	list = append(list, timed(append(votesToCast(p, d), grantTasks(p)...))...)
	for _, x := range d.Queue {
		list = append(list, move(p, x)...)
	}
	for _, f := range d.Own.Drafts {
		name := "Untitled"
		if f.Title != "" {
			name = plain(clip(f.Title))
		}
		list = append(list, task{Link{"/drafts/" + f.ID, "Finish your draft"}, name, 0})
	}
	if n := len(list) - most; n > 0 {
		last := &list[most-1]
		last.words += " The rest is in your inbox."
	}
	return list[:min(most, len(list))]
}

// timed sorts tasks by their limits; what has none comes last.
func timed(list []task) []task {
	slices.SortStableFunc(list, func(a, b task) int {
		switch a, b := a.by-1, b.by-1; { // 0 becomes the largest
		case a < b:
			return -1
		case a > b:
			return 1
		}
		return 0
	})
	return list
}

// grantTasks are what grants and applications want of the reader. Proposals come by themselves.
func grantTasks(p Page) (list []task) {
	for _, t := range p.Tasks {
		if t.Counted && t.Proposal == nil {
			x := p.todo(t)
			list = append(list, task{x.Link, x.words, t.By})
		}
	}
	return list
}

// votesToCast are the open votes in which the reader has weight and has not voted; past the second they share a line.
func votesToCast(p Page, d HomeData) (list []task) {
	var open []models.Proposal
	for _, x := range d.Open {
		if _, voted := d.Own.Votes[x.ID]; !voted && !d.Own.Weights[x.ID].IsZero() {
			open = append(open, x)
		}
	}
	for i, x := range open {
		label := "Vote on " + p.DAO.Number(x.ID)
		words := "Ends in " + p.until(x.Standing.Deadline+1, 2) + ". You have " + votesOf(p.DAO, d.Own.Weights[x.ID]) + "."
		if rest := len(open) - i - 1; i == 1 && rest > 0 {
			return append(list, task{Link{proposalPath(x.ID), label + " and " + few(rest) + " more"}, "Next one ends in " + p.until(x.Standing.Deadline+1, 2) + ".", p.limit(x)})
		}
		list = append(list, task{Link{proposalPath(x.ID), label}, words, p.limit(x)})
	}
	return list
}

// limit is when a vote ends, in Unix seconds; about when, where the governor counts blocks.
func (p Page) limit(x models.Proposal) uint64 {
	if p.DAO.Clock == models.ByNumber {
		return p.about(x.Standing.Deadline)
	}
	return x.Standing.Deadline
}

// move is what anyone may do to carry a proposal that passed further, if anything.
func move(p Page, x models.Proposal) []task {
	link := func(verb string) Link { return Link{proposalPath(x.ID), verb + " " + p.DAO.Number(x.ID)} }
	switch {
	case p.ready(x) && direct(p.DAO):
		return []task{{link("Execute"), "It passed.", 0}}
	case p.ready(x):
		return []task{{link("Execute"), "Its timelock has ended.", 0}}
	case x.State(p.now()) == models.Succeeded:
		return []task{{link("Queue"), "It passed; the timelock starts when it is queued.", 0}}
	}
	return nil
}

func allProposals(n int) string {
	switch n {
	case 0:
		return "Proposals"
	case 1:
		return "1 proposal"
	}
	return "All " + count(n) + " proposals"
}

// nextVote says which vote ends next.
func nextVote(p Page, open []models.Proposal) string {
	if len(open) == 0 {
		return "A proposal appears here when it has passed."
	}
	return p.DAO.Number(open[0].ID) + " is next; its vote ends in " + p.until(open[0].Standing.Deadline+1, 2) + "."
}

// noneWords say why there is no proposal, and what to do.
func noneWords(p Page) string {
	if p.Notice.Kind == Reading {
		return "The chain is still being read; they appear here as they are found."
	}
	return "Write the first one. It stays a private draft until you publish it."
}
