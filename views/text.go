package views

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"backprop/models"
)

// run is a stretch of text, or one character that is to be shown instead of obeyed.
type run struct {
	text   string
	hidden bool
}

// runs takes text from the chain apart: what changes its direction, cannot be seen or is no text comes out as a name
// such as U+202E. Line breaks and tabs stay.
func runs(s string) (list []run) {
	start := 0
	for i, r := range s {
		_, size := utf8.DecodeRuneInString(s[i:])
		if !hidden(r) && !(r == utf8.RuneError && size == 1) {
			continue
		}
		if start < i {
			list = append(list, run{text: s[start:i]})
		}
		list = append(list, run{codepoint(r, s[i]), true})
		start = i + size
	}
	if start < len(s) {
		list = append(list, run{text: s[start:]})
	}
	return list
}

func codepoint(r rune, b byte) string {
	if r == utf8.RuneError {
		return fmt.Sprintf("byte %02X", b)
	}
	return fmt.Sprintf("U+%04X", r)
}

// hidden tells whether a reader would not see r, or would see other text in another order because of it.
func hidden(r rune) bool {
	return r != '\n' && r != '\t' && r != '\r' && models.Unseen(r)
}

// plain is s for places that take no markup, such as a title or a label, with hidden characters named in brackets.
func plain(s string) string {
	var b strings.Builder
	for _, r := range runs(s) {
		if r.hidden {
			r.text = "[" + r.text + "]"
		}
		b.WriteString(r.text)
	}
	return b.String()
}

// cut shortens text to n characters and says how many there were; rest is 0 when nothing was cut.
func cut(s string, n int) (short string, rest int) {
	total := utf8.RuneCountInString(s)
	if total <= n {
		return s, 0
	}
	for i := range s {
		if n == 0 {
			return s[:i], total
		}
		n--
	}
	return s, 0
}
