package decode

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// FuzzRead reads whatever bytes there are: what is read encodes to them again, and what lies within is not more than they are.
func FuzzRead(f *testing.F) {
	f.Add(call("transfer(address,uint256)", somebody, 5))
	f.Add(call("post(string,string)", 64, 128, 2, "6869", 0))
	f.Add(call("multicall(bytes[])", 32, 2, 64, 128, 4, "715018a6", 4, "8456cb59"))
	f.Add(call("multiSend(bytes)", 32, 85, "00", 0, 0))
	f.Add(call("aggregate((address,bytes)[])", 32, 1, 32, somebody, 64, 4, "8456cb59"))
	f.Add(call("createStream(address,uint256,address,uint256,uint256)", somebody, 5, contract, 1, 2))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Standards().Read(contract, data)
		if err != nil {
			if why(err) == "" {
				t.Fatalf("another error: %v", err)
			}
			return
		}
		fn := known(Standards().any[selector(data[:4])], c.Signature)
		if again := append(fn.selector[:], encode(c.Args)...); !bytes.Equal(again, data) {
			t.Fatalf("%s: %x, not %x", c.Signature, again, data)
		}
		inner, _ := c.Within(contract)
		size := 0
		for _, x := range inner {
			size += len(x.Data)
			if x.Value == nil || x.Value.Sign() < 0 {
				t.Fatalf("a value of %v", x.Value)
			}
		}
		if size > len(data) {
			t.Fatalf("%d bytes within %d", size, len(data))
		}
	})
}

// encode encodes values by the rules of the specification, written anew here to be held against the encoder.
func encode(values []Value) []byte {
	var head, tail []byte
	size := 0
	for _, v := range values {
		size += len(headOf(v))
	}
	for _, v := range values {
		h := headOf(v)
		if unsized(v) {
			h = pad(big.NewInt(int64(size + len(tail))).Bytes())
			tail = append(tail, tailOf(v)...)
		}
		head = append(head, h...)
	}
	return append(head, tail...)
}

func unsized(v Value) bool {
	switch v.Kind {
	case Bytes, Text:
		return true
	case List, Tuple:
		if v.Kind == List && v.Type[len(v.Type)-2] == '[' {
			return true
		}
		for _, x := range v.List {
			if unsized(x) {
				return true
			}
		}
	}
	return false
}

func headOf(v Value) []byte {
	switch {
	case unsized(v):
		return make([]byte, 32)
	case v.Kind == Address:
		a, _ := v.Data.(common.Address)
		return pad(a[:])
	case v.Kind == Flag:
		if set, _ := v.Data.(bool); set {
			return pad([]byte{1})
		}
		return pad(nil)
	case v.Kind == Word:
		return append(bytes.Clone(v.payload()), make([]byte, 32-len(v.payload()))...)
	case v.Kind == Number:
		n := v.number()
		if n.Sign() < 0 {
			n = new(big.Int).Add(n, new(big.Int).Lsh(big.NewInt(1), 256))
		}
		return pad(n.Bytes())
	}
	return encode(v.List)
}

func tailOf(v Value) []byte {
	raw := v.payload()
	switch {
	case v.Kind == List && v.Type[len(v.Type)-2] == '[':
		return append(pad(big.NewInt(int64(len(v.List))).Bytes()), encode(v.List)...)
	case v.Kind == List || v.Kind == Tuple:
		return encode(v.List)
	case v.Kind == Text:
		raw = []byte(v.text())
	}
	out := append(pad(big.NewInt(int64(len(raw))).Bytes()), raw...)
	return append(out, make([]byte, (32-len(raw)%32)%32)...)
}

func pad(b []byte) []byte { return append(make([]byte, 32-len(b)), b...) }
