package handlers

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

func (s *Server) grantsProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	if s.escrowless() {
		r.err = models.ErrNotFound
		return "", nil
	}
	list := read(r.reader, func(ctx context.Context) ([]models.Grant, error) {
		list, _, err := s.Store.Grants(ctx, grantFilter(c))
		return list, err
	})
	newest := read(r.reader, func(ctx context.Context) (uint64, error) {
		list, _, err := s.Store.Grants(ctx, models.GrantFilter{Number: 1, Size: 1})
		if len(list) == 0 {
			return 0, err
		}
		return list[0].ID, err
	})
	return "Grants", []views.ProofSection{
		{ID: "facts", Title: "The escrow", Proofs: append(r.Escrow(read(r.reader, s.Store.Escrow), newest), r.escrowed()...)},
		part("list", "Grants", list, r.grantRow),
	}
}

func (s *Server) grantProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	g, err := s.pathGrant(c)
	if err != nil {
		r.err = err
		return "", nil
	}
	turns := readWith(r.reader, s.Store.Turns, g.ID)
	turns = slices.DeleteFunc(turns, func(t models.Turn) bool { return t.Kind != models.TurnPaid && t.Kind != models.TurnSettled })
	all := r.Grant(g)
	return "Grant " + strconv.FormatUint(g.ID, 10), []views.ProofSection{
		{ID: "facts", Title: "The grant", Proofs: all[:3]},
		{ID: "milestones", Title: "Milestones", Proofs: all[3:]},
		part("history", "What was paid", turns, func(t models.Turn) []models.Proof { return r.Payment(s.DAO.GrantReceipt(g, t)) }),
	}
}

func (s *Server) programsProof(_ echo.Context, r *prover) (string, []views.ProofSection) {
	if s.escrowless() {
		r.err = models.ErrNotFound
		return "", nil
	}
	list := readWith(r.reader, s.Store.Programs, s.DAO)
	newest := uint64(0)
	for _, x := range list {
		newest = max(newest, x.ID)
	}
	return "Programs", []views.ProofSection{
		{ID: "facts", Title: "The escrow", Proofs: r.Programs(newest)}, part("list", "Programs", list, r.Program),
	}
}

func (s *Server) programProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	id, err := pathNumber(c, "id")
	if err != nil || s.escrowless() {
		r.err = models.ErrNotFound
		return "", nil
	}
	x := readWith(r.reader, s.Store.Program, id)
	list := read(r.reader, func(ctx context.Context) ([]models.Grant, error) {
		list, _, err := s.Store.Grants(ctx, models.GrantFilter{Program: id, Number: 1, Size: programRows})
		return list, err
	})
	if r.err != nil {
		return "", nil
	}
	return "Program " + strconv.FormatUint(id, 10), []views.ProofSection{
		{ID: "facts", Title: "Terms and budgets", Proofs: r.Program(x)}, part("grants", "Grants", list, r.grantRow),
	}
}

func (s *Server) rewardProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	round, err := s.pathRound(c)
	if err != nil {
		r.err = err
		return "", nil
	}
	of, _ := models.ParseAddress(strings.TrimSpace(c.QueryParam("account"))) // of a wrong one the page says so
	shares := read(r.reader, func(ctx context.Context) ([]models.Portion, error) {
		list, _, err := s.Store.Shares(ctx, round, of, number(c, "page"), shareRows)
		return list, err
	})
	shares = slices.DeleteFunc(shares, func(x models.Portion) bool { return x.Claimed == nil })
	return "Rewards, round " + strconv.FormatUint(round.ID, 10), []views.ProofSection{
		{ID: "facts", Title: "The round", Proofs: r.Round(round)},
		part("shares", "What was claimed", shares, func(x models.Portion) []models.Proof { return r.Claim(round.ID, x.Position) }),
	}
}

func (s *Server) recordProof(_ echo.Context, r *prover) (string, []views.ProofSection) {
	params := r.parameters()
	var names []string
	for name := range params {
		names = append(names, name)
	}
	slices.Sort(names)
	list := []views.ProofSection{
		part("rules", "Rules", names, func(name string) []models.Proof { return r.Parameter(name, params[name]) }),
		{ID: "facts", Title: "Supply", Proofs: r.Supply(readWith(r.reader, s.Store.Supply, s.DAO))},
	}
	return "The record", append(list, r.roles("roles", "Roles of the timelock"))
}

func (s *Server) pollProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	x := readWith(r.reader, s.Store.Poll, c.Param("id"))
	ballots := read(r.reader, func(ctx context.Context) ([]models.WeighedBallot, error) { return s.Store.PollBallots(ctx, s.DAO, x) })
	if r.err != nil {
		return "", nil
	}
	page := number(c, "ballots")
	ballots = ballots[min((page-1)*ballotRows, len(ballots)):min(page*ballotRows, len(ballots))]
	return "Poll", []views.ProofSection{part("ballots", "Weights", ballots, func(b models.WeighedBallot) []models.Proof {
		return r.thenNamed(b.Voter, x.Timepoint, b.Weight)
	})}
}

// thenNamed asks what an account could vote with at a timepoint, and names it.
func (r *prover) thenNamed(a common.Address, timepoint uint64, weight models.Uint) []models.Proof {
	if timepoint >= r.dao.Timepoint(r.Block) {
		return nil
	}
	list := r.PastVotes(a, timepoint, weight)
	list[0].Answers[0].What += " of " + a.Hex()
	return list
}

func (s *Server) candidateProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	x := readWith(r.reader, s.Store.Candidate, c.Param("id"))
	sponsors := readWith(r.reader, s.Store.Sponsors, x)
	if r.err != nil {
		return "", nil
	}
	return "Candidate", []views.ProofSection{
		part("sponsors", "Weights of sponsors", sponsors.List, func(b models.Backing) []models.Proof {
			return r.named(readWith(r.reader, s.Store.Holder, b.Sponsor))[1:2]
		}),
		{ID: "backing", Title: "What proposing needs", Proofs: r.Parameter(models.ProposalThreshold, r.parameter(models.ProposalThreshold))},
	}
}
