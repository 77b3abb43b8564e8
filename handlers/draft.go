package handlers

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

func (s *Server) listDrafts(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	p.Title = "Drafts"
	return views.Drafts(*p, views.DraftsData{Drafts: r.drafts(p.Account)}), r.err
}

func (s *Server) newDraft(c echo.Context, p *views.Page) (templ.Component, error) {
	p.Topics = "proposals"
	return s.draftPage(c, p, views.DraftData{Draft: models.Draft{Author: p.Account}})
}

// openDraft leads to the proposal that a draft has become, and to its form before that.
func (s *Server) openDraft(c echo.Context) error {
	account, _ := s.account(c)
	d, err := s.Store.Draft(c.Request().Context(), account, c.Param("id"))
	if err != nil {
		return err
	}
	p, err := s.Store.Proposed(c.Request().Context(), s.DAO, d)
	if err == nil {
		return c.Redirect(http.StatusSeeOther, proposalPath(p.ID))
	}
	if !errors.Is(err, models.ErrNotFound) {
		return err
	}
	return s.page(s.showDraft)(c)
}

func (s *Server) showDraft(c echo.Context, p *views.Page) (templ.Component, error) {
	d, err := s.Store.Draft(c.Request().Context(), p.Account, c.Param("id"))
	if err != nil {
		return nil, err
	}
	p.Topics = "proposals"
	return s.draftPage(c, p, views.DraftData{Draft: d, Checked: c.QueryParam("checked") != ""})
}

// draftPage adds to a draft what it would execute, what is missing and what the chain asks of a proposer.
func (s *Server) draftPage(c echo.Context, p *views.Page, d views.DraftData) (_ templ.Component, err error) {
	r := s.reader(c)
	p.Title = "New proposal"
	if d.Problems == nil {
		d.Problems = d.Draft.Check(s.DAO)
	}
	if d.Batch != "" {
		d.Problems = s.batchProblems(d.Draft)
	} else if pay, err := d.Draft.Payment(s.DAO); err == nil {
		d.Actions = []models.Action{call.Pay(pay)}
	}
	d.Weight = readWith(r, s.Store.Holder, p.Account).Votes
	d.Threshold = r.parameter(models.ProposalThreshold)
	d.Balances, d.Spent = r.balances(), r.spent()
	if d.Draft.Title != "" {
		d.Checks = r.checksOf(d.Draft.Description(), d.Actions, nil, p.Block)
	}
	r.drafted(&d)
	d.Delay, d.Period, d.MinDelay = r.parameter(models.VotingDelay), r.parameter(models.VotingPeriod), r.parameter(models.MinDelay)
	if r.err == nil {
		d.Refusal, r.err = refusal(s.Store.MayPropose(r.ctx, s.DAO, p.Account))
	}
	return views.Draft(*p, d), r.err
}

// typed is the draft in a form.
func (s *Server) typed(c echo.Context) (models.Draft, error) {
	account, _ := s.account(c)
	f, err := readForm(c)
	revision, _ := strconv.ParseUint(f["revision"], 10, 63)
	return models.Draft{
		ID: c.Param("id"), Author: account, Title: strings.TrimSpace(f["title"]), Track: models.Track(f["track"]),
		Summary: newlines(f["summary"]), Recipient: f["recipient"], Asset: f["asset"],
		Amount: f["amount"], Revision: revision, Updated: uint64(s.Now().Unix()),
	}, err
}

func (s *Server) createDraft(c echo.Context) error {
	d, err := s.typed(c)
	if err != nil {
		return err
	}
	d.ID, d.Revision = rand.Text(), 0
	if err := s.makeRoom(c.Request().Context(), d.Author); err != nil {
		return err
	}
	return s.keepDraft(c, d)
}

// makeRoom forgets an account's drafts that have become proposals, once it has as many drafts as are kept: their text is
// on chain.
func (s *Server) makeRoom(ctx context.Context, account common.Address) error {
	list, err := s.Store.Drafts(ctx, account)
	if err != nil || len(list) < models.DraftLimit {
		return err
	}
	for _, d := range list {
		_, err := s.Store.Proposed(ctx, s.DAO, d)
		if err == nil {
			err = s.Store.DeleteDraft(ctx, account, d.ID)
		}
		if err != nil && !errors.Is(err, models.ErrNotFound) {
			return err
		}
	}
	return nil
}

func (s *Server) saveDraft(c echo.Context) error {
	d, err := s.typed(c)
	if err != nil {
		return err
	}
	if d.Revision == 0 {
		return models.Invalid{Field: "revision", Reason: "is missing; reload the draft's page"}
	}
	return s.keepDraft(c, d)
}

// saved is what a script is told of a draft that was kept.
type saved struct {
	ID       string `json:"id"`
	Revision uint64 `json:"revision"`
	Saved    uint64 `json:"saved"` // Unix seconds
}

// keepDraft saves, and shows the form again with all that was typed when it can't.
func (s *Server) keepDraft(c echo.Context, d models.Draft) error {
	kept, err := s.Store.SaveDraft(c.Request().Context(), d)
	switch {
	case err == nil && answersJSON(c):
		return c.JSON(http.StatusOK, saved{kept.ID, kept.Revision, kept.Updated})
	case err == nil:
		return c.Redirect(http.StatusSeeOther, "/drafts/"+kept.ID+"?checked=1#preview")
	case answersJSON(c):
		return err
	}
	data := views.DraftData{Draft: d, Checked: true, Stale: errors.Is(err, models.ErrStale)}
	var invalid models.Invalid
	if errors.As(err, &invalid) {
		data.Problems = []models.Invalid{invalid}
	} else if !data.Stale {
		return err
	}
	return s.answer(c, status(err), func(c echo.Context, p *views.Page) (templ.Component, error) { return s.draftPage(c, p, data) })
}

func (s *Server) endDraft(c echo.Context) error {
	account, _ := s.account(c)
	if err := s.Store.DeleteDraft(c.Request().Context(), account, c.Param("id")); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/drafts")
}

// propose builds the Governor's propose from a draft as it was saved last.
func (s *Server) propose(c echo.Context) error {
	ctx := c.Request().Context()
	account, _ := s.account(c)
	d, err := s.Store.Draft(ctx, account, c.Param("id"))
	if err != nil {
		return err
	}
	f, err := readForm(c)
	if err != nil {
		return err
	}
	actions, err := s.proposed(f, d)
	if err != nil {
		return err
	}
	if err := s.Store.MayPropose(ctx, s.DAO, account); err != nil {
		return err
	}
	if p, err := s.Store.Proposed(ctx, s.DAO, d); err == nil {
		return models.Refusal{Reason: "This draft is proposed already, as " + s.DAO.Number(p.ID) + ".", Next: "Open /proposals/" + p.ID.String() + ", or change the draft."}
	} else if !errors.Is(err, models.ErrNotFound) {
		return err
	}
	k := call.Propose(s.DAO, actions, d.Description())
	return s.reply(c, k, "Propose “"+d.Title+"”", "/drafts/"+d.ID)
}
