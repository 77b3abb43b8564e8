package chain

import "math/bits"

// nibbles gives the value of a hex digit, and 0xff for any other byte.
var nibbles = func() (t [256]byte) {
	for i := range t {
		t[i] = 0xff
	}
	for i := range 10 {
		t['0'+i] = byte(i)
	}
	for i := range 6 {
		t['a'+i], t['A'+i] = byte(10+i), byte(10+i)
	}
	return t
}()

// unhex decodes 2·len(dst) hex digits into dst and tells whether all of them were.
func unhex(dst, src []byte) bool {
	if len(src) != 2*len(dst) {
		return false
	}
	bad := byte(0)
	for i := range dst {
		hi, lo := nibbles[src[2*i]], nibbles[src[2*i+1]]
		bad |= hi | lo
		dst[i] = hi<<4 | lo
	}
	return bad < 0x10
}

// digitsOf strips the 0x that every value of JSON-RPC begins with.
func digitsOf(s []byte) ([]byte, bool) {
	if len(s) < 2 || s[0] != '0' || s[1] != 'x' {
		return nil, false
	}
	return s[2:], true
}

// natural decodes the digits of a quantity, which has no leading zeros, into at most 32 bytes without leading zeros. Zero
// is no bytes.
func natural(buf *[32]byte, digits []byte) ([]byte, bool) {
	if len(digits) == 0 || len(digits) > 64 || digits[0] == '0' && len(digits) > 1 {
		return nil, false
	}
	n := (len(digits) + 1) / 2
	odd := len(digits) % 2
	if odd == 1 {
		buf[0] = nibbles[digits[0]]
		if buf[0] > 0xf {
			return nil, false
		}
	}
	if !unhex(buf[odd:n], digits[odd:]) {
		return nil, false
	}
	if n == 1 && buf[0] == 0 {
		return nil, true
	}
	return buf[:n], true
}

// small decodes the digits of a quantity of at most 64 bits.
func small(digits []byte) (v uint64, ok bool) {
	if len(digits) == 0 || len(digits) > 16 || digits[0] == '0' && len(digits) > 1 {
		return 0, false
	}
	for _, c := range digits {
		d := nibbles[c]
		if d > 0xf {
			return 0, false
		}
		v = v<<4 | uint64(d)
	}
	return v, true
}

// appendQuantity writes v as JSON-RPC does, without quotes.
func appendQuantity(b []byte, v uint64) []byte {
	b = append(b, '0', 'x')
	if v == 0 {
		return append(b, '0')
	}
	for i := (bits.Len64(v) - 1) / 4 * 4; i >= 0; i -= 4 {
		b = append(b, "0123456789abcdef"[v>>i&0xf])
	}
	return b
}

// appendHex writes bytes as JSON-RPC does, without quotes.
func appendHex(b, data []byte) []byte {
	b = append(b, '0', 'x')
	for _, c := range data {
		b = append(b, "0123456789abcdef"[c>>4], "0123456789abcdef"[c&0xf])
	}
	return b
}
