package views

import (
	"github.com/a-h/templ"

	"backprop/models"
)

// RehearsalData is what became of a call that was tried before it is handed out.
type RehearsalData struct {
	Proposal models.Proposal
	Act      string             // Queue or Execute
	Path     string             // that the call is asked for at
	Word     string             // the proposal's number, which is typed to get the call anyway
	Wrong    bool               // another word was typed
	Call     *models.Simulation // of the governor's call itself; nil where no node tells
	Actions  *models.Simulation // of the proposal's actions, by the treasury; nil where no node tells
	Failing  []models.Check     // of the proposal, beside its simulation
	Unseen   bool               // no node tells what code runs now at the accounts that it is about
}

// Rehearsed says on the page that shows a call what became of it when it was tried.
func Rehearsed(p Page, d RehearsalData) templ.Component { return rehearsed(p, d) }

// Fails tells whether something is known to fail.
func (d RehearsalData) Fails() bool {
	return d.Call != nil && d.Call.Failed > 0 || d.Actions != nil && d.Actions.Failed > 0 || len(d.Failing) > 0
}

// wholly tells whether every action was tried: a node that lacks what that takes tries the first alone.
func wholly(s *models.Simulation) bool { return s != nil && s.Whole() }

// Heading says what would happen.
func (d RehearsalData) Heading() string {
	switch {
	case d.Actions != nil && d.Actions.Failed > 0:
		return "Action " + count(d.Actions.Failed) + " of " + d.Word + " would fail: " + fullStop(d.Actions.Reason)
	case d.Call != nil && d.Call.Failed > 0:
		return "The governor would refuse it: " + fullStop(d.Call.Reason)
	case len(d.Failing) > 0:
		return checkClaim(d.Failing[0]) + ": " + fullStop(d.Failing[0].Reason)
	case d.certain():
		return "Tried just now, and it would succeed."
	case d.Call == nil && d.Actions == nil:
		return "It could not be tried before."
	}
	return "Tried just now, as far as the node can."
}

// certain tells whether all of it was tried.
func (d RehearsalData) certain() bool {
	return !d.Unseen && (wholly(d.Actions) || d.Act == "Execute" && wholly(d.Call))
}

// fullStop ends words with a full stop, without what would deceive.
func fullStop(words string) string {
	words = clip(plain(words))
	if words == "" {
		return "no reason is given."
	}
	if last := words[len(words)-1]; last == '.' || last == '!' || last == '?' {
		return words
	}
	return words + "."
}

// shownDoubts is how many doubts are told beside a call.
const shownDoubts = 5

// checkClaim is what a failing check says.
func checkClaim(c models.Check) string { return row(c).claim }

// triedWords are what became of it, in sentences.
func triedWords(d RehearsalData) (list []string) {
	if d.Call != nil {
		if d.Call.Failed > 0 {
			list = append(list, "The call of the governor reverts: "+fullStop(d.Call.Reason))
		} else {
			list = append(list, "The call of the governor goes through, with "+count(d.Call.Gas)+" gas.")
		}
	}
	switch {
	case d.Actions == nil:
	case d.Actions.Failed > 0:
		list = append(list, "Of the "+many(len(d.Proposal.Actions), "action", "actions")+", number "+count(d.Actions.Failed)+" reverts: "+fullStop(d.Actions.Reason)+" An execution is taken back as a whole.")
	case wholly(d.Actions):
		list = append(list, "Each of the "+many(len(d.Proposal.Actions), "action", "actions")+" succeeds.")
	default:
		list = append(list, "The first action succeeds; of the others nothing is known.")
	}
	if d.Actions != nil && d.Actions.Failed == 0 {
		for _, words := range d.Actions.Doubts[:min(len(d.Actions.Doubts), shownDoubts)] {
			list = append(list, fullStop(words))
		}
	}
	for _, c := range d.Failing {
		list = append(list, checkClaim(c)+": "+fullStop(c.Reason))
	}
	if len(list) == 0 {
		list = append(list, "The node that this site asks does not simulate, or does not answer. Nothing is known of whether it would succeed.")
	}
	if d.Unseen {
		list = append(list, "The node did not tell what code runs now at the accounts that it is about: the checks have it as it was seen last.")
	}
	return list
}

// triedOn is the block that it was tried on; nil where it was not.
func triedOn(d RehearsalData) *models.Simulation {
	if d.Call != nil {
		return d.Call
	}
	return d.Actions
}

// triedKind chooses the look of the note.
func triedKind(d RehearsalData) (kind, icon string) {
	switch {
	case d.Fails():
		return "bad", "bad"
	case !d.certain():
		return "", "note"
	}
	return "good", "tick"
}

// anyway is the button that hands the call out all the same.
func anyway(d RehearsalData) string {
	return d.Act + " " + d.Word + " anyway"
}

// safeAction is where the call is had as a file for a Safe.
func safeAction(d RehearsalData) templ.SafeURL {
	return templ.SafeURL(proposalPath(d.Proposal.ID) + "/safe.json")
}
