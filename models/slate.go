package models

import (
	"context"
	"database/sql/driver"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm/clause"
)

// Slate is a choice of a program's selected applications that one proposal would fund. Its author alone can see it until it
// is proposed.
type Slate struct {
	ID       string `gorm:"primaryKey"` // the form's, so that sending it twice makes one
	Author   common.Address
	Program  uint64
	Title    string
	Intro    string // Markdown
	Lines    SlateLines
	Trial    Trial
	Revision uint64 // grows with each save
	Created  uint64 // Unix seconds
	Updated  uint64 // Unix seconds
}

// SlateLine is one chosen application. It names the very version that was selected, and its plan by its hash.
type SlateLine struct {
	Application string
	Version     uint64
	Document    common.Hash
	Required    uint64           // approvals that a milestone needs
	Reviewers   []common.Address // of the grant's evidence
}

// SlateLines are a slate's, in the order of their actions.
type SlateLines []SlateLine

// Trial is what a node said of a slate.
type Trial struct {
	Of     common.Hash // of what was tried, see TrialOf; zero when nothing was
	At     uint64      // Unix seconds
	Grants Simulation  // the actions, from the treasury
	Making Simulation  // the proposal itself, from its author
	Unable string      // why nothing is known; empty when something is
}

// Limits of a slate.
const (
	SlateLimit      = 20      // grants
	SlateBytes      = 120_000 // of a proposal's call: nodes take no transaction over 128 KiB
	GrantReviewers  = 16
	slateIntroLimit = 10_000
)

// Slate returns an author's slate, or ErrNotFound: nobody else can see it.
func (s *Store) Slate(ctx context.Context, author common.Address, id string) (Slate, error) {
	return first[Slate](s.db(ctx).Where("id = ? AND author = ?", id, author))
}

// Slates returns an author's slates, last saved first.
func (s *Store) Slates(ctx context.Context, author common.Address) ([]Slate, error) {
	return all[Slate](s.db(ctx).Where("author = ?", author).Order("updated DESC, id"))
}

// SaveSlate makes a slate, or replaces the revision that x carries, as SaveDraft does. A first save that was made before is
// ErrStale.
func (s *Store) SaveSlate(ctx context.Context, x Slate) (Slate, error) {
	if err := x.fits(); err != nil {
		return x, err
	}
	read := x.Revision
	x.Revision++
	if read == 0 {
		return s.createSlate(ctx, x)
	}
	q := s.write.WithContext(ctx).Model(&Slate{}).Where("id = ? AND author = ? AND revision = ?", x.ID, x.Author, read)
	q = q.Select("program", "title", "intro", "lines", "revision", "updated").Updates(x)
	if q.Error != nil || q.RowsAffected == 1 {
		return x, q.Error
	}
	if _, err := first[Slate](s.write.WithContext(ctx).Where("id = ? AND author = ?", x.ID, x.Author)); err != nil {
		return x, err
	}
	return x, ErrStale
}

func (s *Store) createSlate(ctx context.Context, x Slate) (Slate, error) {
	var n int64
	if err := s.write.WithContext(ctx).Model(&Slate{}).Where("author = ?", x.Author).Count(&n).Error; err != nil {
		return x, err
	}
	if n >= DraftLimit {
		return x, Refusal{fmt.Sprintf("This account has %d slates, which is as many as are kept.", n), "Delete one that is not needed, then try again."}
	}
	x.Created = x.Updated
	q := s.write.WithContext(ctx).Clauses(clause.OnConflict{DoNothing: true}).Create(&x)
	if q.Error == nil && q.RowsAffected == 0 {
		return x, ErrStale
	}
	return x, q.Error
}

// KeepTrial keeps what a node said of a slate; the slate itself stays as it is.
func (s *Store) KeepTrial(ctx context.Context, author common.Address, id string, t Trial) error {
	q := s.write.WithContext(ctx).Model(&Slate{}).Where("id = ? AND author = ?", id, author).Select("trial").Updates(Slate{Trial: t})
	if q.Error == nil && q.RowsAffected == 0 {
		return ErrNotFound
	}
	return q.Error
}

// DeleteSlate forgets an author's slate.
func (s *Store) DeleteSlate(ctx context.Context, author common.Address, id string) error {
	q := s.write.WithContext(ctx).Where("id = ? AND author = ?", id, author).Delete(&Slate{})
	if q.Error == nil && q.RowsAffected == 0 {
		return ErrNotFound
	}
	return q.Error
}

// fits refuses what is too large to keep, and what can't be kept as it is.
func (x Slate) fits() error {
	for _, f := range []struct {
		name, text string
		limit      int
	}{{"title", x.Title, fieldLimit * 4}, {"intro", x.Intro, 10 * slateIntroLimit}} {
		if len(f.text) > f.limit {
			return Invalid{f.name, "is too long to keep"}
		}
		if !utf8.ValidString(f.text) || strings.ContainsRune(f.text, 0) {
			return Invalid{f.name, "is not valid UTF-8 text"}
		}
	}
	if len(x.Lines) > 4*SlateLimit {
		return Invalid{"lines", fmt.Sprintf("are more than %d", 4*SlateLimit)}
	}
	return nil
}

// Value is the stored form.
func (l SlateLines) Value() (driver.Value, error) { return storedJSON(l), nil }

// Scan reads the stored form.
func (l *SlateLines) Scan(src any) error {
	*l = nil
	return scanJSON(src, l)
}

// GormDataType keeps GORM from looking inside.
func (SlateLines) GormDataType() string { return "text" }

// Value is the stored form.
func (t Trial) Value() (driver.Value, error) { return storedJSON(t), nil }

// Scan reads the stored form.
func (t *Trial) Scan(src any) error {
	*t = Trial{}
	return scanJSON(src, t)
}

// GormDataType keeps GORM from looking inside.
func (Trial) GormDataType() string { return "text" }
