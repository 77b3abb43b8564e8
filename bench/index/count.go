package main

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// The topics of the events that are counted.
var (
	voteCast             = topic("VoteCast(address,uint256,uint8,uint256,string)")
	delegateChanged      = topic("DelegateChanged(address,address,address)")
	delegateVotesChanged = topic("DelegateVotesChanged(address,uint256,uint256)")
	transfer             = topic("Transfer(address,address,uint256)")
	proposalCreated      = topic("ProposalCreated(uint256,address,address[],uint256[],string[],bytes[],uint256,uint256,string)")
)

func topic(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

// count adds logs to what the fixture is known to hold.
func (b *builder) count(logs []*types.Log) {
	n := &b.made.Counts
	for _, l := range logs {
		switch {
		case l.Address == b.made.DAO.Governor && l.Topics[0] == voteCast:
			n.Votes++
		case l.Address == b.made.DAO.Governor && l.Topics[0] == proposalCreated:
			n.Proposals++
		case l.Address == b.made.DAO.Token && l.Topics[0] == delegateChanged:
			n.Delegations++
		case l.Address == b.made.DAO.Token && l.Topics[0] == delegateVotesChanged:
			n.Weights++
		case l.Address == b.made.DAO.Token && l.Topics[0] == transfer:
			n.Transfers++
		}
	}
}

// sum tallies the ballots that were signed.
func (b *builder) sum() {
	for p := range b.plan.Proposals {
		parts := [3]*big.Int{new(big.Int), new(big.Int), new(big.Int)}
		for i := range b.plan.Voters {
			part := parts[support(i, p)]
			part.Add(part, grad(holding(i)))
		}
		b.made.Tallies[big.NewInt(int64(p)+1).String()] = tally{parts[0].String(), parts[1].String(), parts[2].String(), b.plan.Voters}
	}
}
