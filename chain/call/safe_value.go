package call

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
)

// node is a value as it is written: text, or a list of nodes.
type node struct {
	text string
	list []node
	many bool
}

// valueOf reads a value of a type from JSON: text, as the builder writes all values, or JSON itself.
func valueOf(t abi.Type, raw json.RawMessage) (any, error) {
	var text string
	if json.Unmarshal(raw, &text) != nil {
		text = string(raw)
	}
	n := node{text: text}
	if t.T == abi.SliceTy || t.T == abi.ArrayTy || t.T == abi.TupleTy {
		var rest string
		var err error
		if n, rest, err = parse(text, 0); err != nil || strings.TrimSpace(rest) != "" {
			return nil, errors.New("it is no list in square brackets")
		}
	}
	v, err := fill(t, n)
	if err != nil {
		return nil, err
	}
	return v.Interface(), nil
}

var errList = errors.New("it is no list")

// parse reads a node: a list in square brackets, text in quotes, or a bare word.
func parse(s string, deep int) (n node, rest string, err error) {
	s = strings.TrimSpace(s)
	switch {
	case s == "" || deep > 8:
		return n, s, errList
	case s[0] == '[':
		return parseList(s[1:], deep)
	case s[0] == '"':
		d := json.NewDecoder(strings.NewReader(s))
		if err := d.Decode(&n.text); err != nil {
			return n, s, errList
		}
		return n, s[d.InputOffset():], nil
	}
	end := strings.IndexAny(s, ",]")
	if end < 0 {
		end = len(s)
	}
	n.text = strings.TrimSpace(s[:end])
	return n, s[end:], nil
}

func parseList(s string, deep int) (n node, rest string, err error) {
	n.many = true
	if s = strings.TrimSpace(s); strings.HasPrefix(s, "]") {
		return n, s[1:], nil
	}
	for {
		var one node
		if one, s, err = parse(s, deep+1); err != nil {
			return n, s, err
		}
		n.list = append(n.list, one)
		s = strings.TrimSpace(s)
		switch {
		case strings.HasPrefix(s, "]"):
			return n, s[1:], nil
		case !strings.HasPrefix(s, ","):
			return n, s, errList
		}
		s = s[1:]
	}
}

// fill is a node as the encoder's Go value of a type.
func fill(t abi.Type, n node) (reflect.Value, error) {
	v := reflect.New(t.GetType()).Elem()
	switch t.T {
	case abi.SliceTy, abi.ArrayTy, abi.TupleTy:
		if !n.many {
			return v, errors.New("it is no list in square brackets")
		}
		return v, fillList(t, n, v)
	}
	if n.many {
		return v, errors.New("it is a list, where one value must stand")
	}
	x, err := leaf(t, n.text)
	if err == nil {
		v.Set(reflect.ValueOf(x).Convert(v.Type()))
	}
	return v, err
}

func fillList(t abi.Type, n node, v reflect.Value) error {
	if t.T == abi.SliceTy {
		v.Set(reflect.MakeSlice(v.Type(), len(n.list), len(n.list)))
	}
	size := len(t.TupleElems)
	if t.T != abi.TupleTy {
		size = v.Len()
	}
	if size != len(n.list) {
		return fmt.Errorf("it has %d parts, and must have %d", len(n.list), size)
	}
	for i, one := range n.list {
		of := t.Elem
		if t.T == abi.TupleTy {
			of = t.TupleElems[i]
		}
		x, err := fill(*of, one)
		if err != nil {
			return err
		}
		if t.T == abi.TupleTy {
			v.Field(i).Set(x)
		} else {
			v.Index(i).Set(x)
		}
	}
	return nil
}

// leaf is a single value.
func leaf(t abi.Type, text string) (any, error) {
	switch t.T {
	case abi.AddressTy:
		a, err := models.ParseAddress(strings.TrimSpace(text))
		if err != nil {
			return nil, fmt.Errorf("the address %w", err)
		}
		return a, nil
	case abi.BoolTy:
		switch text {
		case "true":
			return true, nil
		case "false":
			return false, nil
		}
		return nil, errors.New("it is neither true nor false")
	case abi.StringTy:
		return text, nil
	case abi.BytesTy, abi.FixedBytesTy:
		return byteValue(t, text)
	case abi.UintTy, abi.IntTy:
		return wholeNumber(t, strings.TrimSpace(text))
	}
	return nil, fmt.Errorf("values of the type %s are not read", t.String())
}

func byteValue(t abi.Type, text string) (any, error) {
	b, err := hexutil.Decode(text)
	if text == "0x" {
		b, err = []byte{}, nil
	}
	if err != nil {
		return nil, errors.New("it is no 0x and hex digits, two a byte")
	}
	if t.T == abi.BytesTy {
		return b, nil
	}
	if len(b) != t.Size {
		return nil, fmt.Errorf("it has %d bytes, and must have %d", len(b), t.Size)
	}
	v := reflect.New(t.GetType()).Elem()
	reflect.Copy(v, reflect.ValueOf(b))
	return v.Interface(), nil
}

// wholeNumber reads a whole number, in digits or in hex, that the type can hold.
func wholeNumber(t abi.Type, text string) (any, error) {
	digits, base := text, 10
	if hex, ok := strings.CutPrefix(text, "0x"); ok {
		digits, base = hex, 16
	}
	n, ok := new(big.Int).SetString(digits, base)
	if !ok || len(digits) > 90 || strings.ContainsAny(digits, "_+") || base == 16 && strings.HasPrefix(digits, "-") {
		return nil, fmt.Errorf("%q is no whole number", short(text))
	}
	bits, low := t.Size, new(big.Int)
	if t.T == abi.IntTy {
		bits--
		low.Neg(low.Lsh(big.NewInt(1), uint(bits)))
	}
	if n.Cmp(low) < 0 || n.Cmp(new(big.Int).Lsh(big.NewInt(1), uint(bits))) >= 0 {
		return nil, fmt.Errorf("%s does not fit into %s", short(text), t.String())
	}
	if t.GetType().Kind() == reflect.Ptr {
		return n, nil
	}
	if t.T == abi.IntTy {
		return n.Int64(), nil
	}
	return n.Uint64(), nil
}
