// Package chain is everything that dials: it finds out what a DAO consists of, reads what its contracts say into the
// record, and asks contract wallets about signatures. It refuses to know pages.
//
// What goes into the record is proved: a header's hash is recomputed and linked to the next, and logs are those of
// receipts whose root is in the header. The hash of a log's transaction, which no receipt holds, is cross-checked: it
// must stand in the receipt, in each log and in the block's own list.
package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// ErrDoubtful says that a node's answer contradicts itself or the chain, so that nothing of it is kept.
var ErrDoubtful = errors.New("the node's answer does not hold together")

// ErrMissing says that a node does not have a block that it should have.
var ErrMissing = errors.New("the node does not have the block")

// ErrOtherChain says that a node is of another chain than the record, or than the nodes beside it.
var ErrOtherChain = errors.New("the node is of another chain")

// Proof is what a block's logs are held against.
type Proof string

const (
	ByReceipts Proof = "receipts" // the receipts' root in the header, whose hash is recomputed; the default
	ByBloom    Proof = "bloom"    // the header's bloom: for chains whose headers or receipts are encoded in ways of their own
)

// Node is a JSON-RPC endpoint, or several of one chain that stand in for one another. It is safe for concurrent use.
type Node struct {
	Proof    Proof
	Patience time.Duration // how long a source that fails is left alone at most; 0 is 30 s
	Log      *slog.Logger  // of sources that are refused; nil for none

	sources []*source
	ids     atomic.Uint64
	current atomic.Int64 // the source that answered last

	mu       sync.Mutex
	identity *identity // of the chain, once known
	able     abilities
	queues   map[common.Address]common.Hash // where governors keep what they are about to change in themselves, once known
}

// identity tells chains apart.
type identity struct {
	id      uint64
	genesis common.Hash
}

// Dial prepares connections to the sources of a chain, in order of preference; it does not ask anything yet.
func Dial(_ context.Context, urls ...string) (*Node, error) {
	n := &Node{}
	for _, u := range urls {
		s, err := newSource(u)
		if err != nil {
			return nil, err
		}
		n.sources = append(n.sources, s)
	}
	if len(urls) == 0 {
		return nil, errors.New("no URL of a node is given")
	}
	return n, nil
}

// Close ends the connections.
func (n *Node) Close() {
	for _, s := range n.sources {
		s.client.CloseIdleConnections()
	}
}

func (n *Node) patience() time.Duration {
	if n.Patience > 0 {
		return n.Patience
	}
	return 30 * time.Second
}

func (n *Node) warn(message string, args ...any) {
	if n.Log != nil {
		n.Log.Warn(message, args...)
	}
}

// send puts a request to the sources, the one that answered last first, until one's answer is taken.
func (n *Node) send(ctx context.Context, q *request, each take) error {
	return n.sendProved(ctx, q, each, asSaid)
}

// sendProved takes only an answer that holds; a source whose answer does not is left alone as one that gives none. each may
// be called anew from the first call on, when another source is asked.
func (n *Node) sendProved(ctx context.Context, q *request, each take, proved holds) error {
	if q.err != nil {
		return q.err
	}
	if err := n.await(ctx); err != nil {
		return err
	}
	for tries := patience(ctx); ; tries-- {
		err := n.sendOnce(ctx, q, each, proved)
		if tries == 0 || blame(err) == nil || errors.Is(err, ErrOtherChain) || ctx.Err() != nil {
			return err
		}
		if err := n.await(ctx); err != nil {
			return err
		}
	}
}

type patientKey struct{}

// Patient is a context in which each request is put a few times before its failure is one: for work of many questions,
// which would begin anew.
func Patient(ctx context.Context) context.Context { return context.WithValue(ctx, patientKey{}, true) }

// patience is how often a request is put again.
func patience(ctx context.Context) int {
	if ctx.Value(patientKey{}) != nil {
		return 8
	}
	return 0
}

// sendOnce asks each source once that does not rest.
func (n *Node) sendOnce(ctx context.Context, q *request, each take, proved holds) error {
	var errs []error
	first := int(n.current.Load())
	for i := range n.sources {
		at := (first + i) % len(n.sources)
		s := n.sources[at]
		if s.restsFor(time.Now()) > 0 {
			continue
		}
		err := n.put(ctx, s, q, each, proved)
		if err == nil || final(err) || ctx.Err() != nil {
			n.current.Store(int64(at))
			return err
		}
		errs = append(errs, n.named(s, err))
	}
	if len(errs) == 0 {
		return fmt.Errorf("every source is resting: %w", ErrOutage)
	}
	return errors.Join(errs...)
}

// named says which of several sources an error is of.
func (n *Node) named(s *source, err error) error {
	if len(n.sources) == 1 {
		return err
	}
	return fmt.Errorf("%s: %w", redacted(s.url), err)
}

// await waits while all sources rest, until the first of them does no more.
func (n *Node) await(ctx context.Context) error {
	now := time.Now()
	wait := n.sources[0].restsFor(now)
	for _, s := range n.sources[1:] {
		wait = min(wait, s.restsFor(now))
	}
	if wait == 0 {
		return ctx.Err()
	}
	select {
	case <-ctx.Done():
		return fmt.Errorf("every source is resting: %w", ctx.Err())
	case <-time.After(wait):
		return nil
	}
}

// put puts a request to one source, once that is known to be of the right chain.
func (n *Node) put(ctx context.Context, s *source, q *request, each take, proved holds) error {
	if err := n.check(ctx, s); err != nil {
		return err
	}
	err := s.ask(ctx, q, each)
	if err == nil {
		err = proved()
	}
	if ctx.Err() != nil {
		return errors.Join(ctx.Err(), err)
	}
	s.rest(blame(err), n.patience())
	if errors.Is(err, ErrDoubtful) && len(n.sources) > 1 {
		s.shun(n.patience())
	}
	return err
}

// blame is an error that speaks against a source: of the connection, or an answer that can't be. That it lacks a block
// or refuses a call does not.
func blame(err error) error {
	var said *CallError
	switch {
	case errors.As(err, &said) && said.busy():
		return &busyError{status: said.Code, wait: time.Second}
	case errors.As(err, &said), errors.Is(err, ErrMissing), errors.Is(err, ErrTooMuch):
		return nil
	}
	return err
}

// final tells whether another source would say the same: the call itself is refused.
func final(err error) bool {
	var said *CallError
	return errors.As(err, &said) && (reverted(err) || said.unknown())
}
