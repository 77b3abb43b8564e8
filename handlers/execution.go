package handlers

import (
	"context"
	"errors"
	"net/http"
	"slices"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// atOnceExecuted is how many proposals are executed one after another on one page.
const atOnceExecuted = 20

// inOrder are the proposals in the query or the form, each once, in the order in which they may be executed; those that wait for
// nothing are left as they are, so that what was executed stays on its page.
func (s *Server) inOrder(c echo.Context) ([]models.Proposal, error) {
	if _, err := c.FormParams(); err != nil {
		return nil, unreadable(err)
	}
	var list []models.Proposal
	seen := map[models.Uint]bool{}
	for _, text := range c.Request().Form["proposal"] {
		id, err := models.ParseUint(text)
		if err != nil || seen[id] || len(list) == atOnceExecuted {
			continue
		}
		seen[id] = true
		p, err := s.Store.Proposal(c.Request().Context(), id)
		if errors.Is(err, models.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
	slices.SortStableFunc(list, sooner)
	return list, nil
}

// showExecution is where several proposals are executed, one after another.
func (s *Server) showExecution(c echo.Context, p *views.Page) (templ.Component, error) {
	list, err := s.inOrder(c)
	if err != nil {
		return nil, err
	}
	return s.executionPage(c, p, list, nil)
}

// tryExecution tries them all, each on what those before it leave.
func (s *Server) tryExecution(c echo.Context) error {
	list, err := s.inOrder(c)
	if err != nil {
		return err
	}
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil {
		return err
	}
	tried, err := s.tryAll(c.Request().Context(), s.coming(b), list) // before the page holds a place in the record
	if err != nil {
		return err
	}
	return s.answer(c, http.StatusOK, func(c echo.Context, p *views.Page) (templ.Component, error) {
		return s.executionPage(c, p, list, tried)
	})
}

// tryAll tries what is not executed yet, up to the first that fails.
func (s *Server) tryAll(ctx context.Context, now models.Moment, list []models.Proposal) (map[models.Uint]views.RehearsalData, error) {
	tried := map[models.Uint]views.RehearsalData{}
	var ahead []models.Proposal
	for _, x := range list {
		if s.DAO.MayExecute(x, now) != nil {
			continue
		}
		d := views.RehearsalData{Proposal: x, Word: s.DAO.Number(x.ID), Act: "Execute"}
		if s.Simulate != nil {
			var err error
			if d.Actions, err = s.tried(ctx, models.Try{From: s.DAO.Treasury(), Actions: x.Actions, Ahead: ahead, Time: now.Time}); err != nil {
				return nil, err
			}
		}
		tried[x.ID] = d
		if d.Fails() {
			break
		}
		ahead = append(ahead, x)
	}
	return tried, nil
}

func (s *Server) executionPage(c echo.Context, p *views.Page, list []models.Proposal, tried map[models.Uint]views.RehearsalData) (templ.Component, error) {
	r := s.reader(c)
	now := s.coming(p.Block)
	p.Title, p.Topics = "Execute in order", "treasury head"
	holdings := read(r, s.Store.Holdings)
	d := views.ExecutionData{List: list, Tried: tried, Refused: map[models.Uint]models.Refusal{}}
	for _, x := range list {
		no, err := refusal(s.DAO.MayExecuteNow(x, holdings, now))
		if no == nil && err == nil {
			no, err = refusal(s.Store.MayPay(r.ctx, s.DAO, x))
		}
		if r.err = errors.Join(r.err, err); no != nil {
			d.Refused[x.ID] = *no
		}
	}
	d.Failures = readWith(r, s.Store.FailuresOf, list)
	return views.Execution(*p, d), r.err
}
