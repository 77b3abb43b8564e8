package call

import (
	"math/big"

	"backprop/chain/bindings"
	"backprop/models"
)

// OpenProgram is the action that creates a program with rules, or changes the program that they name. The rules must be
// complete.
func OpenProgram(dao models.DAO, r models.Rules) (models.Action, error) {
	p, err := r.Of(dao)
	if err != nil {
		return models.Action{}, err
	}
	return Program(dao, p), nil
}

// Program is the action that creates a program, or changes the one that has its id.
func Program(dao models.DAO, p models.Program) models.Action {
	data := escrow.PackCreateProgram(p.Name, string(p.Track), p.Document, termsOf(p.Terms), budgetsOf(p.Budgets), p.Reviewers)
	if p.ID != 0 {
		data = escrow.PackChangeProgram(new(big.Int).SetUint64(p.ID), p.Name, string(p.Track), p.Document, termsOf(p.Terms), budgetsOf(p.Budgets), p.Reviewers)
	}
	return models.Action{Target: dao.Escrow, Calldata: data}
}

// CloseProgram is the action that takes no more grants in a program.
func CloseProgram(dao models.DAO, program uint64) models.Action {
	return models.Action{Target: dao.Escrow, Calldata: escrow.PackCloseProgram(new(big.Int).SetUint64(program))}
}

func termsOf(t models.Terms) bindings.IGrantEscrowTerms {
	return bindings.IGrantEscrowTerms{
		Steward: t.Steward, Opens: new(big.Int).SetUint64(t.Opens), Closes: new(big.Int).SetUint64(t.Closes), Period: uint32(t.Period),
		ReviewWindow: uint32(t.ReviewWindow), ChallengeWindow: uint32(t.ChallengeWindow), DisputeTimeout: uint32(t.DisputeTimeout),
		AcceptWindow: uint32(t.AcceptWindow), Grace: uint32(t.Grace), Objection: uint16(t.Objection), Silence: uint16(t.Silence), Attempts: uint8(t.Attempts),
	}
}

func budgetsOf(list []models.Budget) (out []bindings.IGrantEscrowBudget) {
	for _, b := range list {
		out = append(out, bindings.IGrantEscrowBudget{Token: b.Token, Cap: b.Cap.Big(), PeriodCap: b.PeriodCap.Big(), GrantCap: b.GrantCap.Big()})
	}
	return out
}
