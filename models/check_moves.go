package models

import (
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// moves compares what leaves the treasury in the simulation with what the calls say that they pay, and what allowances let others
// take at once.
func (x *Examination) moves(f *findings) {
	s := x.Simulation
	if s.Failed > 0 {
		f.unknown("It fails, so that nothing would move.")
		return
	}
	if s.Method == Alone {
		f.unknown("The node tells only whether the first action succeeds, not what it moves.")
		return
	}
	said := x.outflow()
	for _, m := range s.Moves {
		if m.Account != x.DAO.Treasury() || m.Out.Cmp(m.In) <= 0 {
			continue
		}
		asset, net := x.DAO.known(m.Token), m.Out.Sub(m.In)
		if m.Out.Cmp(said[m.Token]) <= 0 {
			continue
		}
		words := "It takes " + asset.Words(net) + " from the treasury; its calls say " + asset.Words(said[m.Token]) + "."
		if asset.Symbol == "" {
			words = "It takes " + Group(net.String()) + " of the smallest unit of " + m.Token.Hex() + " from the treasury, which its calls don't say."
		}
		if x.written(asset, net) || x.burns(m.Token) {
			f.warn(0, "%s", words)
		} else {
			f.fail(0, "%s", words)
		}
	}
	for _, d := range s.Doubts {
		f.unknown("%s", d)
	}
}

// outflow is what the calls say that leaves the treasury at most, by token: what they pay, and what they allow others to take.
func (x *Examination) outflow() map[common.Address]Uint {
	sums := map[common.Address]Uint{}
	add := func(token common.Address, u Uint) { sums[token] = sums[token].Add(u) }
	for _, e := range x.all {
		if e.From != x.DAO.Treasury() {
			continue
		}
		if e.Moves() || e.Kind == Allows {
			add(e.Payment.Asset.Address, e.Payment.Amount)
		}
		if e.Kind != Pays && !(e.Moves() && e.Payment.Asset.Native()) {
			add(common.Address{}, e.Action.Value)
		}
		if token, amount, ok := x.taken(e.Effect); ok {
			add(token, amount)
		}
	}
	return sums
}

// taken is what a call that is known by its function alone says that it takes from the treasury.
func (x *Examination) taken(e Effect) (token common.Address, amount Uint, ok bool) {
	if e.Kind != Calls {
		return
	}
	switch e.Call.Signature {
	case "transferFrom(address,address,uint256)":
		amount, ok = amountOf(e.Call.Args[2])
		return e.Action.Target, amount, ok && e.Call.Args[0].Data == x.DAO.Treasury()
	case "safeTransferFrom(address,address,uint256)", "safeTransferFrom(address,address,uint256,bytes)":
		return e.Action.Target, U(1), e.Call.Args[0].Data == x.DAO.Treasury()
	case "safeTransferFrom(address,address,uint256,uint256,bytes)":
		amount, ok = amountOf(e.Call.Args[3])
		return e.Action.Target, amount, ok && e.Call.Args[0].Data == x.DAO.Treasury()
	case "transfer(address,uint256)", "approve(address,uint256)":
		amount, ok = amountOf(e.Call.Args[1])
		return e.Action.Target, amount, ok
	}
	return
}

// burns tells whether a call of a token says that it destroys some, or gives some back.
func (x *Examination) burns(token common.Address) bool {
	for _, e := range x.all {
		if e.Action.Target == token && e.Kind == Calls {
			switch name, _, _ := strings.Cut(e.Call.Signature, "("); name {
			case "burn", "withdraw", "redeem", "safeTransferFrom", "safeBatchTransferFrom":
				return true
			}
		}
	}
	return false
}
