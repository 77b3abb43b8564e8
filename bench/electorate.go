package main

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/bindings"
	"backprop/chain/devnet"
)

// electorate is a local DAO with an open proposal, accounts that may vote on it, and the site, which follows.
type electorate struct {
	chain *devnet.Chain
	dao   devnet.DAO
	keys  []*ecdsa.PrivateKey
}

const funder = 8 // the account of the local chain whose GRAD the voters get

var (
	governor = bindings.NewGovernor()
	token    = bindings.NewToken()
)

func newElectorate(ctx context.Context, s *site) (*electorate, error) {
	e := &electorate{}
	var rich []common.Address
	for range lagVotes {
		k, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		e.keys, rich = append(e.keys, k), append(rich, crypto.PubkeyToAddress(k.PublicKey))
	}
	var err error
	if e.chain, err = devnet.Start(devnet.Options{Rich: rich, Genesis: time.Now().Add(-26 * time.Hour)}); err != nil {
		return nil, err
	}
	s.ends = append(s.ends, func() { e.chain.Close() })
	if e.dao, err = devnet.Deploy(e.chain); err != nil {
		return nil, err
	}
	if err := e.open(ctx); err != nil {
		return nil, err
	}
	return e, e.follow(ctx, s)
}

// open gives every voter one GRAD more than the one before, so that a new vote is the first of the page's list, and opens
// a proposal.
func (e *electorate) open(ctx context.Context) error {
	nonce, err := e.chain.Client().NonceAt(ctx, e.chain.Account(funder), nil)
	if err != nil {
		return err
	}
	for i, k := range e.keys {
		account := crypto.PubkeyToAddress(k.PublicKey)
		grad := new(big.Int).Mul(big.NewInt(int64(1+i)), big.NewInt(1e18))
		give := e.signed(e.chain.Key(funder), nonce+uint64(i), e.dao.Token, token.PackTransfer(account, grad))
		if _, err := e.chain.Seal(give, e.signed(k, 0, e.dao.Token, token.PackDelegate(account))); err != nil {
			return err
		}
	}
	propose := governor.PackPropose([]common.Address{e.dao.Dollar}, []*big.Int{new(big.Int)},
		[][]byte{token.PackTransfer(e.chain.Account(devnet.Newcomer), big.NewInt(1e6))}, "# See how fast votes are seen\n\nPay one dollar to whoever reads this.")
	if _, err := e.chain.Send(devnet.Proposer, &e.dao.Governor, nil, propose); err != nil {
		return err
	}
	return e.chain.Skip(25 * time.Hour)
}

// follow reads the chain into a record, serves it, and goes on reading.
func (e *electorate) follow(ctx context.Context, s *site) error {
	ctx, cancel := context.WithCancel(ctx)
	s.ends = append(s.ends, cancel)
	store, err := s.open(ctx)
	if err != nil {
		return err
	}
	dao, err := index(ctx, e.chain.URL(), store, chain.Settings{Governor: e.dao.Governor, Prefix: "BP", Assets: []common.Address{e.dao.Dollar}})
	if err != nil {
		return err
	}
	node, err := chain.Dial(ctx, e.chain.URL())
	if err != nil {
		return err
	}
	x := &chain.Indexer{Node: node, Store: store, DAO: dao, Log: slog.New(slog.DiscardHandler), Poll: lagPoll}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		x.Run(ctx)
	}()
	s.ends = append(s.ends, func() {
		cancel()
		<-ended
		node.Close()
	})
	return s.serve(ctx, store, dao)
}

// vote lets voter i vote, and gives the moment at which the node has its block.
func (e *electorate) vote(i int, reason string) (time.Time, error) {
	_, err := e.chain.Seal(e.signed(e.keys[i], 1, e.dao.Governor, governor.PackCastVoteWithReason(big.NewInt(1), 1, reason)))
	return time.Now(), err
}

func (e *electorate) signed(k *ecdsa.PrivateKey, nonce uint64, to common.Address, data []byte) *types.Transaction {
	return types.MustSignNewTx(k, types.LatestSignerForChainID(big.NewInt(devnet.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devnet.ChainID), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(1e12), Gas: 400_000, To: &to, Data: data,
	})
}
