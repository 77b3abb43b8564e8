package handlers

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
)

// showSafe is a file for Safe's Transaction Builder: the call that queues, executes or cancels a proposal, or the proposal's actions.
func (s *Server) showSafe(c echo.Context) error {
	p, _, err := s.named(c)
	if err != nil {
		return err
	}
	number, actions := s.DAO.Number(p.ID), p.Actions
	act := c.QueryParam("act")
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
