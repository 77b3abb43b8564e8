package models

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// Item is something that happened, as feeds tell it. What a kind doesn't concern is nil.
type Item struct {
	At
	Kind       ItemKind
	Key        string // the same in every feed, and in whatever block it happens after a reorg
	Proposal   *Proposal
	Vote       *Vote
	Delegation *Delegation
	Turn       *Turn
	Grant      *Grant
	Program    *Program
	Round      *Round
}

// ItemKind is what happened.
type ItemKind string

const (
	ItemProposed   ItemKind = "proposed"
	ItemPassed     ItemKind = "passed"
	ItemDefeated   ItemKind = "defeated"
	ItemQueued     ItemKind = "queued"
	ItemExtended   ItemKind = "extended"
	ItemExecuted   ItemKind = "executed"
	ItemCanceled   ItemKind = "canceled"
	ItemExpired    ItemKind = "expired"
	ItemVoted      ItemKind = "voted"
	ItemDelegation ItemKind = "delegation"
	ItemTurn       ItemKind = "turn" // of a grant or a program
	ItemRound      ItemKind = "round"
)

// feedSize is how many items a feed has at most. Each query behind it reads no more than a few times as many rows.
const feedSize = 50

// Feed returns what happened last in a scope, newest first.
func (s *Store) Feed(ctx context.Context, dao DAO, of Scope, head Block) ([]Item, error) {
	x := &feed{Store: s, ctx: ctx, dao: dao, head: head, now: dao.Moment(head)}
	var err error
	switch {
	case of.Grant != 0:
		err = x.grant(of.Grant)
	case of.Program != 0:
		err = x.program(of.Program)
	case !of.Whole():
		err = x.account(of.Account)
	default:
		err = x.whole()
	}
	slices.SortStableFunc(x.list, func(a, b Item) int {
		return cmp.Or(cmp.Compare(b.Time, a.Time), cmp.Compare(b.Block, a.Block), cmp.Compare(b.Log, a.Log))
	})
	return distinct(x.list[:min(feedSize, len(x.list))]), err
}

// distinct tells items with the same key apart: a transaction may do the same thing twice.
func distinct(list []Item) []Item {
	seen := map[string]int{}
	for i := len(list) - 1; i >= 0; i-- {
		key := list[i].Key
		if seen[key]++; seen[key] > 1 {
			list[i].Key = fmt.Sprintf("%s/%d", key, seen[key])
		}
	}
	return list
}

// feed gathers items.
type feed struct {
	*Store
	ctx  context.Context
	dao  DAO
	head Block
	now  Moment
	list []Item
}

func (x *feed) add(i Item) { x.list = append(x.list, i) }

// whole is the DAO's: proposals, what grants and programs did for all to know, and rewards.
func (x *feed) whole() error {
	list, _, err := x.Proposals(x.ctx, Filter{Size: feedSize, Page: 1}, x.now)
	if err != nil {
		return err
	}
	return firstError(
		func() error { return x.proposals(list) },
		func() error { return x.lastTurns(telling) },
		x.rounds,
	)
}

func (x *feed) rounds() error {
	rounds, err := x.Rounds(x.ctx, 1, feedSize/2)
	for i, r := range rounds {
		x.add(Item{At: r.At, Kind: ItemRound, Key: fmt.Sprintf("rewards/%d", r.ID), Round: &rounds[i]})
	}
	return err
}

// proposals are what became of some proposals.
func (x *feed) proposals(list []Proposal) error {
	ids := make([]Uint, len(list))
	for i := range list {
		ids[i] = list[i].ID
		if err := x.proposal(&list[i]); err != nil {
			return err
		}
	}
	steps, err := all[Step](x.db(x.ctx).Where("proposal_id IN ? AND kind IN ?", ids, []StepKind{StepQueued, StepExtended}).Order("block, log"))
	for _, s := range steps {
		kind := map[StepKind]ItemKind{StepQueued: ItemQueued, StepExtended: ItemExtended}[s.Kind]
		i := slices.Index(ids, s.ProposalID)
		x.add(Item{At: s.At, Kind: kind, Key: proposalKey(s.ProposalID, kind), Proposal: &list[i]})
	}
	return err
}

func proposalKey(id Uint, kind ItemKind) string {
	return "proposals/" + id.String() + "/" + string(kind)
}

// proposal is what its standing tells: that it was made, how its vote ended, its final word.
func (x *feed) proposal(p *Proposal) error {
	add := func(at At, kind ItemKind) { x.add(Item{At: at, Kind: kind, Key: proposalKey(p.ID, kind), Proposal: p}) }
	add(p.At, ItemProposed)
	if p.Standing.Outcome == OutcomeCanceled {
		add(At{Time: p.Standing.Ended}, ItemCanceled)
		return nil
	}
	if kind, over := p.result(x.now); over {
		at, _, err := x.timeOf(x.ctx, x.dao, p.Standing.Deadline, x.head)
		if err != nil {
			return err
		}
		add(At{Time: at}, kind)
	}
	switch p.State(x.now) {
	case Executed:
		add(At{Time: p.Standing.Ended}, ItemExecuted)
	case Expired:
		add(At{Time: p.Standing.Expires}, ItemExpired)
	}
	return nil
}

// result is how a proposal's vote ended, if it has.
func (p Proposal) result(now Moment) (ItemKind, bool) {
	switch p.State(now) {
	case Pending, Active, Canceled:
		return "", false
	case Defeated:
		return ItemDefeated, true
	}
	return ItemPassed, true
}
