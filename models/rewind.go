package models

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// ErrTooDeep says that a reorg reaches below the blocks that the record keeps.
var ErrTooDeep = errors.New("the chain was reorganised below the blocks that the record keeps; build the record again with backprop reindex")

// ErrFinal says that a reorg reaches below the finalized block. Nothing was changed: an operator has to look which chain is
// the right one.
var ErrFinal = errors.New("the chain was reorganised below its finalized block, which must not happen: the record stays as it is; see which chain the node is on: if it is the right one, backprop reindex builds the record again")

// Rewind takes back everything said above a block that the record stands on, and recounts what that touched.
func (s *Store) Rewind(ctx context.Context, dao DAO, above uint64) error {
	var topics []string
	err := s.change(ctx, func(w *writer) error {
		cursor, b, err := standsOn(w, above)
		if err != nil {
			return err
		}
		x, err := newRewind(w, dao, b)
		if err != nil {
			return err
		}
		x.checked = cursor.Checked
		if topics, err = x.run(); err != nil {
			return err
		}
		return setCursor(w, b, cursor.Finalized, x.checked)
	})
	if err != nil {
		return fmt.Errorf("rewind to block %d: %w", above, err)
	}
	s.Changes.Announce(append(topics, "head")...)
	return nil
}

// standsOn returns the cursor, and the block to go back to.
func standsOn(w *writer, above uint64) (Cursor, Block, error) {
	c, err := first[Cursor](w.DB)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return c, Block{}, err
	}
	if above < c.Finalized {
		return c, Block{}, ErrFinal
	}
	b, err := first[Block](w.Where("number = ?", num(above)))
	if errors.Is(err, ErrNotFound) {
		err = ErrTooDeep
	}
	return c, b, err
}

// rewind derives again what the facts above a block bear on.
type rewind struct {
	w       *writer
	dao     DAO
	now     Block  // the cursor to be
	checked uint64 // see Cursor
	totals  totals
	touched touched

	moves      []Transfer        // that are taken back, newest first
	standings  map[Uint]Standing // as stored, of the proposals touched
	executed   int64
	settings   []string // whose last word is taken back
	operations []common.Hash
	course     *course          // of the grants and programs touched
	rewards    []Reward         // that are taken back
	late       []common.Address // whose votes on what is over are taken back
}

func newRewind(w *writer, dao DAO, to Block) (*rewind, error) {
	t, err := loadTotals(w)
	return &rewind{w: w, dao: dao, now: to, totals: t, touched: newTouched(), standings: map[Uint]Standing{}}, err
}

func (x *rewind) run() ([]string, error) {
	x.touched.treasury = true
	err := inOrder(x.reopen, x.look, x.delete, x.rest, x.holders, x.recount, x.pendings, x.attendance, x.recountGrants, x.recountRounds)
	if err != nil {
		return nil, err
	}
	x.totals.at(x.dao.Moment(x.now))
	return x.touched.topics(), x.totals.save(x.w)
}

// look finds what is going to be taken back and what that bears on.
func (x *rewind) look() error {
	t := x.touched
	return inOrder(
		func() error { return mark(x, &Vote{}, "proposal_id", t.proposals) },
		func() error { return mark(x, &reduction{}, "proposal_id", t.proposals) },
		func() error { return mark(x, &Step{}, "proposal_id", t.proposals) },
		func() error { return mark(x, &Proposal{}, "id", t.proposals) },
		func() error { return mark(x, &Quorum{}, "proposal_id", t.proposals) },
		func() error { return mark(x, &Weight{}, "account", t.accounts) },
		func() error { return mark(x, &Delegation{}, "delegator", t.accounts) },
		x.lookBeside,
		x.lookStandings,
		x.lookGrants,
		x.lookMovements,
	)
}

// mark adds the keys of the rows above the block to a set. To ask for each key once would let the database go through an
// index of all keys.
func mark[K comparable](x *rewind, table any, column string, set map[K]bool) error {
	var keys []K
	err := x.w.Model(table).Where("block > ?", num(x.now.Number)).Pluck(column, &keys).Error
	for _, k := range keys {
		set[k] = true
	}
	return err
}

// lookBeside finds what is no key: transfers, calls executed, settings.
func (x *rewind) lookBeside() (err error) {
	above := x.w.Where("block > ?", num(x.now.Number))
	x.moves, err = all[Transfer](above.Where("token = ?", x.dao.Token.Address).Order("block DESC, log DESC"))
	if err != nil {
		return err
	}
	for _, m := range x.moves {
		x.touched.accounts[m.Sender], x.touched.accounts[m.Recipient] = true, true
	}
	delete(x.touched.accounts, common.Address{})
	if x.rewards, err = all[Reward](x.w.Where("block > ?", num(x.now.Number))); err != nil {
		return err
	}
	return inOrder(
		func() error {
			return x.w.Model(&Operation{}).Where("block > ? AND kind = ?", num(x.now.Number), CallExecuted).Count(&x.executed).Error
		},
		func() error {
			return x.w.Model(&Parameter{}).Where("block > ?", num(x.now.Number)).Pluck("name", &x.settings).Error
		},
		func() error {
			return x.w.Model(&Operation{}).Where("block > ?", num(x.now.Number)).Pluck("operation", &x.operations).Error
		},
	)
}

// lookStandings loads the standings that are touched: by facts that go, by their operation, or because the clock goes back.
func (x *rewind) lookStandings() error {
	found := func(s Standing) {
		x.standings[s.ProposalID] = s
	}
	var ids, ops []any
	for id := range x.touched.proposals {
		ids = append(ids, id.stored())
	}
	for _, o := range x.operations {
		ops = append(ops, o[:])
	}
	return inOrder(
		func() error { return load(x.w, standingRows, "proposal_id", ids, (*Standing).fields, found) },
		func() error {
			return load(x.w, standingRows, "operation", ops, (*Standing).fields, func(s Standing) {
				x.touched.proposals[s.ProposalID] = true
				found(s)
			})
		},
		func() error {
			at := x.dao.Moment(x.now)
			rows, err := all[Standing](x.w.Where("snapshot >= ?", num(at.Clock)).Or("deadline >= ?", num(at.Clock)).Or("expires >= ?", num(at.Time)))
			for _, s := range rows {
				found(s)
			}
			return err
		},
		func() error {
			if x.dao.QuorumRule != Present || len(x.settings) == 0 {
				return nil
			}
			rows, err := all[Standing](x.w.Where("outcome = ?", Undecided))
			for _, s := range rows {
				found(s)
			}
			return err
		},
	)
}

// said are the tables whose rows name the block that they were said in, or that the node was asked about. Actions and standings go
// with their proposals.
var said = []any{
	&Vote{}, &reduction{}, &Step{}, &Operation{}, &Parameter{}, &Role{}, &Delegation{}, &Weight{}, &Transfer{}, &Event{}, &Balance{}, &Quorum{}, &Deposit{}, &Movement{},
	&Turn{}, &Reward{}, &supply{}, &Taker{}, &Execution{}, &Failure{}, &Reconciliation{}, &Variance{}, &Reconciled{}, &Rehearsal{}, &Code{}, &Proposal{},
}

func (x *rewind) delete() error {
	var events int64
	err := x.w.Model(&Event{}).Where("block > ?", num(x.now.Number)).Count(&events).Error
	if err != nil {
		return err
	}
	x.totals.take(totalEvents, U(uint64(events)))
	for _, table := range said {
		if err := x.w.Where("block > ?", num(x.now.Number)).Delete(table).Error; err != nil {
			return err
		}
	}
	return x.w.Where("number > ?", num(x.now.Number)).Delete(&Block{}).Error
}

// rest sets the totals that are neither of holders nor of standings.
func (x *rewind) rest() error {
	x.totals.take(totalExecuted, U(uint64(x.executed)))
	last, err := all[supply](x.w.Order("block DESC, log DESC").Limit(1))
	if err != nil {
		return err
	}
	x.totals.now[totalSupply] = Uint{}
	for _, s := range last {
		x.totals.now[totalSupply] = s.Supply
	}
	for _, name := range x.settings {
		p, err := first[Parameter](x.w.Where("name = ?", name).Order("block DESC, log DESC"))
		if errors.Is(err, ErrNotFound) {
			delete(x.totals.now, totalSetting(name))
			continue
		}
		if err != nil {
			return err
		}
		x.totals.now[totalSetting(name)] = p.Value
	}
	return nil
}
