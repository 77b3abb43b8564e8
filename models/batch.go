package models

import (
	"context"
	"database/sql/driver"

	"github.com/ethereum/go-ethereum/common"
)

// Batch is one transaction of the relayer, in as many attempts as it takes. Each attempt has the batch's nonce, so that one at
// most is ever in the chain.
type Batch struct {
	ID        uint64 `gorm:"primaryKey;autoIncrement:false"`
	Relayer   common.Address
	Nonce     uint64
	Shares    Shares // none of a transaction that only fills a nonce
	Gas       uint64 // that it may use
	Charged   Uint   // wei that count against budgets: at most what it may cost, then what it did cost
	Day       uint64 // that it counts for
	Made      uint64 // Unix seconds
	Tx        common.Hash
	Block     uint64 // that holds Tx; 0 while none does
	BlockHash common.Hash
	GasUsed   uint64
	Failed    bool   // the transaction as a whole was reverted
	Lost      bool   // another transaction of the account, none of ours, took the nonce
	Closed    uint64 // Unix seconds; 0 while it is watched
}

// Mined tells whether one of the attempts is in a block.
func (b Batch) Mined() bool { return b.Block > 0 }

// Attempt is a signed transaction of a batch.
type Attempt struct {
	Hash  common.Hash `gorm:"primaryKey"`
	Batch uint64      `gorm:"primaryKey;autoIncrement:false"`
	Raw   Data        // as it is sent
	Fee   Uint        // wei a gas at most
	Tip   Uint        // wei a gas above the base fee at most
	Made  uint64      // Unix seconds
	Head  uint64      // the newest block at that time
}

// Share is a ballot's part in a batch: whose budgets it counts against.
type Share struct {
	Voter    common.Address `json:"voter"`
	Kind     BallotKind     `json:"kind"`
	Proposal Uint           `json:"proposal"`
}

// Shares are a batch's, in the order of its ballots.
type Shares []Share

// SharesOf are the shares of ballots.
func SharesOf(list []Ballot) Shares {
	shares := make(Shares, len(list))
	for i, b := range list {
		shares[i] = Share{b.Voter, b.Kind, b.ProposalID}
	}
	return shares
}

// Value is the stored form.
func (s Shares) Value() (driver.Value, error) { return storedJSON(s), nil }

// Scan reads the stored form.
func (s *Shares) Scan(src any) error {
	*s = nil
	return scanJSON(src, s)
}

// GormDataType keeps GORM from looking inside.
func (Shares) GormDataType() string { return "text" }

// Inclusion is what a node has as the receipt of a batch's transaction.
type Inclusion struct {
	Tx        common.Hash
	Block     uint64
	BlockHash common.Hash
	GasUsed   uint64
	Price     Uint // wei a gas
	Failed    bool
}

// OpenBatches returns a relayer's batches that are watched, by nonce.
func (s *Store) OpenBatches(ctx context.Context, relayer common.Address) ([]Batch, error) {
	return all[Batch](s.db(ctx).Where("relayer = ? AND closed = 0", relayer).Order("nonce"))
}

// Batch returns a batch, or ErrNotFound.
func (s *Store) Batch(ctx context.Context, id uint64) (Batch, error) {
	return first[Batch](s.db(ctx).Where("id = ?", num(id)))
}

// Attempts returns a batch's transactions, the newest first.
func (s *Store) Attempts(ctx context.Context, batch uint64) ([]Attempt, error) {
	return all[Attempt](s.db(ctx).Where("batch = ?", num(batch)).Order("fee DESC"))
}
