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
	switch {
	case vote.Kind == models.Reduction:
		return nil
	case v.DAO.Compoundlike():
		return v.receipt(ctx, vote, l)
	case vote.Kind == models.Override:
		return v.override(ctx, vote, l)
	}
	return v.cast(ctx, vote, l)
}

// receipt asks a governor that keeps each vote.
func (v *Verification) receipt(ctx context.Context, vote models.Vote, l *life) error {
	by := " of " + vote.Voter.Hex()
	err := v.ask(ctx, query{
		subject: path(vote.ProposalID), to: v.DAO.Governor, data: encode("getReceipt(uint256,address)", vote.ProposalID, vote.Voter),
		expect: []expectation{
			yes("vote"+by, 0, true), number("support"+by, 1, models.U(uint64(vote.Support))), number("weight"+by, 2, vote.Weight),
		},
	})
	if err != nil {
		return err
	}
	return v.weighed(ctx, vote, l)
}

// cast asks a governor that keeps who has voted, and what they could vote with.
func (v *Verification) cast(ctx context.Context, vote models.Vote, l *life) error {
	by := " of " + vote.Voter.Hex()
	q := query{
		subject: path(vote.ProposalID), to: v.DAO.Governor, data: encode("hasVoted(uint256,address)", vote.ProposalID, vote.Voter),
		expect: []expectation{yes("vote"+by, 0, true)},
	}
	if err := v.ask(ctx, q); err != nil {
		return err
	}
	if strings.Contains(v.DAO.CountingMode, "fractional") {
		if err := v.used(ctx, vote); err != nil {
			return err
		}
	} else if !strings.Contains(v.DAO.CountingMode, "overrid") {
		q.data = encode("getVotes(address,uint256)", vote.Voter, l.snapshot)
		q.expect = []expectation{number("weight"+by, 0, vote.Weight)}
		if err := v.ask(ctx, q); err != nil {
			return err
		}
	}
	return v.weighed(ctx, vote, l)
}

// used asks how much of their weight a voter has cast, who may vote in parts; it is asked once a voter.
func (v *Verification) used(ctx context.Context, vote models.Vote) error {
	list, err := v.past.VotesOf(ctx, vote.ProposalID, vote.Voter)
	if err != nil || list[len(list)-1].At != vote.At {
		return err
	}
	var sum models.Uint
	for _, part := range list {
		sum = sum.Add(part.Weight)
	}
	return v.ask(ctx, query{
		subject: path(vote.ProposalID), to: v.DAO.Governor, data: encode("usedVotes(uint256,address)", vote.ProposalID, vote.Voter),
		expect: []expectation{number("weight of "+vote.Voter.Hex(), 0, sum)},
	})
}

// override asks about a vote that a delegator cast in place of its delegate, with its own tokens.
func (v *Verification) override(ctx context.Context, vote models.Vote, l *life) error {
	by := " of " + vote.Voter.Hex()
	err := v.ask(ctx, query{
		subject: path(vote.ProposalID), to: v.DAO.Governor, data: encode("hasVotedOverride(uint256,address)", vote.ProposalID, vote.Voter),
		expect: []expectation{yes("vote in place of the delegate"+by, 0, true)},
	})
	if err != nil {
		return err
	}
	return v.ask(ctx, query{
		subject: path(vote.ProposalID), to: v.DAO.Token.Address, data: encode("getPastBalanceOf(address,uint256)", vote.Voter, l.snapshot),
		expect: []expectation{number("weight in place of the delegate"+by, 0, vote.Weight)}, optional: true,
	})
}

// weighed asks the token what a voter could vote with at the proposal's snapshot.
func (v *Verification) weighed(ctx context.Context, vote models.Vote, l *life) error {
	weight, err := v.past.WeightAt(ctx, vote.Voter, l.snapshot)
	if err != nil {
		return err
	}
	return v.ask(ctx, v.pastVotes(vote.Voter, l.snapshot, weight))
}

// path is a proposal's page.
func path(id models.Uint) string { return "proposals/" + id.String() }
