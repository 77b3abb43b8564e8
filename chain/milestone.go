package chain

import "backprop/models"

// ofMilestone begins what is said of a milestone.
func ofMilestone(kind models.TurnKind, a *args) models.Turn {
	t := ofGrant(kind, a)
	t.Milestone = a.small(a.topic(2))
	return t
}

func (r *reader) milestoneSubmitted(l *event) error {
	a := l.args(3, 3)
	t := ofMilestone(models.TurnSubmitted, &a)
	t.Attempt, t.Hash, t.Text = uint64(a.uint8(0)), a.hash(1), a.text(2)
	return r.turn(l, t, &a)
}

func (r *reader) milestoneReviewed(l *event) error {
	a := l.args(4, 4)
	t := ofMilestone(models.TurnReviewed, &a)
	t.Account, t.Attempt, t.Approved, t.Criteria, t.Text = a.topicAddress(3), uint64(a.uint8(0)), a.truth(1), a.uint(2), a.text(3)
	return r.turn(l, t, &a)
}

func (r *reader) milestoneApproved(l *event) error { return r.attempted(l, models.TurnApproved) }
func (r *reader) changesRequested(l *event) error  { return r.attempted(l, models.TurnChanges) }

// attempted keeps what names the attempt alone.
func (r *reader) attempted(l *event, kind models.TurnKind) error {
	a := l.args(3, 1)
	t := ofMilestone(kind, &a)
	t.Attempt = uint64(a.uint8(0))
	return r.turn(l, t, &a)
}

func (r *reader) milestoneObjected(l *event) error {
	a := l.args(4, 3)
	t := ofMilestone(models.TurnObjected, &a)
	t.Account, t.Attempt, t.Amount, t.Text = a.topicAddress(3), uint64(a.uint8(0)), a.uint(1), a.text(2)
	return r.turn(l, t, &a)
}

func (r *reader) milestoneChallenged(l *event) error {
	a := l.args(4, 2)
	t := ofMilestone(models.TurnChallenged, &a)
	t.Account, t.Attempt, t.Text = a.topicAddress(3), uint64(a.uint8(0)), a.text(1)
	return r.turn(l, t, &a)
}

func (r *reader) milestoneResolved(l *event) error {
	a := l.args(3, 3)
	t := ofMilestone(models.TurnResolved, &a)
	t.Resolution, t.Amount, t.Returned = models.ResolutionOf(a.uint8(0)), a.uint(1), a.uint(2)
	if t.Resolution == "" {
		a.failed = true
	}
	return r.turn(l, t, &a)
}

func (r *reader) milestoneExpired(l *event) error {
	a := l.args(3, 1)
	t := ofMilestone(models.TurnExpired, &a)
	t.Returned = a.uint(0)
	return r.turn(l, t, &a)
}

func (r *reader) milestonePaid(l *event) error {
	a := l.args(4, 1)
	t := ofMilestone(models.TurnPaid, &a)
	t.Account, t.Amount = a.topicAddress(3), a.uint(0)
	return r.turn(l, t, &a)
}
