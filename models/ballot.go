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
	Prior      uint64 // votes in the same parts, or delegations to the same account, that the record had then
	Others     uint64 // delegations of the account to others that the record had then, or was to have by ballots that waited
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
	BallotWaiting   BallotState = "waiting"   // stored, to be sent
	BallotSent      BallotState = "sent"      // in a batch that the record has not seen yet
	BallotCounted   BallotState = "counted"   // the record has what it does
	BallotOvertaken BallotState = "overtaken" // its account voted or delegated otherwise after it was received; it is not sent any more
	BallotRefused   BallotState = "refused"   // it can't be sent; Refused says why
)

// ErrSent says that a ballot with the same nonce has been sent, so that another can't take its place.
var ErrSent = Refusal{"A ballot with this nonce has been sent already.", "Wait until it is counted; a ballot that was sent can't be changed."}

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
		if err := b.before(tx); err != nil {
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
		DoUpdates: clause.AssignmentColumns([]string{"support", "reason", "params", "delegate", "expiry", "signature", "received", "since", "prior", "others", "refused"}),
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
