package chain

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"backprop/models"
)

// supplies asks for the token's supply at every timepoint at which it changed, and now.
func (v *Verification) supplies(ctx context.Context, done *uint64) error {
	stored, counted, err := v.past.Supplies(ctx)
	if err != nil {
		return err
	}
	v.same("treasury", "changes of the supply", fmt.Sprint(len(stored)), fmt.Sprint(len(counted)))
	var last models.Uint
	for i, s := range stored {
		what := fmt.Sprintf("supply at %d", s.Timepoint)
		if i < len(counted) && counted[i].Timepoint == s.Timepoint {
			v.same("treasury", what, s.Amount.String(), counted[i].Amount.String())
		}
		last = s.Amount
		*done++
		if s.Timepoint >= v.DAO.Timepoint(v.block) {
			continue
		}
		err := v.ask(ctx, query{
			subject: "treasury", to: v.DAO.Token.Address, data: encode("getPastTotalSupply(uint256)", s.Timepoint), optional: true,
			expect: []expectation{number(what, 0, s.Amount)},
		})
		if err != nil {
			return err
		}
	}
	return v.ask(ctx, query{
		subject: "treasury", to: v.DAO.Token.Address, data: encode("totalSupply()"), optional: true,
		expect: []expectation{number("supply", 0, last)},
	})
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
