package chain

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// escrow asks for what holds for all grants: what is owed of each token, how many grants there are, who watches, what is
// listed, and for how long all stood still.
func (v *Verification) escrow(ctx context.Context, owed map[common.Address]models.Uint, newest uint64) error {
	e := v.granted.Escrow()
	tokens, err := v.granted.Tokens(ctx)
	if err != nil {
		return err
	}
	list := v.prove.Escrow(e, newest)
	for _, a := range tokens {
		list = append(list, v.prove.Listed(a, e.Lists(a))...)
		list = append(list, v.prove.Owed("escrow", v.DAO.Escrow, a, owed[a])...)
	}
	return v.askMaybe(ctx, list)
}

// askMaybe puts questions to a contract that in the past may not have been there yet.
func (v *Verification) askMaybe(ctx context.Context, list []models.Proof) error {
	for i := range list {
		list[i].Optional = v.older
	}
	return v.ask(ctx, list...)
}

// programs asks the escrow about every program and its budgets.
func (v *Verification) programs(ctx context.Context, done *uint64) error {
	if !v.DAO.Grants() {
		return nil
	}
	list, newest := v.granted.Programs(), uint64(0)
	for _, p := range list {
		if !v.older {
			stored, err := v.Store.Program(ctx, p.ID)
			if err != nil && !errors.Is(err, models.ErrNotFound) {
				return err
			}
			v.fields(p.Path(), stored.Fields(), p.Fields())
		}
		if err := v.askMaybe(ctx, v.prove.Program(p)); err != nil {
			return err
		}
		newest = p.ID
		*done++
	}
	if err := v.lost(ctx, "programs", &models.Program{}, *done); err != nil {
		return err
	}
	return v.askMaybe(ctx, v.prove.Programs(newest))
}

// rounds asks the distributor about every round, and about every claim.
func (v *Verification) rounds(ctx context.Context, done *uint64) error {
	if v.DAO.Distributor == (common.Address{}) {
		return nil
	}
	list, err := v.past.Rounds(ctx)
	if err != nil {
		return err
	}
	owed, newest := map[common.Address]models.Uint{}, uint64(0)
	for _, r := range list {
		if err := v.round(ctx, r); err != nil {
			return err
		}
		owed[r.Token] = owed[r.Token].Add(r.Total.Sub(r.Claimed).Sub(r.Returned))
		newest = r.ID
		*done++
	}
	questions := v.prove.Rounds(newest)
	for token, sum := range owed {
		questions = append(questions, v.prove.Owed("distributor", v.DAO.Distributor, token, sum)...)
	}
	if err := v.askMaybe(ctx, questions); err != nil {
		return err
	}
	if err := v.lost(ctx, "rounds", &models.Round{}, *done); err != nil {
		return err
	}
	return v.past.Rewards(ctx, func(e models.Reward) error { return v.claim(ctx, e) })
}

func (v *Verification) round(ctx context.Context, r models.Round) error {
	if !v.older {
		stored, err := v.Store.Round(ctx, r.ID)
		if err != nil && !errors.Is(err, models.ErrNotFound) {
			return err
		}
		v.fields(r.Path(), stored.Fields(), r.Fields())
	}
	return v.ask(ctx, v.prove.Round(r)...)
}

func (v *Verification) claim(ctx context.Context, e models.Reward) error {
	if e.Kind != models.RewardClaimed {
		return nil
	}
	return v.ask(ctx, v.prove.Claim(e.Round, e.Position)...)
}

// documents compares which documents are known to stand in a proposal with its description.
func (v *Verification) documents(ctx context.Context, p models.Proposal) error {
	if v.older || !v.DAO.Grants() {
		return nil
	}
	stored, said, err := v.past.Documents(ctx, p)
	v.same(p.Path(), "documents", strconv.Quote(strings.Join(stored, "\n")), strconv.Quote(strings.Join(said, "\n")))
	return err
}
