package models

import (
	"context"
	"slices"
	"strconv"
	"time"
)

// RulesOf are the rules that a program was voted in with last. It is ErrNotFound when the record has no proposal with their
// text, or when that text is not what Rules.Document writes.
func (s *Store) RulesOf(ctx context.Context, p Program) (Rules, error) {
	d, err := s.Document(ctx, p.Document)
	if err != nil {
		return Rules{}, err
	}
	r, err := ParseRules(d)
	if err != nil {
		err = ErrNotFound
	}
	return r, err
}

// Rules are a program's numbers as they would be typed, for a change to it; what its escrow doesn't say is empty.
func (p Program) Rules(dao DAO) Rules {
	t := p.Terms
	days := func(seconds uint64) string { return strconv.FormatUint(seconds/dayLength, 10) }
	r := Rules{
		Program: p.ID, Name: p.Name, Track: p.Track, Reading: StartingRules().Reading,
		Review: days(t.ReviewWindow), Challenge: days(t.ChallengeWindow), Dispute: days(t.DisputeTimeout), Accept: days(t.AcceptWindow),
		Grace: days(t.Grace), Objection: hundredths(t.Objection), Silence: hundredths(t.Silence), Attempts: strconv.FormatUint(t.Attempts, 10),
	}
	if t.Steward != (Terms{}).Steward {
		r.Steward = t.Steward.Hex()
	}
	if t.Period != 0 {
		r.Period = days(t.Period)
	}
	if t.Opens != 0 {
		r.Opens = time.Unix(int64(t.Opens), 0).UTC().Format(dayForm)
	}
	if t.Closes != 0 {
		r.Closes = time.Unix(int64(t.Closes)-1, 0).UTC().Format(dayForm)
	}
	for _, b := range p.Budgets {
		if a, ok := dao.Asset(b.Token); ok && b.Position >= 0 {
			r.Budgets = append(r.Budgets, Allowance{a.Symbol, Group(a.Decimal(b.Cap)), a.limit(b.PeriodCap), a.limit(b.GrantCap)})
		}
	}
	for _, a := range p.Reviewers {
		r.Reviewers = append(r.Reviewers, a.Hex())
	}
	return r
}

// limit is an amount as typed, empty for none.
func (a Asset) limit(u Uint) string {
	if u.IsZero() {
		return ""
	}
	return Group(a.Decimal(u))
}

// Season is where a program stands in taking applications.
type Season string

const (
	Early    Season = "early"  // applications are taken later
	Taking   Season = "taking" // applications are taken
	Ended    Season = "ended"  // the last day is over
	Finished Season = "closed" // the DAO closed it: no more grants
)

// Season is where the program stands at a moment.
func (p Program) Season(now uint64) Season {
	switch {
	case p.Closed:
		return Finished
	case now < p.Terms.Opens:
		return Early
	case p.Terms.Closes != 0 && now >= p.Terms.Closes:
		return Ended
	}
	return Taking
}

// Of is the program that the rules describe, as the escrow is told it: its numbers are exact, the rest of it is empty.
func (r Rules) Of(dao DAO) (p Program, err error) {
	p = Program{ID: r.Program, Name: r.Name, Track: r.Track, Document: r.Document().Hash()}
	if p.Terms.Steward, err = r.steward(dao); err != nil {
		return p, err
	}
	if p.Terms.Opens, p.Terms.Closes, err = r.season(); err != nil {
		return p, err
	}
	for _, n := range r.numbers(0) {
		v, err := n.value()
		if err != nil {
			return p, err
		}
		if n.to == nil {
			continue
		}
		if n.scale != 0 {
			v = v / 100 * n.scale
		}
		*n.to(&p.Terms) = v
	}
	for _, b := range r.Budgets {
		budget, err := b.budget(dao)
		if err != nil {
			return p, err
		}
		p.Budgets = append(p.Budgets, budget)
	}
	p.Reviewers, err = r.roster(dao)
	return p, err
}

// Differs names what a program on chain has otherwise than these rules say; none where all is as was voted.
func (r Rules) Differs(dao DAO, p Program) (list []string) {
	want, err := r.Of(dao)
	if err != nil {
		return []string{err.Error()}
	}
	for _, x := range []struct {
		name string
		same bool
	}{
		{"name", want.Name == p.Name},
		{"track", want.Track == p.Track},
		{"document", want.Document == p.Document},
		{"terms", want.Terms == p.Terms},
		{"budgets", slices.EqualFunc(want.Budgets, p.Current(), Budget.limits)},
		{"reviewers", slices.Equal(want.Reviewers, p.Reviewers)},
	} {
		if !x.same {
			list = append(list, x.name)
		}
	}
	return list
}

// Current are the budgets that grants can be made of; a token that was left out since has none.
func (p Program) Current() (list []Budget) {
	for _, b := range p.Budgets {
		if b.Position >= 0 {
			list = append(list, b)
		}
	}
	return list
}

// limits tells whether two budgets limit alike.
func (b Budget) limits(c Budget) bool {
	return b.Token == c.Token && b.Cap == c.Cap && b.PeriodCap == c.PeriodCap && b.GrantCap == c.GrantCap
}
