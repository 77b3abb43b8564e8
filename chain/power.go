package chain

import (
	"bytes"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// offices are the functions by which contracts name who rules over them, roles those that OpenZeppelin's AccessControl gives.
var (
	offices = []string{"owner()", "pendingOwner()", "admin()", "pendingAdmin()", "guardian()", "whitelistGuardian()", "proposalGuardian()", "minter()"}
	roles   = []string{"DEFAULT_ADMIN_ROLE", "TIMELOCK_ADMIN_ROLE", "PROPOSER_ROLE", "EXECUTOR_ROLE", "CANCELLER_ROLE", "MINTER_ROLE", "PAUSER_ROLE"}
)

// Powers asks the DAO's contracts what an account may do in them beside what everybody may, and names it. A contract that does not
// know such an office has nothing to say about it.
func (n *Node) Powers(ctx context.Context, dao models.DAO, account common.Address) (list []string, err error) {
	var asked []Message
	var names []string
	var yes []common.Hash // the answers that give the account something
	ask := func(to common.Address, name string, data []byte, answer common.Hash) {
		asked, names, yes = append(asked, Message{From: account, To: to, Data: data}), append(names, name+" of "+to.Hex()), append(yes, answer)
	}
	for _, to := range contractsOf(dao) {
		for _, office := range offices {
			ask(to, office, question(office), ofAddress(account))
		}
		for _, role := range roles {
			ask(to, role, question("hasRole(bytes32,address)", roleHash(role), ofAddress(account)), ofNumber(1))
		}
	}
	trials, err := n.Try(ctx, asked)
	for i, t := range trials {
		if !t.Reverted && bytes.Equal(t.Data, yes[i][:]) {
			list = append(list, names[i])
		}
	}
	return list, err
}

// contractsOf are a DAO's contracts, each once.
func contractsOf(dao models.DAO) (list []common.Address) {
	for _, a := range []common.Address{dao.Governor, dao.Timelock, dao.Token.Address, dao.Escrow, dao.Distributor} {
		if a != (common.Address{}) && !slices.Contains(list, a) {
			list = append(list, a)
		}
	}
	return list
}

// roleHash is how a contract knows a role by its name.
func roleHash(name string) common.Hash {
	if name == "DEFAULT_ADMIN_ROLE" {
		return common.Hash{}
	}
	return common.BytesToHash(keccak(name))
}
