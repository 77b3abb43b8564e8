package call

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Propose is the Governor's propose with actions and the text that goes on chain.
func Propose(dao models.DAO, actions []models.Action, description string) Call {
	targets, values, calldatas := arrays(actions)
	return to(dao, dao.Governor, governor.PackPropose(targets, values, calldatas, description))
}

// Queue is the Governor's queue, with the whole proposal as IGovernor has it, so that it serves governors that do not
// store proposals too.
func Queue(dao models.DAO, p models.Proposal) Call {
	targets, values, calldatas := arrays(p.Actions)
	return to(dao, dao.Governor, governor.PackQueueActions(targets, values, calldatas, p.DescriptionHash))
}

// Execute is the Governor's execute, with the whole proposal.
func Execute(dao models.DAO, p models.Proposal) Call {
	targets, values, calldatas := arrays(p.Actions)
	return to(dao, dao.Governor, governor.PackExecuteActions(targets, values, calldatas, p.DescriptionHash))
}

// Cancel is the Governor's cancel, with the whole proposal.
func Cancel(dao models.DAO, p models.Proposal) Call {
	targets, values, calldatas := arrays(p.Actions)
	return to(dao, dao.Governor, governor.PackCancelActions(targets, values, calldatas, p.DescriptionHash))
}

// Pay is the action that moves a payment out of the treasury: a plain transfer of ETH, or the token's transfer.
func Pay(p models.Payment) models.Action {
	if p.Asset.Native() {
		return models.Action{Target: p.Recipient, Value: p.Amount}
	}
	return models.Action{Target: p.Asset.Address, Calldata: token.PackTransfer(p.Recipient, p.Amount.Big())}
}

func arrays(actions []models.Action) (targets []common.Address, values []*big.Int, calldatas [][]byte) {
	for _, a := range actions {
		targets = append(targets, a.Target)
		values = append(values, a.Value.Big())
		calldatas = append(calldatas, a.Calldata)
	}
	return targets, values, calldatas
}
