package models

import (
	"context"
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
