package chain

import (
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

func (r *reader) voteCast(l *types.Log) error {
	e, err := governor.UnpackVoteCastEvent(l)
	if err != nil {
		return err
	}
	return r.vote(l, models.Vote{Voter: e.Voter, Kind: models.Cast, Support: models.Support(e.Support), Reason: e.Reason}, e.ProposalId, e.Weight)
}

// voteCastWithParams may be a fractional vote, whose parts stand in its params if the governor counts fractions.
func (r *reader) voteCastWithParams(l *types.Log) error {
	e, err := governor.UnpackVoteCastWithParamsEvent(l)
	if err != nil {
		return err
	}
	v := models.Vote{Voter: e.Voter, Kind: models.Cast, Support: models.Support(e.Support), Reason: e.Reason, Params: e.Params}
	if strings.Contains(r.dao.CountingMode, "params=fractional") && len(e.Params) > 0 {
		v.Support = models.Split
	}
	return r.vote(l, v, e.ProposalId, e.Weight)
}

func (r *reader) overrideVoteCast(l *types.Log) error {
	e, err := governor.UnpackOverrideVoteCastEvent(l)
	if err != nil {
		return err
	}
	return r.vote(l, models.Vote{Voter: e.Voter, Kind: models.Override, Support: models.Support(e.Support), Reason: e.Reason}, e.ProposalId, e.Weight)
}

func (r *reader) voteReduced(l *types.Log) error {
	e, err := governor.UnpackVoteReducedEvent(l)
	if err != nil {
		return err
	}
	return r.vote(l, models.Vote{Voter: e.Delegate, Kind: models.Reduction, Support: models.Support(e.Support)}, e.ProposalId, e.Weight)
}

func (r *reader) vote(l *types.Log, v models.Vote, proposal, weight *big.Int) error {
	var known, fits bool
	v.At, v.Reason = r.place(l), text(v.Reason)
	v.ProposalID, known = models.FromBig(proposal)
	v.Weight, fits = models.FromBig(weight)
	if !known || !fits {
		return errRange
	}
	r.facts.Votes = append(r.facts.Votes, v)
	return nil
}
