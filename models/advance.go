package models

import "github.com/ethereum/go-ethereum/common"

// newGrant is a grant as GrantCreated says it. Its terms are its program's.
func newGrant(t Turn) Grant {
	g := Grant{
		At: t.At, ID: t.GrantID, Program: t.Program, Payee: t.Account, Token: t.Other, Document: t.Hash, Total: t.Amount,
		SilenceCap: t.Said.SilenceCap, Required: t.Said.Required, Reviewers: t.Said.Reviewers, Status: Offered,
	}
	for i, x := range t.Said.Tranches {
		g.Milestones = append(g.Milestones, Milestone{GrantID: g.ID, Position: uint64(i), Program: g.Program, Amount: x.Amount, Due: x.Due, Wait: -1})
	}
	return g
}

// turn is what an event changes of a grant.
func (g *Grant) turn(t Turn) {
	g.Returned = g.Returned.Add(t.Returned)
	switch t.Kind {
	case TurnAccepted:
		g.Status, g.AcceptedAt, g.Payout, g.PayoutSince = GrantActive, t.Time, t.Account, t.Time
	case TurnLapsed:
		g.end(Lapsed, t.Time)
	case TurnCancelled:
		g.end(GrantCancelled, t.Time)
		g.Settlement = t.Amount
	case TurnCompleted:
		g.Status, g.EndedAt = GrantCompleted, t.Time
	case TurnSettled:
		g.Settlement = g.Settlement.Sub(t.Amount)
		g.pay(t)
	case TurnPayoutProposed:
		g.Proposed, g.ConfirmableAt = t.Account, t.Until
	case TurnPayoutVetoed:
		g.Proposed, g.ConfirmableAt = common.Address{}, 0
	case TurnPayoutChanged:
		g.Payout, g.PayoutSince, g.Proposed, g.ConfirmableAt = t.Account, t.Time, common.Address{}, 0
	default:
		if t.Milestone < uint64(len(g.Milestones)) {
			g.milestoneTurn(int(t.Milestone), t)
		}
	}
}

// end voids what is not owed at a moment.
func (g *Grant) end(status GrantStatus, now uint64) {
	for i := range g.Milestones {
		if m := &g.Milestones[i]; m.Final == "" && g.State(i, now) != Claimable {
			m.Final = Void
		}
	}
	g.Status, g.EndedAt = status, now
}

// pay adds a payment.
func (g *Grant) pay(t Turn) {
	g.Paid = g.Paid.Add(t.Amount)
	if g.FirstPaid == 0 {
		g.FirstPaid = t.Time
	}
}

// milestoneTurn is what an event changes of a milestone.
func (g *Grant) milestoneTurn(i int, t Turn) {
	m := &g.Milestones[i]
	switch t.Kind {
	case TurnSubmitted:
		m.reopen(m.ReopenedAt)
		m.Attempt, m.Evidence, m.URI, m.SubmittedAt = t.Attempt, t.Hash, t.Text, t.Time
	case TurnReviewed:
		if t.Approved {
			m.Approvals++
		} else {
			m.Refusals++
		}
	case TurnApproved:
		m.ApprovedAt = t.Time
	case TurnChanges:
		m.reopen(t.Time)
	case TurnObjected:
		m.Objections = m.Objections.Add(t.Amount)
	case TurnChallenged:
		m.ChallengedAt = t.Time
	case TurnResolved:
		m.resolve(t)
	case TurnExpired:
		m.Final = MilestoneExpired
	case TurnPaid:
		m.Wait = int64(t.Time - min(t.Time, g.approved(i, t.Time)))
		m.Final, m.PaidAt = Paid, t.Time
		g.pay(t)
	}
}

// reopen forgets all of the present attempt but its number.
func (m *Milestone) reopen(at uint64) {
	m.SubmittedAt, m.ReopenedAt, m.ApprovedAt, m.ChallengedAt, m.ResolvedAt = 0, at, 0, 0, 0
	m.Approvals, m.Refusals, m.Objections = 0, 0, Uint{}
	m.Evidence, m.URI = common.Hash{}, ""
}

func (m *Milestone) resolve(t Turn) {
	switch t.Resolution {
	case ResolvedFull, ResolvedPart:
		m.Amount, m.ResolvedAt = t.Amount, t.Time
	case ResolvedReopen:
		m.reopen(t.Time)
	case ResolvedVoid:
		m.Final = Void
	}
}

// approved is when the last word fell on a milestone that is paid: the DAO's where it was asked and answered, the end of
// its time where it did not, whether a challenge asked or the reviewers' silence on more than silence may pay; without
// a challenge the reviewers' approval, or the end of their time. What holders might have objected afterwards is waiting.
func (g *Grant) approved(i int, now uint64) uint64 {
	switch m := g.Milestones[i]; {
	case m.ResolvedAt > 0:
		return m.ResolvedAt
	case m.ChallengedAt > 0:
		return g.ReleaseAt(i, now)
	case m.ApprovedAt > 0:
		return m.ApprovedAt
	case m.Amount.Cmp(g.SilenceCap) > 0:
		return g.ReleaseAt(i, now)
	}
	return g.ReviewBy(i, now)
}

// newProgram is a program as ProgramCreated says it, with what became of its budgets.
func newProgram(t Turn, budgets []Budget) *Program {
	p := &Program{At: t.At, ID: t.Program, Since: t.Time, Budgets: budgets}
	p.turn(t)
	return p
}

// turn is what an event changes of a program.
func (p *Program) turn(t Turn) {
	switch t.Kind {
	case TurnProgramCreated, TurnProgramChanged:
		p.Name, p.Track, p.Document, p.Closed = t.Text, t.Said.Track, t.Hash, false
	case TurnTerms:
		if n := t.Said.Terms; n != nil {
			if n.Period != p.Terms.Period {
				p.Since = t.Time
			}
			p.Terms = *n
		}
		p.Reviewers = t.Said.Reviewers
		p.limit(t.Said.Budgets)
	case TurnProgramClosed:
		p.Closed = true
	}
}

// limit sets all limits anew. What became of a budget that is left out stays.
func (p *Program) limit(limits []Limit) {
	for i := range p.Budgets {
		b := &p.Budgets[i]
		b.Position, b.Cap, b.PeriodCap, b.GrantCap = -1, Uint{}, Uint{}, Uint{}
	}
	for i, l := range limits {
		b := p.budget(l.Token)
		b.Position, b.Cap, b.PeriodCap, b.GrantCap = i, l.Cap, l.PeriodCap, l.GrantCap
	}
}

// budget is that of a token, made if there is none.
func (p *Program) budget(token common.Address) *Budget {
	for i := range p.Budgets {
		if p.Budgets[i].Token == token {
			return &p.Budgets[i]
		}
	}
	p.Budgets = append(p.Budgets, Budget{ProgramID: p.ID, Token: token, Position: -1})
	return &p.Budgets[len(p.Budgets)-1]
}

// grant counts a grant in the period that it is made in.
func (p *Program) grant(t Turn) {
	b := p.budget(t.Other)
	b.InPeriod, b.GrantedAt = p.granted(*b, t.Time).Add(t.Amount), t.Time
}

// granted is what was granted of a budget since the period began that a moment is in. Without periods there is one, which
// never ends.
func (p *Program) granted(b Budget, now uint64) Uint {
	if from, _ := p.Period(now); b.GrantedAt < from {
		return Uint{}
	}
	return b.InPeriod
}

// kept are the budgets that say anything.
func (p *Program) kept() (list []Budget) {
	for _, b := range p.Budgets {
		if b.Position >= 0 || b.Grants > 0 || b.GrantedAt > 0 {
			list = append(list, b)
		}
	}
	return list
}

// count moves the sums by a grant's.
func (b *Budget) count(g Grant, move func(a, b Uint) Uint) {
	b.Committed = move(b.Committed, g.Total.Sub(g.Returned))
	b.Paid, b.Returned = move(b.Paid, g.Paid), move(b.Returned, g.Returned)
}
