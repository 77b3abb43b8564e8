package chain

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// receipt is what a receipt's consensus encoding holds.
type receipt struct {
	kind       byte
	status     uint64
	root       []byte // before Byzantium a state root stands where the status does now
	rootBuf    common.Hash
	gas        uint64 // cumulative
	bloom      types.Bloom
	tx         common.Hash
	from, to   int    // its logs, among all of the block
	depNonce   uint64 // an OP Stack deposit says more: its nonce, and the version of its encoding
	depVersion uint64
	versioned  bool
}

// receipts are those of one block, in buffers that are reused from block to block.
type receipts struct {
	list   []receipt
	events []event
	data   []byte
	hash   common.Hash // of the block that they are said to be of
	prover
}

func (r *receipts) reset(block common.Hash) {
	r.list, r.events, r.data, r.hash = r.list[:0], r.events[:0], r.data[:0], block
}

// read reads a block's receipts as eth_getBlockReceipts answers them.
func (r *receipts) read(w *wire, block common.Hash) {
	r.reset(block)
	w.take('[')
	for first := true; w.more(first, ']'); first = false {
		r.one(w)
	}
	r.settle()
}

// settle sets what points into buffers, once those don't move any more.
func (r *receipts) settle() {
	for i := range r.events {
		e := &r.events[i]
		e.Topics, e.Data, e.Index = e.topics[:e.count], r.data[e.from:e.to], uint(i)
	}
	for i := range r.list {
		if l := &r.list[i]; l.root != nil {
			l.root = l.rootBuf[:]
		}
	}
}

// The fields of a receipt, for finding those given twice or not at all.
const (
	hasType = 1 << iota
	hasStatus
	hasRoot
	hasGas
	hasBloom
	hasLogs
	hasTx
	hasNonce
	hasVersion
)

// one reads one receipt and appends it.
func (r *receipts) one(w *wire) {
	r.list = append(r.list, receipt{from: len(r.events)})
	l := &r.list[len(r.list)-1]
	seen := 0
	w.take('{')
	for first := true; w.more(first, '}'); first = false {
		key := w.key()
		if w.null() {
			continue
		}
		bit := r.field(w, l, key)
		if bit == 0 {
			w.skip()
		}
		if seen&bit != 0 {
			w.fail("a field is given twice")
		}
		seen |= bit
	}
	const needed = hasGas | hasBloom | hasLogs | hasTx
	if w.err == nil && seen&needed != needed {
		w.fail("a receipt that lacks a field")
	}
	l.to = len(r.events)
	l.versioned = seen&hasVersion != 0
	r.sameTx(w, l)
}

func (r *receipts) field(w *wire, l *receipt, key []byte) int {
	switch string(key) {
	case "type":
		v := w.quantity()
		if v > 0x7f {
			w.fail("a type of transaction over 0x7f")
		}
		l.kind = byte(v)
		return hasType
	case "status":
		if l.status = w.quantity(); l.status > 1 {
			w.fail("a status over 1")
		}
		return hasStatus
	case "root":
		l.readRoot(w)
		return hasRoot
	case "cumulativeGasUsed":
		l.gas = w.quantity()
		return hasGas
	case "logsBloom":
		w.fixed(l.bloom[:])
		return hasBloom
	case "logs":
		r.logs(w)
		return hasLogs
	case "transactionHash":
		w.fixed(l.tx[:])
		return hasTx
	case "depositNonce":
		l.depNonce = w.quantity()
		return hasNonce
	case "depositReceiptVersion":
		l.depVersion = w.quantity()
		return hasVersion
	}
	return 0
}

// readRoot reads a state root; some nodes say an empty one where there is none.
func (l *receipt) readRoot(w *wire) {
	if w.peek() == '"' && w.i+4 <= len(w.b) && string(w.b[w.i:w.i+4]) == `"0x"` {
		w.i += 4
		return
	}
	w.fixed(l.rootBuf[:])
	l.root = l.rootBuf[:0]
}

// sameTx takes the transaction's hash, which no root covers, only when receipt and logs agree on it.
func (r *receipts) sameTx(w *wire, l *receipt) {
	for i := l.from; i < l.to && i < len(r.events); i++ {
		e := &r.events[i]
		if e.Tx != (common.Hash{}) && e.Tx != l.tx {
			w.fail("a log of another transaction than its receipt's")
		}
		e.Tx = l.tx
	}
}

// logs reads a list of logs and appends them.
func (r *receipts) logs(w *wire) {
	w.take('[')
	for first := true; w.more(first, ']'); first = false {
		r.log(w)
	}
}

// log reads one log and appends it.
func (r *receipts) log(w *wire) {
	r.events = append(r.events, event{from: len(r.data), to: len(r.data)})
	e := &r.events[len(r.events)-1]
	seen := 0
	w.take('{')
	for first := true; w.more(first, '}'); first = false {
		key, bit := w.key(), 0
		if w.null() {
			continue
		}
		switch string(key) {
		case "address":
			bit = 1
			w.fixed(e.Address[:])
		case "topics":
			bit = 2
			e.readTopics(w)
		case "data":
			bit = 4
			r.data = w.grow(r.data)
			e.to = len(r.data)
		case "transactionHash":
			bit = 8
			w.fixed(e.Tx[:])
		case "blockHash":
			bit = 16
			r.sameBlock(w)
		case "logIndex":
			bit = 32
			e.said = w.quantity()
		default:
			w.skip()
		}
		if seen&bit != 0 {
			w.fail("a field is given twice")
		}
		seen |= bit
	}
	if w.err == nil && seen&7 != 7 {
		w.fail("a log that lacks a field")
	}
}

func (e *event) readTopics(w *wire) {
	w.take('[')
	for first := true; w.more(first, ']'); first = false {
		if e.count == len(e.topics) {
			w.fail("more than four topics")
			return
		}
		w.fixed(e.topics[e.count][:])
		e.count++
	}
}

// sameBlock refuses a log that is said to be of another block than was asked for.
func (r *receipts) sameBlock(w *wire) {
	var h common.Hash
	w.fixed(h[:])
	if h != r.hash && r.hash != (common.Hash{}) && w.err == nil {
		w.fail("a log of another block")
	}
}
