package call

import (
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

func marshaling(list []safeInput) []abi.ArgumentMarshaling {
	var all []abi.ArgumentMarshaling
	for _, in := range list {
		all = append(all, abi.ArgumentMarshaling{Name: in.Name, Type: in.Type, InternalType: in.InternalType, Components: marshaling(in.Components)})
	}
	return all
}

// signature is the function's, such as transfer(address,uint256).
func (m safeMethod) signature() string { return m.Name + typesOf(m.Inputs) }

func typesOf(list []safeInput) string {
	names := make([]string, len(list))
	for i, in := range list {
		names[i] = typeOf(in)
	}
	return "(" + strings.Join(names, ",") + ")"
}

func typeOf(in safeInput) string {
	if rest, ok := strings.CutPrefix(in.Type, "tuple"); ok {
		return typesOf(in.Components) + rest
	}
	return in.Type
}

// exact tells whether Solidity has a type: the encoder takes sizes that no contract does.
func exact(t abi.Type) bool {
	switch t.T {
	case abi.UintTy, abi.IntTy:
		return t.Size >= 8 && t.Size <= 256 && t.Size%8 == 0
	case abi.FixedBytesTy:
		return t.Size >= 1 && t.Size <= 32
	case abi.SliceTy, abi.ArrayTy:
		return exact(*t.Elem)
	case abi.TupleTy:
		for _, e := range t.TupleElems {
			if !exact(*e) {
				return false
			}
		}
	}
	return true
}
