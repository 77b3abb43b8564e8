package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// Count counts again what the record keeps totals of, from what is derived.
type Count struct{ totals totals }

// NewCount has counted nothing.
func NewCount() *Count { return &Count{totals{now: map[string]Uint{}}} }

// Holder counts an account.
func (c *Count) Holder(h Holder) {
	c.totals.add(totalDelegated, h.Votes)
	c.totals.count(totalDelegates, false, !h.Votes.IsZero())
	c.totals.count(totalHolders, false, !h.Balance.IsZero())
}

// Standing counts a proposal.
func (c *Count) Standing(s Standing) { c.totals.standing(Standing{}, s, false) }

// Totals returns the totals as stored and as counted: c, and what facts are counted here. A total without a row is 0.
func (p Past) Totals(ctx context.Context, c *Count) (stored, counted map[string]Uint, err error) {
	rows, err := all[total](p.store.db(ctx))
	stored, counted = map[string]Uint{}, c.totals.now
	for _, row := range rows {
		stored[row.Name] = row.Value
	}
	if err != nil {
		return stored, counted, err
	}
	moves, err := p.mints(ctx)
	if n := len(moves); n > 0 {
		counted[totalSupply] = moves[n-1].Supply
	}
	if err != nil {
		return stored, counted, err
	}
	settings, err := p.Parameters(ctx)
	for name, value := range settings {
		counted[totalSetting(name)] = value
	}
	if err != nil {
		return stored, counted, err
	}
	var executed int64
	err = p.facts(ctx).Model(&Operation{}).Where("kind = ?", CallExecuted).Count(&executed).Error
	if err != nil {
		return stored, counted, err
	}
	events, err := p.Count(ctx, &Event{})
	counted[totalExecuted], counted[totalEvents] = U(uint64(executed)), U(events)
	c.totals.at(p.dao.Moment(p.block))
	return stored, counted, err
}

// Supply is the token's supply from a timepoint on.
type Supply struct {
	Timepoint uint64
	Amount    Uint
}

// Supplies returns the token's supply from each timepoint on at which it changed: as stored, and as its transfers add up.
func (p Past) Supplies(ctx context.Context) (stored, counted []Supply, err error) {
	rows, err := all[supply](p.facts(ctx).Order("block, log"))
	if err != nil {
		return nil, nil, err
	}
	moves, err := p.mints(ctx)
	return p.byTimepoint(rows), p.byTimepoint(moves), err
}

// byTimepoint keeps the last of several changes at one timepoint.
func (p Past) byTimepoint(rows []supply) (list []Supply) {
	for _, row := range rows {
		s := Supply{p.dao.Timepoint(Block{Number: row.Block, Time: row.Time}), row.Supply}
		if n := len(list); n > 0 && list[n-1].Timepoint == s.Timepoint {
			list[n-1] = s
		} else {
			list = append(list, s)
		}
	}
	return list
}

// mints follows the supply through all transfers from and to nobody.
func (p Past) mints(ctx context.Context) (list []supply, err error) {
	var sum Uint
	for from := Start; ; {
		q := p.facts(ctx).Where("token = ? AND (sender = ? OR recipient = ?)", p.dao.Token.Address, common.Address{}, common.Address{})
		moves, err := all[Transfer](after(q, from, 1000))
		if err != nil || len(moves) == 0 {
			return list, err
		}
		some := mints(p.dao, sum, moves)
		list, sum = append(list, some...), some[len(some)-1].Supply
		from = moves[len(moves)-1].At
	}
}

// Backers counts the accounts with a balance whose tokens vote with one, as they are stored now.
func (p Past) Backers(ctx context.Context, a common.Address) (int, error) {
	var n int64
	err := p.store.db(ctx).Model(&Holder{}).Where("delegate = ? AND balance > ?", a, Uint{}).Count(&n).Error
	return int(n), err
}
