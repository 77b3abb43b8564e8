package models

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"gorm.io/gorm"
)

// entry is a proposal's place in a list.
type entry struct {
	ProposalID Uint
	Block      uint64
	Log        uint
	ends       uint64 // the deadline of an open vote
}

// list reads a page from what is kept along: only the proposals whose state time still changes are looked at one by one.
func (s *Store) list(ctx context.Context, f Filter, now Moment, t totals) ([]Proposal, int, error) {
	moving, err := s.unsettled(ctx, f, now)
	if err != nil {
		return nil, 0, err
	}
	total := len(moving)
	for _, x := range f.states() {
		total += int(t.now[totalState(x, f.Track)].Uint64())
	}
	from := (max(f.Page, 1) - 1) * f.Size
	from, to := min(from, total), min(from+f.Size, total)
	var entries []entry
	if len(f.States) == 0 && f.Track == "" {
		entries, err = s.among(ctx, f.Order, moving, from, to, total)
	} else {
		entries, err = s.merged(ctx, f, t, moving, from, to)
	}
	if err != nil {
		return nil, 0, err
	}
	list, err := s.inPlace(ctx, entries)
	return list, total, err
}

// among are the entries from one place up to another of all proposals. Open votes may stand before the rest.
func (s *Store) among(ctx context.Context, order Order, moving []entry, from, to, total int) ([]entry, error) {
	var first []entry
	if order == Ending {
		first = slices.DeleteFunc(slices.Clone(moving), func(e entry) bool { return e.ends == 0 })
		slices.SortFunc(first, order.compare)
	}
	list := slices.Clone(first[min(from, len(first)):min(to, len(first))])
	from, to = max(0, from-len(first)), max(0, to-len(first))
	var rest []entry
	err := placed(s.db(ctx), "proposals", s.db(ctx).Table("proposals"), from, to-from+len(first), total).
		Select("proposals.id AS proposal_id, proposals.block, proposals.log").Find(&rest).Error
	if err != nil || len(rest) == 0 {
		return list, err
	}
	before := 0 // of first, those that the offset has passed over
	for _, e := range first {
		if Newest.compare(e, rest[0]) < 0 {
			before++
		}
	}
	rest = slices.DeleteFunc(rest, func(e entry) bool {
		return slices.ContainsFunc(first, func(x entry) bool { return x.ProposalID == e.ProposalID })
	})
	return append(list, rest[min(before, len(rest)):min(before+to-from, len(rest))]...), nil
}

// merged are the entries from one place up to another of those that a filter chooses: the moving ones among the settled.
// Of a single state no more is read than stands around the places, for at most all moving ones stand before them.
func (s *Store) merged(ctx context.Context, f Filter, t totals, moving []entry, from, to int) ([]entry, error) {
	skipped, states := 0, f.states()
	if len(states) == 1 {
		skipped = max(0, from-len(moving))
	}
	entries := moving
	for _, x := range states {
		settled, err := s.settled(ctx, x, f.Track, skipped, to-skipped, int(t.now[totalState(x, f.Track)].Uint64()))
		if err != nil {
			return nil, err
		}
		entries = append(entries, settled...)
	}
	slices.SortFunc(entries, f.Order.compare)
	return entries[min(len(entries), from-skipped):min(len(entries), to-skipped)], nil
}

// states are those that a filter chooses.
func (f Filter) states() []State {
	if len(f.States) == 0 {
		return States()
	}
	return slices.Compact(slices.Sorted(slices.Values(f.States)))
}

// compare sorts entries.
func (o Order) compare(a, b entry) int {
	newest := cmp.Or(cmp.Compare(b.Block, a.Block), cmp.Compare(b.Log, a.Log))
	if o != Ending || a.ends == b.ends {
		return newest
	}
	if a.ends == 0 || b.ends == 0 { // open votes come first
		return cmp.Compare(b.ends, a.ends)
	}
	return cmp.Compare(a.ends, b.ends)
}

// unsettled are the entries chosen among the proposals whose state time still changes.
func (s *Store) unsettled(ctx context.Context, f Filter, now Moment) (list []entry, err error) {
	q := s.open(ctx)
	if f.Track != "" {
		q = q.Where("track = ?", f.Track)
	}
	rows, err := all[Standing](q)
	for _, st := range rows {
		x := Proposal{Snapshot: st.Snapshot, Standing: st}.State(now)
		if len(f.States) > 0 && !slices.Contains(f.States, x) {
			continue
		}
		e := entry{ProposalID: st.ProposalID, Block: st.Block, Log: st.Log}
		if x == Active {
			e.ends = st.Deadline
		}
		list = append(list, e)
	}
	return list, err
}

// open are the standings whose state time still changes, with no more than what tells it.
func (s *Store) open(ctx context.Context) *gorm.DB {
	const columns = "proposal_id, block, log, snapshot, deadline, eta, expires, passed, early, outcome"
	return s.db(ctx).Select(columns).Where("lasting = ?", Unsettled)
}

// settled are some of the entries of a lasting state, newest first.
func (s *Store) settled(ctx context.Context, x State, track Track, offset, size, total int) (list []entry, err error) {
	q := s.db(ctx).Table("standings").Where("lasting = ?", x)
	if track != "" {
		q = q.Where("track = ?", track)
	}
	return list, placed(s.db(ctx), "standings", q, offset, size, total).Where("standings.lasting = ?", x).
		Select("standings.proposal_id, standings.block, standings.log").Find(&list).Error
}

// placed are the rows of a table at some places of the total that of chooses, newest first. Rows before them are passed
// over in an index without being read, from the nearer end.
func placed(db *gorm.DB, table string, of *gorm.DB, offset, size, total int) *gorm.DB {
	order := "block DESC, log DESC"
	if offset > total/2 {
		order, offset, size = "block, log", max(0, total-offset-size), max(0, min(size, total-offset))
	}
	places := of.Select("block", "log").Order(order).Offset(offset).Limit(size)
	return db.Table(table).Joins("JOIN (?) AS places ON places.block = "+table+".block AND places.log = "+table+".log", places).
		Order(table + ".block DESC, " + table + ".log DESC")
}

// inPlace reads the proposals of entries, in their order.
func (s *Store) inPlace(ctx context.Context, entries []entry) ([]Proposal, error) {
	ids := make([]Uint, len(entries))
	for i, e := range entries {
		ids[i] = e.ProposalID
	}
	proposals, err := s.named(ctx, ids)
	list := make([]Proposal, len(ids))
	for i, id := range ids {
		list[i] = proposals[id]
	}
	return list, err
}

// Counts returns how many proposals are in each state at a moment.
func (s *Store) Counts(ctx context.Context, now Moment) (map[State]int, error) {
	t, err := s.totals(ctx)
	if err != nil {
		return nil, err
	}
	if !t.tell(now) {
		return s.countAll(ctx, now)
	}
	rows, err := all[Standing](s.open(ctx))
	counts := map[State]int{}
	for _, st := range rows {
		counts[Proposal{Snapshot: st.Snapshot, Standing: st}.State(now)]++
	}
	for _, x := range States() {
		if n := t.now[totalState(x, "")]; !n.IsZero() {
			counts[x] += int(n.Uint64())
		}
	}
	return counts, err
}

// countAll looks at every proposal: what lasts at the cursor may not have been so at a moment before.
func (s *Store) countAll(ctx context.Context, now Moment) (map[State]int, error) {
	var rows []struct {
		State State
		N     int
	}
	err := s.db(ctx).Model(&Proposal{}).Joins("JOIN standings ON standings.proposal_id = proposals.id").
		Select("("+stateSQL+") AS state, COUNT(*) AS n", now.Clock, now.Clock, now.Time).Group("state").Scan(&rows).Error
	counts := map[State]int{}
	for _, r := range rows {
		counts[r.State] = r.N
	}
	return counts, err
}

// tell says whether the lasting states hold at a moment, which they do from the cursor's on.
func (t totals) tell(now Moment) bool {
	return U(now.Clock).Cmp(t.now[totalClock]) >= 0 && U(now.Time).Cmp(t.now[totalTime]) >= 0
}

// totalState names the count of the proposals whose lasting state is x, on one track or, where it is empty, on any.
func totalState(x State, track Track) string {
	return strings.TrimSuffix("state/"+x.String()+"/"+string(track), "/")
}

// newest are the newest rows of a table of those that of chooses. A database that took them in the order of the table, to
// look at each, could go far to find some that are old.
func newest(db *gorm.DB, table string, of *gorm.DB, size int) *gorm.DB {
	return placed(db, table, of, 0, size, size).Select(table + ".*")
}
