package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// touched is what a set of facts bears on.
type touched struct {
	proposals map[Uint]bool
	accounts  map[common.Address]bool
	treasury  bool
}

func newTouched() touched {
	return touched{proposals: map[Uint]bool{}, accounts: map[common.Address]bool{}}
}

// many is how many proposals or accounts are named one by one; beyond, all of them may have changed.
const many = 200

func (t touched) topics() []string {
	var list []string
	if len(t.proposals) > many {
		list = append(list, "proposals")
	} else {
		for id := range t.proposals {
			list = append(list, "proposals/"+id.String())
		}
	}
	if len(t.accounts) > many {
		list = append(list, "delegates")
	} else {
		for a := range t.accounts {
			list = append(list, "delegates/"+a.Hex())
		}
	}
	if len(t.proposals) > 0 || t.treasury {
		list = append(list, "treasury")
	}
	slices.Sort(list)
	return list
}
