package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// Parts is a vote that is split among the choices, each part in token units.
type Parts struct{ Against, InFavor, Abstain Uint }

// Of is the part for a choice.
func (p Parts) Of(x Support) Uint {
	switch x {
	case Against:
		return p.Against
	case For:
		return p.InFavor
	case Abstain:
		return p.Abstain
	}
	return Uint{}
}

// Sum is the weight that the vote spends.
func (p Parts) Sum() Uint { return p.Against.Add(p.InFavor).Add(p.Abstain) }

// wide tells whether a part does not fit into the 128 bits that it is sent in.
func (p Parts) wide() bool {
	for _, u := range []Uint{p.Against, p.InFavor, p.Abstain} {
		if u.n.BitLen() > 128 {
			return true
		}
	}
	return false
}

// Params are the parts as GovernorCountingFractional reads them: three packed uint128.
func (p Parts) Params() Data {
	var data Data
	for _, u := range []Uint{p.Against, p.InFavor, p.Abstain} {
		word := u.Bytes32()
		data = append(data, word[16:]...)
	}
	return data
}

// Parts are those of a vote that was split.
func (v Vote) Parts() (p Parts) {
	p.Against, p.InFavor, p.Abstain = v.Fractions()
	return p
}

// MaySplit tells why a vote in parts would revert, or nil.
func (s *Store) MaySplit(ctx context.Context, dao DAO, p Proposal, account common.Address, parts Parts, now Moment) error {
	if !dao.Fractional() {
		return Refusal{"This DAO's governor does not count split votes.", "Vote for one choice."}
	}
	if err := s.MayVote(ctx, dao, p, account, now); err != nil {
		return err
	}
	left, err := s.WeightLeft(ctx, dao, p, account)
	switch sum := parts.Sum(); {
	case err != nil:
		return err
	case parts.wide():
		return Invalid{"parts", "are larger than a split vote can carry; vote for one choice with all of it"}
	case sum.IsZero():
		return Invalid{"parts", "are all empty; give at least one choice some of your " + dao.Token.Words(left)}
	case sum.Cmp(left) > 0:
		return Invalid{"parts", "add up to " + dao.Token.Words(sum) + ", you have " + dao.Token.Words(left) + "; take some away"}
	}
	return nil
}

// used is the weight that an account has spent on a proposal where votes are cast in parts.
func (s *Store) used(ctx context.Context, dao DAO, id Uint, account common.Address) (sum Uint, err error) {
	if !dao.Fractional() {
		return sum, nil
	}
	votes, err := all[Vote](s.votesOf(ctx, id, account))
	for _, v := range votes {
		sum = sum.Add(v.Used())
	}
	return sum, err
}
