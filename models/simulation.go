package models

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// ErrNotSimulated says that no node tells what would become of actions. They may succeed or not.
var ErrNotSimulated = errors.New("the node does not simulate")

// Simulation is what became of actions when a node tried them, one after another, from the treasury as of a block, after
// those of proposals that are to be executed before.
type Simulation struct {
	Block  uint64      // whose state they were tried on
	Hash   common.Hash // of that block
	Time   uint64      // of the block, Unix seconds
	At     uint64      // when it was tried as if it were, Unix seconds
	Limit  uint64      // gas that a block of the chain holds
	Gas    uint64      // that all of them took, each by itself
	Failed int         // which one reverted, counted from 1; 0 when none did
	Reason string      // why it reverted: the end of a sentence, or the contract's own words

	Actions int           // how many there are
	Method  Method        // how they were tried, and so what can be known
	Ahead   []Uint        // the proposals tried before, in order
	Skipped []Skip        // the proposals that would have been, and fail
	Calls   []Tried       // what became of each action, up to the one that reverted
	Moves   []Move        // what each account gets and gives, by token and account; none when an action reverts, as an execution is taken back as a whole
	Changes []StateChange // of allowances, roles, owners, code and parameters; none when an action reverts
	Events  []Emission    // in order; at most MostEmissions
	Unread  int           // events beyond those
	Doubts  []string      // what could not be established: sentences
}

// Method is how a node tried actions.
type Method string

const (
	Traced Method = "traced" // eth_simulateV1: with the events, and transfers of ETH within calls
	Run    Method = "run"    // eth_call with the treasury's code replaced by one that makes the calls: success, results and balances, no events
	Alone  Method = "alone"  // eth_call of the first action: what follows is not known
)

// Bounds of what a simulation keeps.
const (
	MostEmissions     = 500
	MostEmissionBytes = 128 << 10 // of their data
	MostShares        = 300       // moves
	MostSaid          = 200       // changes that follow from events alone
	MostDoubts        = 20
)

// Tried is what became of one action.
type Tried struct {
	Success bool
	Gas     uint64
	Reason  string // why it reverted
}

// Move is what one account gets and gives of one token.
type Move struct {
	Token   common.Address // zero for ETH
	Account common.Address // zero gives what is made and gets what is burnt
	In, Out Uint           // in the token's smallest unit; of tokens that are not alike pieces
}

// Skip is a proposal that fails where it is tried before another.
type Skip struct {
	ID     Uint
	Action int // which one reverted, counted from 1
	Reason string
}

// StateChange is something other than a balance that actions change.
type StateChange struct {
	Kind     StateKind
	Contract common.Address
	Account  common.Address // of an allowance who may take; of a role who has it
	Name     string         // of a parameter its getter's name; of a role its 32 bytes as 0x and 64 digits; of an allowance of pieces the piece, or EveryPiece
	Before   string         // an address as 0x and 40 digits, a number in decimal digits; empty where not known
	After    string
	Action   int // which one did it, counted from 1
}

// StateKind is what a StateChange is of.
type StateKind string

const (
	AllowanceState      StateKind = "allowance" // of the treasury, in the token's smallest unit
	GrantedState        StateKind = "granted"
	RevokedState        StateKind = "revoked"
	OwnerState          StateKind = "owner"
	ImplementationState StateKind = "implementation" // that a proxy runs, after ERC-1967
	AdminState          StateKind = "admin"
	ParameterState      StateKind = "parameter" // of the governor or the timelock
	CodeState           StateKind = "code"      // an account has other code than before
	RoleAdminState      StateKind = "role admin"
	DelegateState       StateKind = "delegate" // whom the treasury's votes are delegated to
)

// EveryPiece is the Name of an allowance to take all pieces of a token whose pieces are not alike: Before and After are true or false.
const EveryPiece = "all"

// Emission is an event that a simulated action emits.
type Emission struct {
	Contract common.Address
	Topics   []common.Hash
	Data     Data
	Action   int // which one, counted from 1
}

// Known tells whether anything was tried; otherwise Doubts say why not.
func (s Simulation) Known() bool { return s.Method != "" }

// TransactionGas is what one transaction may take on Ethereum since EIP-7825, however much a block holds.
const TransactionGas = 1 << 24

// Bound is how much gas an execution may take at most to be mined without trouble: half a block, or one transaction's most.
func (s Simulation) Bound() uint64 { return min(s.Limit/2, TransactionGas) }

// Whole tells whether every action was tried, or those up to one that reverted.
func (s Simulation) Whole() bool { return s.Known() && (s.Failed > 0 || len(s.Calls) == s.Actions) }

// Fits tells whether every action was tried, none reverted, and all of them fit in one transaction.
func (s Simulation) Fits() bool { return s.Whole() && s.Failed == 0 && s.Gas <= s.Bound() }
