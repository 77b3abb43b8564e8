package models

import (
	"fmt"
	"slices"
)

// stops counts what paused the escrow or ended a pause.
func (x *calendar) stops() error {
	if !x.dao.Grants() {
		return nil
	}
	turns, err := all[Turn](x.db(x.ctx).Where("grant_id = 0 AND program = 0 AND kind IN ?", []TurnKind{TurnPaused, TurnUnpaused}).Order("block, log"))
	for _, t := range turns {
		x.pauses, x.paused = x.pauses+1, t.Time
	}
	return err
}

func (x *calendar) programs() error {
	if !x.dao.Grants() {
		return nil
	}
	list, err := x.Programs(x.ctx, x.dao)
	for i := range list[:min(calendarSize, len(list))] {
		if err == nil {
			err = x.intake(&list[i])
		}
	}
	return err
}

func (x *calendar) program(id uint64) error {
	p, err := x.Program(x.ctx, id)
	if err != nil {
		return err
	}
	return x.intake(&p)
}

// intake is from when until when a program takes applications.
func (x *calendar) intake(p *Program) error {
	turns, err := x.ProgramTurns(x.ctx, p.ID)
	o := Occasion{Program: p, Milestone: -1, Off: p.Closed}
	for i, t := range turns {
		if o.Changed = t.Time; i > 1 { // the first two make it
			o.Moves++
		}
	}
	for kind, at := range map[OccasionKind]uint64{IntakeOpens: p.Terms.Opens, IntakeEnds: p.Terms.Closes} {
		o.Kind, o.At, o.Key = kind, at, fmt.Sprintf("programs/%d/%s", p.ID, kind)
		x.add(o)
	}
	return err
}

func (x *calendar) grant(id uint64) error {
	g, err := x.Grant(x.ctx, id)
	if err != nil {
		return err
	}
	return x.dates([]Grant{g})
}

// grants are the newest that a filter asks for, and those that are offered or run.
func (x *calendar) grants(f GrantFilter) error {
	f.Number, f.Size = 1, calendarSize
	list, _, err := x.Grants(x.ctx, f)
	if err != nil {
		return err
	}
	f.Open = true
	open, _, err := x.Grants(x.ctx, f)
	for _, g := range open {
		if !slices.ContainsFunc(list, func(known Grant) bool { return known.ID == g.ID }) {
			list = append(list, g)
		}
	}
	return firstError(func() error { return err }, func() error { return x.dates(list) })
}

// dates are those of grants, whatever became of them: what is past stays where it was.
func (x *calendar) dates(list []Grant) error {
	ids := make([]uint64, len(list))
	for i, g := range list {
		ids[i] = g.ID
	}
	rows, err := all[Turn](x.db(x.ctx).Select("grant_id", "kind", "milestone", "time", "resolution").Where("grant_id IN ?", ids).Order("block, log"))
	turns := map[uint64][]Turn{}
	for _, t := range rows {
		turns[t.GrantID] = append(turns[t.GrantID], t)
	}
	for i := range list {
		g := &list[i]
		x.offer(g)
		for n := range g.Milestones {
			x.milestone(g, n, turns[g.ID])
		}
	}
	return err
}

// offer is until when a grant can be accepted.
func (x *calendar) offer(g *Grant) {
	o := Occasion{Key: grantKey(g, -1, AcceptEnds), Kind: AcceptEnds, At: g.AcceptBy(), Changed: g.Time, Grant: g, Milestone: -1}
	if over := max(g.AcceptedAt, g.EndedAt); over > 0 {
		o.Moves, o.Changed, o.Off = 1, over, before(g.AcceptedAt, o.At) || before(g.EndedAt, o.At)
	}
	x.add(o)
}

// before tells whether something happened, and before a moment.
func before(happened, at uint64) bool { return happened > 0 && happened < at }

func grantKey(g *Grant, milestone int, kind OccasionKind) string {
	return fmt.Sprintf("grants/%d/%d/%s", g.ID, milestone+1, kind)
}

// milestone adds the dates of one. Each of its events and each pause may have moved them; what they made needless before
// its time is off.
func (x *calendar) milestone(g *Grant, n int, turns []Turn) {
	m := g.Milestones[n]
	o := Occasion{Grant: g, Milestone: n, Moves: x.pauses, Changed: max(g.AcceptedAt, x.paused)}
	for _, t := range turns {
		if t.OfMilestone() && t.Milestone == uint64(n) {
			o.Moves, o.Changed = o.Moves+1, max(o.Changed, t.Time)
		}
	}
	end := g.finished(n, turns)
	if before(o.Changed, end) {
		o.Moves, o.Changed = o.Moves+1, end
	}
	open := *g
	open.Milestones = slices.Clone(g.Milestones)
	open.Milestones[n].Final = "" // the dates that it had
	add := func(kind OccasionKind, at uint64, needless ...uint64) {
		o.Kind, o.Key, o.At = kind, grantKey(g, n, kind), at
		o.Off = slices.ContainsFunc(append(needless, end), func(t uint64) bool { return before(t, at) })
		x.add(o)
	}
	if g.AcceptedAt > 0 {
		add(WorkDue, g.Due(n), m.SubmittedAt, m.ReopenedAt)
	}
	add(EvidenceEnds, open.Deadline(n, x.now.Time), m.SubmittedAt)
	add(ReviewEnds, open.ReviewBy(n, x.now.Time), m.ApprovedAt, m.ChallengedAt, m.ResolvedAt)
	add(PaymentDue, open.ReleaseAt(n, x.now.Time))
	add(PaymentMade, m.PaidAt)
}

// finished is when a milestone became final: paid, expired or sent back on its own, or with its grant; 0 before.
func (g *Grant) finished(n int, turns []Turn) (at uint64) {
	if g.Milestones[n].Final == "" {
		return 0
	}
	at = g.EndedAt
	for _, t := range turns {
		if t.OfMilestone() && t.Milestone == uint64(n) && (t.Kind == TurnPaid || t.Kind == TurnExpired || t.Resolution == ResolvedVoid) {
			at = t.Time
		}
	}
	return at
}
