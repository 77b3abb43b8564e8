package handlers

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"strconv"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// applicationRows is how many stand on a page of the list.
const applicationRows = 25

func (s *Server) listApplications(c echo.Context, p *views.Page) (templ.Component, error) {
	if s.escrowless() {
		return nil, models.ErrNotFound
	}
	r := s.reader(c)
	program, _ := strconv.ParseUint(c.QueryParam("program"), 10, 63)
	f := models.ApplicationFilter{Program: program, After: c.QueryParam("after"), Limit: applicationRows + 1}
	d := views.ApplicationsData{Program: program, After: f.After}
	if p.SignedIn() {
		d.Own = readWith(r, s.Store.Applications, models.ApplicationFilter{Author: p.Account, Limit: rowLimit})
		d.Invited = readWith(r, s.Store.Invitations, p.Account)
	}
	d.Programs = read(r, func(ctx context.Context) ([]models.Program, error) { return s.Store.Programs(ctx, s.DAO) })
	d.List = readWith(r, s.Store.Applications, f)
	if len(d.List) > applicationRows {
		d.List, d.More = d.List[:applicationRows], true
	}
	p.Title, p.Topics = "Applications", "applications head"
	return views.Applications(*p, d), r.err
}

// newApplication is an empty form, under the id that the application will have however often the form is sent.
func (s *Server) newApplication(c echo.Context, p *views.Page) (templ.Component, error) {
	if s.escrowless() {
		return nil, models.ErrNotFound
	}
	program, _ := strconv.ParseUint(c.QueryParam("program"), 10, 63)
	a := models.Application{ID: rand.Text(), Program: program, Creator: p.Account}
	return s.applicationForm(c, p, views.ApplicationFormData{Application: a})
}

func (s *Server) editApplication(c echo.Context, p *views.Page) (templ.Component, error) {
	a, authors, err := s.written(c, p.Account)
	if err != nil {
		return nil, err
	}
	d := views.ApplicationFormData{Application: a, Authors: authors, Checked: c.QueryParam("checked") != "", More: c.QueryParam("more")}
	return s.applicationForm(c, p, d)
}

// written is the application in the path, for who writes it alone.
func (s *Server) written(c echo.Context, account common.Address) (models.Application, []models.Author, error) {
	a, authors, err := s.Store.ReadableBy(c.Request().Context(), account, c.Param("id"))
	if err == nil && !models.Writes(authors, account) {
		err = models.ErrNotFound
	}
	return a, authors, err
}

// applicationForm adds to an application its program and what is missing.
func (s *Server) applicationForm(c echo.Context, p *views.Page, d views.ApplicationFormData) (templ.Component, error) {
	r := s.reader(c)
	p.Title, p.Topics = "Application", "applications/"+d.Application.ID+" head"
	d.Programs = read(r, func(ctx context.Context) ([]models.Program, error) { return s.Store.Programs(ctx, s.DAO) })
	for _, x := range d.Programs {
		if x.ID == d.Application.Program {
			d.Program = x
		}
	}
	if d.Program.Track.Known() {
		d.Application.Plan = d.Application.Plan.Under(d.Program.Track)
	}
	if d.Problems == nil {
		d.Problems = d.Application.Versioned().Check(s.DAO, d.Program)
	}
	if d.Application.Version > 0 {
		v := read(r, func(ctx context.Context) (models.Version, error) {
			return s.Store.Version(ctx, d.Application.ID, d.Application.Version)
		})
		d.Newest = &v
	}
	if r.err == nil && !d.New() {
		d.Refusal, r.err = refusal(s.maySubmit(c, d.Program, d.Application))
	}
	return views.ApplicationForm(*p, d), r.err
}

// maySubmit tells whether the program and the reviewers take another version.
func (s *Server) maySubmit(c echo.Context, program models.Program, a models.Application) error {
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return err
	}
	now := s.coming(b).Time
	if err := program.MaySubmit(a, now); err != nil {
		return err
	}
	return s.Store.MayResubmit(c.Request().Context(), a.ID, now)
}

// saveApplication makes or changes one. It is also where the form for a new one goes, which has its id in a field.
func (s *Server) saveApplication(c echo.Context) error {
	a, then, err := s.typedApplication(c)
	if err != nil {
		return err
	}
	x, err := s.Store.Program(c.Request().Context(), a.Program)
	switch {
	case errors.Is(err, models.ErrNotFound):
		return models.Invalid{Field: "program", Reason: "is none that there is; choose one of the list"}
	case err != nil:
		return err
	case x.Track.Known():
		a.Plan = a.Plan.Under(x.Track)
	}
	kept, err := s.Store.SaveApplication(c.Request().Context(), a)
	switch {
	case err == nil && answersJSON(c):
		return c.JSON(http.StatusOK, saved{kept.ID, kept.Revision, kept.Updated})
	case err == nil:
		return c.Redirect(http.StatusSeeOther, nextStep(kept, then))
	case answersJSON(c):
		return err
	}
	d := views.ApplicationFormData{Application: a, Checked: true, Stale: errors.Is(err, models.ErrStale)}
	var invalid models.Invalid
	if errors.As(err, &invalid) {
		d.Problems = []models.Invalid{invalid}
	} else if !d.Stale {
		return err
	}
	return s.answer(c, status(err), func(c echo.Context, p *views.Page) (templ.Component, error) {
		return s.applicationForm(c, p, d)
	})
}

// showApplication is the page of one: as it was submitted, whichever version is asked for.
func (s *Server) showApplication(c echo.Context, p *views.Page) (templ.Component, error) {
	ctx := c.Request().Context()
	a, authors, err := s.Store.ReadableBy(ctx, p.Account, c.Param("id"))
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	d := views.ApplicationData{Application: a, Authors: authors}
	d.Versions = readWith(r, s.Store.Versions, a.ID)
	d.Program = s.programOf(r, a.Program)
	if a.Public() {
		if d.Version, err = chosenVersion(c, d.Versions); err != nil {
			return nil, err
		}
		d.Grant = s.grantOf(r, d.Version.Document)
		if d.Grant != nil && d.Version.Number == a.Version {
			d.Application.Grant = d.Grant.ID
		}
		d.Unsubmitted = a.Unsubmitted(d.Versions[0])
		d.Reviews = s.reviewsOf(r, p, a.ID, d.Version.Number)
		if len(d.Reviews.Decisions) > 0 && d.Reviews.Decisions[0].Version == a.Version {
			d.Application.Decided = d.Reviews.Decisions[0].Kind
		}
	}
	p.Title, p.Topics = a.Title, "applications/"+a.ID+" head"
	return views.Application(*p, d), r.err
}

// chosenVersion is the one that the query asks for, the newest where it asks for none.
func chosenVersion(c echo.Context, list []models.Version) (models.Version, error) {
	asked := c.QueryParam("version")
	for _, v := range list {
		if asked == "" || asked == strconv.FormatUint(v.Number, 10) {
			return v, nil
		}
	}
	return models.Version{}, models.ErrNotFound
}

// programOf is a program, or only its number where the record has none.
func (s *Server) programOf(r *reader, id uint64) models.Program {
	return read(r, func(ctx context.Context) (models.Program, error) {
		x, err := s.Store.Program(ctx, id)
		if errors.Is(err, models.ErrNotFound) {
			return models.Program{ID: id}, nil
		}
		return x, err
	})
}

// grantOf is the grant that a document became, nil before it did.
func (s *Server) grantOf(r *reader, document common.Hash) *models.Grant {
	return read(r, func(ctx context.Context) (*models.Grant, error) {
		g, err := s.Store.GrantOf(ctx, document)
		if errors.Is(err, models.ErrNotFound) {
			return nil, nil
		}
		return &g, err
	})
}

// openApplication leads its writers to the form of one that nobody else can read yet.
func (s *Server) openApplication(c echo.Context) error {
	account, in := s.account(c)
	if in {
		a, authors, err := s.Store.ReadableBy(c.Request().Context(), account, c.Param("id"))
		if err == nil && !a.Public() && models.Writes(authors, account) {
			return c.Redirect(http.StatusSeeOther, "/applications/"+a.ID+"/edit")
		}
	}
	return s.page(s.showApplication)(c)
}

// showPlanText is a version's document, to the last byte: what is hashed.
func (s *Server) showPlanText(c echo.Context) error {
	list, err := s.Store.Versions(c.Request().Context(), c.Param("id"))
	if err != nil {
		return err
	}
	v, err := chosenVersion(c, list)
	if err != nil {
		return err
	}
	return raw(c, string(v.Plan.Document()))
}
