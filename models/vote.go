package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Votes returns a page of a proposal's votes, largest weight first.
func (s *Store) Votes(ctx context.Context, id Uint, number, size int) ([]Vote, error) {
	votes, err := all[Vote](page(s.votes(ctx, id).Order("weight DESC, block, log"), number, size))
	if err != nil {
		return nil, err
	}
	return votes, s.reduce(ctx, votes)
}

// reduce takes off votes as cast what delegators took back since by voting themselves.
func (s *Store) reduce(ctx context.Context, votes []Vote) error {
	ids, voters := []Uint{}, []common.Address{}
	for _, v := range votes {
		ids, voters = append(ids, v.ProposalID), append(voters, v.Voter)
	}
	if len(votes) == 0 {
		return nil
	}
	reductions, err := all[Vote](s.db(ctx).Where("proposal_id IN ? AND voter IN ? AND kind = ?", ids, voters, Reduction))
	for _, r := range reductions {
		for i, v := range votes {
			if v.Kind == Cast && v.Voter == r.Voter && v.ProposalID == r.ProposalID {
				votes[i].Weight = v.Weight.Sub(r.Weight)
			}
		}
	}
	return err
}

func (s *Store) votes(ctx context.Context, id Uint) *gorm.DB {
	return s.db(ctx).Where("proposal_id = ? AND kind <> ?", id, Reduction)
}

// VoteOf returns an account's vote on a proposal, or ErrNotFound: the one in place of its delegate if it cast both.
func (s *Store) VoteOf(ctx context.Context, id Uint, voter common.Address) (Vote, error) {
	v, err := first[Vote](s.votes(ctx, id).Where("voter = ?", voter).Order("kind DESC, block, log"))
	if err != nil {
		return v, err
	}
	list := []Vote{v}
	err = s.reduce(ctx, list)
	return list[0], err
}

// hasCast tells whether an account has cast the votes that are delegated to it.
func (s *Store) hasCast(ctx context.Context, id Uint, voter common.Address) (bool, error) {
	_, err := first[Vote](s.votes(ctx, id).Where("voter = ? AND kind = ?", voter, Cast))
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// Voters counts the voters of a proposal by choice.
func (s *Store) Voters(ctx context.Context, id Uint) (map[Support]int, error) {
	var rows []struct {
		Support Support
		N       int
	}
	err := s.db(ctx).Model(&Vote{}).Where("proposal_id = ? AND kind <> ?", id, Reduction).
		Select("support, COUNT(*) AS n").Group("support").Scan(&rows).Error
	counts := map[Support]int{}
	for _, r := range rows {
		counts[r.Support] = r.N
	}
	return counts, err
}

// VotesBy returns a page of an account's votes, newest first, with their proposals' standings.
func (s *Store) VotesBy(ctx context.Context, voter common.Address, number, size int) ([]Ballot, int, error) {
	q := func() *gorm.DB {
		return s.db(ctx).Model(&Vote{}).Where("voter = ? AND kind <> ?", voter, Reduction)
	}
	var total int64
	if err := q().Count(&total).Error; err != nil {
		return nil, 0, err
	}
	votes, err := all[Vote](page(q().Order("block DESC, log DESC"), number, size))
	if err != nil {
		return nil, 0, err
	}
	if err := s.reduce(ctx, votes); err != nil {
		return nil, 0, err
	}
	ballots := make([]Ballot, 0, len(votes))
	for _, v := range votes {
		p, err := s.Proposal(ctx, v.ProposalID)
		if err != nil {
			return nil, 0, err
		}
		ballots = append(ballots, Ballot{v, p})
	}
	return ballots, int(total), nil
}

// Ballot is a vote with the proposal it is on.
type Ballot struct {
	Vote     Vote
	Proposal Proposal
}
