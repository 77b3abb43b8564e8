package chain

import "backprop/models"

func (r *reader) delegateChanged(l *event) error {
	a := l.args(4, 0)
	d := models.Delegation{At: r.place(l), Delegator: a.topicAddress(1), Previous: a.topicAddress(2), Delegate: a.topicAddress(3)}
	if err := a.err(); err != nil {
		return err
	}
	r.facts.Delegations = append(r.facts.Delegations, d)
	return nil
}

func (r *reader) delegateVotesChanged(l *event) error {
	a := l.args(2, 2)
	before := a.uint(0)
	w := models.Weight{At: r.place(l), Account: a.topicAddress(1), Votes: a.uint(1)}
	if err := a.err(); err != nil {
		return err
	}
	r.facts.Weights, r.before = append(r.facts.Weights, w), append(r.before, before)
	return nil
}
