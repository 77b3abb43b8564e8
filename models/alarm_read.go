package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// mostChanges is how many of the last changes of parameters are looked at.
const mostChanges = 50

// Alarms returns the alarms at a block, which is the cursor's.
func (s *Store) Alarms(ctx context.Context, dao DAO, head Block) ([]Alarm, error) {
	a := &alarming{Store: s, ctx: ctx, head: head, of: Alarming{DAO: dao, Now: dao.Moment(head)}}
	if err := inOrder(a.queue, a.money, a.powers, a.changes, a.votes); err != nil {
		return nil, err
	}
	return Alarms(a.of), nil
}

// alarming gathers what alarms follow from.
type alarming struct {
	*Store
	ctx  context.Context
	head Block
	of   Alarming
}

func (a *alarming) queue() error {
	list, _, err := a.Proposals(a.ctx, Filter{States: []State{Queued, Succeeded}, Size: mostPart, Page: 1}, a.of.Now)
	if err != nil {
		return err
	}
	for _, p := range list {
		w := Waiter{Proposal: p}
		if p.State(a.of.Now) == Succeeded {
			w.Open, _, err = a.timeOf(a.ctx, a.of.DAO, p.Standing.Deadline, a.head)
		} else if p.Ready(a.of.Now) {
			w.Open = p.Standing.Eta
		}
		if err != nil {
			return err
		}
		a.of.Queue = append(a.of.Queue, w)
	}
	return nil
}

func (a *alarming) money() (err error) {
	if a.of.Balances, err = a.KnownBalances(a.ctx, a.of.DAO); err != nil {
		return err
	}
	for _, b := range a.of.Balances {
		at, err := a.told(b.Asset)
		if err != nil {
			return err
		}
		a.of.Told = append(a.of.Told, at)
	}
	if a.of.Takers, err = a.Takers(a.ctx); err != nil {
		return err
	}
	newest, err := first[Proposal](a.db(a.ctx).Select("time").Order("block DESC, log DESC"))
	a.of.Active = newest.Time
	return absent(err)
}

func (a *alarming) powers() (err error) {
	if a.of.Outside, err = a.Outside(a.ctx, a.of.DAO, a.of.Now); err != nil {
		return err
	}
	if a.of.Holdings, err = a.Holdings(a.ctx); err != nil {
		return err
	}
	a.of.Guardian, err = a.Guardian(a.ctx, common.Address{})
	return err
}

// changes are the last changes of parameters, each with what was before it. What was said first of one is no change, unless a
// proposal said it.
func (a *alarming) changes() (err error) {
	if a.of.Settings, err = a.Parameters(a.ctx); err != nil {
		return err
	}
	newest, err := first[Parameter](a.db(a.ctx).Where("name = ?", VotingDelay).Order("block DESC, log DESC"))
	if absent(err) != nil {
		return err
	}
	a.of.Delay = newest.At
	since := a.of.Now.Time - min(a.of.Now.Time, changedFor)
	rows, err := all[Parameter](a.db(a.ctx).Where("time > ?", num(since)).Order("block DESC, log DESC").Limit(mostChanges))
	for i := 0; i < len(rows) && err == nil; i++ {
		err = a.change(rows[i])
	}
	return err
}

func (a *alarming) change(p Parameter) error {
	before, err := first[Parameter](a.db(a.ctx).Where("name = ? AND (block < ? OR block = ? AND log < ?)", p.Name, num(p.Block), num(p.Block), num(p.Log)).Order("block DESC, log DESC"))
	if err == nil {
		a.of.Changes = append(a.of.Changes, Setting{p, &before.Value})
	}
	if !errors.Is(err, ErrNotFound) {
		return err
	}
	n, err := counting(a.db(a.ctx).Model(&Step{}).Where("block = ? AND tx = ? AND kind = ?", num(p.Block), p.Tx, StepExecuted))
	if n > 0 {
		a.of.Changes = append(a.of.Changes, Setting{p, nil})
	}
	return err
}

func (a *alarming) votes() (err error) {
	if a.of.Treasury, err = a.Holder(a.ctx, a.of.DAO.Treasury()); err != nil {
		return err
	}
	if a.of.Treasury.Delegate != (common.Address{}) {
		d, err := first[Delegation](a.db(a.ctx).Where("delegator = ?", a.of.DAO.Treasury()).Order("block DESC, log DESC"))
		if absent(err) != nil {
			return err
		}
		a.of.Delegation = d.At
	}
	if a.of.Quorum, err = a.Quorum(a.ctx, a.of.DAO); err != nil {
		return err
	}
	if a.of.Delegated, err = a.Delegated(a.ctx); err != nil {
		return err
	}
	top, err := first[Holder](a.weighty(a.ctx, DelegateFilter{}).Order(ByWeight.columns()))
	a.of.Largest = top
	if err != nil {
		return absent(err)
	}
	last, err := first[Weight](a.db(a.ctx).Where("account = ?", top.Account).Order("block DESC, log DESC"))
	a.of.Weighed = last.At
	return absent(err)
}

// told is where a balance of the treasury changed last.
func (a *alarming) told(x Asset) (At, error) {
	treasury := a.of.DAO.Treasury()
	if x != a.of.DAO.Token {
		b, err := a.Balance(a.ctx, treasury, x)
		return At{Block: b.Block}, err
	}
	t, err := first[Transfer](a.db(a.ctx).Where("token = ? AND (sender = ? OR recipient = ?)", x.Address, treasury, treasury).Order("block DESC, log DESC"))
	return t.At, absent(err)
}
