package chain

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

const (
	headerByNumber = "eth_getHeaderByNumber"
	blockByNumber  = "eth_getBlockByNumber"
	blockByHash    = "eth_getBlockByHash"
	blockReceipts  = "eth_getBlockReceipts"
	txReceipt      = "eth_getTransactionReceipt"
)

// abilities are what the sources were found to lack, and how much they give at once.
type abilities struct {
	noHeaders  bool // eth_getHeaderByNumber
	noReceipts bool // eth_getBlockReceipts
	noFinal    bool // the tag "finalized"
	noBatch    bool

	headers, blocks, single pace
}

// pace is how much is asked for at once: less after any error, more again while all goes well.
type pace struct {
	mu   sync.Mutex
	size int
}

// now is the size of the next batch, of at most most.
func (p *pace) now(first, most int) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.size == 0 {
		p.size = first
	}
	return min(p.size, most)
}

// went takes note of a batch of n: whether it failed, and how many bytes it brought.
func (p *pace) went(n, bytes int, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case err != nil:
		p.size = max(1, min(p.size, n)/2)
	case n >= p.size && bytes < answerSize/2:
		p.size = n * 2
	case bytes > answerSize:
		p.size = max(1, min(p.size, n*answerSize/bytes))
	}
}

// answerSize is how many bytes an answer should have: large enough to be worth its trip, small enough to hold several.
const answerSize = 2 << 20

// splits tells whether less at once may help: not when nobody answers, nor when the call is not known or is over.
func splits(ctx context.Context, err error) bool {
	var busy *busyError
	var said *CallError
	if ctx.Err() != nil || errors.As(err, &busy) || errors.Is(err, ErrOtherChain) {
		return false
	}
	return !errors.As(err, &said) || !said.unknown()
}

// latest returns the newest header.
func (n *Node) latest(ctx context.Context) (*header, error) {
	h, _, err := n.tips(ctx)
	return h, err
}

// tips returns the newest header and the finalized one, or nil where the node knows none.
func (n *Node) tips(ctx context.Context) (head, final *header, err error) {
	noHeaders, noFinal := n.lacks(func(a *abilities) bool { return a.noHeaders }), n.lacks(func(a *abilities) bool { return a.noFinal })
	q := n.request()
	method := headerByNumber
	if noHeaders {
		method = blockByNumber
	}
	for _, tag := range []string{"latest", "finalized"}[:2-count(noFinal)] {
		if noHeaders {
			q.add(method, tag, false)
		} else {
			q.add(method, tag)
		}
	}
	d, k := new(draft), newHasher()
	err = n.send(ctx, q, func(i int, w *wire, err error) error {
		if i == 1 && (err != nil && !unknown(err) || err == nil && w.null()) {
			final = nil
			return nil // no such tag, or nothing final yet
		}
		if err != nil {
			return err
		}
		if w.null() {
			return ErrMissing
		}
		h, err := readHeader(w, d, k, n.Proof != ByBloom)
		if i == 0 {
			head = &h
		} else {
			final = &h
		}
		return err
	})
	if !noHeaders && err != nil && n.giveUp(ctx, err, func(a *abilities) { a.noHeaders = true }) {
		return n.tips(ctx)
	}
	return head, final, err
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

func unknown(err error) bool {
	var said *CallError
	return errors.As(err, &said) && said.unknown()
}

// lacks tells whether the sources were found to lack something.
func (n *Node) lacks(what func(*abilities) bool) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return what(&n.able)
}

// giveUp notes that the sources lack a method, if that is what an error says. Another way is then taken.
func (n *Node) giveUp(ctx context.Context, err error, note func(*abilities)) bool {
	if ctx.Err() != nil || !unknown(err) {
		return false
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	note(&n.able)
	return true
}

// headers returns the headers of a range of blocks, each hashing to what the node says and linked to the one before.
func (n *Node) headers(ctx context.Context, from, to uint64) ([]header, error) {
	list := make([]header, 0, to-from+1)
	for next := from; next <= to; {
		size := n.able.headers.now(32, int(min(to-next+1, 512)))
		list = list[:next-from+uint64(size)]
		part := list[next-from:]
		read, err := n.headersAtOnce(ctx, next, part)
		n.able.headers.went(size, read, err)
		if err != nil {
			if size > 1 && splits(ctx, err) {
				continue
			}
			return nil, err
		}
		next += uint64(size)
	}
	return list, linked(list, from)
}

// headersAtOnce reads len(list) headers in one batch, and tells how many bytes that took.
func (n *Node) headersAtOnce(ctx context.Context, from uint64, list []header) (read int, err error) {
	method := headerByNumber
	if n.lacks(func(a *abilities) bool { return a.noHeaders }) {
		method = blockByNumber
	}
	q := n.request()
	for i := range list {
		q.addBlock(method, from+uint64(i))
	}
	d, k := new(draft), newHasher()
	err = n.send(ctx, q, func(i int, w *wire, err error) error {
		if err != nil {
			return err
		}
		if w.null() {
			return ErrMissing
		}
		list[i], err = readHeader(w, d, k, n.Proof != ByBloom)
		if err == nil && list[i].Number != from+uint64(i) {
			err = fmt.Errorf("another block than asked for: %w", ErrDoubtful)
		}
		read = w.i
		if err != nil {
			err = fmt.Errorf("block %d: %w", from+uint64(i), err)
		}
		return err
	})
	if method == headerByNumber && n.giveUp(ctx, err, func(a *abilities) { a.noHeaders = true }) {
		return n.headersAtOnce(ctx, from, list)
	}
	return read, err
}

// linked makes sure that each block stands on the one before.
func linked(list []header, from uint64) error {
	for i := 1; i < len(list); i++ {
		if list[i].Parent != list[i-1].Hash {
			return fmt.Errorf("block %d is not linked: %w", from+uint64(i), ErrDoubtful)
		}
	}
	return nil
}

// readHashes reads the list of transactions of a block that was asked for without them.
func readHashes(w *wire, list []common.Hash) []common.Hash {
	w.take('[')
	for first := true; w.more(first, ']'); first = false {
		list = append(list, common.Hash{})
		w.fixed(list[len(list)-1][:])
	}
	return list
}
