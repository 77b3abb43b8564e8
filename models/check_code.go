package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// empty tells whether an account has no code of its own.
func (c Code) empty() bool { return c.Size == 0 || c.Delegation != noAccount }

// found is a check that speaks of the block at which a node was asked about codes last.
func (x *Examination) found(name CheckName) *findings {
	f := x.find(name)
	var last Code
	for _, c := range x.Codes {
		if c.Unknown == "" && c.Block > last.Block {
			last = c
		}
	}
	if last.Block != 0 {
		f.block, f.time = last.Block, last.Time
	}
	return f
}

// contracts asks whether what is called is there, is what it was, and stays so.
func (x *Examination) contracts() []Check {
	if x.Draft && x.Codes == nil {
		return nil
	}
	there, same, stays := x.found(TargetCheck), x.found(CodeCheck), x.found(DestructCheck)
	targets := x.targets()
	for _, t := range targets {
		c, asked := x.Codes[t.account]
		if !asked || c.Unknown != "" {
			there.unknown("The node was not asked about %s.", x.called(t.account))
			stays.unknown("The code of %s is not known.", x.called(t.account))
			continue
		}
		if c.Size == 0 {
			there.fail(t.number, "Action %d calls %s, which has no code: the call succeeds and does nothing.", t.number, x.called(t.account))
		}
		x.stays(stays, t, c)
	}
	if !x.Draft {
		x.compare(same, targets)
	}
	list := []Check{there.check("Each contract that is called has code.")}
	if !x.Draft {
		list = append(list, same.check("Each account runs the code that it ran when this was proposed."))
	}
	return append(list, stays.check("No contract that is called can destroy itself, and none runs other contracts' code as its own but those that this DAO lists."))
}

// targets are the contracts that are called with data, each once.
func (x *Examination) targets() (list []payee) {
	for _, e := range x.all {
		a := e.Action.Target
		if len(e.Action.Input()) > 0 && !slices.ContainsFunc(list, func(p payee) bool { return p.account == a }) {
			list = append(list, payee{account: a, number: e.number})
		}
	}
	return list
}

func (x *Examination) stays(f *findings, t payee, c Code) {
	switch {
	case c.Delegation != noAccount:
		f.warn(t.number, "%s of action %d is an account whose key may replace the code that it runs.", t.account.Hex(), t.number)
	case c.Destructs:
		f.warn(t.number, "The code of %s of action %d holds SELFDESTRUCT.", x.called(t.account), t.number)
	case x.own(t.account):
	case c.Implementation != noAccount:
		f.warn(t.number, "%s of action %d is a proxy: whoever administrates it may replace the code of %s that it runs.", t.account.Hex(), t.number, c.Implementation.Hex())
	case c.Delegates:
		f.warn(t.number, "The code of %s of action %d holds DELEGATECALL: it may run other contracts' code as its own.", t.account.Hex(), t.number)
	}
}

// compare holds the codes of now against those at the proposal. A recipient may get code later, as wallets do; a contract that is called
// may not.
func (x *Examination) compare(f *findings, targets []payee) {
	unknown := 0
	accounts := parties(x.effects())
	for _, a := range accounts {
		then, before := x.Then[a]
		now, after := x.Codes[a]
		called := slices.ContainsFunc(targets, func(p payee) bool { return p.account == a })
		switch {
		case !before || !after || then.Unknown != "" || now.Unknown != "":
			unknown++
		case now.Same(then):
		case then.empty() && then.Delegation == noAccount && !called:
			f.warn(0, "%s had no code when this was proposed, and has some now.", x.called(a))
		default:
			f.fail(x.numberOf(a), "%s runs other code than when this was proposed: %s", x.called(a), differs(then, now))
		}
	}
	if unknown > 0 {
		f.unknown("Of %s the code at the proposal or now is not known.", counted(unknown, "account"))
	}
}

func (x *Examination) effects() (list []Effect) {
	for _, e := range x.all {
		list = append(list, e.Effect)
	}
	return list
}

// numberOf is the first action that an account is of.
func (x *Examination) numberOf(a common.Address) int {
	for _, e := range x.all {
		if e.Action.Target == a || (e.Kind == Pays || e.Kind == Allows) && e.Payment.Recipient == a {
			return e.number
		}
	}
	return 0
}

// differs says what became of a code.
func differs(then, now Code) string {
	switch {
	case now.Size == 0:
		return "it has none now."
	case then.Size == 0:
		return "it had none then."
	case now.Implementation != then.Implementation:
		return "its implementation was " + then.Implementation.Hex() + " and is " + now.Implementation.Hex() + "."
	case now.Delegation != then.Delegation:
		return "it ran that of " + then.Delegation.Hex() + " and runs that of " + now.Delegation.Hex() + "."
	case now.CodeHash != then.CodeHash:
		return "the hash of its code was " + then.CodeHash.Hex() + " and is " + now.CodeHash.Hex() + "."
	}
	return "what it runs was replaced where it stands."
}
