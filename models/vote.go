package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Votes returns a page of a proposal's votes, largest weight first.
func (s *Store) Votes(ctx context.Context, id Uint, number, size int) ([]Vote, error) {
	votes, err := all[Vote](page(s.db(ctx).Where("proposal_id = ?", id).Order("weight DESC, block, log"), number, size))
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
	reductions, err := all[reduction](s.db(ctx).Where("proposal_id IN ? AND voter IN ?", ids, voters))
	for _, r := range reductions {
		for i, v := range votes {
			if v.Kind == Cast && v.Voter == r.Voter && v.ProposalID == r.ProposalID {
				votes[i].Weight = v.Weight.Sub(r.Weight)
			}
		}
	}
	return err
}

// votesOf are an account's votes on a proposal. They lie between the proposal and its last vote, where the index of the
// account's votes finds them.
func (s *Store) votesOf(ctx context.Context, id Uint, voter common.Address) *gorm.DB {
	const since, till = "(SELECT block FROM standings WHERE proposal_id = ?)", "(SELECT last_vote FROM standings WHERE proposal_id = ?)"
	return s.db(ctx).Where("voter = ? AND block >= "+since+" AND block <= "+till+" AND proposal_id = ?", voter, id, id, id)
}

// VoteOf returns an account's vote on a proposal, or ErrNotFound: the one in place of its delegate if it cast both.
func (s *Store) VoteOf(ctx context.Context, id Uint, voter common.Address) (Vote, error) {
	v, err := first[Vote](s.votesOf(ctx, id, voter).Order("kind DESC, block, log"))
	if err != nil {
		return v, err
	}
	list := []Vote{v}
	err = s.reduce(ctx, list)
	return list[0], err
}

// CastOf returns the vote that an account cast with what is delegated to it, or ErrNotFound.
func (s *Store) CastOf(ctx context.Context, id Uint, voter common.Address) (Vote, error) {
	v, err := first[Vote](s.votesOf(ctx, id, voter).Where("kind = ?", Cast).Order("block, log"))
	if err != nil {
		return v, err
	}
	list := []Vote{v}
	err = s.reduce(ctx, list)
	return list[0], err
}

// hasCast tells whether an account has cast the votes that are delegated to it.
func (s *Store) hasCast(ctx context.Context, id Uint, voter common.Address) (bool, error) {
	_, err := first[Vote](s.votesOf(ctx, id, voter).Where("kind = ?", Cast))
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// Voters counts the voters of a proposal by choice.
func (s *Store) Voters(ctx context.Context, id Uint) (map[Support]int, error) {
	counts := map[Support]int{}
	st, err := first[Standing](s.db(ctx).Where("proposal_id = ?", id))
	if errors.Is(err, ErrNotFound) {
		return counts, nil
	}
	for x, n := range map[Support]uint64{Against: st.VotersAgainst, For: st.VotersFor, Abstain: st.VotersAbstain, Split: st.VotersSplit} {
		if n > 0 {
			counts[x] = int(n)
		}
	}
	return counts, err
}

// VotesBy returns a page of an account's votes, newest first, with their proposals' standings but without their texts, and
// how many votes there are.
func (s *Store) VotesBy(ctx context.Context, voter common.Address, number, size int) ([]Stance, int, error) {
	var total int64
	if err := s.db(ctx).Model(&Vote{}).Where("voter = ?", voter).Count(&total).Error; err != nil {
		return nil, 0, err
	}
	of := s.db(ctx).Table("votes").Where("voter = ?", voter)
	votes, err := all[Vote](placed(s.db(ctx), "votes", of, (max(number, 1)-1)*size, size, int(total)).Select("votes.*"))
	if err != nil {
		return nil, 0, err
	}
	if err := s.reduce(ctx, votes); err != nil {
		return nil, 0, err
	}
	ids := make([]Uint, len(votes))
	for i, v := range votes {
		ids[i] = v.ProposalID
	}
	proposals, err := s.named(ctx, ids)
	stances := make([]Stance, len(votes))
	for i, v := range votes {
		stances[i] = Stance{v, proposals[v.ProposalID]}
	}
	return stances, int(total), err
}

// Stance is a vote with the proposal it is on, which has no more than its id when the record doesn't know it.
type Stance struct {
	Vote     Vote
	Proposal Proposal
}
