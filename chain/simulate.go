package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
)

// simulateTime is how long a node may take to try actions.
const simulateTime = 8 * time.Second

// Simulate tries actions one after another from an account, each on what those before it left, as of the newest block. The
// error is models.ErrNotSimulated when the node can't, which says nothing about the actions.
func (n *Node) Simulate(ctx context.Context, from common.Address, actions []models.Action) (models.Simulation, error) {
	ctx, cancel := context.WithTimeout(ctx, simulateTime)
	defer cancel()
	head, err := ask[simulatedBlock](ctx, n, "eth_getBlockByNumber", "latest", false)
	if err != nil {
		return models.Simulation{}, unsimulated(err)
	}
	if head.Hash == (common.Hash{}) {
		return models.Simulation{}, unsimulated(ErrMissing)
	}
	s := models.Simulation{Block: uint64(head.Number), Time: uint64(head.Timestamp), Limit: uint64(head.GasLimit)}
	if len(actions) == 0 {
		return s, nil
	}
	calls, err := n.tryCalls(ctx, from, actions, head.Hash)
	var said *CallError
	if errors.As(err, &said) && !said.unknown() && !said.busy() && said.Code != invalidParams {
		return n.firstRefused(ctx, s, from, actions, head.Hash, said)
	}
	if err != nil {
		return s, unsimulated(err)
	}
	for i, c := range calls {
		s.Gas += uint64(c.GasUsed)
		if c.Status != 1 {
			s.Failed, s.Reason = i+1, c.reason()
			return s, nil
		}
	}
	return s, nil
}

const invalidParams = -32602 // the node knows the method otherwise

// simulatedBlock is what is read of a block: of the chain, or of the one that a node made up for its answer.
type simulatedBlock struct {
	Hash      common.Hash
	Number    hexutil.Uint64
	Timestamp hexutil.Uint64
	GasLimit  hexutil.Uint64
	Calls     []simulatedCall
}

// simulatedCall is what became of one call.
type simulatedCall struct {
	ReturnData hexutil.Bytes
	GasUsed    hexutil.Uint64
	Status     hexutil.Uint64 // 1 is success
	Error      *struct {
		Message string
		Data    any
	}
}

// tryCalls has a node try calls, all in one block on top of another.
func (n *Node) tryCalls(ctx context.Context, from common.Address, actions []models.Action, block common.Hash) ([]simulatedCall, error) {
	calls := make([]map[string]any, len(actions))
	for i, a := range actions {
		calls[i] = map[string]any{"from": from, "to": a.Target, "value": (*hexutil.Big)(a.Value.Big()), "input": hexutil.Bytes(a.Input())}
	}
	blocks, err := ask[[]simulatedBlock](ctx, n, "eth_simulateV1", map[string]any{"blockStateCalls": []any{map[string]any{"calls": calls}}}, at(block))
	if err != nil {
		return nil, err
	}
	if len(blocks) != 1 || len(blocks[0].Calls) != len(actions) {
		return nil, fmt.Errorf("eth_simulateV1: %w", ErrDoubtful)
	}
	return blocks[0].Calls, nil
}

// firstRefused finds the action for which a node refuses to try them all, such as one that sends more ETH than there is:
// the first that it refuses together with those before it.
func (n *Node) firstRefused(ctx context.Context, s models.Simulation, from common.Address, actions []models.Action, block common.Hash, all *CallError) (models.Simulation, error) {
	good, bad, why := 0, len(actions), all
	for bad-good > 1 {
		middle := (good + bad) / 2
		calls, err := n.tryCalls(ctx, from, actions[:middle], block)
		var said *CallError
		switch {
		case err == nil:
			for i, c := range calls {
				if c.Status != 1 {
					s.Failed, s.Reason = i+1, c.reason()
					return s, nil
				}
			}
			good = middle
		case errors.As(err, &said) && !said.busy():
			bad, why = middle, said
		default:
			return s, unsimulated(err)
		}
	}
	s.Failed, s.Reason = bad, why.Message
	return s, nil
}

// unsimulated says of an error that nothing is known of the actions.
func unsimulated(err error) error { return fmt.Errorf("%w: %w", models.ErrNotSimulated, err) }

// reason is why a call reverted.
func (c simulatedCall) reason() string {
	data := []byte(c.ReturnData)
	if len(data) == 0 && c.Error != nil {
		if text, ok := c.Error.Data.(string); ok {
			data = common.FromHex(text)
		}
	}
	if words := revertReason(data); words != "" {
		return words
	}
	if c.Error != nil && c.Error.Message != "" {
		return c.Error.Message
	}
	return "it reverts without a reason"
}
