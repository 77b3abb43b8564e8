package models

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Holding is an account that has a role of the timelock, with the event that gave it. The zero address as an executor is anybody.
type Holding struct {
	At
	Role    common.Hash
	Account common.Address
}

// Commands tells whether the role lets its account make the timelock do what no vote decided.
func (h Holding) Commands() bool {
	return h.Role == AdminRole || h.Role == OldAdminRole || h.Role == ProposerRole
}

// mostRoles bounds how many events of roles are gone through: the newest.
const mostRoles = 5_000

// Holdings returns who has which role of the timelock at the cursor, as its events say: the order is of roles, then of time.
func (s *Store) Holdings(ctx context.Context) ([]Holding, error) {
	rows, err := all[Role](s.db(ctx).Order("block DESC, log DESC").Limit(mostRoles))
	slices.Reverse(rows)
	return holdings(rows), err
}

// holdings is what is left of events of roles, in the order of the chain.
func holdings(rows []Role) (list []Holding) {
	for _, r := range rows {
		list = slices.DeleteFunc(list, func(h Holding) bool { return h.Role == r.Role && h.Account == r.Account })
		if r.Granted {
			list = append(list, Holding{r.At, r.Role, r.Account})
		}
	}
	slices.SortStableFunc(list, func(a, b Holding) int { return cmp.Compare(roleOrder(a.Role), roleOrder(b.Role)) })
	return list
}

func roleOrder(role common.Hash) int {
	order := []common.Hash{AdminRole, OldAdminRole, ProposerRole, CancellerRole, ExecutorRole}
	if i := slices.Index(order, role); i >= 0 {
		return i
	}
	return len(order)
}
