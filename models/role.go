package models

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The roles of OpenZeppelin's TimelockController.
var (
	ProposerRole  = crypto.Keccak256Hash([]byte("PROPOSER_ROLE"))
	ExecutorRole  = crypto.Keccak256Hash([]byte("EXECUTOR_ROLE"))
	CancellerRole = crypto.Keccak256Hash([]byte("CANCELLER_ROLE"))
	AdminRole     = common.Hash{} // DEFAULT_ADMIN_ROLE, since 4.9
	OldAdminRole  = crypto.Keccak256Hash([]byte("TIMELOCK_ADMIN_ROLE"))
)

// Held tells whether an account holds a role of the timelock. Where the zero address is an executor, anybody is.
func Held(list []Holding, role common.Hash, a common.Address) bool {
	return slices.ContainsFunc(list, func(h Holding) bool {
		return h.Role == role && (h.Account == a || role == ExecutorRole && h.Account == common.Address{})
	})
}

// Complete tells whether holdings are all there are: the timelock makes itself its admin when it is deployed, so that a record
// without that begins later.
func (d DAO) Complete(list []Holding) bool {
	return d.TimelockKind != Controller || slices.ContainsFunc(list, func(h Holding) bool {
		return h.Account == d.Timelock && (h.Role == AdminRole || h.Role == OldAdminRole)
	})
}

// lacks tells whether an account is known not to hold a role.
func (d DAO) lacks(list []Holding, role common.Hash, a common.Address) bool {
	return d.TimelockKind == Controller && d.Complete(list) && !Held(list, role, a)
}

// MayRun tells why the timelock would refuse to execute an operation, called by an account itself, or nil.
func (d DAO) MayRun(x Scheduled, h []Holding, account common.Address, now Moment) error {
	switch {
	case d.TimelockKind != Controller:
		return Refusal{"This timelock takes calls from its admin alone.", "Execute the proposal through the governor."}
	case x.Ended != nil:
		return Refusal{"The operation " + x.end() + ".", "Nothing is left to do."}
	case d.lacks(h, ExecutorRole, account):
		return Refusal{"This account does not hold the timelock's executor role.", "Ask one of those who do: they are listed on /treasury."}
	case x.Ready > now.Time:
		return Refusal{"The timelock's delay is not over.", "It can be executed from " + Date(x.Ready) + "."}
	case x.Blocked:
		return Refusal{"The operation that must come before it is not executed.", "Execute operation " + x.Predecessor.Hex() + " first."}
	}
	return nil
}

// MayStop tells why the timelock would refuse to cancel an operation, called by an account itself, or nil.
func (d DAO) MayStop(x Scheduled, h []Holding, account common.Address) error {
	switch {
	case d.TimelockKind != Controller:
		return Refusal{"This timelock takes calls from its admin alone.", "Cancel the proposal through the governor."}
	case x.Ended != nil:
		return Refusal{"The operation " + x.end() + ".", "Nothing is left to do."}
	case d.lacks(h, CancellerRole, account):
		return Refusal{"This account does not hold the timelock's canceller role.", "Ask one of those who do: they are listed on /treasury."}
	}
	return nil
}

func (x Scheduled) end() string {
	if x.Ended.Kind == Cancelled {
		return "was cancelled"
	}
	return "was executed"
}

func (x Scheduled) targets() (list []common.Address) {
	for _, c := range x.Calls {
		list = append(list, c.Target)
	}
	return list
}

func (x Scheduled) values() (list []*big.Int) {
	for _, c := range x.Calls {
		list = append(list, c.Value.Big())
	}
	return list
}

func (x Scheduled) payloads() (list [][]byte) {
	for _, c := range x.Calls {
		list = append(list, c.Calldata)
	}
	return list
}

// MayQueueNow adds to MayQueue what the timelock asks of the governor.
func (d DAO) MayQueueNow(p Proposal, h []Holding, now Moment) error {
	err := d.MayQueue(p, now)
	if err == nil && d.lacks(h, ProposerRole, d.Governor) {
		err = Refusal{"The governor does not hold the timelock's proposer role, so that it can't queue anything.", "Whoever may give roles must grant it first."}
	}
	return err
}

// MayExecuteNow adds to MayExecute what the timelock asks of the governor.
func (d DAO) MayExecuteNow(p Proposal, h []Holding, now Moment) error {
	err := d.MayExecute(p, now)
	if err == nil && d.lacks(h, ExecutorRole, d.Governor) {
		err = Refusal{"The governor does not hold the timelock's executor role, so that it can't execute anything.", "Those who hold it can execute the operation at the timelock itself; they are listed on /treasury."}
	}
	return err
}
