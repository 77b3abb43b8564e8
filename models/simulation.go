package models

import "errors"

// ErrNotSimulated says that no node tells what would become of actions. They may succeed or not.
var ErrNotSimulated = errors.New("the node does not simulate")

// Simulation is what became of actions when a node tried them, one after another, from the treasury as of a block.
type Simulation struct {
	Block  uint64 // whose state they were tried on
	Time   uint64 // of the block, Unix seconds
	Limit  uint64 // gas that a block of the chain holds
	Gas    uint64 // that all of them took, each by itself
	Failed int    // which one reverted, counted from 1; 0 when none did
	Reason string // why it reverted: the end of a sentence, or the contract's own words
}

// TransactionGas is what one transaction may take on Ethereum since EIP-7825, however much a block holds.
const TransactionGas = 1 << 24

// Bound is how much gas an execution may take at most to be mined without trouble: half a block, or one transaction's most.
func (s Simulation) Bound() uint64 { return min(s.Limit/2, TransactionGas) }

// Fits tells whether none of the actions reverted and all of them fit in one transaction.
func (s Simulation) Fits() bool { return s.Failed == 0 && s.Gas <= s.Bound() }
