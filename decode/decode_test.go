package decode

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

var (
	somebody = common.HexToAddress("0x00000000000000000000000000000000000000aa")
	contract = common.HexToAddress("0x00000000000000000000000000000000000000cc")
)

// words joins a signature's selector and words of 32 bytes; a word that is given in hex is filled up on its right.
func call(signature string, words ...any) []byte {
	f, err := parseFunction(named(signature))
	if err != nil {
		panic(err)
	}
	out := slices.Clone(f.selector[:])
	for _, w := range words {
		var b [32]byte
		switch x := w.(type) {
		case int:
			big.NewInt(int64(x)).FillBytes(b[:])
		case common.Address:
			copy(b[12:], x[:])
		case string:
			raw, err := hex.DecodeString(x)
			if err != nil {
				panic(err)
			}
			copy(b[:], raw)
		}
		out = append(out, b[:]...)
	}
	return out
}

// named gives a bare signature's arguments a name, as the parser of the list wants them.
func named(signature string) string {
	return strings.NewReplacer(",", " x, ", ")(", ")(", "))", " x) x)").Replace(signature)
}

func why(err error) Why {
	var u Unread
	if !errors.As(err, &u) {
		return ""
	}
	return u.Why
}

func TestReadsOnlyWhatEncodesToTheSameBytes(t *testing.T) {
	send := call("transfer(address,uint256)", somebody, 5)
	post := call("post(string,string)", 64, 128, 2, "6869", 0)
	edit := func(data []byte, at int, to ...byte) []byte {
		out := bytes.Clone(data)
		copy(out[at:], to)
		return out
	}
	for _, c := range []struct {
		name string
		data []byte
		want Why
	}{
		{"as it should be", send, ""},
		{"text", post, ""},
		{"no bytes", nil, NoSelector},
		{"three bytes", send[:3], NoSelector},
		{"another function", call("unknown(uint256)", 1), NotKnown},
		{"cut", send[:67], NotExact},
		{"without arguments", send[:4], NotExact},
		{"bytes behind", append(bytes.Clone(send), 0), NotExact},
		{"a word behind", append(bytes.Clone(send), make([]byte, 32)...), NotExact},
		{"a dirty address", edit(send, 4, 1), NotExact},
		{"a dirty flag", call("setToken(address,bool)", somebody, 2), NotExact},
		{"a number that is too large", call("setVotingPeriod(uint32)", 1<<40), NotExact},
		{"a negative number", call("setFlowrate(address,address,int96)", somebody, somebody, "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"), ""},
		{"a negative number that is too small", call("setFlowrate(address,address,int96)", somebody, somebody, "80"), NotExact},
		{"an amount of more than 128 bits", call("withdraw(uint256,address,uint128)", 1, somebody, "01"), NotExact},
		{"dirty padding", edit(post, 4+96+31, 1), NotExact},
		{"tails that overlap", call("post(string,string)", 64, 64, 2, "6869"), NotExact},
		{"tails in another order", call("post(string,string)", 96, 64, 0, 2, "6869"), NotExact},
		{"a tail in the head", call("post(string,string)", 0, 64, 2, "6869"), NotExact},
		{"an offset beyond", call("post(string,string)", 64, 1<<62, 2, "6869"), NotExact},
		{"a length beyond", call("multicall(bytes[])", 32, 1<<62), NotExact},
		{"an offset of 2^255", call("multicall(bytes[])", "80"), NotExact},
		{"a list of nothing", call("multicall(bytes[])", 32, 0), ""},
		{"text that is none", call("post(string,string)", 64, 128, 2, "fffe", 0), ""},
	} {
		if _, err := Standards().Read(contract, c.data); why(err) != c.want {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

// Offsets that all point to one place make 32 bytes into as many as they like, and lists in lists into as many again.
func TestBombsCostNoMoreThanTheirBytes(t *testing.T) {
	l, _, err := Standards().With([]ABI{{Name: "bomb", Text: []byte(`[{"type":"function","name":"bomb","inputs":[{"type":"uint256[][][][]"}]}]`)}})
	if err != nil {
		t.Fatal(err)
	}
	const n = 1000
	for name, signature := range map[string]string{"of bytes": "multicall(bytes[])", "of lists": "bomb(uint256[][][][])"} {
		words := []any{32, n}
		for range n {
			words = append(words, 32*n)
		}
		for range n {
			words = append(words, n)
		}
		data := call(signature, words...)
		if allocated := testing.AllocsPerRun(3, func() {
			if _, err := l.Read(contract, data); why(err) != NotExact {
				t.Errorf("%s: %v", name, err)
			}
		}); allocated > 50 {
			t.Errorf("%s: %v allocations", name, allocated)
		}
	}
}

// collide is a function of another name with the selector of transfer(address,uint256).
const collide = `[{"type":"function","name":"many_msg_babbage","inputs":[{"type":"bytes1","name":"x"}]}]`

func TestOneSelectorOfTwoFunctions(t *testing.T) {
	l, _, err := Standards().With([]ABI{{Name: "any.json", Text: []byte(collide)}})
	if err != nil {
		t.Fatal(err)
	}
	c, err := l.Read(contract, call("transfer(address,uint256)", somebody, 5))
	if err != nil || c.Signature != "transfer(address,uint256)" {
		t.Errorf("of two functions only one takes these bytes: %+v, %v", c, err)
	}
	short := call("transfer(address,uint256)", "61")
	if c, err = l.Read(contract, short); err != nil || c.Signature != "many_msg_babbage(bytes1)" {
		t.Errorf("the other: %+v, %v", c, err)
	}
	same := `[{"type":"function","name":"collate_propagate_storage","inputs":[{"type":"bytes16","name":"x"}]},{"type":"function","name":"burn","inputs":[{"type":"uint256","name":"x"}]}]`
	if l, _, err = newLibrary().With([]ABI{{Name: "both.json", Text: []byte(same)}}); err != nil {
		t.Fatal(err)
	}
	_, err = l.Read(contract, call("burn(uint256)", 0))
	var u Unread
	if !errors.As(err, &u) || u.Why != Several || len(u.Signatures) != 2 {
		t.Errorf("bytes that two functions take: %v", err)
	}
	if l, _, err = l.With([]ABI{{Name: "own.json", Address: contract, Text: []byte(`[{"type":"function","name":"burn","inputs":[{"type":"uint256","name":"much"}]}]`)}}); err != nil {
		t.Fatal(err)
	}
	if c, err := l.Read(contract, call("burn(uint256)", 0)); err != nil || c.Source != (Source{Contract, "own.json"}) {
		t.Errorf("what is known of the contract itself goes before: %+v, %v", c, err)
	}
	if _, err := l.Read(somebody, call("burn(uint256)", 0)); why(err) != Several {
		t.Errorf("and for that contract alone: %v", err)
	}
}

func TestABIsThatAreRefused(t *testing.T) {
	deep := `{"type":"uint8"}`
	for range 20 {
		deep = `{"type":"tuple","components":[` + deep + `]}`
	}
	for name, text := range map[string]string{
		"no JSON":               `<html>`,
		"no list":               `{"name":"x"}`,
		"no functions":          `[]`,
		"views alone":           `[{"type":"function","name":"x","stateMutability":"view"}]`,
		"a type that isn't":     `[{"type":"function","name":"x","inputs":[{"type":"uint7"}]}]`,
		"another one":           `[{"type":"function","name":"x","inputs":[{"type":"map"}]}]`,
		"lists of nothing":      `[{"type":"function","name":"x","inputs":[{"type":"uint8[0][]"}]}]`,
		"a tuple of nothing":    `[{"type":"function","name":"x","inputs":[{"type":"tuple[]"}]}]`,
		"a list that is large":  `[{"type":"function","name":"x","inputs":[{"type":"uint8[4294967296]"}]}]`,
		"lists that are large":  `[{"type":"function","name":"x","inputs":[{"type":"uint8[2000][2000][2000]"}]}]`,
		"tuples in tuples":      `[{"type":"function","name":"x","inputs":[` + deep + `]}]`,
		"lists in lists":        `[{"type":"function","name":"x","inputs":[{"type":"uint8` + strings.Repeat("[]", 99) + `"}]}]`,
		"a name with a bracket": `[{"type":"function","name":"x(","inputs":[]}]`,
		"no name":               `[{"type":"function","inputs":[]}]`,
		"parts of no tuple":     `[{"type":"function","name":"x","inputs":[{"type":"uint8","components":[{"type":"uint8"}]}]}]`,
		"too many arguments":    `[{"type":"function","name":"x","inputs":[` + strings.Repeat(`{"type":"uint8"},`, 99) + `{"type":"uint8"}]}]`,
	} {
		if _, _, err := newLibrary().With([]ABI{{Name: "x.json", Text: []byte(text)}}); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

// One function that can't be read leaves the others of its ABI, and is named.
func TestOneOddFunctionIsSkipped(t *testing.T) {
	for name, odd := range map[string]string{
		"a type that isn't": `{"type":"function","name":"odd","inputs":[{"type":"uint7"}]}`,
		"no entry at all":   `{"type":"function","name":"odd","inputs":7}`,
	} {
		l, skipped, err := newLibrary().With([]ABI{{Name: "x.json", Text: []byte(`[` + odd + `,{"type":"function","name":"burn","inputs":[{"type":"uint256","name":"much"}]}]`)}})
		if err != nil || len(skipped) != 1 || !strings.HasPrefix(skipped[0].Error(), "x.json, entry 1: ") {
			t.Fatalf("%s: %v, %v", name, skipped, err)
		}
		if c, err := l.Read(contract, call("burn(uint256)", 5)); err != nil || c.Args[0].Name != "much" {
			t.Errorf("%s: the other function: %+v, %v", name, c, err)
		}
	}
}

// What is learned is of one contract alone, goes behind what the operator says of it and before what contracts share, and keeps the words
// of a standard's function.
func TestLearnedSource(t *testing.T) {
	const own = `[{"type":"function","name":"transfer","inputs":[{"type":"address","name":"receiver"},{"type":"uint256","name":"wad"}]},{"type":"function","name":"tune","inputs":[{"type":"uint256","name":"much"}]}]`
	l, _, err := Standards().With(nil)
	if err != nil {
		t.Fatal(err)
	}
	tune, move := call("tune(uint256)", 5), call("transfer(address,uint256)", somebody, 5)
	if _, err := l.Read(contract, tune); why(err) != NotKnown {
		t.Fatal(err)
	}
	if _, err := l.Learn(contract, ABI{Name: "a service: Tuner", Text: []byte(own)}); err != nil {
		t.Fatal(err)
	}
	if c, err := l.Read(contract, tune); err != nil || c.Source != (Source{Verified, "a service: Tuner"}) {
		t.Errorf("%+v, %v", c, err)
	}
	if c, err := l.Read(contract, move); err != nil || c.Source.Kind != Verified || c.Args[0].Name != "receiver" || len(c.Sentence) == 0 {
		t.Errorf("a standard's function of it: %+v, %v", c, err)
	}
	if _, err := l.Read(contract, append(tune, 0)); why(err) != NotExact {
		t.Errorf("bytes that encode otherwise: %v", err)
	}
	if _, err := l.Read(somebody, tune); why(err) != NotKnown {
		t.Errorf("of another contract: %v", err)
	}
	if _, err := l.Learn(contract, ABI{Text: []byte("<html>")}); err == nil {
		t.Error("no ABI is learned")
	}
	if _, err := l.Read(contract, tune); err != nil {
		t.Errorf("what was learned before is lost: %v", err)
	}
	if _, err := l.Learn(contract); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Read(contract, tune); why(err) != NotKnown {
		t.Errorf("what is no longer so: %v", err)
	}
}

// Errors of ABIs are known as functions are: of one contract or of any, and only by exactly their bytes.
func TestErrors(t *testing.T) {
	const text = `[{"type":"error","name":"TooMuch","inputs":[{"type":"uint256","name":"most"}]},{"type":"error","name":"Odd","inputs":[{"type":"uint7"}]},{"type":"function","name":"tune","inputs":[]}]`
	l, skipped, err := Standards().With([]ABI{{Name: "own.json", Address: contract, Text: []byte(text)}})
	if err != nil || len(skipped) != 1 {
		t.Fatal(skipped, err)
	}
	said := call("TooMuch(uint256)", 5)
	if c, err := l.Error(contract, said); err != nil || c.Signature != "TooMuch(uint256)" || fmt.Sprint(c.Values) != "[5]" {
		t.Errorf("%+v, %v", c, err)
	}
	if _, err := l.Error(contract, append(said, 0)); why(err) != NotExact {
		t.Errorf("other bytes: %v", err)
	}
	if _, err := l.Error(somebody, said); why(err) != NotKnown {
		t.Errorf("of another contract: %v", err)
	}
	if _, err := l.Read(contract, said); why(err) != NotKnown {
		t.Errorf("an error is no call: %v", err)
	}
	if _, err := l.Learn(somebody, ABI{Name: "a service", Text: []byte(text)}); err != nil {
		t.Fatal(err)
	}
	if c, err := l.Error(somebody, said); err != nil || c.Source.Kind != Verified {
		t.Errorf("by its verified source: %+v, %v", c, err)
	}
}

// An ABI's names of arguments may be anything, and reach nobody.
func TestNamesAreOnlyNames(t *testing.T) {
	text := `{"abi":[{"type":"function","name":"set","inputs":[{"type":"tuple","name":"\u202ebidi","components":[{"type":"uint8","name":"a"},{"type":"uint8","name":"A"},{"type":"string","name":"<b>"},{"type":"uint8","name":""}]}]}]}`
	l, _, err := newLibrary().With([]ABI{{Name: "x.json", Text: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	c, err := l.Read(contract, call("set((uint8,uint8,string,uint8))", 32, 1, 2, 128, 3, 0))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, v := range c.Args[0].List {
		names = append(names, v.Name)
	}
	if got := fmt.Sprintf("%q%q", c.Args[0].Name, names); got != `""["a" "A" "" ""]` {
		t.Error(got)
	}
}

// Each function that is bundled can be read of what encoding its arguments gives, and says something of them.
func TestStandardsAreWhole(t *testing.T) {
	l := Standards()
	if l.Len() < 150 {
		t.Errorf("only %d functions", l.Len())
	}
	carrying := 0
	for _, list := range l.any {
		for _, f := range list {
			if len(f.sentence) == 0 || f.source.Name == "" {
				t.Errorf("%s has no words, or no standard", f.signature)
			}
			if !slices.Contains([]Mark{"", Power, Upgrade, Allowance, Mint}, f.mark) {
				t.Errorf("%s has the mark %s", f.signature, f.mark)
			}
			for _, p := range f.sentence {
				if !slices.Contains([]string{"", Units, Wei, Role, Key, Seconds, Time, Each}, p.part.Format) {
					t.Errorf("%s says a value as %q", f.signature, p.part.Format)
				}
			}
			if _, ok := carriers[f.signature]; ok {
				carrying++
			}
		}
	}
	if carrying != len(carriers) {
		t.Errorf("%d of %d functions that carry calls are known", carrying, len(carriers))
	}
}
