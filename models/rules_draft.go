package models

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"gorm.io/gorm/clause"
)

// RulesDraft is a program's rules being written. Its author alone can see it.
type RulesDraft struct {
	ID       string `gorm:"primaryKey"` // the form's, so that sending it twice makes one
	Author   common.Address
	Rules    Rules
	Revision uint64 // grows with each save
	Created  uint64 // Unix seconds
	Updated  uint64 // Unix seconds
}

// TableName is GORM's.
func (RulesDraft) TableName() string { return "rules" }

// Description is the text that goes on chain: what the program is for, and below it the rules that bind.
func (d RulesDraft) Description() string {
	r := d.Rules
	title := "Open a program: " + r.Name
	if r.Program != 0 {
		title = "Change the program " + r.Name
	}
	return Description{Title: title, Track: r.Track, Body: r.Purpose + "\n\n" + r.Document().Embed(), Proposer: d.Author}.String()
}

// RulesDraft returns an author's draft, or ErrNotFound: nobody else can see it.
func (s *Store) RulesDraft(ctx context.Context, author common.Address, id string) (RulesDraft, error) {
	return first[RulesDraft](s.db(ctx).Where("id = ? AND author = ?", id, author))
}

// RulesDrafts returns an author's drafts, last saved first.
func (s *Store) RulesDrafts(ctx context.Context, author common.Address) ([]RulesDraft, error) {
	return all[RulesDraft](s.db(ctx).Where("author = ?", author).Order("updated DESC, id"))
}

// SaveRules makes a draft, or replaces the revision that d carries, as SaveDraft does. A first save that was made before is
// ErrStale.
func (s *Store) SaveRules(ctx context.Context, d RulesDraft) (RulesDraft, error) {
	if err := d.Rules.fits(); err != nil {
		return d, err
	}
	read := d.Revision
	d.Revision++
	if read == 0 {
		return s.createRules(ctx, d)
	}
	q := s.write.WithContext(ctx).Model(&RulesDraft{}).Where("id = ? AND author = ? AND revision = ?", d.ID, d.Author, read)
	q = q.Select("rules", "revision", "updated").Updates(d)
	if q.Error != nil || q.RowsAffected == 1 {
		return d, q.Error
	}
	if _, err := first[RulesDraft](s.write.WithContext(ctx).Where("id = ? AND author = ?", d.ID, d.Author)); err != nil {
		return d, err
	}
	return d, ErrStale
}

func (s *Store) createRules(ctx context.Context, d RulesDraft) (RulesDraft, error) {
	var n int64
	if err := s.write.WithContext(ctx).Model(&RulesDraft{}).Where("author = ?", d.Author).Count(&n).Error; err != nil {
		return d, err
	}
	if n >= DraftLimit {
		return d, Refusal{fmt.Sprintf("This account has %d drafts of programs, which is as many as are kept.", n), "Delete one that is not needed, then try again."}
	}
	d.Created = d.Updated
	q := s.write.WithContext(ctx).Clauses(clause.OnConflict{DoNothing: true}).Create(&d)
	if q.Error == nil && q.RowsAffected == 0 {
		return d, ErrStale
	}
	return d, q.Error
}

// DeleteRules forgets an author's draft.
func (s *Store) DeleteRules(ctx context.Context, author common.Address, id string) error {
	q := s.write.WithContext(ctx).Where("id = ? AND author = ?", id, author).Delete(&RulesDraft{})
	if q.Error == nil && q.RowsAffected == 0 {
		return ErrNotFound
	}
	return q.Error
}

// ProposedRules returns the proposal that a draft has become: its author's, with its text. It is ErrNotFound while there is
// none.
func (s *Store) ProposedRules(ctx context.Context, d RulesDraft) (Proposal, error) {
	return first[Proposal](s.db(ctx).Where("proposer = ? AND description_hash = ?", d.Author, crypto.Keccak256Hash([]byte(d.Description()))).Order("block DESC"))
}

// LeastDispute is the shortest time, in seconds, after which silence of the DAO may pay a challenged milestone: twice what
// a proposal takes from its making to its execution.
func (s *Store) LeastDispute(ctx context.Context) (uint64, error) {
	p, err := s.Parameters(ctx)
	return 2 * p[VotingDelay].Add(p[VotingPeriod]).Add(p[MinDelay]).Uint64(), err
}

// fits refuses what is too large to keep even as a draft.
func (r Rules) fits() error {
	text, err := json.Marshal(r)
	switch {
	case err != nil:
		return err
	case len(text) > 10*proseLimit:
		return Invalid{"purpose", "and all the rest are too long to keep"}
	}
	for _, s := range append([]string{r.Name, r.Purpose, r.Eligibility}, r.Reviewers...) {
		if !utf8.ValidString(s) || strings.ContainsRune(s, 0) {
			return Invalid{"purpose", "or another field is not valid UTF-8 text"}
		}
	}
	return nil
}

// Value is the stored form.
func (r Rules) Value() (driver.Value, error) {
	text, err := json.Marshal(r)
	return string(text), err
}

// Scan reads the stored form.
func (r *Rules) Scan(src any) error {
	*r = Rules{}
	switch text := src.(type) {
	case string:
		return json.Unmarshal([]byte(text), r)
	case []byte:
		return json.Unmarshal(text, r)
	}
	return errors.New("rules are stored as text")
}

// GormDataType keeps GORM from looking inside.
func (Rules) GormDataType() string { return "text" }
