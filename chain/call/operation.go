package call

import (
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/bindings"
	"backprop/models"
)

var timelock = bindings.NewTimelock()

// Run is the timelock's execute of an operation, for whoever holds its executor role. It carries nothing: the ETH is the timelock's.
func Run(dao models.DAO, x models.Scheduled) Call {
	if batch, _ := x.Batched(); !batch {
		a := x.Calls[0]
		return to(dao, dao.Timelock, "execute(address,uint256,bytes,bytes32,bytes32)", timelock.PackExecute(a.Target, a.Value.Big(), a.Calldata, x.Predecessor, x.Salt))
	}
	l := listsOf(x.Calls)
	return to(dao, dao.Timelock, "executeBatch(address[],uint256[],bytes[],bytes32,bytes32)", timelock.PackExecuteBatch(l.targets, l.values, l.calldatas, x.Predecessor, x.Salt))
}

// Stop is the timelock's cancel of an operation, for whoever holds its canceller role.
func Stop(dao models.DAO, x models.Scheduled) Call {
	return to(dao, dao.Timelock, "cancel(bytes32)", timelock.PackCancel(x.Operation))
}

// Action is the call as an action, such as for trying it.
func (c Call) Action() models.Action {
	value, _ := models.FromBig(c.Value.ToInt())
	return models.Action{Target: c.To, Value: value, Calldata: models.Data(hexutil.Bytes(c.Data))}
}
