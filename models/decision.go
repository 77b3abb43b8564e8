package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// Decision is what a program's steward made of a version of an application. A later one takes its place.
type Decision struct {
	Application string `gorm:"primaryKey"`
	Number      uint64 `gorm:"primaryKey;autoIncrement:false"` // 1 is the application's first
	Version     uint64
	Document    common.Hash // of the version's plan
	Kind        DecisionKind
	Reason      string // Markdown
	Steward     common.Address
	Decided     uint64 // Unix seconds
}

// DecisionKind is what a steward decides.
type DecisionKind string

const (
	Selected  DecisionKind = "selected" // may stand on a slate
	ToChange  DecisionKind = "changes"  // may be submitted again, changed
	TurnedOff DecisionKind = "declined"
)

// DecisionKinds lists them in the order of the form.
func DecisionKinds() []DecisionKind { return []DecisionKind{Selected, ToChange, TurnedOff} }

// Known tells whether k is one of DecisionKinds.
func (k DecisionKind) Known() bool { return k == Selected || k == ToChange || k == TurnedOff }

// Decision returns the decision on an application that counts, or ErrNotFound. It may be on a version before the newest.
func (s *Store) Decision(ctx context.Context, application string) (Decision, error) {
	return first[Decision](s.db(ctx).Where("application = ?", application).Order("number DESC"))
}

// Decisions returns all decisions on an application, newest first.
func (s *Store) Decisions(ctx context.Context, application string) ([]Decision, error) {
	return all[Decision](s.db(ctx).Where("application = ?", application).Order("number DESC"))
}

// newestDecisions is the condition that a decision is the one that counts, and on the newest version of an application
// that is not withdrawn.
const newestDecisions = `EXISTS (SELECT 1 FROM applications WHERE applications.id = decisions.application
	AND applications.version = decisions.version AND applications.status = 'submitted')
	AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.application = decisions.application AND later.number > decisions.number)`

// ungranted is the condition that there is no grant of what was decided on.
const ungranted = ` AND NOT EXISTS (SELECT 1 FROM grants WHERE grants.document = decisions.document)`

// Selected returns the decisions by which applications to a program are selected and have no grant yet, oldest first;
// program 0 is any.
func (s *Store) Selected(ctx context.Context, program uint64) ([]Decision, error) {
	q := s.db(ctx).Where("kind = ? AND "+newestDecisions+ungranted, Selected)
	if program > 0 {
		q = q.Where("application IN (SELECT id FROM applications WHERE program = ?)", num(program))
	}
	return all[Decision](q.Order("decided, application"))
}

// Decide keeps what an account, as the program's steward, makes of a version. The same decision sent twice is one.
func (s *Store) Decide(ctx context.Context, p Panel, d Decision, document common.Hash, now uint64) error {
	if p.Decision.repeats(d, document) {
		return nil
	}
	if err := p.MayDecide(d.Steward, d.Kind, now); err != nil {
		return err
	}
	if document != p.Version.Document {
		return Refusal{"The application has a newer version than the one that was decided on.", "Read that version, then decide."}
	}
	if wrong := stated(d.Reason, VerdictLimit, "say why: the applicant and the voters read it"); wrong != "" {
		return Invalid{"reason", wrong}
	}
	d.Application, d.Version, d.Document, d.Decided = p.Application.ID, p.Version.Number, document, now
	err := s.hold(ctx, d.Application, d.Version, func(w *writer, now Panel) error { return w.decide(p, now, d) })
	if err == nil {
		s.announceReview(p.Application)
	}
	return err
}

// decide keeps a decision that was made by one panel, as the panel is by now. It is ErrStale when another was made since.
func (w *writer) decide(read, now Panel, d Decision) error {
	switch {
	case now.Decision.repeats(d, d.Document):
		return nil
	case now.Decision.Number != read.Decision.Number:
		return ErrStale
	}
	if err := now.MayDecide(d.Steward, d.Kind, d.Decided); err != nil {
		return err
	}
	last, err := first[Decision](w.Where("application = ?", d.Application).Order("number DESC"))
	d.Number = last.Number + 1
	if absent(err) != nil {
		return err
	}
	return w.Create(&d).Error
}

// repeats tells whether a decision that is sent is this one, which is kept already.
func (d Decision) repeats(sent Decision, document common.Hash) bool {
	return d.Kind != "" && d.Kind == sent.Kind && d.Reason == sent.Reason && d.Steward == sent.Steward && d.Document == document
}

// MayResubmit tells why an application can't have another version at a moment, or nil.
func (s *Store) MayResubmit(ctx context.Context, application string, now uint64) error {
	a, err := s.Application(ctx, application)
	if err != nil || a.Version == 0 {
		return err
	}
	p, err := s.Panel(ctx, application, a.Version)
	if err != nil {
		return err
	}
	return p.MayResubmit(now)
}

// MayResubmit tells why the application can't have another version at a moment, or nil. Until the steward asks for
// changes, what reviewers have read stays as it is, and what was submitted in time is what is judged.
func (p Panel) MayResubmit(now uint64) error {
	closes := p.Program.Terms.Closes
	switch {
	case p.Decision.Kind == ToChange:
		return nil
	case p.Decision.Kind == Selected:
		return Refusal{"The application is selected as it is: what is voted on is what was reviewed.", "Ask the program's steward to ask for changes first."}
	case p.Decision.Kind == TurnedOff:
		return Refusal{"The application is declined.", "Begin a new one that answers the reasons."}
	case p.HandedIn() > 0:
		return Refusal{"Reviews of this version are handed in already.", "Wait for the steward, who may ask for changes, or withdraw the application."}
	case closes > 0 && now >= closes:
		return Refusal{"The program's time for applications is over, and what was submitted in time is what is judged.", "Wait for the steward, who may ask for changes."}
	}
	return nil
}
