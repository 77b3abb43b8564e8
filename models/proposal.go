package models

import (
	"github.com/ethereum/go-ethereum/common"
)

// Proposal is ProposalCreated, with the standing that the record derives for it.
type Proposal struct {
	At              `gorm:"embedded"`
	ID              Uint `gorm:"primaryKey"`
	Proposer        common.Address
	Snapshot        uint64      // timepoint at which votes are weighed; voting starts after it
	Deadline        uint64      // timepoint as proposed; Standing.Deadline is the one in force
	Description     string      // as on chain; bytes that are no text are replaced
	DescriptionHash common.Hash // of the description as it is on chain, byte for byte
	Folded          string      // the description in lower case, for search
	Addresses       string      // of proposer, targets and recipients in lower case, for search
	Title           string      // of the description
	Track           Track       // of the description

	Actions  []Action `gorm:"foreignKey:ProposalID;references:ID"`
	Standing Standing `gorm:"foreignKey:ProposalID;references:ID"`
}

// Action is one call that the proposal would make.
type Action struct {
	ProposalID Uint `gorm:"primaryKey"`
	Position   uint `gorm:"primaryKey;autoIncrement:false"`
	Target     common.Address
	Value      Uint   // wei
	Signature  string // of Governor Bravo's form, else empty
	Calldata   Data
}

// Standing is a proposal's tally and what has happened to it. It is derived from votes, steps and operations.
type Standing struct {
	ProposalID Uint   `gorm:"primaryKey"`
	Block      uint64 // where the proposal was made
	Log        uint
	Snapshot   uint64 // the proposal's
	Track      Track  // the proposal's

	Against, InFavor, Abstain                            Uint
	Voters                                               uint64 // by any choice
	VotersAgainst, VotersFor, VotersAbstain, VotersSplit uint64
	LastVote                                             uint64 // the block of the newest vote, 0 while there is none

	Deadline  uint64      // timepoint, extensions included
	Eta       uint64      // Unix seconds from which it may be executed; 0 before it is queued
	Expires   uint64      // Unix seconds from which it may no longer be executed; 0 is never
	Quorum    Uint        // at the snapshot; while voting is to come, at the cursor
	Passed    bool        // quorum reached and For above Against
	Early     bool        // carried before its deadline, by a super quorum
	Outcome   Outcome     // final word, if any
	Ended     uint64      // time of the outcome in Unix seconds, 0 while there is none
	Operation common.Hash // the timelock's operation; zero before it is queued
	Lasting   State       // the state, once time alone can't change it; Unsettled before
}

// Outcome is a final word of the chain on a proposal.
type Outcome string

const (
	Undecided       Outcome = ""
	OutcomeExecuted Outcome = "executed"
	OutcomeCanceled Outcome = "canceled"
)

// Cast is the weight of all votes.
func (s Standing) Cast() Uint { return s.Against.Add(s.InFavor).Add(s.Abstain) }

// Succeeds tells whether For is above Against.
func (s Standing) Succeeds() bool { return s.InFavor.Cmp(s.Against) > 0 }

// State is a proposal's state as IGovernor numbers it.
type State uint8

const (
	Pending State = iota
	Active
	Canceled
	Defeated
	Succeeded
	Queued
	Expired
	Executed
	// Unsettled stands for a state that time alone changes. It is no answer of State.
	Unsettled State = 255
)

var stateNames = [...]string{"Pending", "Active", "Canceled", "Defeated", "Succeeded", "Queued", "Expired", "Executed"}

func (s State) String() string {
	if int(s) >= len(stateNames) {
		return "Unsettled"
	}
	return stateNames[s]
}

// States lists all of them in IGovernor's order.
func States() []State {
	return []State{Pending, Active, Canceled, Defeated, Succeeded, Queued, Expired, Executed}
}

// State is the state at a moment, as the governor's state answers it there: Pending up to and including the snapshot,
// Active up to and including the deadline, unless a super quorum ends it early, Expired from the end of the grace period
// on. TimelockController's operations never expire.
func (p Proposal) State(now Moment) State {
	s := p.Standing
	switch {
	case s.Outcome == OutcomeExecuted:
		return Executed
	case s.Outcome == OutcomeCanceled:
		return Canceled
	case now.Clock <= p.Snapshot:
		return Pending
	case now.Clock <= s.Deadline && !s.Early:
		return Active
	case !s.Passed && !s.Early:
		return Defeated
	case s.Eta == 0:
		return Succeeded
	case s.Expires != 0 && now.Time >= s.Expires:
		return Expired
	}
	return Queued
}

// Ready tells whether a queued proposal's delay is over and it may still be executed.
func (p Proposal) Ready(now Moment) bool {
	return p.State(now) == Queued && p.Standing.Eta <= now.Time
}

// Next is the moment at which the state or the readiness changes by the clock alone: a timepoint of the governor's clock, or a time
// where only the timelock's clock counts. It is zero when none is to come.
func (p Proposal) Next(now Moment) Moment {
	s := p.Standing
	switch p.State(now) {
	case Pending:
		return Moment{Clock: p.Snapshot + 1}
	case Active:
		return Moment{Clock: s.Deadline + 1}
	case Queued:
		if !p.Ready(now) {
			return Moment{Time: s.Eta}
		}
		return Moment{Time: s.Expires}
	}
	return Moment{}
}
