package models

import "gorm.io/gorm"

// Quorum is the governor's own answer about a proposal's snapshot, where no event tells it.
type Quorum struct {
	ProposalID Uint   `gorm:"primaryKey"`
	Block      uint64 // that the governor was asked at
	Value      Uint   // in token units
	Super      Uint   // with which a proposal passes early; 0 where the governor knows none
}

// settleQuorum sets what follows from the votes and the quorum: whether the proposal carries, and until when it may be executed.
func (d DAO) settleQuorum(l ledger, p Proposal, now Moment, s *Standing) (err error) {
	s.Quorum, err = d.quorumAt(l, min(p.Snapshot, now.Clock))
	s.Passed = d.QuorumReached(*s) && s.Succeeds()
	if s.Eta != 0 && d.Grace != 0 {
		s.Expires = s.Eta + d.Grace
	}
	return err
}

// quorumAt is the weight that must be reached at a timepoint: the numerator's share of the supply then.
func (d DAO) quorumAt(l ledger, timepoint uint64) (Uint, error) {
	numerator, err := l.parameterAt(QuorumNumerator, timepoint)
	if err != nil {
		return Uint{}, err
	}
	supply, err := l.supplyAt(timepoint)
	return supply.MulDiv(numerator, U(d.QuorumDivisor)), err
}

func quorum(tx *gorm.DB, dao DAO, timepoint uint64) (Uint, error) {
	return dao.quorumAt(stored{tx, dao}, timepoint)
}
