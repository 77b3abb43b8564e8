package models

var (
	turnRows = table[Turn]{
		"turns", at + "kind, grant_id, program, milestone, account, other, attempt, amount, returned, hash, until, approved, criteria, resolution, text, said", 2,
		func(t *Turn, v []any) []any {
			v = append(t.At.values(v), string(t.Kind), num(t.GrantID), num(t.Program), num(t.Milestone), t.Account[:], t.Other[:], num(t.Attempt))
			v = append(v, t.Amount.stored(), t.Returned.stored(), t.Hash[:], num(t.Until), t.Approved, t.Criteria.stored())
			return append(v, string(t.Resolution), t.Text, t.Said.String())
		},
	}
	rewardRows = table[Reward]{"rewards", at + "kind, round, position, account, amount, root, hash, deadline, uri", 2, func(r *Reward, v []any) []any {
		v = append(r.At.values(v), string(r.Kind), num(r.Round), r.Position.stored(), r.Account[:], r.Amount.stored())
		return append(v, r.Root[:], r.Hash[:], num(r.Deadline), r.URI)
	}}
	documentRows = table[documentRow]{"documents", "hash, proposal_id, title, folded", 2, func(d *documentRow, v []any) []any {
		return append(v, d.Hash[:], d.ProposalID.stored(), d.Title, d.Folded)
	}}
	programRows = table[Program]{"programs", "id, " + at + "since, name, track, document, terms, reviewers, closed", 1, func(p *Program, v []any) []any {
		v = p.At.values(append(v, num(p.ID)))
		return append(v, num(p.Since), p.Name, string(p.Track), p.Document[:], storedJSON(p.Terms), storedAccounts(p.Reviewers), p.Closed)
	}}
	budgetRows = table[Budget]{
		"budgets", "program_id, token, position, cap, period_cap, grant_cap, committed, paid, returned, in_period, granted_at, grants", 2,
		func(b *Budget, v []any) []any {
			v = append(v, num(b.ProgramID), b.Token[:], int64(b.Position), b.Cap.stored(), b.PeriodCap.stored(), b.GrantCap.stored())
			return append(v, b.Committed.stored(), b.Paid.stored(), b.Returned.stored(), b.InPeriod.stored(), num(b.GrantedAt), num(b.Grants))
		},
	}
	grantRows = table[Grant]{
		"grants", "id, " + at + "program, payee, token, document, total, silence_cap, required, reviewers, terms, proposal, status, accepted_at, ended_at, " +
			"payout, payout_since, proposed, confirmable_at, settlement, paid, returned, first_paid", 1, (*Grant).values,
	}
	milestoneRows = table[Milestone]{
		"milestones", "grant_id, position, program, amount, due, attempt, evidence, uri, submitted_at, reopened_at, approved_at, challenged_at, resolved_at, " +
			"approvals, refusals, objections, paid_at, final, wait", 2, (*Milestone).values,
	}
	seatRows = table[Seat]{"seats", "account, grant_id, kind", 3, func(s *Seat, v []any) []any {
		return append(v, s.Account[:], num(s.GrantID), string(s.Kind))
	}}
	roundRows = table[Round]{"rounds", "id, " + at + "token, total, root, hash, deadline, uri, claimed, claims, returned, closed_at", 1, func(r *Round, v []any) []any {
		v = r.At.values(append(v, num(r.ID)))
		v = append(v, r.Token[:], r.Total.stored(), r.Root[:], r.Hash[:], num(r.Deadline), r.URI)
		return append(v, r.Claimed.stored(), num(r.Claims), r.Returned.stored(), num(r.ClosedAt))
	}}
)

func (g *Grant) values(v []any) []any {
	v = g.At.values(append(v, num(g.ID)))
	v = append(v, num(g.Program), g.Payee[:], g.Token[:], g.Document[:], g.Total.stored(), g.SilenceCap.stored(), num(g.Required))
	v = append(v, storedAccounts(g.Reviewers), storedJSON(g.Terms), g.Proposal.stored(), string(g.Status), num(g.AcceptedAt), num(g.EndedAt))
	v = append(v, g.Payout[:], num(g.PayoutSince), g.Proposed[:], num(g.ConfirmableAt))
	return append(v, g.Settlement.stored(), g.Paid.stored(), g.Returned.stored(), num(g.FirstPaid))
}

func (m *Milestone) values(v []any) []any {
	v = append(v, num(m.GrantID), num(m.Position), num(m.Program), m.Amount.stored(), num(m.Due), num(m.Attempt), m.Evidence[:], m.URI)
	v = append(v, num(m.SubmittedAt), num(m.ReopenedAt), num(m.ApprovedAt), num(m.ChallengedAt), num(m.ResolvedAt))
	return append(v, num(m.Approvals), num(m.Refusals), m.Objections.stored(), num(m.PaidAt), string(m.Final), m.Wait)
}
