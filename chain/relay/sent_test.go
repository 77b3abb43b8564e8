package relay_test

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain/devnet"
	"backprop/models"
)

// states are how far ballots are.
func (s *stage) states(list []models.Ballot) (states []models.BallotState) {
	s.Helper()
	ctx := context.Background()
	for _, b := range list {
		now, err := s.store.BallotOf(ctx, b.Kind, b.ProposalID, b.Voter)
		s.keep(err)
		state, err := s.store.BallotState(ctx, now)
		s.keep(err)
		states = append(states, state)
	}
	return states
}

func (s *stage) all(list []models.Ballot, want models.BallotState) {
	s.Helper()
	for i, got := range s.states(list) {
		if got != want {
			b, _ := s.store.BallotOf(context.Background(), list[i].Kind, list[i].ProposalID, list[i].Voter)
			s.Errorf("ballot %d is %s (%s), want %s", i, got, b.Refused, want)
		}
	}
}

// sent are the relayer's transactions in the chain, in order.
func (s *stage) sent() (list []*types.Transaction) {
	s.Helper()
	client := s.chain.Client()
	head, err := client.BlockNumber(context.Background())
	s.keep(err)
	signer := types.LatestSignerForChainID(big.NewInt(devnet.ChainID))
	for n := range head + 1 {
		b, err := client.BlockByNumber(context.Background(), new(big.Int).SetUint64(n))
		s.keep(err)
		for _, tx := range b.Transactions() {
			if from, _ := types.Sender(signer, tx); from == s.account() {
				list = append(list, tx)
			}
		}
	}
	return list
}

// once fails unless each ballot's signature is in exactly one transaction of the chain.
func (s *stage) once(list []models.Ballot) {
	s.Helper()
	sent := s.sent()
	for i, b := range list {
		n := 0
		for _, tx := range sent {
			if contains(tx.Data(), b.Signature[:32]) {
				n++
			}
		}
		if n != 1 {
			s.Errorf("ballot %d is in %d transactions", i, n)
		}
	}
}

func contains(data, part []byte) bool {
	for i := 0; i+len(part) <= len(data); i++ {
		if string(data[i:i+len(part)]) == string(part) {
			return true
		}
	}
	return false
}
