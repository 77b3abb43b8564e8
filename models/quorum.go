package models

import (
	"bytes"
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/crypto"
	"gorm.io/gorm"
)

// Quorum is the governor's own answer about a proposal's snapshot, where no event tells it.
type Quorum struct {
	ProposalID Uint   `gorm:"primaryKey"`
	Block      uint64 // that the governor was asked at
	Value      Uint   // in token units
	Super      Uint   // with which a proposal passes early; 0 where the governor knows none
}

// settleQuorum sets what follows from the votes and the quorum: whether the proposal carries, perhaps before its
// deadline, and until when it may be executed.
func (d DAO) settleQuorum(l ledger, p Proposal, now Moment, s *Standing) (err error) {
	var q Quorum
	asked := false
	if d.AsksQuorum() {
		if q, asked, err = l.askedQuorum(p.ID); err != nil {
			return err
		}
	}
	if asked && d.QuorumRule == Asked {
		s.Quorum = q.Value
	} else if s.Quorum, err = d.quorumFor(l, p.Snapshot, now.Clock); err != nil {
		return err
	}
	s.Passed = d.QuorumReached(*s) && s.Succeeds()
	s.Early = d.SuperQuorum && asked && !q.Super.IsZero() && s.InFavor.Cmp(q.Super) >= 0 && s.Succeeds()
	s.Expires = 0
	if s.Eta != 0 && d.Grace != 0 {
		s.Expires = s.Eta + d.Grace
	}
	return nil
}

// AsksQuorum tells whether the governor is asked about each proposal's snapshot.
func (d DAO) AsksQuorum() bool { return d.QuorumRule == Asked || d.SuperQuorum }

// quorumFor is the quorum of a snapshot as events tell it now; of one to come, as it would be now.
func (d DAO) quorumFor(l ledger, snapshot, now uint64) (Uint, error) {
	timepoint := min(snapshot, now)
	if d.QuorumRule != Present {
		return d.quorumAt(l, timepoint)
	}
	numerator, err := l.parameterAt(QuorumNumerator, now)
	if err != nil {
		return Uint{}, err
	}
	supply, err := l.supplyAt(timepoint)
	return supply.MulDiv(numerator, U(d.QuorumDivisor)), err
}

// quorumAt is the weight that must be reached at a timepoint: the numerator's share of the supply then. Where the
// governor is asked for it, the answer of when the DAO was found stands in until it has been.
func (d DAO) quorumAt(l ledger, timepoint uint64) (Uint, error) {
	if d.QuorumRule == Asked {
		return l.parameterAt(QuorumVotes, timepoint)
	}
	numerator, err := l.parameterAt(QuorumNumerator, timepoint)
	if err != nil {
		return Uint{}, err
	}
	supply, err := l.supplyAt(timepoint)
	return supply.MulDiv(numerator, U(d.QuorumDivisor)), err
}

// MostUnasked is how many proposals Unasked returns at most.
const MostUnasked = 1000

// Unasked returns proposals whose snapshot lies between two timepoints, the latter excluded, and whose quorum the governor
// has not been asked for from a block on; with id and snapshot alone.
func (s *Store) Unasked(ctx context.Context, from, to, since uint64) (list []Proposal, err error) {
	q := s.db(ctx).Model(&Standing{}).Select("proposal_id AS id", "snapshot").Where("snapshot >= ? AND snapshot < ?", num(from), num(to))
	const asked = "NOT EXISTS (SELECT 1 FROM quorums WHERE quorums.proposal_id = standings.proposal_id AND quorums.block >= ?)"
	err = q.Where(asked, num(since)).Order("snapshot").Limit(MostUnasked).Scan(&list).Error
	return list, err
}

// newImplementation is what Bravo says when its code is replaced.
var newImplementation = Data(crypto.Keccak256([]byte("NewImplementation(address,address)")))

// Upgraded is the block in which the governor's code was replaced last, 0 if that was never said. Compound's governors
// judge every proposal by the quorum of their present code.
func (s *Store) Upgraded(ctx context.Context, dao DAO) (uint64, error) {
	if !dao.Compoundlike() {
		return 0, nil
	}
	e, err := first[Event](s.db(ctx).Where("address = ? AND topics = ?", dao.Governor, newImplementation).Order("block DESC"))
	if errors.Is(err, ErrNotFound) {
		return 0, nil
	}
	return e.Block, err
}

// Upgrades tells whether an event says that the governor's code was replaced.
func (d DAO) Upgrades(e Event) bool {
	return d.Compoundlike() && e.Address == d.Governor && bytes.Equal(e.Topics, newImplementation)
}

func quorum(tx *gorm.DB, dao DAO, timepoint uint64) (Uint, error) {
	return dao.quorumAt(stored{tx, dao}, timepoint)
}
