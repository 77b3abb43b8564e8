package chain

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// errForked says that what was read does not stand on what came before.
var errForked = errors.New("the chain was reorganised while it was read")

// writer applies spans in order, many at once, while it gathers those that come after.
type writer struct {
	*Indexer
	tip   tip
	last  models.Block  // that the next span must stand on
	fresh bool          // there is none yet
	facts *models.Facts // read, and not handed over to be applied yet
	count int

	other    *models.Facts // being applied, or room for what is read next
	applying chan error    // what comes of it; nil while nothing is being applied

	votes     map[common.Address]models.Uint // of accounts in facts found by logs
	proposals map[models.Uint]bool           // known to exist

	began time.Time // when the last apply ended
	moved bool
}

// take adds a span, and applies what has gathered when that is enough.
func (w *writer) take(ctx context.Context, s stretch) error {
	if s.found { // it is held against the record, which must hold all before it
		w.doubt.open.Store(true)
		if err := w.wait(); err != nil {
			return err
		}
		if err := w.mend(ctx, &s); err != nil {
			return err
		}
	}
	blocks := s.facts.Blocks
	if !w.fresh && blocks[0].Number == s.from && blocks[0].Parent != w.last.Hash {
		return errForked
	}
	if len(w.facts.Blocks) == 0 {
		w.facts.First = s.from
	}
	w.fresh, w.last = false, blocks[len(blocks)-1]
	w.count += countOf(s.facts)
	join(w.facts, s.facts)
	reset(s.facts)
	spare.Put(s.facts)
	if w.count < applyFacts && uint64(len(w.facts.Blocks)) < w.atOnce() && time.Since(w.began) < applyMoment {
		return nil
	}
	return w.flush(ctx)
}

// flush hands over what has gathered, to be applied while more is read.
func (w *writer) flush(ctx context.Context) error {
	if err := w.wait(); err != nil || len(w.facts.Blocks) == 0 {
		return err
	}
	b := batch{w.facts, w.last, w.count}
	w.facts, w.other, w.count = w.other, w.facts, 0
	clear(w.votes)
	w.applying = make(chan error, 1)
	go func() { w.applying <- w.apply(ctx, b) }()
	return nil
}

// wait waits until nothing is being applied. After what failed nothing more is; it is read again another time.
func (w *writer) wait() error {
	if w.applying == nil {
		return nil
	}
	err := <-w.applying
	w.applying, w.began = nil, time.Now()
	reset(w.other)
	if err != nil {
		reset(w.facts)
		w.count = 0
	}
	return err
}

// batch is what is applied at once.
type batch struct {
	facts *models.Facts
	last  models.Block
	count int
}

// apply applies a batch. At the head, what has no event of its own is asked for.
func (w *writer) apply(ctx context.Context, b batch) error {
	from, to := b.facts.First, b.last.Number
	if b.last.Hash == w.tip.head.Hash {
		if err := w.ask(ctx, b.facts, w.tip.head); err != nil {
			return err
		}
	}
	if err := w.leading(ctx); err != nil {
		return err
	}
	b.facts.Finalized = min(w.final, to)
	if err := w.Store.Apply(ctx, w.DAO, *b.facts); err != nil {
		return w.overtaken(ctx, err)
	}
	w.moved, w.Indexer.last = true, b.last.Hash
	w.reached(to, b.count)
	w.tell(from, to, b.count)
	return nil
}

// errOvertaken says that another process has moved the record on meanwhile.
var errOvertaken = errors.New("another process has moved the record")

// overtaken tells why facts do not follow the record: if it is not what it was, it is looked at again.
func (w *writer) overtaken(ctx context.Context, err error) error {
	if !errors.Is(err, models.ErrNotNext) {
		return err
	}
	if cursor, asked := w.Store.Cursor(ctx); (asked == nil || errors.Is(asked, models.ErrNotFound)) && cursor.Hash != w.Indexer.last {
		return errOvertaken
	}
	return err
}

// ask asks for what no event tells, at the head.
func (x *Indexer) ask(ctx context.Context, facts *models.Facts, h *header) (err error) {
	if facts.Quorums, err = x.quorums(ctx, h, facts); err != nil {
		return err
	}
	facts.Balances, err = x.balances(ctx, h)
	return err
}
