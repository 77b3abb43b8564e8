package chain

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
)

// Tip is where the chain stands, for one who wants to send.
type Tip struct {
	Block     models.Block
	Finalized uint64 // 0 where the node does not say
	GasLimit  uint64 // of a block
	Base      *big.Int
	Priority  *big.Int // what the node suggests above Base, wei a gas
}

// usualPriority is taken above the base fee where a node suggests nothing: 1 gwei.
var usualPriority = big.NewInt(1_000_000_000)

// Tip asks where the chain stands.
func (n *Node) Tip(ctx context.Context) (t Tip, err error) {
	head, final, err := n.tips(ctx)
	if err != nil {
		return t, err
	}
	t.Block = head.block()
	if final != nil {
		t.Finalized = final.Number
	}
	block, err := ask[struct {
		BaseFeePerGas *hexutil.Big
		GasLimit      hexutil.Uint64
	}](ctx, n, "eth_getBlockByNumber", hexutil.Uint64(head.Number), false)
	if err != nil {
		return t, err
	}
	t.GasLimit, t.Base, t.Priority = uint64(block.GasLimit), new(big.Int), usualPriority
	if block.BaseFeePerGas != nil {
		t.Base = block.BaseFeePerGas.ToInt()
	}
	if tip, err := ask[hexutil.Big](ctx, n, "eth_maxPriorityFeePerGas"); err == nil {
		t.Priority = tip.ToInt()
	}
	return t, nil
}

// Nonce is how many transactions an account has in the chain up to a block, which may be a tag such as latest.
func (n *Node) Nonce(ctx context.Context, account common.Address, block any) (uint64, error) {
	nonce, err := ask[hexutil.Uint64](ctx, n, "eth_getTransactionCount", account, block)
	return uint64(nonce), err
}

// Balance is what an account has at the newest block, in wei.
func (n *Node) Balance(ctx context.Context, account common.Address) (models.Uint, error) {
	b, err := ask[hexutil.Big](ctx, n, "eth_getBalance", account, "latest")
	if err != nil {
		return models.Uint{}, err
	}
	u, ok := models.FromBig(b.ToInt())
	if !ok {
		return u, fmt.Errorf("eth_getBalance: %w", ErrDoubtful)
	}
	return u, nil
}

// Included finds the one of some transactions that is in the chain; the zero value means that none is.
func (n *Node) Included(ctx context.Context, hashes []common.Hash) (in models.Inclusion, err error) {
	params := make([][]any, len(hashes))
	for i, h := range hashes {
		params[i] = []any{h}
	}
	type receipt struct {
		TransactionHash, BlockHash   common.Hash
		BlockNumber, GasUsed, Status hexutil.Uint64
		EffectiveGasPrice            *hexutil.Big
	}
	list, err := askAll[*receipt](ctx, n, "eth_getTransactionReceipt", params)
	if err != nil {
		return in, err
	}
	for i, r := range list {
		if r == nil {
			continue
		}
		price, ok := models.FromBig((*big.Int)(r.EffectiveGasPrice))
		if r.TransactionHash != hashes[i] || r.BlockNumber == 0 || !ok {
			return in, fmt.Errorf("eth_getTransactionReceipt: %w", ErrDoubtful)
		}
		in = models.Inclusion{Tx: r.TransactionHash, Block: uint64(r.BlockNumber), BlockHash: r.BlockHash, GasUsed: uint64(r.GasUsed), Price: price, Failed: r.Status == 0}
	}
	return in, nil
}

// Knows tells whether the node has a transaction, in a block or waiting for one.
func (n *Node) Knows(ctx context.Context, hash common.Hash) (bool, error) {
	raw, err := ask[json.RawMessage](ctx, n, "eth_getTransactionByHash", hash)
	return err == nil && string(raw) != "null", err
}

// Codes are the contracts' code of accounts at the newest block; empty of those that are none.
func (n *Node) Codes(ctx context.Context, accounts []common.Address) ([][]byte, error) {
	params := make([][]any, len(accounts))
	for i, a := range accounts {
		params[i] = []any{a, "latest"}
	}
	list, err := askAll[hexutil.Bytes](ctx, n, "eth_getCode", params)
	codes := make([][]byte, len(list))
	for i := range list {
		codes[i] = list[i]
	}
	return codes, err
}
