package decode

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode/decodetest"
)

// reals are the calls of proposals that a DAO voted on.
func reals(t testing.TB) map[string][]decodetest.Call {
	proposals, err := decodetest.Real("..")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]decodetest.Call{}
	for _, p := range proposals {
		all[p.Name] = p.Calls
	}
	return all
}

// Each call of each real proposal, and each call within one, is read and encodes to its bytes again, by an encoder that is
// not the one that it was read with. Each byte of them that is another is read as something else, or not at all.
func TestRealCallsEncodeAgain(t *testing.T) {
	calls, within := 0, 0
	var read func(name string, target common.Address, data []byte)
	read = func(name string, target common.Address, data []byte) {
		if len(data) == 0 {
			return
		}
		c, err := Standards().Read(target, data)
		if err != nil {
			t.Errorf("%s: %x of %s: %v", name, data[:min(4, len(data))], target, err)
			return
		}
		if again := append(bytes.Clone(data[:4]), encode(c.Args)...); !bytes.Equal(again, data) {
			t.Errorf("%s: %s encodes to other bytes", name, c.Signature)
		}
		if len(data) < 1000 {
			tamper(t, c, target, data)
		}
		inner, known := c.Within(target)
		if !known {
			t.Errorf("%s: what is within %s can't be read", name, c.Signature)
		}
		for _, x := range inner {
			within++
			read(name, x.To, x.Data)
		}
	}
	for name, list := range reals(t) {
		for _, x := range list {
			calls++
			read(name, x.Target, x.Calldata)
		}
	}
	if calls != 33 || within < 170 {
		t.Errorf("%d calls, %d within them", calls, within)
	}
	t.Logf("%d calls and %d within them were read, and encode to the same bytes", calls, within)
}

// tamper changes each byte, and holds what is read against the bytes that it is read from.
func tamper(t *testing.T, c Call, target common.Address, data []byte) {
	for i := range data {
		other := bytes.Clone(data)
		other[i] ^= 1 << (i % 8)
		got, err := Standards().Read(target, other)
		if err != nil {
			continue
		}
		if again := append(bytes.Clone(other[:4]), encode(got.Args)...); !bytes.Equal(again, other) {
			t.Errorf("%s with another byte %d is read as %s, which encodes to other bytes", c.Signature, i, got.Signature)
		}
	}
}

// BenchmarkReadLargest reads the largest real call, with all that is within it.
func BenchmarkReadLargest(b *testing.B) {
	x := reals(b)["ep-6-23"][0]
	var read func(target common.Address, data []byte) int
	read = func(target common.Address, data []byte) int {
		n := 1
		c, err := Standards().Read(target, data)
		if err != nil {
			b.Fatal(err)
		}
		inner, _ := c.Within(target)
		for _, x := range inner {
			n += read(x.To, x.Data)
		}
		return n
	}
	b.SetBytes(int64(len(x.Calldata)))
	n := 0
	for b.Loop() {
		n = read(x.Target, x.Calldata)
	}
	b.ReportMetric(float64(n), "calls")
}
