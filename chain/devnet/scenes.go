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
	{164*day + 2*hour, 5, 5},
	{164*day + 1*hour, 6, 6},
	{163*day + 22*hour, 7, 7},
	{163*day + 21*hour, 11, 11},
	{163*day + 15*hour, 13, 13},
	{163*day + 9*hour, 8, 5},
	{163*day + 4*hour, 9, 6},
	{162*day + 20*hour, 10, 5},
	{162*day + 19*hour, 12, 7},
	{162*day + 11*hour, 14, 11},
	{45*day + 7*hour, 9, 7},
}

// scenes are the proposals in the order of their ids: first those about programs and grants, then those that are over, then
// those that are not.
var scenes = slices.Concat(programScenes, pastScenes, openScenes[:6], []scene{slateScene, disputeScene}, openScenes[6:])

// briefScenes are those that TellBriefly tells. Their grants have the ids that they have in the whole story.
func briefScenes() []scene {
	told := []string{"p1-data", "p3-slate", "p5-resolve", "03-late-votes", "04-gpu-pool", "08-phone-tutor", "11-red-team", "14-radar", "15-quorum", "16-little-data"}
	return slices.DeleteFunc(slices.Clone(scenes), func(s scene) bool { return !slices.Contains(told, s.text) })
}

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
