package models

import (
	"context"
	"math"
	"slices"

	"gorm.io/gorm"
)

// Blocks returns the numbers of the next blocks behind one that any fact is from, ascending.
func (p Past) Blocks(ctx context.Context, behind uint64, size int) ([]uint64, error) {
	var found []uint64
	for _, table := range []any{&Proposal{}, &Vote{}, &reduction{}, &Step{}, &Operation{}, &Parameter{}, &Role{}, &Delegation{}, &Weight{}, &Transfer{}, &Event{}, &Turn{}, &Reward{}} {
		var list []uint64
		err := p.facts(ctx).Model(table).Where("block > ?", behind).Distinct().Order("block").Limit(size).Pluck("block", &list).Error
		if err != nil {
			return nil, err
		}
		found = append(found, list...)
	}
	slices.Sort(found)
	found = slices.Compact(found)
	return found[:min(size, len(found))], nil
}

// Kept returns the next blocks behind one that are kept for finding the fork of a reorganisation, ascending.
func (p Past) Kept(ctx context.Context, behind uint64, size int) ([]Block, error) {
	return all[Block](p.store.db(ctx).Where("number > ? AND number <= ?", num(behind), num(p.block.Number)).Order("number").Limit(size))
}

// Facts returns what the record keeps of the blocks with some numbers, in the order of the chain.
func (p Past) Facts(ctx context.Context, numbers []uint64) (f Facts, err error) {
	q := func() *gorm.DB { return p.facts(ctx).Where("block IN ?", numbers).Order("block, log") }
	return f, inOrder(
		func() (err error) {
			f.Proposals, err = all[Proposal](q().Preload("Actions", func(q *gorm.DB) *gorm.DB { return q.Order("position") }))
			return err
		},
		func() (err error) { f.Votes, err = p.votes(q, math.MaxInt); return err },
		func() (err error) { f.Steps, err = all[Step](q()); return err },
		func() (err error) { f.Operations, err = all[Operation](q()); return err },
		func() (err error) { f.Parameters, err = all[Parameter](q()); return err },
		func() (err error) { f.Roles, err = all[Role](q()); return err },
		func() (err error) { f.Delegations, err = all[Delegation](q()); return err },
		func() (err error) { f.Weights, err = all[Weight](q()); return err },
		func() (err error) { f.Transfers, err = all[Transfer](q()); return err },
		func() (err error) { f.Events, err = all[Event](q()); return err },
		func() (err error) { f.Turns, err = all[Turn](q()); return err },
		func() (err error) { f.Rewards, err = all[Reward](q()); return err },
	)
}
