package models

import (
	"context"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm/clause"
)

// Assign makes an account review an application, unless it is in a conflict of interest. One that does already goes on.
func (s *Store) Assign(ctx context.Context, dao DAO, p Panel, steward, reviewer common.Address, now uint64) error {
	if err := p.MayAssign(steward); err != nil {
		return err
	}
	if !slices.Contains(p.Program.Reviewers, reviewer) {
		return Invalid{"reviewer", "is not on the program's roster; choose one of those listed, or have the roster changed by a proposal"}
	}
	if p.Assigned(reviewer) {
		return nil
	}
	if err := s.fit(ctx, dao, p, reviewer, now); err != nil {
		return err
	}
	days, err := s.readingDays(ctx, p.Program)
	if err != nil {
		return err
	}
	a := Assignment{Application: p.Application.ID, Reviewer: reviewer, Steward: steward, Assigned: now, Days: days}
	err = s.hold(ctx, p.Application.ID, p.Version.Number, func(w *writer, p Panel) error {
		if err := p.MayAssign(steward); err != nil {
			return err
		}
		if p.Revealed(now) {
			a.Late = p.Version.Number
		}
		return w.assign(a)
	})
	if err == nil {
		s.announceReview(p.Application)
	}
	return err
}

// fit refuses an account that is in a conflict of interest, which is kept for everybody to read.
func (s *Store) fit(ctx context.Context, dao DAO, p Panel, reviewer common.Address, now uint64) error {
	unfit, err := s.Unfit(ctx, dao, p, []common.Address{reviewer}, now)
	if err != nil {
		return err
	}
	list := Blocking(unfit[reviewer])
	if len(list) == 0 {
		return nil
	}
	if err := s.keepConflicts(ctx, p, list); err != nil {
		return err
	}
	return Refusal{"This account has a conflict of interest. " + evidence(list), "Somebody else of the roster must review it."}
}

// assign puts a new assignment in the place of one that was taken back, and of what was found against it then.
func (w *writer) assign(a Assignment) error {
	if err := w.Where("application = ? AND reviewer = ? AND ended > 0", a.Application, a.Reviewer).Delete(&Assignment{}).Error; err != nil {
		return err
	}
	found := w.Where("application = ? AND reviewer = ? AND kind <> ?", a.Application, a.Reviewer, Declared)
	if err := found.Delete(&Conflict{}).Error; err != nil {
		return err
	}
	return w.Clauses(clause.OnConflict{DoNothing: true}).Create(&a).Error
}

// Unassign takes an assignment back, if there is one that the panel's reveal does not wait for.
func (s *Store) Unassign(ctx context.Context, p Panel, steward, reviewer common.Address, now uint64) error {
	err := s.hold(ctx, p.Application.ID, p.Version.Number, func(w *writer, p Panel) error {
		if err := p.MayUnassign(steward, reviewer, now); err != nil {
			return err
		}
		return w.Model(&Assignment{}).
			Where("application = ? AND reviewer = ? AND ended = 0", p.Application.ID, reviewer).Update("ended", num(now)).Error
	})
	if err == nil {
		s.announceReview(p.Application)
	}
	return err
}

// Declare keeps that a reviewer has a conflict of interest, in the reviewer's words.
func (s *Store) Declare(ctx context.Context, p Panel, reviewer common.Address, words string, now uint64) error {
	if err := p.MayDeclare(reviewer); err != nil {
		return err
	}
	if wrong := stated(words, ReasonLimit, "say in a sentence what ties you to the applicants"); wrong != "" {
		return Invalid{"conflict", wrong}
	}
	c := Conflict{Application: p.Application.ID, Reviewer: reviewer, Kind: Declared, Evidence: strings.TrimSpace(words), Found: now}
	return s.keepConflicts(ctx, p, []Conflict{c})
}

// keepConflicts keeps the first conflict of each kind.
func (s *Store) keepConflicts(ctx context.Context, p Panel, list []Conflict) error {
	err := s.write.WithContext(ctx).Clauses(clause.OnConflict{DoNothing: true}).Create(&list).Error
	if err == nil {
		s.announceReview(p.Application)
	}
	return err
}

// Blocking are the conflicts that keep an account from reviewing.
func Blocking(list []Conflict) []Conflict {
	return slices.DeleteFunc(slices.Clone(list), func(c Conflict) bool { return !c.Blocks() })
}

// evidence is what conflicts stand on, sentence by sentence.
func evidence(list []Conflict) string {
	var words []string
	for _, c := range list {
		words = append(words, c.Evidence)
	}
	return strings.Join(words, " ")
}
