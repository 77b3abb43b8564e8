package handlers

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// triesAtOnce bounds how many calls the node tries at once for people who ask for them.
const triesAtOnce = 2

// errDoubted is what a script is told of a call that would fail: it shows the page that says why, and asks once more.
func errDoubted(d views.RehearsalData) problem {
	return problem{
		Status: http.StatusConflict, Reason: d.Heading(), Field: "word",
		Hint: "The call is handed out only to who types " + d.Word + " on the page that shows what fails.",
	}
}

// handOut answers with a call that moves a proposal on, once it was tried. One that would fail is handed out only to who has typed
// the proposal's number on the page that says so.
func (s *Server) handOut(c echo.Context, p models.Proposal, k call.Call, act string) error {
	d, err := s.rehearse(c, p, k)
	if err != nil {
		return err
	}
	d.Act, d.Path = act, c.Request().URL.Path
	f, err := readForm(c)
	if err != nil {
		return err
	}
	if d.Fails() && !typed(f["word"], d.Word) {
		return s.doubted(c, d, f["word"] != "")
	}
	return s.replyWith(c, k, act+" "+s.DAO.Number(p.ID), proposalPath(p.ID), func(_ echo.Context, p *views.Page) (templ.Component, error) {
		return views.Rehearsed(*p, d), nil
	})
}

// typed tells whether somebody typed the word that is asked for.
func typed(text, word string) bool { return strings.EqualFold(strings.TrimSpace(text), word) }

// doubted says why a call would fail, and asks once more.
func (s *Server) doubted(c echo.Context, d views.RehearsalData, wrong bool) error {
	if answersJSON(c) {
		return errDoubted(d)
	}
	d.Wrong = wrong
	return s.answer(c, http.StatusConflict, func(_ echo.Context, p *views.Page) (templ.Component, error) {
		p.Title = d.Act + " " + d.Word
		p.Next, p.Path = proposalPath(d.Proposal.ID), proposalPath(d.Proposal.ID)
		return views.Doubted(*p, d), nil
	})
}

// rehearse tries a call that moves a proposal on as whoever asks for it would make it, and then what the proposal does.
func (s *Server) rehearse(c echo.Context, p models.Proposal, k call.Call) (d views.RehearsalData, err error) {
	ctx := c.Request().Context()
	d = views.RehearsalData{Proposal: p, Word: s.DAO.Number(p.ID)}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return d, err
	}
	codes, err := s.look(ctx, p, b)
	if err != nil {
		return d, err
	}
	d.Unseen = codes == nil || len(s.DAO.Parties(p)) > models.MostCodes
	if d.Failing, err = s.failing(ctx, p, b, codes); err != nil || s.Simulate == nil {
		return d, err
	}
	now := s.coming(b)
	account, _ := s.account(c)
	if (account != common.Address{}) || k.Value.ToInt().Sign() == 0 { // nobody has no ETH to send along
		d.Call, err = s.tried(ctx, models.Try{From: account, Actions: []models.Action{k.Action()}, Time: max(now.Time, p.Standing.Eta)})
	}
	if err != nil {
		return d, err
	}
	does, err := s.Store.Try(ctx, s.DAO, p, b)
	if errors.Is(err, models.ErrNotFound) {
		return d, nil
	}
	if err == nil {
		does.On = models.Block{}
		if p.Ready(now) {
			does.Ahead = nil // whoever executes it now is first
		}
		d.Actions, err = s.tried(ctx, does)
	}
	return d, err
}

// look asks what code runs now at the accounts that a proposal is about; nil where no node tells.
func (s *Server) look(ctx context.Context, p models.Proposal, b models.Block) ([]models.Code, error) {
	accounts := s.DAO.Parties(p)
	accounts = accounts[:min(len(accounts), models.MostCodes)]
	if len(accounts) == 0 || !p.Live(s.DAO.Moment(b)) {
		return []models.Code{}, nil
	}
	if s.Codes == nil {
		return nil, nil
	}
	select {
	case s.tries <- struct{}{}:
		defer func() { <-s.tries }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	list, err := s.Codes(ctx, accounts)
	if err != nil && ctx.Err() == nil {
		s.Log.Warn("look at code", "proposal", p.ID.String(), "err", err)
		return nil, nil
	}
	if slices.ContainsFunc(list, func(x models.Code) bool { return x.Unknown != "" }) {
		return nil, err
	}
	return list, err
}

// failing are the checks of a proposal that fail, but that of its simulation, which is made anew. What is given of code replaces what was
// seen of it last.
func (s *Server) failing(ctx context.Context, p models.Proposal, b models.Block, codes []models.Code) (list []models.Check, err error) {
	if !p.Live(s.DAO.Moment(b)) {
		return nil, nil
	}
	x, err := s.Store.Examine(ctx, s.DAO, p, b)
	if err != nil {
		return nil, err
	}
	for _, now := range codes {
		x.Codes[now.Account] = now
	}
	for _, c := range models.Failed(x.Checks()) {
		if c.Name != models.SimulationCheck && c.Name != models.GasCheck {
			list = append(list, c)
		}
	}
	return list, nil
}

// tried is what became of actions; nil where no node tells.
func (s *Server) tried(ctx context.Context, t models.Try) (*models.Simulation, error) {
	select {
	case s.tries <- struct{}{}:
		defer func() { <-s.tries }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	x, err := s.Simulate(ctx, t)
	if errors.Is(err, models.ErrNotSimulated) || err == nil && !x.Known() {
		return nil, nil
	}
	return &x, err
}
