package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm/clause"
)

// Relayer is how the account that pays for ballots was found last, by the process that sends them.
type Relayer struct {
	Account common.Address `gorm:"primaryKey"`
	Balance Uint           // wei
	Price   Uint           // wei a gas that a batch would be sent with now
	Head    uint64         // the newest block at that time
	Seen    uint64         // Unix seconds
	Wrong   string         // what keeps it from sending, a sentence; empty when nothing does
}

// RelayerOf returns how an account was found last, or ErrNotFound.
func (s *Store) RelayerOf(ctx context.Context, account common.Address) (Relayer, error) {
	return first[Relayer](s.db(ctx).Where("account = ?", account))
}

// SaveRelayer keeps how the account was found. What pages say of it is announced when that changes.
func (s *Store) SaveRelayer(ctx context.Context, r Relayer) error {
	before, _ := s.RelayerOf(ctx, r.Account)
	err := s.write.WithContext(ctx).Clauses(clause.OnConflict{UpdateAll: true}).Create(&r).Error
	if err == nil && (before.Wrong != r.Wrong || before.Account != r.Account || before.Balance.IsZero() != r.Balance.IsZero()) {
		s.Changes.Announce(Everything()...)
	}
	return err
}

// Powers are what an account may do in the DAO beside voting: an account that only pays must have none.
func (s *Store) Powers(ctx context.Context, account common.Address) (powers []string, err error) {
	roles, err := all[Role](s.db(ctx).Where("account = ?", account).Order("block, log"))
	if err != nil {
		return nil, err
	}
	held := map[common.Hash]bool{}
	for _, r := range roles {
		held[r.Role] = r.Granted
	}
	for role, granted := range held {
		if granted {
			powers = append(powers, "the timelock's role "+role.Hex())
		}
	}
	guardian, err := s.Guardian(ctx, common.Address{})
	if errors.Is(err, ErrNotFound) {
		return powers, nil
	}
	if err == nil && guardian == account {
		powers = append(powers, "guardian")
	}
	return powers, err
}
