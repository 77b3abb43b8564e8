package models

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Limits of what is kept of an application, and of how many an account may write at once.
const (
	ApplicationLimit = 50
	planLimit        = 400_000 // bytes of a working copy
)

// SaveApplication makes an application under the id that its form was given, or replaces the revision of its working copy
// that a carries. The editor must write it. The form of a new one may be sent twice: it makes one application.
// It is ErrStale when another revision was saved since, and ErrNotFound when the editor does not write it.
func (s *Store) SaveApplication(ctx context.Context, a Application) (Application, error) {
	if err := a.fits(); err != nil {
		return a, err
	}
	a.Plan.Application, a.Plan.Program = "", a.Program
	var kept Application
	err := s.once(ctx, func(w *writer) error {
		old, err := first[Application](w.Where("id = ?", a.ID))
		switch {
		case errors.Is(err, ErrNotFound) && a.Revision == 0:
			kept, err = createApplication(w, a)
		case err == nil:
			kept, err = replaceWorking(w, old, a)
		}
		return err
	})
	if err != nil {
		return a, err
	}
	return kept, nil
}

// once runs f in a transaction, and again when another one made the same row at the same time: then f finds it.
func (s *Store) once(ctx context.Context, f func(*writer) error) error {
	err := s.transaction(ctx, f)
	if errors.Is(err, gorm.ErrDuplicatedKey) {
		err = s.transaction(ctx, f)
	}
	return err
}

func createApplication(w *writer, a Application) (Application, error) {
	var n int64
	if err := w.Model(&Application{}).Where("creator = ? AND version = 0", a.Editor).Count(&n).Error; err != nil {
		return a, err
	}
	if n >= ApplicationLimit {
		return a, Refusal{fmt.Sprintf("This account has %d applications that were not submitted, which is as many as are kept.", n), "Submit or delete one, then try again."}
	}
	a.Creator, a.Status, a.Title, a.Revision, a.Created = a.Editor, ApplicationDraft, a.Plan.Title, 1, a.Updated
	if err := w.Create(&a).Error; err != nil {
		return a, err
	}
	return a, w.Create(&Author{a.ID, a.Creator, a.Created, a.Created, 0}).Error
}

// replaceWorking puts a's working copy in place of the kept one. A form that was sent when there was nothing yet stands
// for revision 1 while its sender made that: the first answer may have been lost.
func replaceWorking(w *writer, kept, a Application) (Application, error) {
	if err := mayWrite(w, a.ID, a.Editor); err != nil {
		return a, err
	}
	if a.Revision == 0 && kept.Revision == 1 && kept.Editor == a.Editor {
		if reflect.DeepEqual(kept.Plan, a.Plan) {
			return kept, nil
		}
		a.Revision = 1
	}
	if a.Revision != kept.Revision {
		return a, ErrStale
	}
	if kept.Status == ApplicationWithdrawn {
		return a, Refusal{"This application is withdrawn.", "Take it up again before changing it."}
	}
	program := a.Program
	if kept.Version > 0 {
		program = kept.Program
		a.Plan.Program = program
	}
	title := kept.Title
	if kept.Version == 0 {
		title = a.Plan.Title
	}
	kept.Plan, kept.Program, kept.Title = a.Plan, program, title
	kept.Revision, kept.Updated, kept.Editor = kept.Revision+1, a.Updated, a.Editor
	r := w.Model(&Application{}).Where("id = ? AND revision = ?", kept.ID, a.Revision).Select("plan", "program", "title", "revision", "updated", "editor").Updates(&kept)
	if r.Error == nil && r.RowsAffected == 0 {
		return a, ErrStale
	}
	return kept, r.Error
}

// mayWrite is ErrNotFound when an account is not an author.
func mayWrite(w *writer, id string, account common.Address) error {
	_, err := first[Author](w.Where("application = ? AND account = ? AND accepted > 0 AND left_at = 0", id, account))
	return err
}

// idLength is of the ids that forms are given.
const idLength = 26

// fits refuses what is too large to keep even as a working copy, or not text.
func (a Application) fits() error {
	if len(a.ID) != idLength || strings.Trim(a.ID, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") != "" {
		return Invalid{"id", "is not one that this site gave; open a new form"}
	}
	if a.Program == 0 {
		return Invalid{"program", "is not chosen"}
	}
	text, err := json.Marshal(a.Plan)
	if err != nil {
		return err
	}
	p := a.Plan
	for _, f := range []struct {
		name string
		rows int
	}{{"milestones", len(p.Milestones)}, {"budget", len(p.Budget)}, {"links", len(p.Links)}, {"fields", len(p.Fields)}} {
		if f.rows > 200 {
			return Invalid{f.name, "are too many to keep"}
		}
	}
	if len(text) > planLimit {
		return Invalid{"summary", "and the rest are too long to keep"}
	}
	return a.isText(text)
}

// isText refuses what one of the databases can't keep as it is.
func (a Application) isText(kept []byte) error {
	if strings.Contains(string(kept), `\u0000`) || strings.Contains(string(kept), `\ufffd`) && !a.Plan.valid() {
		return Invalid{"summary", "or another text is not valid UTF-8 text"}
	}
	return nil
}

// valid tells whether all texts are UTF-8: JSON writes what isn't as U+FFFD.
func (p Plan) valid() bool {
	all := []string{p.Title, p.Summary, p.Reason, p.Team, p.Work, p.More, p.Licence, p.Payee, p.Asset, string(p.Track)}
	for _, d := range append(p.Links, p.Fields...) {
		all = append(all, d.Name, d.Text)
	}
	for _, m := range p.Milestones {
		all = append(append(all, m.Title, m.Amount, m.Days), m.Criteria...)
	}
	for _, c := range p.Budget {
		all = append(all, c.Item, c.Amount)
	}
	for _, text := range all {
		if !utf8.ValidString(text) {
			return false
		}
	}
	return true
}

// DeleteApplication forgets an application that was never submitted. Its creator alone may.
func (s *Store) DeleteApplication(ctx context.Context, creator common.Address, id string) error {
	r := s.write.WithContext(ctx).Where("id = ? AND creator = ? AND version = 0", id, creator).Delete(&Application{})
	if r.Error == nil && r.RowsAffected == 0 {
		return ErrNotFound
	}
	return r.Error
}
