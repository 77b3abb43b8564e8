package handlers

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// slateRows is how many proposals of grants the list of slates shows.
const slateRows = 20

func (s *Server) listSlates(c echo.Context, p *views.Page) (templ.Component, error) {
	if s.escrowless() {
		return nil, models.ErrNotFound
	}
	r := s.reader(c)
	p.Title, p.Topics = "Slates", "proposals applications reviews"
	var d views.SlatesData
	for _, x := range readWith(r, s.Store.Programs, s.DAO) {
		if n := len(r.waiting(s.coming(p.Block), x.ID)); n > 0 && !x.Closed {
			d.Waiting = append(d.Waiting, views.SlateWait{Program: x, Selected: n})
		}
	}
	if p.SignedIn() {
		for _, x := range readWith(r, s.Store.Slates, p.Account) {
			_, proposed, err := s.proposedSlate(r.ctx, x)
			if r.err = errors.Join(r.err, err); !proposed {
				d.Own = append(d.Own, x)
			}
		}
	}
	d.Proposals = read(r, func(ctx context.Context) ([]models.Proposal, error) {
		return s.Store.GrantingProposals(ctx, s.DAO, slateRows)
	})
	return views.Slates(*p, d), r.err
}

// waiting are a program's selected applications that no grant and no proposal has yet.
func (r *reader) waiting(now models.Moment, program uint64) []models.SlateEntry {
	return read(r, func(ctx context.Context) ([]models.SlateEntry, error) {
		return r.store.SlateEntries(ctx, r.dao, models.Slate{Program: program}, now)
	})
}

// proposedSlate is the proposal that a slate has become, if it has.
func (s *Server) proposedSlate(ctx context.Context, x models.Slate) (models.Proposal, bool, error) {
	p, err := s.Store.ProposedSlate(ctx, s.DAO, x)
	if errors.Is(err, models.ErrNotFound) {
		return p, false, nil
	}
	return p, err == nil, err
}

// newSlate gives a new form its id, so that sending it twice makes one slate, and then shows it.
func (s *Server) newSlate(c echo.Context) error {
	program, err := strconv.ParseUint(c.QueryParam("program"), 10, 63)
	if err != nil || program == 0 || s.escrowless() {
		return c.Redirect(http.StatusSeeOther, "/slates")
	}
	if id := c.QueryParam("slate"); !formID(id) {
		q := url.Values{"program": {strconv.FormatUint(program, 10)}, "slate": {rand.Text()}}
		return c.Redirect(http.StatusSeeOther, "/slates/new?"+q.Encode())
	}
	return s.page(func(c echo.Context, p *views.Page) (templ.Component, error) {
		x, err := s.Store.Slate(c.Request().Context(), p.Account, c.QueryParam("slate"))
		if errors.Is(err, models.ErrNotFound) {
			x, err = s.freshSlate(c, p, program)
		}
		if err != nil {
			return nil, err
		}
		return s.slatePage(c, p, views.SlateData{Slate: x})
	})(c)
}

// freshSlate begins with all that is selected in a program, up to what one proposal takes.
func (s *Server) freshSlate(c echo.Context, p *views.Page, program uint64) (models.Slate, error) {
	r := s.reader(c)
	x := models.Slate{ID: c.QueryParam("slate"), Author: p.Account, Program: program}
	of := readWith(r, s.Store.Program, program)
	for _, e := range r.waiting(s.coming(p.Block), program) {
		if len(x.Lines) < models.SlateLimit {
			e.Line.Reviewers, e.Line.Required = e.Suggested(of.Reviewers)
			x.Lines = append(x.Lines, e.Line)
		}
	}
	return x, r.err
}

// openSlate leads to the proposal that a slate has become, and to its form before that.
func (s *Server) openSlate(c echo.Context) error {
	account, _ := s.account(c)
	x, err := s.Store.Slate(c.Request().Context(), account, c.Param("id"))
	if err != nil {
		return err
	}
	p, proposed, err := s.proposedSlate(c.Request().Context(), x)
	if err != nil {
		return err
	}
	if proposed {
		return c.Redirect(http.StatusSeeOther, proposalPath(p.ID))
	}
	return s.page(func(c echo.Context, p *views.Page) (templ.Component, error) {
		return s.slatePage(c, p, views.SlateData{Slate: x, Checked: c.QueryParam("checked") != ""})
	})(c)
}

// typedSlate is the slate in a form. Its lines are of the applications that stand on it or may.
func (s *Server) typedSlate(c echo.Context) (models.Slate, error) {
	account, _ := s.account(c)
	f, err := readForm(c)
	if err != nil {
		return models.Slate{}, err
	}
	if !formID(c.Param("id")) || s.escrowless() {
		return models.Slate{}, models.ErrNotFound
	}
	program, _ := strconv.ParseUint(f["program"], 10, 63)
	revision, _ := strconv.ParseUint(f["revision"], 10, 63)
	x := models.Slate{
		ID: c.Param("id"), Author: account, Program: program, Revision: revision, Updated: uint64(s.Now().Unix()),
		Title: strings.TrimSpace(f["title"]), Intro: f.text("intro"),
	}
	before, err := s.Store.Slate(c.Request().Context(), account, x.ID)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return x, err
	}
	if before.Program == program {
		x.Lines = before.Lines
	}
	x.Lines, err = s.typedLines(c, f, x)
	return x, err
}

func (s *Server) typedLines(c echo.Context, f form, x models.Slate) (lines models.SlateLines, err error) {
	ctx := c.Request().Context()
	program, err := s.Store.Program(ctx, x.Program)
	if err != nil {
		return nil, err
	}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return nil, err
	}
	entries, err := s.Store.SlateEntries(ctx, s.DAO, x, s.coming(b))
	for _, e := range entries {
		if f["line."+e.Line.Application] == "" {
			continue
		}
		e.Line.Reviewers = nil
		for _, a := range program.Reviewers {
			if f["reviewer."+e.Line.Application+"."+a.Hex()] != "" {
				e.Line.Reviewers = append(e.Line.Reviewers, a)
			}
		}
		e.Line.Required, _ = strconv.ParseUint(strings.TrimSpace(f["required."+e.Line.Application]), 10, 8)
		lines = append(lines, e.Line)
	}
	return lines, err
}

// saveSlate saves, and shows the form again with all that was typed when it can't.
func (s *Server) saveSlate(c echo.Context) error {
	x, err := s.typedSlate(c)
	if err != nil {
		return err
	}
	kept, err := s.Store.SaveSlate(c.Request().Context(), x)
	switch {
	case err == nil && answersJSON(c):
		return c.JSON(http.StatusOK, saved{kept.ID, kept.Revision, kept.Updated})
	case err == nil:
		return c.Redirect(http.StatusSeeOther, slatePath(kept.ID)+"?checked=1#preview")
	case answersJSON(c):
		return err
	}
	data := views.SlateData{Slate: x, Checked: true, Stale: errors.Is(err, models.ErrStale)}
	var invalid models.Invalid
	if errors.As(err, &invalid) {
		data.Problems = []models.SlateProblem{{Reason: "The " + invalid.Error() + ".", Next: "Shorten it, then save."}}
	} else if !data.Stale {
		return err
	}
	return s.answer(c, status(err), func(c echo.Context, p *views.Page) (templ.Component, error) { return s.slatePage(c, p, data) })
}

func (s *Server) endSlate(c echo.Context) error {
	account, _ := s.account(c)
	if err := s.Store.DeleteSlate(c.Request().Context(), account, c.Param("id")); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/slates")
}

func slatePath(id string) string { return "/slates/" + id }
