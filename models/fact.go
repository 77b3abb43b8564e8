package models

import (
	"github.com/ethereum/go-ethereum/common"
)

// At says where a fact was said. It is embedded in every fact, and (Block, Log) is its key.
type At struct {
	Block uint64      // the block's number
	Log   uint        // the log's index in the block
	Tx    common.Hash // the transaction's hash
	Time  uint64      // the block's timestamp, Unix seconds
}

// before tells whether a was said before b.
func (a At) before(b At) bool {
	return a.Block < b.Block || a.Block == b.Block && a.Log < b.Log
}

// Block is a header that the record stands on.
type Block struct {
	Number uint64 `gorm:"primaryKey;autoIncrement:false"`
	Hash   common.Hash
	Parent common.Hash
	Time   uint64 // Unix seconds
}

// Vote is one of VoteCast, VoteCastWithParams, OverrideVoteCast or VoteReduced.
type Vote struct {
	At         `gorm:"embedded"`
	ProposalID Uint
	Voter      common.Address
	Kind       VoteKind
	Support    Support
	Weight     Uint // in the token's smallest unit
	Reason     string
	Params     Data
}

// VoteKind tells which event a Vote was.
type VoteKind string

const (
	Cast      VoteKind = "cast"      // VoteCast or VoteCastWithParams
	Override  VoteKind = "override"  // OverrideVoteCast: a delegator votes in place of their delegate
	Reduction VoteKind = "reduction" // VoteReduced: that weight is taken from the delegate's vote
)

// Support is a vote's choice, as Governor Bravo numbers it.
type Support uint8

const (
	Against Support = 0
	For     Support = 1
	Abstain Support = 2
	// Split marks a fractional vote, whose parts are in its params.
	Split Support = 255
)

func (s Support) String() string {
	switch s {
	case Against:
		return "Against"
	case For:
		return "For"
	case Abstain:
		return "Abstain"
	}
	return "Split"
}

// Step is what moved a proposal on after it was made.
type Step struct {
	At         `gorm:"embedded"`
	ProposalID Uint
	Kind       StepKind
	Timepoint  uint64 // the eta of Queued, the new deadline of Extended, else 0
}

// StepKind names the Governor's event.
type StepKind string

const (
	StepQueued   StepKind = "queued"   // ProposalQueued
	StepExecuted StepKind = "executed" // ProposalExecuted
	StepCanceled StepKind = "canceled" // ProposalCanceled
	StepExtended StepKind = "extended" // ProposalExtended
)

// Operation is an event of the timelock.
type Operation struct {
	At          `gorm:"embedded"`
	Operation   common.Hash // the operation's id
	Kind        OperationKind
	Position    uint // the call's index in its batch
	Target      common.Address
	Value       Uint // wei
	Data        Data
	Predecessor common.Hash
	Delay       uint64 // seconds
}

// OperationKind names the timelock's event.
type OperationKind string

const (
	CallScheduled OperationKind = "scheduled"
	CallExecuted  OperationKind = "executed"
	Cancelled     OperationKind = "cancelled"
)

// Parameter is a setting of the governor or the timelock from this block on, under its getter's name.
type Parameter struct {
	At    `gorm:"embedded"`
	Name  string
	Value Uint // an address stands as its number
}

// The parameters that the record keeps.
const (
	VotingDelay             = "votingDelay"             // seconds or blocks, by the clock
	VotingPeriod            = "votingPeriod"            // seconds or blocks, by the clock
	ProposalThreshold       = "proposalThreshold"       // token units
	QuorumNumerator         = "quorumNumerator"         // percent, with OpenZeppelin's denominator of 100
	LateQuorumVoteExtension = "lateQuorumVoteExtension" // seconds or blocks, by the clock
	ProposalGuardian        = "proposalGuardian"        // an address
	Timelock                = "timelock"                // an address
	MinDelay                = "minDelay"                // seconds
	QuorumVotes             = "quorum"                  // token units; the governor's answer when the DAO was found
	SuperQuorumNumerator    = "superQuorumNumerator"    // as QuorumNumerator
	MostActions             = "proposalMaxOperations"   // actions that a proposal of Bravo or Alpha may have
)

// Role is RoleGranted or RoleRevoked of the timelock.
type Role struct {
	At      `gorm:"embedded"`
	Role    common.Hash
	Account common.Address
	Granted bool
}

// Delegation is DelegateChanged.
type Delegation struct {
	At        `gorm:"embedded"`
	Delegator common.Address
	Previous  common.Address
	Delegate  common.Address
}

// Weight is DelegateVotesChanged: the votes of an account from this block on.
type Weight struct {
	At      `gorm:"embedded"`
	Account common.Address
	Votes   Uint
}

// Transfer moves the governance token between any two accounts, or a listed asset from or to one of the DAO's books.
type Transfer struct {
	At        `gorm:"embedded"`
	Token     common.Address
	Sender    common.Address
	Recipient common.Address
	Amount    Uint
}

// Balance is what one of the DAO's books holds of an asset, as the chain says since a block.
type Balance struct {
	Account common.Address `gorm:"primaryKey"`
	Asset   common.Address `gorm:"primaryKey"` // the zero address is ETH
	Amount  Uint
	Block   uint64
}

// Event is what the governor or the timelock said and this program doesn't understand, kept as it was said.
type Event struct {
	At      `gorm:"embedded"`
	Address common.Address // who said it
	Topics  Data           // 32 bytes each, one after another
	Data    Data
}

// Facts is what a range of blocks said, in the order of the chain.
type Facts struct {
	First       uint64  // the range's first block, whether it is among Blocks or not; 0 stands for the first of Blocks
	Blocks      []Block // ascending, and whole above Finalized; the last one becomes the cursor
	Finalized   uint64  // the newest block that can't be reorganised away; 0 when the node knows none
	Proposals   []Proposal
	Votes       []Vote
	Steps       []Step
	Operations  []Operation
	Parameters  []Parameter
	Roles       []Role
	Delegations []Delegation
	Weights     []Weight
	Transfers   []Transfer
	Events      []Event
	Turns       []Turn
	Rewards     []Reward
	Quorums     []Quorum
	Balances    []Balance // of all books, at the last block; none where it is not the chain's newest
}
