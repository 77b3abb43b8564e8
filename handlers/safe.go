package handlers

import (
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// showSafe is a file for Safe's Transaction Builder: the call that queues, executes or cancels a proposal, or the proposal's actions.
func (s *Server) showSafe(c echo.Context) error {
	p, now, err := s.named(c)
	if err != nil {
		return err
	}
	number, actions := s.DAO.Number(p.ID), p.Actions
	act := c.QueryParam("act")
	switch act {
	case "queue", "execute":
		err = s.mayHand(c, p, act, now)
	}
	if err != nil {
		return err
	}
	switch act {
	case "queue":
		actions = []models.Action{call.Queue(s.DAO, p).Action()}
	case "execute":
		actions = []models.Action{call.Execute(s.DAO, p).Action()}
	case "cancel":
		actions = []models.Action{call.Cancel(s.DAO, p).Action()}
	case "actions":
	default:
		return models.ErrNotFound
	}
	return s.safe(c, number+" "+act, p.Title, actions)
}

// mayHand refuses a file for what the chain would refuse, and for what is known to fail, unless the proposal's number is given.
func (s *Server) mayHand(c echo.Context, p models.Proposal, act string, now models.Moment) error {
	ctx := c.Request().Context()
	holdings, err := s.Store.Holdings(ctx)
	if err == nil && act == "queue" {
		err = s.DAO.MayQueueNow(p, holdings, now)
	} else if err == nil {
		err = s.DAO.MayExecuteNow(p, holdings, now)
	}
	if err == nil && act == "execute" {
		err = s.Store.MayPay(ctx, s.DAO, p)
	}
	if err != nil || typed(c.QueryParam("word"), s.DAO.Number(p.ID)) {
		return err
	}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return err
	}
	d := views.RehearsalData{Proposal: p, Word: s.DAO.Number(p.ID)}
	if d.Failing, err = s.failing(ctx, p, b, nil); err != nil {
		return err
	}
	last, err := s.Store.Simulation(ctx, p.ID)
	if err == nil {
		d.Actions = &last
	} else if !errors.Is(err, models.ErrNotFound) {
		return err
	}
	if d.Fails() {
		return models.Refusal{Reason: d.Heading(), Next: "Ask for the call on " + proposalPath(p.ID) + ": the page that says what fails gives the file to who types " + d.Word + "."}
	}
	return nil
}

// showOperationSafe is the same for the timelock's execute or cancel of an operation.
func (s *Server) showOperationSafe(c echo.Context) error {
	x, err := s.operation(c)
	if err != nil {
		return err
	}
	k := call.Run(s.DAO, x)
	switch c.QueryParam("act") {
	case "execute":
	case "cancel":
		k = call.Stop(s.DAO, x)
	default:
		return models.ErrNotFound
	}
	return s.safe(c, "Operation "+x.Operation.Hex()[:10]+" "+c.QueryParam("act"), x.Operation.Hex(), []models.Action{k.Action()})
}

func (s *Server) safe(c echo.Context, name, text string, actions []models.Action) error {
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil {
		return err
	}
	c.Response().Header().Set(echo.HeaderContentDisposition, `attachment; filename="safe.json"`)
	return c.Blob(http.StatusOK, echo.MIMEApplicationJSON, call.WriteSafe(s.DAO, name, text, b.Time, actions))
}
