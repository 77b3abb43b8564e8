package models

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Comment is what an account says here of a proposal, a poll or a candidate. Weight is no condition.
type Comment struct {
	ID        string `gorm:"primaryKey"` // the form's, so that sending it twice makes one
	Subject   string // proposals/7, polls/ID or candidates/ID
	Section   string // of the subject, as its page names it; empty is the whole
	Parent    string // id of the comment that it answers; empty when none
	Author    common.Address
	Body      string // Markdown; empty once withdrawn
	Edits     Edits  // its texts before, oldest first
	Created   uint64 // Unix seconds, as the next ones
	Edited    uint64 // 0 when it was not
	Withdrawn uint64 // by its author; 0 when it was not
}

// Edit is a comment's text before it was changed.
type Edit struct {
	Body string
	Time uint64 // when it was written, Unix seconds
}

// Edits are a comment's texts before.
type Edits []Edit

// Limits of comments.
const (
	CommentLimit  = 4000 // bytes
	CommentsHour  = 12   // of an account in an hour
	EditsLimit    = 10
	SectionsLimit = 40 // sections of one subject
	sectionBytes  = 40
)

// CommentFilter chooses comments.
type CommentFilter struct {
	Subject string
	Section string // empty is any
	Page    int    // from 1
	Size    int
}

// Comment returns one, or ErrNotFound.
func (s *Store) Comment(ctx context.Context, id string) (Comment, error) {
	return first[Comment](s.db(ctx).Where("id = ?", id))
}

// Comments returns a page of comments, oldest first, and how many there are.
func (s *Store) Comments(ctx context.Context, f CommentFilter) ([]Comment, int, error) {
	q := func() *gorm.DB {
		q := s.db(ctx).Model(&Comment{}).Where("subject = ?", f.Subject)
		if f.Section != "" {
			q = q.Where("section = ?", f.Section)
		}
		return q
	}
	n, err := counting(q())
	if err != nil {
		return nil, 0, err
	}
	list, err := all[Comment](page(q().Order("created, id"), f.Page, f.Size))
	return list, n, err
}

// Commented counts the comments on each section of a subject; the empty one is the subject as a whole.
func (s *Store) Commented(ctx context.Context, subject string) (map[string]int, error) {
	rows, err := all[struct {
		Section string
		N       int
	}](s.db(ctx).Model(&Comment{}).Select("section, count(*) AS n").Where("subject = ? AND withdrawn = 0", subject).Group("section"))
	counts := map[string]int{}
	for _, r := range rows {
		counts[r.Section] = r.N
	}
	return counts, err
}

// CommentsBy returns those of some comments that are there, by id: what answers refer to.
func (s *Store) CommentsBy(ctx context.Context, ids []string) (map[string]Comment, error) {
	found := map[string]Comment{}
	if len(ids) == 0 {
		return found, nil
	}
	list, err := all[Comment](s.db(ctx).Where("id IN ?", ids))
	for _, c := range list {
		found[c.ID] = c
	}
	return found, err
}

// Say keeps a new comment, now in Unix seconds. The subject must be there, and the section one of its. Sending it again answers with
// the comment as it was kept.
func (s *Store) Say(ctx context.Context, c Comment, now uint64) (Comment, error) {
	if err := givenID(c.ID); err != nil {
		return c, err
	}
	c.Body = strings.TrimSpace(c.Body)
	if reason := textWrong(c.Body, CommentLimit); reason != "" {
		return c, Invalid{"comment", reason}
	}
	if len(c.Section) > sectionBytes || strings.Trim(c.Section, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		return c, Invalid{"section", "is not one of those listed"}
	}
	c.Created, c.Edited, c.Withdrawn, c.Edits = now, 0, 0, Edits{}
	err := s.once(ctx, func(w *writer) (err error) {
		c, err = say(w, c)
		return err
	})
	if err == nil {
		s.Changes.Announce(c.Subject)
	}
	return c, err
}

func say(w *writer, c Comment) (Comment, error) {
	old, err := first[Comment](w.Where("id = ?", c.ID))
	if err == nil && old.Author == c.Author && old.Subject == c.Subject && old.Body == c.Body {
		return old, nil
	}
	if err == nil {
		return c, Refusal{"This form was sent already.", "Reload the page, then write what you want to add."}
	}
	if !errors.Is(err, ErrNotFound) {
		return c, err
	}
	if err := mayWriteHere(w.DB, c.Author); err != nil {
		return c, err
	}
	if c.Parent != "" {
		if _, err := first[Comment](w.Where("id = ? AND subject = ? AND withdrawn = 0", c.Parent, c.Subject)); err != nil {
			return c, Refusal{"The comment that this answers is gone.", "Reload the page, then say it to the whole."}
		}
		if err := unhidden(w.DB, "comments/"+c.Parent); err != nil {
			return c, err
		}
	}
	n, err := counting(w.Model(&Comment{}).Where("author = ? AND created > ?", c.Author, num(c.Created-min(c.Created, 3600))))
	if err != nil {
		return c, err
	}
	if n >= CommentsHour {
		return c, Refusal{fmt.Sprintf("This account has written %d comments within an hour, which is as many as are taken.", n), "Wait a while, then send it again; put what belongs together into one."}
	}
	return c, w.Create(&c).Error
}

// Rewrite changes an author's comment. Its text before stays readable.
func (s *Store) Rewrite(ctx context.Context, author common.Address, id, body string, now uint64) (Comment, error) {
	body = strings.TrimSpace(body)
	if reason := textWrong(body, CommentLimit); reason != "" {
		return Comment{}, Invalid{"comment", reason}
	}
	return s.ownComment(ctx, author, id, func(w *writer, c *Comment) error {
		if err := mayWriteHere(w.DB, author); err != nil || c.Body == body {
			return err
		}
		if len(c.Edits) >= EditsLimit {
			return Refusal{fmt.Sprintf("A comment can be changed %d times.", EditsLimit), "Withdraw it and write another, or answer it."}
		}
		c.Edits = append(slices.Clone(c.Edits), Edit{c.Body, max(c.Created, c.Edited)})
		c.Body, c.Edited = body, now
		return w.Model(&Comment{}).Where("id = ?", c.ID).Select("body", "edits", "edited").Updates(*c).Error
	})
}

// Retract takes an author's comment back: its texts are deleted, and that it was there stays.
func (s *Store) Retract(ctx context.Context, author common.Address, id string, now uint64) (Comment, error) {
	return s.ownComment(ctx, author, id, func(w *writer, c *Comment) error {
		c.Body, c.Edits, c.Withdrawn = "", Edits{}, now
		return w.Model(&Comment{}).Where("id = ?", c.ID).Select("body", "edits", "withdrawn").Updates(*c).Error
	})
}

// ownComment runs f on an author's comment that is not withdrawn.
func (s *Store) ownComment(ctx context.Context, author common.Address, id string, f func(*writer, *Comment) error) (c Comment, err error) {
	err = s.transaction(ctx, func(w *writer) error {
		if c, err = first[Comment](w.Where("id = ? AND author = ?", id, author)); err != nil {
			return err
		}
		if c.Withdrawn > 0 {
			return Refusal{"This comment is withdrawn.", "Write another."}
		}
		return f(w, &c)
	})
	if err == nil {
		s.Changes.Announce(c.Subject)
	}
	return c, err
}

// Value is the stored form.
func (e Edits) Value() (driver.Value, error) { return storedJSON(e), nil }

// Scan reads the stored form.
func (e *Edits) Scan(src any) error {
	*e = nil
	return scanJSON(src, e)
}

// GormDataType keeps GORM from looking inside.
func (Edits) GormDataType() string { return "text" }
