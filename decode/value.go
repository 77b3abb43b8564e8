package decode

import (
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// Value is an argument, or a part of one.
type Value struct {
	Name string // may be empty
	Type string // as the signature has it, such as uint256 or (address,bytes)[]
	Kind Kind
	Data any     // of Address a common.Address, of Number a *big.Int, of Flag a bool, of Text a string, of Bytes and Word a []byte
	List []Value // of List and Tuple
}

// Kind is how a value is read.
type Kind byte

const (
	Address Kind = iota
	Number
	Flag
	Text  // not necessarily UTF-8
	Bytes // of any length
	Word  // of a fixed length
	List
	Tuple
)

func valueOf(f field, v any) Value {
	out := Value{Name: f.name, Type: f.kind.String(), Data: v}
	r := reflect.ValueOf(v)
	switch f.kind.T {
	case abi.AddressTy:
		out.Kind = Address
	case abi.BoolTy:
		out.Kind = Flag
	case abi.StringTy:
		out.Kind = Text
	case abi.BytesTy:
		out.Kind = Bytes
	case abi.FixedBytesTy, abi.FunctionTy:
		out.Kind, out.Data = Word, wordOf(r)
	case abi.SliceTy, abi.ArrayTy:
		out.Kind, out.Data, out.List = List, nil, make([]Value, r.Len())
		for i := range out.List {
			out.List[i] = valueOf(field{kind: f.kind.Elem, fields: f.fields}, r.Index(i).Interface())
		}
	case abi.TupleTy:
		out.Kind, out.Data, out.List = Tuple, nil, make([]Value, len(f.fields))
		for i := range out.List {
			out.List[i] = valueOf(f.fields[i], r.Field(i).Interface())
		}
	default:
		out.Kind, out.Data = Number, numberOf(r)
	}
	return out
}

// wordOf is a fixed array of bytes as a slice.
func wordOf(r reflect.Value) []byte {
	out := make([]byte, r.Len())
	reflect.Copy(reflect.ValueOf(out), r)
	return out
}

// numberOf is an integer of whatever size.
func numberOf(r reflect.Value) *big.Int {
	switch {
	case r.CanUint():
		return new(big.Int).SetUint64(r.Uint())
	case r.CanInt():
		return big.NewInt(r.Int())
	}
	n, _ := r.Interface().(*big.Int)
	return n
}

// address, amount, flag and payload are a value's data where its type is known.
func (v Value) address() common.Address { a, _ := v.Data.(common.Address); return a }
func (v Value) number() *big.Int        { n, _ := v.Data.(*big.Int); return n }
func (v Value) payload() []byte         { b, _ := v.Data.([]byte); return b }
func (v Value) text() string            { s, _ := v.Data.(string); return s }
