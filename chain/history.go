package chain

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// History is how blocks are read that are far behind the head.
type History string

const (
	Auto    History = "auto"    // Headers, unless there are very many blocks to read
	Headers History = "headers" // every header, proved; receipts where a bloom may match
	Logs    History = "logs"    // eth_getLogs finds the blocks, which are then proved one by one; never above the finalized block
)

// veryMany blocks are not read one by one by Auto.
const veryMany = 500_000

// ErrGap says that eth_getLogs has left out events of blocks that the record holds already.
var ErrGap = errors.New("the node's eth_getLogs has left out events")

// errUnsure says that eth_getLogs contradicts itself or what was proved, so that it is believed no more.
var errUnsure = errors.New("the node's eth_getLogs leaves out events")

// byLogs is the last block that may be read by logs, or 0 for none.
func (x *Indexer) byLogs(t tip, last uint64) uint64 {
	last = min(last, x.final)
	switch {
	case last < t.next, x.History == Headers, x.Node.lacks(func(a *abilities) bool { return a.noLogs }):
		return 0
	case x.History == Logs, last-t.next >= veryMany:
		return last
	}
	return 0
}

// stands tells whether the chain still has a block.
func (n *Node) stands(ctx context.Context, b models.Block) (bool, error) {
	headers, err := n.headers(ctx, b.Number, b.Number)
	if err != nil {
		return false, fmt.Errorf("look for the record's block: %w", err)
	}
	return headers[0].Hash == b.Hash, nil
}

// fillByLogs reads a range by looking for its logs first, and block by block if that can't be believed.
func (x *Indexer) fillByLogs(ctx context.Context, s *stretch) {
	s.before, s.err = x.Node.byLogs(ctx, x.DAO, s.from, s.to, s.facts)
	if s.err == nil || ctx.Err() != nil || !errors.Is(s.err, errUnsure) && !unknown(s.err) {
		return
	}
	x.Log.Warn("eth_getLogs is not to be relied on; reading block by block from here on", "from", s.from, "err", s.err)
	x.Node.distrustLogs()
	s.found = false
	reset(s.facts)
	s.err = x.Node.byHeaders(ctx, x.DAO, s.from, s.to, s.facts, nil)
}

func (n *Node) distrustLogs() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.able.noLogs = true
}

// byHeaders reads a range block by block.
func (n *Node) byHeaders(ctx context.Context, dao models.DAO, from, to uint64, facts *models.Facts, full func() *models.Facts) error {
	headers, err := n.headers(ctx, from, to)
	if err == nil {
		_, err = n.readAll(ctx, dao, headers, facts, full)
	}
	return err
}

// byLogs reads a range by looking for its logs first. What is found must be all that the blocks found turn out to hold.
func (n *Node) byLogs(ctx context.Context, dao models.DAO, from, to uint64, facts *models.Facts) (before []models.Uint, err error) {
	blocks, logs, err := n.find(ctx, dao, from, to)
	if err != nil {
		return nil, err
	}
	numbers := slices.Sorted(maps.Keys(blocks))
	if len(numbers) == 0 || numbers[len(numbers)-1] != to {
		numbers = append(numbers, to)
	}
	headers, err := n.headersOf(ctx, numbers)
	if err != nil {
		return nil, err
	}
	for _, h := range headers {
		if said, ok := blocks[h.Number]; ok && said.hash != h.Hash {
			return nil, fmt.Errorf("logs of another block %d: %w", h.Number, ErrDoubtful)
		}
	}
	r, err := n.readAll(ctx, dao, headers, facts, nil)
	if err == nil && r.heard != logs {
		err = fmt.Errorf("%w: %d logs found, and %d in the same blocks' receipts", errUnsure, logs, r.heard)
	}
	facts.First = from
	return r.before, err
}

// follows holds what was found by logs against what the record holds: an account's votes change from those it had, and
// votes are cast on proposals that are known. Otherwise something was left out.
func (w *writer) follows(ctx context.Context, s *stretch) (bool, error) {
	votes := map[common.Address]models.Uint{}
	for i, now := range s.facts.Weights {
		had, ok := votes[now.Account]
		if !ok {
			had, ok = w.votes[now.Account]
		}
		if !ok {
			h, err := w.Store.Holder(ctx, now.Account)
			if err != nil && !errors.Is(err, models.ErrNotFound) {
				return false, err
			}
			had = h.Votes
		}
		if had.Cmp(s.before[i]) != 0 {
			return false, nil
		}
		votes[now.Account] = now.Votes
	}
	known, err := w.knows(ctx, s)
	if known {
		maps.Copy(w.votes, votes)
	}
	return known, err
}

// knows tells whether all votes of a stretch are on proposals that are known.
func (w *writer) knows(ctx context.Context, s *stretch) (bool, error) {
	for _, p := range s.facts.Proposals {
		w.proposals[p.ID] = true
	}
	for _, v := range s.facts.Votes {
		if w.proposals[v.ProposalID] {
			continue
		}
		if _, err := w.Store.Proposal(ctx, v.ProposalID); errors.Is(err, models.ErrNotFound) {
			return false, nil
		} else if err != nil {
			return false, err
		}
		w.proposals[v.ProposalID] = true
	}
	return true, nil
}

// mend reads a stretch again, block by block, when something was left out of it.
func (w *writer) mend(ctx context.Context, s *stretch) error {
	fits, err := w.follows(ctx, s)
	if err != nil || fits {
		return err
	}
	w.Log.Warn("eth_getLogs has left out events; reading block by block", "from", s.from, "to", s.to)
	headers, err := w.Node.headers(ctx, s.from, s.to)
	if err != nil {
		return err
	}
	reset(s.facts)
	r, err := w.Node.readAll(ctx, w.DAO, headers, s.facts, nil)
	if err != nil {
		return err
	}
	s.before = r.before
	if fits, err = w.follows(ctx, s); err == nil && !fits {
		err = ErrGap
	}
	return err
}
