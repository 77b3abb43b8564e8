package devnet

import (
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
)

// Seal appends one block of signed transactions, in their order; without any, an empty block. It fails when one of them
// cannot run or is reverted. The block's gas limit must hold them all.
func (c *Chain) Seal(txs ...*types.Transaction) (types.Receipts, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.seal(txs...); err != nil {
		return nil, err
	}
	receipts := c.eth.BlockChain().GetReceiptsByHash(c.head().Hash())
	if len(receipts) != len(txs) {
		return nil, fmt.Errorf("seal: %d of %d transactions are in the block", len(receipts), len(txs))
	}
	for _, r := range receipts {
		if r.Status == types.ReceiptStatusFailed {
			return receipts, fmt.Errorf("seal: transaction %s reverted", r.TxHash)
		}
	}
	return receipts, nil
}

// Bulk runs f, in which blocks are appended without waiting for the disk each time; the disk has them when Bulk returns.
// A process that is killed meanwhile leaves a chain that is to be built again.
func (c *Chain) Bulk(f func() error) error {
	c.setBulk(true)
	err := f()
	c.setBulk(false)
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.settle()
}

func (c *Chain) setBulk(on bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.bulk = on
}

// settle returns when the disk has every block and the transaction pool knows the head.
func (c *Chain) settle() error {
	if err := c.eth.ChainDb().SyncKeyValue(); err != nil {
		return err
	}
	return c.eth.TxPool().Sync()
}
