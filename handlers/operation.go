package handlers

import (
	"context"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// operation is the one in the path, as it was scheduled.
func (s *Server) operation(c echo.Context) (models.Scheduled, error) {
	id, err := pathHash(c.Param("id"))
	if err != nil {
		return models.Scheduled{}, err
	}
	return s.Store.ScheduledOf(c.Request().Context(), s.DAO, id)
}

// pathHash reads 32 bytes as 0x and 64 digits.
func pathHash(text string) (common.Hash, error) {
	b, err := hexutil.Decode(text)
	if err != nil || len(b) != common.HashLength {
		return common.Hash{}, models.ErrNotFound
	}
	return common.BytesToHash(b), nil
}

func operationPath(x models.Scheduled) string { return "/operations/" + x.Operation.Hex() }

func (s *Server) showOperation(c echo.Context, p *views.Page) (templ.Component, error) {
	x, err := s.operation(c)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	p.Title, p.Topics = "Operation "+x.Operation.Hex()[:10], "treasury head"
	d := views.OperationData{Scheduled: x, Holdings: read(r, s.Store.Holdings), Params: r.parameters()}
	d.Grants, d.Programs = r.referred(d.Effects(s.DAO))
	if p.SignedIn() && r.err == nil {
		now := s.coming(p.Block)
		d.Run, r.err = refusal(s.DAO.MayRun(x, d.Holdings, p.Account, now))
		if r.err == nil {
			d.Stop, r.err = refusal(s.DAO.MayStop(x, d.Holdings, p.Account))
		}
	}
	return views.Operation(*p, d), r.err
}

// runOperation builds the timelock's execute, and stopOperation its cancel, for who may make them without the governor.
func (s *Server) runOperation(c echo.Context) error {
	return s.actOn(c, "Execute the operation at the timelock", call.Run, func(x models.Scheduled, h []models.Holding, a common.Address, now models.Moment) error {
		return s.DAO.MayRun(x, h, a, now)
	})
}

func (s *Server) stopOperation(c echo.Context) error {
	return s.actOn(c, "Cancel the operation at the timelock", call.Stop, func(x models.Scheduled, h []models.Holding, a common.Address, _ models.Moment) error {
		return s.DAO.MayStop(x, h, a)
	})
}

func (s *Server) actOn(c echo.Context, act string, build func(models.DAO, models.Scheduled) call.Call, may func(models.Scheduled, []models.Holding, common.Address, models.Moment) error) error {
	ctx := c.Request().Context()
	x, err := s.operation(c)
	if err != nil {
		return err
	}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return err
	}
	list, err := s.Store.Holdings(ctx)
	if err != nil {
		return err
	}
	account, _ := s.account(c)
	if err := may(x, list, account, s.coming(b)); err != nil {
		return err
	}
	k := build(s.DAO, x)
	if err := s.refusedNow(ctx, account, k, max(s.coming(b).Time, x.Ready)); err != nil {
		return err
	}
	return s.reply(c, k, act, operationPath(x))
}

// refusedNow tells why the chain would refuse a call now, where a node can say.
func (s *Server) refusedNow(ctx context.Context, account common.Address, k call.Call, time uint64) error {
	if s.Simulate == nil {
		return nil
	}
	t, err := s.tried(ctx, models.Try{From: account, Actions: []models.Action{k.Action()}, Time: time})
	if err == nil && t != nil && t.Failed > 0 {
		err = models.Refusal{Reason: "It would fail now: " + clipped(t.Reason, 300) + ".", Next: "See what its calls do; whoever holds the role may try again later."}
	}
	return err
}
