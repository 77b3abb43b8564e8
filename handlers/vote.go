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

// castVote builds the call of a vote by the signed-in account: for one choice, or in parts.
func (s *Server) castVote(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	v, err := s.chosen(c, f)
	if err != nil {
		return err
	}
	k, act := call.Vote(s.DAO, v.proposal.ID, v.support, v.reason), "Vote "+v.support.String()+" on "+s.DAO.Number(v.proposal.ID)
	if v.support == models.Split {
		k, act = call.SplitVote(s.DAO, v.proposal.ID, v.parts, v.reason), "Cast a split vote on "+s.DAO.Number(v.proposal.ID)
	}
	return s.replyWith(c, k, act, proposalPath(v.proposal.ID), s.would(v))
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
