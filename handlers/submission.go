package handlers

import (
	"net/http"
	"strconv"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// reviewSubmission is the step before a submission: the application as its readers will see it, and what changed.
func (s *Server) reviewSubmission(c echo.Context, p *views.Page) (templ.Component, error) {
	a, authors, err := s.written(c, p.Account)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	d := views.SubmissionData{Application: a, Authors: authors, Program: s.programOf(r, a.Program)}
	d.Plan = a.Versioned()
	d.Problems = d.Plan.Check(s.DAO, d.Program)
	versions := readWith(r, s.Store.Versions, a.ID)
	if len(versions) > 0 {
		d.Newest = &versions[0]
		d.Same = !a.Unsubmitted(versions[0])
	}
	if r.err == nil {
		d.Refusal, r.err = refusal(s.maySubmit(c, d.Program, a))
	}
	p.Title, p.Topics = "Submit an application", "head"
	return views.Submission(*p, d), r.err
}

// submitApplication makes a version of exactly the revision that was looked at.
func (s *Server) submitApplication(c echo.Context) error {
	ctx := c.Request().Context()
	account, _ := s.account(c)
	f, err := readForm(c)
	if err != nil {
		return err
	}
	a, _, err := s.written(c, account)
	if err != nil {
		return err
	}
	program, err := s.Store.Program(ctx, a.Program)
	if err != nil {
		return err
	}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return err
	}
	revision, _ := strconv.ParseUint(f["revision"], 10, 63)
	v, err := s.Store.Submit(ctx, s.DAO, program, models.Submission{
		Application: a.ID, Revision: revision, Author: account, Note: newlines(f["note"]), Time: s.coming(b).Time,
	})
	if err != nil {
		return err
	}
	if answersJSON(c) {
		return c.JSON(http.StatusOK, map[string]any{"id": a.ID, "version": v.Number, "document": v.Document})
	}
	return c.Redirect(http.StatusSeeOther, "/applications/"+a.ID)
}

// compareVersions shows what made one version of another.
func (s *Server) compareVersions(c echo.Context, p *views.Page) (templ.Component, error) {
	a, _, err := s.Store.ReadableBy(c.Request().Context(), p.Account, c.Param("id"))
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	list := readWith(r, s.Store.Versions, a.ID)
	if r.err != nil {
		return nil, r.err
	}
	d := views.ComparisonData{Application: a, Versions: list}
	var from, to bool
	for _, v := range list {
		if c.QueryParam("from") == strconv.FormatUint(v.Number, 10) {
			d.From, from = v, true
		}
		if c.QueryParam("to") == strconv.FormatUint(v.Number, 10) {
			d.To, to = v, true
		}
	}
	if !from || !to {
		return nil, models.ErrNotFound
	}
	p.Title, p.Topics = "Changes, "+a.Title, "applications/"+a.ID
	return views.Comparison(*p, d), nil
}

func (s *Server) withdrawApplication(c echo.Context) error {
	return s.turnApplication(c, true)
}

func (s *Server) resumeApplication(c echo.Context) error {
	return s.turnApplication(c, false)
}

func (s *Server) turnApplication(c echo.Context, withdrawn bool) error {
	account, _ := s.account(c)
	if err := s.Store.Withdraw(c.Request().Context(), account, c.Param("id"), withdrawn); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/applications/"+c.Param("id"))
}

func (s *Server) endApplication(c echo.Context) error {
	account, _ := s.account(c)
	if err := s.Store.DeleteApplication(c.Request().Context(), account, c.Param("id")); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/applications")
}
