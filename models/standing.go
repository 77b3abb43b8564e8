package models

import (
	"errors"

	"gorm.io/gorm"
)

// vote adds a vote to the tally.
func (s *Standing) vote(v Vote) {
	if v.Kind == Reduction {
		part := s.part(v.Support)
		if part != nil {
			*part = part.Sub(v.Weight)
		}
		return
	}
	if v.Support == Split {
		a, f, b := v.Fractions()
		s.Against, s.InFavor, s.Abstain = s.Against.Add(a), s.InFavor.Add(f), s.Abstain.Add(b)
	} else if part := s.part(v.Support); part != nil {
		*part = part.Add(v.Weight)
	}
	s.LastVote = v.Block
	s.voted(v.Support)
}

// voted counts a voter.
func (s *Standing) voted(x Support) {
	s.Voters++
	switch x {
	case Against:
		s.VotersAgainst++
	case For:
		s.VotersFor++
	case Abstain:
		s.VotersAbstain++
	case Split:
		s.VotersSplit++
	}
}

func (s *Standing) part(x Support) *Uint {
	switch x {
	case Against:
		return &s.Against
	case For:
		return &s.InFavor
	case Abstain:
		return &s.Abstain
	}
	return nil
}

// Fractions is the weight of a fractional vote by choice, from its params: three packed uint128 in the order of
// GovernorCountingFractional. All are 0 when the params have another form.
func (v Vote) Fractions() (against, inFavor, abstain Uint) {
	if len(v.Params) != 48 {
		return
	}
	return FromBytes(v.Params[:16]), FromBytes(v.Params[16:32]), FromBytes(v.Params[32:])
}

// step applies what the Governor said after the proposal was made.
func (s *Standing) step(e Step) {
	switch e.Kind {
	case StepQueued:
		s.Eta = e.Timepoint
	case StepExtended:
		s.Deadline = e.Timepoint
	case StepExecuted:
		s.end(OutcomeExecuted, e.At)
	case StepCanceled:
		s.end(OutcomeCanceled, e.At)
	}
}

// end keeps the final word and when it was said first: the Governor and the timelock may both say it.
func (s *Standing) end(o Outcome, at At) {
	if s.Outcome != o {
		s.Outcome, s.Ended = o, at.Time
	}
}

// operation applies what the timelock said of the proposal's operation: it may be executed or cancelled there without
// a word from the Governor, and scheduled there again. final tells whether the Governor itself has cancelled the proposal:
// then it looks at the timelock no more.
func (s *Standing) operation(o Operation, final bool) {
	switch o.Kind {
	case CallScheduled:
		if s.Outcome == OutcomeCanceled && !final {
			s.Outcome, s.Ended = Undecided, 0
		}
	case CallExecuted:
		s.end(OutcomeExecuted, o.At)
	case Cancelled:
		s.end(OutcomeCanceled, o.At)
	}
}

// inChainOrder goes through steps and operations, both ascending, as the chain said them.
func inChainOrder(steps []Step, ops []Operation, onStep func(Step) error, onOperation func(Operation) error) error {
	for len(steps) > 0 || len(ops) > 0 {
		var err error
		if len(ops) == 0 || len(steps) > 0 && steps[0].before(ops[0].At) {
			err, steps = onStep(steps[0]), steps[1:]
		} else {
			err, ops = onOperation(ops[0]), ops[1:]
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// link ties the proposal to the operation that the timelock scheduled just before it was queued, in the same
// transaction.
func (s *Standing) link(tx *gorm.DB, queued Step) error {
	o, err := scheduledBefore(tx, queued)
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	s.Operation = o.Operation
	return err
}

func scheduledBefore(tx *gorm.DB, e Step) (Operation, error) {
	return first[Operation](tx.Where("tx = ? AND kind = ? AND block = ? AND log < ?", e.Tx, CallScheduled, e.Block, e.Log).Order("log DESC"))
}

// settle sets what follows from the tally, the quorum and the clock at a block.
func (s *Standing) settle(dao DAO, l ledger, now Block) error {
	p := Proposal{ID: s.ProposalID, Snapshot: s.Snapshot, Deadline: s.Deadline, Standing: *s}
	if err := dao.settleQuorum(l, p, dao.Moment(now), s); err != nil {
		return err
	}
	p.Standing = *s
	s.Lasting = p.lasting(dao.Moment(now))
	return nil
}

// lasting is the state at a moment, if no later moment alone changes it, else Unsettled.
func (p Proposal) lasting(now Moment) State {
	switch x := p.State(now); {
	case x == Pending, x == Active, now.Clock <= p.Standing.Deadline && p.Standing.Outcome == Undecided:
		return Unsettled
	case x == Queued && p.Standing.Expires != 0:
		return Unsettled
	default:
		return x
	}
}

// fields are where a row is read to, in the order of its columns.
func (s *Standing) fields() []any {
	return []any{
		&s.ProposalID, &s.Block, &s.Log, &s.Snapshot, &s.Track, &s.Against, &s.InFavor, &s.Abstain, &s.Voters, &s.VotersAgainst, &s.VotersFor, &s.VotersAbstain,
		&s.VotersSplit, &s.LastVote, &s.Deadline, &s.Eta, &s.Expires, &s.Quorum, &s.Passed, &s.Early, &s.Outcome, &s.Ended, &s.Operation, &s.Lasting,
	}
}
