package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

// Indexer reads what a DAO's contracts say into the record, block by block, and follows the chain's reorgs.
type Indexer struct {
	Node  *Node
	Store *models.Store
	DAO   models.DAO
	Log   *slog.Logger
	Poll  time.Duration // between looks at the head
	Range uint64        // blocks read at once, at most

	mu     sync.Mutex
	status Status
	last   common.Hash // of the cursor as this indexer left it
}

// Status is how far an Indexer has come.
type Status struct {
	Head     uint64    // the node's newest block
	Indexed  uint64    // the record's newest block
	Answered time.Time // when the node answered last
	Err      error     // why the last step failed
	Failing  time.Time // since when steps fail; zero when the last one did not
}

// Status returns how far it has come.
func (x *Indexer) Status() Status {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.status
}

// Run follows the chain until ctx ends. What fails is tried again, ever more slowly, up to every ten seconds.
func (x *Indexer) Run(ctx context.Context) {
	wait := x.Poll
	for ctx.Err() == nil {
		moved, err := x.Step(ctx)
		x.note(err)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			wait = min(2*wait, 10*time.Second)
			x.Log.Warn("index", "err", err, "again_in", wait.String())
		case moved:
			wait = 0
		default:
			wait = x.Poll
		}
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
		wait = max(wait, x.Poll)
	}
}

func (x *Indexer) note(err error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.status.Err = err
	if err == nil {
		x.status.Failing = time.Time{}
	} else if x.status.Failing.IsZero() {
		x.status.Failing = time.Now()
	}
}

func (x *Indexer) seen(head, indexed uint64) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.status.Head, x.status.Indexed, x.status.Answered = head, indexed, time.Now()
}

// Step reads the next range of blocks or takes back those that were reorganised away. moved is false when the record
// is at the head.
func (x *Indexer) Step(ctx context.Context) (moved bool, err error) {
	head, err := x.Node.head(ctx)
	if err != nil {
		return false, err
	}
	cursor, err := x.Store.Cursor(ctx)
	empty := errors.Is(err, models.ErrNotFound)
	if err != nil && !empty {
		return false, err
	}
	x.seen(head.Number.Uint64(), cursor.Number)
	x.watch(cursor)
	next := cursor.Number + 1
	if empty {
		next = x.DAO.First
	}
	if head.Number.Uint64() < next {
		return x.atHead(ctx, head, empty)
	}
	moved, err = x.advance(ctx, head, cursor, next, empty)
	if err == nil && moved {
		cursor, err = x.Store.Cursor(ctx)
		x.seen(head.Number.Uint64(), cursor.Number)
		x.last = cursor.Hash
	}
	return moved, err
}

// watch announces that all may have changed when another process has moved the cursor: its announcements stay there.
func (x *Indexer) watch(cursor models.Block) {
	if x.last != cursor.Hash {
		x.Store.Changes.Announce("proposals", "delegates", "treasury", "head")
	}
	x.last = cursor.Hash
}

// atHead has nothing to read; it looks whether the head is still the block that the record stands on. A lower head of
// the same chain is a node that lags.
func (x *Indexer) atHead(ctx context.Context, head *types.Header, empty bool) (bool, error) {
	if empty {
		return false, nil
	}
	b, err := x.Store.BlockAt(ctx, head.Number.Uint64())
	if errors.Is(err, models.ErrNotFound) {
		return false, nil
	}
	if err != nil || b.Hash == head.Hash() {
		return false, err
	}
	return true, x.rewind(ctx, b.Number)
}

func (x *Indexer) advance(ctx context.Context, head *types.Header, cursor models.Block, next uint64, empty bool) (bool, error) {
	last := min(head.Number.Uint64(), next+x.Range-1)
	headers, err := x.Node.headers(ctx, next, last)
	if err != nil {
		return false, err
	}
	if !empty && headers[0].ParentHash != cursor.Hash {
		return true, x.rewind(ctx, cursor.Number)
	}
	facts, err := x.read(ctx, headers)
	if err != nil {
		return false, err
	}
	if last == head.Number.Uint64() {
		if facts.Balances, err = x.balances(ctx, headers[len(headers)-1]); err != nil {
			return false, err
		}
	}
	if err := x.Store.Apply(ctx, x.DAO, facts); err != nil {
		return false, err
	}
	x.Log.Info("index", "from", next, "to", last, "head", head.Number.Uint64(), "votes", len(facts.Votes), "proposals", len(facts.Proposals))
	return true, nil
}

// read turns the blocks of a range into facts. Only blocks whose bloom may match are asked for their receipts.
func (x *Indexer) read(ctx context.Context, headers []*types.Header) (models.Facts, error) {
	var facts models.Facts
	for _, h := range headers {
		b := asBlock(h)
		facts.Blocks = append(facts.Blocks, b)
		if !concerns(x.DAO, h.Bloom) {
			continue
		}
		logs, err := x.Node.logs(ctx, h)
		if err != nil {
			return facts, err
		}
		r := reader{x.DAO, &facts, b.Time}
		for _, l := range logs {
			if err := r.read(l); err != nil {
				return facts, err
			}
		}
	}
	return facts, nil
}

// concerns tells whether a block may hold a log that the record keeps.
func concerns(dao models.DAO, bloom types.Bloom) bool {
	for _, a := range [][]byte{dao.Governor.Bytes(), dao.Timelock.Bytes(), dao.Token.Address.Bytes()} {
		if bloom.Test(a) {
			return true
		}
	}
	treasury := make([]byte, 32)
	copy(treasury[12:], dao.Timelock.Bytes())
	for _, a := range dao.Assets {
		if !a.Native() && bloom.Test(a.Address.Bytes()) && bloom.Test(treasury) {
			return true
		}
	}
	return false
}

// rewind takes the record back to the newest block that it shares with the chain. from is not shared.
func (x *Indexer) rewind(ctx context.Context, from uint64) error {
	for n := from; n > x.DAO.First; {
		n--
		b, err := x.Store.BlockAt(ctx, n)
		if errors.Is(err, models.ErrNotFound) {
			return models.ErrTooDeep
		}
		if err != nil {
			return err
		}
		headers, err := x.Node.headers(ctx, n, n)
		if err != nil {
			return fmt.Errorf("look for the fork: %w", err)
		}
		if headers[0].Hash() == b.Hash {
			x.Log.Warn("reorg", "from", from, "back_to", n)
			return x.Store.Rewind(ctx, x.DAO, n)
		}
	}
	return models.ErrTooDeep
}
