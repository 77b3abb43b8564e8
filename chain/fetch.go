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
	noLogs     bool // eth_getLogs, or all of what it should say
	noProofs   bool // eth_getProof
	noTraces   bool // debug_traceTransaction

	headers, blocks, single, logs pace
}

// pace is how much is asked for at once: less after any error, more again while all goes well.
type pace struct {
	mu   sync.Mutex
	size int
	most int // what was refused is not tried again for a while; 0 for no bound
	good int // batches since
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
		p.most, p.good = p.size, 0
	case n >= p.size && bytes < answerSize/2:
		p.size = n * 2
	case bytes > answerSize:
		p.size = max(1, min(p.size, n*answerSize/bytes))
	}
	if p.good++; p.good > patient {
		p.most, p.good = 2*p.most, 0
	}
	if p.most > 0 {
		p.size = min(p.size, p.most)
	}
}

// patient is after how many good batches a larger one is tried again.
const patient = 32

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
	noHeaders := n.lacks(func(a *abilities) bool { return a.noHeaders })
	q := n.request()
	method := headerByNumber
	if noHeaders {
		method = blockByNumber
	}
	for _, tag := range []string{"latest", "finalized"} {
		if noHeaders {
			q.add(method, tag, false)
		} else {
			q.add(method, tag)
		}
	}
	d, k := new(draft), newHasher()
	err = n.send(ctx, q, func(i int, w *wire, err error) error {
		if i == 1 && (err != nil || w.null()) {
			final = nil
			return nil // no such tag, or nothing final yet; whether there is such a method, the first call tells
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
	numbers := make([]uint64, 0, to-from+1)
	for i := from; i <= to; i++ {
		numbers = append(numbers, i)
	}
	list, err := n.headersOf(ctx, numbers)
	if err != nil {
		return nil, err
	}
	return list, linked(list)
}

// headersOf returns the headers of any blocks, each hashing to what the node says.
func (n *Node) headersOf(ctx context.Context, numbers []uint64) ([]header, error) {
	list := make([]header, len(numbers))
	for next := 0; next < len(list); {
		size := n.able.headers.now(32, min(len(list)-next, 512))
		read, err := n.headersAtOnce(ctx, numbers[next:next+size], list[next:next+size])
		n.able.headers.went(size, read, err)
		if err != nil {
			if size > 1 && splits(ctx, err) {
				continue
			}
			return nil, err
		}
		next += size
	}
	return list, nil
}

// headersAtOnce reads headers in one batch, and tells how many bytes that took.
func (n *Node) headersAtOnce(ctx context.Context, numbers []uint64, list []header) (read int, err error) {
	method := headerByNumber
	if n.lacks(func(a *abilities) bool { return a.noHeaders }) {
		method = blockByNumber
	}
	q := n.request()
	for _, number := range numbers {
		q.addBlock(method, number)
	}
	d, k := new(draft), newHasher()
	err = n.sendProved(ctx, q, func(i int, w *wire, err error) error {
		if err != nil {
			return err
		}
		if w.null() {
			return ErrMissing
		}
		list[i], err = readHeader(w, d, k, n.Proof != ByBloom)
		if err == nil && list[i].Number != numbers[i] {
			err = fmt.Errorf("another block than asked for: %w", ErrDoubtful)
		}
		read = w.i
		if err != nil {
			err = fmt.Errorf("block %d: %w", numbers[i], err)
		}
		return err
	}, func() error { return linked(list) })
	if method == headerByNumber && n.giveUp(ctx, err, func(a *abilities) { a.noHeaders = true }) {
		return n.headersAtOnce(ctx, numbers, list)
	}
	return read, err
}

// linked makes sure that each block stands on the one before, if that is there.
func linked(list []header) error {
	for i := 1; i < len(list); i++ {
		if list[i].Number == list[i-1].Number+1 && list[i].Parent != list[i-1].Hash {
			return fmt.Errorf("block %d is not linked: %w", list[i].Number, ErrDoubtful)
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
