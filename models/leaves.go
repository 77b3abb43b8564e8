package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// SaveLeaves keeps what ParseLeaves made of a round's file. A second time does nothing.
func (s *Store) SaveLeaves(ctx context.Context, list []Leaf) error {
	_, err := first[Leaf](s.db(ctx).Where("root = ? AND position = ?", list[0].Root, list[0].Position))
	if !errors.Is(err, ErrNotFound) {
		return err
	}
	err = s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		return tx.Clauses(clause.OnConflict{DoNothing: true}).CreateInBatches(&list, 1000).Error
	})
	if err == nil {
		s.Changes.Announce("treasury")
	}
	return fault(err)
}

// Shares returns a page of what accounts get of a round, by their index, and of how many shares the round's file is; 0: it was
// not handed in. An account that is not zero limits it to its own.
func (s *Store) Shares(ctx context.Context, r Round, account common.Address, number, size int) ([]Portion, int, error) {
	q := func() *gorm.DB {
		q := s.db(ctx).Model(&Leaf{}).Where("root = ? AND round = ?", r.Root, num(r.ID))
		if account != (common.Address{}) {
			q = q.Where("account = ?", account)
		}
		return q
	}
	n, err := counting(q())
	if err != nil || n == 0 {
		return nil, 0, err
	}
	leaves, err := all[Leaf](page(q().Order("position"), number, size))
	if err != nil {
		return nil, 0, err
	}
	list, err := s.claimed(ctx, leaves)
	return list, int(n), err
}

// Leaves returns all of a round's, by their place in its tree.
func (s *Store) Leaves(ctx context.Context, r Round) ([]Leaf, error) {
	return all[Leaf](s.db(ctx).Where("root = ? AND round = ?", r.Root, num(r.ID)).Order("place"))
}

// Share returns one share of a round, or ErrNotFound.
func (s *Store) Share(ctx context.Context, r Round, position Uint) (Portion, error) {
	l, err := first[Leaf](s.db(ctx).Where("root = ? AND round = ? AND position = ?", r.Root, num(r.ID), position))
	if err != nil {
		return Portion{}, err
	}
	list, err := s.claimed(ctx, []Leaf{l})
	if err != nil {
		return Portion{}, err
	}
	return list[0], nil
}

// claimed are leaves of accounts with what they were paid.
func (s *Store) claimed(ctx context.Context, leaves []Leaf) ([]Portion, error) {
	type key struct {
		round    uint64
		position Uint
	}
	var rounds []int64
	var positions []Uint
	var accounts []common.Address
	for _, l := range leaves {
		rounds, positions, accounts = append(rounds, num(l.Round)), append(positions, l.Position), append(accounts, l.Account)
	}
	paid, err := all[Reward](s.db(ctx).Where("account IN ? AND kind = ? AND round IN ? AND position IN ?", accounts, RewardClaimed, rounds, positions))
	found := map[key]*Reward{}
	for i, p := range paid {
		found[key{p.Round, p.Position}] = &paid[i]
	}
	list := make([]Portion, len(leaves))
	for i, l := range leaves {
		list[i] = Portion{l, found[key{l.Round, l.Position}]}
	}
	return list, err
}

// Rewarding is a share with its round.
type Rewarding struct {
	Portion
	Of Round
}

// By is until when it is certain that it can be claimed; Unix seconds.
func (r Rewarding) By() uint64 { return r.Of.Deadline }

// unclaimed is the condition that a leaf was not claimed. Whom a claim names is whom the leaf is of.
const unclaimed = "(round, position) NOT IN (SELECT round, position FROM rewards WHERE account = ? AND kind = ?)"

// Rewards returns what an account can claim of the rounds whose files are known, oldest first.
func (s *Store) Rewards(ctx context.Context, account common.Address) (list []Rewarding, err error) {
	open := s.db(ctx).Model(&Round{}).Select("root").Where("closed_at = 0")
	leaves, err := all[Leaf](s.db(ctx).Where("account = ? AND root IN (?) AND "+unclaimed, account, open, account, RewardClaimed).Order("round, position").Limit(inboxSize))
	if err != nil || len(leaves) == 0 {
		return nil, err
	}
	ids := make([]int64, len(leaves))
	for i, l := range leaves {
		ids[i] = num(l.Round)
	}
	rows, err := all[Round](s.db(ctx).Where("id IN ?", ids))
	rounds := map[uint64]Round{}
	for _, r := range rows {
		rounds[r.ID] = r
	}
	for _, l := range leaves {
		if r, x := rounds[l.Round], (Portion{Leaf: l}); r.Root == l.Root && r.MayClaim(x) == nil {
			list = append(list, Rewarding{x, r})
		}
	}
	return list, err
}
