package handlers

import (
	"errors"
	"net/http"
	"slices"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// showReviewers is for the program's steward alone: it looks for conflicts of interest of the whole roster.
func (s *Server) showReviewers(c echo.Context, p *views.Page) (templ.Component, error) {
	x, err := s.panel(c)
	if err != nil {
		return nil, err
	}
	if x.Program.Terms.Steward != p.Account {
		return nil, x.MayAssign(p.Account)
	}
	return s.reviewersPage(c, p, views.ReviewersData{Panel: x})
}

func (s *Server) reviewersPage(c echo.Context, p *views.Page, d views.ReviewersData) (_ templ.Component, err error) {
	p.Title, p.Topics = "Reviewers", "applications/"+d.Panel.Application.ID+" head"
	ctx := c.Request().Context()
	if d.Assign, err = refusal(d.Panel.MayAssign(p.Account)); err != nil {
		return nil, err
	}
	d.Decide = map[models.DecisionKind]models.Refusal{}
	for _, k := range models.DecisionKinds() {
		no, err := refusal(d.Panel.MayDecide(p.Account, k, p.Block.Time))
		if err != nil {
			return nil, err
		}
		if no != nil {
			d.Decide[k] = *no
		}
	}
	if d.Decisions, err = s.Store.Decisions(ctx, d.Panel.Application.ID); err != nil {
		return nil, err
	}
	d.Roster, err = s.roster(c, p, d.Panel)
	return views.Reviewers(*p, d), err
}

// roster is who may be assigned and who is, with what speaks against each.
func (s *Server) roster(c echo.Context, p *views.Page, x models.Panel) (list []views.Candidate, err error) {
	ctx := c.Request().Context()
	accounts := slices.Clone(x.Program.Reviewers)
	for _, a := range x.Assignments {
		if !slices.Contains(accounts, a.Reviewer) {
			accounts = append(accounts, a.Reviewer)
		}
	}
	unfit, err := s.Store.Unfit(ctx, s.DAO, x, accounts, p.Block.Time)
	if err != nil {
		return nil, err
	}
	for _, a := range accounts {
		waits, err := s.Store.ReviewsWaiting(ctx, a)
		if err != nil {
			return nil, err
		}
		others := slices.DeleteFunc(waits, func(w models.Waiting) bool { return w.Application == x.Application.ID })
		candidate := views.Candidate{Account: models.Assignment{Reviewer: a}, Conflicts: unfit[a], Waiting: len(others)}
		if i := slices.IndexFunc(x.Assignments, func(y models.Assignment) bool { return y.Reviewer == a }); i >= 0 {
			candidate.Account = x.Assignments[i]
		}
		list = append(list, candidate)
	}
	return list, nil
}

func (s *Server) assignReviewer(c echo.Context) error {
	account, _ := s.account(c)
	x, now, f, err := s.reviewing(c)
	if err != nil {
		return err
	}
	reviewer, err := models.ParseAddress(f["reviewer"])
	if err != nil {
		return renamed(err, "reviewer")
	}
	if err := s.Store.Assign(c.Request().Context(), s.DAO, x, account, reviewer, now); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/applications/"+x.Application.ID+"/reviewers")
}

// renamed makes what is wrong with a value that of a field of the form.
func renamed(err error, field string) error {
	var invalid models.Invalid
	if errors.As(err, &invalid) {
		invalid.Field = field
		return invalid
	}
	return err
}

func (s *Server) unassignReviewer(c echo.Context) error {
	account, _ := s.account(c)
	reviewer, err := pathAddress(c)
	if err != nil {
		return err
	}
	x, now, _, err := s.reviewing(c)
	if err != nil {
		return err
	}
	if err := s.Store.Unassign(c.Request().Context(), x, account, reviewer, now); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/applications/"+x.Application.ID+"/reviewers")
}

// decide keeps the steward's decision, and shows the form again with the reason as typed when it can't.
func (s *Server) decide(c echo.Context) error {
	account, _ := s.account(c)
	x, now, f, err := s.reviewing(c)
	if err != nil {
		return err
	}
	d := models.Decision{Steward: account, Kind: models.DecisionKind(f["decision"]), Reason: newlines(f["reason"])}
	err = s.Store.Decide(c.Request().Context(), x, d, common.HexToHash(f["document"]), now)
	var invalid models.Invalid
	switch {
	case err == nil:
		return c.Redirect(http.StatusSeeOther, "/applications/"+x.Application.ID+"#reviews")
	case answersJSON(c) || !errors.As(err, &invalid):
		return err
	}
	return s.answer(c, status(err), func(c echo.Context, p *views.Page) (templ.Component, error) {
		return s.reviewersPage(c, p, views.ReviewersData{Panel: x, Wrong: &invalid, Typed: d})
	})
}
