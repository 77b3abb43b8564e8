package models

import "fmt"

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

func (x *calendar) grants(f GrantFilter) error {
	f.Number, f.Size = 1, calendarSize
	list, _, err := x.Grants(x.ctx, f)
	if err != nil {
		return err
	}
	return x.dates(list)
}

// dates are those of grants that are offered or run.
func (x *calendar) dates(list []Grant) error {
	ids := make([]uint64, len(list))
	for i, g := range list {
		ids[i] = g.ID
	}
	turns, err := all[Turn](x.db(x.ctx).Select("grant_id", "kind", "milestone", "time").Where("grant_id IN ?", ids).Order("block, log"))
	if err != nil {
		return err
	}
	for i := range list {
		g := &list[i]
		if g.Status == Offered {
			x.add(Occasion{Key: grantKey(g, -1, AcceptEnds), Kind: AcceptEnds, At: g.AcceptBy(), Changed: g.Time, Grant: g, Milestone: -1})
		}
		for n := range g.Milestones {
			x.milestone(g, n, turns)
		}
	}
	return nil
}

func grantKey(g *Grant, milestone int, kind OccasionKind) string {
	return fmt.Sprintf("grants/%d/%d/%s", g.ID, milestone+1, kind)
}

// milestone adds the dates of one that is not over. Each of its events and each pause may have moved them.
func (x *calendar) milestone(g *Grant, n int, turns []Turn) {
	m := g.Milestones[n]
	if g.Status != GrantActive || m.Final != "" {
		return
	}
	o := Occasion{Grant: g, Milestone: n, Moves: x.pauses, Changed: max(g.AcceptedAt, x.paused)}
	for _, t := range turns {
		if t.GrantID == g.ID && t.OfMilestone() && t.Milestone == uint64(n) {
			o.Moves, o.Changed = o.Moves+1, max(o.Changed, t.Time)
		}
	}
	add := func(kind OccasionKind, at uint64, off bool) {
		o.Kind, o.Key, o.At, o.Off = kind, grantKey(g, n, kind), at, off
		x.add(o)
	}
	handed, decided := m.SubmittedAt > 0, m.ApprovedAt > 0 || m.ChallengedAt > 0 || m.ResolvedAt > 0
	add(WorkDue, g.Due(n), handed || m.ReopenedAt > 0)
	add(EvidenceEnds, g.Deadline(n, x.now.Time), handed)
	add(ReviewEnds, g.ReviewBy(n, x.now.Time), decided)
	add(PaymentDue, g.ReleaseAt(n, x.now.Time), false)
}
