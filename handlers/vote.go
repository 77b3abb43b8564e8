package handlers

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
)

// reasonLimit is in bytes. Longer ones are possible on chain, but cost their sender dearly and read badly.
const reasonLimit = 5000

// castVote builds castVote or castVoteWithReason for the signed-in account.
func (s *Server) castVote(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	if f["support"] == strconv.Itoa(int(models.Split)) {
		return s.splitVote(c, f)
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
	if err := s.Store.MayVote(c.Request().Context(), s.DAO, p, account, now); err != nil {
		return err
	}
	return s.reply(c, call.Vote(s.DAO, p.ID, support, reason), "Vote "+support.String()+" on "+s.DAO.Number(p.ID), proposalPath(p.ID))
}

func checkReason(d models.DAO, s string) error {
	bad := func(reason string) error { return models.Invalid{Field: "reason", Reason: reason} }
	switch {
	case s != "" && !d.Reasons():
		return bad("can't be given: this DAO's governor records none; leave it empty")
	case len(s) > reasonLimit:
		return bad("is longer than 5,000 bytes; shorten it, or link to the long version")
	case !utf8.ValidString(s):
		return bad("is not valid UTF-8 text")
	case strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }):
		return bad("has control characters; type it again as plain text")
	}
	return nil
}

// support reads a choice, which must be one that the DAO's governor knows.
func support(d models.DAO, s string) (models.Support, error) {
	known := ""
	for i, x := range d.Choices() {
		if s == strconv.Itoa(int(x)) {
			return x, nil
		}
		if i > 0 {
			known += ", "
		}
		known += fmt.Sprintf("%s (%d)", x, x)
	}
	return 0, models.Invalid{Field: "support", Reason: "is not chosen; choose one of " + known}
}
