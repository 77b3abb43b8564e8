package handlers

import (
	"strings"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/views"
)

// castOverride builds castOverrideVote: the signed-in account votes with its own tokens in place of its delegate.
func (s *Server) castOverride(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	support, err := support(s.DAO, f["support"])
	if err != nil {
		return err
	}
	reason := strings.TrimSpace(newlines(f["reason"]))
	if err := checkReason(s.DAO, reason); err != nil {
		return err
	}
	p, now, err := s.named(c)
	if err != nil {
		return err
	}
	account, _ := s.account(c)
	if err := s.Store.MayOverride(c.Request().Context(), s.DAO, p, account, now); err != nil {
		return err
	}
	act := "Vote " + support.String() + " on " + s.DAO.Number(p.ID) + " with your own tokens"
	would := func(c echo.Context, page *views.Page) (templ.Component, error) {
		d, err := s.consequence(c, page, p)
		return views.WouldInstead(*page, d, support), err
	}
	return s.replyWith(c, call.OverrideVote(s.DAO, p.ID, support, reason), act, proposalPath(p.ID), would)
}
