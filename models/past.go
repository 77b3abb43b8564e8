package models

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Past is the record's facts up to a block, read in pieces: what a comparison with the chain at that block needs. It
// changes nothing.
type Past struct {
	store *Store
	dao   DAO
	block Block
}

// Past returns the facts up to a block.
func (s *Store) Past(dao DAO, b Block) Past { return Past{s, dao, b} }

// facts are the rows of a table up to the block.
func (p Past) facts(ctx context.Context) *gorm.DB {
	return p.store.db(ctx).Where("block <= ?", p.block.Number)
}

// after limits a query in the order of the chain to a piece behind a place.
func after(q *gorm.DB, at At, size int) *gorm.DB {
	return q.Where("(block, log) > (?, ?)", at.Block, at.Log).Order("block, log").Limit(size)
}

// Start is the place before every fact, to read the first piece from.
var Start = At{}

// Proposals returns the next proposals behind a place, with actions, and with standings as they are stored now.
func (p Past) Proposals(ctx context.Context, from At, size int) ([]Proposal, error) {
	q := p.facts(ctx).Preload("Standing").Preload("Actions", func(q *gorm.DB) *gorm.DB { return q.Order("position") })
	return all[Proposal](after(q, from, size))
}

// Votes returns the next votes of all proposals behind a place, reductions included.
func (p Past) Votes(ctx context.Context, from At, size int) ([]Vote, error) {
	return p.votes(func() *gorm.DB { return after(p.facts(ctx), from, size) }, size)
}

// votes reads votes and reductions, which are kept apart, in the order of the chain.
func (p Past) votes(q func() *gorm.DB, size int) ([]Vote, error) {
	list, err := all[Vote](q())
	if err != nil {
		return nil, err
	}
	reductions, err := all[reduction](q())
	if len(reductions) == 0 {
		return list, err
	}
	for _, r := range reductions {
		list = append(list, Vote(r))
	}
	slices.SortFunc(list, func(a, b Vote) int {
		if a.before(b.At) {
			return -1
		}
		return 1
	})
	return list[:min(size, len(list))], err
}

// VotesOf returns an account's votes on a proposal, oldest first, as they were said and without reductions.
func (p Past) VotesOf(ctx context.Context, id Uint, voter common.Address) ([]Vote, error) {
	return all[Vote](p.store.votesOf(ctx, id, voter).Where("block <= ?", num(p.block.Number)).Order("block, log"))
}

// Weights returns the next changes of accounts' votes behind a place.
func (p Past) Weights(ctx context.Context, from At, size int) ([]Weight, error) {
	return all[Weight](after(p.facts(ctx), from, size))
}

// Replaced tells whether an account's votes changed again at the same timepoint as in w.
func (p Past) Replaced(ctx context.Context, w Weight) (bool, error) {
	q := p.facts(ctx).Where("account = ? AND block >= ? AND (block > ? OR log > ?)", w.Account, w.Block, w.Block, w.Log)
	next, err := first[Weight](q.Order("block, log"))
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	return p.dao.Timepoint(Block{Number: next.Block, Time: next.Time}) == p.dao.Timepoint(Block{Number: w.Block, Time: w.Time}), err
}

// WeightAt returns an account's votes at a timepoint.
func (p Past) WeightAt(ctx context.Context, a common.Address, timepoint uint64) (Uint, error) {
	return p.store.WeightAt(ctx, p.dao, a, timepoint)
}

// SupplyAt returns the token's supply at a timepoint.
func (p Past) SupplyAt(ctx context.Context, timepoint uint64) (Uint, error) {
	return supplyAt(p.store.db(ctx), p.dao, min(timepoint, p.dao.Timepoint(p.block)))
}

// Parameters returns every setting in force at the block, by name.
func (p Past) Parameters(ctx context.Context) (map[string]Uint, error) {
	rows, err := all[Parameter](p.facts(ctx).Order("block, log"))
	values := map[string]Uint{}
	for _, row := range rows {
		values[row.Name] = row.Value
	}
	return values, err
}

// Roles returns the last word on each role of each account.
func (p Past) Roles(ctx context.Context) ([]Role, error) {
	rows, err := all[Role](p.facts(ctx).Order("block, log"))
	var last []Role
	for _, r := range rows {
		i := slices.IndexFunc(last, func(l Role) bool { return l.Role == r.Role && l.Account == r.Account })
		if i < 0 {
			last = append(last, r)
		} else {
			last[i] = r
		}
	}
	return last, err
}

// Operations returns the next events of the timelock behind a place.
func (p Past) Operations(ctx context.Context, from At, size int) ([]Operation, error) {
	return all[Operation](after(p.facts(ctx), from, size))
}

// OperationsOf returns what the timelock said of an operation, oldest first.
func (p Past) OperationsOf(ctx context.Context, operation common.Hash) ([]Operation, error) {
	return all[Operation](p.facts(ctx).Where("operation = ?", operation).Order("block, log"))
}

// Accounts returns the next accounts behind one, ascending up to a last one, that are stored or that a fact knows.
func (p Past) Accounts(ctx context.Context, behind, last common.Address, size int) ([]common.Address, error) {
	var found []common.Address
	for _, q := range []struct {
		rows   *gorm.DB
		column string
	}{
		{p.store.db(ctx).Model(&Holder{}), "account"},
		{p.facts(ctx).Model(&Weight{}), "account"},
		{p.facts(ctx).Model(&Delegation{}), "delegator"},
	} {
		var list []common.Address
		err := q.rows.Where(q.column+" > ? AND "+q.column+" <= ?", behind, last).Distinct().Order(q.column).Limit(size).Pluck(q.column, &list).Error
		if err != nil {
			return nil, err
		}
		found = append(found, list...)
	}
	slices.SortFunc(found, common.Address.Cmp)
	found = slices.Compact(found)
	return found[:min(size, len(found))], nil
}

// Holder returns an account as it is stored now; ok is false when it isn't.
func (p Past) Holder(ctx context.Context, a common.Address) (h Holder, ok bool, err error) {
	rows, err := all[Holder](p.store.db(ctx).Where("account = ?", a))
	if len(rows) == 0 {
		return Holder{Account: a}, false, err
	}
	return rows[0], true, err
}
