package handlers

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
)

// reader asks the record several things for one page and keeps the first error.
type reader struct {
	ctx   context.Context
	store *models.Store
	dao   models.DAO
	err   error
}

func (s *Server) reader(c echo.Context) *reader {
	return &reader{ctx: c.Request().Context(), store: s.Store, dao: s.DAO}
}

func read[T any](r *reader, f func(context.Context) (T, error)) (value T) {
	if r.err == nil {
		value, r.err = f(r.ctx)
	}
	return value
}

func readWith[T, A any](r *reader, f func(context.Context, A) (T, error), a A) T {
	return read(r, func(ctx context.Context) (T, error) { return f(ctx, a) })
}

// atOnce is how many proposals that wait for something a page shows at most.
const atOnce = 200

// open are the open votes, ending soonest first, and how many there are beyond those.
func (r *reader) open(now models.Moment) ([]models.Proposal, int) {
	return r.proposals(models.Filter{States: []models.State{models.Active}, Order: models.Ending, Size: atOnce}, now)
}

func (r *reader) proposals(f models.Filter, now models.Moment) (list []models.Proposal, more int) {
	if r.err == nil {
		list, more, r.err = r.store.Proposals(r.ctx, f, now)
	}
	return list, more - len(list)
}

func (r *reader) balances() []models.Payment { return readWith(r, r.store.Balances, r.dao) }

// drafts are an account's that have not become proposals.
func (r *reader) drafts(a common.Address) (list []models.Draft) {
	for _, d := range readWith(r, r.store.Drafts, a) {
		_, err := r.store.Proposed(r.ctx, r.dao, d)
		switch {
		case errors.Is(err, models.ErrNotFound):
			list = append(list, d)
		case err != nil:
			r.err = err
		}
	}
	return list
}

func (r *reader) parameter(name string) models.Uint { return readWith(r, r.store.Parameter, name) }

func (r *reader) weightAt(a common.Address, timepoint uint64) models.Uint {
	return read(r, func(ctx context.Context) (models.Uint, error) {
		return r.store.WeightAt(ctx, r.dao, a, timepoint)
	})
}

// voteOf is an account's vote on a proposal, nil when it has not voted.
func (r *reader) voteOf(id models.Uint, a common.Address) *models.Vote {
	return read(r, func(ctx context.Context) (*models.Vote, error) {
		v, err := r.store.VoteOf(ctx, id, a)
		if errors.Is(err, models.ErrNotFound) {
			return nil, nil
		}
		return &v, err
	})
}

// forerunner is the candidate that a proposal was before, nil when it was none.
func (r *reader) forerunner(p models.Proposal) *models.Candidate {
	return read(r, func(ctx context.Context) (*models.Candidate, error) {
		x, err := r.store.Forerunner(ctx, p, call.ProposalHash(p.Actions, p.Description))
		if errors.Is(err, models.ErrNotFound) {
			return nil, nil
		}
		return &x, err
	})
}

// refusal tells a refusal from an error: nil, nil when err is nil.
func refusal(err error) (*models.Refusal, error) {
	var r models.Refusal
	if errors.As(err, &r) {
		return &r, nil
	}
	return nil, err
}
