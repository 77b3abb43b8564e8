package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// Round is a distribution of rewards to many accounts: what RoundCreated said, and what became of it.
type Round struct {
	At       `gorm:"embedded"`
	ID       uint64         `gorm:"primaryKey;autoIncrement:false"`
	Token    common.Address // zero is ETH
	Total    Uint
	Root     common.Hash // of the Merkle tree
	Hash     common.Hash // of the metadata
	Deadline uint64      // from which the rest may go back; Unix seconds
	URI      string
	Claimed  Uint
	Claims   uint64
	Returned Uint
	ClosedAt uint64 // 0: open
}

// Rounds returns a page of the rounds, newest first; size 0 is all.
func (s *Store) Rounds(ctx context.Context, number, size int) ([]Round, error) {
	q := s.db(ctx).Order("id DESC")
	if size > 0 {
		q = page(q, number, size)
	}
	return all[Round](q)
}

// Round returns one round, or ErrNotFound.
func (s *Store) Round(ctx context.Context, id uint64) (Round, error) {
	return first[Round](s.db(ctx).Where("id = ?", num(id)))
}

// RewardsOf returns what an account was paid by all rounds, newest first.
func (s *Store) RewardsOf(ctx context.Context, account common.Address) ([]Reward, error) {
	return all[Reward](s.db(ctx).Where("account = ? AND kind = ?", account, RewardClaimed).Order("block DESC, log DESC"))
}
