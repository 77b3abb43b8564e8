package models

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Ballot is a vote or a delegation that its account signed, for anybody to send to the chain. It is a word: it is stored
// before its voter is told that it was received.
type Ballot struct {
	Voter      common.Address `gorm:"primaryKey"`
	Kind       BallotKind     `gorm:"primaryKey"`
	ProposalID Uint           `gorm:"primaryKey"` // 0 of a delegation
	Nonce      Uint           `gorm:"primaryKey"` // that its contract wants next; 0 where ballots carry none
	Support    Support
	Reason     string
	Params     Data
	Delegate   common.Address // of a delegation
	Expiry     uint64         // of a delegation, Unix seconds; it can't be sent later
	Signature  Data
	Received   uint64 // Unix seconds
	Since      uint64 // the newest block of the record when it was received
	Refused    string // why it can't be sent, a sentence; empty while it can
	Batch      uint64 // with which it was last sent; 0 before
}

// BallotKind is what a Ballot does.
type BallotKind string

const (
	SignedVote       BallotKind = "vote"       // with the votes that are delegated to the voter
	SignedOverride   BallotKind = "override"   // with the voter's own tokens, in place of their delegate
	SignedDelegation BallotKind = "delegation" // of the voter's tokens
)

// BallotState is how far a ballot is.
type BallotState string

const (
	BallotWaiting BallotState = "waiting" // stored, to be sent
	BallotSent    BallotState = "sent"    // in a batch that the record has not seen yet
	BallotCounted BallotState = "counted" // the record has what it does
	BallotRefused BallotState = "refused" // it can't be sent; Refused says why
)

// ErrSent says that a ballot with the same nonce has been sent, so that another can't take its place.
var ErrSent = Refusal{"A ballot with this nonce has been sent already.", "Wait until it is counted; a ballot that was sent can't be changed."}

// State is how far a ballot is, when counted tells whether the record has its vote or delegation.
func (b Ballot) State(counted bool) BallotState {
	switch {
	case counted:
		return BallotCounted
	case b.Refused != "":
		return BallotRefused
	case b.Batch > 0:
		return BallotSent
	}
	return BallotWaiting
}

// says tells whether two ballots with one key mean the same.
func (b Ballot) says(other Ballot) bool {
	return b.Support == other.Support && b.Reason == other.Reason && bytes.Equal(b.Params, other.Params) && b.Delegate == other.Delegate && b.Expiry == other.Expiry
}

// Is tells whether b says what other does, by the same signature.
func (b Ballot) Is(other Ballot, signature []byte) bool {
	return len(signature) > 0 && b.says(other) && bytes.Equal(b.Signature, signature)
}

// fits refuses what can't be kept as it is.
func (b Ballot) fits() error {
	switch {
	case b.Kind != SignedVote && b.Kind != SignedOverride && b.Kind != SignedDelegation:
		return Invalid{"kind", "is not one of vote, override and delegation"}
	case len(b.Signature) == 0:
		return Invalid{"signature", "is missing; sign the ballot with the wallet of the account that votes"}
	case !utf8.ValidString(b.Reason) || strings.ContainsRune(b.Reason, 0):
		return Invalid{"reason", "is not valid UTF-8 text"}
	}
	return nil
}

// SaveBallot stores a ballot whose signature was checked, and tells whether it is new or says something new. The same ballot
// twice is one. Another choice under the same key takes its place until it is sent; then it is ErrSent.
func (s *Store) SaveBallot(ctx context.Context, b Ballot) (kept Ballot, made bool, err error) {
	if err := b.fits(); err != nil {
		return b, false, err
	}
	b.Refused, b.Batch = "", 0
	err = s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		kept, err = first[Ballot](b.key(tx))
		switch {
		case err == nil && kept.Refused == "" && kept.says(b):
			return nil
		case err != nil && !errors.Is(err, ErrNotFound):
			return err
		}
		done := tx.Clauses(b.replaces()).Create(&b)
		if done.Error == nil && done.RowsAffected == 0 {
			return ErrSent
		}
		kept, made = b, true
		return done.Error
	})
	if err == nil && made {
		s.Changes.Announce(b.Topic())
	}
	return kept, made && err == nil, err
}

// key finds a ballot.
func (b Ballot) key(q *gorm.DB) *gorm.DB {
	return q.Where("voter = ? AND kind = ? AND proposal_id = ? AND nonce = ?", b.Voter, b.Kind, b.ProposalID, b.Nonce)
}

// replaces is how a ballot takes the place of one that was not sent.
func (b Ballot) replaces() clause.OnConflict {
	return clause.OnConflict{
		Columns:   []clause.Column{{Name: "voter"}, {Name: "kind"}, {Name: "proposal_id"}, {Name: "nonce"}},
		DoUpdates: clause.AssignmentColumns([]string{"support", "reason", "params", "delegate", "expiry", "signature", "received", "since", "refused"}),
		Where:     clause.Where{Exprs: []clause.Expression{clause.Expr{SQL: "ballots.batch = 0"}}},
	}
}

// Topic is what is announced when a ballot moves on.
func (b Ballot) Topic() string { return "ballots/" + b.Voter.Hex() }

// BallotOf returns an account's last ballot of a kind on a proposal, or ErrNotFound. A delegation's proposal is 0.
func (s *Store) BallotOf(ctx context.Context, kind BallotKind, proposal Uint, voter common.Address) (Ballot, error) {
	return first[Ballot](s.db(ctx).Where("voter = ? AND kind = ? AND proposal_id = ?", voter, kind, proposal).Order("received DESC, nonce DESC"))
}

// hasSigned tells whether a vote of an account on a proposal is on its way.
func (s *Store) hasSigned(ctx context.Context, proposal Uint, voter common.Address) (bool, error) {
	b, err := s.BallotOf(ctx, SignedVote, proposal, voter)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	return err == nil && b.Refused == "", err
}

// cast are the ballots that the record has the vote of, delegated those whose delegation it has. An account may cast votes in parts
// several times: a ballot with parts is the vote of the same parts that came after it.
const (
	castBallot = `EXISTS (SELECT 1 FROM votes v WHERE v.voter = ballots.voter AND v.proposal_id = ballots.proposal_id
		AND v.kind = CASE ballots.kind WHEN 'vote' THEN 'cast' ELSE ballots.kind END
		AND CASE WHEN LENGTH(ballots.params) = 0 THEN v.support <> 255 ELSE v.params = ballots.params AND v.block > ballots.since END)`
	delegatedBallot = `(ballots.kind = 'delegation' AND (
		EXISTS (SELECT 1 FROM holders h WHERE h.account = ballots.voter AND h.delegate = ballots.delegate)
		OR EXISTS (SELECT 1 FROM delegations d WHERE d.delegator = ballots.voter AND d.delegate = ballots.delegate AND d.block > ballots.since)))`
)

// Counted tells whether the record has what a ballot does: the account's vote of its kind, or its delegation.
func (s *Store) Counted(ctx context.Context, b Ballot) (bool, error) {
	var n int64
	err := b.key(s.db(ctx).Model(&Ballot{})).Where("(" + castBallot + " OR " + delegatedBallot + ")").Count(&n).Error
	return n > 0, err
}

// BallotsWaiting returns ballots that are to be sent: neither refused, nor in a batch, nor counted by now. Those received first
// come first, and an account's in the order of their nonces.
func (s *Store) BallotsWaiting(ctx context.Context, limit int) ([]Ballot, error) {
	q := s.db(ctx).Where("batch = 0 AND refused = '' AND NOT " + castBallot + " AND NOT " + delegatedBallot)
	return all[Ballot](q.Order("received, voter, nonce").Limit(limit))
}

// BallotsOf returns an account's ballots that are to be sent or were sent and are not counted yet, in the order of their nonces.
func (s *Store) BallotsOf(ctx context.Context, voter common.Address) ([]Ballot, error) {
	q := s.db(ctx).Where("voter = ? AND refused = '' AND NOT "+castBallot+" AND NOT "+delegatedBallot, voter)
	return all[Ballot](q.Order("nonce, received"))
}

// RefuseBallot keeps why a ballot can't be sent. It is ErrStale when another has taken its place.
func (s *Store) RefuseBallot(ctx context.Context, b Ballot, reason string) error {
	done := b.key(s.write.WithContext(ctx).Model(&Ballot{})).Where("signature = ?", b.Signature).
		Updates(map[string]any{"refused": reason, "batch": 0})
	if done.Error == nil && done.RowsAffected == 0 {
		return ErrStale
	}
	if done.Error == nil {
		s.Changes.Announce(b.Topic())
	}
	return done.Error
}

// takeBallots puts ballots into a batch, inside the transaction that stores it. It is ErrStale when one of them was replaced,
// refused or taken since it was read.
func takeBallots(tx *gorm.DB, batch uint64, list []Ballot) error {
	for _, b := range list {
		done := b.key(tx.Model(&Ballot{})).Where("signature = ? AND batch = 0 AND refused = ''", b.Signature).Update("batch", num(batch))
		if done.Error != nil {
			return done.Error
		}
		if done.RowsAffected == 0 {
			return ErrStale
		}
	}
	return nil
}

// freeBallots lets ballots that a batch did not get counted wait again, inside a transaction.
func freeBallots(tx *gorm.DB, batch uint64) error {
	return tx.Model(&Ballot{}).Where("batch = ? AND NOT "+castBallot+" AND NOT "+delegatedBallot, num(batch)).Update("batch", 0).Error
}

// BallotsIn returns the ballots of a batch.
func (s *Store) BallotsIn(ctx context.Context, batch uint64) ([]Ballot, error) {
	return all[Ballot](s.db(ctx).Where("batch = ?", num(batch)).Order("received, voter, nonce"))
}
