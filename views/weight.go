package views

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// since says from which block on a delegation has held, and when that was.
func since(p Page, at models.At) string {
	if at.Block == 0 {
		return ""
	}
	return "since block " + count(at.Block) + ", " + nearDay(at.Time, p.Block.Time)
}

// whereWords says what became of an account's own tokens at the moment that weights were taken.
func whereWords(p Page, w models.Weighing) string {
	switch {
	case w.To.Delegate == (common.Address{}) && w.To.Block != 0:
		return "delegated to nobody " + since(p, w.To.At)
	case w.To.Delegate == (common.Address{}) && w.Timepoint < p.clock():
		return "never delegated until then"
	case w.To.Delegate == (common.Address{}):
		return "not delegated to anyone"
	case w.To.Delegate == w.Account:
		return "delegated to yourself " + since(p, w.To.At)
	}
	return since(p, w.To.At)
}

// heldTerm is that the account held tokens then, or holds them.
func heldTerm(p Page, w models.Weighing) string {
	if w.Timepoint >= p.clock() {
		return "You hold"
	}
	return "You held"
}

// takenAt says when weights are taken or were.
func takenAt(p Page, w models.Weighing) string {
	if w.Timepoint >= p.clock() {
		return "as it is now"
	}
	return "as it was " + p.when(w.Timepoint)
}

// restWords says what the part of a weight is that is not listed.
func restWords(w models.Weighing) string {
	if w.Whole || len(w.Received) == 0 {
		return "Counted by the token in another way"
	}
	return "From others, each less"
}

// selfDelegated says since when the account's tokens vote with itself, after weights were taken; ok is false when they don't.
func selfDelegated(own *OwnVote) (d models.Delegation, ok bool) {
	later := own.Weighing.Later
	if len(later) == 0 || later[len(later)-1].Delegate != own.Weighing.Account {
		return d, false
	}
	return later[len(later)-1], true
}

// end ends a sentence after the last of a list.
func end(last bool) string {
	if last {
		return "."
	}
	return ""
}
