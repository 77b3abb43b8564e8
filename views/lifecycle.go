package views

import "backprop/models"

// stage is a step in a proposal's life.
type stage struct {
	class string // "", "now", "next" or "end"
	name  string
	words string
	at    uint64 // Unix seconds of words, 0 when they are no date
}

// lifecycle is what happened to a proposal, what happens now and what may follow.
func lifecycle(p Page, d ProposalData) []stage {
	x := d.Proposal
	list := []stage{{name: "Submitted", words: near(x.Time, p.Block.Time), at: x.Time}}
	if step, ok := stepOf(d.Steps, models.StepCanceled); ok || x.State(p.now()) == models.Canceled {
		return append(list, votingBefore(p, d, step)...)
	}
	list = append(list, snapshotStage(p, x))
	list = append(list, votingStage(p, d))
	return append(list, afterVote(p, d)...)
}

func stepOf(steps []models.Step, kind models.StepKind) (models.Step, bool) {
	for _, s := range steps {
		if s.Kind == kind {
			return s, true
		}
	}
	return models.Step{}, false
}

// votingBefore is the end of a cancelled proposal, after as much of its life as it had.
func votingBefore(p Page, d ProposalData, cancelled models.Step) (list []stage) {
	x := d.Proposal
	end := cancelled.At
	if end.Block == 0 {
		for _, o := range d.Operations {
			if o.Kind == models.Cancelled {
				end = o.At
			}
		}
	}
	stop := models.Block{Number: end.Block, Time: end.Time}
	if at := p.DAO.Timepoint(stop); at > x.Snapshot {
		list = append(list, snapshotStage(p, x))
		if at > x.Standing.Deadline {
			list = append(list, stage{name: "Voting", words: "ended " + p.timeWords(x.Standing.Deadline)})
		}
	}
	if q, ok := stepOf(d.Steps, models.StepQueued); ok {
		list = append(list, stage{name: "Queued", words: near(q.Time, p.Block.Time), at: q.Time})
	}
	return append(list, stage{class: "end", name: "Cancelled", words: near(end.Time, p.Block.Time), at: end.Time})
}

func snapshotStage(p Page, x models.Proposal) stage {
	s := stage{name: "Snapshot of weights", words: p.timeWords(x.Snapshot)}
	if p.clock() <= x.Snapshot {
		s.class = "now"
		s.name, s.words = "Starts soon", "weights are taken "+p.timeWords(x.Snapshot)
	}
	return s
}

func votingStage(p Page, d ProposalData) stage {
	x := d.Proposal
	s := stage{name: "Voting", words: "to " + p.timeWords(x.Standing.Deadline)}
	switch state := x.State(p.now()); {
	case state == models.Pending:
		s.class = "next"
	case state == models.Active:
		s.class = "now"
	case x.Standing.Early:
		s.words = "ended early by a super quorum; it would have lasted " + s.words
	default:
		s.words = "ended " + p.timeWords(x.Standing.Deadline)
	}
	if _, ok := stepOf(d.Steps, models.StepExtended); ok {
		s.words += ", extended after a late quorum"
	}
	return s
}

// afterVote is the part of a life that a majority opens.
func afterVote(p Page, d ProposalData) []stage {
	x := d.Proposal
	switch x.State(p.now()) {
	case models.Defeated:
		return []stage{{class: "end", name: "Defeated", words: resultWords(p, x)}}
	case models.Pending, models.Active:
		return following(p, d, ", if it passes")
	case models.Succeeded:
		if direct(p.DAO) {
			return []stage{passedStage(p, x, ""), {"now", "Ready to execute", "by anyone", 0}}
		}
		return append([]stage{passedStage(p, x, "now")}, following(p, d, "")...)
	}
	list := []stage{passedStage(p, x, "")}
	if q, ok := stepOf(d.Steps, models.StepQueued); ok {
		list = append(list, stage{name: "Queued", words: near(q.Time, p.Block.Time), at: q.Time})
	}
	if x.State(p.now()) == models.Executed {
		return append(list, executedStage(p, d))
	}
	return append(list, waiting(p, x)...)
}

// following is what comes after a vote that carries.
func following(p Page, d ProposalData, condition string) []stage {
	if direct(p.DAO) {
		return []stage{{"next", "Execution" + condition, "by anyone", 0}}
	}
	return []stage{
		{"next", "Timelock" + condition, seconds(d.MinDelay) + " once queued", 0},
		{"next", "Execution", "by anyone, after the timelock" + within(p.DAO), 0},
	}
}

// within says how long execution is possible, where that ends.
func within(d models.DAO) string {
	if d.Grace == 0 {
		return ""
	}
	return ", within " + seconds(models.U(d.Grace))
}

// waiting is the time between queueing and execution.
func waiting(p Page, x models.Proposal) []stage {
	eta := x.Standing.Eta
	ended := stage{"", "Timelock ended", near(eta, p.Block.Time), eta}
	switch {
	case x.State(p.now()) == models.Expired:
		return []stage{ended, {"end", "Expired", near(x.Standing.Expires, p.Block.Time), x.Standing.Expires}}
	case p.ready(x):
		return []stage{ended, {"now", "Ready to execute", expiryWords(p, x), x.Standing.Expires}}
	}
	return []stage{{"now", "In timelock", "to " + near(eta, p.Block.Time), eta}, {"next", "Execution", "by anyone, after the timelock" + within(p.DAO), 0}}
}

// expiryWords says until when a proposal may be executed.
func expiryWords(p Page, x models.Proposal) string {
	if x.Standing.Expires == 0 {
		return "does not expire"
	}
	return "until " + near(x.Standing.Expires, p.Block.Time)
}

func passedStage(p Page, x models.Proposal, class string) stage {
	return stage{class: class, name: "Passed", words: resultWords(p, x)}
}

func resultWords(p Page, x models.Proposal) string {
	return forShare(x.Standing) + " for, " + quorumWords(p.DAO, x.Standing)
}

func executedStage(p Page, d ProposalData) stage {
	at := executed(d)
	return stage{name: "Executed", words: near(at.Time, p.Block.Time), at: at.Time}
}

// executed is where a proposal was executed: by the Governor's word, or by the timelock's where that is all there is.
func executed(d ProposalData) models.At {
	if s, ok := stepOf(d.Steps, models.StepExecuted); ok {
		return s.At
	}
	for _, o := range d.Operations {
		if o.Kind == models.CallExecuted {
			return o.At
		}
	}
	return models.At{}
}

// event is a line of a proposal's history.
type event struct {
	at   models.At
	what string
}

// history is all that the record says of a proposal but its votes, newest first.
func history(p Page, d ProposalData) (list []event) {
	list = append(list, event{d.Proposal.At, "Submitted by " + short(d.Proposal.Proposer)})
	for _, s := range d.Steps {
		list = append(list, event{s.At, stepWords(p, s)})
	}
	if _, ok := stepOf(d.Steps, models.StepExecuted); !ok && d.Proposal.Standing.Outcome == models.OutcomeExecuted {
		list = append(list, event{executed(d), "Executed in the timelock directly"})
	}
	if _, ok := stepOf(d.Steps, models.StepCanceled); !ok {
		for _, o := range d.Operations {
			if o.Kind == models.Cancelled {
				list = append(list, event{o.At, "Cancelled in the timelock directly"})
			}
		}
	}
	for i, j := 0, len(list)-1; i < j; i, j = i+1, j-1 {
		list[i], list[j] = list[j], list[i]
	}
	return list
}

func stepWords(p Page, s models.Step) string {
	switch s.Kind {
	case models.StepQueued:
		return "Queued; it can be executed from " + moment(s.Timepoint)
	case models.StepExtended:
		return "Quorum reached late; voting extended to " + p.timeWords(s.Timepoint)
	case models.StepExecuted:
		return "Executed"
	}
	return "Cancelled"
}
