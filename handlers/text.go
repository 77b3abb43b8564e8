package handlers

import (
	"strings"
	"unicode/utf8"
)

// clipped is at most n bytes of valid text.
func clipped(s string, n int) string {
	s = strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", ""), "\uFFFD")
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// newlines makes a form's line ends those of a text file.
func newlines(s string) string {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
}

// accepts tells whether a header such as Accept or Accept-Encoding names a value and does not refuse it.
func accepts(header, value string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, params, _ := strings.Cut(part, ";")
		if strings.EqualFold(strings.TrimSpace(name), value) {
			return strings.ReplaceAll(params, " ", "") != "q=0"
		}
	}
	return false
}
