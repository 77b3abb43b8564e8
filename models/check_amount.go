package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// writing asks whether the amounts in the text are those in the calls.
func (x *Examination) writing() []Check {
	f := x.find(AmountCheck)
	pays, total := x.sums()
	if len(pays) == 0 {
		return nil
	}
	for _, a := range x.DAO.Payable() {
		x.amounts(f, a, pays, total[a.Address])
	}
	for _, p := range pays {
		if p.Payment.Asset.Symbol == "" {
			f.unknown("Action %d moves a token that is not listed here, whose decimals are not known: the text can't be compared.", p.number)
		}
	}
	return []Check{f.check("The text names each amount that the calls move.")}
}

// sums are what the calls pay, whoever they make pay, and what they let others take; and what the treasury pays in all, by token.
func (x *Examination) sums() (pays []numbered, total map[common.Address]Uint) {
	total = map[common.Address]Uint{}
	for _, e := range x.all {
		switch {
		case e.Moves() || e.Kind == Allows && !e.Payment.Unlimited():
		case e.Kind != Pays && e.From == x.DAO.Treasury() && !e.Action.Value.IsZero():
			e.Payment, e.Kind = Payment{Ether, e.Action.Target, e.Action.Value}, Pays
		default:
			continue
		}
		if e.Payment.Amount.IsZero() {
			continue
		}
		pays = append(pays, e)
		if e.Kind != Allows && e.From == x.DAO.Treasury() {
			total[e.Payment.Asset.Address] = total[e.Payment.Asset.Address].Add(e.Payment.Amount)
		}
	}
	return pays, total
}

func (x *Examination) amounts(f *findings, a Asset, pays []numbered, total Uint) {
	times := map[Uint]int{}
	whole := x.written(a, total)
	for _, p := range pays {
		if p.Payment.Asset != a {
			continue
		}
		u := p.Payment.Amount
		times[u]++
		switch n := x.mentions(a, u); {
		case n >= times[u] || whole && p.Kind != Allows || x.summed(a, pays, p):
		case n > 0:
			f.warn(p.number, "The calls pay %s %d times, and the text names it %d times.", a.Words(u), times[u], n)
		default:
			x.unwritten(f, a, p)
		}
	}
}

// summed tells whether the text names what several payments to the recipient of one add up to.
func (x *Examination) summed(a Asset, pays []numbered, p numbered) bool {
	var sum Uint
	for _, o := range pays {
		if o.Payment.Asset == a && o.Payment.Recipient == p.Payment.Recipient && o.Kind == p.Kind {
			sum = sum.Add(o.Payment.Amount)
		}
	}
	return sum != p.Payment.Amount && x.written(a, sum)
}

// unwritten says of an amount that the text doesn't name how far it is from what the text names.
func (x *Examination) unwritten(f *findings, a Asset, p numbered) {
	u, verb := p.Payment.Amount, "pays"
	if p.Kind == Allows {
		verb = "lets " + x.called(p.Payment.Recipient) + " take"
	}
	said := x.said(a)
	switch {
	case len(said) == 0:
		f.warn(p.number, "Action %d %s %s, and the text names no amount of %s.", p.number, verb, a.Words(u), a.Symbol)
	case p.Kind == Allows:
		f.warn(p.number, "Action %d %s %s, which the text doesn't name.", p.number, verb, a.Words(u))
	case x.rounded(a, u):
		f.warn(p.number, "Action %d %s %s, which the text names in round figures.", p.number, verb, a.Words(u))
	case x.built(a, u, said):
		f.warn(p.number, "Action %d %s %s, which the text names only by its parts.", p.number, verb, a.Words(u))
	default:
		f.fail(p.number, "Action %d %s %s. The text names other amounts of %s: %s.", p.number, verb, a.Words(u), a.Symbol, x.list(a, said))
	}
}

// said are the amounts of an asset that the text names with its unit, each once.
func (x *Examination) said(a Asset) (list []Uint) {
	for _, n := range x.numbers {
		if u, ok := n.of(a); ok && n.says(a) && !n.odd && !u.IsZero() && !slices.Contains(list, u) {
			list = append(list, u)
		}
	}
	return list
}

func (x *Examination) list(a Asset, said []Uint) (words string) {
	for _, u := range said[:min(4, len(said))] {
		words = also(words, a.Words(u))
	}
	return words
}

// mentions is how often the text names an amount of an asset: with its unit, or with that of no asset.
func (x *Examination) mentions(a Asset, u Uint) (n int) {
	for _, m := range x.numbers {
		if v, ok := m.of(a); ok && v == u && !m.odd && (m.says(a) || !x.foreign(m)) {
			n++
		}
	}
	return n
}

func (x *Examination) written(a Asset, u Uint) bool { return !u.IsZero() && x.mentions(a, u) > 0 }

// foreign tells whether a figure has the unit of an asset at all.
func (x *Examination) foreign(m figure) bool {
	return slices.ContainsFunc(x.DAO.Payable(), m.says)
}

// rounded tells whether the text names an amount in round figures, or in digits that may be read as it.
func (x *Examination) rounded(a Asset, u Uint) bool {
	for _, m := range x.numbers {
		if v, ok := m.of(a); m.says(a) && (m.rounds(a, u) || ok && m.odd && v == u) {
			return true
		}
	}
	return false
}

// built tells whether an amount is the sum of those that the text names, or so many times one of them as the text says.
func (x *Examination) built(a Asset, u Uint, said []Uint) bool {
	var sum Uint
	for _, v := range said {
		sum = sum.Add(v)
		for n := uint64(2); n <= 60; n++ {
			if v.MulDiv(U(n), U(1)) == u && x.counts(n) {
				return true
			}
		}
	}
	return sum == u
}

// counts tells whether the text has a number that is of no asset and not a power of ten, as in 6 months.
func (x *Examination) counts(n uint64) bool {
	for _, m := range x.numbers {
		if m.digits.IsUint64() && m.digits.Uint64() == n && m.decimals == 0 && m.zeros == 0 && !x.foreign(m) && n != 10 {
			return true
		}
	}
	return false
}
