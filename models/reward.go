package models

import "github.com/ethereum/go-ethereum/common"

// Reward is an event of the distributor. What a kind doesn't say is zero.
type Reward struct {
	At       `gorm:"embedded"`
	Kind     RewardKind
	Round    uint64
	Position Uint           // of RewardClaimed: the leaf's index
	Account  common.Address // who was paid; of RewardOpened and RewardSwept the token
	Amount   Uint           // paid, returned or swept; of RewardOpened the total
	Root     common.Hash
	Hash     common.Hash // of the metadata
	Deadline uint64      // Unix seconds
	URI      string
}

// RewardKind names the distributor's event.
type RewardKind string

const (
	RewardOpened  RewardKind = "opened"
	RewardClaimed RewardKind = "claimed"
	RewardClosed  RewardKind = "closed"
	RewardSwept   RewardKind = "swept"
)
