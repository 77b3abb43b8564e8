package relay_test

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/fault"
	"backprop/models"
)

func (s *stage) head() uint64 {
	s.Helper()
	n, err := s.chain.Client().BlockNumber(context.Background())
	s.keep(err)
	return n
}

// fork replaces every block after one by empty ones.
func (s *stage) fork(after uint64) {
	s.Helper()
	b, err := s.chain.Fork(after)
	s.keep(err)
	s.keep(b.Adopt())
}

func (s *stage) mine(n int) {
	s.Helper()
	for range n {
		s.keep(s.chain.Mine())
	}
}

// sendBallot is another account that sends a ballot.
func (s *stage) sendBallot(from int, b models.Ballot) {
	s.Helper()
	c, err := call.Ballot(s.dao, b)
	s.keep(err)
	s.send(from, c.To, c.Data)
}

// withhold makes the node take transactions and keep none, until what it returns is called.
func (s *stage) withhold() func() {
	s.proxy.Set(fault.Drop())
	return func() { s.proxy.Set() }
}

// attempts are those of the first batch on its way.
func (s *stage) attempts() []models.Attempt {
	s.Helper()
	open, err := s.store.OpenBatches(context.Background(), s.account())
	s.keep(err)
	if len(open) == 0 {
		s.Fatal("no batch is on its way")
	}
	list, err := s.store.Attempts(context.Background(), open[0].ID)
	s.keep(err)
	return list
}

// own signs a transaction of the relayer's account that does nothing.
func (s *stage) own(nonce uint64, fee int64) *types.Transaction {
	s.Helper()
	to := s.account()
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(big.NewInt(devnet.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devnet.ChainID), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(fee), Gas: 21000, To: &to,
	})
	s.keep(err)
	return tx
}

// steal is another program with the relayer's key that uses its next nonce.
func (s *stage) steal() {
	s.Helper()
	s.keep(s.chain.Client().SendTransaction(context.Background(), s.own(s.nonce(), 90e9)))
}

func (s *stage) raw(nonce uint64) models.Attempt {
	s.Helper()
	tx := s.own(nonce, 50e9)
	raw, err := tx.MarshalBinary()
	s.keep(err)
	return models.Attempt{Hash: tx.Hash(), Raw: raw, Fee: models.U(50e9), Tip: models.U(1e9), Made: uint64(time.Now().Unix()), Head: s.head()}
}

func (s *stage) nonce() uint64 {
	s.Helper()
	n, err := s.chain.Client().NonceAt(context.Background(), s.account(), nil)
	s.keep(err)
	return n
}

// price is what a batch offers now, wei a gas.
func (s *stage) price() models.Uint {
	s.Helper()
	t, err := s.node.Tip(context.Background())
	s.keep(err)
	return wei(new(big.Int).Add(new(big.Int).Lsh(t.Base, 1), t.Priority))
}
