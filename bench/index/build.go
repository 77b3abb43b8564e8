package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain/bindings"
	"backprop/chain/devnet"
)

const (
	funder = 8   // the devnet account whose GRAD the voters get
	voted  = 100 // empty blocks after the last vote, so that all of them are final to every indexer
)

var (
	governor = bindings.NewGovernor()
	token    = bindings.NewToken()
)

// builder makes a fixture's chain.
type builder struct {
	plan  plan
	chain *devnet.Chain
	made  *fixture
}

func (p plan) build(c *devnet.Chain) (*fixture, error) {
	b := &builder{p, c, &fixture{Version: fixtureVersion, Plan: p, Tallies: map[string]tally{}}}
	dao, err := devnet.Deploy(c)
	if err != nil {
		return nil, err
	}
	b.made.DAO, b.made.First = dao, 1
	if err := b.tell(); err != nil {
		return nil, err
	}
	b.sum()
	head, err := c.Client().BlockNumber(context.Background())
	b.made.Head, b.made.Last = head, head-voted
	return b.made, err
}

// tell is the chain's history, in which each voter's first transaction is its delegation.
func (b *builder) tell() error {
	if err := b.countDeployment(); err != nil {
		return err
	}
	if err := b.chain.Bulk(func() error { return errors.Join(b.fund(), b.delegate()) }); err != nil {
		return err
	}
	if err := b.propose(); err != nil {
		return err
	}
	return b.chain.Bulk(func() error { return errors.Join(b.vote(), b.rest()) })
}

func (b *builder) fund() error {
	nonce, err := b.chain.Client().NonceAt(context.Background(), b.chain.Account(funder), nil)
	if err != nil {
		return err
	}
	return b.seal(b.plan.Voters, b.plan.PerBlock, func(i int) *types.Transaction {
		return signed(b.chain.Key(funder), nonce+uint64(i), b.made.DAO.Token, token.PackTransfer(address(i), grad(holding(i))))
	})
}

func (b *builder) delegate() error {
	return b.seal(b.plan.Voters, b.plan.PerBlock, func(i int) *types.Transaction {
		return signed(key(i), 0, b.made.DAO.Token, token.PackDelegate(address(i)))
	})
}

// propose makes the proposals and waits until they are open.
func (b *builder) propose() error {
	to := []common.Address{b.made.DAO.Dollar}
	for p := range b.plan.Proposals {
		text := fmt.Sprintf("# Proposal %d of the bench\n\nPay one dollar to whoever reads this.", p+1)
		data := governor.PackPropose(to, []*big.Int{new(big.Int)}, [][]byte{token.PackTransfer(b.chain.Account(devnet.Newcomer), big.NewInt(1e6))}, text)
		receipt, err := b.chain.Send(devnet.Proposer, &b.made.DAO.Governor, nil, data)
		if err != nil {
			return err
		}
		b.count(receipt.Logs)
	}
	return b.chain.Skip(25 * time.Hour)
}

// vote lets everybody vote on everything: as dense as blocks hold, or one and two votes in every ten blocks.
func (b *builder) vote() error {
	n := b.plan.Voters * b.plan.Proposals
	cast := func(j int) *types.Transaction {
		i, p := j%b.plan.Voters, j/b.plan.Voters
		return signed(key(i), uint64(1+p), b.made.DAO.Governor, ballot(i, p))
	}
	if b.plan.Blocks == 0 {
		return b.seal(n, b.plan.PerBlock, cast)
	}
	sizes := []int{0, 0, 1, 0, 0, 0, 0, 2, 0, 0}
	const batch = 3000
	for from := 0; from < n; from += batch {
		txs := make([]*types.Transaction, min(batch, n-from))
		each(len(txs), func(j int) { txs[j] = cast(from + j) })
		for k := 0; len(txs) > 0; k++ {
			size := min(sizes[k%len(sizes)], len(txs))
			if err := b.block(txs[:size]); err != nil {
				return err
			}
			txs = txs[size:]
		}
	}
	return nil
}

// ballot is voter i's call on proposal p: one in eight gives a reason.
func ballot(i, p int) []byte {
	id := big.NewInt(int64(p) + 1)
	if i%8 == 0 {
		return governor.PackCastVoteWithReason(id, support(i, p), fmt.Sprintf("Voter %d has read proposal %d and made up their mind.", i, p+1))
	}
	return governor.PackCastVote(id, support(i, p))
}

func (b *builder) rest() error {
	for range voted {
		if err := b.block(nil); err != nil {
			return err
		}
	}
	return nil
}

// seal puts n transactions into blocks of a size; those of the next block are signed while one is sealed.
func (b *builder) seal(n, size int, transaction func(int) *types.Transaction) error {
	batches := make(chan []*types.Transaction, 1)
	go func() {
		defer close(batches)
		for from := 0; from < n; from += size {
			txs := make([]*types.Transaction, min(size, n-from))
			each(len(txs), func(j int) { txs[j] = transaction(from + j) })
			batches <- txs
		}
	}()
	var err error
	for txs := range batches {
		if err == nil {
			err = b.block(txs)
		}
	}
	return err
}

func (b *builder) block(txs []*types.Transaction) error {
	receipts, err := b.chain.Seal(txs...)
	for _, r := range receipts {
		b.count(r.Logs)
	}
	return err
}

func grad(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// countDeployment counts what was said before the bulk.
func (b *builder) countDeployment() error {
	logs, err := b.chain.Client().FilterLogs(context.Background(), ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: b.made.contracts()})
	for _, l := range logs {
		b.count([]*types.Log{&l})
	}
	return err
}
