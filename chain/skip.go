package chain

import "bytes"

// deep is how many lists and objects may stand in one another in a part of an answer that nothing needs.
const deep = 64

// skip passes one value of any kind, which must be JSON, and returns its bytes.
func (w *wire) skip() []byte {
	w.peek()
	start := w.i
	w.pass(deep)
	if w.err != nil {
		return nil
	}
	return w.b[start:w.i]
}

func (w *wire) pass(depth int) {
	switch c := w.peek(); {
	case depth == 0:
		w.fail("nested too deeply")
	case c == '"':
		w.passText()
	case c == '{':
		w.i++
		for first := true; w.more(first, '}'); first = false {
			w.passText()
			w.take(':')
			w.pass(depth - 1)
		}
	case c == '[':
		w.i++
		for first := true; w.more(first, ']'); first = false {
			w.pass(depth - 1)
		}
	case c == 't':
		w.word("true")
	case c == 'f':
		w.word("false")
	case c == 'n':
		w.word("null")
	default:
		w.passNumber()
	}
}

// passText passes a string, with escapes or without.
func (w *wire) passText() {
	w.take('"')
	for w.err == nil {
		n := bytes.IndexByte(w.b[w.i:], '"')
		if n < 0 {
			w.fail("expected the end of a string")
			return
		}
		if plain(w.b[w.i : w.i+n]) {
			w.i += n + 1
			return
		}
		w.passEscape()
	}
}

// passEscape passes what comes before the next escape, and the escape.
func (w *wire) passEscape() {
	for w.i < len(w.b) && w.b[w.i] != '\\' {
		if w.b[w.i] < 0x20 {
			w.fail("a control character in a string")
			return
		}
		w.i++
	}
	rest := w.b[min(w.i+1, len(w.b)):]
	switch {
	case len(rest) > 0 && bytes.IndexByte([]byte(`"\/bfnrt`), rest[0]) >= 0:
		w.i += 2
	case len(rest) > 4 && rest[0] == 'u' && allHex(rest[1:5]):
		w.i += 6
	default:
		w.fail("an escape that is none")
	}
}

func allHex(s []byte) bool {
	for _, c := range s {
		if nibbles[c] > 0xf {
			return false
		}
	}
	return true
}

// passNumber passes a number after RFC 8259.
func (w *wire) passNumber() {
	if w.i < len(w.b) && w.b[w.i] == '-' {
		w.i++
	}
	if w.i < len(w.b) && w.b[w.i] == '0' {
		w.i++
	} else {
		w.passDigits()
	}
	if w.i < len(w.b) && w.b[w.i] == '.' {
		w.i++
		w.passDigits()
	}
	if w.i < len(w.b) && w.b[w.i]|0x20 == 'e' {
		w.i++
		if w.i < len(w.b) && (w.b[w.i] == '+' || w.b[w.i] == '-') {
			w.i++
		}
		w.passDigits()
	}
}

func (w *wire) passDigits() {
	start := w.i
	for w.i < len(w.b) && w.b[w.i] >= '0' && w.b[w.i] <= '9' {
		w.i++
	}
	if w.i == start {
		w.fail("expected a value")
	}
}
