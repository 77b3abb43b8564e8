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

// Supply is the token's supply from a place on.
type Supply struct {
	At     At
	Amount Uint
}

// Supply keeps the token's supply as its transfers add it up.
func (c *Count) Supply(sum Uint) { c.totals.now[totalSupply] = sum }

// Supplies returns the next changes of the token's supply behind one: as its transfers add up, and as they are stored. The
// last piece is not full.
func (p Past) Supplies(ctx context.Context, behind Supply, size int) (counted, stored []Supply, err error) {
	q := p.facts(ctx).Where("token = ? AND (sender = ? OR recipient = ?)", p.dao.Token.Address, common.Address{}, common.Address{})
	moves, err := all[Transfer](after(q, behind.At, size))
	if err != nil {
		return nil, nil, err
	}
	counted = supplies(mints(p.dao, behind.Amount, moves))
	q = p.facts(ctx).Where("(block, log) > (?, ?)", behind.At.Block, behind.At.Log).Order("block, log")
	if len(moves) == size {
		last := moves[size-1].At
		q = q.Where("(block, log) <= (?, ?)", last.Block, last.Log)
	}
	rows, err := all[supply](q)
	return counted, supplies(rows), err
}

func supplies(rows []supply) []Supply {
	list := make([]Supply, len(rows))
	for i, row := range rows {
		list[i] = Supply{At{Block: row.Block, Log: row.Log, Time: row.Time}, row.Supply}
	}
	return list
}

// Backers counts the accounts with a balance whose tokens vote with one, as they are stored now.
func (p Past) Backers(ctx context.Context, a common.Address) (int, error) {
	var n int64
	err := p.store.db(ctx).Model(&Holder{}).Where("delegate = ? AND balance > ?", a, Uint{}).Count(&n).Error
	return int(n), err
}
