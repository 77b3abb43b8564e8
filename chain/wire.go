package chain

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// ErrMalformed says that an answer is not JSON, or not of the shape that its method answers in. It is an ErrDoubtful.
var ErrMalformed = fmt.Errorf("malformed: %w", ErrDoubtful)

// wire reads JSON in one pass over the bytes of an answer. The first thing that is not as expected ends it: every method
// then returns nothing, and err says why. What it returns points into the answer.
type wire struct {
	b   []byte
	i   int
	err error
}

// fail keeps the first reason and moves to the end, so that every loop ends.
func (w *wire) fail(what string) {
	if w.err == nil {
		w.err = fmt.Errorf("%s near byte %d of %d: %w", what, w.i, len(w.b), ErrMalformed)
	}
	w.i = len(w.b)
}

// peek returns the next byte that is not space, or 0 at the end.
func (w *wire) peek() byte {
	for w.i < len(w.b) {
		switch c := w.b[w.i]; c {
		case ' ', '\t', '\n', '\r':
			w.i++
		default:
			return c
		}
	}
	return 0
}

// take passes one byte that must come next.
func (w *wire) take(c byte) {
	if w.peek() != c {
		w.fail("expected " + string(rune(c)))
		return
	}
	w.i++
}

// more tells whether a list or object has another member; it passes the comma before it, or the end after the last.
func (w *wire) more(first bool, end byte) bool {
	c := w.peek()
	switch {
	case w.err != nil:
		return false
	case c == end:
		w.i++
		return false
	case first:
		return true
	case c != ',':
		w.fail("expected a comma")
		return false
	}
	w.i++
	if w.peek() == end {
		w.fail("expected a member")
	}
	return w.err == nil
}

// key returns an object's next key and passes its colon.
func (w *wire) key() []byte {
	k := w.text()
	w.take(':')
	return k
}

// text returns a string that holds no escapes, as those of JSON-RPC's values and keys are.
func (w *wire) text() []byte {
	w.take('"')
	n := bytes.IndexByte(w.b[w.i:], '"')
	if w.err != nil || n < 0 || !plain(w.b[w.i:w.i+n]) {
		w.fail("expected a plain string")
		return nil
	}
	s := w.b[w.i : w.i+n]
	w.i += n + 1
	return s
}

// plain tells whether a string's bytes stand for themselves: no escapes and no control characters.
func plain(s []byte) bool {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	for ; len(s) >= 8; s = s[8:] {
		x := binary.LittleEndian.Uint64(s)
		low := (x - 0x20*ones) &^ x
		slash := x ^ '\\'*ones
		if (low|(slash-ones)&^slash)&tops != 0 {
			return false
		}
	}
	for _, c := range s {
		if c < 0x20 || c == '\\' {
			return false
		}
	}
	return true
}

// null passes a null if that comes next.
func (w *wire) null() bool {
	if w.peek() != 'n' {
		return false
	}
	w.word("null")
	return true
}

func (w *wire) word(s string) {
	if len(w.b)-w.i < len(s) || string(w.b[w.i:w.i+len(s)]) != s {
		w.fail("expected " + s)
		return
	}
	w.i += len(s)
}

// fixed reads exactly len(dst) bytes in hex.
func (w *wire) fixed(dst []byte) {
	w.peek()
	n := len(`"0x`) + 2*len(dst)
	rest := w.b[w.i:]
	if len(rest) <= n || string(rest[:3]) != `"0x` || rest[n] != '"' || !unhex(dst, rest[3:n]) {
		w.fail("expected bytes in hex")
		return
	}
	w.i += n + 1
}

// grow reads any number of bytes in hex and appends them to dst.
func (w *wire) grow(dst []byte) []byte {
	w.take('"')
	end := bytes.IndexByte(w.b[w.i:], '"')
	digits, ok := digitsOf(w.b[w.i : w.i+max(end, 0)])
	n := len(digits) / 2
	if !ok || len(digits)%2 != 0 {
		w.fail("expected bytes in hex")
		return dst
	}
	start := len(dst)
	if cap(dst)-start < n {
		dst = append(make([]byte, 0, 2*cap(dst)+n), dst...)
	}
	dst = dst[:start+n]
	if !unhex(dst[start:], digits) {
		w.fail("expected bytes in hex")
		return dst
	}
	w.i += end + 1
	return dst
}

// quantity reads a number of at most 64 bits.
func (w *wire) quantity() uint64 {
	digits, ok := digitsOf(w.text())
	v, fits := small(digits)
	if !ok || !fits {
		w.fail("expected a quantity")
	}
	return v
}

// end makes sure that nothing follows.
func (w *wire) end() error {
	if w.err == nil && w.peek() != 0 || w.err == nil && w.i < len(w.b) {
		w.fail("expected the end")
	}
	return w.err
}
