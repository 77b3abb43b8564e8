package models

import (
	"strings"
)

// ParseAmount reads what a person typed as an amount of an asset, such as "1,250.5", into its smallest unit. It takes
// no sign and no exponent, and refuses more decimals than the asset has rather than rounding.
func ParseAmount(s string, a Asset) (Uint, error) {
	s = strings.TrimSpace(s)
	whole, fraction, _ := strings.Cut(s, ".")
	if strings.Contains(whole, ",") {
		if !grouped(whole) {
			return Uint{}, Invalid{"amount", "has commas in odd places; write 1,250.5 or 1250.5"}
		}
		whole = strings.ReplaceAll(whole, ",", "")
	}
	fraction = strings.TrimRight(fraction, "0")
	if len(fraction) > int(a.Decimals) {
		return Uint{}, Invalid{"amount", "has more decimals than " + a.Symbol + " has (" + U(uint64(a.Decimals)).String() + ")"}
	}
	whole = strings.TrimLeft(whole, "0")
	all := strings.TrimLeft(whole+fraction+strings.Repeat("0", int(a.Decimals)-len(fraction)), "0")
	if !plain(s) || len(all) > digits {
		return Uint{}, Invalid{"amount", "is not a number such as 1,250.5"}
	}
	if all == "" {
		return Uint{}, nil
	}
	u, err := parseDigits(all)
	if err != nil {
		return Uint{}, Invalid{"amount", "is too large"}
	}
	return u, nil
}

// plain tells whether s is digits with at most one point, and at least one digit.
func plain(s string) bool {
	seen := false
	for i, points := 0, 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			seen = true
		case c == '.' && points == 0:
			points++
		case c == ',' && points == 0:
		default:
			return false
		}
	}
	return seen
}

// grouped tells whether commas stand before each three digits.
func grouped(whole string) bool {
	parts := strings.Split(whole, ",")
	for i, p := range parts {
		if len(p) != 3 && (i > 0 || len(p) > 3 || len(p) == 0) {
			return false
		}
	}
	return true
}

// Decimal is the exact amount in whole units of the asset, without grouping and without trailing zeros.
func (a Asset) Decimal(u Uint) string {
	s := u.String()
	d := int(a.Decimals)
	if len(s) <= d {
		s = strings.Repeat("0", d-len(s)+1) + s
	}
	if d == 0 {
		return s
	}
	whole, fraction := s[:len(s)-d], strings.TrimRight(s[len(s)-d:], "0")
	if fraction == "" {
		return whole
	}
	return whole + "." + fraction
}

// Group puts commas between thousands of a decimal number.
func Group(s string) string {
	whole, fraction, point := strings.Cut(s, ".")
	var b strings.Builder
	for i, c := range []byte(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(c)
	}
	if point {
		b.WriteByte('.')
		b.WriteString(fraction)
	}
	return b.String()
}

// Words is the exact amount in whole units, grouped, with the asset's symbol.
func (a Asset) Words(u Uint) string { return Group(a.Decimal(u)) + " " + a.Symbol }
