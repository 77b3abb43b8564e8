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
	entries, err := s.unsettled(ctx, f, now)
	if err != nil {
		return nil, 0, err
	}
	total, number := len(entries), max(f.Page, 1)
	for _, x := range f.states() {
		n := int(t.now[totalState(x, f.Track)].Uint64())
		total += n
		if n == 0 {
			continue
		}
		settled, err := s.settled(ctx, x, f.Track, number*f.Size)
		if err != nil {
			return nil, 0, err
		}
		entries = append(entries, settled...)
	}
	slices.SortFunc(entries, f.Order.compare)
	entries = entries[min(len(entries), (number-1)*f.Size):min(len(entries), number*f.Size)]
	list, err := s.inPlace(ctx, entries)
	return list, total, err
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

// settled are the newest entries of a lasting state.
func (s *Store) settled(ctx context.Context, x State, track Track, size int) (list []entry, err error) {
	q := s.db(ctx).Model(&Standing{}).Select("proposal_id", "block", "log").Where("lasting = ?", x)
	if track != "" {
		q = q.Where("track = ?", track)
	}
	return list, q.Order("block DESC, log DESC").Limit(size).Find(&list).Error
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
