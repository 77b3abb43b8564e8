package models

import (
	"context"
	"errors"
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
func (s *Store) executedOutside(ctx context.Context, dao DAO, now Moment) (list []Scheduled, err error) {
	rows, err := all[Operation](s.executed(ctx).Order("block DESC, log DESC").Limit(mostOutside))
	if err != nil {
		return nil, err
	}
	rows = slices.DeleteFunc(rows, func(o Operation) bool { return o.Time+outsideTime <= now.Time })
	seen := map[common.Hash]bool{}
	for i := 0; i < len(rows) && err == nil; i++ {
		o := rows[i]
		if seen[o.Operation] {
			continue
		}
		seen[o.Operation] = true
		var x Scheduled
		if x, err = s.ScheduledOf(ctx, dao, o.Operation); errors.Is(err, ErrNotFound) { // it was scheduled before the record's first block
			x, err = Scheduled{At: o.At, Operation: o.Operation, Calls: []Action{o.call()}, Ready: o.Time, Ended: &o}, nil
		}
		if x.Proposal == nil && x.Ended != nil {
			list = append(list, x)
		}
	}
	return list, err
}
