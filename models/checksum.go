package models

import "strings"

// emptySum is the SHA-256 of nothing.
const emptySum = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

// CheckSHA256 tells whether s is a SHA-256 in hex that could be of a file: not a placeholder, a pattern, or the hash of
// nothing.
func CheckSHA256(s string) error {
	if reason := hashWrong(s); reason != "" {
		return Invalid{"sha256", reason}
	}
	return nil
}

func hashWrong(s string) string {
	s = strings.ToLower(strings.TrimPrefix(s, "0x"))
	switch {
	case len(s) != 64 || strings.Trim(s, "0123456789abcdef") != "":
		return "is not a SHA-256: it has 64 hex digits"
	case s == emptySum:
		return "is the SHA-256 of an empty file"
	case patterned(s):
		return "is a placeholder: no file has this SHA-256; hash the real file"
	}
	return ""
}

// patterned tells whether digits repeat, count up or down, or are too few of the sixteen for a hash: of 64 digits drawn at
// random, fewer than nine kinds come up less than once in 10^14.
func patterned(s string) bool {
	for period := 1; period <= 32; period++ {
		if s[period:] == s[:len(s)-period] {
			return true
		}
	}
	kinds, steps := map[byte]bool{}, map[int]int{}
	for i := range len(s) {
		kinds[s[i]] = true
		if i > 0 {
			steps[int(s[i])-int(s[i-1])]++
		}
	}
	return len(kinds) < 9 || steps[1] > 40 || steps[-1] > 40
}
