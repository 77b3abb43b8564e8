package models

// GrantStatuses are all there are.
func GrantStatuses() []GrantStatus {
	return []GrantStatus{Offered, GrantActive, GrantCompleted, GrantCancelled, Lapsed}
}

// Lone tells whether one reviewer's word is enough to pass a grant's milestones.
func (o Offer) Lone() bool { return o.Required == 1 && len(o.Reviewers) > 0 }

// Decides tells whether a proposal would decide something of a grant: one of its milestones, or its end.
func (d DAO) Decides(p Proposal, grant uint64) bool {
	for _, e := range d.Effects(p) {
		if r, ok := e.Act.(ResolveMilestone); ok && r.Grant == grant || d.stops(e, grant) {
			return true
		}
	}
	return false
}

func (DAO) stops(e Effect, grant uint64) bool {
	c, ok := e.Act.(CancelGrant)
	return ok && c.Grant == grant
}

// Settles tells whether a proposal would decide a milestone, counted from 0.
func (d DAO) Settles(p Proposal, grant, position uint64) bool {
	for _, e := range d.Effects(p) {
		if r, ok := e.Act.(ResolveMilestone); ok && r.Grant == grant && r.Position == position || d.stops(e, grant) {
			return true
		}
	}
	return false
}

// OfMilestone tells whether an event is of one milestone, so that its number means something.
func (t Turn) OfMilestone() bool {
	switch t.Kind {
	case TurnSubmitted, TurnReviewed, TurnApproved, TurnChanges, TurnObjected, TurnChallenged, TurnResolved, TurnExpired, TurnPaid:
		return true
	}
	return false
}
