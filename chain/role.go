package chain

import (
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

func (r *reader) roleGranted(l *types.Log) error {
	e, err := timelock.UnpackRoleGrantedEvent(l)
	if err != nil {
		return err
	}
	r.facts.Roles = append(r.facts.Roles, models.Role{At: r.place(l), Role: e.Role, Account: e.Account, Granted: true})
	return nil
}

func (r *reader) roleRevoked(l *types.Log) error {
	e, err := timelock.UnpackRoleRevokedEvent(l)
	if err != nil {
		return err
	}
	r.facts.Roles = append(r.facts.Roles, models.Role{At: r.place(l), Role: e.Role, Account: e.Account})
	return nil
}
