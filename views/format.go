package views

import (
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

const (
	nbsp  = "\u00a0"
	minus = "\u2212"
)

// count is a number of things.
func count[N int | uint64](n N) string { return models.Group(strconv.FormatUint(uint64(n), 10)) }

// many is a number of things with their name: 1 vote, 2 votes.
func many(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return count(n) + " " + more
}

// places is how many decimals an amount of an asset has at least.
func places(a models.Asset) int {
	if a.Native() {
		return 4
	}
	return min(2, int(a.Decimals))
}

// amount is the exact amount, grouped, with at least the asset's usual decimals.
func amount(a models.Asset, u models.Uint) string {
	whole, fraction, _ := strings.Cut(a.Decimal(u), ".")
	if n := places(a) - len(fraction); n > 0 {
		fraction += strings.Repeat("0", n)
	}
	if fraction == "" {
		return models.Group(whole)
	}
	return models.Group(whole) + "." + fraction
}

// round is the exact amount, without decimals when it is whole.
func round(a models.Asset, u models.Uint) string {
	if d := a.Decimal(u); !strings.Contains(d, ".") {
		return models.Group(d)
	}
	return amount(a, u)
}

// brief is an amount for a narrow column: round, cut to six decimals, or to three digits where it has more than fifteen.
func brief(a models.Asset, u models.Uint) string {
	whole, fraction, _ := strings.Cut(round(a, u), ".")
	digits := strings.ReplaceAll(whole, ",", "")
	switch {
	case len(digits) > 15:
		return digits[:1] + "." + digits[1:3] + nbsp + "×" + nbsp + "10^" + strconv.Itoa(len(digits)-1)
	case len(fraction) <= 6:
		return round(a, u)
	case whole == "0" && strings.Trim(fraction[:6], "0") == "":
		return "under 0.000001"
	}
	return whole + "." + fraction[:6] + "…"
}

// weight is an amount of the voting token: whole, or cut to two decimals.
func weight(a models.Asset, u models.Uint) string {
	whole, fraction, _ := strings.Cut(a.Decimal(u), ".")
	if fraction == "" {
		return models.Group(whole)
	}
	fraction = (fraction + "0")[:2]
	if whole == "0" && fraction == "00" {
		return "under 0.01"
	}
	return models.Group(whole) + "." + fraction
}

// compact is an amount in thousands, millions or billions, for places where the exact one stands in the title.
func compact(a models.Asset, u models.Uint) string {
	whole, _, _ := strings.Cut(a.Decimal(u), ".")
	for _, unit := range []struct {
		zeros int
		name  string
	}{{9, "B"}, {6, "M"}} {
		if n := len(whole) - unit.zeros; n > 0 {
			digits := 3 - min(n, 2)
			return models.Group(whole[:n]) + "." + whole[n:n+digits] + nbsp + unit.name
		}
	}
	return weight(a, u)
}

// narrow takes an amount's decimals from the seventh on off, for a narrow column whose title has them all.
func narrow(amount string) string {
	if whole, fraction, _ := strings.Cut(amount, "."); len(fraction) > 6 {
		return whole + "." + fraction[:6] + "…"
	}
	return amount
}

// left is held − out with its sign; the treasury may be short.
func left(a models.Asset, held, out models.Uint) string {
	if held.Cmp(out) < 0 {
		return minus + amount(a, out.Sub(held))
	}
	return amount(a, held.Sub(out))
}

// off is an amount that goes out: 0, or with a minus.
func off(a models.Asset, u models.Uint) string {
	if u.IsZero() {
		return amount(a, u)
	}
	return minus + amount(a, u)
}

// share is part of whole in percent, to one place.
func share(part, whole models.Uint) string {
	n := part.Permille(whole)
	switch {
	case n == 0 && !part.IsZero() && !whole.IsZero():
		return "under 0.1" + nbsp + "%"
	case n == 1000 && part.Cmp(whole) < 0:
		return "over 99.9" + nbsp + "%"
	case n == 1000:
		return "100" + nbsp + "%"
	}
	return models.Group(strconv.Itoa(n/10)) + "." + strconv.Itoa(n%10) + nbsp + "%"
}

// percent is part of whole in whole percent, rounded down.
func percent(part, whole models.Uint) string {
	return models.Group(part.MulDiv(models.U(100), whole).String()) + nbsp + "%"
}

// short is an address or a hash as 0x0341…7A37.
func short[T interface{ Hex() string }](x T) string {
	s := x.Hex()
	return s[:6] + "…" + s[len(s)-4:]
}

// proposalPath is the path of a proposal.
func proposalPath(id models.Uint) string { return "/proposals/" + id.String() }

func delegatePath(a common.Address) string { return "/delegates/" + a.Hex() }

// list joins words as a sentence does: a, b and c.
func list(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}

// few is a small number as a word.
func few(n int) string {
	words := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
	if n < len(words) {
		return words[n]
	}
	return count(n)
}
