package handlers

import (
	"context"
	"errors"
	"net/http"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// ballot is a slate as it would be put to the vote.
type ballot struct {
	slate       models.Slate
	ground      models.Ground
	entries     []models.SlateEntry // all, those that may be chosen too
	lines       []models.SlateEntry // those that are
	problems    []models.SlateProblem
	actions     []models.Action // none while a plan is not right
	description string
}

// ballot reads what a slate is held against, and makes its proposal.
func (s *Server) ballot(r *reader, x models.Slate, block models.Block) (b ballot) {
	now := s.coming(block)
	b.slate = x
	b.ground = models.Ground{
		Program: readWith(r, s.Store.Program, x.Program), Escrow: read(r, s.Store.Escrow), Balances: r.balances(), Now: now,
	}
	b.entries = read(r, func(ctx context.Context) ([]models.SlateEntry, error) {
		return s.Store.SlateEntries(ctx, s.DAO, x, now)
	})
	if r.err != nil {
		return b
	}
	b.lines = models.Chosen(b.entries)
	b.problems = x.Check(s.DAO, b.ground, b.lines)
	if offers, err := models.SlateOffers(s.DAO, b.lines); err == nil && len(offers) > 0 {
		b.actions = call.Slate(s.DAO, offers)
		b.description = x.Description(s.DAO, b.ground.Program.Track, b.lines)
		b.problems = append(b.problems, x.Sizes(b.actions, b.description)...)
		b.problems = append(b.problems, x.Whole(b.description, b.lines)...)
	}
	return b
}

// trial is what a node said of the very proposal that the slate would be; none when it said nothing of that.
func (b ballot) trial() models.Trial {
	if len(b.actions) == 0 || b.slate.Trial.Of != models.TrialOf(b.actions, b.description) || b.slate.Trial.Unable == "" && !b.slate.Trial.Grants.Whole() {
		return models.Trial{}
	}
	return b.slate.Trial
}

// failure is what a trial speaks against.
func (b ballot) failure(t models.Trial) *models.SlateProblem {
	return t.Failure(b.lines, len(b.actions)-len(b.lines))
}

// slatePage adds to a slate what it would execute, and what stands between it and a vote.
func (s *Server) slatePage(c echo.Context, p *views.Page, d views.SlateData) (_ templ.Component, err error) {
	r := s.reader(c)
	p.Title, p.Topics = "Slate", "proposals treasury applications reviews"
	b := s.ballot(r, d.Slate, p.Block)
	d.Program, d.Entries, d.Balances = b.ground.Program, b.entries, b.ground.Balances
	d.Actions, d.Description, d.Trial, d.Simulates = b.actions, b.description, b.trial(), s.Simulate != nil
	if d.Problems == nil {
		d.Problems = b.problems
		if f := b.failure(d.Trial); f != nil {
			d.Problems = append(d.Problems, *f)
		}
	}
	d.Spent, d.Checks = r.spent(), r.checksOf(d.Description, d.Actions, tried(d.Trial), p.Block)
	d.Queued, _ = r.proposals(models.Filter{States: []models.State{models.Active, models.Succeeded, models.Queued}, Size: atOnce}, s.DAO.Moment(p.Block))
	d.Weight = readWith(r, s.Store.Holder, p.Account).Votes
	d.Threshold = r.parameter(models.ProposalThreshold)
	if r.err == nil {
		d.Refusal, r.err = refusal(s.Store.MayPropose(r.ctx, s.DAO, p.Account))
	}
	return views.Slate(*p, d), r.err
}

// tried is what a node said of a slate's actions; nil while it said nothing.
func tried(t models.Trial) *models.Simulation {
	if t.Of == (common.Hash{}) || t.Unable != "" {
		return nil
	}
	return &t.Grants
}

// votable is an account's slate as its proposal, if nothing but a simulation can speak against it.
func (s *Server) votable(c echo.Context) (b ballot, err error) {
	ctx := c.Request().Context()
	account, _ := s.account(c)
	x, err := s.Store.Slate(ctx, account, c.Param("id"))
	if err != nil {
		return b, err
	}
	block, err := s.Store.Cursor(ctx)
	if err != nil {
		return b, err
	}
	r := s.reader(c)
	b = s.ballot(r, x, block)
	if r.err == nil && len(b.problems) > 0 {
		r.err = b.problems[0].Refusal()
	}
	return b, r.err
}

// simulateSlate has a node try what a slate would execute, and keeps what it said.
func (s *Server) simulateSlate(c echo.Context) error {
	b, err := s.votable(c)
	if err != nil {
		return err
	}
	t, err := s.try(c.Request().Context(), b)
	if err != nil {
		return err
	}
	if answersJSON(c) {
		return c.JSON(http.StatusOK, t)
	}
	return c.Redirect(http.StatusSeeOther, slatePath(b.slate.ID)+"?checked=1#trial")
}

// try has a node try a slate: the actions from the treasury, and the proposal itself from its author. A node that can't is
// no error.
func (s *Server) try(ctx context.Context, b ballot) (models.Trial, error) {
	t := models.Trial{Of: models.TrialOf(b.actions, b.description), At: uint64(s.Now().Unix())}
	simulate := s.Simulate
	if simulate == nil {
		simulate = func(context.Context, models.Try) (models.Simulation, error) {
			return models.Simulation{}, models.ErrNotSimulated
		}
	}
	var err error
	t.Grants, err = simulate(ctx, models.Try{From: s.DAO.Treasury(), Actions: b.actions})
	if err == nil {
		k := call.Propose(s.DAO, b.actions, b.description)
		t.Making, err = simulate(ctx, models.Try{From: b.slate.Author, Actions: []models.Action{{Target: k.To, Calldata: models.Data(k.Data)}}})
	}
	if err == nil && !t.Grants.Whole() {
		t.Unable = "The node that this site asks tries one call alone, and says nothing about the others."
	}
	if errors.Is(err, models.ErrNotSimulated) {
		t.Unable, err = "The node that this site asks does not simulate, or does not answer.", nil
	}
	if err != nil {
		return t, err
	}
	return t, s.Store.KeepTrial(ctx, b.slate.Author, b.slate.ID, t)
}

// proposeSlate builds the Governor's propose from a slate as it was saved last, once a node has tried it.
func (s *Server) proposeSlate(c echo.Context) error {
	ctx := c.Request().Context()
	b, err := s.votable(c)
	if err != nil {
		return err
	}
	if err := s.Store.MayPropose(ctx, s.DAO, b.slate.Author); err != nil {
		return err
	}
	t, err := s.try(ctx, b)
	if err != nil {
		return err
	}
	if f := b.failure(t); f != nil {
		return f.Refusal()
	}
	return s.reply(c, call.Propose(s.DAO, b.actions, b.description), "Propose “"+b.slate.Title+"”", slatePath(b.slate.ID))
}
