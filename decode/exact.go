package decode

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

const wordSize = 32

// exact tells whether data is laid out as the encoder lays out values of these types: each tail right behind the one before,
// nothing twice and nothing left. It looks at each word once, so that no offset that points back and no length that
// promises too much costs more than the bytes themselves; what is read afterwards can't be larger than they are.
func exact(types []*abi.Type, data []byte) bool {
	end, ok := tails(types, data, 0)
	return ok && end == len(data)
}

// tails walks values whose heads begin at base, and returns where their tails end.
func tails(types []*abi.Type, data []byte, base int) (end int, ok bool) {
	size := 0
	for _, t := range types {
		size += headSize(t)
	}
	if size > len(data)-base {
		return 0, false
	}
	at, end := base, base+size
	for _, t := range types {
		if at, end, ok = value(t, data, base, at, end); !ok {
			return 0, false
		}
	}
	return end, true
}

// value walks one value whose head is at a place, and whose tail begins at end if it has one.
func value(t *abi.Type, data []byte, base, at, end int) (next, tail int, ok bool) {
	next = at + headSize(t)
	if !dynamic(t) {
		return next, end, fits(t, data, at)
	}
	if offset, ok := number(data, at); !ok || offset != end-base {
		return 0, 0, false
	}
	end, ok = behind(t, data, end)
	return next, end, ok
}

// fits tells whether the numbers of a value that stands where its head is are as small as their types. What else a word may not
// hold shows when it is encoded again; the encoder takes numbers as they are.
func fits(t *abi.Type, data []byte, at int) bool {
	switch t.T {
	case abi.IntTy, abi.UintTy:
		sign := byte(0)
		if t.T == abi.IntTy && data[at+wordSize-t.Size/8]&0x80 != 0 {
			sign = 0xff
		}
		for _, b := range data[at : at+wordSize-t.Size/8] {
			if b != sign {
				return false
			}
		}
	case abi.ArrayTy:
		for range t.Size {
			if !fits(t.Elem, data, at) {
				return false
			}
			at += headSize(t.Elem)
		}
	case abi.TupleTy:
		for _, e := range t.TupleElems {
			if !fits(e, data, at) {
				return false
			}
			at += headSize(e)
		}
	}
	return true
}

// behind walks a value's tail and returns where it ends.
func behind(t *abi.Type, data []byte, at int) (end int, ok bool) {
	switch t.T {
	case abi.StringTy, abi.BytesTy:
		n, ok := number(data, at)
		end := at + wordSize + (n+wordSize-1)/wordSize*wordSize
		return end, ok && end <= len(data)
	case abi.SliceTy:
		n, ok := number(data, at)
		if !ok {
			return 0, false
		}
		return items(t.Elem, n, data, at+wordSize)
	case abi.ArrayTy:
		return items(t.Elem, t.Size, data, at)
	case abi.TupleTy:
		return tails(t.TupleElems, data, at)
	}
	return 0, false
}

// items walks n values of one type.
func items(t *abi.Type, n int, data []byte, base int) (end int, ok bool) {
	size := headSize(t)
	if n > (len(data)-base)/size {
		return 0, false
	}
	at, end := base, base+n*size
	for range n {
		if at, end, ok = value(t, data, base, at, end); !ok {
			return 0, false
		}
	}
	return end, true
}

// number reads a length or an offset, which is never more than the data is long.
func number(data []byte, at int) (int, bool) {
	if at > len(data)-wordSize {
		return 0, false
	}
	for _, b := range data[at : at+wordSize-4] {
		if b != 0 {
			return 0, false
		}
	}
	n := int(binary.BigEndian.Uint32(data[at+wordSize-4:]))
	return n, n <= len(data)
}

// dynamic tells whether a type's size depends on the value.
func dynamic(t *abi.Type) bool {
	switch t.T {
	case abi.StringTy, abi.BytesTy, abi.SliceTy:
		return true
	case abi.ArrayTy:
		return dynamic(t.Elem)
	case abi.TupleTy:
		for _, e := range t.TupleElems {
			if dynamic(e) {
				return true
			}
		}
	}
	return false
}

// headSize is how many bytes a type takes where it stands.
func headSize(t *abi.Type) int {
	if dynamic(t) {
		return wordSize
	}
	switch t.T {
	case abi.ArrayTy:
		return t.Size * headSize(t.Elem)
	case abi.TupleTy:
		sum := 0
		for _, e := range t.TupleElems {
			sum += headSize(e)
		}
		return sum
	}
	return wordSize
}
