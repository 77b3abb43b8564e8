package chain

import (
	"context"
	"errors"
	"fmt"
	"regexp"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

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
	Logs       []simulatedLog
	Error      *struct {
		Message string
		Data    any
	}
}

type simulatedLog struct {
	Address common.Address
	Topics  []common.Hash
	Data    hexutil.Bytes
}

// trial is a call that is tried.
type trial struct {
	From  common.Address  `json:"from"`
	To    common.Address  `json:"to"`
	Value *hexutil.Big    `json:"value,omitempty"`
	Gas   *hexutil.Uint64 `json:"gas,omitempty"`
	Input hexutil.Bytes   `json:"input"`
}

// patch is what is put in an account's place, and patches by account.
type (
	patch struct {
		Code  hexutil.Bytes               `json:"code,omitempty"`
		Slots map[common.Hash]common.Hash `json:"stateDiff,omitempty"`
	}
	patches map[common.Address]patch
)

// scene is a block of calls that a node makes up, after patches.
type scene struct {
	calls []trial
	patch patches
}

// play has a node try scenes one after another, on top of a block. It answers each scene's calls.
func (n *Node) play(ctx context.Context, on common.Hash, time uint64, scenes []scene) ([][]simulatedCall, error) {
	blocks := make([]map[string]any, len(scenes))
	for i, s := range scenes {
		blocks[i] = map[string]any{"calls": s.calls}
		if time > 0 {
			blocks[i]["blockOverrides"] = map[string]any{"time": hexutil.Uint64(time + uint64(i))}
		}
		if len(s.patch) > 0 {
			blocks[i]["stateOverrides"] = s.patch
		}
	}
	said, err := ask[[]simulatedBlock](ctx, n, "eth_simulateV1", map[string]any{"blockStateCalls": blocks, "traceTransfers": true}, at(on))
	if err != nil {
		return nil, err
	}
	if len(said) != len(scenes) {
		return nil, fmt.Errorf("eth_simulateV1: %w", ErrDoubtful)
	}
	out := make([][]simulatedCall, len(said))
	for i, b := range said {
		if len(b.Calls) != len(scenes[i].calls) {
			return nil, fmt.Errorf("eth_simulateV1: %w", ErrDoubtful)
		}
		out[i] = b.Calls
	}
	return out, nil
}

// stop is the first call that fails: in which scene, at which place, and why.
type stop struct {
	scene, call int
	data        []byte
	message     string
}

// playAll is play, where a call for which a node refuses to try them all, such as one that sends more ETH than there is, is one
// that fails.
func (n *Node) playAll(ctx context.Context, on common.Hash, time uint64, scenes []scene) ([][]simulatedCall, *stop, error) {
	out, err := n.play(ctx, on, time, scenes)
	said := refusedCall(err)
	if said == nil {
		return out, firstStop(out), err
	}
	good, bad, why := 0, count(scenes), said
	var done [][]simulatedCall
	for bad-good > 1 {
		middle := (good + bad) / 2
		out, err := n.play(ctx, on, time, head(scenes, middle))
		if said := refusedCall(err); said != nil {
			bad, why = middle, said
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		if s := firstStop(out); s != nil {
			return out, s, nil
		}
		good, done = middle, out
	}
	last := head(scenes, bad)
	return done, &stop{scene: len(last) - 1, call: len(last[len(last)-1].calls) - 1, message: why.Message}, nil
}

// refusedCall is a node's refusal to try calls since one of them sends more ETH than there is. What else a node refuses says nothing
// about the calls.
func refusedCall(err error) *CallError {
	var said *CallError
	if errors.As(err, &said) && (said.Code == insufficientFunds || insufficient.MatchString(said.Message)) {
		return said
	}
	return nil
}

const insufficientFunds = -38014

var insufficient = regexp.MustCompile(`(?i)insufficient.{0,20}(funds|balance)`)

func firstStop(out [][]simulatedCall) *stop {
	for i, calls := range out {
		for k, c := range calls {
			if c.Status != 1 {
				return &stop{scene: i, call: k, data: c.revert(), message: c.message()}
			}
		}
	}
	return nil
}

func count(scenes []scene) (n int) {
	for _, s := range scenes {
		n += len(s.calls)
	}
	return n
}

// head is scenes up to the nth call.
func head(scenes []scene, n int) (list []scene) {
	for _, s := range scenes {
		if n == 0 {
			break
		}
		s.calls = s.calls[:min(n, len(s.calls))]
		n -= len(s.calls)
		list = append(list, s)
	}
	return list
}

// revert is the data that a call reverts with.
func (c simulatedCall) revert() []byte {
	if len(c.ReturnData) == 0 && c.Error != nil {
		if text, ok := c.Error.Data.(string); ok {
			return common.FromHex(text)
		}
	}
	return c.ReturnData
}

func (c simulatedCall) message() string {
	if c.Error == nil {
		return ""
	}
	return c.Error.Message
}

// tryCalls has a node try calls, all in one block on top of another.
func (n *Node) tryCalls(ctx context.Context, calls []trial, block common.Hash) ([]simulatedCall, error) {
	out, err := n.play(ctx, block, 0, []scene{{calls: calls}})
	if err != nil {
		return nil, err
	}
	return out[0], nil
}
