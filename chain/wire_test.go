package chain

import (
	"encoding/json"
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

func randomBytes(r *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

// randomHeader is of any fork: each has the fields of those before it.
func randomHeader(r *rand.Rand) *types.Header {
	h := &types.Header{
		ParentHash: common.Hash(randomBytes(r, 32)), UncleHash: common.Hash(randomBytes(r, 32)), Coinbase: common.Address(randomBytes(r, 20)),
		Root: common.Hash(randomBytes(r, 32)), TxHash: common.Hash(randomBytes(r, 32)), ReceiptHash: common.Hash(randomBytes(r, 32)),
		Bloom: types.Bloom(randomBytes(r, 256)), Difficulty: new(big.Int).SetBytes(randomBytes(r, r.IntN(33))), Number: new(big.Int).SetUint64(r.Uint64() >> r.IntN(64)),
		GasLimit: r.Uint64() >> r.IntN(64), GasUsed: r.Uint64() >> r.IntN(64), Time: r.Uint64() >> r.IntN(64), Extra: randomBytes(r, r.IntN(100)),
		MixDigest: common.Hash(randomBytes(r, 32)), Nonce: types.BlockNonce(randomBytes(r, 8)),
	}
	hash := func() *common.Hash { h := common.Hash(randomBytes(r, 32)); return &h }
	number := func() *uint64 { v := r.Uint64() >> r.IntN(65); return &v }
	for i, set := range []func(){
		func() { h.BaseFee = new(big.Int).SetBytes(randomBytes(r, r.IntN(33))) },
		func() { h.WithdrawalsHash = hash() },
		func() { h.BlobGasUsed, h.ExcessBlobGas = number(), number() },
		func() { h.ParentBeaconRoot = hash() },
		func() { h.RequestsHash = hash() },
		func() { h.BlockAccessListHash = hash() },
		func() { h.SlotNumber = number() },
	} {
		if r.IntN(8) == 0 && i > 0 {
			continue // a field in the middle that is left out is hashed as nothing
		}
		set()
		if r.IntN(7) == 0 {
			break
		}
	}
	return h
}

func randomReceipts(r *rand.Rand, n int) types.Receipts {
	var list types.Receipts
	gas := uint64(0)
	for range n {
		gas += r.Uint64N(1 << 40)
		one := &types.Receipt{Type: uint8(r.IntN(5)), Status: r.Uint64N(2), CumulativeGasUsed: gas, TxHash: common.Hash(randomBytes(r, 32)), Logs: []*types.Log{}}
		if one.Type == 0 && r.IntN(4) == 0 {
			one.PostState = randomBytes(r, 32)
		}
		for range r.IntN(4) {
			l := &types.Log{Address: common.Address(randomBytes(r, 20)), Data: randomBytes(r, r.IntN(3)*r.IntN(80)), TxHash: one.TxHash, Topics: []common.Hash{}}
			for range r.IntN(5) {
				l.Topics = append(l.Topics, common.Hash(randomBytes(r, 32)))
			}
			one.Logs = append(one.Logs, l)
		}
		one.Bloom = types.CreateBloom(one)
		list = append(list, one)
	}
	return list
}

func marshal(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestHeaderHashesAsTheChainDoes(t *testing.T) {
	r, d, k := rand.New(rand.NewPCG(1, 1)), new(draft), newHasher()
	for range 2000 {
		want := randomHeader(r)
		got, err := readHeader(&wire{b: marshal(t, want)}, d, k, true)
		if err != nil {
			t.Fatalf("%v\n%s", err, marshal(t, want))
		}
		if got.Hash != want.Hash() || got.Parent != want.ParentHash || got.Number != want.Number.Uint64() || got.Time != want.Time ||
			got.Bloom != want.Bloom || got.Root != want.ReceiptHash || got.GasUsed != want.GasUsed || want.BaseFee != nil && got.Fee.Big().Cmp(want.BaseFee) != 0 || want.BaseFee == nil && !got.Fee.IsZero() {
			t.Fatalf("got %+v, want %+v", got, want)
		}
	}
}

func TestReceiptsProveAsTheChainDoes(t *testing.T) {
	r, list := rand.New(rand.NewPCG(2, 2)), new(receipts)
	for _, n := range []int{0, 1, 2, 3, 17, 127, 128, 129, 200, 256, 257, 300} {
		all := randomReceipts(r, n)
		raw := marshal(t, all)
		if n == 0 {
			raw = []byte("[]")
		}
		w := &wire{b: raw}
		list.read(w, common.Hash{})
		if err := w.end(); err != nil {
			t.Fatalf("%d receipts: %v", n, err)
		}
		h := &header{Root: types.DeriveSha(all, trie.NewStackTrie(nil)), Bloom: types.MergeBloom(all)}
		if err := list.prove(h); err != nil {
			t.Errorf("%d receipts: %v", n, err)
		}
		sameLogs(t, list, all)
		if n == 0 {
			continue
		}
		list.list[r.IntN(n)].gas++
		if err := list.prove(h); !errors.Is(err, ErrDoubtful) {
			t.Errorf("%d receipts of which one was changed: %v", n, err)
		}
	}
}

func sameLogs(t *testing.T, list *receipts, all types.Receipts) {
	t.Helper()
	n := 0
	for _, one := range all {
		for _, l := range one.Logs {
			e := list.events[n]
			if e.Address != l.Address || string(e.Data) != string(l.Data) || len(e.Topics) != len(l.Topics) || e.Tx != one.TxHash || e.Index != uint(n) {
				t.Fatalf("log %d: got %+v, want %+v", n, e, l)
			}
			for i := range l.Topics {
				if e.Topics[i] != l.Topics[i] {
					t.Fatalf("log %d: got %+v, want %+v", n, e, l)
				}
			}
			n++
		}
	}
	if n != len(list.events) {
		t.Fatalf("%d logs, want %d", len(list.events), n)
	}
}

// odd tells whether a document has a key that encoding/json would take for one of ours only by not caring about case.
func odd(raw []byte, known string) bool {
	var any map[string]json.RawMessage
	if json.Unmarshal(raw, &any) != nil {
		return false
	}
	for key := range any {
		for k := range strings.FieldsSeq(known) {
			if key != k && strings.EqualFold(key, k) {
				return true
			}
		}
	}
	return false
}

const headerKeys = "hash parentHash sha3Uncles miner stateRoot transactionsRoot receiptsRoot logsBloom difficulty number gasLimit gasUsed timestamp " +
	"extraData mixHash nonce baseFeePerGas withdrawalsRoot blobGasUsed excessBlobGas parentBeaconBlockRoot requestsHash blockAccessListHash slotNumber"

// What is taken for a header is one to go-ethereum too, with the same hash.
func FuzzHeader(f *testing.F) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 20 {
		f.Add(marshal(f, randomHeader(r)))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		w, d := &wire{b: raw}, new(draft)
		got, err := readHeader(w, d, newHasher(), false)
		if err = errors.Join(err, w.end()); err != nil || odd(raw, headerKeys) {
			if err != nil && !errors.Is(err, ErrMalformed) {
				t.Errorf("an error of another kind: %v", err)
			}
			return
		}
		var want types.Header
		if err := json.Unmarshal(raw, &want); err != nil {
			t.Fatalf("taken, but go-ethereum refuses it: %v", err)
		}
		if hash := d.hash(newHasher()); hash != want.Hash() || got.Number != want.Number.Uint64() || got.Time != want.Time || got.Bloom != want.Bloom {
			t.Errorf("got %+v (%s), want %+v (%s)", got, hash, want, want.Hash())
		}
	})
}

const receiptKeys = "type root status cumulativeGasUsed logsBloom logs transactionHash"

// What is taken for receipts are receipts to go-ethereum too, with the same root and logs.
func FuzzReceipts(f *testing.F) {
	r := rand.New(rand.NewPCG(4, 4))
	for n := range 6 {
		f.Add(marshal(f, randomReceipts(r, n)))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		w, list := &wire{b: raw}, new(receipts)
		list.read(w, common.Hash{})
		if err := w.end(); err != nil {
			if !errors.Is(err, ErrMalformed) {
				t.Errorf("an error of another kind: %v", err)
			}
			return
		}
		all, comparable := gethReceipts(t, raw)
		if !comparable {
			return
		}
		sameLogs(t, list, all)
		if got, want := list.receiptsRoot(), types.DeriveSha(all, trie.NewStackTrie(nil)); got != want {
			t.Errorf("root %s, want %s", got, want)
		}
	})
}

// gethReceipts reads receipts as go-ethereum does. Those that it wants more of, or whose keys it folds, aren't compared.
func gethReceipts(t *testing.T, raw []byte) (types.Receipts, bool) {
	var each []json.RawMessage
	if err := json.Unmarshal(raw, &each); err != nil {
		t.Fatalf("taken, but it is no JSON: %v", err)
	}
	var all types.Receipts
	for _, one := range each {
		var read types.Receipt
		if odd(one, receiptKeys) || json.Unmarshal(one, &read) != nil || read.Type > 4 {
			return nil, false
		}
		all = append(all, &read)
	}
	return all, true
}

func seeded(seed byte) *rand.Rand { return rand.New(rand.NewPCG(uint64(seed), 0)) }

// answerEach answers a request, a batch or a single call, by what each method answers.
func answerEach(body string, answers map[string]string) string {
	type call struct {
		ID     json.RawMessage
		Method string
	}
	one := func(c call) string {
		return `{"jsonrpc":"2.0","id":` + string(c.ID) + `,"result":` + answers[c.Method] + `}`
	}
	var batch []call
	if json.Unmarshal([]byte(body), &batch) != nil {
		var c call
		_ = json.Unmarshal([]byte(body), &c)
		return one(c)
	}
	var list []string
	for _, c := range batch {
		list = append(list, one(c))
	}
	return "[" + strings.Join(list, ",") + "]"
}
