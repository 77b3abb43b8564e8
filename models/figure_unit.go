package models

import "strings"

// magnitudes are words for many zeros. The short ones stand right behind the digits.
var magnitudes = []struct {
	word  string
	zeros int
}{
	{"thousand", 3}, {"million", 6}, {"billion", 9}, {"mio", 6}, {"mn", 6}, {"bn", 9}, {"mm", 6}, {"k", 3}, {"m", 6}, {"b", 9},
}

// magnitude is how many zeros the word behind a number stands for, and where it ends.
func magnitude(s []rune, at int) (zeros, next int) {
	from := at
	for from < len(s) && s[from] == ' ' {
		from++
	}
	w := lettersAt(s, from)
	for _, m := range magnitudes {
		if w == m.word && (len(m.word) > 2 || from == at) {
			return m.zeros, from + len(m.word)
		}
	}
	return 0, at
}

// lettersAt is the word at a place, after spaces, in lower case.
func lettersAt(s []rune, at int) string {
	for at < len(s) && (s[at] == ' ' || s[at] == '$') {
		at++
	}
	end := at
	for end < len(s) && end-at < 40 && wordy(s[end]) {
		end++
	}
	return strings.ToLower(string(s[at:end]))
}

// unitAhead tells whether the letters right behind a number are an asset's unit, as in 5ETH.
func unitAhead(s []rune, at int) bool {
	w := lettersAt(s, at)
	return strings.Contains(w, "usd") || w == "eth" || w == "dai" || w == "ether"
}

// unitBefore is the unit that stands before a number, as in $5, USDC 5 or USDC5.
func unitBefore(s []rune, at int) string {
	for at > 0 && s[at-1] == ' ' {
		at--
	}
	if at > 0 && (s[at-1] == '$' || s[at-1] == 'Ξ') {
		return strings.ToLower(string(s[at-1 : at]))
	}
	from := at
	for from > 0 && at-from < 40 && wordy(s[from-1]) && !digit(s[from-1]) {
		from--
	}
	if w := strings.ToLower(string(s[from:at])); strings.Contains(w, "usd") || w == "eth" || w == "dai" {
		return w
	}
	return ""
}

// symbolic tells whether what stands right before a number is a unit, as in USDC5.
func symbolic(s []rune, at int) bool { return unitBefore(s, at) != "" }
