package models

import (
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// course derives programs and grants from what the escrow said. They are loaded as stored, follow events in the order of the
// chain, and are written at once.
type course struct {
	w        *writer
	escrow   Escrow // with every pause that the record knows
	programs map[uint64]*Program
	grants   map[uint64]*Grant

	was    map[uint64]Grant    // grants as loaded
	before map[uint64]*Program // programs as loaded, while they are derived from their first event on
	only   map[uint64]bool     // grants that are derived; nil: all that there are events of
	stored []any               // ids of the programs that were loaded
}

func newCourse(w *writer) *course {
	return &course{w: w, programs: map[uint64]*Program{}, grants: map[uint64]*Grant{}, was: map[uint64]Grant{}}
}

// load reads the programs and grants that some events are of, and all pauses.
func (c *course) load(grants, programs map[uint64]bool) error {
	turns, err := all[Turn](c.w.Where("grant_id = 0 AND program = 0 AND kind IN ?", ofAll).Order("block, log"))
	if err != nil {
		return err
	}
	c.escrow = escrowOf(turns)
	return inOrder(
		func() error { return c.loadGrants(grants, programs) },
		func() error { return c.loadPrograms(programs) },
	)
}

func (c *course) loadGrants(ids, programs map[uint64]bool) error {
	return chunks(sorted(ids), func(part []uint64) error {
		rows, err := all[Grant](c.w.Where("id IN ?", part))
		if err != nil {
			return err
		}
		for i := range rows {
			g := &rows[i]
			g.Pauses = c.escrow.Pauses
			c.grants[g.ID], programs[g.Program] = g, true
		}
		milestones, err := all[Milestone](c.w.Where("grant_id IN ?", part).Order("grant_id, position"))
		for _, m := range milestones {
			if g := c.grants[m.GrantID]; g != nil {
				g.Milestones = append(g.Milestones, m)
			}
		}
		for _, g := range rows {
			c.was[g.ID] = *c.grants[g.ID]
		}
		return err
	})
}

func (c *course) loadPrograms(ids map[uint64]bool) error {
	return chunks(sorted(ids), func(part []uint64) error {
		rows, err := all[Program](c.w.Where("id IN ?", part))
		if err != nil {
			return err
		}
		for i := range rows {
			c.programs[rows[i].ID] = &rows[i]
			c.stored = append(c.stored, num(rows[i].ID))
		}
		budgets, err := all[Budget](c.w.Where("program_id IN ?", part).Order("program_id, position, token"))
		for _, b := range budgets {
			if p := c.programs[b.ProgramID]; p != nil {
				p.Budgets = append(p.Budgets, b)
			}
		}
		return err
	})
}

func sorted(ids map[uint64]bool) []uint64 {
	list := make([]uint64, 0, len(ids))
	for id := range ids {
		list = append(list, id)
	}
	slices.Sort(list)
	return list
}

// follow applies events in the order of the chain. Those of a grant whose creation the record doesn't know are passed over.
func (c *course) follow(turns []Turn) error {
	for _, t := range turns {
		switch {
		case t.Kind == TurnProgramCreated:
			c.programs[t.Program] = newProgram(t, c.sums(t.Program))
		case t.Kind == TurnCreated:
			if err := c.create(t); err != nil {
				return err
			}
		case t.GrantID != 0:
			if g := c.grants[t.GrantID]; g != nil {
				g.turn(t)
			}
		case t.Program != 0:
			if p := c.programs[t.Program]; p != nil {
				p.turn(t)
			}
		}
	}
	return nil
}

// sums are what became of a program's budgets, but for what is followed again from the first event on.
func (c *course) sums(program uint64) (list []Budget) {
	if p := c.programs[program]; p != nil {
		return p.Budgets
	}
	if p := c.before[program]; p != nil {
		for _, b := range p.Budgets {
			b.InPeriod, b.GrantedAt = Uint{}, 0
			list = append(list, b)
		}
	}
	return list
}

// recount follows events from the first on, whatever was loaded: of that only the sums are kept.
func (c *course) recount(turns []Turn, only map[uint64]bool) error {
	c.only, c.before, c.programs, c.grants = only, c.programs, map[uint64]*Program{}, map[uint64]*Grant{}
	if err := c.follow(turns); err != nil {
		return err
	}
	return c.save()
}

// create makes a grant, by the terms that its program has at that moment.
func (c *course) create(t Turn) (err error) {
	g, p := newGrant(t), c.programs[t.Program]
	g.Pauses = c.escrow.Pauses
	if p != nil {
		p.grant(t)
		g.Terms = p.Terms
	}
	if c.only != nil && !c.only[g.ID] {
		return nil
	}
	c.grants[g.ID] = &g
	g.Proposal, err = creator(c.w.DB, t)
	return err
}

// creator is the proposal whose execution caused an event: the timelock tells of each call after it was made, and so does the
// governor where there is no such timelock.
func creator(tx *gorm.DB, t Turn) (Uint, error) {
	o, err := first[Operation](tx.Where("block = ? AND tx = ? AND log > ? AND kind = ?", num(t.Block), t.Tx, t.Log, CallExecuted).Order("log"))
	if err == nil {
		var s Standing
		if s, err = first[Standing](tx.Where("operation = ?", o.Operation)); err == nil {
			return s.ProposalID, nil
		}
	}
	if !errors.Is(err, ErrNotFound) {
		return Uint{}, err
	}
	e, err := first[Step](tx.Where("block = ? AND tx = ? AND log > ? AND kind = ?", num(t.Block), t.Tx, t.Log, StepExecuted).Order("log"))
	if errors.Is(err, ErrNotFound) {
		err = nil
	}
	return e.ProposalID, err
}

// save writes programs and grants in place of what was loaded.
func (c *course) save() error {
	c.count()
	var grants []Grant
	var milestones []Milestone
	var seats []Seat
	keys := make([]any, 0, len(c.grants))
	for id := range c.was {
		if c.grants[id] == nil {
			keys = append(keys, num(id))
		}
	}
	for id, g := range c.grants {
		keys = append(keys, num(id))
		grants, milestones, seats = append(grants, *g), append(milestones, g.Milestones...), append(seats, g.Seats()...)
	}
	return inOrder(
		func() error { return renew(c.w, grantRows, "id", keys, grants) },
		func() error { return renew(c.w, milestoneRows, "grant_id", keys, milestones) },
		func() error { return renew(c.w, seatRows, "grant_id", keys, seats) },
		c.savePrograms,
	)
}

func (c *course) savePrograms() error {
	var programs []Program
	var budgets []Budget
	keys := slices.Clone(c.stored)
	for id, p := range c.programs {
		keys = append(keys, num(id))
		programs, budgets = append(programs, *p), append(budgets, p.kept()...)
	}
	return inOrder(
		func() error { return renew(c.w, programRows, "id", keys, programs) },
		func() error { return renew(c.w, budgetRows, "program_id", keys, budgets) },
	)
}

// count keeps the sums of budgets: what a grant was is taken off, and what it is now is added.
func (c *course) count() {
	for _, g := range c.was {
		if b := c.budget(g.Program, g.Token); b != nil {
			b.count(g, Uint.Sub)
			b.Grants--
		}
	}
	for _, g := range c.grants {
		if b := c.budget(g.Program, g.Token); b != nil {
			b.count(*g, Uint.Add)
			b.Grants++
		}
	}
}

// budget is a program's for a token, made if there is none.
func (c *course) budget(program uint64, token common.Address) *Budget {
	p := c.programs[program]
	if p == nil {
		return nil
	}
	return p.budget(token)
}

// unique leaves out what was said before.
func unique[T comparable](list []T) (some []T) {
	seen := make(map[T]bool, len(list))
	for _, v := range list {
		if !seen[v] {
			seen[v] = true
			some = append(some, v)
		}
	}
	return some
}

// renew writes rows in place of all those in which a column is one of some keys.
func renew[T any](w *writer, t table[T], column string, keys []any, rows []T) error {
	err := chunks(keys, func(part []any) error {
		where, args := w.in(column, part)
		_, err := w.tx.ExecContext(w.ctx, "DELETE FROM "+t.name+" WHERE "+where, args...)
		return err
	})
	if err != nil {
		return err
	}
	return insert(w, t, rows)
}
