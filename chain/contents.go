package chain

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// contents are the logs of one block and what they are held against: its own list of transactions. They are reused.
type contents struct {
	receipts
	txs []common.Hash
}

// used are contents whose buffers are used again.
var used = sync.Pool{New: func() any { return new(contents) }}

// contentsOf reads the receipts of blocks, proves them, and hands them over block by block in the order of the chain.
// What is handed over changes afterwards.
func (n *Node) contentsOf(ctx context.Context, list []header, use func(h *header, c *contents) error) error {
	var pool []*contents
	defer func() {
		for _, c := range pool {
			used.Put(c)
		}
	}()
	for len(list) > 0 {
		size := n.able.blocks.now(1, min(len(list), 256))
		for len(pool) < size {
			pool = append(pool, used.Get().(*contents))
		}
		part := list[:size]
		read, err := n.contentsAtOnce(ctx, part, pool)
		n.able.blocks.went(size, read, err)
		if err != nil {
			if size > 1 && splits(ctx, err) {
				continue
			}
			return fmt.Errorf("the receipts of block %d: %w", part[0].Number, err)
		}
		for i := range part {
			if err := use(&part[i], pool[i]); err != nil {
				return err
			}
		}
		list = list[size:]
	}
	return nil
}

// contentsAtOnce reads and proves the contents of several blocks in one batch.
func (n *Node) contentsAtOnce(ctx context.Context, list []header, into []*contents) (read int, err error) {
	if n.Proof == ByBloom {
		return n.logsAtOnce(ctx, list, into)
	}
	if n.lacks(func(a *abilities) bool { return a.noReceipts }) {
		return n.contentsSingly(ctx, list, into)
	}
	q := n.request()
	for i := range list {
		q.addHash(blockReceipts, list[i].Hash)
		q.addHash(blockByHash, list[i].Hash)
	}
	err = n.sendProved(ctx, q, func(i int, w *wire, err error) error {
		if err != nil {
			return err
		}
		if w.null() {
			return ErrMissing
		}
		c, h := into[i/2], &list[i/2]
		if i%2 == 0 {
			c.read(w, h.Hash)
		} else {
			c.readTransactions(w, h.Hash)
		}
		read = w.i
		return w.err
	}, func() error { return provedAll(list, into) })
	if n.giveUp(ctx, err, func(a *abilities) { a.noReceipts = true }) {
		return n.contentsSingly(ctx, list, into)
	}
	return read, err
}

// provedAll holds the contents of blocks against their headers.
func provedAll(list []header, into []*contents) error {
	for i := range list {
		if err := errors.Join(into[i].prove(&list[i]), into[i].sameTransactions()); err != nil {
			return err
		}
	}
	return nil
}

// readTransactions reads a block's list of transactions.
func (c *contents) readTransactions(w *wire, hash common.Hash) {
	c.txs = c.txs[:0]
	w.take('{')
	for first := true; w.more(first, '}'); first = false {
		switch string(w.key()) {
		case "hash":
			var h common.Hash
			if w.fixed(h[:]); h != hash {
				w.fail("another block than asked for")
			}
		case "transactions":
			c.txs = readHashes(w, c.txs[:0])
		default:
			w.skip()
		}
	}
}

// sameTransactions makes sure that the receipts are those of the block's transactions, in their order.
func (c *contents) sameTransactions() error {
	if len(c.list) != len(c.txs) {
		return fmt.Errorf("%d receipts of %d transactions: %w", len(c.list), len(c.txs), ErrDoubtful)
	}
	for i := range c.list {
		if c.list[i].tx != c.txs[i] {
			return fmt.Errorf("receipt %d is of another transaction: %w", i, ErrDoubtful)
		}
	}
	return nil
}

// contentsSingly reads each transaction's receipt by itself, for nodes that give a block's receipts no other way.
func (n *Node) contentsSingly(ctx context.Context, list []header, into []*contents) (read int, err error) {
	for i := range list {
		if err := n.oneSingly(ctx, &list[i], into[i]); err != nil {
			return read, err
		}
	}
	return answerSize / 4, nil // no reason to ask for more blocks at once
}

func (n *Node) oneSingly(ctx context.Context, h *header, c *contents) error {
	q := n.request()
	q.addHash(blockByHash, h.Hash)
	err := n.send(ctx, q, func(_ int, w *wire, err error) error {
		if err != nil {
			return err
		}
		if w.null() {
			return ErrMissing
		}
		c.readTransactions(w, h.Hash)
		return w.err
	})
	if err != nil {
		return err
	}
	body := []byte{'['}
	for next := 0; next < len(c.txs); {
		size := n.able.single.now(16, min(len(c.txs)-next, 256))
		part, err := n.receiptsSingly(ctx, c.txs[next:next+size])
		n.able.single.went(size, len(part), err)
		if err != nil {
			if size > 1 && splits(ctx, err) {
				continue
			}
			return err
		}
		if next += size; next < len(c.txs) {
			part = append(part, ',')
		}
		body = append(body, part...)
	}
	w := &wire{b: append(body, ']')}
	c.read(w, h.Hash)
	return errors.Join(w.end(), c.prove(h), c.sameTransactions())
}

// receiptsSingly returns receipts as their JSON, with commas between.
func (n *Node) receiptsSingly(ctx context.Context, txs []common.Hash) ([]byte, error) {
	q := n.request()
	for _, tx := range txs {
		q.addHash(txReceipt, tx)
	}
	parts := make([][]byte, len(txs))
	err := n.send(ctx, q, func(i int, w *wire, err error) error {
		if err != nil {
			return err
		}
		if w.null() {
			return ErrMissing
		}
		parts[i] = append([]byte{}, w.skip()...)
		return w.err
	})
	var all []byte
	for i, p := range parts {
		if i > 0 {
			all = append(all, ',')
		}
		all = append(all, p...)
	}
	return all, err
}
