package models

import (
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Queued asks the timelock about a proposal that was queued.
func (x Prover) Queued(p Proposal) []Proof {
	s := p.Standing
	switch {
	case s.Eta == 0:
		return nil
	case x.DAO.TimelockKind == Compound:
		return addressed(p.Path(), x.DAO.Timelock, x.transactions(p)...)
	case s.Operation == (common.Hash{}):
		return nil
	}
	timestamp := s.Eta
	switch s.Outcome {
	case OutcomeExecuted:
		timestamp = 1
	case OutcomeCanceled:
		timestamp = 0
	}
	q := inquire("getTimestamp(bytes32)(uint256)", s.Operation).tells("time of its operation", timestamp)
	if timestamp > 1 {
		q = q.unix()
	}
	return addressed(p.Path(), x.DAO.Timelock, q)
}

// transactions asks Compound's timelock whether each action of a proposal waits in it.
func (x Prover) transactions(p Proposal) (list []Proof) {
	for _, a := range p.Actions {
		q := inquire("queuedTransactions(bytes32)(bool)", a.transaction(p.Standing.Eta))
		list = append(list, q.tells("action waits in the timelock", p.Standing.Outcome == Undecided))
	}
	return list
}

// transactionParts are what Compound's timelock hashes to know a transaction by.
var transactionParts = abi.Arguments{{Type: typed("address")}, {Type: typed("uint256")}, {Type: typed("string")}, {Type: typed("bytes")}, {Type: typed("uint256")}}

// transaction is what Compound's timelock knows an action by that waits for a time.
func (a Action) transaction(eta uint64) common.Hash {
	data, err := transactionParts.Pack(a.Target, a.Value.Big(), a.Signature, []byte(a.Calldata), U(eta).Big())
	if err != nil {
		panic(err) // the types are right
	}
	return crypto.Keccak256Hash(data)
}

// Role asks a TimelockController whether an account may do something.
func (x Prover) Role(r Role) []Proof {
	q := inquire("hasRole(bytes32,address)(bool)", r.Role, r.Account).tells(r.Role.Hex()+" of "+r.Account.Hex(), r.Granted)
	return addressed("roles", x.DAO.Timelock, q)
}

// Operation asks a timelock about an operation with a history. Compound's only tells whether it waits.
func (x Prover) Operation(history []Operation) []Proof {
	id, timestamp := history[0].Operation, scheduled(history)
	subject := "operations/" + id.Hex()
	if x.DAO.TimelockKind == Compound {
		return addressed(subject, x.DAO.Timelock, inquire("queuedTransactions(bytes32)(bool)", id).tells("queued", timestamp > 1))
	}
	return addressed(subject, x.DAO.Timelock, inquire("getTimestamp(bytes32)(uint256)", id).tells("time", timestamp))
}

// scheduled is the time that a timelock keeps for an operation with a history: when it may be executed, 1 when it was, 0
// when it was cancelled.
func scheduled(history []Operation) uint64 {
	switch last := history[len(history)-1]; last.Kind {
	case CallExecuted:
		return 1
	case Cancelled:
		return 0
	default:
		return last.Time + last.Delay
	}
}
