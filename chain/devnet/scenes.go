package devnet

import (
	"math/big"
	"slices"
	"time"

	"backprop/chain/bindings"
	"backprop/chain/bindings/demo"
)

const (
	hour = time.Hour
	day  = 24 * hour
)

// delegations are the holders' choices before and between the proposals. Account 15 never makes one.
var delegations = []struct {
	before   time.Duration
	from, to int
}{
	{74*day + 2*hour, 5, 5},
	{74*day + 1*hour, 6, 6},
	{73*day + 22*hour, 7, 7},
	{73*day + 21*hour, 11, 11},
	{73*day + 15*hour, 13, 13},
	{73*day + 9*hour, 8, 5},
	{73*day + 4*hour, 9, 6},
	{72*day + 20*hour, 10, 5},
	{72*day + 19*hour, 12, 7},
	{72*day + 11*hour, 14, 11},
	{45*day + 7*hour, 9, 7},
}

// scenes are the proposals in the order of their ids: first those that are over, then those that are not.
var scenes = slices.Concat(pastScenes, openScenes)

// grant pays DUSD to a payee.
func grant(payee int, amount int64) func(*teller) []action {
	return func(t *teller) []action {
		data := demo.NewDemoDollar().PackTransfer(t.chain.Account(Accounts+payee), dollars(amount))
		return []action{{t.dao.Dollar, new(big.Int), data}}
	}
}

// grantEther pays ETH to a payee.
func grantEther(payee int, amount int64) func(*teller) []action {
	return func(t *teller) []action { return []action{{t.chain.Account(Accounts + payee), ether(amount), nil}} }
}

func both(first, second func(*teller) []action) func(*teller) []action {
	return func(t *teller) []action { return append(first(t), second(t)...) }
}

// extendLateVotes sets how long a vote stays open after a late quorum, in seconds.
func extendLateVotes(seconds int64) func(*teller) []action {
	return func(t *teller) []action {
		data := bindings.NewGovernor().PackSetLateQuorumVoteExtension(big.NewInt(seconds))
		return []action{{t.dao.Governor, new(big.Int), data}}
	}
}

func lowerQuorum(percent int64) func(*teller) []action {
	return func(t *teller) []action {
		data := bindings.NewGovernor().PackUpdateQuorumNumerator(big.NewInt(percent))
		return []action{{t.dao.Governor, new(big.Int), data}}
	}
}
