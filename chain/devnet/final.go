package devnet

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
)

// markFinal moves the finalized and safe blocks along behind the head.
//
// geth's freezer would copy finalized blocks to files where no reorg can reach them, so the mark on disk is wiped again:
// a test may abandon even a finalized block, to see what its client does.
func (c *Chain) markFinal() {
	chain := c.eth.BlockChain()
	chain.SetFinalized(c.behind(c.options.Finality))
	chain.SetSafe(c.behind(c.options.Finality / 2))
	rawdb.WriteFinalizedBlockHash(c.eth.ChainDb(), common.Hash{})
}

func (c *Chain) behind(blocks uint64) *types.Header {
	number := c.head().Number.Uint64()
	return c.eth.BlockChain().GetHeaderByNumber(number - min(number, blocks))
}
