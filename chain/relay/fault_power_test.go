package relay_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/bindings"
	"backprop/chain/devnet"
	"backprop/models"
)

// 20: the account has an office in the DAO, or is given a role by a vote. Nothing is sent, and it is said.
func TestFault20Powers(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		s.key = s.chain.Key(devnet.Treasurer) // the guardian
		s.restart()
		list := []models.Ballot{s.saved(s.sign(5, models.For, ""))}
		s.turn()
		s.all(list, models.BallotWaiting)
		if s.log.count("has powers in the DAO") != 1 {
			t.Error(s.log)
		}
	})
}

// A role that a vote gives the account while it is at work stops it: as soon as the record has it, and after a start before that.
func TestFault20RoleIsGiven(t *testing.T) {
	s := newStage(t, fileStore(t))
	s.turn()
	s.decide(s.dao.Timelock, bindings.NewTimelock().PackGrantRole(crypto.Keccak256Hash([]byte("CANCELLER_ROLE")), s.account()))
	running, next := s.relayer, s.propose(s.dao.Governor, "A second question")
	s.keep(s.chain.Skip(25 * time.Hour))
	s.now = s.chain.Now()
	list := []models.Ballot{s.saved(s.signOn(next, 5, models.For, ""))}
	s.restart()
	s.turn()
	if s.log.count("CANCELLER_ROLE of "+s.dao.Timelock.Hex()) != 1 {
		t.Errorf("a new process does not see the role:\n%s", s.log)
	}
	s.follow()
	s.relayer = running
	s.turn()
	if s.log.count("has powers in the DAO") != 2 {
		t.Errorf("the record's role is not seen:\n%s", s.log)
	}
	s.all(list, models.BallotWaiting)
	if sent := s.sent(); len(sent) != 0 {
		t.Errorf("%d transactions", len(sent))
	}
}

// decide makes the DAO do a call, from its proposal to its execution.
func (s *stage) decide(to common.Address, data []byte) {
	s.Helper()
	const text = "A decision"
	targets, values, calls := []common.Address{to}, []*big.Int{new(big.Int)}, [][]byte{data}
	receipt := s.send(devnet.Proposer, s.dao.Governor, governor.PackPropose(targets, values, calls, text))
	event, err := governor.UnpackProposalCreatedEvent(receipt.Logs[0])
	s.keep(err)
	s.keep(s.chain.Skip(25 * time.Hour))
	for _, v := range voters {
		s.send(v, s.dao.Governor, governor.PackCastVote(event.ProposalId, uint8(models.For)))
	}
	s.keep(s.chain.Skip(6 * 24 * time.Hour))
	s.send(5, s.dao.Governor, governor.PackQueue(event.ProposalId))
	s.keep(s.chain.Skip(5 * 24 * time.Hour))
	s.send(5, s.dao.Governor, governor.PackExecute(event.ProposalId))
}
