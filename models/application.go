package models

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Application is a plan on its way to a grant. What its authors write is theirs until they submit it: each submission is
// a Version, which everybody can read.
type Application struct {
	ID        string `gorm:"primaryKey"`
	Program   uint64
	Creator   common.Address // who began it and invites others
	Status    ApplicationStatus
	Plan      Plan           // the working copy, for its authors alone
	Title     string         // of the newest version, of the working copy before there is one
	Revision  uint64         // of the working copy, grows with each save
	Version   uint64         // submitted last; 0 is none
	Created   uint64         // Unix seconds, as the next ones
	Updated   uint64         // when the working copy was saved
	Editor    common.Address // who saved it
	Submitted uint64         // when the newest version was

	Decided DecisionKind `gorm:"-"` // on the newest version; empty before. Read with lists, as the next one
	Grant   uint64       `gorm:"-"` // id of the grant that the newest version became; 0 before
}

// ApplicationStatus is where an application stands among those who write it.
type ApplicationStatus string

const (
	ApplicationDraft     ApplicationStatus = "draft"     // never submitted
	ApplicationSubmitted ApplicationStatus = "submitted" // its newest version is up for review
	ApplicationWithdrawn ApplicationStatus = "withdrawn" // by its authors; its versions stay readable
)

// Version is an application as it was submitted once. It never changes.
type Version struct {
	Application string `gorm:"primaryKey"`
	Number      uint64 `gorm:"primaryKey"` // 1 is the first
	Plan        Plan
	Document    common.Hash    // of the plan
	Author      common.Address // who submitted it
	Time        uint64         // Unix seconds
	Note        string         // what changed, in its author's words; empty for the first
}

// Author is an account that writes an application, or was asked to.
type Author struct {
	Application string         `gorm:"primaryKey"`
	Account     common.Address `gorm:"primaryKey"`
	Invited     uint64         // Unix seconds
	Accepted    uint64         // Unix seconds; 0 while it has not answered
	LeftAt      uint64         // Unix seconds; 0 for who has not left. Who left still counts as one of its people
}

// Writes tells whether it may write now.
func (a Author) Writes() bool { return a.Wrote() && a.LeftAt == 0 }

// Wrote tells whether it ever could.
func (a Author) Wrote() bool { return a.Accepted > 0 }

// Asked tells whether it was asked, for the first time or after it left, and has not answered.
func (a Author) Asked() bool { return !a.Wrote() || a.LeftAt > 0 && a.Invited > a.LeftAt }

// Public tells whether everybody may read the application's versions.
func (a Application) Public() bool { return a.Version > 0 }

// ApplicationFilter chooses applications. Its zero value is all that were ever submitted.
type ApplicationFilter struct {
	Program uint64            // 0 is any
	Status  ApplicationStatus // empty is submitted or withdrawn
	Author  common.Address    // zero is any; drafts are seen with it alone
	After   string            // id of the last one seen, for the next page
	Limit   int               // 0 is no limit
}

// Application returns one, whoever asks: a page that shows its working copy looks at Authors first.
func (s *Store) Application(ctx context.Context, id string) (Application, error) {
	return first[Application](s.db(ctx).Where("id = ?", id))
}

// Versions returns an application's versions, newest first.
func (s *Store) Versions(ctx context.Context, id string) ([]Version, error) {
	return all[Version](s.db(ctx).Where("application = ?", id).Order("number DESC"))
}

// Version returns one of an application's versions.
func (s *Store) Version(ctx context.Context, id string, number uint64) (Version, error) {
	return first[Version](s.db(ctx).Where("application = ? AND number = ?", id, num(number)))
}

// VersionOf returns the version whose document has a hash.
func (s *Store) VersionOf(ctx context.Context, document common.Hash) (Version, error) {
	return first[Version](s.db(ctx).Where("document = ?", document))
}

// Authors returns who writes an application and who was asked to, longest first.
func (s *Store) Authors(ctx context.Context, id string) ([]Author, error) {
	return all[Author](s.db(ctx).Where("application = ?", id).Order("invited, account"))
}

// Writes tells whether an account is among those who write an application.
func Writes(list []Author, account common.Address) bool {
	return slices.ContainsFunc(list, func(a Author) bool { return a.Account == account && a.Writes() })
}

// Value is the stored form.
func (p Plan) Value() (driver.Value, error) {
	text, err := json.Marshal(p)
	return string(text), err
}

// Scan reads the stored form.
func (p *Plan) Scan(src any) error {
	*p = Plan{}
	switch text := src.(type) {
	case string:
		return json.Unmarshal([]byte(text), p)
	case []byte:
		return json.Unmarshal(text, p)
	}
	return fmt.Errorf("a plan is stored as text, not %T", src)
}

// GormDataType keeps GORM from looking inside.
func (Plan) GormDataType() string { return "text" }
