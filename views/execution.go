package views

import (
	"errors"

	"backprop/models"
)

// funded tells whether the treasury holds what a proposal takes.
func funded(p Page, d ProposalData) bool {
	for _, a := range p.DAO.Asks(d.Proposal) {
		if balance(d.Balances, a.Asset).Cmp(a.Amount) < 0 {
			return false
		}
	}
	return true
}

// cancelWords say why the reader may cancel a proposal, and what that does.
func cancelWords(p Page, d ProposalData) string {
	words := mayCancelWords(p, d) + " Nothing is paid, and it can't be undone"
	if p.DAO.Family == models.Bravo || p.DAO.Family == models.Alpha {
		return words + "."
	}
	return words + "; to propose it again, change its text."
}

func mayCancelWords(p Page, d ProposalData) string {
	proposer := p.Account == d.Proposal.Proposer
	switch {
	case p.Account == d.Guardian && proposer, proposer && p.DAO.CancelRule == models.CancelProposer:
		return "You proposed it, and may cancel it until it is executed."
	case p.Account == d.Guardian:
		return "You are the guardian: you may cancel it until it is executed."
	case p.DAO.CancelRule == models.CancelProposer, p.DAO.CancelRule == models.CancelFallen:
		return "The proposer's weight is below what proposing needs, so that anybody may cancel it."
	}
	return "You proposed it: you may cancel it until voting starts."
}

// untilWhen says until when there is time to fund what an execution takes.
func untilWhen(p Page, x models.Proposal) string {
	if x.Standing.Expires == 0 {
		return "the proposal does not expire"
	}
	return "the proposal can be executed " + expiryWords(p, x)
}

// cantQueue and cantExecute tell why the timelock would not take it from the governor; nil when it would.
func cantQueue(p Page, d ProposalData) *models.Refusal {
	return refusedBy(p.DAO.MayQueueNow(d.Proposal, d.Holdings, p.now()))
}

func cantExecute(p Page, d ProposalData) *models.Refusal {
	return refusedBy(p.DAO.MayExecuteNow(d.Proposal, d.Holdings, p.now()))
}

// mayExecute tells whether the chain would take its execution now.
func mayExecute(p Page, d ProposalData) bool {
	return p.ready(d.Proposal) && cantExecute(p, d) == nil && funded(p, d)
}

func refusedBy(err error) *models.Refusal {
	var r models.Refusal
	if errors.As(err, &r) {
		return &r
	}
	return nil
}

// barWords are the two lines of the bar on phones, and its button's word; no button means no bar.
func barWords(p Page, d ProposalData) (line, sub, button string) {
	x := d.Proposal
	switch x.State(p.now()) {
	case models.Active:
		line, sub, button = "Ends in "+p.until(x.Standing.Deadline+1, 2), p.line(x), "Vote"
		if d.Own != nil && d.Own.Vote != nil {
			button = "Your vote"
		}
	case models.Succeeded, models.Queued:
		switch {
		case p.ready(x):
			line, sub, button = "Ready to execute", askWords(p.DAO, []models.Proposal{x}), "Execute"
		case x.State(p.now()) == models.Succeeded:
			line, sub, button = "Passed", "Not queued yet", "Queue"
		}
	}
	return line, sub, button
}
