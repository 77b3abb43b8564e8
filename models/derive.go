package models

import (
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
)

// touched is what a set of facts bears on.
type touched struct {
	proposals map[Uint]bool
	accounts  map[common.Address]bool
	grants    map[uint64]bool
	programs  map[uint64]bool
	escrow    bool // something that holds for all grants
	treasury  bool
}

func newTouched() touched {
	return touched{proposals: map[Uint]bool{}, accounts: map[common.Address]bool{}, grants: map[uint64]bool{}, programs: map[uint64]bool{}}
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
	list = append(list, t.numbered("grants", t.grants)...)
	list = append(list, t.numbered("programs", t.programs)...)
	if len(t.proposals) > 0 || t.treasury {
		list = append(list, "treasury")
	}
	slices.Sort(list)
	return list
}

// numbered are the topics of what has numbers.
func (t touched) numbered(name string, ids map[uint64]bool) (list []string) {
	if len(ids) > many || t.escrow {
		return []string{name}
	}
	for id := range ids {
		list = append(list, name+"/"+strconv.FormatUint(id, 10))
	}
	return list
}

// turns are what some events of the escrow bear on.
func (t *touched) turns(list []Turn) {
	for i := range list {
		grant, program := list[i].GrantID, list[i].Program
		if grant != 0 {
			t.grants[grant] = true
		}
		if program != 0 {
			t.programs[program] = true
		}
		t.escrow = t.escrow || grant == 0 && program == 0
	}
}
