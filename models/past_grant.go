package models

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// PastGrants are programs and grants as the facts up to a block add up.
type PastGrants struct {
	past     Past
	escrow   Escrow
	programs map[uint64]*Program
	terms    map[uint64]Terms // of grants
}

// Grants begins to add up what the escrow said.
func (p Past) Grants(ctx context.Context) (*PastGrants, error) {
	x := &PastGrants{past: p, programs: map[uint64]*Program{}, terms: map[uint64]Terms{}}
	turns, err := all[Turn](p.facts(ctx).Where("grant_id = 0 AND program = 0 AND kind IN ?", ofAll).Order("block, log"))
	if err != nil {
		return x, err
	}
	x.escrow = escrowOf(turns)
	for from := Start; ; {
		turns, err := all[Turn](after(p.facts(ctx).Where("program > 0"), from, 500))
		if err != nil || len(turns) == 0 {
			return x, err
		}
		for _, t := range turns {
			x.program(t)
		}
		from = turns[len(turns)-1].At
	}
}

func (x *PastGrants) program(t Turn) {
	p := x.programs[t.Program]
	switch {
	case t.Kind == TurnProgramCreated:
		x.programs[t.Program] = newProgram(t, nil)
	case p == nil:
	case t.Kind == TurnCreated:
		p.grant(t)
		x.terms[t.GrantID] = p.Terms
	default:
		p.turn(t)
	}
}

// Escrow is what holds for all grants.
func (x *PastGrants) Escrow() Escrow { return x.escrow }

// Next returns the next grants behind one, ascending, and counts them into their budgets.
func (x *PastGrants) Next(ctx context.Context, behind uint64, size int) (list []Grant, err error) {
	var ids []uint64
	q := x.past.facts(ctx).Model(&Turn{}).Where("grant_id > ? AND kind = ?", num(behind), TurnCreated)
	if err := q.Distinct().Order("grant_id").Limit(size).Pluck("grant_id", &ids).Error; err != nil || len(ids) == 0 {
		return nil, err
	}
	turns, err := all[Turn](x.past.facts(ctx).Where("grant_id IN ?", ids).Order("grant_id, block, log"))
	if err != nil {
		return nil, err
	}
	for _, t := range turns {
		if t.Kind == TurnCreated {
			g := newGrant(t)
			g.Pauses, g.Terms = x.escrow.Pauses, x.terms[g.ID]
			if g.Proposal, err = creator(x.past.store.db(ctx), t); err != nil {
				return nil, err
			}
			list = append(list, g)
		} else if n := len(list); n > 0 && list[n-1].ID == t.GrantID {
			list[n-1].turn(t)
		}
	}
	for i := range list {
		x.count(list[i])
		if err := x.past.store.thresholds(ctx, &list[i]); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (x *PastGrants) count(g Grant) {
	if p := x.programs[g.Program]; p != nil {
		b := p.budget(g.Token)
		b.count(g, Uint.Add)
		b.Grants++
	}
}

// Programs are all programs, ascending, with the budgets of the grants that Next has returned.
func (x *PastGrants) Programs() (list []Program) {
	for _, p := range x.programs {
		q := *p
		q.Budgets = q.kept()
		for i := range q.Budgets {
			q.Budgets[i].Granted = q.granted(q.Budgets[i], x.past.block.Time)
		}
		sortBudgets(q.Budgets)
		list = append(list, q)
	}
	slices.SortFunc(list, func(a, b Program) int { return int(a.ID) - int(b.ID) })
	return list
}

// Tokens are all that were listed, ever.
func (x *PastGrants) Tokens(ctx context.Context) (list []common.Address, err error) {
	q := x.past.facts(ctx).Model(&Turn{}).Where("grant_id = 0 AND program = 0 AND kind = ?", TurnToken)
	err = q.Distinct().Order("account").Pluck("account", &list).Error
	return list, err
}

// StoredGrants returns the grants with some ids as they are stored.
func (p Past) StoredGrants(ctx context.Context, ids []uint64) (map[uint64]Grant, error) {
	list, err := all[Grant](p.store.db(ctx).Where("id IN ?", ids))
	if err == nil {
		err = p.store.filled(ctx, list)
	}
	grants := map[uint64]Grant{}
	for _, g := range list {
		if err == nil {
			err = p.store.thresholds(ctx, &g)
		}
		g.Title = ""
		grants[g.ID] = g
	}
	return grants, err
}

// Seats are those stored of a grant.
func (p Past) Seats(ctx context.Context, grant uint64) (list []Seat, err error) {
	list, err = all[Seat](p.store.db(ctx).Where("grant_id = ?", num(grant)))
	SortSeats(list)
	return list, err
}

// SortSeats brings seats into an order.
func SortSeats(list []Seat) {
	slices.SortFunc(list, func(a, b Seat) int { return cmp.Or(a.Account.Cmp(b.Account), cmp.Compare(a.Kind, b.Kind)) })
}

// Rounds are the rounds as the facts up to the block add up, ascending.
func (p Past) Rounds(ctx context.Context) (list []Round, err error) {
	open := map[uint64]*Round{}
	err = p.Rewards(ctx, func(e Reward) error {
		if e.Kind == RewardOpened {
			open[e.Round] = newRound(&e)
		} else if r := open[e.Round]; r != nil {
			r.reward(&e)
		}
		return nil
	})
	for _, r := range open {
		list = append(list, *r)
	}
	slices.SortFunc(list, func(a, b Round) int { return int(a.ID) - int(b.ID) })
	return list, err
}

// Rewards goes through all that the distributor said up to the block.
func (p Past) Rewards(ctx context.Context, use func(Reward) error) error {
	for from := Start; ; {
		list, err := all[Reward](after(p.facts(ctx), from, 500))
		if err != nil || len(list) == 0 {
			return err
		}
		for _, e := range list {
			if err := use(e); err != nil {
				return err
			}
		}
		from = list[len(list)-1].At
	}
}

// Documents are the documents of a proposal as stored and as its description holds them, each as text.
func (p Past) Documents(ctx context.Context, of Proposal) (stored, said []string, err error) {
	rows, err := all[documentRow](p.store.db(ctx).Where("proposal_id = ?", of.ID).Order("hash"))
	for _, row := range rows {
		stored = append(stored, row.text())
	}
	for _, row := range documentsOf(&of) {
		said = append(said, row.text())
	}
	slices.Sort(stored)
	slices.Sort(said)
	return stored, said, err
}

func (d documentRow) text() string { return d.Hash.Hex() + " " + d.Title + " " + d.Folded }

// Fields tells a grant as text, its milestones and seats among it.
func (g Grant) Fields() []Field {
	list := append(fields(g), Field{"reviewers", storedAccounts(g.Reviewers)})
	for _, m := range g.Milestones {
		list = append(list, Field{"milestone", written(fields(m))})
	}
	return list
}

// Fields tells a program as text, its budgets among it.
func (p Program) Fields() []Field {
	list := append(fields(p), Field{"reviewers", storedAccounts(p.Reviewers)})
	for _, b := range p.Budgets {
		list = append(list, Field{"budget", written(fields(b))})
	}
	return list
}

// Fields tells a round as text.
func (r Round) Fields() []Field { return fields(r) }
