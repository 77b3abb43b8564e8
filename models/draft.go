package models

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
)

// Draft is a proposal being written. Its fields are kept as typed, so that nothing is lost before it is right.
type Draft struct {
	ID        string `gorm:"primaryKey"`
	Author    common.Address
	Title     string
	Track     Track
	Summary   string // Markdown
	Recipient string
	Asset     string // symbol
	Amount    string
	Revision  uint64 // grows with each save
	Created   uint64 // Unix seconds
	Updated   uint64 // Unix seconds
}

// Limits of a draft's fields, in characters; the summary's is in bytes.
const (
	TitleLimit   = 90
	SummaryLimit = 20_000
	DraftLimit   = 50 // drafts of an account
	fieldLimit   = 200
)

// ErrStale says that a draft was saved elsewhere since it was read.
var ErrStale = errors.New("the draft was changed in another window; reload to see that version before saving yours")

// Check tells what keeps a draft from being published, in the order of the form; none means that it is complete.
func (d Draft) Check(dao DAO) (list []Invalid) {
	bad := func(field, reason string) { list = append(list, Invalid{field, reason}) }
	if n := utf8.RuneCountInString(d.Title); strings.TrimSpace(d.Title) == "" {
		bad("title", "is empty; say what will exist when the work is done")
	} else if n > TitleLimit {
		bad("title", "is longer than 90 characters; shorten it")
	} else if d.Title[0] == '#' || strings.TrimSpace(d.Title) != d.Title {
		bad("title", "begins or ends with a space, or begins with #; take that away")
	} else if hasControl(d.Title) {
		bad("title", "has control or direction characters; type it again as plain text")
	}
	if !d.Track.Known() {
		bad("track", "is not chosen")
	}
	if strings.TrimSpace(d.Summary) == "" {
		bad("summary", "is empty; say what is done, by whom, and how a reader can tell that it was")
	} else if len(d.Summary) > SummaryLimit {
		bad("summary", "is longer than 20,000 bytes; shorten it, or link to the long version")
	}
	if _, err := d.recipient(dao); err != nil {
		bad("recipient", err.(Invalid).Reason)
	}
	if _, err := d.payment(dao); err != nil {
		var in Invalid
		errors.As(err, &in)
		bad(in.Field, in.Reason)
	}
	return list
}

func (d Draft) recipient(dao DAO) (common.Address, error) {
	a, err := ParseAddress(d.Recipient)
	switch {
	case d.Recipient == "":
		err = Invalid{"recipient", "is empty; give the address that is to be paid"}
	case err != nil:
	case a == common.Address{}:
		err = Invalid{"recipient", "is the zero address, where money is lost"}
	case a == dao.Treasury():
		err = Invalid{"recipient", "is the treasury itself"}
	case dao.contract(a) != "":
		err = Invalid{"recipient", "is one of the DAO's contracts, where money would be stuck"}
	}
	return a, err
}

// payment reads asset and amount.
func (d Draft) payment(dao DAO) (Payment, error) {
	a, ok := dao.AssetNamed(d.Asset)
	if !ok {
		return Payment{}, Invalid{"asset", "is not chosen"}
	}
	if d.Amount == "" {
		return Payment{}, Invalid{"amount", "is empty"}
	}
	u, err := ParseAmount(d.Amount, a)
	if err == nil && u.IsZero() {
		err = Invalid{"amount", "is zero"}
	}
	return Payment{Asset: a, Amount: u}, err
}

// Payment is what the draft asks for; it is an error while recipient, asset or amount is not right.
func (d Draft) Payment(dao DAO) (Payment, error) {
	to, err := d.recipient(dao)
	if err != nil {
		return Payment{}, err
	}
	p, err := d.payment(dao)
	p.Recipient = to
	return p, err
}

// Description is the text that goes on chain.
func (d Draft) Description() string {
	return Description{Title: d.Title, Track: d.Track, Body: d.Summary, Proposer: d.Author}.String()
}

func hasControl(s string) bool {
	for _, r := range s {
		if r < 0x20 || r >= 0x7f && r < 0xa0 || Bidi(r) {
			return true
		}
	}
	return false
}

// Bidi tells whether a character changes the direction of text or is invisible, so that it could deceive a reader.
func Bidi(r rune) bool {
	switch {
	case r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x2069, r == 0xfeff, r == 0x061c:
		return true
	}
	return false
}

// Draft returns an author's draft, or ErrNotFound: nobody else can see it.
func (s *Store) Draft(ctx context.Context, author common.Address, id string) (Draft, error) {
	return first[Draft](s.db(ctx).Where("id = ? AND author = ?", id, author))
}

// Drafts returns an author's drafts, last saved first.
func (s *Store) Drafts(ctx context.Context, author common.Address) ([]Draft, error) {
	return all[Draft](s.db(ctx).Where("author = ?", author).Order("updated DESC, id"))
}

// SaveDraft makes a draft, or replaces the revision that d carries; it returns the draft with its new revision.
// It is ErrStale when that revision is no longer the newest, and ErrNotFound when the draft isn't the author's.
func (s *Store) SaveDraft(ctx context.Context, d Draft) (Draft, error) {
	if err := d.fits(); err != nil {
		return d, err
	}
	read := d.Revision
	d.Revision++
	if read == 0 {
		return s.createDraft(ctx, d)
	}
	r := s.write.WithContext(ctx).Model(&Draft{}).Where("id = ? AND author = ? AND revision = ?", d.ID, d.Author, read).
		Select("title", "track", "summary", "recipient", "asset", "amount", "revision", "updated").Updates(d)
	if r.Error != nil || r.RowsAffected == 1 {
		return d, r.Error
	}
	if _, err := first[Draft](s.write.WithContext(ctx).Where("id = ? AND author = ?", d.ID, d.Author)); err != nil {
		return d, err
	}
	return d, ErrStale
}

func (s *Store) createDraft(ctx context.Context, d Draft) (Draft, error) {
	var n int64
	if err := s.write.WithContext(ctx).Model(&Draft{}).Where("author = ?", d.Author).Count(&n).Error; err != nil {
		return d, err
	}
	if n >= DraftLimit {
		return d, Refusal{fmt.Sprintf("This account has %d drafts, which is as many as are kept.", n), "Delete one that is not needed, then try again."}
	}
	d.Created = d.Updated
	return d, s.write.WithContext(ctx).Create(&d).Error
}

// fits refuses what is too large to keep even as a draft.
func (d Draft) fits() error {
	for _, f := range []struct {
		name, text string
		limit      int
	}{{"title", d.Title, fieldLimit * 4}, {"track", string(d.Track), fieldLimit}, {"summary", d.Summary, 10 * SummaryLimit}, {"recipient", d.Recipient, fieldLimit}, {"asset", d.Asset, fieldLimit}, {"amount", d.Amount, fieldLimit}} {
		if len(f.text) > f.limit {
			return Invalid{f.name, "is too long to keep"}
		}
		if !utf8.ValidString(f.text) {
			return Invalid{f.name, "is not valid UTF-8 text"}
		}
	}
	return nil
}

// DeleteDraft forgets an author's draft.
func (s *Store) DeleteDraft(ctx context.Context, author common.Address, id string) error {
	r := s.write.WithContext(ctx).Where("id = ? AND author = ?", id, author).Delete(&Draft{})
	if r.Error == nil && r.RowsAffected == 0 {
		return ErrNotFound
	}
	return r.Error
}
