package chain

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/time/rate"

	"backprop/models"
)

const (
	firstBatch = 25  // questions in the first batch
	mostBatch  = 200 // questions in a batch at most
	attempts   = 5   // how often a question is put before the verification gives up
)

// asker puts questions to a node in batches that fit it: larger ones while they are answered, smaller ones for a while once
// one was refused.
type asker struct {
	node  *Node
	block common.Hash
	limit *rate.Limiter // nil for none
	lags  bool          // the block is so new that a node that lags may not have it yet
	size  int
	most  int
	good  int // batches answered since one was refused, or since most grew
	queue []models.Proof
}

// ask queues questions; a full queue is put to the node.
func (v *Verification) ask(ctx context.Context, list ...models.Proof) error {
	for _, q := range list {
		v.asks.queue = append(v.asks.queue, q)
		if len(v.asks.queue) < v.asks.size {
			continue
		}
		if err := v.flush(ctx); err != nil {
			return err
		}
	}
	return nil
}

// flush puts all queued questions to the node and compares its answers.
func (v *Verification) flush(ctx context.Context) error {
	queue := v.asks.queue
	v.asks.queue = nil
	for len(queue) > 0 {
		n := min(len(queue), v.asks.size)
		answers, err := v.asks.put(ctx, queue[:n])
		if err != nil {
			return err
		}
		for i, a := range answers {
			v.count.Asked++
			v.compare(queue[i], a)
		}
		queue = queue[len(answers):]
	}
	return nil
}

// put asks a batch until it is answered: a part of it, if the whole is too much for the node.
func (a *asker) put(ctx context.Context, batch []models.Proof) (answers []answered, err error) {
	for attempt := range attempts {
		if attempt > 0 {
			if !errors.Is(err, ErrNoState) {
				batch = batch[:(len(batch)+1)/2]
				a.size, a.most, a.good = len(batch), len(batch), 0
			}
			if err := pause(ctx, time.Second<<attempt/2); err != nil {
				return nil, err
			}
		}
		if err := a.wait(ctx, len(batch)); err != nil {
			return nil, err
		}
		if answers, err = a.once(ctx, batch); err == nil {
			a.grow()
			return answers, nil
		}
		if errors.Is(err, ErrNoState) && !a.lags || ctx.Err() != nil {
			break
		}
	}
	return nil, err
}

// grow allows larger batches after one that was answered, and after many even larger ones than were refused.
func (a *asker) grow() {
	const many = 50
	if a.good++; a.good >= many {
		a.most, a.good = min(2*a.most, mostBatch), 0
	}
	a.size = min(2*a.size, a.most)
}

// wait waits until n questions may be put.
func (a *asker) wait(ctx context.Context, n int) error {
	if a.limit == nil {
		return nil
	}
	return a.limit.WaitN(ctx, n)
}

// answered is a contract's answer: its bytes, or that it reverted.
type answered struct {
	data   []byte
	revert string
}

// once asks a batch. What is neither an answer nor a revert fails it as a whole.
func (a *asker) once(ctx context.Context, batch []models.Proof) ([]answered, error) {
	calls := make([]eachCall, len(batch))
	for i, q := range batch {
		calls[i] = eachCall{q.To, q.Data}
	}
	said, err := a.node.callEach(ctx, a.block, calls)
	switch {
	case err != nil && stateless(err):
		return nil, fmt.Errorf("%w (%w)", ErrNoState, err)
	case err != nil:
		return nil, fmt.Errorf("eth_call: %w", err)
	}
	answers := make([]answered, len(batch))
	for i, e := range said {
		answers[i].data = e.Data
		if e.Err != nil {
			answers[i].revert = e.Err.Error()
		}
	}
	return answers, nil
}

// reverted tells whether an error is a contract's, not the node's.
func reverted(err error) bool {
	var coded rpc.Error
	return errors.As(err, &coded) && (coded.ErrorCode() == 3 || mentions(err, "revert", "invalid opcode", "invalid jump", "stack underflow", "out of gas"))
}

// stateless tells whether a node answers that it has no state for a block, in the words of the several nodes.
func stateless(err error) bool {
	var said *CallError
	if errors.As(err, &said) && said.contracts() {
		return false
	}
	return mentions(err, "missing trie node", "state is not available", "state not available", "state unavailable", "historical state", "pruned",
		"archive", "header not found", "header for hash not found", "unknown block", "block not found", "no state available", "distance to target block exceeds")
}

func mentions(err error, words ...string) bool {
	text := strings.ToLower(err.Error())
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// pause waits unless ctx ends.
func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
