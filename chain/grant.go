package chain

import "backprop/models"

func (r *reader) grantCreated(l *event) error {
	a := l.args(4, 7)
	t := ofGrant(models.TurnCreated, &a)
	t.Program, t.Account = a.number(2), a.topicAddress(3)
	t.Other, t.Hash, t.Amount = a.address(0), a.hash(1), a.uint(2)
	t.Said.SilenceCap, t.Said.Required, t.Said.Reviewers = a.uint(3), uint64(a.uint8(4)), some(a.addresses(5))
	t.Said.Tranches = each(&a, 6, func(body []byte, place uint64) models.Tranche {
		return models.Tranche{Amount: asUint(a.at(body, 2*place)), Due: a.sized(a.at(body, 2*place+32), 32)}
	})
	return r.turn(l, t, &a)
}

func (r *reader) grantAccepted(l *event) error {
	a := l.args(3, 0)
	t := ofGrant(models.TurnAccepted, &a)
	t.Account = a.topicAddress(2)
	return r.turn(l, t, &a)
}

func (r *reader) grantLapsed(l *event) error {
	a := l.args(2, 1)
	t := ofGrant(models.TurnLapsed, &a)
	t.Returned = a.uint(0)
	return r.turn(l, t, &a)
}

func (r *reader) grantCancelled(l *event) error {
	a := l.args(2, 3)
	t := ofGrant(models.TurnCancelled, &a)
	t.Amount, t.Returned, t.Hash = a.uint(0), a.uint(1), a.hash(2)
	return r.turn(l, t, &a)
}

func (r *reader) grantCompleted(l *event) error {
	a := l.args(2, 0)
	return r.turn(l, ofGrant(models.TurnCompleted, &a), &a)
}

func (r *reader) settlementPaid(l *event) error {
	a := l.args(3, 1)
	t := ofGrant(models.TurnSettled, &a)
	t.Account, t.Amount = a.topicAddress(2), a.uint(0)
	return r.turn(l, t, &a)
}

func (r *reader) payoutProposed(l *event) error {
	a := l.args(3, 1)
	t := ofGrant(models.TurnPayoutProposed, &a)
	t.Account, t.Until = a.topicAddress(2), a.small(a.word(0))
	return r.turn(l, t, &a)
}

func (r *reader) payoutVetoed(l *event) error {
	a := l.args(3, 0)
	t := ofGrant(models.TurnPayoutVetoed, &a)
	t.Account = a.topicAddress(2)
	return r.turn(l, t, &a)
}

func (r *reader) payoutChanged(l *event) error {
	a := l.args(4, 0)
	t := ofGrant(models.TurnPayoutChanged, &a)
	t.Other, t.Account = a.topicAddress(2), a.topicAddress(3)
	return r.turn(l, t, &a)
}
