package models

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Moderation is what one of the operator's moderators did, with its reason, for everybody to read. None is ever changed; the last
// one of a subject is in force.
type Moderation struct {
	Number    uint64 `gorm:"primaryKey;autoIncrement:false"` // 1 for the first
	Subject   string // comments/ID, polls/ID, candidates/ID, statements/0x… or accounts/0x…
	Kind      ModerationKind
	Reason    string
	Moderator common.Address
	Time      uint64 // Unix seconds
}

// ModerationKind is what a moderator does.
type ModerationKind string

const (
	Hide ModerationKind = "hide" // an account: it can't write here
	Show ModerationKind = "show" // takes a Hide back
)

// ModerationLimit is how long a moderator's reason may be, in characters.
const ModerationLimit = 300

// Moderators are the accounts that the operator lets moderate.
type Moderators []common.Address

// Has tells whether an account is one of them.
func (m Moderators) Has(a common.Address) bool { return a != common.Address{} && slices.Contains(m, a) }

// Silenced is the subject of a moderation that keeps an account from writing here.
func Silenced(a common.Address) string { return "accounts/" + a.Hex() }

// Stated is the subject of a moderation that hides what an account states, in all versions, later ones too.
func Stated(a common.Address) string { return "statements/" + a.Hex() }

// unstated are the accounts whose statements are hidden.
func (s *Store) unstated(ctx context.Context) (list []common.Address, err error) {
	var subjects []string
	if err := s.db(ctx).Model(&Moderation{}).Distinct("subject").Where("subject LIKE ?", "statements/%").Pluck("subject", &subjects).Error; err != nil {
		return nil, err
	}
	found, err := s.Hidden(ctx, subjects...)
	for subject := range found {
		_, hex, _ := strings.Cut(subject, "/")
		list = append(list, common.HexToAddress(hex))
	}
	return list, err
}

// Moderate keeps what a moderator does. Doing it again is as good as once.
func (s *Store) Moderate(ctx context.Context, list Moderators, m Moderation) error {
	if !list.Has(m.Moderator) {
		return Refusal{"Only a moderator of this site can do that.", "Tell one of them, with the link; /moderation names them."}
	}
	if m.Kind != Hide && m.Kind != Show {
		return Invalid{"kind", "must be hide or show"}
	}
	m.Reason = strings.TrimSpace(m.Reason)
	if reason := lineWrong(m.Reason, ModerationLimit); reason != "" {
		return Invalid{"reason", reason + "; it is public"}
	}
	topics, err := s.moderated(ctx, m.Subject)
	if err != nil {
		return err
	}
	if err := s.once(ctx, func(w *writer) error { return moderate(w, m) }); err != nil {
		return err
	}
	s.Changes.Announce(append(topics, "moderation")...)
	return nil
}

func moderate(w *writer, m Moderation) error {
	last, err := first[Moderation](w.Where("subject = ?", m.Subject).Order("number DESC"))
	switch {
	case err == nil && last.Kind == m.Kind, errors.Is(err, ErrNotFound) && m.Kind == Show:
		return nil
	case err != nil && !errors.Is(err, ErrNotFound):
		return err
	}
	newest, err := first[Moderation](w.Order("number DESC"))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	m.Number = newest.Number + 1
	return w.Create(&m).Error
}

// moderated are the topics of what a moderation is about, which must be there.
func (s *Store) moderated(ctx context.Context, subject string) ([]string, error) {
	kind, id, _ := strings.Cut(subject, "/")
	switch kind {
	case "comments":
		c, err := s.Comment(ctx, id)
		return []string{c.Subject}, err
	case "polls":
		_, err := s.Poll(ctx, id)
		return []string{subject}, err
	case "candidates":
		_, err := s.Candidate(ctx, id)
		return []string{subject}, err
	case "statements", "accounts":
		a, err := ParseAddress(id)
		if err == nil && a.Hex() != id {
			err = Invalid{"subject", "must name the account by its address with its checksum"}
		}
		if err == nil && kind == "statements" {
			_, err = s.Statement(ctx, a)
		}
		return []string{"delegates", "delegates/" + id}, err
	}
	return nil, ErrNotFound
}

// Moderations returns a page of what moderators did, newest first, and how much there is.
func (s *Store) Moderations(ctx context.Context, number, size int) ([]Moderation, int, error) {
	newest, err := first[Moderation](s.db(ctx).Order("number DESC"))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return nil, 0, err
	}
	list, err := all[Moderation](page(s.db(ctx).Order("number DESC"), number, size))
	return list, int(newest.Number), err
}

// Hidden returns those of some subjects that are hidden, by what hid them.
func (s *Store) Hidden(ctx context.Context, subjects ...string) (map[string]Moderation, error) {
	return hidden(s.db(ctx), subjects)
}

func hidden(db *gorm.DB, subjects []string) (map[string]Moderation, error) {
	found := map[string]Moderation{}
	if len(subjects) == 0 {
		return found, nil
	}
	list, err := all[Moderation](db.Where("subject IN ?", subjects).Order("number"))
	for _, m := range list {
		if m.Kind == Hide {
			found[m.Subject] = m
		} else {
			delete(found, m.Subject)
		}
	}
	return found, err
}

// unhidden refuses an answer to what a moderator has hidden.
func unhidden(db *gorm.DB, subject string) error {
	list, err := hidden(db, []string{subject})
	if len(list) > 0 {
		err = Refusal{"A moderator has hidden what this answers.", "/moderation says why. Say it to the whole."}
	}
	return err
}

// mayWriteHere refuses an account that a moderator has silenced.
func mayWriteHere(db *gorm.DB, account common.Address) error {
	list, err := hidden(db, []string{Silenced(account)})
	if m, ok := list[Silenced(account)]; ok {
		err = Refusal{"A moderator keeps this account from writing here: " + m.Reason, "Its votes are not touched. /moderation says who decided it."}
	}
	return err
}
