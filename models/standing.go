package models

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
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
	s.Voters++
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
// a word from the Governor.
func (s *Standing) operation(o Operation) {
	switch o.Kind {
	case CallExecuted:
		s.end(OutcomeExecuted, o.At)
	case Cancelled:
		s.end(OutcomeCanceled, o.At)
	}
}

// foldStandings adds new facts to the standings that they bear on.
func foldStandings(tx *gorm.DB, dao DAO, before, now Block, f Facts, t touched) error {
	open := map[Uint]*Standing{}
	load := func(id Uint) (*Standing, error) {
		if s := open[id]; s != nil {
			return s, nil
		}
		s, err := first[Standing](tx.Where("proposal_id = ?", id))
		if err != nil && !errors.Is(err, ErrNotFound) {
			return nil, err
		}
		s.ProposalID = id
		open[id] = &s
		return &s, nil
	}
	for _, p := range f.Proposals {
		open[p.ID] = &Standing{ProposalID: p.ID, Deadline: p.Deadline}
	}
	for _, v := range f.Votes {
		s, err := load(v.ProposalID)
		if err != nil {
			return err
		}
		s.vote(v)
	}
	if err := foldProgress(tx, f, load); err != nil {
		return err
	}
	unsettled, err := all[Proposal](tx.Where("snapshot >= ?", dao.Timepoint(before)))
	if err != nil {
		return err
	}
	for _, p := range unsettled {
		if _, err := load(p.ID); err != nil {
			return err
		}
	}
	for id, s := range open {
		t.proposals[id] = true
		if err := settle(tx, dao, now, s); err != nil {
			return err
		}
	}
	return nil
}

// foldProgress applies what governor and timelock said after proposals were made, in the order of the chain.
func foldProgress(tx *gorm.DB, f Facts, load func(Uint) (*Standing, error)) error {
	fresh := map[common.Hash]*Standing{}
	onStep := func(e Step) error {
		s, err := load(e.ProposalID)
		if err != nil {
			return err
		}
		s.step(e)
		if e.Kind == StepQueued {
			err = s.link(tx, e)
			fresh[s.Operation] = s
		}
		return err
	}
	return inChainOrder(f.Steps, f.Operations, onStep, func(o Operation) error {
		if o.Kind == CallScheduled {
			return nil
		}
		s, err := ofOperation(tx, o.Operation, fresh, load)
		if s != nil {
			s.operation(o)
		}
		return err
	})
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

func ofOperation(tx *gorm.DB, op common.Hash, fresh map[common.Hash]*Standing, load func(Uint) (*Standing, error)) (*Standing, error) {
	if s := fresh[op]; s != nil {
		return s, nil
	}
	s, err := first[Standing](tx.Where("operation = ?", op))
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return load(s.ProposalID)
}

// settle sets the quorum and whether the votes carry, and saves.
func settle(tx *gorm.DB, dao DAO, now Block, s *Standing) error {
	p, err := first[Proposal](tx.Select("snapshot").Where("id = ?", s.ProposalID))
	if errors.Is(err, ErrNotFound) {
		return nil // a vote on a proposal from before the record's first block
	}
	if err != nil {
		return err
	}
	s.Quorum, err = quorum(tx, dao, min(p.Snapshot, dao.Timepoint(now)))
	if err != nil {
		return err
	}
	s.Passed = s.QuorumReached() && s.Succeeds()
	return upsert(tx, []Standing{*s})
}

// recountStanding derives a standing again from all its facts, in the order of the chain.
func recountStanding(tx *gorm.DB, dao DAO, now Block, id Uint) error {
	p, err := first[Proposal](tx.Where("id = ?", id))
	if errors.Is(err, ErrNotFound) {
		return nil // it went with its block
	}
	if err != nil {
		return err
	}
	s := Standing{ProposalID: id, Deadline: p.Deadline}
	votes, err := all[Vote](tx.Where("proposal_id = ?", id).Order("block, log"))
	if err != nil {
		return err
	}
	for _, v := range votes {
		s.vote(v)
	}
	steps, err := all[Step](tx.Where("proposal_id = ?", id).Order("block, log"))
	if err != nil {
		return err
	}
	var ops []Operation
	for _, e := range steps {
		if e.Kind != StepQueued {
			continue
		}
		if err := s.link(tx, e); err != nil {
			return err
		}
		if ops, err = all[Operation](tx.Where("operation = ?", s.Operation).Order("block, log")); err != nil {
			return err
		}
	}
	err = inChainOrder(steps, ops,
		func(e Step) error { s.step(e); return nil },
		func(o Operation) error { s.operation(o); return nil },
	)
	if err != nil {
		return err
	}
	return settle(tx, dao, now, &s)
}

// quorum is the weight that For and Abstain must reach at a timepoint: the numerator's share of the supply then.
func quorum(tx *gorm.DB, dao DAO, timepoint uint64) (Uint, error) {
	numerator, err := parameterAt(tx, dao, QuorumNumerator, timepoint)
	if err != nil {
		return Uint{}, err
	}
	supply, err := supplyAt(tx, dao, timepoint)
	return supply.MulDiv(numerator, U(dao.QuorumDivisor)), err
}

// until limits a query of facts to those said up to a timepoint.
func until(q *gorm.DB, dao DAO, timepoint uint64) *gorm.DB {
	if dao.Clock == ByNumber {
		return q.Where("block <= ?", timepoint)
	}
	return q.Where("time <= ?", timepoint)
}

func parameterAt(tx *gorm.DB, dao DAO, name string, timepoint uint64) (Uint, error) {
	p, err := first[Parameter](until(tx.Where("name = ?", name), dao, timepoint).Order("block DESC, log DESC"))
	if errors.Is(err, ErrNotFound) {
		return Uint{}, nil
	}
	return p.Value, err
}

func supplyAt(tx *gorm.DB, dao DAO, timepoint uint64) (supply Uint, err error) {
	var zero common.Address
	moves, err := all[Transfer](until(tx.Where("token = ? AND (sender = ? OR recipient = ?)", dao.Token.Address, zero, zero), dao, timepoint).Order("block, log"))
	for _, m := range moves {
		if m.Sender == zero {
			supply = supply.Add(m.Amount)
		} else {
			supply = supply.Sub(m.Amount)
		}
	}
	return supply, err
}
