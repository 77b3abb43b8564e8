package devnet

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Branch is a side chain under construction. The chain does not change until it is adopted.
type Branch struct {
	chain *Chain
	tip   *types.Header
	extra []byte // the branch's own, so that its blocks are never those that another one, or the chain, has already
}

// Fork starts a branch on top of the block with this number, to replace everything after it:
//
//	branch, err := chain.Fork(head - 3)
//	branch.Send(5, &to, value, nil) // a block with other content
//	branch.Adopt()                  // a reorg of three blocks
func (c *Chain) Fork(parent uint64) (*Branch, error) {
	header := c.eth.BlockChain().GetHeaderByNumber(parent)
	if header == nil {
		return nil, fmt.Errorf("fork: there is no block %d", parent)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.forks++
	return &Branch{chain: c, tip: header, extra: fmt.Appendf(nil, "fork %d", c.forks)}, nil
}

// Send adds a block with one transaction of account from; its nonce is the branch's own. Unlike Chain.Send it does not
// look whether the transaction succeeds.
func (b *Branch) Send(from int, to *common.Address, value *big.Int, data []byte) (*types.Transaction, error) {
	state, err := b.chain.eth.BlockChain().StateAt(b.tip.Root, b.tip.Number, b.tip.Time)
	if err != nil {
		return nil, err
	}
	tx, err := b.chain.sign(from, state.GetNonce(b.chain.addresses[from]), b.tip.BaseFee, to, value, data)
	if err != nil {
		return nil, err
	}
	return tx, b.append(tx)
}

// Include adds a block with signed transactions, for instance those of the blocks that the branch replaces.
func (b *Branch) Include(txs ...*types.Transaction) error { return b.append(txs...) }

// Mine adds an empty block.
func (b *Branch) Mine() error { return b.append() }

func (b *Branch) append(txs ...*types.Transaction) error {
	b.chain.mu.Lock()
	defer b.chain.mu.Unlock()
	block, err := b.chain.build(b.tip, b.tip.Time+1, b.extra, txs...)
	if err != nil {
		return err
	}
	b.tip = block.Header()
	return nil
}

// Adopt adds empty blocks until the branch is longer than the chain, and makes it the chain. Transactions of the
// abandoned blocks are forgotten; who wants them back sends them again.
func (b *Branch) Adopt() error {
	for b.tip.Number.Cmp(b.chain.head().Number) <= 0 {
		if err := b.Mine(); err != nil {
			return err
		}
	}
	b.chain.mu.Lock()
	defer b.chain.mu.Unlock()
	return b.chain.switchTo(b.tip.Hash())
}

// switchTo makes any stored block the head and empties the transaction pool, which would bring back what was abandoned.
func (c *Chain) switchTo(hash common.Hash) error {
	block := c.eth.BlockChain().GetBlockByHash(hash)
	if block == nil {
		return errors.New("fork: the block is gone")
	}
	if err := c.adopt(block); err != nil {
		return err
	}
	c.eth.TxPool().Clear()
	return c.eth.TxPool().Sync()
}
