package chain

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"backprop/models"
)

// supplies asks for the token's supply at every timepoint at which it changed, and now.
func (v *Verification) supplies(ctx context.Context, done *uint64) error {
	var last, counted models.Supply
	for full := true; full; {
		facts, stored, err := v.past.Supplies(ctx, counted, piece)
		if err != nil {
			return err
		}
		v.sameSupplies(facts, stored)
		for _, s := range stored {
			if err := v.supplied(ctx, last, s); err != nil {
				return err
			}
			last = s
			*done++
		}
		if full = len(facts) == piece; len(facts) > 0 {
			counted = facts[len(facts)-1]
		}
	}
	v.counted.Supply(counted.Amount)
	return v.ask(ctx, v.prove.Supply(last.Amount)...)
}

// sameSupplies compares changes of the supply as stored with those that transfers add up to.
func (v *Verification) sameSupplies(facts, stored []models.Supply) {
	known := map[models.At]string{}
	for _, s := range stored {
		known[s.At] = s.Amount.String()
	}
	v.same("treasury", "changes of the supply", strconv.Itoa(len(stored)), strconv.Itoa(len(facts)))
	for _, s := range facts {
		if text, ok := known[s.At]; ok {
			v.same("treasury", fmt.Sprintf("supply in block %d, log %d", s.At.Block, s.At.Log), text, s.Amount.String())
		}
	}
}

// supplied asks for a supply that the next one ends, if that was the last of its timepoint and the token tells of it.
func (v *Verification) supplied(ctx context.Context, s, next models.Supply) error {
	timepoint := v.DAO.Timepoint(models.Block{Number: s.At.Block, Time: s.At.Time})
	if v.DAO.QuorumRule == models.Asked || s.At == models.Start || timepoint >= v.DAO.Timepoint(models.Block{Number: next.At.Block, Time: next.At.Time}) {
		return nil
	}
	return v.ask(ctx, v.prove.SupplyAt(timepoint, s.Amount)...)
}

// totals compares the totals that pages show with what was counted meanwhile.
func (v *Verification) totals(ctx context.Context, done *uint64) error {
	if v.older {
		return nil // they are kept of the newest block alone
	}
	stored, counted, err := v.past.Totals(ctx, v.counted)
	if err != nil {
		return err
	}
	names := slices.Concat(slices.Collect(maps.Keys(stored)), slices.Collect(maps.Keys(counted)))
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		v.same("totals", name, stored[name].String(), counted[name].String())
		*done++
	}
	return nil
}
