package models

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Statement is what a delegate says that it stands for, in versions, each signed by its account. One without a signature
// is still being written and only its account sees it. One with an empty sentence takes back those before.
type Statement struct {
	Account   common.Address `gorm:"primaryKey"`
	Number    uint64         `gorm:"primaryKey;autoIncrement:false"` // from 1
	Sentence  string         // plain text, which the list of delegates shows
	Text      string         // Markdown
	Folded    string         // what it is found by
	Signature Data           // over its EIP-712 text
	Block     uint64         // the record's newest when the signature was checked: a contract wallet may change its mind later
	Received  uint64         // Unix seconds
}

// Limits of a statement.
const (
	SentenceLimit   = 160    // characters
	StatementLimit  = 10_000 // bytes
	StatementsLimit = 200    // versions of an account
)

// Signed tells whether the version is public.
func (s Statement) Signed() bool { return len(s.Signature) > 0 }

// Empty tells whether the version says nothing: signed, it takes back what stood before.
func (s Statement) Empty() bool { return s.Sentence == "" && s.Text == "" }

// Check tells what keeps a statement from being signed, in the order of the form. standing is the newest signed version.
func (s Statement) Check(standing Statement) (list []Invalid) {
	if s.Empty() && !standing.Empty() {
		return nil
	}
	bad := func(field, reason string) { list = append(list, Invalid{field, reason}) }
	switch n := utf8.RuneCountInString(s.Sentence); {
	case strings.TrimSpace(s.Sentence) == "":
		bad("sentence", "is empty; say in one sentence what you stand for")
	case n > SentenceLimit:
		bad("sentence", fmt.Sprintf("is longer than %d characters; shorten it", SentenceLimit))
	case hasControl(s.Sentence) || !utf8.ValidString(s.Sentence):
		bad("sentence", "has line ends, control or direction characters; type it again as plain text")
	}
	if reason := stated(s.Text, StatementLimit, "say how you vote and why, so that holders can hold you to it"); reason != "" {
		bad("text", reason)
	}
	if len(list) == 0 && s.Sentence == standing.Sentence && s.Text == standing.Text {
		bad("text", "is what you signed last; change it, or leave it as it stands")
	}
	return list
}

// fits refuses what is too large to keep even while it is written.
func (s Statement) fits() error {
	for _, f := range []struct {
		name, text string
		limit      int
	}{{"sentence", s.Sentence, 10 * SentenceLimit}, {"text", s.Text, 5 * StatementLimit}} {
		if len(f.text) > f.limit {
			return Invalid{f.name, "is too long to keep"}
		}
		if !utf8.ValidString(f.text) || strings.ContainsRune(f.text, 0) {
			return Invalid{f.name, "is not valid UTF-8 text"}
		}
	}
	return nil
}

// MayState tells why an account can't publish a statement, or nil: it needs tokens or weight, so that a list of delegates
// can't be filled by accounts that cost nothing.
func (h Holder) MayState() error {
	if h.Balance.IsZero() && h.Votes.IsZero() {
		return Refusal{"This account holds no tokens and nobody delegates to it.", "Hold some of the token, or ask a holder to delegate to you; then publish what you stand for."}
	}
	return nil
}

// signed is the condition that a statement is public.
const signed = "signature <> ?"

// newestSigned is the condition that a statement is its account's newest that is public.
const newestSigned = signed + " AND NOT EXISTS (SELECT 1 FROM statements AS later WHERE later.account = statements.account AND later.number > statements.number AND later.signature <> ?)"

// Statement returns an account's newest public statement, or ErrNotFound. It may be empty: then the account took it back.
func (s *Store) Statement(ctx context.Context, a common.Address) (Statement, error) {
	return newestStatement(s.db(ctx), a)
}

func newestStatement(tx *gorm.DB, a common.Address) (Statement, error) {
	return first[Statement](tx.Where("account = ? AND "+signed, a, Data{}).Order("number DESC"))
}

// Statements returns the public versions of an account's statement, newest first.
func (s *Store) Statements(ctx context.Context, a common.Address) ([]Statement, error) {
	return all[Statement](s.db(ctx).Where("account = ? AND "+signed, a, Data{}).Order("number DESC").Limit(StatementsLimit))
}

// StatementsOf returns the newest public statements of some accounts that have one which nobody hides.
func (s *Store) StatementsOf(ctx context.Context, accounts []common.Address) (map[common.Address]Statement, error) {
	list := map[common.Address]Statement{}
	if len(accounts) == 0 {
		return list, nil
	}
	rows, err := all[Statement](s.db(ctx).Where("account IN ? AND sentence <> '' AND "+newestSigned, accounts, Data{}, Data{}))
	for _, row := range rows {
		list[row.Account] = row
	}
	hidden, failed := s.unstated(ctx)
	for _, a := range hidden {
		delete(list, a)
	}
	return list, errors.Join(err, failed)
}

// Writing returns the statement that an account would sign next: as it was kept last, else as it stands.
func (s *Store) Writing(ctx context.Context, a common.Address) (Statement, error) {
	w, err := first[Statement](s.db(ctx).Where("account = ? AND NOT ("+signed+")", a, Data{}))
	if !errors.Is(err, ErrNotFound) {
		return w, err
	}
	last, err := s.Statement(ctx, a)
	return Statement{Account: a, Number: last.Number + 1, Sentence: last.Sentence, Text: last.Text}, absent(err)
}

// Write keeps a statement that its account is going to sign, in place of the one that it wrote before.
func (s *Store) Write(ctx context.Context, a common.Address, sentence, text string) (Statement, error) {
	n := Statement{Account: a, Sentence: sentence, Text: text}
	if err := n.fits(); err != nil {
		return n, err
	}
	err := s.once(ctx, func(w *writer) error {
		if err := mayState(w.DB, n); err != nil {
			return err
		}
		last, err := newestStatement(w.DB, a)
		if absent(err) != nil {
			return err
		}
		if last.Number >= StatementsLimit {
			return Refusal{fmt.Sprintf("This account has signed %d versions, which is as many as are kept.", last.Number), "Keep the one that stands, or delegate from another account."}
		}
		n.Number = last.Number + 1
		if err := w.Where("account = ? AND NOT ("+signed+")", a, Data{}).Delete(&Statement{}).Error; err != nil {
			return err
		}
		return w.Create(&n).Error
	})
	return n, err
}

// mayState refuses a statement of an account that a moderator has silenced. Taking back what it said it may.
func mayState(db *gorm.DB, n Statement) error {
	if n.Sentence == "" {
		return nil
	}
	return mayWriteHere(db, n.Account)
}

// Publish makes the statement that an account has written public, by its signature, which the caller has checked. The same
// one twice is one. It is ErrStale when the account has written or signed another one since.
func (s *Store) Publish(ctx context.Context, n Statement) error {
	n.Folded = strings.ToLower(n.Sentence + "\n" + n.Text)
	err := s.transaction(ctx, func(w *writer) error {
		if err := mayState(w.DB, n); err != nil {
			return err
		}
		standing, err := newestStatement(w.DB, n.Account)
		if absent(err) != nil {
			return err
		}
		if standing.Number == n.Number && standing.Sentence == n.Sentence && standing.Text == n.Text {
			return nil
		}
		if problems := n.Check(standing); len(problems) > 0 {
			return problems[0]
		}
		r := w.Model(&Statement{}).Where("account = ? AND number = ? AND sentence = ? AND text = ? AND NOT ("+signed+")", n.Account, num(n.Number), n.Sentence, n.Text, Data{}).
			Select("folded", "signature", "block", "received").Updates(&n)
		if r.Error == nil && r.RowsAffected == 0 {
			return ErrStale
		}
		return r.Error
	})
	if err == nil {
		s.Changes.Announce("delegates", "delegates/"+n.Account.Hex())
	}
	return err
}
