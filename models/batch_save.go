package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm/clause"
)

// SaveBatch stores a batch with its first signed transaction, takes its nonce and its ballots, and charges the budgets, all or
// nothing. It must be stored before it is sent. It is ErrStale when a ballot was replaced, refused or taken since it was read,
// or the nonce is taken.
func (s *Store) SaveBatch(ctx context.Context, b Batch, a Attempt, ballots []Ballot) (Batch, error) {
	b.Shares = SharesOf(ballots)
	err := s.transaction(ctx, func(w *writer) error {
		var last Batch
		if err := w.Order("id DESC").Limit(1).Find(&last).Error; err != nil {
			return err
		}
		b.ID, a.Batch = last.ID+1, last.ID+1
		charge := b.Charged
		b.Charged = Uint{}
		if err := w.fresh(&b); err != nil {
			return err
		}
		if err := w.fresh(&a); err != nil {
			return err
		}
		if err := takeBallots(w.DB, b.ID, ballots); err != nil {
			return err
		}
		return w.charge(&b, charge)
	})
	if err == nil {
		s.announceBallots(ballots)
	}
	return b, err
}

// fresh makes a row. It is ErrStale where one with its key is there.
func (w *writer) fresh(row any) error {
	q := w.Clauses(clause.OnConflict{DoNothing: true}).Create(row)
	if q.Error == nil && q.RowsAffected == 0 {
		return ErrStale
	}
	return q.Error
}

// SaveAttempt stores another signed transaction of a batch, and charges what the batch may cost by now.
func (s *Store) SaveAttempt(ctx context.Context, b Batch, a Attempt, charge Uint) (Batch, error) {
	a.Batch = b.ID
	err := s.transaction(ctx, func(w *writer) error {
		if err := w.fresh(&a); err != nil {
			return err
		}
		return w.charge(&b, charge)
	})
	return b, err
}

// MineBatch keeps which transaction of a batch is in which block, and charges what it cost. The zero Inclusion says that none is any
// more, because the chain took the block back; charge is then what the batch may cost.
func (s *Store) MineBatch(ctx context.Context, b Batch, in Inclusion, charge Uint) (Batch, error) {
	b.Tx, b.Block, b.BlockHash, b.GasUsed, b.Failed = in.Tx, in.Block, in.BlockHash, in.GasUsed, in.Failed
	err := s.transaction(ctx, func(w *writer) error {
		q := w.Model(&Batch{}).Where("id = ?", num(b.ID)).Select("tx", "block", "block_hash", "gas_used", "failed").Updates(b)
		if q.Error != nil {
			return q.Error
		}
		return w.charge(&b, charge)
	})
	return b, err
}

// FreeBallots lets the ballots of a batch wait again that the record does not count.
func (s *Store) FreeBallots(ctx context.Context, b Batch) error {
	ballots, err := s.BallotsIn(ctx, b.ID)
	if err != nil {
		return err
	}
	if err := freeBallots(s.write.WithContext(ctx), b.ID); err != nil {
		return err
	}
	s.announceBallots(ballots)
	return nil
}

// CloseBatch ends the watch of a batch. Of a lost one, whose nonce another transaction took, nothing is charged.
func (s *Store) CloseBatch(ctx context.Context, b Batch, lost bool, now uint64) error {
	b.Closed, b.Lost = now, lost
	return s.transaction(ctx, func(w *writer) error {
		if err := w.Model(&Batch{}).Where("id = ?", num(b.ID)).Select("closed", "lost").Updates(b).Error; err != nil {
			return err
		}
		if lost {
			return w.charge(&b, Uint{})
		}
		return nil
	})
}

// ReopenBatches watches batches again whose nonce is not used any more in the chain, from nonce on, and tells how many.
func (s *Store) ReopenBatches(ctx context.Context, relayer common.Address, nonce uint64) (int, error) {
	q := s.write.WithContext(ctx).Model(&Batch{}).Where("relayer = ? AND nonce >= ? AND closed > 0 AND NOT lost", relayer, num(nonce)).Update("closed", 0)
	return int(q.RowsAffected), q.Error
}

// announceBallots tells that ballots have moved on.
func (s *Store) announceBallots(list []Ballot) {
	for _, b := range list {
		s.Changes.Announce(b.Topic())
	}
}
