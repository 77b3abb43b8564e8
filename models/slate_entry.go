package models

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// SlateEntry is a line of a slate with all that decides whether it may stand there.
type SlateEntry struct {
	Line     SlateLine
	Chosen   bool // false for one that may be chosen
	Plan     Plan
	Report   Report           // of its reviews
	Selected bool             // by the steward, as this very version, and not withdrawn since
	Barred   []common.Address // accounts with a conflict of interest
	People   []common.Address // who would be paid by it, or writes it; not who was only asked to
	Grant    uint64           // that its plan has already; 0 is none
	Proposal *Proposal        // that would create the grant already, and may still be executed; nil is none
}

// SlateEntries returns a slate's lines, and behind them the other selected applications of its program.
func (s *Store) SlateEntries(ctx context.Context, dao DAO, x Slate, now Moment) ([]SlateEntry, error) {
	selected, err := s.Selected(ctx, x.Program)
	if err != nil {
		return nil, err
	}
	var list []SlateEntry
	for _, l := range x.Lines {
		e, err := s.slateEntry(ctx, dao, l, now)
		if err != nil {
			return nil, err
		}
		e.Chosen = true
		list = append(list, e)
	}
	for _, d := range selected {
		if slices.ContainsFunc(x.Lines, func(l SlateLine) bool { return l.Document == d.Document }) {
			continue
		}
		e, err := s.slateEntry(ctx, dao, SlateLine{Application: d.Application, Version: d.Version, Document: d.Document}, now)
		if err != nil {
			return nil, err
		}
		if e.Grant == 0 && e.Proposal == nil {
			list = append(list, e)
		}
	}
	return list, nil
}

// slateEntry reads what is known of a line. One whose application is gone is not selected.
func (s *Store) slateEntry(ctx context.Context, dao DAO, l SlateLine, now Moment) (SlateEntry, error) {
	e := SlateEntry{Line: l}
	p, err := s.Panel(ctx, l.Application, l.Version)
	if errors.Is(err, ErrNotFound) {
		return e, nil
	}
	if err != nil {
		return e, err
	}
	e.Plan = p.Version.Plan
	e.Selected = p.Decision.Kind == Selected && p.Decision.Document == l.Document && p.Version.Document == l.Document &&
		p.Application.Version == l.Version && p.Application.Status == ApplicationSubmitted
	if e.Report, err = p.Report(now.Time); err != nil {
		var hidden Refusal
		if !errors.As(err, &hidden) {
			return e, err
		}
		e.Selected = false
	}
	e.People = p.People()
	if e.Barred, err = s.barred(ctx, dao, p, l.Reviewers, now.Time); err != nil {
		return e, err
	}
	return e, s.taken(ctx, dao, &e, now)
}

// barred are those who must not judge an application's evidence: of its reviewers, of the program's whole roster, and of
// further accounts. What was found before stays, also when it could not be found any more.
func (s *Store) barred(ctx context.Context, dao DAO, p Panel, others []common.Address, now uint64) (list []common.Address, err error) {
	for _, c := range Blocking(p.Conflicts) {
		list = append(list, c.Reviewer)
	}
	accounts := slices.Concat(p.Program.Reviewers, others)
	slices.SortFunc(accounts, common.Address.Cmp)
	accounts = slices.Compact(accounts)
	found, err := s.Unfit(ctx, dao, p, accounts, now)
	for _, a := range accounts {
		if len(Blocking(found[a])) > 0 && !slices.Contains(list, a) {
			list = append(list, a)
		}
	}
	return list, err
}

// taken finds the grant that a line's plan has already, and the proposal that may still create it.
func (s *Store) taken(ctx context.Context, dao DAO, e *SlateEntry, now Moment) error {
	g, err := s.GrantOf(ctx, e.Line.Document)
	if absent(err) != nil {
		return err
	}
	e.Grant = g.ID
	list, err := s.DocumentProposals(ctx, e.Line.Document)
	if err != nil {
		return err
	}
	for _, p := range list {
		if state := p.State(now); state == Canceled || state == Defeated || state == Expired || state == Executed {
			continue
		}
		if p, err = s.Proposal(ctx, p.ID); err != nil {
			return err
		}
		if dao.creates(p, e.Line.Document) {
			e.Proposal = &p
		}
	}
	return nil
}

// creates tells whether a proposal would create the grant of a plan.
func (d DAO) creates(p Proposal, document common.Hash) bool {
	return slices.ContainsFunc(d.Effects(p), func(e Effect) bool {
		x, ok := e.Act.(CreateGrant)
		return ok && x.Offer.Document == document
	})
}

// Chosen are the entries that stand on the slate.
func Chosen(list []SlateEntry) []SlateEntry {
	return slices.DeleteFunc(slices.Clone(list), func(e SlateEntry) bool { return !e.Chosen })
}

// Offer is the grant that a line would create; it is an error while its plan is not right.
func (e SlateEntry) Offer(dao DAO) (Offer, error) {
	ask, err := e.Plan.Ask(dao)
	return Offer{e.Plan.Program, ask.Payee, ask.Asset.Address, e.Line.Document, e.Line.Required, e.Line.Reviewers, ask.Milestones}, err
}

// Suggested are the reviewers that a line begins with, and how many of them must approve: those of the program's roster
// who reviewed the application, or all of the roster who may.
func (e SlateEntry) Suggested(roster []common.Address) (list []common.Address, required uint64) {
	may := slices.DeleteFunc(slices.Clone(roster), func(a common.Address) bool { return !e.mayReview(a) })
	for _, a := range may {
		if slices.ContainsFunc(e.Report.Reviews, func(r Review) bool { return r.Reviewer == a }) {
			list = append(list, a)
		}
	}
	if len(list) == 0 {
		list = may[:min(len(may), GrantReviewers)]
	}
	list = list[:min(len(list), GrantReviewers)]
	return list, uint64(len(list)/2 + 1)
}

// mayReview tells whether an account may judge the evidence of the grant.
func (e SlateEntry) mayReview(a common.Address) bool {
	payee, _ := ParseAddress(e.Plan.Payee)
	return a != payee && !slices.Contains(e.Barred, a) && !slices.Contains(e.People, a)
}
