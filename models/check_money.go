package models

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
)

// reading asks how far the calls, and those within them, are known.
func (x *Examination) reading() []Check {
	f, g := x.find(UnderstoodCheck), x.find(ReadyCheck)
	byName := 0
	for _, e := range x.all {
		switch {
		case e.Delegate && e.From == x.DAO.Treasury():
			f.fail(e.number, "Action %d runs the code of %s as the treasury, which may then do whatever the treasury may.", e.number, x.called(e.Action.Target))
		case e.Delegate:
			f.warn(e.number, "Action %d runs the code of %s as %s.", e.number, x.called(e.Action.Target), x.called(e.From))
		case e.Sealed:
			f.fail(e.number, "Action %d makes calls of %s that can't be read.", e.number, x.called(e.Action.Target))
		case e.Kind == Unknown:
			f.warn(e.number, "Action %d calls %s with a function that is not known here (%s).", e.number, x.called(e.Action.Target), or(e.Action.SelectorHex(), "no selector"))
		case e.Kind == Calls && (e.Call.Source.Kind == decode.Standard || e.Call.Source.Kind == decode.Added) && e.Contract == "":
			byName++
		}
		if e.More > 0 {
			f.warn(e.number, "Of the calls within action %d, %d were not read, as there are so many.", e.number, e.More)
		}
		if e.Bare {
			g.fail(e.number, "Action %d takes %s, and no allowance before it covers that: it would fail.", e.number, x.sum(e.Payment))
		}
		if e.Misfunded() {
			g.fail(e.number, "Action %d is sent %s, which is not what it needs: it would fail.", e.number, Ether.Words(e.Action.Value))
		}
	}
	if byName > 0 {
		f.warn(0, "%s read by the name of a function alone: what the contract makes of it is not known here.", are(byName, "call"))
	}
	list := []Check{f.check("Each call is one that this site can say in words.")}
	if x.acts() {
		list = append(list, g.check("What the escrow or the distributor takes is allowed or sent along by the actions before."))
	}
	return list
}

// are is a number of things, with its verb.
func are(n int, name string) string {
	if n == 1 {
		return "1 " + name + " is"
	}
	return counted(n, name) + " are"
}

// or is the first text that is not empty.
func or(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

func (x *Examination) acts() bool {
	for _, e := range x.all {
		if e.Kind == Acts {
			return true
		}
	}
	return false
}

// sum is a payment's amount in words.
func (x *Examination) sum(p Payment) string {
	if p.Asset.Symbol == "" {
		return Group(p.Amount.String()) + " of the smallest unit of the token " + p.Asset.Address.Hex()
	}
	return p.Asset.Words(p.Amount)
}

// largeShare is the part of what the treasury holds of an asset from which on a payment is large: a tenth.
const largeShare = 10

// money asks whether the treasury has what is asked for, alone and together with what else is decided on.
func (x *Examination) money() []Check {
	f, g, h := x.find(FundsCheck), x.find(TogetherCheck), x.find(ShareCheck)
	pass, all, part := "", "", ""
	before, open := x.asked(x.Before), x.asked(x.Open)
	for _, t := range x.takes() {
		a := t.Asset
		held, known := x.held(a)
		if !known {
			for _, c := range []*findings{f, g, h} {
				c.unknown("The chain has not told yet what the treasury holds of %s.", a.Symbol)
			}
			continue
		}
		if !t.pays.IsZero() {
			pass += "The treasury holds " + a.Words(held) + ", and it takes " + a.Words(t.pays) + ". "
		}
		if held.Cmp(t.pays) < 0 {
			f.fail(0, "The treasury holds %s, and it takes %s: its execution would fail until the treasury is funded.", a.Words(held), a.Words(t.pays))
		}
		all += x.crowd(g, t, held, before, open)
		part += x.share(h, t, held)
	}
	if x.Partly {
		g.unknown("There are more than %d proposals beside it: not all of them were added up.", besideProposals)
	}
	if t := x.unlisted(); t != noAccount {
		for _, c := range []*findings{f, g, h} {
			c.unknown("It moves a token that is not listed here, %s: what part of it that is is not known.", t.Hex())
		}
	}
	if x.opaque() {
		for _, c := range []*findings{f, g, h} {
			c.unknown("It makes calls that are not understood, and was not simulated: what they take is not known.")
		}
	}
	const none = "Its calls name no payment from the treasury."
	return []Check{f.check(or(ended(pass), none)), g.check(or(ended(all), none)), h.check(or(ended(part), none))}
}

// taking is what a proposal takes of an asset: what it pays for certain, and what it lets others take besides.
type taking struct {
	Asset      Asset
	pays, lets Uint
}

// takes is what a proposal takes of each listed asset, by its calls and those within them, and by its simulation where that shows more.
func (x *Examination) takes() (list []taking) {
	_, total := x.sums()
	lets := map[common.Address]Uint{}
	for _, e := range x.all {
		if e.Kind == Allows && e.From == x.DAO.Treasury() {
			if left, known := x.left(e.Action.Target, e.Payment.Recipient); known && left == "0" {
				continue // it is used up, and what it was used for is among the moves
			}
			held, _ := x.held(e.Payment.Asset)
			lets[e.Payment.Asset.Address] = lesser(held, lets[e.Payment.Asset.Address].Add(lesser(held, e.Payment.Amount)))
		}
	}
	if s := x.Simulation; s != nil && s.Failed == 0 {
		for _, m := range s.Moves {
			if m.Account == x.DAO.Treasury() && m.Out.Cmp(m.In) > 0 && m.Out.Sub(m.In).Cmp(total[m.Token]) > 0 {
				total[m.Token] = m.Out.Sub(m.In)
			}
		}
	}
	for _, a := range x.DAO.Payable() {
		t := taking{a, total[a.Address], lets[a.Address]}
		if a.Native() && x.DAO.Funded || t.pays.IsZero() && t.lets.IsZero() {
			continue
		}
		list = append(list, t)
	}
	return list
}

func lesser(a, b Uint) Uint {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// opaque tells whether some of what the calls do is known neither by reading nor by a simulation.
func (x *Examination) opaque() bool {
	if s := x.Simulation; s != nil && s.Known() && s.Method != Alone {
		return false
	}
	for _, e := range x.all {
		if e.Kind == Unknown || e.Sealed || e.More > 0 {
			return true
		}
	}
	return false
}

// unlisted is a token that leaves the treasury and is not listed; zero where there is none.
func (x *Examination) unlisted() common.Address {
	for _, e := range x.all {
		if token, _, moves := x.taken(e.Effect); moves && e.From == x.DAO.Treasury() {
			return token
		}
	}
	if s := x.Simulation; s != nil && s.Failed == 0 {
		for _, m := range s.Moves {
			if _, listed := x.DAO.Asset(m.Token); !listed && m.Account == x.DAO.Treasury() && m.Out.Cmp(m.In) > 0 {
				return m.Token
			}
		}
	}
	return noAccount
}

// held is what the treasury holds of an asset, as far as that is known.
func (x *Examination) held(a Asset) (Uint, bool) {
	for _, b := range x.Balances {
		if b.Asset == a {
			return b.Amount, true
		}
	}
	return Uint{}, !x.Unknown[a.Address]
}

func (x *Examination) share(f *findings, t taking, held Uint) string {
	sum := lesser(held, t.pays.Add(t.lets))
	if held.IsZero() {
		return ""
	}
	n, verb := sum.Permille(held), "takes"
	if t.pays.IsZero() {
		verb = "lets others take"
	}
	words := fmt.Sprintf("It %s %s, %d.%d %% of the treasury's %s.", verb, t.Asset.Words(sum), n/10, n%10, t.Asset.Symbol)
	if sum.MulDiv(U(largeShare), U(1)).Cmp(held) >= 0 {
		f.warn(0, "%s", words)
	}
	return words + " "
}

// crowd holds what is taken against what is left beside those that passed, and beside all that are voted on. It says what there is
// for all.
func (x *Examination) crowd(f *findings, t taking, held Uint, passed, voted []claim) string {
	before, names := wanted(passed, t.Asset)
	open, others := wanted(voted, t.Asset)
	sum, a := before.Add(t.pays).Add(t.lets), t.Asset
	switch {
	case held.Cmp(t.pays) < 0:
	case sum.Cmp(held) > 0 && !before.IsZero():
		f.fail(0, "The treasury holds %s. %s, which passed, and this one take %s together: whichever is executed last would fail.", a.Words(held), names, a.Words(sum))
	case sum.Add(open).Cmp(held) > 0 && !open.IsZero():
		f.warn(0, "The treasury holds %s. With %s it takes %s together: if all pass, whichever is executed last would fail.", a.Words(held), also(names, others), a.Words(sum.Add(open)))
	}
	return "With all that passed and all that are voted on it takes " + a.Words(sum.Add(open)) + " of " + a.Words(held) + ". "
}

// claim is what another proposal asks of the treasury.
type claim struct {
	number string
	asks   []Payment
}

// asked are the claims of other proposals.
func (x *Examination) asked(list []Proposal) (claims []claim) {
	for _, p := range list {
		if p.ID != x.Proposal.ID || x.Draft {
			claims = append(claims, claim{x.DAO.Number(p.ID), x.DAO.Asks(p)})
		}
	}
	return claims
}

// wanted is what claims are on an asset, and the first few that make them.
func wanted(list []claim, a Asset) (sum Uint, names string) {
	n := 0
	for _, c := range list {
		for _, pay := range c.asks {
			if pay.Asset != a {
				continue
			}
			if sum, n = sum.Add(pay.Amount), n+1; n <= 4 {
				names = also(names, c.number)
			}
		}
	}
	if n > 4 {
		names += fmt.Sprintf(" and %d more", n-4)
	}
	return sum, names
}

func also(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + ", " + b
}

// amountOf is a value as an amount.
func amountOf(v decode.Value) (Uint, bool) {
	n, ok := v.Data.(*big.Int)
	if !ok || n.Sign() < 0 {
		return Uint{}, false
	}
	return FromBig(n)
}

// ended is text without spaces around it.
func ended(words string) string { return strings.TrimSpace(words) }

// trimmed is the end of a sentence without its point.
func trimmed(words string) string { return strings.TrimRight(strings.TrimSpace(words), ".") }

// noAccount is the zero address.
var noAccount common.Address
