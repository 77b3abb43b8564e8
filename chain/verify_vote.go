package chain

import (
	"context"
	"strings"

	"backprop/models"
)

// life is what the facts of a proposal add up to.
type life struct {
	snapshot uint64
	standing models.Standing
}

// votes asks for every vote that is in the record, and counts them.
func (v *Verification) votes(ctx context.Context, done *uint64) error {
	snapshots, err := v.past.Snapshots(ctx)
	if err != nil {
		return err
	}
	for id, snapshot := range snapshots {
		v.lives[id] = &life{snapshot: snapshot, standing: models.Standing{ProposalID: id}}
	}
	total, err := v.past.Count(ctx, &models.Vote{})
	if err != nil {
		return err
	}
	for from := models.Start; ; {
		list, err := v.past.Votes(ctx, from, piece)
		if err != nil || len(list) == 0 {
			return err
		}
		for _, vote := range list {
			if err := v.vote(ctx, vote); err != nil {
				return err
			}
			*done++
		}
		from = list[len(list)-1].At
		v.progress("votes", *done, total)
	}
}

// vote counts a vote and asks the governor whether it was cast, and with what, and the token what its voter weighed.
func (v *Verification) vote(ctx context.Context, vote models.Vote) error {
	l := v.lives[vote.ProposalID]
	if l == nil {
		v.differ(path(vote.ProposalID), "vote of "+vote.Voter.Hex(), "cast", "there is no such proposal", true)
		return nil
	}
	l.standing.Count(vote)
	if vote.Kind == models.Reduction {
		return nil
	}
	used, err := v.used(ctx, vote)
	if err != nil {
		return err
	}
	if err := v.ask(ctx, v.prove.Vote(vote, l.snapshot, used)...); err != nil || vote.Kind == models.Override {
		return err
	}
	weight, err := v.past.WeightAt(ctx, vote.Voter, l.snapshot)
	if err != nil {
		return err
	}
	return v.ask(ctx, v.prove.PastVotes(vote.Voter, l.snapshot, weight)...)
}

// used is how much of their weight a voter has cast who may vote in parts, with the last of them; nil with the others.
func (v *Verification) used(ctx context.Context, vote models.Vote) (*models.Uint, error) {
	if !strings.Contains(v.DAO.CountingMode, "fractional") {
		return nil, nil
	}
	list, err := v.past.VotesOf(ctx, vote.ProposalID, vote.Voter)
	if err != nil || list[len(list)-1].At != vote.At {
		return nil, err
	}
	var sum models.Uint
	for _, part := range list {
		sum = sum.Add(part.Weight)
	}
	return &sum, nil
}

// path is a proposal's page.
func path(id models.Uint) string { return "proposals/" + id.String() }
