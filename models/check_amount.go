package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Bounds of what is compared with a text.
const (
	mostCompared = 200 // payments
	mostSaid     = 60  // amounts of an asset
)

// price is what a text says of amounts of an asset.
type price struct {
	said  []Uint       // with its unit, each once
	times map[Uint]int // how often it says an amount with the asset's unit
	plain map[Uint]int // how often it has a number of no asset at all
	built map[Uint]bool
	near  []figure // in round figures, or in digits that may be read in another way
}

// price reads what the text says of amounts of an asset, once.
func (x *Examination) price(a Asset) *price {
	if p := x.prices[a.Address]; p != nil {
		return p
	}
	p := &price{times: map[Uint]int{}, plain: map[Uint]int{}, built: map[Uint]bool{}}
	x.prices[a.Address] = p
	counts := map[uint64]bool{}
	for _, m := range x.numbers {
		u, ok := m.of(a)
		own, foreign := m.says(a), slices.ContainsFunc(x.DAO.Payable(), m.says)
		switch {
		case own && (m.odd || m.zeros > 0 || m.decimals > 0) && len(p.near) < mostSaid:
			p.near = append(p.near, m)
		case !foreign && !m.odd && m.zeros == 0 && m.decimals == 0 && m.digits.IsUint64():
			counts[m.digits.Uint64()] = true
		}
		if !ok || m.odd || u.IsZero() {
			continue
		}
		if own {
			if p.times[u]++; p.times[u] == 1 && len(p.said) < mostSaid {
				p.said = append(p.said, u)
			}
		} else if !foreign {
			p.plain[u]++
		}
	}
	p.build(counts)
	return p
}

// build finds the amounts that the text tells by their parts: all that it says together, or so many times one of them as it has a number,
// as in 6 months.
func (p *price) build(counts map[uint64]bool) {
	var sum Uint
	for _, u := range p.said {
		sum = sum.Add(u)
		for n := uint64(2); n <= 60; n++ {
			if counts[n] && n != 10 {
				p.built[u.MulDiv(U(n), U(1))] = true
			}
		}
	}
	if len(p.said) > 1 {
		p.built[sum] = true
	}
}

// written tells whether the text names an amount of an asset with its unit, or by a bare number where it has no unit of the asset at all.
func (x *Examination) written(a Asset, u Uint) bool { return !u.IsZero() && x.mentions(a, u) > 0 }

func (x *Examination) mentions(a Asset, u Uint) int {
	p := x.price(a)
	if len(p.said) == 0 && long(a, u) {
		return p.plain[u]
	}
	return p.times[u]
}

// long tells whether an amount in whole units has more digits than what people count: months, steps, people.
func long(a Asset, u Uint) bool { return len(u.String()) > int(a.Decimals)+3 }

// writing asks whether the amounts in the text are those in the calls.
func (x *Examination) writing() []Check {
	f := x.find(AmountCheck)
	pays, total := x.sums()
	if len(pays) == 0 {
		return nil
	}
	if more := len(pays) - mostCompared; more > 0 {
		pays = pays[:mostCompared]
		f.unknown("%s beyond the first %d were not compared with the text.", counted(more, "payment"), mostCompared)
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
	times, to := map[Uint]int{}, map[common.Address]Uint{}
	for _, p := range pays {
		if p.Payment.Asset == a && p.Kind != Allows {
			to[p.Payment.Recipient] = to[p.Payment.Recipient].Add(p.Payment.Amount)
		}
	}
	whole := x.written(a, total)
	for _, p := range pays {
		if p.Payment.Asset != a {
			continue
		}
		u := p.Payment.Amount
		times[u]++
		sum := to[p.Payment.Recipient]
		switch n := x.mentions(a, u); {
		case n >= times[u], whole && p.Kind != Allows, sum != u && x.written(a, sum):
		case n > 0:
			f.warn(p.number, "The calls pay %s more often than the text names it.", a.Words(u))
		default:
			x.unwritten(f, a, p)
		}
	}
}

// unwritten says of an amount that the text doesn't name how far it is from what the text names.
func (x *Examination) unwritten(f *findings, a Asset, p numbered) {
	u, verb, t := p.Payment.Amount, "pays", x.price(a)
	if p.Kind == Allows {
		verb = "lets " + x.called(p.Payment.Recipient) + " take"
	}
	switch {
	case len(t.said) == 0:
		f.warn(p.number, "Action %d %s %s, and the text names no amount of %s.", p.number, verb, a.Words(u), a.Symbol)
	case p.Kind == Allows:
		f.warn(p.number, "Action %d %s %s, which the text doesn't name.", p.number, verb, a.Words(u))
	case slices.ContainsFunc(t.near, func(m figure) bool { return m.near(a, u) }):
		f.warn(p.number, "Action %d %s %s, which the text names in round figures.", p.number, verb, a.Words(u))
	case t.built[u]:
		f.warn(p.number, "Action %d %s %s, which the text names only by its parts.", p.number, verb, a.Words(u))
	case t.plain[u] > 0 && long(a, u):
		f.warn(p.number, "Action %d %s %s. The text has that number, without saying of what.", p.number, verb, a.Words(u))
	default:
		f.fail(p.number, "Action %d %s %s. The text names other amounts of %s: %s.", p.number, verb, a.Words(u), a.Symbol, x.list(a, t.said))
	}
}

// near tells whether a figure is an amount in round figures, or may be read as it.
func (f figure) near(a Asset, u Uint) bool {
	v, ok := f.of(a)
	return f.rounds(a, u) || ok && f.odd && v == u
}

func (x *Examination) list(a Asset, said []Uint) (words string) {
	for _, u := range said[:min(4, len(said))] {
		words = also(words, a.Words(u))
	}
	return words
}
