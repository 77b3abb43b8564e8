package fault

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// Leaf changes one value of an answer's JSON, chosen by chance: a digit of a number or of bytes, a bool, a null.
func Leaf() Fault {
	f := Fault{Name: "leaf"}
	f.answer = func(x *exchange, c *call) bool {
		return changeLeaf(x, c, func(n int) int { return x.random("leaf", c).IntN(n) })
	}
	return f
}

// LeafAt changes the nth value of an answer's JSON, in the order of its paths; where there are fewer it does nothing.
func LeafAt(n int) Fault {
	f := Fault{Name: "leaf"}
	f.answer = func(x *exchange, c *call) bool { return changeLeaf(x, c, func(int) int { return n }) }
	return f
}

func changeLeaf(x *exchange, c *call, choose func(int) int) bool {
	value, ok := decode(c.Result)
	if !ok {
		return false
	}
	leaves := find(nil, "", value, func(v any) { value = v })
	if len(leaves) == 0 {
		return false
	}
	n := choose(len(leaves))
	if n >= len(leaves) {
		return false
	}
	l := leaves[n]
	to := other(x.random("leaf's new value", c), l.value)
	l.set(to)
	x.proxy.note("%s %s: %v became %v", c.Method, l.path, short(l.value), short(to))
	return c.give(encode(value))
}

func short(v any) string {
	s := fmt.Sprint(v)
	if len(s) > 80 {
		s = s[:80] + "…"
	}
	return s
}

// leaf is a value of a JSON text, and how to replace it.
type leaf struct {
	path  string
	value any
	set   func(any)
}

// find lists the leaves below a value. Empty lists and objects count as leaves.
func find(list []leaf, path string, value any, set func(any)) []leaf {
	switch v := value.(type) {
	case map[string]any:
		var keys []string
		for k := range v {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			list = find(list, path+"."+k, v[k], func(n any) { v[k] = n })
		}
		return list
	case []any:
		for i := range v {
			list = find(list, fmt.Sprintf("%s[%d]", path, i), v[i], func(n any) { v[i] = n })
		}
		return list
	}
	return append(list, leaf{path, value, set})
}

// other is a value of the same kind that differs.
func other(r *rand.Rand, value any) any {
	switch v := value.(type) {
	case bool:
		return !v
	case float64:
		return v + 1
	case string:
		return otherText(r, v)
	}
	return "0x1"
}

func otherText(r *rand.Rand, v string) string {
	digits, hex := strings.CutPrefix(v, "0x")
	if !hex || digits == "" {
		return v + "1"
	}
	i := r.IntN(len(digits))
	if len(digits) < 64 && i == 0 && len(digits) > 1 {
		i = 1 // a quantity has no leading zero
	}
	const all = "0123456789abcdef"
	to := all[(strings.IndexByte(all, lower(digits[i]))+1+r.IntN(15))%16]
	if i == 0 && len(digits) < 64 && to == '0' && len(digits) > 1 {
		to = '1'
	}
	return "0x" + digits[:i] + string(to) + digits[i+1:]
}

func lower(b byte) byte {
	if b >= 'A' && b <= 'F' {
		return b + 'a' - 'A'
	}
	return b
}

// Null answers with null what the node knows well.
func Null(methods ...string) Fault {
	return Fault{Name: "null", Methods: methods, answer: func(_ *exchange, c *call) bool {
		return string(c.Result) != "null" && c.give("null")
	}}
}

// ChainID says that the chain is another.
func ChainID(id uint64) Fault {
	return Fault{Name: "chain id", Methods: []string{"eth_chainId", "net_version"}, ask: func(_ *exchange, c *call) bool {
		if c.Method == "net_version" {
			return c.give(fmt.Sprintf("%q", fmt.Sprint(id)))
		}
		return c.give(fmt.Sprintf(`"0x%x"`, id))
	}}
}

// Missing says that the node lacks a method.
func Missing(methods ...string) Fault {
	return Fault{Name: "missing", Methods: methods, ask: func(_ *exchange, c *call) bool {
		return c.fail(-32601, "the method "+c.Method+" does not exist/is not available")
	}}
}

// NoOverrides says of a call with something put in an account's place that it is one parameter too many.
func NoOverrides() Fault {
	return Fault{Name: "no overrides", Methods: []string{"eth_call"}, ask: func(_ *exchange, c *call) bool {
		return len(c.Params) > 2 && c.fail(-32602, "too many arguments, want at most 2")
	}}
}

// NoTag says that the node lacks a block tag, such as finalized.
func NoTag(tag string) Fault {
	return Fault{Name: "no tag", ask: func(_ *exchange, c *call) bool {
		if i := blockPosition(c.Method); i < 0 || i >= len(c.Params) || string(c.Params[i]) != `"`+tag+`"` {
			return false
		}
		return c.fail(-32000, tag+" block not found")
	}}
}

// Backend passes a request on to another node.
func Backend(url string) Fault {
	return Fault{Name: "backend", refuse: func(x *exchange) bool {
		x.node = url
		x.proxy.mu.Lock()
		x.proxy.struck["backend"]++
		x.proxy.mu.Unlock()
		return false
	}}
}
