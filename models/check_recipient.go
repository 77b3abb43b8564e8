package models

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// payee is who gets something, or may take it, by an action.
type payee struct {
	account common.Address
	number  int
	gets    bool           // money, or a grant; otherwise it may take some
	from    common.Address // who gives it
}

// mostPayees bounds the accounts that are looked at.
const mostPayees = 300

// payees are those who get something from the treasury by a proposal's calls, each once.
func (x *Examination) payees() (list []payee) {
	seen := map[common.Address]bool{}
	add := func(a common.Address, e numbered, gets bool) {
		if !seen[a] && len(list) < mostPayees {
			seen[a] = true
			list = append(list, payee{a, e.number, gets, e.From})
		}
	}
	for _, e := range x.all {
		switch act := e.Act.(type) {
		case CreateGrant:
			add(act.Payee, e, true)
			continue
		}
		if e.Kind == Pays || e.Kind == Allows {
			add(e.Payment.Recipient, e, e.Kind == Pays)
		} else if e.Kind == Calls && e.Call.Signature == "transfer(address,uint256)" {
			a, _ := e.Call.Args[0].Data.(common.Address)
			add(a, e, true)
		}
	}
	return list
}

// recipients asks who is paid: whether the text names them, they can receive, and somebody is known to be there.
func (x *Examination) recipients() []Check {
	list := x.payees()
	if len(list) == 0 {
		return nil
	}
	byLooks := x.byLooks()
	named, able, known, like := x.find(NamedCheck), x.find(RecipientCheck), x.found(KnownCheck), x.find(LikenessCheck)
	for _, p := range list {
		x.able(able, p)
		if x.own(p.account) {
			continue
		}
		if !x.isNamed(p.account) {
			x.unnamed(named, p)
		}
		x.known(known, p)
		x.alike(like, p, byLooks)
	}
	if len(list) == mostPayees {
		named.unknown("More than %d accounts get something: not all of them were looked at.", mostPayees-1)
	}
	return []Check{
		named.check(x.namedWords()),
		able.check("No recipient is a token that is listed here, one of the DAO's contracts that can't use it, or nobody."),
		known.check("Each recipient has been paid by the treasury before, or has signed something on this chain."),
		like.check("No recipient looks like another account that is known here."),
	}
}

// own tells whether an account is one of the DAO's contracts.
func (x *Examination) own(a common.Address) bool {
	return x.DAO.contract(a) != "" || a == x.DAO.Treasury()
}

func (x *Examination) namedWords() string {
	if len(x.named) == 0 {
		return "The text names no address, so that there is none that the calls could differ from."
	}
	return "The text has the whole address of each account that gets something."
}

func (x *Examination) unnamed(f *findings, p payee) {
	if len(x.named) == 0 {
		return // there is none that it could differ from
	}
	f.warn(p.number, "%s of action %d is none of the addresses in the text.", p.account.Hex(), p.number)
}

// mostPrecompile is the highest address at which no account can be, but a contract that the chain itself has.
var mostPrecompile = common.BigToAddress(big.NewInt(0xffff))

func (x *Examination) able(f *findings, p payee) {
	a := p.account
	asset, listed := x.DAO.Asset(a)
	c, asked := x.Codes[a]
	switch {
	case a == noAccount || a == common.HexToAddress("0x000000000000000000000000000000000000dEaD"):
		f.fail(p.number, "Action %d pays %s, which is nobody: what it gets is lost.", p.number, a.Hex())
	case a.Cmp(mostPrecompile) <= 0:
		f.fail(p.number, "Action %d pays %s, where no account can be.", p.number, a.Hex())
	case listed && !asset.Native():
		f.fail(p.number, "Action %d pays the token contract %s: what it gets can't be got out again.", p.number, x.called(a))
	case a == x.DAO.Governor && a != x.DAO.Treasury():
		f.fail(p.number, "Action %d pays the governor, which holds nothing for the DAO.", p.number)
	case a == x.DAO.Treasury() && p.from == a:
		f.warn(p.number, "Action %d pays the treasury itself.", p.number)
	case p.gets && (a == x.DAO.Escrow || a == x.DAO.Distributor):
		f.fail(p.number, "Action %d pays %s without a grant or a round, so that nobody can claim it.", p.number, x.called(a))
	case !p.gets && asked && c.Unknown == "" && c.empty():
		f.fail(p.number, "Action %d lets %s take tokens, which is no contract.", p.number, a.Hex())
	}
}

// known asks whether anybody is known to hold an account's key.
func (x *Examination) known(f *findings, p payee) {
	c, asked := x.Codes[p.account]
	switch {
	case x.Paid[p.account] || x.Acted[p.account]:
	case !asked || c.Unknown != "":
		f.unknown("%s is new to this record, and the node was not asked about it.", p.account.Hex())
	case c.Size == 0 && c.Nonce == 0 && c.Balance.IsZero():
		f.warn(p.number, "Nobody has ever used %s: it sent nothing, holds nothing and has no code. Make sure that somebody holds its key.", p.account.Hex())
	case c.Size == 0 && c.Nonce == 0:
		f.warn(p.number, "%s has never sent a transaction, so that nobody is known to hold its key.", p.account.Hex())
	case c.Size > 0 && c.Delegation == noAccount && p.gets:
		f.warn(p.number, "%s is a contract that the treasury has never paid: make sure that it can pay out what it gets.", p.account.Hex())
	}
}

// byLooks are the accounts that others could be mistaken for, by their looks.
func (x *Examination) byLooks() map[string][]common.Address {
	m := map[string][]common.Address{}
	for _, a := range slices.Concat(x.named, x.Accounts, []common.Address{x.DAO.Governor, x.DAO.Treasury(), x.DAO.Escrow, x.DAO.Token.Address}) {
		m[looks(a)] = append(m[looks(a)], a)
	}
	return m
}

// alike looks for other accounts with the same beginning and end, which is what most people compare.
func (x *Examination) alike(f *findings, p payee, others map[string][]common.Address) {
	for _, a := range others[looks(p.account)] {
		if a != p.account {
			f.fail(p.number, "%s of action %d looks like %s, and is another account.", p.account.Hex(), p.number, x.called(a))
			return
		}
	}
}

// looks is the beginning and the end of an address.
func looks(a common.Address) string { return string(a[:2]) + string(a[18:]) }
