package models

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm/clause"
)

// Panel is who reviews a version of an application, and how far they are. What reviewers say leaves it by Shown and
// Report alone, which hide it until the reveal.
type Panel struct {
	Application Application
	Version     Version
	Program     Program
	Authors     []Author
	Assignments []Assignment // in force, oldest first
	Conflicts   []Conflict   // declared, or found when somebody was to be assigned
	Decision    Decision     // on the version; its Kind is empty while there is none
	reviews     []Review     // of the version, those being written too
}

// Assignment makes an account of a program's roster review an application, whatever its version.
type Assignment struct {
	Application string         `gorm:"primaryKey"`
	Reviewer    common.Address `gorm:"primaryKey"`
	Steward     common.Address // who assigned
	Assigned    uint64         // Unix seconds
	Days        uint64         // that a review may take
	Late        uint64         // the version whose reviews were public by then; 0 is none
	Ended       uint64         // when the steward took it back; 0 meanwhile
}

// Due is until when an assigned reviewer is waited for.
func (p Panel) Due(a Assignment) uint64 { return max(p.Version.Time, a.Assigned) + a.Days*dayLength }

// RevealAt is when the reviews handed in by then become public, if not before.
func (p Panel) RevealAt() (at uint64) {
	for _, a := range p.awaited() {
		at = max(at, p.Due(a))
	}
	return at
}

// awaited are the assignments that the reveal waits for: not those made after it, nor of reviewers in a conflict.
func (p Panel) awaited() (list []Assignment) {
	for _, a := range p.Assignments {
		if a.Late != p.Version.Number && !p.conflicted(a.Reviewer) {
			list = append(list, a)
		}
	}
	return list
}

// Closed tells whether the version takes no more reviews: a newer one or a decision has come.
func (p Panel) Closed() bool {
	return p.Version.Number < p.Application.Version || p.Decision.Kind != ""
}

// Revealed tells whether reviews that are handed in are public: when all who were assigned have handed in or had their
// days, or when the version takes no more. It never turns back.
func (p Panel) Revealed(now uint64) bool {
	if p.Closed() {
		return true
	}
	if p.HandedIn() == 0 {
		return false
	}
	for _, a := range p.awaited() {
		if !p.Handed(a.Reviewer) && now < p.Due(a) {
			return false
		}
	}
	return true
}

// HandedIn is how many reviews are handed in.
func (p Panel) HandedIn() (n int) {
	for _, r := range p.reviews {
		if r.Handed > 0 {
			n++
		}
	}
	return n
}

// Handed tells whether a reviewer has handed in.
func (p Panel) Handed(reviewer common.Address) bool {
	r, ok := p.of(reviewer)
	return ok && r.Handed > 0
}

func (p Panel) of(reviewer common.Address) (Review, bool) {
	i := slices.IndexFunc(p.reviews, func(r Review) bool { return r.Reviewer == reviewer })
	if i < 0 {
		return Review{}, false
	}
	return p.reviews[i], true
}

// Own is what a reviewer has written of the version, handed in or not; it is empty with the rubric before.
func (p Panel) Own(reviewer common.Address) Review {
	if r, ok := p.of(reviewer); ok {
		return r
	}
	return NewReview(p.Version, reviewer)
}

// Shown are the reviews that an account may read: once they are revealed all that are handed in, before that its own.
func (p Panel) Shown(viewer common.Address, now uint64) (list []Review) {
	revealed := p.Revealed(now)
	for _, r := range p.reviews {
		if r.Handed > 0 && (revealed || r.Reviewer == viewer && viewer != common.Address{}) {
			list = append(list, r)
		}
	}
	return list
}

// Sound are the revealed reviews of reviewers without a conflict: those that a selection stands on.
func (p Panel) Sound(now uint64) []Review {
	if !p.Revealed(now) {
		return nil
	}
	return slices.DeleteFunc(p.Shown(common.Address{}, now), func(r Review) bool { return p.conflicted(r.Reviewer) })
}

// Assigned tells whether an account is assigned.
func (p Panel) Assigned(account common.Address) bool {
	return slices.ContainsFunc(p.Assignments, func(a Assignment) bool { return a.Reviewer == account })
}

// conflicted tells whether a conflict of an account stands on record.
func (p Panel) conflicted(account common.Address) bool {
	return slices.ContainsFunc(p.Conflicts, func(c Conflict) bool { return c.Reviewer == account && c.Blocks() })
}

// With is the panel with other reviews.
func (p Panel) With(reviews ...Review) Panel {
	p.reviews = reviews
	return p
}

// Panel returns who reviews a version of an application, or ErrNotFound.
func (s *Store) Panel(ctx context.Context, application string, version uint64) (p Panel, err error) {
	if p.Application, err = s.Application(ctx, application); err != nil {
		return p, err
	}
	if p.Version, err = s.Version(ctx, application, version); err != nil {
		return p, err
	}
	of := func(more string) string { return "application = ?" + more }
	err = inOrder(
		func() (err error) { p.Program, err = s.Program(ctx, p.Application.Program); return absent(err) },
		func() (err error) { p.Authors, err = s.Authors(ctx, application); return err },
		func() (err error) {
			p.Assignments, err = all[Assignment](s.db(ctx).Where(of(" AND ended = 0"), application).Order("assigned, reviewer"))
			return err
		},
		func() (err error) {
			p.Conflicts, err = all[Conflict](s.db(ctx).Where(of(""), application).Order("found, reviewer, kind"))
			return err
		},
		func() (err error) {
			p.reviews, err = all[Review](s.db(ctx).Where(of(" AND version = ?"), application, num(version)).Order("handed, reviewer"))
			return err
		},
		func() (err error) {
			p.Decision, err = first[Decision](s.db(ctx).Where(of(" AND version = ?"), application, num(version)).Order("number DESC"))
			return absent(err)
		},
	)
	if err != nil {
		return p, fmt.Errorf("panel of %s: %w", application, err)
	}
	return p, nil
}

// hold runs f in a transaction in which nothing else becomes of an application, with the panel of one of its versions as
// it is by then: whoever decides by a panel that was read before decides by what may have changed meanwhile.
func (s *Store) hold(ctx context.Context, application string, version uint64, f func(*writer, Panel) error) error {
	return s.transaction(ctx, func(w *writer) error {
		if _, err := w.alone(application); err != nil {
			return err
		}
		p, err := s.Panel(w.reading(), application, version)
		if err != nil {
			return err
		}
		return f(w, p)
	})
}

// alone keeps everybody else from an application until the transaction ends, and returns it.
func (w *writer) alone(application string) (Application, error) {
	return first[Application](w.Clauses(clause.Locking{Strength: clause.LockingStrengthUpdate}).Where("id = ?", application))
}

// absent makes nothing of ErrNotFound.
func absent(err error) error {
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	return err
}

func (s *Store) announceReview(a Application) {
	s.Changes.Announce("applications", "applications/"+a.ID, fmt.Sprintf("programs/%d", a.Program), "reviews")
}
