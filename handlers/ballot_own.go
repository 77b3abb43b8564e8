package handlers

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/views"
)

// ownBallots is how the reader stands to voting by signature on an open proposal. It asks the record alone.
func (s *Server) ownBallots(r *reader, x models.Proposal, p *views.Page) map[models.BallotKind]views.OwnBallot {
	if x.State(s.DAO.Moment(p.Block)) != models.Active {
		return nil
	}
	list := map[models.BallotKind]views.OwnBallot{}
	for _, kind := range []models.BallotKind{models.SignedVote, models.SignedOverride} {
		if kind == models.SignedOverride && !s.DAO.Ballots.Overrides {
			continue
		}
		b := models.Ballot{Voter: p.Account, Kind: kind, ProposalID: x.ID, Support: models.For}
		list[kind] = s.ownBallot(r, b)
	}
	return list
}

// ownBallot tells whether a ballot would be taken and sent, and how far the one is that was signed before.
func (s *Server) ownBallot(r *reader, b models.Ballot) (own views.OwnBallot) {
	kept, err := r.store.BallotOf(r.ctx, b.Kind, b.ProposalID, b.Voter)
	switch {
	case errors.Is(err, models.ErrNotFound):
	case err != nil:
		r.err = errors.Join(r.err, err)
		return own
	default:
		own.Ballot, own.State = &kept, readWith(r, r.store.BallotState, kept)
		b.Nonce = kept.Nonce
	}
	if own.State == models.BallotSent {
		own.Tx = read(r, func(ctx context.Context) (common.Hash, error) {
			x, err := r.store.Batch(ctx, kept.Batch)
			if errors.Is(err, models.ErrNotFound) {
				err = nil
			}
			return x.Tx, err
		})
	}
	own.Refusal = read(r, func(ctx context.Context) (*models.Refusal, error) { return s.notSent(ctx, b) })
	return own
}

// notSent is why a ballot would not be taken, or not be sent at the operator's cost; nil when it would.
func (s *Server) notSent(ctx context.Context, b models.Ballot) (*models.Refusal, error) {
	if err := s.DAO.MaySign(b); err != nil {
		return refusal(err)
	}
	if s.Sponsor == nil || s.BallotNonce == nil || s.CheckBallot == nil {
		return &models.Refusal{Reason: "This site does not send votes for voters.", Next: "Your wallet shows the network fee."}, nil
	}
	return refusal(s.Sponsor(ctx, b))
}

// ownDelegation is how the reader stands to delegating by signature to an account.
func (s *Server) ownDelegation(r *reader, to common.Address, p *views.Page) *views.OwnBallot {
	own := s.ownBallot(r, models.Ballot{Voter: p.Account, Kind: models.SignedDelegation, Delegate: to})
	if own.Ballot != nil && own.Ballot.Delegate != to {
		own.Ballot, own.State, own.Tx = nil, "", common.Hash{}
	}
	return &own
}
