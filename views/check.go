package views

import (
	"bytes"
	"slices"
	"strings"

	"backprop/models"
)

// check is a condition of an execution, and what shows that it holds.
type check struct {
	icon  string // tick, clock, cross or note
	class string
	claim string
	proof string
}

func held(ok bool, claim, proof string) check {
	if ok {
		return check{"tick", "", claim, proof}
	}
	return check{"cross", "bad", claim, proof}
}

// checks are what a reader wants to know before a proposal that passed is executed.
func checks(p Page, d ProposalData) []check {
	list := []check{voteCheck(p, d.Proposal.Standing)}
	if !direct(p.DAO) {
		list = append(list, delayCheck(p, d), scheduledCheck(p, d))
	}
	return append(append(list, understoodCheck(p, d.Proposal)), fundsChecks(p, d)...)
}

func voteCheck(p Page, s models.Standing) check {
	var words []string
	for _, x := range supports(p.DAO) {
		words = append(words, weight(p.DAO.Token, part(s, x))+" "+strings.ToLower(x.String()))
	}
	return held(s.Passed || s.Early, "The vote passed and is final", strings.Join(words, ", ")+". Quorum "+percent(p.DAO.TowardsQuorum(s), s.Quorum))
}

func delayCheck(p Page, d ProposalData) check {
	eta := d.Proposal.Standing.Eta
	switch {
	case eta == 0:
		return check{"clock", "wait", "The timelock has not started", "It runs for " + seconds(d.MinDelay) + " from the moment the proposal is queued"}
	case eta > p.Block.Time:
		return check{"clock", "wait", "The timelock is running", "It ends " + moment(eta)}
	}
	return held(true, "The timelock has ended", "It ended "+moment(eta))
}

// scheduledCheck compares what the timelock holds with what was voted on, call by call.
func scheduledCheck(p Page, d ProposalData) check {
	if d.Proposal.Standing.Eta == 0 {
		return check{"clock", "wait", "The actions are not scheduled", "Queueing schedules them in the timelock"}
	}
	scheduled := scheduled(d.Operations)
	same := len(scheduled) == len(d.Proposal.Actions)
	for i := range min(len(scheduled), len(d.Proposal.Actions)) {
		a, o := d.Proposal.Actions[i], scheduled[i]
		same = same && a.Target == o.Target && a.Value == o.Value && bytes.Equal(a.Input(), o.Data)
	}
	if !same {
		return held(false, "The timelock's actions differ from those voted on", "Compare what it holds with the actions below before you execute")
	}
	if p.DAO.TimelockKind == models.Compound {
		return held(true, "The actions are the ones voted on", "The timelock holds the same "+many(len(scheduled), "call", "calls"))
	}
	return held(true, "The actions are the ones voted on", "Operation "+short(d.Proposal.Standing.Operation)+" holds the same "+many(len(scheduled), "call", "calls"))
}

// scheduled are the calls that wait in the timelock: those scheduled and not cancelled since.
func scheduled(list []models.Operation) (wait []models.Operation) {
	for _, o := range list {
		switch o.Kind {
		case models.CallScheduled:
			wait = append(wait, o)
		case models.Cancelled:
			wait = slices.DeleteFunc(wait, func(x models.Operation) bool { return x.Operation == o.Operation })
		}
	}
	return wait
}

// understoodCheck says how far the actions, and the calls within them, are known.
func understoodCheck(p Page, x models.Proposal) check {
	strange, calls := 0, 0
	for _, e := range models.All(p.DAO.Explain(p.DAO.Effects(x))) {
		if e.Kind == models.Unknown || e.Sealed || e.Delegate || e.More > 0 {
			strange++
		} else if e.Kind == models.Calls && (trust(p, e) != "" || len(e.Call.Sentence) == 0) {
			calls++
		}
	}
	switch {
	case strange > 0:
		return check{"note", "wait", "Not every action is understood", "Read the raw data of the actions below before you execute"}
	case calls > 0:
		return check{"note", "wait", "Not every action is certain", many(calls, "call is", "calls are") + " read by the name of a function. What the contracts make of it is not known here"}
	}
	return held(true, "Every action is understood", "Each call is one that this site can say in words")
}

// fundsChecks compares what a proposal takes with what the treasury holds, asset by asset.
func fundsChecks(p Page, d ProposalData) (list []check) {
	for _, a := range p.DAO.Asks(d.Proposal) {
		have := balance(d.Balances, a.Asset)
		words := amount(a.Asset, have) + " " + plain(a.Asset.Symbol) + " held, " + amount(a.Asset, a.Amount) + " needed"
		if have.Cmp(a.Amount) < 0 {
			list = append(list, held(false, "There is not enough "+plain(a.Asset.Symbol), words+". Execution would fail until the treasury is funded"))
			continue
		}
		list = append(list, held(true, "There is enough "+plain(a.Asset.Symbol), words))
	}
	return list
}

func balance(list []models.Payment, a models.Asset) models.Uint {
	for _, b := range list {
		if b.Asset == a {
			return b.Amount
		}
	}
	return models.Uint{}
}

// good is how many checks hold.
func good(list []check) (n int) {
	for _, c := range list {
		if c.icon == "tick" {
			n++
		}
	}
	return n
}
