package models

import "github.com/ethereum/go-ethereum/common"

// Act is what a call of the escrow or the distributor does that only the treasury may make: one of the types below.
type Act interface{ function() *method }

type (
	// CreateGrant creates a grant and takes its whole amount from the treasury.
	CreateGrant struct{ Offer }

	// CreateProgram opens a program, whose ID is not known before. Of its budgets only the limits are said.
	CreateProgram struct{ Program }

	// ChangeProgram sets all of a program anew, as CreateProgram does.
	ChangeProgram struct{ Program }

	// CloseProgram ends the taking of grants in a program.
	CloseProgram struct{ ID uint64 }

	// CancelGrant stops a grant. Amounts are in the grant's token.
	CancelGrant struct {
		Grant      uint64
		Settlement Uint // that the payee may claim besides what is owed
		ReasonHash common.Hash
	}

	// ResolveMilestone decides a challenged milestone.
	ResolveMilestone struct {
		Grant, Position uint64 // position 0 is the first
		Resolution      Resolution
		Amount          Uint // of Partly, in the grant's token
	}

	// ListToken lists a token that grants may be created in, or takes it off.
	ListToken struct {
		Token  common.Address
		Listed bool
	}

	// NameGuardian sets who may challenge, pause and veto. Zero is nobody.
	NameGuardian struct{ Guardian common.Address }

	// CreateRound opens a round of rewards and takes its whole amount from the treasury.
	CreateRound struct {
		Token    common.Address
		Total    Uint
		Root     common.Hash
		Deadline uint64 // Unix seconds
		Metadata common.Hash
		URI      string
	}
)

// Offer is a grant to be created, as IGrantEscrow.Offer.
type Offer struct {
	Program    uint64
	Payee      common.Address
	Token      common.Address // zero is ETH
	Document   common.Hash    // of the plan that is voted on
	Required   uint64         // approvals that a milestone needs
	Reviewers  []common.Address
	Milestones []Tranche
}

// Total is what the milestones add up to.
func (o Offer) Total() (sum Uint) {
	for _, m := range o.Milestones {
		sum = sum.Add(m.Amount)
	}
	return sum
}

func (CreateGrant) function() *method      { return createGrant }
func (CreateProgram) function() *method    { return createProgram }
func (ChangeProgram) function() *method    { return changeProgram }
func (CloseProgram) function() *method     { return closeProgram }
func (CancelGrant) function() *method      { return cancelGrant }
func (ResolveMilestone) function() *method { return resolve }
func (ListToken) function() *method        { return setToken }
func (NameGuardian) function() *method     { return setGuardian }
func (CreateRound) function() *method      { return createRound }

// Refers is the grant and the program that an act is about; 0 for none.
func Refers(a Act) (grant, program uint64) {
	switch x := a.(type) {
	case CreateGrant:
		return 0, x.Offer.Program
	case ChangeProgram:
		return 0, x.ID
	case CloseProgram:
		return 0, x.ID
	case CancelGrant:
		return x.Grant, 0
	case ResolveMilestone:
		return x.Grant, 0
	}
	return 0, 0
}

// Takes is what an act takes from the treasury: a token and how much, none for most.
func Takes(a Act) (token common.Address, amount Uint, ok bool) {
	switch x := a.(type) {
	case CreateGrant:
		return x.Token, x.Total(), true
	case CreateRound:
		return x.Token, x.Total, true
	}
	return token, amount, false
}
