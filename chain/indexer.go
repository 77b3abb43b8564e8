package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Indexer reads what a DAO's contracts say into the record, block by block, and follows the chain's reorgs.
type Indexer struct {
	Node    *Node
	Store   *models.Store
	DAO     models.DAO
	Log     *slog.Logger
	Poll    time.Duration // between looks at the head
	Range   uint64        // blocks that are applied at once, at most; 0 is 2,000
	History History       // how old blocks are read; empty is Auto
	Alone   bool          // no other process has this record, so that none is asked who leads

	mu     sync.Mutex
	status Status
	speed  speed

	last   common.Hash // of the cursor as this indexer left it
	final  uint64      // a block that the chain can't take back any more, nor any before it
	stride stride
	doubt  doubt
	asked  asked     // how far the governor has been asked for quorums
	later  postponed // what could not be located

	leads   func(context.Context) error // asked before anything is applied; nil: nobody else is there
	release func()
}

// blocksAtOnce are applied at once at most where Range says nothing.
const blocksAtOnce = 2000

func (x *Indexer) atOnce() uint64 {
	if x.Range > 0 {
		return x.Range
	}
	return blocksAtOnce
}

// tip is what a step begins with: where the chain and the record stand.
type tip struct {
	head   *header
	cursor models.Block
	empty  bool   // the record has no block yet
	next   uint64 // the first block to be read
}

// Step reads the next range of blocks or takes back those that were reorganised away. moved is false when the record
// is at the head.
func (x *Indexer) Step(ctx context.Context) (moved bool, err error) {
	t, err := x.look(ctx)
	x.seen(t, true)
	if err != nil {
		return false, err
	}
	return x.follow(ctx, t, t.next+x.atOnce()-1)
}

// look asks where the chain and the record stand.
func (x *Indexer) look(ctx context.Context) (t tip, err error) {
	x.pin()
	head, final, err := x.Node.tips(ctx)
	if err != nil {
		return t, err
	}
	t.head = head
	t.cursor, err = x.Store.Cursor(ctx)
	t.empty = errors.Is(err, models.ErrNotFound)
	if err != nil && !t.empty {
		return t, err
	}
	t.next = t.cursor.Number + 1
	if t.empty {
		t.next = x.DAO.First
	}
	x.watch(t.cursor)
	if x.final == 0 {
		if x.History == Logs && !t.empty {
			x.doubt.open.Store(true)
		}
		if x.final, err = x.Store.Finalized(ctx); err != nil {
			return t, err
		}
	}
	if err := x.finalized(ctx, t, final); err != nil {
		return t, err
	}
	return t, nil
}

// pin holds the sources to the record's chain.
func (x *Indexer) pin() {
	if x.DAO.Genesis != (common.Hash{}) {
		x.Node.Pin(x.DAO.ChainID, x.DAO.Genesis)
	}
}

// finalized takes note of how far the chain is final, if that is the chain that the record stands on or will be.
func (x *Indexer) finalized(ctx context.Context, t tip, final *header) error {
	if final == nil || final.Number <= x.final || final.Number > t.head.Number {
		return nil
	}
	if !t.empty && final.Number <= t.cursor.Number {
		b, err := x.Store.BlockAt(ctx, final.Number)
		if err != nil && !errors.Is(err, models.ErrNotFound) {
			return err
		}
		if err != nil || b.Hash != final.Hash {
			return nil
		}
	}
	x.final = final.Number
	return nil
}

// follow reads blocks up to last, or takes back.
func (x *Indexer) follow(ctx context.Context, t tip, last uint64) (moved bool, err error) {
	if t.head.Number < t.next {
		if moved, err = x.atHead(ctx, t); !moved && err == nil {
			moved, err = x.locate(ctx, t)
		}
		if !moved && err == nil {
			moved, err = x.dispel(ctx, t)
		}
	} else if moved, err = x.advance(ctx, t, min(last, t.head.Number)); errors.Is(err, ErrGap) {
		moved, err = true, x.startOver(ctx, err)
	} else if errors.Is(err, errOvertaken) {
		x.Log.Info("another process has moved the record; looking again")
		err = nil
	}
	x.thaw(t, err)
	return moved, err
}

// watch announces that all may have changed when another process has moved the cursor: its announcements stay there.
func (x *Indexer) watch(cursor models.Block) {
	if x.last != cursor.Hash {
		x.Store.Changes.Announce(models.Everything()...)
	}
	x.last = cursor.Hash
}

// atHead has nothing to read; it looks whether the head is still the block that the record stands on. A lower head of
// the same chain is a node that lags.
func (x *Indexer) atHead(ctx context.Context, t tip) (bool, error) {
	if t.empty {
		return false, nil
	}
	b, err := x.Store.BlockAt(ctx, t.head.Number)
	if errors.Is(err, models.ErrNotFound) {
		return false, nil
	}
	if err != nil || b.Hash == t.head.Hash {
		return false, err
	}
	return true, x.rewind(ctx, b.Number)
}

// rewind takes the record back to the newest block that it shares with the chain. from is not shared. What counts as
// final is what was so when the record's blocks were read: a block that the chain has taken back since then was never
// final, however far the chain is now.
func (x *Indexer) rewind(ctx context.Context, from uint64) error {
	final, err := x.Store.Finalized(ctx)
	if err != nil {
		return err
	}
	for n, size := from, uint64(1); n > x.DAO.First; size = min(2*size, 64) {
		low := max(x.DAO.First, n-min(n, size))
		headers, err := x.Node.headers(ctx, low, n-1)
		if err != nil {
			return fmt.Errorf("look for the fork: %w", err)
		}
		for ; n > low; n-- {
			if n-1 < final {
				return fmt.Errorf("from block %d: %w", from, models.ErrFinal)
			}
			b, err := x.Store.BlockAt(ctx, n-1)
			if errors.Is(err, models.ErrNotFound) {
				return models.ErrTooDeep
			}
			if err != nil {
				return err
			}
			if headers[n-1-low].Hash == b.Hash {
				if err := x.leading(ctx); err != nil {
					return err
				}
				x.Log.Warn("reorg", "from", from, "back_to", n-1)
				return x.Store.Rewind(ctx, x.DAO, n-1)
			}
		}
	}
	return models.ErrTooDeep
}
