package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"
)

// hasher computes Keccak-256. It is of one goroutine.
type hasher struct{ state crypto.KeccakState }

func newHasher() *hasher { return &hasher{crypto.NewKeccakState()} }

// sum hashes the parts as if they were one.
func (k *hasher) sum(parts ...[]byte) (h common.Hash) {
	k.state.Reset()
	for _, p := range parts {
		k.state.Write(p)
	}
	k.state.Read(h[:])
	return h
}

// prover computes the root of a block's receipts in reused buffers.
type prover struct {
	trie *trie.StackTrie
	key  []byte
	rlp  []byte
}

// depositType is the OP Stack's transaction that comes from the other chain. Since Canyon its receipt's encoding ends
// with the nonce and a version.
const depositType = 0x7e

// prove holds the receipts against what their block's header says of them: their root and their bloom.
func (r *receipts) prove(h *header) error {
	var bloom types.Bloom
	for i := range r.list {
		orBloom(&bloom, &r.list[i].bloom)
	}
	if bloom != h.Bloom {
		return fmt.Errorf("they do not make up its bloom: %w", ErrDoubtful)
	}
	if r.receiptsRoot() != h.Root {
		return fmt.Errorf("they do not make up its receipts' root: %w", ErrDoubtful)
	}
	return nil
}

func orBloom(sum, b *types.Bloom) {
	for i := range sum {
		sum[i] |= b[i]
	}
}

// receiptsRoot is the root of the trie of the receipts by their place. The trie takes its keys, which are the places'
// encodings, in ascending order: 1 to 127, then 0, then the rest.
func (r *receipts) receiptsRoot() common.Hash {
	if r.trie == nil {
		r.trie = trie.NewStackTrie(nil)
	}
	r.trie.Reset()
	for i := 1; i < len(r.list) && i < 0x80; i++ {
		r.insert(i)
	}
	if len(r.list) > 0 {
		r.insert(0)
	}
	for i := 0x80; i < len(r.list); i++ {
		r.insert(i)
	}
	return r.trie.Hash()
}

// insert adds a receipt to the trie. Its only error, of keys out of order, can't be.
func (r *receipts) insert(i int) {
	r.key = appendUint(r.key[:0], uint64(i))
	r.rlp = r.encode(r.rlp[:0], &r.list[i])
	_ = r.trie.Update(r.key, r.rlp)
}

// encode appends a receipt's consensus encoding, after EIP-2718.
func (r *receipts) encode(b []byte, l *receipt) []byte {
	if l.kind != 0 {
		b = append(b, l.kind)
	}
	logs := 0
	for i := l.from; i < l.to; i++ {
		logs += sizeOf(r.events[i].size())
	}
	size := sizeOfUint(l.status) + sizeOfUint(l.gas) + sizeOf(len(l.bloom)) + sizeOf(logs)
	if l.root != nil {
		size += sizeOf(len(l.root)) - sizeOfUint(l.status)
	}
	deposit := l.kind == depositType && l.versioned
	if deposit {
		size += sizeOfUint(l.depNonce) + sizeOfUint(l.depVersion)
	}
	b = appendLength(b, 0xc0, size)
	if l.root != nil {
		b = appendBytes(b, l.root)
	} else {
		b = appendUint(b, l.status)
	}
	b = appendUint(b, l.gas)
	b = appendBytes(b, l.bloom[:])
	b = appendLength(b, 0xc0, logs)
	for i := l.from; i < l.to; i++ {
		b = r.events[i].encode(b)
	}
	if deposit {
		b = appendUint(appendUint(b, l.depNonce), l.depVersion)
	}
	return b
}

const (
	addressSize = 1 + common.AddressLength
	topicSize   = 1 + common.HashLength
)

// size is how many bytes a log's content takes.
func (e *event) size() int {
	return addressSize + sizeOf(topicSize*len(e.Topics)) + sizeOfBytes(e.Data)
}

// encode appends a log's consensus encoding.
func (e *event) encode(b []byte) []byte {
	b = appendLength(b, 0xc0, e.size())
	b = appendBytes(b, e.Address[:])
	b = appendLength(b, 0xc0, topicSize*len(e.Topics))
	for i := range e.Topics {
		b = append(b, 0x80+common.HashLength)
		b = append(b, e.Topics[i][:]...)
	}
	return appendBytes(b, e.Data)
}
