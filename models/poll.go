package models

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Poll asks holders about a draft before anything goes on chain. They answer by signed ballots, weighed at a timepoint. All but
// Withdrawn stays as it was when the poll was opened. It decides nothing.
type Poll struct {
	ID        string `gorm:"primaryKey"` // the form's, so that sending it twice opens one
	Author    common.Address
	Question  string
	Body      string // Markdown
	Choices   Choices
	Draft     string      // id of its author's draft that it is about; empty when of none
	Block     uint64      // the record's last one but the head when it was opened
	Timepoint uint64      // that weights are taken at, by the governor's clock
	Opened    uint64      // Unix seconds
	Closes    uint64      // Unix seconds; nothing is taken from then on
	Digest    common.Hash // of all that a ballot is about, see terms
	Withdrawn uint64      // Unix seconds; 0 when it was not
}

// Choices are what a poll offers, in their order. A ballot names one by its number, counted from 1.
type Choices []string

// Limits of a poll.
const (
	QuestionLimit = 150  // characters
	ChoiceLimit   = 80   // characters
	ChoicesLimit  = 10   // of a poll
	PollsLimit    = 3    // open polls of an account
	PollLeast     = 3600 // seconds that it is open, as the next one
	PollMost      = 30 * 86400
)

// PollState is where a poll stands.
type PollState string

const (
	PollOpen      PollState = "open"
	PollClosed    PollState = "closed"
	PollWithdrawn PollState = "withdrawn"
)

// State is the poll's at a moment in Unix seconds.
func (p Poll) State(now uint64) PollState {
	switch {
	case p.Withdrawn > 0:
		return PollWithdrawn
	case now >= p.Closes:
		return PollClosed
	}
	return PollOpen
}

// Check tells what keeps a poll from being opened, in the order of the form.
func (p Poll) Check() (list []Invalid) {
	bad := func(field, reason string) { list = append(list, Invalid{field, reason}) }
	if reason := lineWrong(p.Question, QuestionLimit); reason != "" {
		bad("question", reason)
	}
	if reason := textWrong(p.Body, SummaryLimit); reason != "" {
		bad("body", reason)
	}
	if n := len(p.Choices); n < 2 || n > ChoicesLimit {
		bad("choices", fmt.Sprintf("must be 2 to %d, one on each line", ChoicesLimit))
	}
	for i, c := range p.Choices {
		if reason := lineWrong(c, ChoiceLimit); reason != "" {
			bad("choices", fmt.Sprintf("have one, number %d, that %s", i+1, reason))
		} else if slices.Contains(p.Choices[:i], c) {
			bad("choices", "have “"+c+"” twice; take one away")
		}
	}
	if p.Closes < p.Opened+PollLeast || p.Closes > p.Opened+PollMost {
		bad("days", "must be 1 to 30")
	}
	return list
}

// lineWrong says what is wrong with a text of one line, if anything; it follows the text's name.
func lineWrong(s string, limit int) string {
	switch {
	case !utf8.ValidString(s):
		return "is not valid UTF-8 text"
	case strings.TrimSpace(s) == "":
		return "is empty"
	case strings.TrimSpace(s) != s:
		return "begins or ends with a space; take that away"
	case utf8.RuneCountInString(s) > limit:
		return fmt.Sprintf("is longer than %d characters; shorten it", limit)
	case hasControl(s):
		return "has control or direction characters; type it again as plain text"
	}
	return ""
}

// textWrong says what is wrong with a text of several lines, if anything.
func textWrong(s string, limit int) string {
	switch {
	case !utf8.ValidString(s) || strings.ContainsRune(s, 0):
		return "is not valid UTF-8 text"
	case strings.TrimFunc(s, blank) == "":
		return "is empty"
	case len(s) > limit:
		return "is longer than " + Group(fmt.Sprint(limit)) + " bytes; shorten it, or link to the long version"
	}
	return ""
}

// blank tells whether a character leaves nothing to see.
func blank(r rune) bool { return unicode.IsSpace(r) || Unseen(r) }

// terms is what the digest is of: the poll as an EIP-712 struct.
func (p Poll) terms() common.Hash {
	choices := make([]any, len(p.Choices))
	for i, c := range p.Choices {
		choices[i] = c
	}
	return hashStruct("Poll(string id,address author,string question,string text,string[] choices,uint256 timepoint,uint256 opened,uint256 closes)",
		p.ID, p.Author, p.Question, p.Body, choices, p.Timepoint, p.Opened, p.Closes)
}

// Sealed is the poll with its digest as its terms give it.
func (p Poll) Sealed() Poll {
	p.Digest = p.terms()
	return p
}

// Poll returns a poll, or ErrNotFound.
func (s *Store) Poll(ctx context.Context, id string) (Poll, error) {
	return first[Poll](s.db(ctx).Where("id = ?", id))
}

// Polls returns a page of the polls, newest first, and how many there are.
func (s *Store) Polls(ctx context.Context, number, size int) ([]Poll, int, error) {
	var n int64
	if err := s.db(ctx).Model(&Poll{}).Count(&n).Error; err != nil {
		return nil, 0, err
	}
	list, err := all[Poll](page(s.db(ctx).Order("opened DESC, id"), number, size))
	return list, int(n), err
}

// OpenPolls returns the polls that are open at a moment, closing soonest first.
func (s *Store) OpenPolls(ctx context.Context, now uint64, size int) ([]Poll, error) {
	return all[Poll](s.db(ctx).Where("closes > ? AND withdrawn = 0", num(now)).Order("closes, id").Limit(size))
}

// PollOf returns the newest poll about a draft, or ErrNotFound.
func (s *Store) PollOf(ctx context.Context, author common.Address, draft string) (Poll, error) {
	return first[Poll](s.db(ctx).Where("author = ? AND draft = ?", author, draft).Order("opened DESC"))
}

// OpenPoll opens a poll now, in Unix seconds, with weights as of the block before the record's head: the newest that any node
// answers for. Sending it again answers with the poll as it was opened.
func (s *Store) OpenPoll(ctx context.Context, dao DAO, p Poll, now uint64) (Poll, error) {
	seconds := p.Closes
	p.Opened, p.Closes = now, now+seconds
	if list := p.Check(); len(list) > 0 {
		return p, list[0]
	}
	if err := givenID(p.ID); err != nil {
		return p, err
	}
	head, err := s.Cursor(ctx)
	if err != nil {
		return p, err
	}
	if head.Number == 0 {
		return p, Refusal{"The record has no block yet that weights could be taken at.", "Wait until the chain is read."}
	}
	p.Block, p.Timepoint = head.Number-1, dao.Timepoint(head)-1
	err = s.once(ctx, func(w *writer) error {
		p, err = openPoll(w, p.Sealed())
		return err
	})
	if err == nil {
		s.Changes.Announce("polls", "polls/"+p.ID)
	}
	return p, err
}

func openPoll(w *writer, p Poll) (Poll, error) {
	old, err := first[Poll](w.Where("id = ?", p.ID))
	if err == nil && old.Author == p.Author {
		return old, nil
	}
	if err == nil {
		return p, Refusal{"This form was sent already.", "Reload the page, then ask again."}
	}
	if !errors.Is(err, ErrNotFound) {
		return p, err
	}
	if err := mayWriteHere(w.DB, p.Author); err != nil {
		return p, err
	}
	var n int64
	if err := w.Model(&Poll{}).Where("author = ? AND closes > ? AND withdrawn = 0", p.Author, num(p.Opened)).Count(&n).Error; err != nil {
		return p, err
	}
	if n >= PollsLimit {
		return p, Refusal{fmt.Sprintf("This account has %d open polls, which is as many as may be open.", n), "Wait until one closes, or withdraw one."}
	}
	return p, w.Create(&p).Error
}

// WithdrawPoll ends a poll without a result. Its ballots stay.
func (s *Store) WithdrawPoll(ctx context.Context, author common.Address, id string, now uint64) error {
	q := s.write.WithContext(ctx).Model(&Poll{}).Where("id = ? AND author = ? AND withdrawn = 0 AND closes > ?", id, author, num(now)).Update("withdrawn", num(now))
	if q.Error != nil {
		return q.Error
	}
	if q.RowsAffected == 0 {
		p, err := first[Poll](s.write.WithContext(ctx).Where("id = ? AND author = ?", id, author))
		if err != nil {
			return err
		}
		return Refusal{"This poll is " + string(p.State(now)) + " already.", "Open another one if there is something else to ask."}
	}
	s.Changes.Announce("polls", "polls/"+id)
	return nil
}

// givenID refuses what is not an id that a form of this site was given.
func givenID(id string) error {
	if len(id) != idLength || strings.Trim(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") != "" {
		return Invalid{"id", "is not one that this site gave; open a new form"}
	}
	return nil
}

// Value is the stored form.
func (c Choices) Value() (driver.Value, error) { return storedJSON(c), nil }

// Scan reads the stored form.
func (c *Choices) Scan(src any) error {
	*c = nil
	return scanJSON(src, c)
}

// GormDataType keeps GORM from looking inside.
func (Choices) GormDataType() string { return "text" }

// counting is how many rows a query finds.
func counting(q *gorm.DB) (int, error) {
	var n int64
	err := q.Count(&n).Error
	return int(n), err
}
