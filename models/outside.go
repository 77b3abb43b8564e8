package models

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Bounds of what is looked at: the operations that wait longest, the newest executed ones, and how long those are told of.
const (
	mostOutside = 100
	outsideTime = 14 * 86400
)

// Outside returns the operations that no proposal of this governor scheduled: those that wait, and those executed in the last days.
func (s *Store) Outside(ctx context.Context, dao DAO, now Moment) (list []Scheduled, err error) {
	if dao.TimelockKind == Direct {
		return nil, nil
	}
	waiting, _, err := s.Waiting(ctx, dao, mostOutside)
	if err != nil {
		return nil, err
	}
	for _, x := range waiting {
		if x.Proposal == nil && (x.Expires == 0 || x.Expires > now.Time) {
			list = append(list, x)
		}
	}
	done, err := s.executedOutside(ctx, dao, now)
	return append(list, done...), err
}

// executedOutside are those executed in the last days.
func (s *Store) executedOutside(ctx context.Context, dao DAO, now Moment) ([]Scheduled, error) {
	rows, err := all[Operation](s.executed(ctx).Order("block DESC, log DESC").Limit(mostOutside))
	if err != nil {
		return nil, err
	}
	rows = slices.DeleteFunc(rows, func(o Operation) bool { return o.Time+outsideTime <= now.Time })
	ids, err := s.unowned(ctx, rows)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	calls, err := all[Operation](s.db(ctx).Where("operation IN ? AND kind = ?", ids, CallScheduled).Order("block, log"))
	if err != nil {
		return nil, err
	}
	var list []Scheduled
	for _, id := range ids {
		list = append(list, executedAs(id, rows, calls))
	}
	err = s.scheduledBy(ctx, dao, list)
	return slices.DeleteFunc(list, func(x Scheduled) bool { return x.Proposal != nil }), err
}

// unowned are the ids of operations that no standing names.
func (s *Store) unowned(ctx context.Context, rows []Operation) (ids []common.Hash, err error) {
	for _, o := range rows {
		if !slices.Contains(ids, o.Operation) {
			ids = append(ids, o.Operation)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	own, err := all[Standing](s.db(ctx).Select("operation").Where("operation IN ?", ids))
	return slices.DeleteFunc(ids, func(id common.Hash) bool {
		return slices.ContainsFunc(own, func(x Standing) bool { return x.Operation == id })
	}), err
}

// executedAs is an executed operation, of the calls as they were executed and as they were scheduled. What was scheduled before the record's
// first block is known by its execution alone.
func executedAs(id common.Hash, executed, scheduled []Operation) (x Scheduled) {
	for i := range executed {
		if o := &executed[i]; o.Operation == id {
			x = Scheduled{At: o.At, Operation: id, Ready: o.Time, Ended: o, Calls: append([]Action{o.call()}, x.Calls...)}
		}
	}
	for _, o := range scheduled {
		if o.Operation == id && o.before(x.Ended.At) {
			x.At, x.Ready, x.Predecessor = o.At, o.Time+o.Delay, o.Predecessor
		}
	}
	return x
}
