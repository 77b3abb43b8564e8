package handlers

import (
	"errors"
	"strings"

	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
)

// splitVote builds a vote that gives parts of the signed-in account's weight to several choices.
func (s *Server) splitVote(c echo.Context, f map[string]string) error {
	parts, err := partsOf(s.DAO, f)
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
	if err := s.Store.MaySplit(c.Request().Context(), s.DAO, p, account, parts, now); err != nil {
		return err
	}
	return s.reply(c, call.SplitVote(s.DAO, p.ID, parts, reason), "Cast a split vote on "+s.DAO.Number(p.ID), proposalPath(p.ID))
}

// partsOf reads the parts of a split vote; an empty field is none.
func partsOf(d models.DAO, f map[string]string) (p models.Parts, err error) {
	for name, part := range map[string]*models.Uint{"for": &p.InFavor, "against": &p.Against, "abstain": &p.Abstain} {
		text := strings.TrimSpace(f[name])
		if text == "" {
			continue
		}
		u, failed := models.ParseAmount(text, d.Token)
		var invalid models.Invalid
		if errors.As(failed, &invalid) {
			failed = models.Invalid{Field: name, Reason: invalid.Reason}
		}
		*part, err = u, errors.Join(err, failed)
	}
	return p, err
}
