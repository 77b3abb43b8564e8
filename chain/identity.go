package chain

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// recheck is how long a source is trusted to be of the same chain while nothing goes wrong.
const recheck = time.Hour

// Pin says which chain the sources must be of. Without it that is the chain of the first source that answers.
func (n *Node) Pin(id uint64, genesis common.Hash) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.identity = &identity{id, genesis}
}

// check makes sure that a source is of the right chain: at first, after each failure, and hourly.
func (n *Node) check(ctx context.Context, s *source) error {
	s.checking.Lock()
	defer s.checking.Unlock()
	s.mu.Lock()
	fresh := !s.checked.IsZero() && time.Since(s.checked) < recheck
	s.mu.Unlock()
	if fresh {
		return nil
	}
	is, err := n.identify(ctx, s)
	if err != nil {
		if ctx.Err() == nil {
			s.rest(blame(err), n.patience())
		}
		return fmt.Errorf("its chain: %w", err)
	}
	if err := n.same(is); err != nil {
		n.warn("a node is of another chain and not used", "node", redacted(s.url), "err", err)
		s.shun(n.patience())
		return err
	}
	s.mu.Lock()
	s.checked = time.Now()
	s.mu.Unlock()
	return nil
}

// shun leaves a source alone as long as any.
func (s *source) shun(patience time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.checked, s.rests = time.Time{}, time.Now().Add(patience)
}

// same holds an identity against the chain's, which it becomes if that is not known yet.
func (n *Node) same(is identity) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.identity == nil {
		n.identity = &is
	}
	if *n.identity != is {
		return fmt.Errorf("%w: id %d and first block %s, not id %d and %s", ErrOtherChain, is.id, is.genesis, n.identity.id, n.identity.genesis)
	}
	return nil
}

// identify asks one source for the chain's id and its first block.
func (n *Node) identify(ctx context.Context, s *source) (is identity, err error) {
	s.single.Store(false) // which this request finds out again
	q := n.request()
	q.add("eth_chainId")
	q.addBlock(blockByNumber, 0)
	err = s.ask(ctx, q, func(i int, w *wire, err error) error {
		switch {
		case err != nil:
			return err
		case i == 0:
			is.id = w.quantity()
			return w.err
		case w.null():
			return ErrMissing
		}
		h, err := readHeader(w, new(draft), newHasher(), n.Proof != ByBloom)
		is.genesis = h.Hash
		return err
	})
	return is, err
}

// Chain asks which chain the node is of: its id, and the hash of its block 0.
func (n *Node) Chain(ctx context.Context) (id uint64, genesis common.Hash, err error) {
	for _, s := range n.sources {
		s.mu.Lock()
		s.checked = time.Time{}
		s.mu.Unlock()
	}
	q := n.request()
	q.add("eth_chainId")
	err = n.send(ctx, q, func(_ int, w *wire, err error) error {
		if err == nil {
			id = w.quantity()
			err = w.err
		}
		return err
	})
	if err != nil {
		return 0, genesis, err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.identity.id, n.identity.genesis, nil
}
