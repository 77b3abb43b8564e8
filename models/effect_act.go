package models

import "github.com/ethereum/go-ethereum/common"

// act is what a call of the DAO's escrow or distributor does; nil where that is not known for certain.
func (d DAO) act(e *Effect) Act {
	list := escrowMethods
	switch e.Action.Target {
	case common.Address{}:
		return nil
	case d.Escrow:
	case d.Distributor:
		list = distributorMethods
	default:
		return nil
	}
	if d.read(e); e.Call == nil {
		return nil
	}
	return act(list, *e.Call)
}

// acts is the effect of an act. What it takes goes to the contract that is called, which pays it on.
func (d DAO) acts(e Effect, a Act) Effect {
	e.Kind, e.Function, e.Act = Acts, a.function().signature, a
	if token, amount, ok := Takes(a); ok {
		e.Payment = Payment{d.known(token), e.Action.Target, amount}
	}
	return e
}

// known is the asset at an address; one that is not listed has no symbol, and its amounts are in its smallest unit.
func (d DAO) known(token common.Address) Asset {
	if a, ok := d.Asset(token); ok {
		return a
	}
	return Asset{Address: token}
}

// Moves tells whether an effect moves a known amount out of the treasury.
func (e Effect) Moves() bool {
	if e.Kind == Acts {
		_, _, ok := Takes(e.Act)
		return ok
	}
	return e.Kind == Pays
}

// Misfunded tells whether an act is sent another amount of ETH than it needs, so that it would fail.
func (e Effect) Misfunded() bool {
	if e.Kind != Acts {
		return false
	}
	if e.Moves() && e.Payment.Asset.Native() {
		return e.Action.Value != e.Payment.Amount
	}
	return !e.Action.Value.IsZero()
}

// spend follows the allowances of the DAO's own contracts through a proposal: those that its later actions use up
// exactly become Lends.
func (d DAO) spend(list []Effect) {
	type purse struct{ taker, token common.Address }
	open := map[purse]*Effect{}
	for i := range list {
		e := &list[i]
		at := purse{e.Payment.Recipient, e.Payment.Asset.Address}
		own := at.taker != (common.Address{}) && (at.taker == d.Escrow || at.taker == d.Distributor)
		switch {
		case own && e.Kind == Allows:
			open[at].settle() // the later allowance takes its place
			open[at], e.Left = e, e.Payment.Amount
		case own && e.Kind == Acts && e.Moves() && !e.Payment.Asset.Native():
			from := open[at]
			if e.Bare = from == nil || from.Left.Cmp(e.Payment.Amount) < 0; !e.Bare {
				from.Left = from.Left.Sub(e.Payment.Amount)
			}
		}
	}
	for _, e := range open {
		e.settle()
	}
}

// settle ends the time of an allowance: what is used up lasts no longer.
func (e *Effect) settle() {
	if e != nil && e.Left.IsZero() && !e.Payment.Amount.IsZero() {
		e.Kind = Lends
	}
}
