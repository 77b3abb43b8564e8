package models

import (
	"math/big"
	"strings"
	"unicode"
)

// figure is a number in a text that may be an amount: digits without their point, how many of them stand behind it, and how many
// zeros a word such as million stands for.
type figure struct {
	digits   *big.Int
	decimals int
	zeros    int
	odd      bool      // another reading of digits that could be read in two ways
	units    [2]string // the words before and after it, in lower case; empty where none is
}

// Bounds of what is read of a text: how many numbers, and of how many digits.
const (
	mostFigures = 2_000
	mostDigits  = 80
)

// figures are the numbers of a text as a reader sees them: in digits of any script, whatever marks or unseen characters stand among
// them. Those within words, addresses and hashes are none.
func figures(text string) (list []figure) {
	s := readable(text)
	for i := 0; i < len(s) && len(list) < mostFigures; {
		if !digit(s[i]) {
			i++
			continue
		}
		end := numberEnd(s, i)
		if (i == 0 || !wordy(s[i-1]) || symbolic(s, i)) && !enumerates(s, i, end) && end-i <= mostDigits {
			if f, next, ok := figureAt(s, i, end); ok {
				list, end = append(list, f...), next
			}
		}
		for end < len(s) && wordy(s[end]) {
			end++
		}
		i = end
	}
	return list
}

// enumerates tells whether a number only counts the points of a list, as in 1. or 2): it begins its line.
func enumerates(s []rune, from, to int) bool {
	if to+1 >= len(s) || s[to] != '.' && s[to] != ')' || s[to+1] != ' ' {
		return false
	}
	for from > 0 && strings.ContainsRune(" #>-+(", s[from-1]) {
		from--
	}
	return from == 0 || s[from-1] == '\n'
}

// figureAt reads the number at a place, with the words that belong to it.
func figureAt(s []rune, from, to int) (list []figure, next int, ok bool) {
	zeros, next := magnitude(s, to)
	if next < len(s) && zeros == 0 && next == to && wordy(s[next]) && !unitAhead(s, next) {
		return nil, to, false // it is part of a word
	}
	units := [2]string{unitBefore(s, from), lettersAt(s, next)}
	for _, f := range readings(string(s[from:to])) {
		f.zeros, f.units = zeros, units
		list = append(list, f)
	}
	return list, next, len(list) > 0
}

// readings are what digits with separators mean. A single point before three digits is a decimal point, and may be meant to
// separate thousands.
func readings(number string) (list []figure) {
	number = strings.Map(func(r rune) rune {
		if strings.ContainsRune(" '’", r) {
			return -1
		}
		return r
	}, number)
	points, commas := strings.Count(number, "."), strings.Count(number, ",")
	point := strings.LastIndexAny(number, ".,")
	switch {
	case points > 0 && commas > 0:
		return []figure{pointed(number, point)}
	case points > 1, commas > 0 && grouped(number) || commas > 1:
		return []figure{pointed(number, -1)}
	case points == 1 && len(number)-point == 4 && point <= 3 && number[0] != '0':
		other := pointed(number, -1)
		other.odd = true
		return []figure{pointed(number, point), other}
	}
	return []figure{pointed(number, point)}
}

// pointed reads digits, of which those after a place stand behind the point.
func pointed(number string, point int) figure {
	var f figure
	if point >= 0 {
		f.decimals = len(number) - point - 1
	}
	digits := strings.NewReplacer(".", "", ",", "").Replace(number)
	f.digits, _ = new(big.Int).SetString(digits, 10)
	return f
}

// of is the figure as an amount of an asset, in its smallest unit; not ok where the asset has no such amount.
func (f figure) of(a Asset) (u Uint, ok bool) {
	shift := int(a.Decimals) + f.zeros - f.decimals
	n := new(big.Int).Set(f.digits)
	if shift < 0 {
		var rest big.Int
		n.QuoRem(n, power(-shift), &rest)
		if rest.Sign() != 0 {
			return u, false
		}
	} else if shift > 90 {
		return u, false
	} else {
		n.Mul(n, power(shift))
	}
	return FromBig(n)
}

func power(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// rounds tells whether the figure is what an amount is rounded to.
func (f figure) rounds(a Asset, u Uint) bool {
	shift := int(a.Decimals) + f.zeros - f.decimals
	if shift <= 0 || shift > 70 || f.zeros == 0 && f.decimals == 0 {
		return false
	}
	have, ok := f.of(a)
	half, _ := FromBig(new(big.Int).Quo(power(shift), big.NewInt(2)))
	gap := have.Sub(u)
	if have.Cmp(u) < 0 {
		gap = u.Sub(have)
	}
	return ok && gap.Cmp(half) <= 0
}

// says tells whether the figure's unit is an asset's.
func (f figure) says(a Asset) bool { return isUnit(f.units[0], a) || isUnit(f.units[1], a) }

func isUnit(word string, a Asset) bool {
	symbol := strings.ToLower(a.Symbol)
	switch word {
	case "":
		return false
	case "$", "usd", "dollar", "dollars":
		return strings.Contains(symbol, "usd") || strings.Contains(symbol, "dai")
	case "eth", "ether", "ethers", "ξ":
		return a.Native()
	}
	return word == symbol
}

// readable is a text as runes, with digits and separators of all scripts as those of ASCII, and without what isn't seen and what
// Markdown takes for its own. Tables' bars stand as ends of lines.
func readable(text string) []rune {
	text = strings.NewReplacer("&nbsp;", " ", "&#160;", " ", "\u2019", "'").Replace(text)
	s := make([]rune, 0, len(text))
	for _, r := range text {
		switch {
		case r == '\n' || r == '|':
			s = append(s, '\n')
		case strings.ContainsRune("*_`\\~", r), Unseen(r) && r != '\t':
		case unicode.Is(unicode.Nd, r):
			s = append(s, '0'+digitOf(r))
		case r == '，' || r == '٬':
			s = append(s, ',')
		case r == '．' || r == '٫':
			s = append(s, '.')
		case unicode.IsSpace(r):
			s = append(s, ' ')
		default:
			s = append(s, r)
		}
	}
	return s
}

// digitOf is the value of a decimal digit of any script: each script has its ten in a row, from 0 on.
func digitOf(r rune) rune {
	for _, x := range unicode.Nd.R16 {
		if uint32(r) >= uint32(x.Lo) && uint32(r) <= uint32(x.Hi) {
			return (r - rune(x.Lo)) % 10
		}
	}
	for _, x := range unicode.Nd.R32 {
		if uint32(r) >= x.Lo && uint32(r) <= x.Hi {
			return (r - rune(x.Lo)) % 10
		}
	}
	return 0
}

func digit(r rune) bool { return r >= '0' && r <= '9' }

func wordy(r rune) bool { return digit(r) || unicode.IsLetter(r) }

// numberEnd is where the digits at a place end, with what separates them.
func numberEnd(s []rune, i int) int {
	spaced := false
	for i < len(s) {
		switch {
		case digit(s[i]):
			i++
		case (s[i] == ',' || s[i] == '.' || s[i] == '\'') && i+1 < len(s) && digit(s[i+1]) && !spaced:
			i++
		case s[i] == ' ' && threeAhead(s, i+1) && (spaced || shortBehind(s, i)):
			spaced, i = true, i+1
		case s[i] == '.' && spaced && i+1 < len(s) && digit(s[i+1]), s[i] == ',' && spaced && i+1 < len(s) && digit(s[i+1]):
			i++
		default:
			return i
		}
	}
	return i
}

// threeAhead tells whether three digits and no more stand at a place.
func threeAhead(s []rune, i int) bool {
	return i+2 < len(s) && digit(s[i]) && digit(s[i+1]) && digit(s[i+2]) && (i+3 == len(s) || !wordy(s[i+3]))
}

// shortBehind tells whether one to three digits stand before a place, and nothing of a number before them.
func shortBehind(s []rune, i int) bool {
	n := 0
	for ; n < i && digit(s[i-1-n]); n++ {
	}
	return n >= 1 && n <= 3 && (n == i || !strings.ContainsRune(",.'", s[i-1-n]))
}
