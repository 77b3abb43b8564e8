package models

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Sending is a transaction that somebody says was sent to move a proposal on. A failed one says nothing on chain, so that it is
// found by its hash alone.
type Sending struct {
	Tx         common.Hash `gorm:"primaryKey"`
	ProposalID Uint
	Created    uint64 // Unix seconds
	Looks      uint64 // how often a node was asked
	Looked     uint64 // when last, Unix seconds
}

// Failure is a reported transaction that failed: what it was to do, and why it did not.
type Failure struct {
	Tx         common.Hash `gorm:"primaryKey"`
	ProposalID Uint
	Block      uint64
	Hash       common.Hash // of the block
	Time       uint64      // of the block, Unix seconds
	Sender     common.Address
	Act        string // queue, execute or cancel
	Call       int    // which of the proposal's actions reverted, counted from 1; 0 when that is not known
	Reason     string // why: the end of a sentence, or the contract's own words; empty when that is not known
}

// Bounds of what is kept of them.
const (
	mostSendings    = 20        // of a proposal whose transactions no node has told of
	mostOfAll       = 500       // of all proposals
	unknownPatience = 3600      // seconds after which a transaction that no node knows is forgotten
	sendingPatience = 2 * 86400 // seconds, of one that is in no block yet
	mostReason      = 400       // characters
	failureTime     = 7 * 86400 // seconds after a proposal's end in which its transactions are taken
)

// MayReport tells why a transaction of a proposal is not taken to be looked at, or nil.
func (d DAO) MayReport(p Proposal, now Moment) error {
	state := p.State(now)
	late := p.Standing.Ended != 0 && p.Standing.Ended+failureTime < now.Time
	if state == Succeeded || state == Queued || (state == Executed || state == Canceled) && !late {
		return nil
	}
	return Refusal{"Nothing is to be sent for this proposal now, which " + stateWord(state) + ".", "Its page shows what comes next."}
}

// Sent keeps one to be looked at. One that is known already stays as it is; of too many the one asked about most often goes.
func (s *Store) Sent(ctx context.Context, r Sending) error {
	return s.transaction(ctx, func(w *writer) error {
		var own, all int64
		open := w.Model(&Sending{}).Where("tx NOT IN (SELECT tx FROM failures)")
		if err := errors.Join(open.Session(&gorm.Session{}).Count(&all).Error, open.Session(&gorm.Session{}).Where("proposal_id = ?", r.ProposalID).Count(&own).Error); err != nil {
			return err
		}
		if all >= mostOfAll {
			return Refusal{"Too many transactions wait to be looked at.", "Try again in an hour; those that no node knows are forgotten."}
		}
		if own >= mostSendings {
			oldest := w.Model(&Sending{}).Select("tx").Where("proposal_id = ? AND tx NOT IN (SELECT tx FROM failures)", r.ProposalID).Order("looks DESC, created, tx").Limit(1)
			if err := w.Where("tx IN (?)", oldest).Delete(&Sending{}).Error; err != nil {
				return err
			}
		}
		return w.Clauses(clause.OnConflict{DoNothing: true}).Create(&r).Error
	})
}

// Reported returns those that are to be looked at: those without an answer, the longest not looked at first, each later the
// more often it was.
func (s *Store) Reported(ctx context.Context, now uint64, most int) ([]Sending, error) {
	return all[Sending](s.db(ctx).Where("tx NOT IN (SELECT tx FROM failures) AND looked + looks * looks * 2 <= ?", num(now)).Order("looked, tx").Limit(most))
}

// Looked notes that a node was asked about a transaction and can't tell yet; in the end it is forgotten, soon where no node knows it.
func (s *Store) Looked(ctx context.Context, r Sending, known bool, now uint64) error {
	if r.Created+sendingPatience < now || !known && r.Created+unknownPatience < now {
		return s.Forgotten(ctx, r.Tx)
	}
	return s.write.WithContext(ctx).Model(&Sending{}).Where("tx = ?", r.Tx).Updates(map[string]any{"looks": r.Looks + 1, "looked": num(now)}).Error
}

// Forgotten drops a transaction that did what it was to do, or that has nothing to do with the proposal.
func (s *Store) Forgotten(ctx context.Context, tx common.Hash) error {
	return s.write.WithContext(ctx).Where("tx = ?", tx).Delete(&Sending{}).Error
}

// SaveFailure keeps why a transaction failed, if the record stands on its block.
func (s *Store) SaveFailure(ctx context.Context, f Failure) error {
	f.Reason = shorten(f.Reason, mostReason)
	err := s.change(ctx, func(w *writer) error {
		if _, err := first[Sending](w.Where("tx = ? AND proposal_id = ?", f.Tx, f.ProposalID)); err != nil {
			return err
		}
		if err := w.kept(f.Block, f.Hash); err != nil {
			return err
		}
		return w.Clauses(clause.OnConflict{DoNothing: true}).Create(&f).Error
	})
	if errors.Is(err, ErrNotFound) {
		return nil // the record has not read the block, or the chain was reorganised: it is asked again
	}
	if err != nil {
		return fmt.Errorf("failure of %s: %w", f.Tx, err)
	}
	s.Changes.Announce("proposals/"+f.ProposalID.String(), "treasury")
	return nil
}

// Failures returns the failed transactions of a proposal, newest first.
func (s *Store) Failures(ctx context.Context, id Uint) ([]Failure, error) {
	return all[Failure](s.db(ctx).Where("proposal_id = ?", id).Order("block DESC, tx").Limit(mostSendings))
}

// FailuresOf returns the newest failed transaction of each of some proposals.
func (s *Store) FailuresOf(ctx context.Context, list []Proposal) (map[Uint]Failure, error) {
	ids := make([]Uint, len(list))
	for i, p := range list {
		ids[i] = p.ID
	}
	newest := map[Uint]Failure{}
	if len(ids) == 0 {
		return newest, nil
	}
	rows, err := all[Failure](s.db(ctx).Where("proposal_id IN ?", ids).Order("block, tx DESC"))
	for _, f := range rows {
		newest[f.ProposalID] = f
	}
	return newest, err
}
