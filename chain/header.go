package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

// header is what the record needs of a block's header. Its hash, which covers the rest, was recomputed.
type header struct {
	Number, Time, GasUsed uint64
	Hash, Parent          common.Hash
	Root, State           common.Hash // of the receipts, and of all accounts
	Bloom                 types.Bloom
	Fee                   models.Uint // wei a gas that every transaction paid; zero before the fork that brought it
}

// block is the record's form of a header.
func (h *header) block() models.Block {
	return models.Block{Number: h.Number, Hash: h.Hash, Parent: h.Parent, Time: h.Time}
}

// The fields of a header that came with later forks, in their order.
const (
	baseFee = iota
	withdrawals
	blobGasUsed
	excessBlobGas
	beaconRoot
	requests
	accessList
	slotNumber
	laterFields
)

// draft is a header as a node told it, with all that its hash covers. It is reused from header to header.
type draft struct {
	header
	uncles, txs, mix  common.Hash
	coinbase          common.Address
	nonce             [8]byte
	gasLimit          uint64
	difficultyBuf     [32]byte
	difficulty, extra []byte
	later             [laterFields]struct {
		buf [32]byte
		b   []byte // of buf; nil when the node gave none
	}
	seen uint32
	rlp  []byte
}

// reset forgets the header before, but not the buffers.
func (d *draft) reset() {
	extra, rlp := d.extra[:0], d.rlp[:0]
	*d = draft{extra: extra, rlp: rlp}
}

// required are the fields without which a header is none.
const required = 1<<13 - 1

// once marks a field as given; a second time is an error.
func (d *draft) once(w *wire, bit int) {
	if d.seen&(1<<bit) != 0 {
		w.fail("a field is given twice")
	}
	d.seen |= 1 << bit
}

// read reads a header as the answer of eth_getBlockByNumber or eth_getHeaderByNumber has it.
func (d *draft) read(w *wire) {
	d.reset()
	w.take('{')
	for first := true; w.more(first, '}'); first = false {
		key := w.key()
		if w.null() {
			continue
		}
		if !d.field(w, key) && !d.laterField(w, key) {
			w.skip()
		}
	}
	if w.err == nil && d.seen&required != required {
		w.fail("a header that lacks a field")
	}
}

// field reads one of the fields that headers always had.
func (d *draft) field(w *wire, key []byte) bool {
	bit := -1
	switch string(key) {
	case "hash":
		bit = 0
		w.fixed(d.Hash[:])
	case "parentHash":
		bit = 1
		w.fixed(d.Parent[:])
	case "sha3Uncles":
		bit = 2
		w.fixed(d.uncles[:])
	case "stateRoot":
		bit = 3
		w.fixed(d.State[:])
	case "transactionsRoot":
		bit = 4
		w.fixed(d.txs[:])
	case "receiptsRoot":
		bit = 5
		w.fixed(d.Root[:])
	case "logsBloom":
		bit = 6
		w.fixed(d.Bloom[:])
	case "difficulty":
		bit = 7
		d.difficulty = w.big(&d.difficultyBuf)
	case "number":
		bit = 8
		d.Number = w.quantity()
	case "gasLimit":
		bit = 9
		d.gasLimit = w.quantity()
	case "gasUsed":
		bit = 10
		d.GasUsed = w.quantity()
	case "timestamp":
		bit = 11
		d.Time = w.quantity()
	default:
		return d.optional(w, key)
	}
	d.once(w, bit)
	return true
}

// optional reads extraData, and what may be left out.
func (d *draft) optional(w *wire, key []byte) bool {
	bit := -1
	switch string(key) {
	case "extraData":
		bit = 12
		d.extra = w.grow(d.extra[:0])
	case "miner":
		bit = 13
		w.fixed(d.coinbase[:])
	case "mixHash":
		bit = 14
		w.fixed(d.mix[:])
	case "nonce":
		bit = 15
		w.fixed(d.nonce[:])
	default:
		return false
	}
	d.once(w, bit)
	return true
}

// laterField reads a field of a later fork, in the form in which it is hashed.
func (d *draft) laterField(w *wire, key []byte) bool {
	f, number := -1, false
	switch string(key) {
	case "baseFeePerGas":
		f, number = baseFee, true
	case "withdrawalsRoot":
		f = withdrawals
	case "blobGasUsed":
		f, number = blobGasUsed, true
	case "excessBlobGas":
		f, number = excessBlobGas, true
	case "parentBeaconBlockRoot":
		f = beaconRoot
	case "requestsHash":
		f = requests
	case "blockAccessListHash":
		f = accessList
	case "slotNumber":
		f, number = slotNumber, true
	default:
		return false
	}
	d.once(w, 16+f)
	l := &d.later[f]
	if number {
		l.b = w.big(&l.buf)
		if f != baseFee && len(l.b) > 8 {
			w.fail("a quantity over 64 bits")
		}
		if f == baseFee {
			d.Fee = models.FromBytes(l.b)
		}
		return true
	}
	w.fixed(l.buf[:])
	l.b = l.buf[:]
	return true
}

// big reads a number of at most 256 bits into its bytes without leading zeros. It is never nil.
func (w *wire) big(buf *[32]byte) []byte {
	digits, ok := digitsOf(w.text())
	n, fits := natural(buf, digits)
	if !ok || !fits {
		w.fail("expected a quantity")
	}
	if n == nil {
		n = buf[:0]
	}
	return n
}

// hash computes what the header hashes to.
func (d *draft) hash(k *hasher) common.Hash {
	b := d.rlp[:0]
	for _, h := range [][]byte{d.Parent[:], d.uncles[:], d.coinbase[:], d.State[:], d.txs[:], d.Root[:], d.Bloom[:], d.difficulty} {
		b = appendBytes(b, h)
	}
	for _, n := range []uint64{d.Number, d.gasLimit, d.GasUsed, d.Time} {
		b = appendUint(b, n)
	}
	for _, s := range [][]byte{d.extra, d.mix[:], d.nonce[:]} {
		b = appendBytes(b, s)
	}
	last := laterFields
	for last > 0 && d.later[last-1].b == nil {
		last--
	}
	for i := range last {
		b = appendBytes(b, d.later[i].b)
	}
	d.rlp = b
	var prefix [9]byte
	return k.sum(appendLength(prefix[:0], 0xc0, len(b)), b)
}

// readHeader reads a header and holds it against its hash, unless the chain's headers are known to hash otherwise.
func readHeader(w *wire, d *draft, k *hasher, prove bool) (header, error) {
	d.read(w)
	if w.err != nil {
		return header{}, w.err
	}
	if prove && d.hash(k) != d.Hash {
		return header{}, fmt.Errorf("header %s hashes to another hash: %w", d.Hash, ErrDoubtful)
	}
	return d.header, nil
}
