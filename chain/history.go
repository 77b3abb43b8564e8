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

// ErrGap says that eth_getLogs has left out what must have been said, in blocks that the record holds already.
var ErrGap = errors.New("the node's eth_getLogs has left out events of older blocks; build the record again with --history headers")

// byLogs is the last block that may be read by logs, or 0 for none.
func (x *Indexer) byLogs(t tip, last uint64) uint64 {
	last = min(last, x.final)
	switch {
	case last < t.next, x.History == Headers:
		return 0
	case x.History == Logs, last-t.next >= veryMany:
		return last
	}
	return 0
}

// found are blocks that hold logs of the DAO, as eth_getLogs says.
type found map[uint64]common.Hash

// stretchByLogs reads a range by looking for its logs first.
func (n *Node) stretchByLogs(ctx context.Context, dao models.DAO, from, to uint64) (models.Facts, []models.Uint, error) {
	blocks, err := n.find(ctx, dao, from, to)
	if err != nil {
		return models.Facts{}, nil, err
	}
	numbers := slices.Sorted(maps.Keys(blocks))
	if len(numbers) == 0 || numbers[len(numbers)-1] != to {
		numbers = append(numbers, to)
	}
	headers, err := n.headersOf(ctx, numbers)
	if err != nil {
		return models.Facts{}, nil, err
	}
	for _, h := range headers {
		if said, ok := blocks[h.Number]; ok && said != h.Hash {
			return models.Facts{}, nil, fmt.Errorf("logs of another block %d: %w", h.Number, ErrDoubtful)
		}
	}
	facts, before, err := n.readAll(ctx, dao, headers)
	facts.First = from
	return facts, before, err
}

// find looks for the blocks of a range in which the DAO's contracts said something, or in which the treasury was part of a
// listed asset's transfer.
func (n *Node) find(ctx context.Context, dao models.DAO, from, to uint64) (found, error) {
	all := found{}
	for next := from; next <= to; {
		size := n.able.logs.now(2000, int(min(to-next+1, 1<<20)))
		read, err := n.findAtOnce(ctx, dao, next, next+uint64(size)-1, all)
		n.able.logs.went(size, read, err)
		if err != nil {
			if size > 1 && splits(ctx, err) {
				continue
			}
			return nil, err
		}
		next += uint64(size)
	}
	return all, nil
}

func (n *Node) findAtOnce(ctx context.Context, dao models.DAO, from, to uint64, all found) (read int, err error) {
	q := n.request()
	for _, f := range filters(dao) {
		f["fromBlock"], f["toBlock"] = string(appendQuantity(nil, from)), string(appendQuantity(nil, to))
		q.add("eth_getLogs", f)
	}
	some := found{}
	err = n.send(ctx, q, func(_ int, w *wire, err error) error {
		if err != nil {
			return err
		}
		w.take('[')
		for first := true; w.more(first, ']'); first = false {
			if err := some.log(w, from, to); err != nil {
				return err
			}
		}
		read = w.i
		return w.err
	})
	if err == nil {
		maps.Copy(all, some)
	}
	return read, err
}

// filters are what is looked for, as eth_getLogs takes it.
func filters(dao models.DAO) []map[string]any {
	list := []map[string]any{{"address": watched(dao)}}
	var assets []common.Address
	for _, a := range dao.Assets {
		if !a.Native() && !slices.Contains(watched(dao), a.Address) {
			assets = append(assets, a.Address)
		}
	}
	if len(assets) > 0 {
		treasury := common.BytesToHash(dao.Treasury().Bytes())
		list = append(list,
			map[string]any{"address": assets, "topics": []any{transferTopic, treasury}},
			map[string]any{"address": assets, "topics": []any{transferTopic, nil, treasury}})
	}
	return list
}

// log keeps the block that a log is of.
func (f found) log(w *wire, from, to uint64) error {
	var number uint64
	var hash common.Hash
	w.take('{')
	for first := true; w.more(first, '}'); first = false {
		switch string(w.key()) {
		case "blockNumber":
			number = w.quantity()
		case "blockHash":
			w.fixed(hash[:])
		default:
			w.skip()
		}
	}
	if w.err != nil {
		return w.err
	}
	if before, ok := f[number]; number < from || number > to || ok && before != hash {
		return fmt.Errorf("a log of block %d: %w", number, ErrDoubtful)
	}
	f[number] = hash
	return nil
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
	if s.facts, s.before, err = w.Node.readAll(ctx, w.DAO, headers); err != nil {
		return err
	}
	if fits, err = w.follows(ctx, s); err == nil && !fits {
		err = ErrGap
	}
	return err
}
