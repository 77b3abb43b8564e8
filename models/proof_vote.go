package models

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Vote asks the governor whether a vote was cast, and with what. used is all that its voter has cast on the proposal, where
// one may vote in parts and this is the last of them; it is left out by nil.
func (x Prover) Vote(v Vote, snapshot uint64, used *Uint) []Proof {
	switch {
	case v.Kind == Reduction:
		return nil
	case x.DAO.Compoundlike():
		return addressed(subjectOf(v), x.DAO.Governor, x.receipt(v))
	case v.Kind == Override:
		return addressed(subjectOf(v), x.DAO.Governor, x.overridden(v, snapshot)...)
	}
	return addressed(subjectOf(v), x.DAO.Governor, x.cast(v, snapshot, used)...)
}

func subjectOf(v Vote) string { return "proposals/" + v.ProposalID.String() }

// receipt asks a governor that keeps each vote.
func (x Prover) receipt(v Vote) Proof {
	by := " of " + v.Voter.Hex()
	q := inquire("getReceipt(uint256,address)(bool,uint8,uint96)", v.ProposalID, v.Voter)
	return q.tells("vote"+by, true).tells("support"+by, uint64(v.Support)).tells("weight"+by, v.Weight).of(x.DAO.Token)
}

// cast asks a governor that keeps who has voted, and what they could vote with.
func (x Prover) cast(v Vote, snapshot uint64, used *Uint) []Proof {
	by := " of " + v.Voter.Hex()
	list := []Proof{inquire("hasVoted(uint256,address)(bool)", v.ProposalID, v.Voter).tells("vote"+by, true)}
	switch {
	case strings.Contains(x.DAO.CountingMode, "fractional"):
		if used != nil {
			list = append(list, inquire("usedVotes(uint256,address)(uint256)", v.ProposalID, v.Voter).tells("weight"+by, *used).of(x.DAO.Token))
		}
	case !strings.Contains(x.DAO.CountingMode, "overrid"):
		list = append(list, inquire("getVotes(address,uint256)(uint256)", v.Voter, snapshot).tells("weight"+by, v.Weight).of(x.DAO.Token))
	}
	return list
}

// overridden asks about a vote that a delegator cast in place of its delegate, with its own tokens.
func (x Prover) overridden(v Vote, snapshot uint64) []Proof {
	by := " in place of the delegate of " + v.Voter.Hex()
	balance := inquire("getPastBalanceOf(address,uint256)(uint256)", v.Voter, snapshot).tells("weight"+by, v.Weight).of(x.DAO.Token).maybe()
	balance.To = x.DAO.Token.Address
	return []Proof{inquire("hasVotedOverride(uint256,address)(bool)", v.ProposalID, v.Voter).tells("vote"+by, true), balance}
}

// PastVotes asks the token what an account could vote with at a timepoint.
func (x Prover) PastVotes(a common.Address, timepoint uint64, record Uint) []Proof {
	function := "getPastVotes(address,uint256)(uint256)"
	if x.DAO.TokenKind == CompVotes {
		function = "getPriorVotes(address,uint256)(uint256)"
	}
	q := inquire(function, a, timepoint).tells(fmt.Sprintf("votes at %d", timepoint), record).of(x.DAO.Token)
	return addressed(accountPath(a), x.DAO.Token.Address, q)
}

func accountPath(a common.Address) string { return "delegates/" + a.Hex() }

// Account asks the token what an account holds, whom it delegates to and what it votes with.
func (x Prover) Account(h Holder) []Proof {
	current := "getVotes(address)(uint256)"
	if x.DAO.TokenKind == CompVotes {
		current = "getCurrentVotes(address)(uint256)"
	}
	return addressed(accountPath(h.Account), x.DAO.Token.Address,
		inquire("balanceOf(address)(uint256)", h.Account).tells("balance", h.Balance).of(x.DAO.Token),
		inquire(current, h.Account).tells("votes", h.Votes).of(x.DAO.Token),
		inquire("delegates(address)(address)", h.Account).tells("delegate", h.Delegate),
	)
}

// Checkpoints asks the token how often an account's votes have changed.
func (x Prover) Checkpoints(a common.Address, changes uint64) []Proof {
	q := inquire("numCheckpoints(address)(uint32)", a).tells("changes of votes", changes).maybe()
	return addressed(accountPath(a), x.DAO.Token.Address, q)
}
