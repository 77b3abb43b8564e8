package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
)

// simulateTime is how long a node may take to try actions: less than a source may for one answer, so that slow actions are no outage.
const simulateTime = callTime - 2*time.Second

// ErrUntriable says that actions can't be tried on this node however often it is asked, and why.
var ErrUntriable = errors.New("they can't be tried")

// Simulate tries actions one after another, each on what those before it left: in the best way that the node has, which
// the answer names. The error is models.ErrNotSimulated when nothing is known, which says nothing about the actions.
func (n *Node) Simulate(ctx context.Context, dao models.DAO, x models.Try) (models.Simulation, error) {
	ctx, cancel := context.WithTimeout(ctx, simulateTime)
	defer cancel()
	t, err := n.trying(ctx, dao, x)
	if err != nil {
		return models.Simulation{}, unsimulated(err)
	}
	if len(x.Actions) == 0 {
		t.said.Method = models.Traced // nothing is to be tried, so that nothing fails or moves
		return t.said, nil
	}
	ways := []func(context.Context) error{t.traced, t.run, t.alone}
	if err = t.prepare(ctx); lacking(err) {
		ways, t.sealed, err = ways[2:], true, nil
	}
	for i := 0; err == nil && i < len(ways); i++ {
		if err = ways[i](ctx); err == nil {
			t.caveat()
			return t.said, nil
		}
		t.reset()
		if lacking(err) && i+1 < len(ways) {
			err = nil
		}
	}
	return models.Simulation{Block: t.said.Block, Hash: t.said.Hash, Time: t.said.Time}, unsimulated(err)
}

// unsimulated says of an error that nothing is known of the actions.
func unsimulated(err error) error { return fmt.Errorf("%w: %w", models.ErrNotSimulated, err) }

// lacking tells whether a node refuses a way of asking, or has no use for it, so that another may do.
func lacking(err error) bool {
	var said *CallError
	return errors.As(err, &said) && !said.busy() || errors.Is(err, ErrUntriable) || errors.Is(err, ErrTooMuch)
}

// trying is actions that are being tried.
type trying struct {
	models.Try
	given []models.Proposal // ahead, before any of them failed
	n     *Node
	dao   models.DAO
	head  simulatedBlock
	said  models.Simulation

	patch  patches // of accounts, before anything is tried
	sealed bool    // what the governor takes only in an execution can't be tried
}

// trying begins a simulation: it finds the block.
func (n *Node) trying(ctx context.Context, dao models.DAO, x models.Try) (*trying, error) {
	method, block := "eth_getBlockByNumber", any("latest")
	if x.On.Hash != (common.Hash{}) {
		method, block = "eth_getBlockByHash", x.On.Hash
	}
	head, err := ask[simulatedBlock](ctx, n, method, block, false)
	if err == nil && (head.Hash == (common.Hash{}) || x.On.Hash != (common.Hash{}) && head.Hash != x.On.Hash) {
		err = ErrMissing
	}
	t := &trying{Try: x, given: x.Ahead, n: n, dao: dao, head: head}
	t.Time = max(x.Time, uint64(head.Timestamp)+1)
	t.reset()
	return t, err
}

// reset forgets what a way told that led nowhere.
func (t *trying) reset() {
	h := t.head
	t.Ahead = slices.Clone(t.given)
	t.said = models.Simulation{Block: uint64(h.Number), Hash: h.Hash, Time: uint64(h.Timestamp), At: t.Time, Limit: uint64(h.GasLimit), Actions: len(t.Actions)}
}

// doubt keeps what could not be established: of more than MostDoubts that there are more.
func (t *trying) doubt(format string, args ...any) {
	switch n := len(t.said.Doubts); {
	case n < models.MostDoubts:
		t.said.Doubts = append(t.said.Doubts, fmt.Sprintf(format, args...))
	case n == models.MostDoubts:
		t.said.Doubts = append(t.said.Doubts, "There are more, which are not listed.")
	}
}

// caveat says what a failure may be due to beside the actions.
func (t *trying) caveat() {
	if t.said.Failed > 0 && t.Time > uint64(t.head.Timestamp)+1 {
		t.doubt("It was tried as if it were %s, when it can be executed first: a contract that asks for fresh data refuses then, and may not when that day comes.", models.Date(t.Time))
	}
}

// failed keeps that an action reverts, and what became of those before it.
func (t *trying) failed(action int, reason string) {
	t.said.Failed, t.said.Reason = action, reason
}

// trialsOf is the actions of one who makes them as calls.
func trialsOf(from common.Address, actions []models.Action) []trial {
	calls := make([]trial, len(actions))
	for i, a := range actions {
		calls[i] = trial{From: from, To: a.Target, Value: (*hexutil.Big)(a.Value.Big()), Input: hexutil.Bytes(a.Input())}
	}
	return calls
}

// reason is why an action reverted, by the errors of the operator's ABIs and of verified source too.
func (t *trying) reason(a models.Action, data []byte, message string) string {
	words := revertSaid(data, message)
	if !strings.HasPrefix(words, unnamedError) {
		return words
	}
	if name, values, ok := t.dao.Reverted(a.Target, data); ok {
		return clipped(name + argumentsOf(values))
	}
	return words
}
