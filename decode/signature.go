package decode

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
)

// Bounds of a function, far above what contracts have. They keep what a hostile ABI can ask for small.
const (
	mostFields = 64
	mostNested = 8
	mostHead   = 1 << 16 // bytes
)

// selector is the first four bytes of a call.
type selector [4]byte

// function is one that calls may be read of.
type function struct {
	signature string
	selector  selector
	inputs    abi.Arguments
	types     []*abi.Type
	fields    []field
	source    Source
	mark      Mark
	sentence  sentence
}

// field is an argument, or a part of a tuple. Of a list of tuples fields are those of each.
type field struct {
	name   string
	kind   *abi.Type
	fields []field
}

// input is an argument as an ABI in JSON has it.
type input struct {
	Name       string  `json:"name"`
	Type       string  `json:"type"`
	Components []input `json:"components"`
}

// newFunction makes a function of its name and arguments.
func newFunction(name string, inputs []input) (*function, error) {
	if !word(name) || len(inputs) > mostFields {
		return nil, fmt.Errorf("the function %.40q has no name, or more than %d arguments", name, mostFields)
	}
	f := &function{}
	var types []string
	size := 0
	for _, in := range inputs {
		x, err := newField(in, 0)
		if err != nil {
			return nil, fmt.Errorf("the function %s: %w", name, err)
		}
		if size += headSize(x.kind); size > mostHead {
			return nil, fmt.Errorf("the function %s takes too much", name)
		}
		f.fields, f.types, f.inputs = append(f.fields, x), append(f.types, x.kind), append(f.inputs, abi.Argument{Type: *x.kind})
		types = append(types, x.kind.String())
	}
	f.signature = name + "(" + strings.Join(types, ",") + ")"
	copy(f.selector[:], crypto.Keccak256([]byte(f.signature)))
	return f, nil
}

// newField makes an argument. The names of a tuple's parts are kept here and never reach the encoder, which makes Go
// names of them.
func newField(in input, depth int) (field, error) {
	if depth > mostNested || len(in.Components) > mostFields || strings.Count(in.Type, "[") > mostNested {
		return field{}, errors.New("an argument is nested too deep")
	}
	out := field{name: in.Name}
	if !word(in.Name) {
		out.name = ""
	}
	m := abi.ArgumentMarshaling{Type: in.Type}
	for _, c := range in.Components {
		x, err := newField(c, depth+1)
		if err != nil {
			return field{}, err
		}
		out.fields, m.Components = append(out.fields, x), append(m.Components, numbered(c, len(m.Components)))
	}
	if strings.HasPrefix(in.Type, "tuple") != (len(in.Components) > 0) {
		return field{}, fmt.Errorf("the type %.40q has no parts, or should have none", in.Type)
	}
	t, err := typeOf(m)
	if err != nil {
		return field{}, err
	}
	out.kind = &t
	return out, nil
}

// numbered is an argument whose parts have numbers for names.
func numbered(in input, at int) abi.ArgumentMarshaling {
	m := abi.ArgumentMarshaling{Name: "f" + strconv.Itoa(at), Type: in.Type}
	for i, c := range in.Components {
		m.Components = append(m.Components, numbered(c, i))
	}
	return m
}

// typeOf is the encoder's type.
func typeOf(m abi.ArgumentMarshaling) (abi.Type, error) {
	t, err := abi.NewType(m.Type, "", m.Components)
	if err == nil && (t.String() == "" || !sane(&t)) {
		err = errors.New("it is no type that a call can carry")
	}
	if err != nil {
		return t, fmt.Errorf("the type %.40q: %w", m.Type, err)
	}
	return t, nil
}

// sane refuses what takes no room, or more of it than any call has, and numbers that Solidity doesn't have.
func sane(t *abi.Type) bool {
	switch t.T {
	case abi.SliceTy:
		return sane(t.Elem)
	case abi.ArrayTy:
		return t.Size > 0 && t.Size <= mostHead/wordSize && sane(t.Elem) && t.Size*headSize(t.Elem) <= mostHead
	case abi.TupleTy:
		for _, e := range t.TupleElems {
			if !sane(e) {
				return false
			}
		}
	case abi.IntTy, abi.UintTy:
		return t.Size > 0 && t.Size <= 256 && t.Size%8 == 0
	case abi.FixedBytesTy:
		return t.Size > 0 && t.Size <= 32
	case abi.FixedPointTy, abi.HashTy:
		return false
	}
	return true
}

// word tells whether s is a name as Solidity has them.
func word(s string) bool {
	for i, c := range []byte(s) {
		letter := c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c == '$'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return s != "" && len(s) <= 80
}
