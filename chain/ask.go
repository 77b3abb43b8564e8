package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// ask calls one method into a T.
func ask[T any](ctx context.Context, n *Node, method string, params ...any) (answer T, err error) {
	all, err := askAll[T](ctx, n, method, [][]any{params})
	if err != nil {
		return answer, err
	}
	return all[0], nil
}

// askAll calls one method once for each list of parameters, in one batch; the first error is everyone's.
func askAll[T any](ctx context.Context, n *Node, method string, params [][]any) ([]T, error) {
	answers, errs := make([]T, len(params)), make([]error, len(params))
	err := n.askEach(ctx, method, params, func(i int, raw []byte, err error) {
		var fresh T
		if err == nil {
			err = json.Unmarshal(raw, &fresh)
		}
		answers[i], errs[i] = fresh, err
	})
	if err := errors.Join(append([]error{err}, errs...)...); err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}
	return answers, nil
}

// askEach calls one method once for each list of parameters, in one batch, and hands over each answer or a node's refusal
// of it.
func (n *Node) askEach(ctx context.Context, method string, params [][]any, each func(i int, raw []byte, err error)) error {
	if len(params) == 0 {
		return nil
	}
	q := n.request()
	for _, p := range params {
		q.add(method, p...)
	}
	return n.send(ctx, q, func(i int, w *wire, err error) error {
		switch {
		case err == nil:
			raw := w.skip()
			each(i, raw, w.err)
			return w.err
		case len(params) == 1 || !reverted(err):
			return err // the whole batch is refused, or may be
		}
		each(i, nil, err)
		return nil
	})
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

// eachCall is a question to a contract, and eachAnswer what came of it: its data, or the error of a call that reverts.
type (
	eachCall struct {
		To   common.Address
		Data []byte
	}
	eachAnswer struct {
		Data []byte
		Err  error
	}
)

// callEach asks contracts several things at a block, in one batch. A call that reverts is an answer; other errors are
// everyone's.
func (n *Node) callEach(ctx context.Context, block common.Hash, calls []eachCall) ([]eachAnswer, error) {
	params, answers := make([][]any, len(calls)), make([]eachAnswer, len(calls))
	for i, c := range calls {
		params[i] = []any{message(c.To, c.Data), at(block)}
	}
	err := n.askEach(ctx, "eth_call", params, func(i int, raw []byte, err error) {
		var data hexutil.Bytes
		if err == nil {
			err = json.Unmarshal(raw, &data)
		}
		answers[i] = eachAnswer{data, err}
	})
	if len(calls) == 1 && err != nil && reverted(err) {
		return []eachAnswer{{Err: err}}, nil
	}
	return answers, err
}

// CodeAt returns an account's code at the newest block, which block must say by being nil.
func (n *Node) CodeAt(ctx context.Context, account common.Address, _ *big.Int) ([]byte, error) {
	return ask[hexutil.Bytes](ctx, n, "eth_getCode", account, "latest")
}

// CallContract calls a contract at the newest block, which block must say by being nil.
func (n *Node) CallContract(ctx context.Context, c ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	m := map[string]any{"to": c.To, "input": hexutil.Bytes(c.Data)}
	if c.Gas > 0 {
		m["gas"] = hexutil.Uint64(c.Gas)
	}
	return ask[hexutil.Bytes](ctx, n, "eth_call", m, "latest")
}
