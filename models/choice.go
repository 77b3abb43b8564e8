package models

import (
	"slices"
	"strings"
)

// Choices are what a ballot of the DAO's governor offers, in a ballot's order. Alpha knows no Abstain.
func (d DAO) Choices() []Support {
	if d.Family == Alpha {
		return []Support{For, Against}
	}
	return []Support{For, Against, Abstain}
}

// Reasons tells whether a vote may carry a reason.
func (d DAO) Reasons() bool { return d.Family != Alpha }

// Counts tells whether votes of a choice count towards the quorum. A governor's COUNTING_MODE says it: "quorum=for,abstain"
// counts both, "quorum=bravo" For alone. Compound's governors say nothing and count For alone.
func (d DAO) Counts(x Support) bool {
	if d.Family == Bravo || d.Family == Alpha {
		return x == For
	}
	for _, part := range strings.Split(d.CountingMode, "&") {
		list, found := strings.CutPrefix(part, "quorum=")
		if !found {
			continue
		}
		if list == "bravo" {
			return x == For
		}
		return slices.Contains(strings.Split(list, ","), strings.ToLower(x.String()))
	}
	return x == For || x == Abstain
}

// TowardsQuorum is the weight in a tally that counts for the quorum.
func (d DAO) TowardsQuorum(s Standing) (sum Uint) {
	for x, weight := range map[Support]Uint{For: s.InFavor, Against: s.Against, Abstain: s.Abstain} {
		if d.Counts(x) {
			sum = sum.Add(weight)
		}
	}
	return sum
}

// QuorumReached tells whether the weight that counts is at least the quorum.
func (d DAO) QuorumReached(s Standing) bool { return d.TowardsQuorum(s).Cmp(s.Quorum) >= 0 }
