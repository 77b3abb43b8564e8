package models

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Leaf is what an account gets of a round of rewards: a leaf of the tree whose root the round has.
type Leaf struct {
	Root     common.Hash `gorm:"primaryKey"`
	Position Uint        `gorm:"primaryKey"` // its index, by which the distributor knows what was claimed
	Round    uint64
	Account  common.Address
	Amount   Uint
	Place    uint64 // in the tree, whose root is 0 and whose node n has the children 2n+1 and 2n+2
}

// TableName is as words have it.
func (Leaf) TableName() string { return "leaves" }

// LeafLimit is of how many accounts a round's file may be.
const LeafLimit = 10_000

// Hash is what the tree holds of a leaf, as IRewardDistributor says.
func (l Leaf) Hash() common.Hash {
	round, index, amount := U(l.Round).Bytes32(), l.Position.Bytes32(), l.Amount.Bytes32()
	inner := crypto.Keccak256(round[:], index[:], common.LeftPadBytes(l.Account[:], 32), amount[:])
	return crypto.Keccak256Hash(inner)
}

// Tree are the nodes of a whole round's leaves, each of which has a place of its own; the first is the root.
func Tree(leaves []Leaf) []common.Hash {
	nodes := make([]common.Hash, max(1, 2*len(leaves))-1)
	for _, l := range leaves {
		nodes[l.Place] = l.Hash()
	}
	for i := len(leaves) - 2; i >= 0; i-- {
		nodes[i] = pair(nodes[2*i+1], nodes[2*i+2])
	}
	return nodes
}

// pair is the hash of two nodes, whichever stands on the left.
func pair(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(a[:], b[:])
}

// Proof are the nodes that lead from a leaf to the root of its tree.
func (l Leaf) Proof(nodes []common.Hash) (proof [][32]byte) {
	for i := l.Place; i > 0; i = (i - 1) / 2 {
		sibling := i + 1
		if i%2 == 0 {
			sibling = i - 1
		}
		proof = append(proof, nodes[sibling])
	}
	return proof
}

// Portion is a leaf with what became of it.
type Portion struct {
	Leaf
	Claimed *Reward // nil while it wasn't
}

// MayClaim is nil when the distributor pays a share of the round.
func (r Round) MayClaim(s Portion) error {
	left := r.Total.Sub(r.Claimed)
	switch {
	case s.Claimed != nil:
		return Refusal{"It was claimed already.", "Look at the payments of that account: each share is paid once."}
	case r.ClosedAt != 0:
		return Refusal{"The round is closed, and what was left of it went back to the treasury.", "Ask the DAO for it by a proposal."}
	case s.Amount.Cmp(left) > 0:
		return Refusal{"The round promises more than it has, and too little is left for this share.", "Ask the DAO for it by a proposal."}
	}
	return nil
}

// MayClose is nil when anyone can send what is left of the round back to the treasury, at a time in Unix seconds.
func (r Round) MayClose(now uint64) error {
	switch {
	case r.ClosedAt != 0:
		return Refusal{"The round is closed already.", "Nothing is left to do."}
	case now < r.Deadline:
		return Refusal{"Claims are taken for some time yet.", "Send the rest back once the round's time is over."}
	}
	return nil
}
