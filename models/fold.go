package models

import (
	"gorm.io/gorm"

	"github.com/ethereum/go-ethereum/common"
)

// fold derives what follows from new facts. Everything that they bear on is loaded at once, changed in memory and written
// at once.
type fold struct {
	w        *writer
	dao      DAO
	facts    Facts
	before   Block  // the cursor before the facts
	now      Block  // and after them
	checked  uint64 // see Cursor
	totals   totals
	touched  touched
	supplies []supply

	was  map[Uint]Standing // as stored
	open map[Uint]*Standing
	of   map[common.Hash]Uint // proposals by their operation
}

func newFold(w *writer, dao DAO, before Block, f Facts) (*fold, error) {
	t, err := loadTotals(w)
	x := &fold{w: w, dao: dao, facts: f, before: before, now: f.Blocks[len(f.Blocks)-1], totals: t, touched: newTouched()}
	x.was, x.open, x.of = map[Uint]Standing{}, map[Uint]*Standing{}, map[common.Hash]Uint{}
	x.supplies = mints(dao, t.now[totalSupply], f.Transfers)
	return x, err
}

// run derives everything and returns the topics that have changed.
func (x *fold) run() ([]string, error) {
	err := inOrder(
		func() error { return insert(x.w, supplyRows, x.supplies) },
		x.holders,
		x.standings,
		x.pendings,
		x.attendance,
		x.documents,
		x.grants,
		x.rounds,
		x.movements,
		x.balances,
		x.settle,
	)
	if err != nil {
		return nil, err
	}
	x.count()
	return x.touched.topics(), x.totals.save(x.w)
}

// count keeps the totals that are neither of holders nor of standings.
func (x *fold) count() {
	if n := len(x.supplies); n > 0 {
		x.totals.now[totalSupply] = x.supplies[n-1].Supply
	}
	for _, p := range x.facts.Parameters {
		x.totals.now[totalSetting(p.Name)] = p.Value
	}
	x.totals.add(totalExecuted, U(uint64(len(x.facts.executed()))))
	x.totals.add(totalEvents, U(uint64(len(x.facts.Events))))
	x.totals.at(x.dao.Moment(x.now))
}

// at keeps the moment that the totals are of.
func (t totals) at(m Moment) {
	t.now[totalClock], t.now[totalTime] = U(m.Clock), U(m.Time)
}

func (f Facts) executed() (list []Operation) {
	for _, o := range f.Operations {
		if o.Kind == CallExecuted {
			list = append(list, o)
		}
	}
	return list
}

// standings adds new facts to the standings that they bear on, and settles those whose time has come.
func (x *fold) standings() error {
	if err := x.loadStandings(); err != nil {
		return err
	}
	for i := range x.facts.Proposals {
		p := &x.facts.Proposals[i]
		x.open[p.ID] = &Standing{ProposalID: p.ID, Block: p.Block, Log: p.Log, Snapshot: p.Snapshot, Track: p.Track, Deadline: p.Deadline}
		x.touched.proposals[p.ID] = true
	}
	for i := range x.facts.Votes {
		v := &x.facts.Votes[i]
		if s := x.touch(v.ProposalID); s != nil {
			s.vote(*v)
		}
	}
	if err := x.progress(); err != nil {
		return err
	}
	ledger := newRunning(x.w.DB, x.dao, x.before, x.facts, x.supplies)
	if err := askAbout(ledger, x.w, x.open); err != nil {
		return err
	}
	var changed []Standing
	for id, s := range x.open {
		if err := s.settle(x.dao, ledger, x.now); err != nil {
			return err
		}
		was, known := x.was[id]
		if !known || was != *s {
			x.touched.proposals[id] = true
			changed = append(changed, *s)
			x.totals.standing(was, *s, known)
		}
	}
	return replace(x.w, standingRows, changed)
}

// touch returns the standing of a proposal that the facts bear on; nil when the proposal is from before the record's first
// block.
func (x *fold) touch(id Uint) *Standing {
	s := x.open[id]
	if s != nil && !x.touched.proposals[id] {
		x.touched.proposals[id] = true
	}
	return s
}

// standing counts a standing in the totals in place of what it was.
func (t totals) standing(was, is Standing, known bool) {
	if known {
		t.gone(was)
	}
	t.add(totalProposals, U(1))
	if is.Lasting != Unsettled {
		t.add(totalState(is.Lasting, ""), U(1))
		t.add(totalState(is.Lasting, "")+"/"+string(is.Track), U(1))
	}
}

// gone takes a standing out of the totals.
func (t totals) gone(was Standing) {
	t.take(totalProposals, U(1))
	if was.Lasting != Unsettled {
		t.take(totalState(was.Lasting, ""), U(1))
		t.take(totalState(was.Lasting, "")+"/"+string(was.Track), U(1))
	}
}

// loadStandings loads the standings that the facts name and those whose time has come.
func (x *fold) loadStandings() error {
	var ids, operations []any
	seen := map[Uint]bool{}
	name := func(id Uint) {
		if !seen[id] {
			seen[id] = true
			ids = append(ids, id.stored())
		}
	}
	for i := range x.facts.Votes {
		name(x.facts.Votes[i].ProposalID)
	}
	for _, e := range x.facts.Steps {
		name(e.ProposalID)
	}
	for _, q := range x.facts.Quorums {
		name(q.ProposalID)
	}
	for _, o := range x.facts.Operations {
		operations = append(operations, o.Operation[:])
	}
	return inOrder(
		func() error { return load(x.w, standingRows, "proposal_id", ids, (*Standing).fields, x.found) },
		func() error { return load(x.w, standingRows, "operation", operations, (*Standing).fields, x.found) },
		x.loadDue,
	)
}

func (x *fold) found(s Standing) {
	if _, ok := x.was[s.ProposalID]; ok {
		return
	}
	x.was[s.ProposalID] = s
	x.open[s.ProposalID] = &s
	if s.Operation != (common.Hash{}) {
		x.of[s.Operation] = s.ProposalID
	}
}

// loadDue loads the standings that the clock alone changes between two blocks, and those whose quorum is not fixed.
func (x *fold) loadDue() error {
	from, to := x.dao.Timepoint(x.before), x.dao.Timepoint(x.now)
	due := func(q *gorm.DB) error {
		rows, err := all[Standing](q)
		for _, s := range rows {
			x.found(s)
			x.touched.proposals[s.ProposalID] = true
		}
		return err
	}
	return inOrder(
		func() error { return due(x.w.Where("snapshot >= ? AND snapshot < ?", num(from), num(to))) },
		func() error { return due(x.w.Where("deadline >= ? AND deadline < ?", num(from), num(to))) },
		func() error { return due(x.w.Where("eta > ? AND eta <= ?", num(x.before.Time), num(x.now.Time))) },
		func() error {
			return due(x.w.Where("expires > ? AND expires <= ?", num(x.before.Time), num(x.now.Time)))
		},
		func() error { return x.unfixed(x.w.Where("snapshot >= ?", num(to))) },
		func() error {
			if x.dao.QuorumRule != Present || !x.facts.says(QuorumNumerator) {
				return nil
			}
			return x.unfixed(x.w.Where("outcome = ?", Undecided))
		},
	)
}

func (x *fold) unfixed(q *gorm.DB) error {
	rows, err := all[Standing](q)
	for _, s := range rows {
		x.found(s)
	}
	return err
}

func (f Facts) says(name string) bool {
	for _, p := range f.Parameters {
		if p.Name == name {
			return true
		}
	}
	return false
}

// progress applies what governor and timelock said after proposals were made, in the order of the chain.
func (x *fold) progress() error {
	scheduled := scheduledIn(x.facts.Operations)
	return inChainOrder(x.facts.Steps, x.facts.Operations, func(e Step) error {
		s := x.touch(e.ProposalID)
		if s == nil {
			return nil
		}
		s.step(e)
		if o, ok := scheduled(e); ok && e.Kind == StepQueued {
			s.Operation = o
			x.of[o] = s.ProposalID
		}
		return nil
	}, func(o Operation) error {
		id, ok := x.of[o.Operation]
		if !ok {
			return nil
		}
		s := x.touch(id)
		final, err := x.cancelled(s, o)
		s.operation(o, final)
		return err
	})
}

// cancelled tells, where that matters, whether the governor itself has cancelled a proposal. Its steps are stored already.
func (x *fold) cancelled(s *Standing, o Operation) (bool, error) {
	if o.Kind != CallScheduled || s.Outcome != OutcomeCanceled {
		return false, nil
	}
	var count int64
	err := x.w.Model(&Step{}).Where("proposal_id = ? AND kind = ?", s.ProposalID, StepCanceled).Count(&count).Error
	return count > 0, err
}

// scheduledIn finds the operation that was scheduled last before a step in its transaction.
func scheduledIn(ops []Operation) func(Step) (common.Hash, bool) {
	in := map[uint64][]Operation{}
	for _, o := range ops {
		if o.Kind == CallScheduled {
			in[o.Block] = append(in[o.Block], o)
		}
	}
	return func(e Step) (id common.Hash, ok bool) {
		for _, o := range in[e.Block] {
			if o.Tx == e.Tx && o.Log < e.Log {
				id, ok = o.Operation, true
			}
		}
		return id, ok
	}
}
