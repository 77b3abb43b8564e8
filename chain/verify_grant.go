package chain

import (
	"context"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// grants asks the escrow about every grant, and compares what is stored of it with what its events add up to.
func (v *Verification) grants(ctx context.Context, done *uint64) (err error) {
	if !v.DAO.Grants() {
		return nil
	}
	if v.granted, err = v.past.Grants(ctx); err != nil {
		return err
	}
	owed, newest := map[common.Address]models.Uint{}, uint64(0)
	for {
		list, err := v.granted.Next(ctx, newest, few)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			break
		}
		if err := v.grantsOf(ctx, list, owed); err != nil {
			return err
		}
		newest = list[len(list)-1].ID
		*done += uint64(len(list))
		v.progress("grants", *done, *done)
	}
	if err := v.lost(ctx, "grants", &models.Grant{}, *done); err != nil {
		return err
	}
	return v.escrow(ctx, owed, newest)
}

// lost compares how many rows are stored with how many the facts make.
func (v *Verification) lost(ctx context.Context, subject string, table any, facts uint64) error {
	if v.older {
		return nil
	}
	n, err := v.past.Count(ctx, table)
	v.same(subject, "rows", strconv.FormatUint(n, 10), strconv.FormatUint(facts, 10))
	return err
}

func (v *Verification) grantsOf(ctx context.Context, list []models.Grant, owed map[common.Address]models.Uint) error {
	var ids []uint64
	for _, g := range list {
		ids = append(ids, g.ID)
	}
	stored, err := v.past.StoredGrants(ctx, ids)
	if err != nil {
		return err
	}
	for _, g := range list {
		owed[g.Token] = owed[g.Token].Add(g.Total.Sub(g.Paid).Sub(g.Returned))
		if !v.older {
			if err := v.storedGrant(ctx, stored[g.ID], g); err != nil {
				return err
			}
			if len(stored[g.ID].Milestones) == len(g.Milestones) {
				g = stored[g.ID]
			}
		}
		if err := v.ask(ctx, v.prove.Grant(g)...); err != nil {
			return err
		}
	}
	return nil
}

// storedGrant compares a grant as stored with one that followed its events again.
func (v *Verification) storedGrant(ctx context.Context, stored, facts models.Grant) error {
	v.fields(fmt.Sprintf("grants/%d", facts.ID), stored.Fields(), facts.Fields())
	seats, err := v.past.Seats(ctx, facts.ID)
	if err != nil {
		return err
	}
	want := facts.Seats()
	models.SortSeats(want)
	v.same(fmt.Sprintf("grants/%d", facts.ID), "seats", fmt.Sprint(seats), fmt.Sprint(want))
	return nil
}

// fields compares two tellings of a row.
func (v *Verification) fields(subject string, stored, facts []models.Field) {
	v.same(subject, "columns", strconv.Itoa(len(stored)), strconv.Itoa(len(facts)))
	for i := range min(len(stored), len(facts)) {
		v.same(subject, facts[i].Name, stored[i].Value, facts[i].Value)
	}
}
