package models

import (
	"context"
	"errors"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
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

func (s *Store) undecided(ctx context.Context, program Program, now uint64) (list []Waiting, err error) {
	open, err := all[Application](s.db(ctx).Where("program = ? AND status = ?", num(program.ID), ApplicationSubmitted).
		Where("NOT EXISTS (SELECT 1 FROM decisions AS d WHERE d.application = applications.id AND d.version = applications.version)").
		Order("submitted, id"))
	for _, a := range open {
		p, err := s.Panel(ctx, a.ID, a.Version)
		if err != nil {
			return nil, err
		}
		w := Waiting{Application: a.ID, Version: a.Version, Program: a.Program, Title: a.Title}
		switch {
		case p.steward(program.Terms.Steward) != nil:
			continue
		case p.Revealed(now):
			w.For = ForDecision
		case len(p.awaited()) == 0:
			w.For = ForReviewers
		default:
			continue
		}
		list = append(list, w)
	}
	return list, err
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
