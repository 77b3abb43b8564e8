package models

import "math/big"

// The clock of a grant: what the contract derives from what happened and the time, without a transaction. Each function here
// answers as IGrantEscrow's views do; a test holds them together.

// after is when a window without pauses has gone by since a moment, as far as is known now. A pause moves only what it finds
// unfinished, so that nothing past ever moves.
func (g Grant) after(from, window, now uint64) uint64 {
	end := from + window
	for _, p := range g.Pauses {
		if p.Until > from && p.From <= end && p.From <= now {
			end += p.Until - max(p.From, from)
		}
	}
	return end
}

// AcceptBy is until when the payee may accept.
func (g Grant) AcceptBy() uint64 { return g.Time + g.Terms.AcceptWindow }

// Deadline is until when a milestone's evidence may be handed in; 0 before acceptance.
func (g Grant) Deadline(i int, now uint64) uint64 {
	if g.AcceptedAt == 0 {
		return 0
	}
	m := g.Milestones[i]
	by := g.after(g.AcceptedAt, m.Due+g.Terms.Grace, now)
	if m.ReopenedAt > 0 {
		by = max(by, g.after(m.ReopenedAt, g.Terms.Grace, now))
	}
	return by
}

// ReviewBy is until when reviewers may give a verdict; 0 while nothing is submitted.
func (g Grant) ReviewBy(i int, now uint64) uint64 {
	m := g.Milestones[i]
	if m.SubmittedAt == 0 {
		return 0
	}
	return g.after(m.SubmittedAt, g.Terms.ReviewWindow, now)
}

// ReleaseAt is when a milestone becomes claimable if nobody acts; 0 while that is unknown, or when it was sent back.
func (g Grant) ReleaseAt(i int, now uint64) uint64 {
	m := g.Milestones[i]
	switch {
	case m.Final == Void, m.Final == MilestoneExpired:
		return 0
	case m.ResolvedAt > 0:
		return m.ResolvedAt
	case m.SubmittedAt == 0:
		return 0
	case m.ChallengedAt > 0:
		return m.ChallengedAt + g.Terms.DisputeTimeout
	case m.ApprovedAt > 0:
		return m.ApprovedAt + g.Terms.ChallengeWindow
	case m.Amount.Cmp(g.SilenceCap) <= 0:
		return g.ReviewBy(i, now) + g.Terms.ChallengeWindow
	}
	return g.ReviewBy(i, now) + g.Terms.DisputeTimeout
}

// State is where a milestone stands at a moment.
func (g Grant) State(i int, now uint64) MilestoneStatus {
	m, release := g.Milestones[i], g.ReleaseAt(i, now)
	switch {
	case m.Final != "":
		return m.Final
	case release == 0:
		if by := g.Deadline(i, now); by != 0 && now > by {
			return Overdue
		}
		return MilestoneOpen
	case now >= release:
		return Claimable
	case m.ChallengedAt > 0:
		return Challenged
	case m.ApprovedAt > 0:
		return Approved
	case now <= g.ReviewBy(i, now):
		return Submitted
	case m.Amount.Cmp(g.SilenceCap) <= 0:
		return Silent
	}
	return Challenged
}

// Next is who must do what by when for a milestone to go on. Before acceptance and after the end it is the grant's.
func (g Grant) Next(i int, now uint64) Next {
	switch g.Status {
	case Offered:
		if by := g.AcceptBy(); now <= by {
			return Next{Payee, ToAccept, by, Anyone, ToLapse}
		}
		return Next{Who: Anyone, What: ToLapse}
	case GrantActive:
		return g.milestoneNext(i, now)
	case GrantCancelled:
		if !g.Settlement.IsZero() || i < len(g.Milestones) && g.State(i, now) == Claimable {
			return Next{Who: Anyone, What: ToClaim}
		}
	}
	return Next{}
}

func (g Grant) milestoneNext(i int, now uint64) Next {
	switch g.State(i, now) {
	case MilestoneOpen:
		return Next{Payee, ToSubmit, g.Deadline(i, now), Anyone, ToExpire}
	case Submitted:
		return g.reviewNext(i, now)
	case Approved, Silent:
		return Next{Holders, ToObject, g.ReleaseAt(i, now), Anyone, ToClaim}
	case Challenged:
		return Next{TheDAO, ToResolve, g.ReleaseAt(i, now), Anyone, ToClaim}
	case Claimable:
		return Next{Who: Anyone, What: ToClaim}
	case Overdue:
		return Next{Who: Anyone, What: ToExpire}
	}
	return Next{}
}

// reviewNext is what the reviewers' silence leads to: to holders who may object, or to the DAO.
func (g Grant) reviewNext(i int, now uint64) Next {
	by := g.ReviewBy(i, now)
	if g.Milestones[i].Amount.Cmp(g.SilenceCap) <= 0 {
		return Next{Reviewers, ToReview, by, Holders, ToObject}
	}
	return Next{Reviewers, ToReview, by, TheDAO, ToResolve}
}

// Threshold is how many votes challenge a milestone by objecting, of a total: the terms' share, rounded up.
func (t Terms) Threshold(total Uint) Uint {
	n := new(big.Int).Mul(total.Big(), new(big.Int).SetUint64(t.Objection))
	u, _ := FromBig(n.Add(n, big.NewInt(shares-1)).Div(n, big.NewInt(shares)))
	return u
}

// shares is a whole in basis points.
const shares = 10_000
