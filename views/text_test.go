package views

import (
	"strings"
	"testing"
)

func TestHiddenCharactersAreNamed(t *testing.T) {
	for text, want := range map[string]string{
		"plain":                 "plain",
		"a\nb\tc":               "a\nb\tc",
		"pay \u202etxt.exe":     "pay [U+202E]txt.exe",
		"zero\u200bwidth":       "zero[U+200B]width",
		"tag\U000e0041":         "tag[U+E0041]",
		"\u2066x\u2069":         "[U+2066]x[U+2069]",
		"null\x00":              "null[U+0000]",
		"bad\xffutf":            "bad[byte FF]utf",
		"soft\u00adhyphen":      "soft[U+00AD]hyphen",
		"filler\u3164":          "filler[U+3164]",
		"line\u2028":            "line[U+2028]",
		"mark\ufeff":            "mark[U+FEFF]",
		"عربي and हिन्दी and é": "عربي and हिन्दी and é",
		"\ufffd is a character": "\ufffd is a character",
	} {
		same(t, text, plain(text), want)
	}
}

func TestRunsKeepEverything(t *testing.T) {
	var b strings.Builder
	for _, r := range runs("a\u200bb\u200b\u200bc") {
		if r.hidden {
			b.WriteString("|")
		} else {
			b.WriteString(r.text)
		}
	}
	same(t, "runs", b.String(), "a|b||c")
}

func TestCut(t *testing.T) {
	if s, rest := cut("grünes", 3); s != "grü" || rest != 6 {
		t.Errorf("%q, %d", s, rest)
	}
	if s, rest := cut("abc", 3); s != "abc" || rest != 0 {
		t.Errorf("%q, %d", s, rest)
	}
	same(t, "clip", clip(strings.Repeat("x", 300)), strings.Repeat("x", 200)+"…")
}
