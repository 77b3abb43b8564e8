package chain

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain/bindings"
	"backprop/models"
)

var decoded = models.DAO{
	Governor: common.Address{1}, Timelock: common.Address{2}, Token: models.Asset{Address: common.Address{3}}, TimelockKind: models.Controller,
	Escrow: common.Address{4}, Distributor: common.Address{5},
	CountingMode: "support=bravo,fractional&quorum=for,abstain&params=fractional",
}

// contract is whose events are read, and how go-ethereum reads them.
type contract struct {
	address common.Address
	abi     *abi.ABI
	events  []string
}

func contracts(t testing.TB) []contract {
	t.Helper()
	var list []contract
	for address, c := range map[common.Address]struct {
		meta metadata
		of   map[common.Hash]decoder
	}{
		decoded.Governor:      {&bindings.GovernorMetaData, ofGovernor},
		decoded.Timelock:      {&bindings.TimelockMetaData, ofTimelock},
		decoded.Token.Address: {&bindings.TokenMetaData, ofToken},
		decoded.Escrow:        {&bindings.EscrowMetaData, ofEscrow},
		decoded.Distributor:   {&bindings.DistributorMetaData, ofDistributor},
	} {
		a, err := c.meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		one := contract{address: address, abi: a}
		for name, e := range a.Events {
			if c.of[e.ID] != nil {
				one.events = append(one.events, name)
			}
		}
		slices.Sort(one.events)
		list = append(list, one)
	}
	return list
}

// randomValue is of a type as events have them.
func randomValue(r *rand.Rand, kind string) any {
	n := r.IntN(4)
	switch kind {
	case "uint256":
		return new(big.Int).SetBytes(randomBytes(r, r.IntN(33)))
	case "uint8":
		return uint8(r.IntN(256) >> (2 * n))
	case "uint64":
		return r.Uint64() >> r.IntN(64)
	case "uint48", "uint128":
		return new(big.Int).SetBytes(randomBytes(r, r.IntN(7)))
	case "uint32":
		return r.Uint32()
	case "uint16":
		return uint16(r.Uint32())
	case "bool":
		return n > 1
	case "address":
		return common.Address(randomBytes(r, 20))
	case "bytes32":
		return [32]byte(randomBytes(r, 32))
	case "string":
		return string(randomBytes(r, n*r.IntN(40)))
	case "bytes":
		return randomBytes(r, n*r.IntN(80))
	case "address[]":
		return manyOf[common.Address](r, kind)
	case "uint256[]":
		return manyOf[*big.Int](r, kind)
	case "string[]":
		return manyOf[string](r, kind)
	case "bytes[]":
		return manyOf[[]byte](r, kind)
	}
	panic("no values of type " + kind)
}

// randomOf is of any type: those of parts, and lists of these, are made by their parts.
func randomOf(r *rand.Rand, t abi.Type) any {
	switch {
	case t.T == abi.TupleTy:
		v := reflect.New(t.TupleType).Elem()
		for i, part := range t.TupleElems {
			v.Field(i).Set(reflect.ValueOf(randomOf(r, *part)))
		}
		return v.Interface()
	case t.T == abi.SliceTy && t.Elem.T == abi.TupleTy:
		v := reflect.MakeSlice(reflect.SliceOf(t.Elem.TupleType), 0, 3)
		for range r.IntN(4) {
			v = reflect.Append(v, reflect.ValueOf(randomOf(r, *t.Elem)))
		}
		return v.Interface()
	}
	return randomValue(r, t.String())
}

func manyOf[T any](r *rand.Rand, kind string) []T {
	list := []T{}
	for range 3 {
		list = append(list, randomValue(r, kind[:len(kind)-2]).(T))
	}
	return list
}

// randomLog is an event with random arguments, encoded by go-ethereum.
func randomLog(t testing.TB, r *rand.Rand, c contract, e abi.Event) *types.Log {
	t.Helper()
	l := &types.Log{Address: c.address, Topics: []common.Hash{e.ID}}
	var rest []any
	for _, in := range e.Inputs {
		v := randomOf(r, in.Type)
		if number, ok := v.(*big.Int); ok && r.IntN(2) == 0 {
			number.SetUint64(number.Uint64() >> 1)
		}
		if !in.Indexed {
			rest = append(rest, v)
			continue
		}
		topics, err := abi.MakeTopics([]any{v})
		if err != nil {
			t.Fatal(err)
		}
		l.Topics = append(l.Topics, topics[0][0])
	}
	var err error
	if l.Data, err = e.Inputs.NonIndexed().Pack(rest...); err != nil {
		t.Fatal(err)
	}
	return l
}

// readLog reads a log as the indexer does.
func readLog(l *types.Log) models.Facts {
	var facts models.Facts
	r := newReader(decoded, &facts)
	r.block = models.Block{Number: 7, Time: 70}
	r.read(&event{Address: l.Address, Topics: l.Topics, Data: l.Data, Tx: common.Hash{9}, Index: 3})
	return facts
}

// same compares facts; bytes that are none and no bytes are the same.
func sameFacts(a, b models.Facts) bool {
	for _, f := range []*models.Facts{&a, &b} {
		for i := range f.Votes {
			f.Votes[i].Params = bytes.Clone(append(models.Data{}, f.Votes[i].Params...))
		}
		for i := range f.Operations {
			f.Operations[i].Data = append(models.Data{}, f.Operations[i].Data...)
		}
		for i := range f.Proposals {
			f.Proposals[i].Actions = slices.Clone(f.Proposals[i].Actions)
			for k := range f.Proposals[i].Actions {
				f.Proposals[i].Actions[k].Calldata = append(models.Data{}, f.Proposals[i].Actions[k].Calldata...)
			}
		}
	}
	return reflect.DeepEqual(a, b)
}

// What contracts say is read as go-ethereum's generic decoding reads it.
func TestDecodersAgreeWithTheABI(t *testing.T) {
	r, kinds := rand.New(rand.NewPCG(7, 7)), 0
	for _, c := range contracts(t) {
		for _, name := range c.events {
			e, known, kept := c.abi.Events[name], 0, 0
			for range 300 {
				l := randomLog(t, r, c, e)
				got := readLog(l)
				want, ok := gethFacts(e, l)
				if !ok {
					kept += len(got.Events)
					continue
				}
				known++
				if !sameFacts(got, want) {
					t.Fatalf("%s:\ngot  %+v\nwant %+v", name, got, want)
				}
			}
			if known == 0 {
				t.Errorf("%s was never compared (%d kept as they are)", name, kept)
			}
			kinds++
		}
	}
	if kinds < 55 {
		t.Errorf("only %d events were compared", kinds)
	}
}

// Whatever a contract says, nothing breaks: it is read as go-ethereum reads it, or kept as it is.
func FuzzDecode(f *testing.F) {
	r := rand.New(rand.NewPCG(8, 8))
	all := contracts(f)
	for k, c := range all {
		for i, name := range c.events {
			l := randomLog(f, r, c, c.abi.Events[name])
			var topics []byte
			for _, t := range l.Topics[1:] {
				topics = append(topics, t[:]...)
			}
			f.Add(uint8(k), uint8(i), topics, l.Data)
		}
	}
	f.Fuzz(func(t *testing.T, k, i uint8, topics, data []byte) {
		c := all[int(k)%len(all)]
		e := c.abi.Events[c.events[int(i)%len(c.events)]]
		l := &types.Log{Address: c.address, Topics: []common.Hash{e.ID}, Data: data}
		for ; len(topics) >= 32 && len(l.Topics) < 4; topics = topics[32:] {
			l.Topics = append(l.Topics, common.Hash(topics))
		}
		got := readLog(l)
		if len(got.Events) == 1 || countOf(&got) == 0 {
			return
		}
		if want, ok := gethFacts(e, l); !ok || !sameFacts(got, want) {
			t.Errorf("%s:\ngot  %+v\nwant %+v (%v)", e.Name, got, want, ok)
		}
	})
}
