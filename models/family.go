package models

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// CancelRule is who may cancel a proposal besides a guardian.
type CancelRule string

const (
	CancelPending  CancelRule = ""         // its proposer, while it is pending: OpenZeppelin from 4.9 on
	CancelNobody   CancelRule = "nobody"   // OpenZeppelin before 4.9
	CancelProposer CancelRule = "proposer" // its proposer until it is executed, anybody once the proposer's votes are below the threshold: Bravo
	CancelFallen   CancelRule = "fallen"   // anybody once the proposer's votes are below the threshold: Alpha
)

// Finding is something about a DAO that its contracts do not tell.
type Finding struct {
	What    string // that could not be established
	Why     string // and what is assumed instead
	Setting string // with which the operator can say it; may be empty
}

func (f Finding) String() string {
	if f.Setting == "" {
		return fmt.Sprintf("%s: %s", f.What, f.Why)
	}
	return fmt.Sprintf("%s: %s (set %s to say it)", f.What, f.Why, f.Setting)
}

// Compoundlike tells whether the governor is Compound's Bravo or Alpha: proposals are named by their id alone, and an
// account may have one proposal that is pending or open.
func (d DAO) Compoundlike() bool { return d.Family == Bravo || d.Family == Alpha }

// Setting returns a parameter as it was when the DAO was found, for those that no event has said.
func (d DAO) Setting(name string) Uint { return d.Settings[name] }

// Queues tells whether a proposal that passed is queued before it is executed.
func (d DAO) Queues() bool { return d.TimelockKind != Direct }

// Whitelisted is the name of the parameter that says until when, in Unix seconds, Bravo lets an account propose without
// votes.
func Whitelisted(a common.Address) string { return "whitelisted:" + a.Hex() }

// Fractional tells whether an account may split its vote, and cast it in parts.
func (d DAO) Fractional() bool { return strings.Contains(d.CountingMode, "params=fractional") }
