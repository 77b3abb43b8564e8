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
	asks := x.DAO.Asks(x.Proposal)
	pass, all, part := "It takes nothing from the treasury.", "It takes nothing from the treasury.", "It takes nothing from the treasury."
	for i, ask := range asks {
		if ask.Asset.Native() && x.DAO.Funded {
			continue
		}
		held := x.held(ask.Asset)
		if i == 0 {
			pass, all, part = "", "", ""
		}
		pass += "The treasury holds " + ask.Asset.Words(held) + ", and it takes " + ask.Asset.Words(ask.Amount) + ". "
		x.covers(f, ask, held)
		all += x.crowd(g, ask, held)
		if !held.IsZero() && ask.Amount.Cmp(held) <= 0 {
			share := ask.Amount.Permille(held)
			words := fmt.Sprintf("It takes %s, %d.%d %% of the treasury's %s. ", ask.Asset.Words(ask.Amount), share/10, share%10, ask.Asset.Symbol)
			part += words
			if ask.Amount.MulDiv(U(largeShare), U(1)).Cmp(held) >= 0 {
				h.warn(0, "%s", trimmed(words)+".")
			}
		}
	}
	list := []Check{f.check(ended(pass)), g.check(ended(all))}
	if part != "" {
		list = append(list, h.check(ended(part)))
	}
	return list
}

func (x *Examination) held(a Asset) Uint {
	for _, b := range x.Balances {
		if b.Asset == a {
			return b.Amount
		}
	}
	return Uint{}
}

func (x *Examination) covers(f *findings, ask Payment, held Uint) {
	if held.Cmp(ask.Amount) < 0 {
		f.fail(0, "The treasury holds %s, and it takes %s: its execution would fail until the treasury is funded.", ask.Asset.Words(held), ask.Asset.Words(ask.Amount))
	}
}

// crowd holds what is asked for against what is left beside those that passed, and beside all that are voted on. It says what
// there is for all.
func (x *Examination) crowd(f *findings, ask Payment, held Uint) string {
	before, names := x.wanted(x.Before, ask.Asset)
	open, others := x.wanted(x.Open, ask.Asset)
	sum, a := before.Add(ask.Amount), ask.Asset
	switch {
	case held.Cmp(ask.Amount) < 0:
	case sum.Cmp(held) > 0:
		f.fail(0, "The treasury holds %s. %s, which passed, and this one take %s together: whichever is executed last would fail.", a.Words(held), names, a.Words(sum))
	case sum.Add(open).Cmp(held) > 0:
		f.warn(0, "The treasury holds %s. With %s it takes %s together: if all pass, whichever is executed last would fail.", a.Words(held), also(names, others), a.Words(sum.Add(open)))
	}
	return "With all that passed and all that are voted on it takes " + a.Words(sum.Add(open)) + " of " + a.Words(held) + ". "
}

// wanted is what other proposals take of an asset, and which ones do.
func (x *Examination) wanted(list []Proposal, a Asset) (sum Uint, names string) {
	for _, p := range list {
		for _, pay := range x.DAO.Asks(p) {
			if pay.Asset == a && p.ID != x.Proposal.ID {
				sum, names = sum.Add(pay.Amount), also(names, x.DAO.Number(p.ID))
			}
		}
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
