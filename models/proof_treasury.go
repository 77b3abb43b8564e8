package models

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Holding asks what an account holds of an asset.
func (x Prover) Holding(subject string, account common.Address, a Asset, amount Uint) Proof {
	q := Proof{To: account}
	if !a.Native() {
		q = inquire("balanceOf(address)(uint256)", account)
		q.To = a.Address
	}
	return addressed(subject, account, q.tells(a.Symbol, amount).of(a))[0]
}

// Holdings asks what the treasury holds of each asset.
func (x Prover) Holdings(list []Payment) (out []Proof) {
	for _, b := range list {
		out = append(out, x.Holding("treasury", x.DAO.Treasury(), b.Asset, b.Amount))
	}
	return out
}

// HeldAt asks what a book held of an asset after a block.
func (x Prover) HeldAt(book common.Address, a Asset, amount Uint, block uint64) Proof {
	q := x.Holding(string(x.DAO.Book(book)), book, a, amount)
	q.Answers[0].What, q.At = fmt.Sprintf("%s of the %s after block %d", a.Symbol, x.DAO.Book(book), block), block
	return q
}

// Moved asks for the log of a movement of tokens; nothing where no log tells of it.
func (x Prover) Moved(m Movement) []Proof {
	a := x.asset(m.Asset)
	if _, said := m.Log(); !said || a.Native() || a == x.DAO.Token && x.DAO.TokenKind == ERC721Votes {
		return nil
	}
	from, to := m.Other.Hex(), m.Account.Hex()
	if m.Out {
		from, to = to, from
	}
	q := logged(m.Asset, transferEvent, m.Block, m.Block, from, to)
	return addressed(string(x.DAO.Book(m.Account)), m.Asset, q.logs(string(m.Kind)+" in block "+U(m.Block).String(), Among, 0, m.Amount).of(a))
}

// Supply asks the token for its supply now.
func (x Prover) Supply(amount Uint) []Proof {
	return addressed("treasury", x.DAO.Token.Address, inquire("totalSupply()(uint256)").tells("supply", amount).of(x.DAO.Token).maybe())
}

// SupplyAt asks the token for its supply at a timepoint.
func (x Prover) SupplyAt(timepoint uint64, amount Uint) []Proof {
	q := inquire("getPastTotalSupply(uint256)(uint256)", timepoint).tells(fmt.Sprintf("supply at %d", timepoint), amount).of(x.DAO.Token)
	return addressed("treasury", x.DAO.Token.Address, q.maybe())
}

// Parameter asks for a setting in force; nothing where no function tells it.
func (x Prover) Parameter(name string, value Uint) []Proof {
	to, function, args := x.getter(name)
	if function == "" {
		return nil
	}
	if name == ProposalGuardian || name == Timelock {
		b := value.Bytes32()
		return addressed("parameters", to, inquire(function+"(address)", args...).tells(name, common.BytesToAddress(b[:])).maybe())
	}
	return addressed("parameters", to, inquire(function+"(uint256)", args...).tells(name, value).maybe())
}

// getter is the function that answers a parameter; empty where none does.
func (x Prover) getter(name string) (to common.Address, function string, args []any) {
	if account, whitelisted := strings.CutPrefix(name, "whitelisted:"); whitelisted {
		return x.DAO.Governor, "whitelistAccountExpirations(address)", []any{common.HexToAddress(account)}
	}
	switch name {
	case MinDelay:
		switch x.DAO.TimelockKind {
		case Compound:
			return x.DAO.Timelock, "delay()", nil
		case Direct:
			return to, "", nil
		}
		return x.DAO.Timelock, "getMinDelay()", nil
	case QuorumVotes:
		if !x.DAO.Compoundlike() {
			return to, "", nil // it is asked for each snapshot
		}
		return x.DAO.Governor, "quorumVotes()", nil
	case ProposalGuardian:
		switch {
		case x.DAO.Family == Alpha:
			return x.DAO.Governor, "guardian()", nil
		case x.DAO.Whitelist:
			return x.DAO.Governor, "whitelistGuardian()", nil
		}
	}
	return x.DAO.Governor, name + "()", nil
}
