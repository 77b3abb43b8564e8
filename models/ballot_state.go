package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// ofBallot are the votes of a ballot's account and kind on its proposal. sameParts are those that split it alike: an account may
// cast votes in parts several times, and those that come on top of what was there are the ballot's. sameDelegation are the
// delegations that say what a ballot says.
const (
	ofBallot = `FROM votes v WHERE v.voter = ballots.voter AND v.proposal_id = ballots.proposal_id
		AND v.kind = CASE ballots.kind WHEN 'vote' THEN 'cast' ELSE ballots.kind END`
	sameParts      = ofBallot + ` AND v.params = ballots.params`
	sameDelegation = `FROM delegations d WHERE d.delegator = ballots.voter AND d.delegate = ballots.delegate`
)

// castBallot are the ballots whose account has voted, so that they can't be cast any more; countedBallot those whose choice that
// was. delegatedBallot are those whose delegation the record has.
const (
	splitBallot     = `(LENGTH(ballots.params) > 0 AND (SELECT COUNT(*) ` + sameParts + `) > ballots.prior)`
	castBallot      = `(` + splitBallot + ` OR LENGTH(ballots.params) = 0 AND EXISTS (SELECT 1 ` + ofBallot + ` AND v.support <> 255))`
	countedBallot   = `(` + splitBallot + ` OR LENGTH(ballots.params) = 0 AND EXISTS (SELECT 1 ` + ofBallot + ` AND v.support = ballots.support))`
	delegatedBallot = `(ballots.kind = 'delegation' AND (
		EXISTS (SELECT 1 FROM holders h WHERE h.account = ballots.voter AND h.delegate = ballots.delegate)
		OR (SELECT COUNT(*) ` + sameDelegation + `) > ballots.prior))`
)

// elsewhereBallot are signed delegations whose account delegated to somebody else later, and not by a ballot that it signed before: what
// it did last holds. leftBallot are the ballots of which something is left to do.
const (
	elsewhereBallot = `(ballots.kind = 'delegation' AND (SELECT COUNT(*) FROM delegations d
		WHERE d.delegator = ballots.voter AND d.delegate <> ballots.delegate) > ballots.others)`
	leftBallot = `NOT ` + castBallot + ` AND NOT ` + delegatedBallot + ` AND NOT ` + elsewhereBallot
)

// before counts what the record has already of what a ballot does, and what it has or will have of its account's other delegations,
// inside the transaction that stores it.
func (b *Ballot) before(tx *gorm.DB) error {
	switch {
	case b.Kind == SignedDelegation:
		waiting := tx.Model(&Ballot{}).Where("voter = ? AND kind = ? AND nonce < ? AND delegate <> ? AND refused = '' AND "+leftBallot, b.Voter, b.Kind, b.Nonce, b.Delegate)
		return tx.Raw("SELECT (SELECT COUNT(*) FROM delegations WHERE delegator = ? AND delegate = ?), (SELECT COUNT(*) FROM delegations WHERE delegator = ? AND delegate <> ?) + (?)",
			b.Voter, b.Delegate, b.Voter, b.Delegate, waiting.Select("COUNT(*)")).Row().Scan(&b.Prior, &b.Others)
	case len(b.Params) > 0:
		return tx.Raw("SELECT COUNT(*) FROM votes WHERE voter = ? AND proposal_id = ? AND kind = 'cast' AND params = ?", b.Voter, b.ProposalID, b.Params).Row().Scan(&b.Prior)
	}
	return nil
}

// BallotState is how far a stored ballot is.
func (s *Store) BallotState(ctx context.Context, b Ballot) (BallotState, error) {
	var counted, overtaken bool
	q := b.key(s.db(ctx).Model(&Ballot{})).Select(countedBallot+" OR "+delegatedBallot, castBallot+" OR "+elsewhereBallot)
	err := q.Row().Scan(&counted, &overtaken)
	switch {
	case err != nil:
		return "", err
	case counted:
		return BallotCounted, nil
	case overtaken:
		return BallotOvertaken, nil
	case b.Refused != "":
		return BallotRefused, nil
	case b.Batch > 0:
		return BallotSent, nil
	}
	return BallotWaiting, nil
}

// BallotsWaiting returns ballots that are to be sent: neither refused, nor in a batch, nor counted or overtaken by now. Those received
// first come first, and an account's in the order of their nonces.
func (s *Store) BallotsWaiting(ctx context.Context, limit int) ([]Ballot, error) {
	q := s.db(ctx).Where("batch = 0 AND refused = '' AND " + leftBallot)
	return all[Ballot](q.Order("received, voter, nonce").Limit(limit))
}

// BallotsOf returns an account's ballots that are to be sent or were sent and are not counted yet, in the order of their nonces.
func (s *Store) BallotsOf(ctx context.Context, voter common.Address) ([]Ballot, error) {
	q := s.db(ctx).Where("voter = ? AND refused = '' AND "+leftBallot, voter)
	return all[Ballot](q.Order("nonce, received"))
}

// BallotsIn returns the ballots of a batch.
func (s *Store) BallotsIn(ctx context.Context, batch uint64) ([]Ballot, error) {
	return all[Ballot](s.db(ctx).Where("batch = ?", num(batch)).Order("received, voter, nonce"))
}

// freeBallots lets ballots that a batch did not get counted wait again, inside a transaction. One that was overtaken by another
// delegation is free too, though it does not wait: its nonce is not used.
func freeBallots(tx *gorm.DB, batch uint64) error {
	return tx.Model(&Ballot{}).Where("batch = ? AND NOT "+castBallot+" AND NOT "+delegatedBallot, num(batch)).Update("batch", 0).Error
}
