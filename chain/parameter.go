package chain

import (
	"backprop/models"
)

func (r *reader) votingDelaySet(l *event) error       { return r.changed(l, models.VotingDelay) }
func (r *reader) votingPeriodSet(l *event) error      { return r.changed(l, models.VotingPeriod) }
func (r *reader) proposalThresholdSet(l *event) error { return r.changed(l, models.ProposalThreshold) }
func (r *reader) minDelayChange(l *event) error       { return r.changed(l, models.MinDelay) }

func (r *reader) quorumNumeratorUpdated(l *event) error {
	return r.changed(l, models.QuorumNumerator)
}

func (r *reader) lateQuorumVoteExtensionSet(l *event) error {
	a := l.args(1, 2)
	_, now := a.uint64(0), a.uint64(1)
	return r.parameter(l, models.LateQuorumVoteExtension, models.U(now), a.err())
}

func (r *reader) proposalGuardianSet(l *event) error { return r.replaced(l, models.ProposalGuardian) }
func (r *reader) timelockChange(l *event) error      { return r.replaced(l, models.Timelock) }

// changed keeps the second of an event's two numbers, the old and the new.
func (r *reader) changed(l *event, name string) error {
	a := l.args(1, 2)
	return r.parameter(l, name, a.uint(1), a.err())
}

// replaced keeps the second of an event's two addresses, the old and the new.
func (r *reader) replaced(l *event, name string) error {
	a := l.args(1, 2)
	account := a.address(1)
	return r.parameter(l, name, models.FromBytes(account[:]), a.err())
}

// parameter keeps a setting, if it could be read.
func (r *reader) parameter(l *event, name string, value models.Uint, err error) error {
	if err != nil {
		return err
	}
	r.facts.Parameters = append(r.facts.Parameters, models.Parameter{At: r.place(l), Name: name, Value: value})
	return nil
}
