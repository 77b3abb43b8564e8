package chain

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Trial is what becomes of a call that is tried and not sent.
type Trial struct {
	Data     []byte // what it returns
	Gas      uint64 // that it takes; 0 when it was not asked
	Reason   string // why it is reverted; empty when it isn't
	Reverted bool
}

// Message is a call that is tried.
type Message struct {
	From, To common.Address
	Data     []byte
	Gas      uint64 // 0 leaves it to the node
}

func (m Message) object() map[string]any {
	o := map[string]any{"from": m.From, "to": m.To, "input": hexutil.Bytes(m.Data)}
	if m.Gas > 0 {
		o["gas"] = hexutil.Uint64(m.Gas)
	}
	return o
}

// Try calls contracts as of the newest block, each apart from the others. A call that is reverted is an answer.
func (n *Node) Try(ctx context.Context, list []Message) ([]Trial, error) {
	return n.try(ctx, "eth_call", list, func(t *Trial, raw []byte) error {
		var data hexutil.Bytes
		err := json.Unmarshal(raw, &data)
		t.Data = data
		return err
	})
}

// Estimate is what calls would take if they were sent now, each apart from the others.
func (n *Node) Estimate(ctx context.Context, list []Message) ([]Trial, error) {
	return n.try(ctx, "eth_estimateGas", list, func(t *Trial, raw []byte) error {
		var gas hexutil.Uint64
		err := json.Unmarshal(raw, &gas)
		t.Gas = uint64(gas)
		return err
	})
}

// try puts calls in one batch, and one by one where the batch fails for one that the node refuses in a way of its own.
func (n *Node) try(ctx context.Context, method string, list []Message, read func(*Trial, []byte) error) ([]Trial, error) {
	trials, err := n.tryBatch(ctx, method, list, read)
	var said *CallError
	switch {
	case err == nil || !errors.As(err, &said) || said.busy() || said.unknown():
		return trials, err
	case len(list) == 1:
		return []Trial{revertedTrial(err)}, nil
	}
	trials = trials[:0]
	for _, m := range list {
		one, err := n.try(ctx, method, []Message{m}, read)
		if err != nil {
			return nil, err
		}
		trials = append(trials, one...)
	}
	return trials, nil
}

func (n *Node) tryBatch(ctx context.Context, method string, list []Message, read func(*Trial, []byte) error) ([]Trial, error) {
	params, trials, errs := make([][]any, len(list)), make([]Trial, len(list)), make([]error, len(list))
	for i, m := range list {
		params[i] = []any{m.object(), "latest"}
	}
	err := n.askEach(ctx, method, params, func(i int, raw []byte, err error) {
		trials[i] = Trial{}
		if err == nil {
			err = read(&trials[i], raw)
		} else if reverted(err) {
			trials[i], err = revertedTrial(err), nil
		}
		errs[i] = err
	})
	return trials, errors.Join(append(errs, err)...)
}

// revertedTrial is what a node says of a call that is reverted.
func revertedTrial(err error) Trial {
	var said *CallError
	t := Trial{Reverted: true, Reason: "it is reverted without a reason"}
	if !errors.As(err, &said) {
		return t
	}
	if text, ok := said.Data.(string); ok {
		t.Data = common.FromHex(text)
	}
	if words := revertReason(t.Data); words != "" {
		t.Reason = words
	} else if said.Message != "" {
		t.Reason = said.Message
	}
	return t
}

// RevertReason is a revert's data in words; empty when it says nothing.
func RevertReason(data []byte) string { return revertReason(data) }
