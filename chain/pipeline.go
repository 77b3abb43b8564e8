package chain

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

const (
	ahead       = 3               // spans that are read while one is applied
	spanFacts   = 2_000           // how many facts a span should hold
	applyFacts  = 20_000          // how many facts are applied at once, about
	spanBlocks  = 512             // how many blocks a span has at most
	applyMoment = 2 * time.Second // after which what was read is applied, however little
)

// stride is how many blocks a span has: as many as hold spanFacts.
type stride struct {
	mu   sync.Mutex
	size uint64
}

func (s *stride) next() uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return max(s.size, 1)
}

func (s *stride) went(blocks uint64, facts int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	fits := blocks * spanFacts / uint64(max(facts, 1))
	s.size = max(1, min(fits, 4*max(s.size, 1), spanBlocks))
}

// stretch is what a range of blocks said, or a part of one.
type stretch struct {
	from, to uint64
	facts    *models.Facts
	before   []models.Uint // the votes before each of the facts' weights
	found    bool          // by logs
	err      error
}

// advance reads blocks from where the record ends up to last, several spans at once, and applies them in order. It is
// over when all that it began is.
func (x *Indexer) advance(ctx context.Context, t tip, last uint64) (moved bool, err error) {
	w := &writer{
		Indexer: x, tip: t, last: t.cursor, fresh: t.empty, began: time.Now(), facts: new(models.Facts), other: new(models.Facts),
		votes: map[common.Address]models.Uint{}, proposals: map[models.Uint]bool{},
	}
	if x.byLogs(t, last) >= t.next && !t.empty { // what is found need not link to the cursor
		if stands, err := x.Node.stands(ctx, t.cursor); err != nil {
			return false, err
		} else if !stands {
			return true, x.rewind(ctx, t.cursor.Number)
		}
	}
	ctx, cancel := context.WithCancel(ctx)
	var work sync.WaitGroup
	defer work.Wait()
	defer cancel()
	for future := range x.spans(ctx, &work, t, last) {
		for s := range future {
			if err = s.err; err == nil {
				err = w.take(ctx, s)
			}
			if err != nil {
				break
			}
		}
		if err != nil {
			break
		}
	}
	applied := w.wait()
	if applied == nil && errors.Is(err, errForked) && !w.moved && len(w.facts.Blocks) == 0 {
		return true, x.rewind(ctx, t.cursor.Number)
	}
	if applied == nil {
		applied = errors.Join(w.flush(ctx), w.wait())
	}
	if err == nil || errors.Is(err, errForked) {
		err = applied
	}
	return w.moved, err
}

// spans reads ahead: each span in a goroutine of its own, so many at a time.
func (x *Indexer) spans(ctx context.Context, work *sync.WaitGroup, t tip, last uint64) <-chan chan stretch {
	futures, byLogs := make(chan chan stretch, ahead-1), x.byLogs(t, last)
	work.Go(func() {
		defer close(futures)
		for next := t.next; next <= last; {
			s := x.stretch(next, byLogs, last)
			future := make(chan stretch, 1)
			select {
			case futures <- future:
			case <-ctx.Done():
				return
			}
			work.Go(func() {
				defer close(future)
				x.fill(ctx, t, s, future)
			})
			next = s.to + 1
		}
	})
	return futures
}

// stretch is the next range to be read.
func (x *Indexer) stretch(next, byLogs, last uint64) stretch {
	if next <= byLogs {
		return stretch{from: next, to: min(byLogs, next+uint64(x.Node.able.logs.now(2000, mostByLogs))-1), found: true}
	}
	return stretch{from: next, to: min(last, next+x.stride.next()-1)}
}

// fill reads the blocks of a range and hands them over, in parts if they hold very much. The head's header is known already.
func (x *Indexer) fill(ctx context.Context, t tip, s stretch, out chan<- stretch) {
	s.facts = spare.Get().(*models.Facts)
	count, first := 0, s.from
	full := func() *models.Facts {
		part := s
		part.from, part.to = first, s.facts.Blocks[len(s.facts.Blocks)-1].Number
		count, first = count+countOf(s.facts), part.to+1
		hand(ctx, out, part)
		s.facts = spare.Get().(*models.Facts)
		return s.facts
	}
	switch {
	case s.found:
		x.fillByLogs(ctx, &s)
	case s.from == s.to && s.from == t.head.Number:
		_, s.err = x.Node.readAll(ctx, x.DAO, []header{*t.head}, s.facts, nil)
	default:
		s.err = x.Node.byHeaders(ctx, x.DAO, s.from, s.to, s.facts, full)
	}
	if s.err == nil && !s.found {
		x.stride.went(s.to-s.from+1, count+countOf(s.facts))
	}
	x.mode(s.found)
	if s.from = first; s.err != nil || len(s.facts.Blocks) > 0 {
		hand(ctx, out, s)
	}
}

// hand waits until a part is taken, or not wanted any more.
func hand(ctx context.Context, out chan<- stretch, s stretch) {
	select {
	case out <- s:
	case <-ctx.Done():
	}
}

// read turns blocks into facts.
func (n *Node) read(ctx context.Context, dao models.DAO, headers []header) (models.Facts, error) {
	var facts models.Facts
	_, err := n.readAll(ctx, dao, headers, &facts, nil)
	return facts, err
}

// readAll turns blocks into facts. Only those whose bloom may match are asked for their receipts. full, if there is one, is
// told when the facts are many, and gives others to go on with.
func (n *Node) readAll(ctx context.Context, dao models.DAO, headers []header, facts *models.Facts, full func() *models.Facts) (*reader, error) {
	s, r := sieveOf(dao), newReader(dao, facts)
	list := make([]header, 0, len(headers))
	for i := range headers {
		if s.concerns(&headers[i].Bloom) {
			list = append(list, headers[i])
		}
	}
	err := n.contentsOf(ctx, list, func(h *header, c *contents) error {
		for headers[0].Number < h.Number {
			r.pass(&headers[0])
			headers = headers[1:]
		}
		r.pass(h)
		headers = headers[1:]
		for i := range c.events {
			r.read(&c.events[i])
		}
		if full != nil && countOf(r.facts) >= spanFacts {
			r.facts = full()
		}
		return nil
	})
	for i := range headers {
		r.pass(&headers[i])
	}
	return r, err
}

// pass goes on to the next block.
func (r *reader) pass(h *header) {
	r.block = h.block()
	r.facts.Blocks = append(r.facts.Blocks, r.block)
}
