package chain_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/models/modelstest"
)

// pass votes a proposal through and queues it; the timelock's delay is over when it returns.
func (s *setup) pass(id models.Uint) models.Proposal {
	s.Helper()
	s.send(devnet.Voter, call.Vote(s.dao, id, models.For, ""))
	s.skip(6 * 24 * time.Hour)
	s.follow(s.index)
	p := s.record(s.store).Proposals[0]
	s.send(devnet.Newcomer, call.Queue(s.dao, p))
	s.skip(49 * time.Hour)
	s.follow(s.index)
	return s.record(s.store).Proposals[0]
}

// Execution is open to anyone at the timelock, and then the governor says nothing.
func TestExecutedAtTheTimelock(t *testing.T) {
	s := newSetup(t, nil, modelstest.SQLite(t))
	p := s.pass(s.open())
	if got := p.State(s.dao.Moment(s.record(s.store).Cursor)); got != models.Queued {
		t.Fatalf("the proposal is %s", got)
	}
	a := p.Actions[0]
	salt := [32]byte(p.DescriptionHash)
	for i, b := range s.dao.Governor {
		salt[i] ^= b
	}
	data := bindings.NewTimelock().PackExecuteBatch([]common.Address{a.Target}, []*big.Int{a.Value.Big()}, [][]byte{a.Calldata}, [32]byte{}, salt)
	s.send(devnet.Newcomer, call.Call{To: s.dao.Timelock, Data: data, Value: call.Execute(s.dao, p).Value})
	s.follow(s.index)
	s.agree()
	p = s.record(s.store).Proposals[0]
	if p.Standing.Outcome != models.OutcomeExecuted {
		t.Errorf("the record does not know of the execution: %+v", p.Standing)
	}
	receipts, err := s.store.Receipts(context.Background(), s.dao, p)
	if err != nil || len(receipts) != 1 || receipts[0].Amount != models.U(5_000_000) || receipts[0].Recipient != s.devnet.Account(9) {
		t.Errorf("receipts: %+v, %v", receipts, err)
	}
}

// An execution that a reorg takes away is queued again.
func TestReorgTakesAnExecutionBack(t *testing.T) {
	s := newSetup(t, nil, modelstest.SQLite(t))
	p := s.pass(s.open())
	parent := s.head()
	s.send(devnet.Newcomer, call.Execute(s.dao, p))
	s.follow(s.index)
	s.agree()
	if p = s.record(s.store).Proposals[0]; p.Standing.Outcome != models.OutcomeExecuted {
		t.Fatalf("not executed: %+v", p.Standing)
	}
	branch, err := s.devnet.Fork(parent)
	if err != nil {
		t.Fatal(err)
	}
	if err := branch.Adopt(); err != nil {
		t.Fatal(err)
	}
	s.follow(s.index)
	s.agree()
	if p = s.record(s.store).Proposals[0]; p.Standing.Outcome != models.Undecided || len(s.record(s.store).Receipts) != 0 {
		t.Errorf("after the reorg: %+v", p.Standing)
	}
}
