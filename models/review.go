package models

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm/clause"
)

// Review is what one reviewer says of one version of an application. While it is written it is its reviewer's alone;
// once handed in it never changes, and it is public when its Panel is revealed.
type Review struct {
	Application    string         `gorm:"primaryKey"`
	Version        uint64         `gorm:"primaryKey"`
	Reviewer       common.Address `gorm:"primaryKey"`
	Document       common.Hash    // of the plan that was read
	Recommendation Recommendation
	Scores         Scores // in the order of the track's Rubric
	Summary        string // Markdown
	Revision       uint64 // grows with each save
	Updated        uint64 // Unix seconds
	Handed         uint64 // when it was handed in, Unix seconds; 0 before
	Late           bool   // handed in when the others were public
}

// Recommendation is what a reviewer would do.
type Recommendation string

const (
	Fund    Recommendation = "fund"
	Improve Recommendation = "improve" // fund it once what the review asks for is done
	Decline Recommendation = "decline"
)

// Recommendations lists them in the order of the form.
func Recommendations() []Recommendation { return []Recommendation{Fund, Improve, Decline} }

// Known tells whether r is one of Recommendations.
func (r Recommendation) Known() bool { return r == Fund || r == Improve || r == Decline }

// Score is how an application does on one criterion, and why.
type Score struct {
	Criterion string
	Points    uint8 // 0 to MostPoints
	Given     bool  // false while it is open
	Reason    string
}

// Scores are kept as JSON.
type Scores []Score

// Value is the stored form.
func (s Scores) Value() (driver.Value, error) {
	text, err := json.Marshal([]Score(s))
	return string(text), err
}

// Scan reads the stored form.
func (s *Scores) Scan(src any) error {
	*s = nil
	switch text := src.(type) {
	case string:
		return json.Unmarshal([]byte(text), s)
	case []byte:
		return json.Unmarshal(text, s)
	}
	return fmt.Errorf("scores are stored as text, not %T", src)
}

// GormDataType keeps GORM from looking inside.
func (Scores) GormDataType() string { return "text" }

// Limits of a review's texts, in bytes.
const (
	ReasonLimit  = 2000 // of a score
	VerdictLimit = 6000 // of the summary
)

// ReviewDays is how long reviewers have where a program's rules don't say.
const ReviewDays = 14

// NewReview is an empty review of a version, with the rubric of its track.
func NewReview(v Version, reviewer common.Address) Review {
	r := Review{Application: v.Application, Version: v.Number, Reviewer: reviewer, Document: v.Document}
	for _, c := range Rubric(v.Plan.Track) {
		r.Scores = append(r.Scores, Score{Criterion: c.Name})
	}
	return r
}

// Mean is the mean of the scores in tenths of a point, rounded half up; ok is false when none is given.
func (r Review) Mean() (tenths int, ok bool) {
	sum, n := 0, 0
	for _, s := range r.Scores {
		if s.Given {
			sum, n = sum+int(s.Points), n+1
		}
	}
	if n == 0 {
		return 0, false
	}
	return (20*sum + n) / (2 * n), true
}

// Check tells what keeps a review from being handed in, in the order of the form; none means that it is complete.
func (r Review) Check() (list []Invalid) {
	bad := func(field, reason string) {
		if reason != "" {
			list = append(list, Invalid{field, reason})
		}
	}
	for i, s := range r.Scores {
		n := strconv.Itoa(i + 1)
		if !s.Given || s.Points > MostPoints {
			bad("score-"+n, "is not given; choose 0 to 5")
		}
		bad("reason-"+n, stated(s.Reason, ReasonLimit, "say what in the application led to the score"))
	}
	if len(r.Scores) == 0 {
		bad("score-1", "is not given; choose 0 to 5")
	}
	if !r.Recommendation.Known() {
		bad("recommendation", "is not chosen")
	}
	bad("summary", stated(r.Summary, VerdictLimit, "say in a paragraph what decides for you"))
	return list
}

// stated tells what is wrong with a text that people read and that may stand in a document; it is empty when all is well.
func stated(text string, limit int, ask string) string {
	switch {
	case strings.TrimSpace(text) == "":
		return "is empty; " + ask
	case len(text) > limit:
		return "is longer than " + Group(strconv.Itoa(limit)) + " bytes; shorten it, or link to the long version"
	case !utf8.ValidString(text):
		return "is not valid UTF-8 text; type it again"
	case strings.Contains(text, "<!--"), strings.Contains(text, "-->"):
		return "has a comment that readers would not see; take it away"
	case strings.ContainsFunc(text, func(r rune) bool { return Bidi(r) || unicode.IsControl(r) && r != '\n' && r != '\t' }):
		return "has control or direction characters; type it again as plain text"
	}
	return ""
}

// fits refuses what is too large to keep even while it is written.
func (r Review) fits() error {
	texts := map[string]string{"summary": r.Summary, "recommendation": string(r.Recommendation)}
	for i, s := range r.Scores {
		texts["reason-"+strconv.Itoa(i+1)] = s.Reason
		if s.Points > MostPoints {
			return Invalid{"score-" + strconv.Itoa(i+1), "is not 0 to 5"}
		}
	}
	for field, text := range texts {
		if len(text) > 4*VerdictLimit {
			return Invalid{field, "is too long to keep"}
		}
		if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
			return Invalid{field, "is not valid UTF-8 text"}
		}
	}
	return nil
}

// Review returns a reviewer's own review of a version, or ErrNotFound.
func (s *Store) Review(ctx context.Context, application string, version uint64, reviewer common.Address) (Review, error) {
	return first[Review](s.db(ctx).Where("application = ? AND version = ? AND reviewer = ?", application, num(version), reviewer))
}

// SaveReview makes a review, or replaces the revision that r carries; it returns the review with its new revision. It is
// ErrStale when that revision is no longer the newest, and a Refusal once the review is handed in.
func (s *Store) SaveReview(ctx context.Context, p Panel, r Review, now uint64) (Review, error) {
	if err := r.fits(); err != nil {
		return r, err
	}
	if err := p.MayWrite(r.Reviewer); err != nil {
		return r, err
	}
	read := r.Revision
	r.Application, r.Version, r.Document = p.Version.Application, p.Version.Number, p.Version.Document
	r.Revision, r.Updated, r.Handed, r.Late = r.Revision+1, now, 0, false
	w := s.write.WithContext(ctx)
	done := w.Model(&Review{}).
		Where("application = ? AND version = ? AND reviewer = ? AND revision = ? AND handed = 0", r.Application, num(r.Version), r.Reviewer, num(read)).
		Select("recommendation", "scores", "summary", "revision", "updated").Updates(r)
	if read == 0 {
		done = w.Clauses(clause.OnConflict{DoNothing: true}).Create(&r)
	}
	if done.Error == nil && done.RowsAffected == 0 {
		return r, ErrStale
	}
	return r, done.Error
}

// HandIn makes a review final, as it was saved with a revision. document is the plan that its reviewer was shown. A
// conflict of interest that has come up since the assignment is kept and keeps the review out. Handed in twice is once.
func (s *Store) HandIn(ctx context.Context, dao DAO, p Panel, reviewer common.Address, revision uint64, document common.Hash, now uint64) error {
	r, ok := p.of(reviewer)
	if ok && r.Handed > 0 && r.Revision == revision && r.Document == document {
		return nil
	}
	if err := p.MayWrite(reviewer); err != nil {
		return err
	}
	if document != p.Version.Document {
		return Refusal{"The application has a newer version than the one that was reviewed.", "Read that version, look over the review, then hand it in."}
	}
	if !ok || r.Revision != revision {
		return ErrStale
	}
	if list := r.Check(); len(list) > 0 {
		return list[0]
	}
	if err := s.fit(ctx, dao, p, reviewer, now); err != nil {
		return err
	}
	err := s.hold(ctx, r.Application, r.Version, func(w *writer, p Panel) error { return w.handIn(p, r, now) })
	if err == nil {
		s.announceReview(p.Application)
	}
	return err
}

// handIn makes the revision of a review final that was looked at, as the panel is by now.
func (w *writer) handIn(p Panel, r Review, now uint64) error {
	if p.Handed(r.Reviewer) {
		return ErrStale
	}
	if err := p.MayWrite(r.Reviewer); err != nil {
		return err
	}
	done := w.Model(&Review{}).
		Where("application = ? AND version = ? AND reviewer = ? AND revision = ? AND handed = 0", r.Application, num(r.Version), r.Reviewer, num(r.Revision)).
		Updates(map[string]any{"handed": num(now), "late": p.Revealed(now)})
	if done.Error == nil && done.RowsAffected == 0 {
		return ErrStale
	}
	return done.Error
}
