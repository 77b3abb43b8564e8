package models

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Submission is the wish to make a version of the working copy: of exactly the revision that was looked at.
type Submission struct {
	Application string
	Revision    uint64
	Author      common.Address
	Note        string // what changed since the version before
	Time        uint64 // Unix seconds
}

const noteLimit = 2_000 // bytes

// MaySubmit tells whether a program takes an application at a moment. Of versions after the first Panel.MayResubmit says
// more.
func (p Program) MaySubmit(a Application, now uint64) error {
	switch {
	case p.Closed:
		return Refusal{"The program is closed and takes no more grants.", "Look for another one on /programs."}
	case a.Status == ApplicationWithdrawn:
		return Refusal{"This application is withdrawn.", "Take it up again first."}
	case a.Version > 0:
		return nil
	case now < p.Terms.Opens:
		return Refusal{"The program does not take applications yet.", "Save it here and come back when the program opens."}
	case p.Terms.Closes > 0 && now >= p.Terms.Closes:
		return Refusal{"The program's time for applications is over.", "Look for another one on /programs."}
	}
	return nil
}

// Versioned is the plan as the next version of an application: its document is unlike any other.
func (a Application) Versioned() Plan {
	p := a.Plan
	p.Application, p.Program = fmt.Sprintf("%s/%d", a.ID, a.Version+1), a.Program
	return p
}

// Submit makes a version of an application's working copy and returns it. What is not complete is refused with the first
// thing that is wrong. It is ErrStale when the working copy was saved since the revision that was looked at, and the
// version that is there already when the same submission comes twice.
func (s *Store) Submit(ctx context.Context, dao DAO, program Program, v Submission) (Version, error) {
	if len(v.Note) > noteLimit || hasHidden(v.Note) {
		return Version{}, Invalid{"note", "is longer than 2,000 bytes or has hidden characters; shorten it"}
	}
	var made Version
	err := s.once(ctx, func(w *writer) error {
		a, err := w.alone(v.Application)
		if err != nil {
			return err
		}
		if err := mayWrite(w, a.ID, v.Author); err != nil {
			return err
		}
		if a.Version > 0 {
			p, err := s.Panel(w.reading(), a.ID, a.Version)
			if err != nil {
				return err
			}
			if a.Revision == v.Revision && p.Version.Plan.same(a.Plan) {
				made = p.Version
				return nil
			}
			if err := p.MayResubmit(v.Time); err != nil {
				return err
			}
		}
		made, err = a.submit(dao, program, v)
		if err != nil {
			return err
		}
		return keepVersion(w, a, made)
	})
	if err == nil {
		s.Changes.Announce("applications", "applications/"+v.Application, fmt.Sprintf("programs/%d", program.ID))
	}
	return made, err
}

// submit is the next version, if it may be one.
func (a Application) submit(dao DAO, program Program, v Submission) (Version, error) {
	if a.Revision != v.Revision {
		return Version{}, ErrStale
	}
	if program.ID != a.Program {
		return Version{}, Invalid{"program", "is not the one that the application is for"}
	}
	if err := program.MaySubmit(a, v.Time); err != nil {
		return Version{}, err
	}
	p := a.Versioned()
	if problems := p.Check(dao, program); len(problems) > 0 {
		return Version{}, problems[0]
	}
	d := p.Document()
	if back, err := ParsePlan(d); err != nil || back.Document() != d || !slices.Equal(Documents(d.Embed()), []Document{d}) {
		return Version{}, Invalid{"summary", "or another text can't be written as one document; take unusual characters out"}
	}
	return Version{a.ID, a.Version + 1, p, d.Hash(), v.Author, v.Time, strings.TrimSpace(v.Note)}, nil
}

func keepVersion(w *writer, a Application, v Version) error {
	if err := w.Create(&v).Error; err != nil {
		return err
	}
	a.Version, a.Status, a.Title, a.Submitted = v.Number, ApplicationSubmitted, v.Plan.Title, v.Time
	return w.Model(&Application{}).Where("id = ?", a.ID).Select("version", "status", "title", "submitted").Updates(&a).Error
}

// same tells whether two plans say the same, whatever their versions.
func (p Plan) same(other Plan) bool {
	p.Application, other.Application = "", ""
	return p.Document() == other.Document()
}

// Unsubmitted tells whether the working copy says anything that the newest version doesn't.
func (a Application) Unsubmitted(newest Version) bool {
	return a.Version == 0 || !newest.Plan.same(a.Plan)
}

// Withdraw takes a submitted application out of review, or up again. Its versions stay. Any author may.
func (s *Store) Withdraw(ctx context.Context, account common.Address, id string, withdrawn bool) error {
	from, to := ApplicationSubmitted, ApplicationWithdrawn
	if !withdrawn {
		from, to = to, from
	}
	var a Application
	err := s.transaction(ctx, func(w *writer) (err error) {
		if err = mayWrite(w, id, account); err != nil {
			return err
		}
		if a, err = first[Application](w.Where("id = ?", id)); err != nil {
			return err
		}
		r := w.Model(&Application{}).Where("id = ? AND status = ?", id, from).Update("status", to)
		if r.Error == nil && r.RowsAffected == 0 {
			return Refusal{"The application is not " + string(from) + ".", "Reload its page to see where it stands."}
		}
		return r.Error
	})
	if err == nil {
		s.Changes.Announce("applications", "applications/"+id, fmt.Sprintf("programs/%d", a.Program))
	}
	return err
}
