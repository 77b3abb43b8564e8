package handlers

import (
	"context"
	"strings"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

const (
	proposalRows = 20
	voteRows     = 25
)

func (s *Server) listProposals(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	now := s.DAO.Moment(p.Block)
	f := s.filter(c)
	p.Title, p.Topics = "Proposals", "proposals"
	d := views.ProposalsData{
		Filter: f,
		Counts: readWith(r, s.Store.Counts, now),
		Quorum: readWith(r, s.Store.Quorum, s.DAO),
	}
	d.List = views.List[models.Proposal]{Page: f.Page, Size: f.Size}
	if r.err == nil {
		d.List.Rows, d.List.Total, r.err = s.Store.Proposals(r.ctx, f, now)
	}
	if d.List.Total == 0 && r.err == nil {
		_, d.Elsewhere, r.err = s.Store.Proposals(r.ctx, models.Filter{Search: f.Search, Prefix: f.Prefix, Size: 1}, now)
	}
	if r.err == nil {
		d.Measure = views.Measure{Balances: r.balances(), Spent: r.spent()}
	}
	return views.Proposals(*p, d), r.err
}

// filter reads the list's query. What it does not know it passes over.
func (s *Server) filter(c echo.Context) models.Filter {
	f := models.Filter{Search: clipped(c.QueryParam("search"), 200), Prefix: s.DAO.Prefix, Page: number(c, "page"), Size: proposalRows, Order: models.Newest}
	for _, state := range models.States() {
		if strings.EqualFold(state.String(), c.QueryParam("state")) {
			f.States = []models.State{state}
		}
	}
	if t := models.Track(c.QueryParam("track")); t.Known() {
		f.Track = t
	}
	if c.QueryParam("order") == string(models.Ending) {
		f.Order = models.Ending
	}
	return f
}

func (s *Server) showProposal(c echo.Context, p *views.Page) (templ.Component, error) {
	id, err := pathID(c)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	d := views.ProposalData{Proposal: readWith(r, s.Store.Proposal, id)}
	d.Votes = views.List[models.Vote]{Page: number(c, "votes"), Size: voteRows}
	d.Votes.Rows = read(r, func(ctx context.Context) ([]models.Vote, error) {
		return s.Store.Votes(ctx, id, d.Votes.Page, voteRows)
	})
	d.Votes.Total = int(d.Proposal.Standing.Voters)
	d.Voters = readWith(r, s.Store.Voters, id)
	d.Steps = readWith(r, s.Store.Steps, id)
	d.Operations = read(r, func(ctx context.Context) ([]models.Operation, error) {
		return s.Store.OperationsOf(ctx, s.DAO, d.Proposal)
	})
	d.Receipts = read(r, func(ctx context.Context) ([]models.Receipt, error) {
		return s.Store.Receipts(ctx, s.DAO, d.Proposal)
	})
	d.Reckoning = r.reckoning(d.Proposal)
	d.Failures = readWith(r, s.Store.Failures, id)
	if d.Proposal.State(s.DAO.Moment(p.Block)) == models.Queued || d.Proposal.State(s.DAO.Moment(p.Block)) == models.Succeeded {
		d.Holdings = read(r, s.Store.Holdings)
	}
	d.Reported = reported(c)
	d.Balances = r.balances()
	d.Delegated = read(r, s.Store.Delegated)
	d.Params = r.parameters()
	d.MinDelay = d.Params[models.MinDelay]
	d.Grants, d.Programs = r.referred(s.DAO.Effects(d.Proposal))
	d.Created = readWith(r, s.Store.ProposalGrants, id)
	d.Opened = read(r, func(ctx context.Context) ([]models.Program, error) {
		return s.Store.ProposalPrograms(ctx, id, s.DAO.Effects(d.Proposal))
	})
	d.Heard = r.heard(d.Proposal, granted(s.DAO.Effects(d.Proposal))...)
	d.Guardian = readWith(r, s.Store.Guardian, d.Proposal.Proposer)
	d.Forerunner = r.forerunner(d.Proposal)
	d.Shifts = r.shifts(d.Proposal, s.DAO.Moment(p.Block))
	d.Checks, d.Spent = r.checks(d.Proposal, p.Block), r.spent()
	d.Simulation = r.simulation(d.Proposal, s.DAO.Moment(p.Block))
	d.Discussion = s.discussion(r, c, p, "proposals/"+id.String(), views.ProposalSections(d.Proposal))
	p.Title = s.DAO.Number(id) + " " + d.Proposal.Title
	p.Topics = "treasury proposals/" + id.String()
	if d.Proposal.Live(s.DAO.Moment(p.Block)) {
		p.Topics += " proposals" // the checks speak of those beside it
	}
	if p.SignedIn() {
		d.Own = s.ownVote(r, d, p)
		p.Topics += " ballots/" + p.Account.Hex()
	}
	if len(d.Created)+len(d.Opened) > 0 {
		p.Topics += " grants programs head"
	}
	return views.Proposal(*p, d), r.err
}

// ownVote is how the reader stands to a proposal.
func (s *Server) ownVote(r *reader, d views.ProposalData, p *views.Page) *views.OwnVote {
	now := s.DAO.Moment(p.Block)
	own := &views.OwnVote{Holder: readWith(r, s.Store.Holder, p.Account), Vote: r.voteOf(d.Proposal.ID, p.Account)}
	r.weigh(own, d.Proposal, p.Account, now)
	own.Refusal = read(r, func(ctx context.Context) (*models.Refusal, error) {
		return refusal(s.Store.MayVote(ctx, s.DAO, d.Proposal, p.Account, now))
	})
	own.MayCancel = read(r, func(ctx context.Context) (*models.Refusal, error) {
		return refusal(s.Store.MayCancel(ctx, s.DAO, d.Proposal, p.Account, now))
	}) == nil
	own.Ballots, own.Fee = s.ownBallots(r, d.Proposal, p), s.Status().Fee
	if h := own.Holder; own.Weight.IsZero() && !h.Balance.IsZero() && h.Delegate != p.Account {
		own.Free = s.ownDelegation(r, p.Account, p)
	}
	return own
}

// named is the proposal in the path and the timepoints that a call on it must hold at.
func (s *Server) named(c echo.Context) (p models.Proposal, now models.Moment, err error) {
	id, err := pathID(c)
	if err != nil {
		return
	}
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil {
		return
	}
	now = s.coming(b)
	p, err = s.Store.Proposal(c.Request().Context(), id)
	return p, now, err
}

func (s *Server) queue(c echo.Context) error {
	p, now, err := s.named(c)
	if err != nil {
		return err
	}
	holdings, err := s.Store.Holdings(c.Request().Context())
	if err == nil {
		err = s.DAO.MayQueueNow(p, holdings, now)
	}
	if err != nil {
		return err
	}
	return s.handOut(c, p, call.Queue(s.DAO, p), "Queue")
}

func (s *Server) execute(c echo.Context) error {
	p, now, err := s.named(c)
	if err != nil {
		return err
	}
	holdings, err := s.Store.Holdings(c.Request().Context())
	if err == nil {
		err = s.DAO.MayExecuteNow(p, holdings, now)
	}
	if err == nil {
		err = s.Store.MayPay(c.Request().Context(), s.DAO, p)
	}
	if err != nil {
		return err
	}
	return s.handOut(c, p, call.Execute(s.DAO, p), "Execute")
}

func (s *Server) cancel(c echo.Context) error {
	p, now, err := s.named(c)
	if err != nil {
		return err
	}
	account, _ := s.account(c)
	if err := s.Store.MayCancel(c.Request().Context(), s.DAO, p, account, now); err != nil {
		return err
	}
	return s.reply(c, call.Cancel(s.DAO, p), "Cancel "+s.DAO.Number(p.ID), proposalPath(p.ID))
}

func proposalPath(id models.Uint) string { return "/proposals/" + id.String() }
