package models

import (
	"context"
	"errors"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Waiting is an application that waits for an account, as a reviewer or as the steward.
type Waiting struct {
	Application string
	Version     uint64
	Program     uint64
	Title       string
	For         WaitsFor
	Due         uint64 // Unix seconds; 0 is no limit
	Begun       bool   // of a review: something is written
}

// WaitsFor is what an application waits for.
type WaitsFor string

const (
	ForReview    WaitsFor = "review"    // from an assigned reviewer
	ForReviewers WaitsFor = "reviewers" // nobody is assigned, or none of them has a say any more
	ForDecision  WaitsFor = "decision"  // the reviews are revealed
)

// ReviewsWaiting returns what an account has to review, due soonest first.
func (s *Store) ReviewsWaiting(ctx context.Context, account common.Address) ([]Waiting, error) {
	var rows []Waiting
	err := s.db(ctx).Table("assignments AS a").
		Joins("JOIN applications AS x ON x.id = a.application AND x.status = ?", ApplicationSubmitted).
		Joins("LEFT JOIN reviews AS r ON r.application = a.application AND r.reviewer = a.reviewer AND r.version = x.version").
		Where("a.reviewer = ? AND a.ended = 0 AND (r.handed IS NULL OR r.handed = 0)", account).
		Where("NOT EXISTS (SELECT 1 FROM decisions AS d WHERE d.application = a.application AND d.version = x.version)").
		Where("NOT EXISTS (SELECT 1 FROM conflicts AS c WHERE c.application = a.application AND c.reviewer = a.reviewer AND c.kind <> ?)", Dust).
		Select(`x.id AS application, x.version AS version, x.program AS program, x.title AS title, r.revision IS NOT NULL AS begun,
			CASE WHEN x.submitted > a.assigned THEN x.submitted ELSE a.assigned END + a.days * ` + strconv.Itoa(dayLength) + ` AS due`).
		Order("due, x.id").Find(&rows).Error
	for i := range rows {
		rows[i].For = ForReview
	}
	return rows, err
}

// DecisionsWaiting returns what the programs whose steward an account is need of it at a moment, submitted first.
func (s *Store) DecisionsWaiting(ctx context.Context, dao DAO, account common.Address, now uint64) (list []Waiting, err error) {
	programs, err := s.Programs(ctx, dao)
	if err != nil || account == (common.Address{}) {
		return nil, err
	}
	for _, p := range programs {
		if p.Terms.Steward != account {
			continue
		}
		found, err := s.undecided(ctx, p, now)
		if err != nil {
			return nil, err
		}
		list = append(list, found...)
	}
	return list, nil
}

// undecidedLimit is how many applications to a program are looked at for what they need of its steward: those that were
// submitted first. Anybody can submit more than a steward can read.
const undecidedLimit = 200

func (s *Store) undecided(ctx context.Context, program Program, now uint64) (list []Waiting, err error) {
	open, err := all[Application](s.db(ctx).Select("id, version, program, title, creator, status, submitted").
		Where("program = ? AND status = ?", num(program.ID), ApplicationSubmitted).
		Where("NOT EXISTS (SELECT 1 FROM decisions AS d WHERE d.application = applications.id AND d.version = applications.version)").
		Order("submitted, id").Limit(undecidedLimit))
	if err != nil || len(open) == 0 {
		return nil, err
	}
	panels, err := s.outlines(ctx, program, open)
	for _, p := range panels {
		w := Waiting{Application: p.Application.ID, Version: p.Application.Version, Program: program.ID, Title: p.Application.Title, For: ForDecision}
		switch {
		case p.steward(program.Terms.Steward) != nil:
			continue
		case !p.Revealed(now) && len(p.awaited()) == 0:
			w.For = ForReviewers
		case !p.Revealed(now):
			continue
		}
		list = append(list, w)
	}
	return list, err
}

// outlines are panels of the newest versions of applications, with nothing of what they and their reviews say.
func (s *Store) outlines(ctx context.Context, program Program, open []Application) ([]Panel, error) {
	panels, at := make([]Panel, len(open)), map[string]*Panel{}
	ids := make([]string, len(open))
	for i, a := range open {
		v := Version{Application: a.ID, Number: a.Version, Author: a.Creator, Time: a.Submitted}
		panels[i], ids[i] = Panel{Application: a, Version: v, Program: program}, a.ID
		at[a.ID] = &panels[i]
	}
	among := func() *gorm.DB { return s.db(ctx).Where("application IN ?", ids) }
	authors, err := all[Author](among())
	for _, x := range authors {
		at[x.Application].Authors = append(at[x.Application].Authors, x)
	}
	assignments, err2 := all[Assignment](among().Where("ended = 0"))
	for _, x := range assignments {
		at[x.Application].Assignments = append(at[x.Application].Assignments, x)
	}
	conflicts, err3 := all[Conflict](among().Select("application, reviewer, kind").Where("kind <> ?", Dust))
	for _, x := range conflicts {
		at[x.Application].Conflicts = append(at[x.Application].Conflicts, x)
	}
	handed, err4 := all[Review](among().Select("application, version, reviewer, handed").Where("handed > 0"))
	for _, x := range handed {
		if p := at[x.Application]; p.Version.Number == x.Version {
			p.reviews = append(p.reviews, x)
		}
	}
	return panels, errors.Join(err, err2, err3, err4)
}

// readingDays is how long a program's rules give reviewers of applications.
func (s *Store) readingDays(ctx context.Context, p Program) (uint64, error) {
	d, err := s.Document(ctx, p.Document)
	if errors.Is(err, ErrNotFound) {
		return ReviewDays, nil
	}
	if err != nil {
		return 0, err
	}
	if r, err := ParseRules(d); err == nil {
		if days, err := strconv.ParseUint(r.Reading, 10, 16); err == nil && days > 0 {
			return days, nil
		}
	}
	return ReviewDays, nil
}
