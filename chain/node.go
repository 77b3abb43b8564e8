// Package chain is everything that dials: it finds out what a DAO consists of, reads what its contracts say into the
// record, and asks contract wallets about signatures. It refuses to know pages.
package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"backprop/models"
)

// ErrDoubtful says that a node's answer contradicts itself or the chain, so that nothing of it is kept.
var ErrDoubtful = errors.New("the node's answer does not hold together")

// ErrMissing says that a node does not have a block that it should have.
var ErrMissing = errors.New("the node does not have the block")

// Node is a JSON-RPC endpoint.
type Node struct{ rpc *rpc.Client }

// Dial prepares a connection; it does not ask anything yet.
func Dial(ctx context.Context, url string) (*Node, error) {
	c, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(&http.Client{Timeout: 10 * time.Second}))
	if err != nil {
		return nil, fmt.Errorf("dial the node: %w", err)
	}
	return &Node{c}, nil
}

// Close ends the connection.
func (n *Node) Close() { n.rpc.Close() }

// ask calls one method into a T.
func ask[T any](ctx context.Context, n *Node, method string, args ...any) (answer T, err error) {
	if err = n.rpc.CallContext(ctx, &answer, method, args...); err != nil {
		err = fmt.Errorf("%s: %w", method, err)
	}
	return answer, err
}

// askAll calls one method once for each list of arguments, in one batch.
func askAll[T any](ctx context.Context, n *Node, method string, args [][]any) ([]T, error) {
	answers := make([]T, len(args))
	batch := make([]rpc.BatchElem, len(args))
	for i, a := range args {
		batch[i] = rpc.BatchElem{Method: method, Args: a, Result: &answers[i]}
	}
	if err := n.rpc.BatchCallContext(ctx, batch); err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	for _, b := range batch {
		if b.Error != nil {
			return nil, fmt.Errorf("%s: %w", method, b.Error)
		}
	}
	return answers, nil
}

// head returns the newest header.
func (n *Node) head(ctx context.Context) (*types.Header, error) {
	raw, err := ask[json.RawMessage](ctx, n, "eth_getBlockByNumber", "latest", false)
	if err != nil {
		return nil, err
	}
	return checkedHeader(raw)
}

// headers returns the headers of a range of blocks, each hashing to what the node says and linked to the one before.
func (n *Node) headers(ctx context.Context, from, to uint64) ([]*types.Header, error) {
	var args [][]any
	for i := from; i <= to; i++ {
		args = append(args, []any{hexutil.Uint64(i), false})
	}
	raws, err := askAll[json.RawMessage](ctx, n, "eth_getBlockByNumber", args)
	if err != nil {
		return nil, err
	}
	list := make([]*types.Header, len(raws))
	for i, raw := range raws {
		if list[i], err = checkedHeader(raw); err != nil {
			return nil, fmt.Errorf("block %d: %w", from+uint64(i), err)
		}
		if list[i].Number.Uint64() != from+uint64(i) || i > 0 && list[i].ParentHash != list[i-1].Hash() {
			return nil, fmt.Errorf("block %d is not linked: %w", from+uint64(i), ErrDoubtful)
		}
	}
	return list, nil
}

// checkedHeader reads a header and recomputes its hash, which covers the bloom and the receipts' root.
func checkedHeader(raw json.RawMessage) (*types.Header, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return nil, ErrMissing
	}
	var h types.Header
	var said struct{ Hash common.Hash }
	if err := errors.Join(json.Unmarshal(raw, &h), json.Unmarshal(raw, &said)); err != nil {
		return nil, err
	}
	if h.Hash() != said.Hash {
		return nil, fmt.Errorf("header %s hashes to another hash: %w", said.Hash, ErrDoubtful)
	}
	return &h, nil
}

// logs returns all logs of a block, proved complete by the receipts' root in its header.
func (n *Node) logs(ctx context.Context, h *types.Header) ([]*types.Log, error) {
	receipts, err := ask[types.Receipts](ctx, n, "eth_getBlockReceipts", h.Hash())
	if err != nil {
		return nil, err
	}
	if types.DeriveSha(receipts, trie.NewStackTrie(nil)) != h.ReceiptHash {
		return nil, fmt.Errorf("receipts of block %d: %w", h.Number, ErrDoubtful)
	}
	var logs []*types.Log
	for _, r := range receipts {
		for _, l := range r.Logs {
			// What the root does not cover is set from what is proved.
			l.Index, l.BlockNumber, l.BlockHash = uint(len(logs)), h.Number.Uint64(), h.Hash()
			logs = append(logs, l)
		}
	}
	return logs, nil
}

// call asks a contract at a block, which may be a hash or a tag.
func (n *Node) call(ctx context.Context, target common.Address, data []byte, block any) ([]byte, error) {
	return ask[hexutil.Bytes](ctx, n, "eth_call", message(target, data), block)
}

func message(target common.Address, data []byte) map[string]any {
	return map[string]any{"to": target, "input": hexutil.Bytes(data)}
}

// at names a block by its hash.
func at(hash common.Hash) any { return map[string]any{"blockHash": hash} }

// asBlock is the record's form of a header.
func asBlock(h *types.Header) models.Block {
	return models.Block{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}
}
