package devnet

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/holiman/uint256"
)

// idleCheck is how often the chain looks whether it has been idle for too long.
const idleCheck = time.Minute

// Mine appends a block for each waiting transaction, or an empty block if none waits.
func (c *Chain) Mine() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.mine()
}

func (c *Chain) head() *types.Header { return c.eth.BlockChain().CurrentBlock() }

func (c *Chain) mine() error {
	before := c.head().Number.Uint64()
	if err := c.mineWaiting(); err != nil {
		return err
	}
	if c.head().Number.Uint64() > before {
		return nil
	}
	return c.seal()
}

// mineWaiting gives every transaction that can run a block of its own.
func (c *Chain) mineWaiting() error {
	if err := c.eth.TxPool().Sync(); err != nil {
		return err
	}
	for {
		tx := c.waiting()
		if tx == nil {
			return nil
		}
		if err := c.seal(tx); err != nil {
			return fmt.Errorf("transaction %s: %w", tx.Hash(), err)
		}
	}
}

// waiting is the first transaction of the first account, by address, that has one which pays the base fee. Blob
// transactions never get here.
func (c *Chain) waiting() *types.Transaction {
	fee := uint256.MustFromBig(eip1559.CalcBaseFee(c.eth.BlockChain().Config(), c.head()))
	pending, _ := c.eth.TxPool().Pending(txpool.PendingFilter{BaseFee: fee})
	accounts := make([]common.Address, 0, len(pending))
	for account := range pending {
		accounts = append(accounts, account)
	}
	slices.SortFunc(accounts, common.Address.Cmp)
	for _, account := range accounts {
		if tx := pending[account][0].Resolve(); tx != nil {
			return tx
		}
	}
	return nil
}

// seal appends one block to the head.
func (c *Chain) seal(txs ...*types.Transaction) error {
	at := c.blockTime()
	block, err := c.build(c.head(), at, nil, txs...)
	if err != nil {
		return err
	}
	if err := c.passed(at); err != nil {
		return err
	}
	return c.adopt(block)
}

// build makes a block on any known parent and stores it beside the chain; it is not part of the chain yet.
func (c *Chain) build(parent *types.Header, at uint64, extra []byte, txs ...*types.Transaction) (*types.Block, error) {
	block, _, err := c.eth.Miner().BuildTestingPayload(&miner.BuildPayloadArgs{
		Parent:       parent.Hash(),
		Timestamp:    at,
		FeeRecipient: coinbase,
		Random:       parent.Hash(),
		BeaconRoot:   new(common.Hash),
	}, txs, len(txs) == 0, extra)
	if err != nil {
		return nil, err
	}
	_, err = c.eth.BlockChain().InsertBlockWithoutSetHead(context.Background(), block, false)
	return block, err
}

// adopt makes a stored block the head, and returns when the disk has it and the transaction pool knows it.
func (c *Chain) adopt(block *types.Block) error {
	if _, err := c.eth.BlockChain().SetCanonical(block); err != nil {
		return err
	}
	c.markFinal()
	if c.bulk {
		return nil
	}
	return c.settle()
}

// idle keeps the chain's time from freezing when nobody sends anything.
func (c *Chain) idle() {
	if c.options.Idle == 0 {
		return
	}
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-c.stop:
			return
		case <-timer.C:
			c.mineIfIdle()
			timer.Reset(min(idleCheck, c.options.Idle))
		}
	}
}

// mineIfIdle drops the error: the next look, a minute later, tries again.
func (c *Chain) mineIfIdle() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.now()-c.head().Time >= max(1, uint64(c.options.Idle/time.Second)) {
		_ = c.mine()
	}
}
