package handlers

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/views"
)

// weigh finds out what a reader's weight on a proposal is, why, and what it can do with it.
func (r *reader) weigh(own *views.OwnVote, p models.Proposal, account common.Address, now models.Moment) {
	own.Weighing = read(r, func(ctx context.Context) (models.Weighing, error) {
		return r.store.Weighing(ctx, r.dao, account, min(now.Clock, p.Snapshot))
	})
	own.Weight = own.Weighing.Votes
	own.Left = read(r, func(ctx context.Context) (models.Uint, error) { return r.store.WeightLeft(ctx, r.dao, p, account) })
	own.Taken = read(r, func(ctx context.Context) (models.Uint, error) { return r.store.Overridden(ctx, r.dao, p, account) })
	own.Used = own.Weight.Sub(own.Taken).Sub(own.Left)
	if p.State(now) == models.Pending {
		own.Left, own.Used = own.Weight, models.Uint{}
	}
	r.override(own, p, account, now)
	if to := own.Weighing.To.Delegate; to != (common.Address{}) {
		own.DelegateVote = r.castOf(p.ID, to)
	}
	for _, x := range r.coming(now) {
		if x.ID != p.ID {
			own.Coming = append(own.Coming, x)
		}
	}
}

// override finds out what a reader may vote with in place of its delegate.
func (r *reader) override(own *views.OwnVote, p models.Proposal, account common.Address, now models.Moment) {
	if !r.dao.Overridable() || p.State(now) != models.Active {
		return
	}
	own.Own = read(r, func(ctx context.Context) (models.Own, error) { return r.store.OwnOn(ctx, r.dao, p, account) })
	own.MayOverride = read(r, func(ctx context.Context) (*models.Refusal, error) {
		return refusal(r.store.MayOverride(ctx, r.dao, p, account, now))
	}) == nil
}

// fewComing is how many proposals are named that a delegation made now still counts for.
const fewComing = 3

// coming are the proposals whose weights are still to be taken.
func (r *reader) coming(now models.Moment) []models.Proposal {
	list, _ := r.proposals(models.Filter{States: []models.State{models.Pending}, Order: models.Newest, Size: fewComing + 1, Page: 1}, now)
	return list
}

// castOf is the vote that an account cast with what is delegated to it, nil when it has not.
func (r *reader) castOf(id models.Uint, a common.Address) *models.Vote {
	return read(r, func(ctx context.Context) (*models.Vote, error) {
		v, err := r.store.CastOf(ctx, id, a)
		if errors.Is(err, models.ErrNotFound) {
			return nil, nil
		}
		return &v, err
	})
}

// shifts is how weight moved between a proposal and its vote.
func (r *reader) shifts(p models.Proposal, now models.Moment) models.Shifts {
	return read(r, func(ctx context.Context) (models.Shifts, error) { return r.store.Shifts(ctx, r.dao, p, now) })
}
