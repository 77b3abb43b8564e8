package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// Code is what runs at an account that a proposal is about, as of a block, as the node tells it.
type Code struct {
	ProposalID Uint           `gorm:"primaryKey"`
	Account    common.Address `gorm:"primaryKey"`
	Moment     CodeMoment     `gorm:"primaryKey"`
	Block      uint64         // that it speaks of
	Hash       common.Hash    // of that block
	Time       uint64         // of that block, Unix seconds

	CodeHash       common.Hash    // keccak256 of the code; where there is none that of no bytes
	Size           uint64         // of the code; 0 is an account without
	Nonce          uint64         // transactions sent, or contracts made
	Balance        Uint           // wei
	Implementation common.Address // that a proxy runs, after ERC-1967 (by its beacon too) or as proxies had it before; zero for none
	Admin          common.Address // who may change that, after ERC-1967; zero where the proxy doesn't say
	Delegation     common.Address // whose code an account runs, after EIP-7702; zero for none
	Runs           common.Hash    // the code hash of what a proxy or a delegation runs; zero for neither
	Destructs      bool           // the code, or what it runs, has a SELFDESTRUCT that may be reached
	Delegates      bool           // the code, or what it runs, has a DELEGATECALL or CALLCODE that may be reached; that of a proxy itself doesn't count
	Unknown        string         // why nothing is known, the end of a sentence; all else is empty then
}

// CodeMoment is when code was looked at.
type CodeMoment string

const (
	CodeProposed CodeMoment = "proposed" // after the block that the proposal was made in
	CodeNow      CodeMoment = "now"
)

// MostCodes is of how many accounts of a proposal code is looked at.
const MostCodes = 60

// Same tells whether the same code runs as before. Of what is not known it is false.
func (c Code) Same(before Code) bool {
	return c.Unknown == "" && before.Unknown == "" && c.CodeHash == before.CodeHash && c.Implementation == before.Implementation &&
		c.Runs == before.Runs && c.Delegation == before.Delegation
}

// Codes returns what is known of the code at the accounts that a proposal is about, by account and moment: "now" goes first.
func (s *Store) Codes(ctx context.Context, proposal Uint) ([]Code, error) {
	return all[Code](s.db(ctx).Where("proposal_id = ?", proposal).Order("account, moment"))
}

// Opcodes tells whether code has SELFDESTRUCT, and DELEGATECALL or CALLCODE, where it may be run: not in what a PUSH carries, nor behind
// an end that no jump leads beyond. What compilers append is code like any other to the chain, which may jump into it.
func Opcodes(code []byte) (destructs, delegates bool) {
	reachable := true
	for i := 0; i < len(code); i++ {
		op := code[i]
		if op == 0x5b { // JUMPDEST
			reachable = true
		}
		if op >= 0x60 && op <= 0x7f { // PUSH1 to PUSH32
			i += int(op) - 0x5f
			continue
		}
		if !reachable {
			continue
		}
		switch op {
		case 0xff:
			destructs, reachable = true, false
		case 0xf4, 0xf2:
			delegates = true
		case 0x00, 0x56, 0xf3, 0xfd, 0xfe: // STOP, JUMP, RETURN, REVERT, INVALID
			reachable = false
		}
	}
	return destructs, delegates
}
