package chain

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"

	"backprop/chain/bindings"
	"backprop/models"
)

// BenchmarkReceipts reads and proves the receipts of a block of votes.
func BenchmarkReceipts(b *testing.B) {
	all := voteReceipts(1000)
	raw := marshal(b, all)
	h := &header{Root: types.DeriveSha(all, trie.NewStackTrie(nil)), Bloom: types.MergeBloom(all)}
	list := new(receipts)
	run := func(name string, prove bool) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			b.ReportAllocs()
			for b.Loop() {
				w := &wire{b: raw}
				list.read(w, common.Hash{})
				if err := w.end(); err != nil {
					b.Fatal(err)
				}
				if prove {
					if err := list.prove(h); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(len(list.events))*float64(b.N)/b.Elapsed().Seconds(), "events/s")
		})
	}
	run("read", false)
	run("read and prove", true)
}

// BenchmarkHeaders reads and hashes headers.
func BenchmarkHeaders(b *testing.B) {
	raw := marshal(b, randomHeader(rand.New(rand.NewPCG(5, 5))))
	b.SetBytes(int64(len(raw)))
	d, k := new(draft), newHasher()
	for b.Loop() {
		if _, err := readHeader(&wire{b: raw}, d, k, true); err != nil {
			b.Fatal(err)
		}
	}
}

// voteReceipts are those of a block in which n accounts vote.
func voteReceipts(n int) types.Receipts {
	r := rand.New(rand.NewPCG(6, 6))
	var all types.Receipts
	for i := range n {
		one := &types.Receipt{Type: 2, Status: 1, CumulativeGasUsed: uint64(i+1) * 70_000, TxHash: common.Hash(randomBytes(r, 32))}
		one.Logs = []*types.Log{{
			Address: common.Address{1}, Topics: []common.Hash{common.Hash(randomBytes(r, 32)), common.BytesToHash(randomBytes(r, 20))},
			Data: make([]byte, 6*32), TxHash: one.TxHash, Index: uint(i),
		}}
		one.Bloom = types.CreateBloom(one)
		all = append(all, one)
	}
	return all
}

// BenchmarkDecode reads votes out of proved logs.
func BenchmarkDecode(b *testing.B) {
	a, err := bindings.GovernorMetaData.ParseABI()
	if err != nil {
		b.Fatal(err)
	}
	e := a.Events["VoteCast"]
	data, err := e.Inputs.NonIndexed().Pack(big.NewInt(1), uint8(1), big.NewInt(1e18), "for the commons")
	if err != nil {
		b.Fatal(err)
	}
	l := &event{Address: decoded.Governor, Topics: []common.Hash{e.ID, common.BytesToHash(decoded.Timelock[:])}, Data: data}
	var facts models.Facts
	r := newReader(decoded, &facts)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		facts.Votes = facts.Votes[:0]
		r.read(l)
	}
	if len(facts.Votes) != 1 {
		b.Fatal("the vote was not read")
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "events/s")
}
