package handlers

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
)

func (s *Server) acceptGrant(c echo.Context) error {
	a, err := s.acting(c)
	if err != nil {
		return err
	}
	signature, err := s.signed(c.Request().Context(), a, a.Payee, s.acceptance(a.Grant))
	if err == nil {
		err = a.MayAccept(a.account, signature != nil, a.now)
	}
	if err != nil {
		return err
	}
	return s.send(c, a, call.Accept(s.DAO, a.ID, signature), fmt.Sprintf("Accept grant %d, %s", a.ID, s.sum(a, a.Total)))
}

func (s *Server) acceptance(g models.Grant) call.Typed {
	return call.Acceptance(s.DAO, g.ID, g.Document, g.Payee)
}

func (s *Server) confirmation(g models.Grant) call.Typed {
	return call.PayoutConfirmation(s.DAO, g.ID, g.Proposed, g.ConfirmableAt)
}

// showAcceptance is what the payee signs, for a wallet.
func (s *Server) showAcceptance(c echo.Context) error {
	g, err := s.pathGrant(c)
	if err != nil {
		return err
	}
	return data(c, s.acceptance(g))
}

// showConfirmation is what a new payout address signs, for a wallet.
func (s *Server) showConfirmation(c echo.Context) error {
	g, err := s.pathGrant(c)
	if err == nil && g.Proposed == (common.Address{}) {
		err = models.ErrNotFound
	}
	if err != nil {
		return err
	}
	return data(c, s.confirmation(g))
}

func (s *Server) lapseGrant(c echo.Context) error {
	a, err := s.acting(c)
	if err == nil {
		err = a.MayLapse(a.now)
	}
	if err != nil {
		return err
	}
	return s.send(c, a, call.Lapse(s.DAO, a.ID), fmt.Sprintf("Send grant %d back to the treasury", a.ID))
}

func (s *Server) claimSettlement(c echo.Context) error {
	a, err := s.acting(c)
	if err == nil {
		err = a.MaySettle()
	}
	if err != nil {
		return err
	}
	return s.send(c, a, call.ClaimSettlement(s.DAO, a.ID), fmt.Sprintf("Claim the settlement of grant %d, %s", a.ID, s.sum(a, a.Settlement)))
}

func (s *Server) proposePayout(c echo.Context) error {
	a, err := s.acting(c)
	if err != nil {
		return err
	}
	to, err := models.ParseAddress(strings.TrimSpace(a.form["payout"]))
	if err != nil {
		return models.Invalid{Field: "payout", Reason: "must be an address, 0x and 40 hex digits; copy it again"}
	}
	if err := a.MayProposePayout(s.DAO, a.account, to); err != nil {
		return err
	}
	act := fmt.Sprintf("Propose %s as the payout address of grant %d", to.Hex(), a.ID)
	if to == (common.Address{}) {
		act = fmt.Sprintf("Withdraw the proposed payout address of grant %d", a.ID)
	}
	return s.send(c, a, call.ProposePayout(s.DAO, a.ID, to), act)
}

func (s *Server) confirmPayout(c echo.Context) error {
	a, err := s.acting(c)
	if err != nil {
		return err
	}
	signature, err := s.signed(c.Request().Context(), a, a.Proposed, s.confirmation(a.Grant))
	if err == nil {
		err = a.MayConfirmPayout(a.account, signature != nil, a.now)
	}
	if err != nil {
		return err
	}
	return s.send(c, a, call.ConfirmPayout(s.DAO, a.ID, signature), fmt.Sprintf("Confirm %s as the payout address of grant %d", a.Proposed.Hex(), a.ID))
}

func (s *Server) vetoPayout(c echo.Context) error {
	a, err := s.acting(c)
	if err == nil {
		err = a.MayVetoPayout(a.account, a.escrow.Guardian)
	}
	if err != nil {
		return err
	}
	return s.send(c, a, call.VetoPayout(s.DAO, a.ID), fmt.Sprintf("Refuse %s as the payout address of grant %d", a.Proposed.Hex(), a.ID))
}

// cancelGrant proposes to the DAO that it stops a grant.
func (s *Server) cancelGrant(c echo.Context) error {
	a, err := s.acting(c)
	if err != nil {
		return err
	}
	settlement, err := s.amountOf(a, "settlement")
	if err == nil {
		err = a.MayCancelGrant(settlement, a.now)
	}
	if err != nil {
		return err
	}
	reason := strings.TrimSpace(newlines(a.form["reason"]))
	title := fmt.Sprintf("Stop grant %d, settlement %s", a.ID, s.sum(a, settlement))
	return s.proposing(c, a, title, call.CancelGrant(s.DAO, a.ID, settlement, crypto.Keccak256Hash([]byte(reason))))
}

// proposing answers with a proposal of one action about a grant; the form's reason is its text.
func (s *Server) proposing(c echo.Context, a action, title string, does models.Action) error {
	ctx := c.Request().Context()
	reason, err := a.prose("reason", true)
	if err == nil {
		err = s.Store.MayPropose(ctx, s.DAO, a.account)
	}
	if err != nil {
		return err
	}
	body := reason + fmt.Sprintf("\n\nAbout [grant %d](%s).", a.ID, s.URL.JoinPath(grantPath(a.ID)))
	text := models.Description{Title: title, Body: body, Proposer: a.account}.String()
	return s.send(c, a, call.Propose(s.DAO, []models.Action{does}, text), "Propose: "+title)
}

func (s *Server) pause(c echo.Context) error {
	return s.standstill(c, models.Escrow.MayPause, call.Pause(s.DAO), "Pause submissions and reviews of all grants")
}

func (s *Server) unpause(c echo.Context) error {
	return s.standstill(c, models.Escrow.MayUnpause, call.Unpause(s.DAO), "End the pause of all grants")
}

// standstill answers with one of the guardian's calls about all grants.
func (s *Server) standstill(c echo.Context, may func(models.Escrow, common.Address, uint64) error, k call.Call, act string) error {
	ctx := c.Request().Context()
	e, err := s.Store.Escrow(ctx)
	if err != nil {
		return err
	}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return err
	}
	account, _ := s.account(c)
	if err := may(e, account, s.coming(b).Time); err != nil {
		return err
	}
	return s.reply(c, k, act, "/grants")
}
