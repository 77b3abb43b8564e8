package chain

import "math/bits"

// The recursive length prefix, in which the chain hashes headers and receipts, written into reused buffers.

// appendBytes writes a string.
func appendBytes(b, s []byte) []byte {
	if len(s) == 1 && s[0] < 0x80 {
		return append(b, s[0])
	}
	return append(appendLength(b, 0x80, len(s)), s...)
}

// appendUint writes a number, which is its bytes without leading zeros.
func appendUint(b []byte, v uint64) []byte {
	switch {
	case v == 0:
		return append(b, 0x80)
	case v < 0x80:
		return append(b, byte(v))
	}
	n := (bits.Len64(v) + 7) / 8
	b = append(b, 0x80+byte(n))
	for i := n - 1; i >= 0; i-- {
		b = append(b, byte(v>>(8*i)))
	}
	return b
}

// appendLength writes what stands before the content of a string (0x80) or a list (0xc0).
func appendLength(b []byte, kind byte, n int) []byte {
	if n < 56 {
		return append(b, kind+byte(n))
	}
	size := (bits.Len(uint(n)) + 7) / 8
	b = append(b, kind+55+byte(size))
	for i := size - 1; i >= 0; i-- {
		b = append(b, byte(n>>(8*i)))
	}
	return b
}

// sizeOf is how many bytes a string or list of n bytes of content takes, a single byte below 0x80 apart.
func sizeOf(n int) int {
	if n < 56 {
		return 1 + n
	}
	return 1 + (bits.Len(uint(n))+7)/8 + n
}

// sizeOfBytes is how many bytes appendBytes writes.
func sizeOfBytes(s []byte) int {
	if len(s) == 1 && s[0] < 0x80 {
		return 1
	}
	return sizeOf(len(s))
}

// sizeOfUint is how many bytes appendUint writes.
func sizeOfUint(v uint64) int {
	if v < 0x80 {
		return 1
	}
	return 1 + (bits.Len64(v)+7)/8
}
