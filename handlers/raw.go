package handlers

import (
	"strconv"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// showText is a proposal's text as it is on chain, to the last byte.
func (s *Server) showText(c echo.Context) error {
	p, err := s.pathProposal(c)
	if err != nil {
		return err
	}
	return raw(c, p.Description)
}

// showCalldata is the calldata of one of a proposal's actions, counted from 1, in hex.
func (s *Server) showCalldata(c echo.Context) error {
	p, err := s.pathProposal(c)
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(c.Param("number"))
	if err != nil || n < 1 || n > len(p.Actions) || c.Param("number") != strconv.Itoa(n) {
		return models.ErrNotFound
	}
	return raw(c, hexutil.Encode(p.Actions[n-1].Calldata)+"\n")
}

// showReason is the reason that an account gave for its vote.
func (s *Server) showReason(c echo.Context) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	a, err := pathAddress(c)
	if err != nil {
		return err
	}
	v, err := s.Store.VoteOf(c.Request().Context(), id, a)
	if err != nil {
		return err
	}
	return raw(c, v.Reason)
}

func (s *Server) pathProposal(c echo.Context) (models.Proposal, error) {
	id, err := pathID(c)
	if err != nil {
		return models.Proposal{}, err
	}
	return s.Store.Proposal(c.Request().Context(), id)
}

// raw answers with text that no browser takes for a page.
func raw(c echo.Context, text string) error {
	return sendAs(c, newRendering([]byte(text)), echo.MIMETextPlainCharsetUTF8)
}
