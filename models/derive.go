package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
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

func (t touched) topics() []string {
	var list []string
	for id := range t.proposals {
		list = append(list, "proposals/"+id.String())
	}
	for a := range t.accounts {
		list = append(list, "delegates/"+a.Hex())
	}
	if len(t.proposals) > 0 || t.treasury {
		list = append(list, "treasury")
	}
	slices.Sort(list)
	return list
}

// derive folds f into the standings and holders that it bears on, and returns the topics that changed.
// before is the cursor before f.
func derive(tx *gorm.DB, dao DAO, before Block, f Facts) ([]string, error) {
	t := newTouched()
	t.treasury = len(f.Balances) > 0
	if err := foldHolders(tx, dao, f, t); err != nil {
		return nil, err
	}
	now := f.Blocks[len(f.Blocks)-1]
	if err := foldStandings(tx, dao, before, now, f, t); err != nil {
		return nil, err
	}
	if err := passing(tx, dao, before, now, t); err != nil {
		return nil, err
	}
	return t.topics(), nil
}

// passing marks the proposals whose state the clock alone has changed between two blocks.
func passing(tx *gorm.DB, dao DAO, before, now Block, t touched) error {
	from, to := dao.Timepoint(before), dao.Timepoint(now)
	var ids []Uint
	err := tx.Model(&Standing{}).Joins("JOIN proposals ON proposals.id = standings.proposal_id").
		Where("(proposals.snapshot >= ? AND proposals.snapshot < ?) OR (standings.deadline >= ? AND standings.deadline < ?) OR (standings.eta > ? AND standings.eta <= ?)",
			from, to, from, to, before.Time, now.Time).
		Pluck("standings.proposal_id", &ids).Error
	for _, id := range ids {
		t.proposals[id] = true
	}
	return err
}

// touchedAbove finds what the facts above a block bear on.
func touchedAbove(tx *gorm.DB, above uint64) (touched, error) {
	t := newTouched()
	t.treasury = true
	var operations []Uint
	err := inOrder(
		func() error { return mark(tx.Model(&Vote{}), "proposal_id", above, t.proposals) },
		func() error { return mark(tx.Model(&Step{}), "proposal_id", above, t.proposals) },
		func() error { return mark(tx.Model(&Proposal{}), "id", above, t.proposals) },
		func() error { return mark(tx.Model(&Transfer{}), "sender", above, t.accounts) },
		func() error { return mark(tx.Model(&Transfer{}), "recipient", above, t.accounts) },
		func() error { return mark(tx.Model(&Weight{}), "account", above, t.accounts) },
		func() error { return mark(tx.Model(&Delegation{}), "delegator", above, t.accounts) },
		func() error {
			return tx.Model(&Operation{}).Joins("JOIN standings ON standings.operation = operations.operation").
				Where("operations.block > ?", above).Pluck("standings.proposal_id", &operations).Error
		},
	)
	for _, id := range operations {
		t.proposals[id] = true
	}
	return t, err
}

func mark[K comparable](q *gorm.DB, column string, above uint64, set map[K]bool) error {
	var keys []K
	err := q.Where("block > ?", above).Distinct().Pluck(column, &keys).Error
	for _, k := range keys {
		set[k] = true
	}
	return err
}

// recount derives what t marks again from the facts that are left. now is the cursor.
func recount(tx *gorm.DB, dao DAO, now Block, t touched) error {
	for a := range t.accounts {
		if err := recountHolder(tx, dao, a); err != nil {
			return err
		}
	}
	pending, err := all[Proposal](tx.Where("snapshot >= ?", dao.Timepoint(now)))
	if err != nil {
		return err
	}
	for _, p := range pending {
		t.proposals[p.ID] = true
	}
	for id := range t.proposals {
		if err := recountStanding(tx, dao, now, id); err != nil {
			return err
		}
	}
	return nil
}
