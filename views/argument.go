package views

import (
	"encoding/hex"
	"math/big"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
	"backprop/models"
)

// argument is one line of what a call is called with.
type argument struct {
	depth      int
	name, kind string
	text       string // of a value
	hex        bool   // it is an address or bytes
	parts      int    // of a list or a tuple, which follow
	list       bool
	more       int // values left out behind this line
}

// arguments are a call's, each part on a line of its own, up to as many as are shown.
func arguments(c *decode.Call, most int) []argument {
	list := make([]argument, 0, most)
	if left := leftOut(c.Args, &list, 0); left > 0 {
		list = append(list, argument{more: left})
	}
	return list
}

// leftOut adds values to a list until its room is full, and returns how many were left out.
func leftOut(values []decode.Value, out *[]argument, depth int) (rest int) {
	for i, v := range values {
		if len(*out) == cap(*out) {
			return rest + len(values) - i
		}
		a := argument{depth: min(depth, 6), name: v.Name, kind: v.Type, parts: len(v.List), list: v.Kind == decode.List || v.Kind == decode.Tuple}
		if !a.list {
			a.text, a.hex = argumentText(v)
		}
		*out = append(*out, a)
		rest += leftOut(v.List, out, depth+1)
	}
	return rest
}

// argumentText is a value in full, or as much of it as is shown.
func argumentText(v decode.Value) (text string, isHex bool) {
	switch x := v.Data.(type) {
	case common.Address:
		return x.Hex(), true
	case *big.Int:
		return grouped(x), false
	case bool:
		if x {
			return "true", false
		}
		return "false", false
	case string:
		if !utf8.ValidString(x) {
			return cutHex([]byte(x)), true
		}
		if s, rest := cut(x, shownText); rest > 0 {
			return s + "… (" + many(len(x), "byte", "bytes") + ")", false
		}
		return x, false
	case []byte:
		return cutHex(x), true
	}
	return "", false
}

// cutHex is bytes in hex, of many the first.
func cutHex(b []byte) string {
	if len(b) > 96 {
		return "0x" + hex.EncodeToString(b[:64]) + "… (" + many(len(b), "byte", "bytes") + ")"
	}
	return "0x" + hex.EncodeToString(b)
}

func uintOf(n *big.Int) models.Uint { u, _ := models.FromBig(n); return u }
