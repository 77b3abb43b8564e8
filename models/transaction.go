package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Compound's timelock knows calls, not proposals: each call of a proposal is an operation of its own, whose id is the hash
// of the call and its eta.

// queuedCall is that id.
func queuedCall(a Action, eta uint64) common.Hash {
	const head = 5 * 32
	signature := padded([]byte(a.Signature))
	return crypto.Keccak256Hash(
		common.LeftPadBytes(a.Target[:], 32), wordOf(a.Value), wordOf(U(head)), wordOf(U(uint64(head+len(signature)))), wordOf(U(eta)),
		signature, padded(a.Calldata),
	)
}

func wordOf(u Uint) []byte {
	b := u.Bytes32()
	return b[:]
}

// padded is bytes as the contract ABI writes them: their length, they, and zeros up to a whole word.
func padded(b []byte) []byte {
	whole := (len(b) + 31) / 32 * 32
	return append(wordOf(U(uint64(len(b)))), common.RightPadBytes(b, whole)...)
}

// Operations are the ids of a queued proposal's operations at the timelock, in the order of its actions; there are none
// before it is queued.
func (d DAO) Operations(p Proposal) (ids []common.Hash) {
	switch {
	case p.Standing.Operation == (common.Hash{}):
		return nil
	case d.TimelockKind != Compound:
		return []common.Hash{p.Standing.Operation}
	}
	for _, a := range p.Actions {
		ids = append(ids, queuedCall(a, p.Standing.Eta))
	}
	return ids
}

// titleCalls ties receipts to the proposals whose calls they are: those that were executed in the same transaction.
func (s *Store) titleCalls(ctx context.Context, dao DAO, list []Receipt) error {
	known := map[common.Hash]Proposal{}
	read := map[common.Hash]bool{}
	for i, r := range list {
		if !read[r.Tx] {
			read[r.Tx] = true
			if err := s.callsOf(ctx, dao, r.At, known); err != nil {
				return err
			}
		}
		p := known[r.Operation]
		list[i].ProposalID, list[i].Title = p.ID, p.Title
	}
	return nil
}

// callsOf finds the proposals that were executed in a transaction, by their operations.
func (s *Store) callsOf(ctx context.Context, dao DAO, at At, known map[common.Hash]Proposal) error {
	steps, err := all[Step](s.db(ctx).Where("block = ? AND tx = ? AND kind = ?", at.Block, at.Tx, StepExecuted))
	if err != nil {
		return err
	}
	var ids []Uint
	for _, e := range steps {
		ids = append(ids, e.ProposalID)
	}
	proposals, err := s.named(ctx, ids)
	for _, p := range proposals {
		for _, id := range dao.Operations(p) {
			known[id] = p
		}
	}
	return err
}
