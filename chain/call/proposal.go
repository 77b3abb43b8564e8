package call

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
)

// Propose is the governor's propose with actions and the text that goes on chain.
func Propose(dao models.DAO, actions []models.Action, description string) Call {
	if dao.Compoundlike() {
		l := listsOf(actions)
		return proposeSigned.to(dao, l.targets, l.values, l.signatures, l.calldatas, description)
	}
	l := listsOf(whole(actions))
	return to(dao, dao.Governor, "propose(address[],uint256[],bytes[],string)", governor.PackPropose(l.targets, l.values, l.calldatas, description))
}

// Queue is the governor's queue. OpenZeppelin's is told the whole proposal as IGovernor has it, which serves governors
// that do not store proposals too; Compound's are told its id.
func Queue(dao models.DAO, p models.Proposal) Call {
	if dao.Compoundlike() {
		return queueByID.to(dao, p.ID.Big())
	}
	l := listsOf(whole(p.Actions))
	return to(dao, dao.Governor, "queue(address[],uint256[],bytes[],bytes32)", governor.PackQueueActions(l.targets, l.values, l.calldatas, p.DescriptionHash))
}

// Execute is the governor's execute. It carries the ETH that the actions move where the governor doesn't take that from
// the treasury: Compound's send on to the timelock what they are sent.
func Execute(dao models.DAO, p models.Proposal) Call {
	l := listsOf(whole(p.Actions))
	if !dao.Compoundlike() {
		return to(dao, dao.Governor, "execute(address[],uint256[],bytes[],bytes32)", governor.PackExecuteActions(l.targets, l.values, l.calldatas, p.DescriptionHash))
	}
	c := executeByID.to(dao, p.ID.Big())
	if dao.Funded {
		c.Value = (*hexutil.Big)(dao.Funds(p).Big())
	}
	return c
}

// Cancel is the governor's cancel.
func Cancel(dao models.DAO, p models.Proposal) Call {
	if dao.Compoundlike() || dao.ById {
		return cancelByID.to(dao, p.ID.Big())
	}
	l := listsOf(whole(p.Actions))
	return to(dao, dao.Governor, "cancel(address[],uint256[],bytes[],bytes32)", governor.PackCancelActions(l.targets, l.values, l.calldatas, p.DescriptionHash))
}

// Pay is the action that moves a payment out of the treasury: a plain transfer of ETH, or the token's transfer.
func Pay(p models.Payment) models.Action {
	if p.Asset.Native() {
		return models.Action{Target: p.Recipient, Value: p.Amount}
	}
	return models.Action{Target: p.Asset.Address, Calldata: token.PackTransfer(p.Recipient, p.Amount.Big())}
}

// whole writes each action's signature into its calldata, as IGovernor has them.
func whole(actions []models.Action) []models.Action {
	list := make([]models.Action, len(actions))
	for i, a := range actions {
		list[i] = models.Action{Target: a.Target, Value: a.Value, Calldata: a.Input()}
	}
	return list
}

// lists are actions as governors take them. No list is nil, and no element of them.
type lists struct {
	targets    []common.Address
	values     []*big.Int
	signatures []string
	calldatas  [][]byte
}

func listsOf(actions []models.Action) (l lists) {
	for _, a := range actions {
		l.targets = append(l.targets, a.Target)
		l.values = append(l.values, a.Value.Big())
		l.signatures = append(l.signatures, a.Signature)
		l.calldatas = append(l.calldatas, a.Calldata)
	}
	return l
}
