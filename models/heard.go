package models

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Heard says how a report that stands in a proposal's text is to the reviews that were handed in here. Its zero value is
// for a plan that nobody submitted here: there is nothing to hold the report against.
type Heard struct {
	Application string // that the plan is a version of
	Same        bool   // the report is what reviewers and steward said here
}

// Hear holds the reports of plans in a proposal's text against the reviews that were handed in here, as they were when it
// was proposed: what is said later changes neither. It returns them by the hashes of the reports' documents.
func (s *Store) Hear(ctx context.Context, p Proposal, plans ...common.Hash) (map[common.Hash]Heard, error) {
	heard, known := map[common.Hash]Heard{}, map[common.Hash]hearing{}
	for _, d := range Documents(p.Description) {
		said, err := ParseReport(d)
		if err != nil || !slices.Contains(plans, said.Plan) {
			continue
		}
		h, ok := known[said.Plan]
		if !ok {
			if h, err = s.hearing(ctx, said.Plan, p.Time); err != nil {
				return nil, err
			}
			known[said.Plan] = h
		}
		heard[d.Hash()] = Heard{h.application, h.public && h.until(max(p.Time, said.last())).Document() == d}
	}
	return heard, nil
}

// hearing is what was said here of a plan.
type hearing struct {
	application string // empty when nobody submitted the plan here
	public      bool   // while the reviews are hidden, no report can be of them
	report      Report
	decisions   []Decision // on the application, newest first
}

func (s *Store) hearing(ctx context.Context, plan common.Hash, at uint64) (h hearing, err error) {
	v, err := s.VersionOf(ctx, plan)
	if err != nil {
		return h, absent(err)
	}
	p, err := s.Panel(ctx, v.Application, v.Number)
	if err != nil {
		return h, err
	}
	h.application = v.Application
	h.report, err = p.Report(at)
	if hidden := (Refusal{}); errors.As(err, &hidden) {
		return h, nil
	}
	h.public = true
	h.decisions, err = s.Decisions(ctx, v.Application)
	return h, err
}

// until is the report as it was at a time.
func (h hearing) until(at uint64) Report {
	r := h.report.bare()
	r.Reviews = slices.DeleteFunc(r.Reviews, func(x Review) bool { return x.Handed > at })
	r.Conflicts = slices.DeleteFunc(r.Conflicts, func(c Conflict) bool { return c.Found > at })
	r.Decision = Decision{}
	if i := slices.IndexFunc(h.decisions, func(d Decision) bool { return d.Document == r.Plan && d.Decided <= at }); i >= 0 {
		r.Decision = h.decisions[i]
	}
	return r.bare()
}

// last is the newest time that a report says. Clocks differ by seconds, and what a report tells of was before it was proposed.
func (r Report) last() uint64 {
	at := r.Decision.Decided
	for _, x := range r.Reviews {
		at = max(at, x.Handed)
	}
	for _, c := range r.Conflicts {
		at = max(at, c.Found)
	}
	return at
}
