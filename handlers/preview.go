package handlers

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// choice is a vote that a form asks for and that would not revert.
type choice struct {
	proposal models.Proposal
	support  models.Support
	parts    models.Parts // of a split vote
	reason   string
}

// chosen reads a vote of the signed-in account.
func (s *Server) chosen(c echo.Context, f form) (v choice, err error) {
	if f["support"] == strconv.Itoa(int(models.Split)) {
		v.support = models.Split
		v.parts, err = partsOf(s.DAO, f)
	} else {
		v.support, err = support(s.DAO, f["support"])
	}
	if err != nil {
		return v, err
	}
	v.reason = strings.TrimSpace(newlines(f["reason"]))
	if err := checkReason(s.DAO, v.reason); err != nil {
		return v, err
	}
	p, now, err := s.named(c)
	if err != nil {
		return v, err
	}
	v.proposal = p
	account, _ := s.account(c)
	if v.support == models.Split {
		return v, s.Store.MaySplit(c.Request().Context(), s.DAO, p, account, v.parts, now)
	}
	return v, s.Store.MayVote(c.Request().Context(), s.DAO, p, account, now)
}

// previewVote shows what a vote would do before it is sent: one in parts, and any where there are no scripts.
func (s *Server) previewVote(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	v, err := s.chosen(c, f)
	if err != nil {
		return err
	}
	return s.answer(c, http.StatusOK, func(c echo.Context, p *views.Page) (templ.Component, error) {
		d, err := s.consequence(c, p, v.proposal)
		p.Title, p.Next, p.Path = "What your vote would do", proposalPath(v.proposal.ID), proposalPath(v.proposal.ID)
		typed := map[string]string{"for": f["for"], "against": f["against"], "abstain": f["abstain"]}
		return views.Preview(*p, views.PreviewData{ProposalData: d, Support: v.support, Parts: v.parts, Typed: typed, Reason: v.reason}), err
	})
}

// afterPreview leads to the proposal: who asks for the page of a preview again wants to see what came of it.
func (s *Server) afterPreview(c echo.Context) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, proposalPath(id))
}

// consequence is what telling a vote's consequence takes.
func (s *Server) consequence(c echo.Context, p *views.Page, x models.Proposal) (views.ProposalData, error) {
	r := s.reader(c)
	d := views.ProposalData{Proposal: x, Params: r.parameters()}
	d.Own = s.ownVote(r, d, p)
	return d, r.err
}

// would shows a vote's consequence beside its call.
func (s *Server) would(v choice) view {
	return func(c echo.Context, p *views.Page) (templ.Component, error) {
		d, err := s.consequence(c, p, v.proposal)
		return views.Would(*p, d, v.support, v.parts), err
	}
}
