package chain

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// find looks for the blocks of a range in which the DAO's contracts said something, or in which one of its books was part
// of a listed asset's transfer. logs is how many logs of the contracts there are. Everything is asked twice, in two forms: a
// node that leaves something out of one of them is found out.
func (n *Node) find(ctx context.Context, dao models.DAO, from, to uint64) (all found, logs int, err error) {
	all = found{}
	for next := from; next <= to; {
		size := n.able.logs.now(2000, int(min(to-next+1, mostByLogs)))
		some, read, err := n.findAtOnce(ctx, searches(dao), next, next+uint64(size)-1)
		n.able.logs.went(size, read, err)
		if err != nil {
			if size > 1 && splits(ctx, err) {
				continue
			}
			return nil, 0, err
		}
		for i, s := range some {
			if !maps.Equal(s.whole, s.parts) {
				return nil, 0, fmt.Errorf("%w: two forms of one question have two answers for blocks %d to %d", errUnsure, next, next+uint64(size)-1)
			}
			maps.Copy(all, s.whole)
			if i == 0 {
				logs += s.whole.logs()
			}
		}
		next += uint64(size)
	}
	return all, logs, nil
}

// mostByLogs is how many blocks eth_getLogs is asked about at once at most.
const mostByLogs = 20_000

// found are blocks that hold logs of the DAO, as eth_getLogs says.
type found map[uint64]sighting

// sighting is a block's hash, and how many logs it holds.
type sighting struct {
	hash common.Hash
	logs int
}

func (f found) logs() (sum int) {
	for _, s := range f {
		sum += s.logs
	}
	return sum
}

// search is one question in two forms: about all contracts together, and about each by itself.
type search struct {
	addresses []common.Address
	topics    []any
}

// searches are what is looked for: first all that the DAO's contracts say, then payments.
func searches(dao models.DAO) []search {
	list := []search{{addresses: watched(dao)}}
	var assets []common.Address
	for _, a := range dao.Assets {
		if !a.Native() && !slices.Contains(watched(dao), a.Address) {
			assets = append(assets, a.Address)
		}
	}
	if len(assets) > 0 {
		var books []common.Hash
		for _, a := range dao.Books() {
			books = append(books, common.BytesToHash(a[:]))
		}
		list = append(list, search{assets, []any{transferTopic, books}}, search{assets, []any{transferTopic, nil, books}})
	}
	return list
}

// sightings are what a search found in each form.
type sightings struct{ whole, parts found }

func (n *Node) findAtOnce(ctx context.Context, list []search, from, to uint64) (some []sightings, read int, err error) {
	q := n.request()
	some = make([]sightings, len(list))
	var into []found // of each call
	for i, s := range list {
		some[i] = sightings{found{}, found{}}
		q.addLogs(s.addresses, s.topics, from, to)
		into = append(into, some[i].whole)
		for _, a := range s.addresses {
			q.addLogs([]common.Address{a}, s.topics, from, to)
			into = append(into, some[i].parts)
		}
	}
	fresh := make([]found, len(into))
	err = n.send(ctx, q, func(i int, w *wire, err error) error {
		if err != nil {
			return err
		}
		fresh[i] = found{}
		w.take('[')
		for first := true; w.more(first, ']'); first = false {
			if err := fresh[i].log(w, from, to); err != nil {
				return err
			}
		}
		read = w.i
		return w.err
	})
	for i, f := range fresh {
		into[i].add(f)
	}
	return some, read, err
}

// addLogs appends a call of eth_getLogs.
func (q *request) addLogs(addresses []common.Address, topics []any, from, to uint64) {
	f := map[string]any{"address": addresses, "fromBlock": string(appendQuantity(nil, from)), "toBlock": string(appendQuantity(nil, to))}
	if topics != nil {
		f["topics"] = topics
	}
	q.add("eth_getLogs", f)
}

// add sums up what several calls found.
func (f found) add(more found) {
	for number, s := range more {
		f[number] = sighting{s.hash, f[number].logs + s.logs}
	}
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
	if before, ok := f[number]; number < from || number > to || ok && before.hash != hash {
		return fmt.Errorf("a log of block %d: %w", number, ErrDoubtful)
	}
	f[number] = sighting{hash, f[number].logs + 1}
	return nil
}
