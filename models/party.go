package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
)

// mostParties bounds the accounts of a proposal that a node is asked about.
const mostParties = 200

// Parties are the accounts that a proposal's actions, and the calls within them, are about: first all that are called, then those
// that get money, may take some, or are given power. Each stands once, the zero address never.
func (d DAO) Parties(p Proposal) []common.Address { return parties(All(d.Explain(d.Effects(p)))) }

func parties(all []Effect) (list []common.Address) {
	add := func(a common.Address) {
		if a != (common.Address{}) && len(list) < mostParties && !slices.Contains(list, a) {
			list = append(list, a)
		}
	}
	for _, e := range all {
		add(e.Action.Target)
	}
	for _, e := range all {
		switch {
		case e.Kind == Pays || e.Kind == Allows:
			add(e.Payment.Recipient)
		case e.Kind == Calls && e.Call.Mark != "":
			for _, a := range addresses(e.Call.Args) {
				add(a)
			}
		}
		if x, ok := e.Act.(CreateGrant); ok {
			add(x.Payee)
		}
	}
	return list
}

// addresses are those among values, in lists and tuples too.
func addresses(values []decode.Value) (list []common.Address) {
	for _, v := range values {
		if a, ok := v.Data.(common.Address); ok {
			list = append(list, a)
		}
		list = append(list, addresses(v.List)...)
	}
	return list
}
