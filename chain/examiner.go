package chain

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"backprop/models"
)

// Examiner reads what executions moved, and why transactions failed. Of several processes the one that leads does.
type Examiner struct {
	Node  *Node
	Store *models.Store
	DAO   models.DAO
	Log   *slog.Logger
	Poll  time.Duration // between looks; each look asks about a few

	version uint64
	later   map[models.Uint]time.Time // executions that no node told of, and when they are asked about again
}

// Bounds of a look, and how long what no node tells is left alone.
const (
	examined   = 8
	examineOff = 30 * time.Minute
)

// Run works until ctx ends.
func (x *Examiner) Run(ctx context.Context) {
	tick := time.NewTicker(x.Poll)
	defer tick.Stop()
	for {
		_, led, err := x.Store.Lead(ctx)
		if err == nil && led {
			err = x.Look(ctx)
		}
		if err != nil && ctx.Err() == nil {
			x.Log.Warn("what executions moved", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Look asks about a few executions and transactions.
func (x *Examiner) Look(ctx context.Context) error {
	return errors.Join(x.executions(ctx), x.failures(ctx))
}

// executions asks about executions of which nothing is kept, once the record has changed or there are more.
func (x *Examiner) executions(ctx context.Context) error {
	version := x.Store.Changes.Version()
	if version == x.version {
		return nil
	}
	list, err := x.Store.Unread(ctx, x.postponed(), examined)
	for _, p := range list {
		err = errors.Join(err, x.execution(ctx, p))
	}
	if len(list) < examined && err == nil {
		x.version = version
	}
	return err
}

func (x *Examiner) execution(ctx context.Context, p models.Proposal) error {
	at, err := x.Store.ExecutedAt(ctx, x.DAO, p)
	if err != nil {
		x.postpone(p.ID)
		return ignoreNotFound(err)
	}
	e, err := x.Node.Execution(ctx, x.DAO, at)
	if err != nil {
		x.postpone(p.ID)
		return err
	}
	return x.Store.SaveExecution(ctx, x.DAO, e)
}

func ignoreNotFound(err error) error {
	if errors.Is(err, models.ErrNotFound) {
		return nil
	}
	return err
}

func (x *Examiner) postpone(id models.Uint) {
	if x.later == nil {
		x.later = map[models.Uint]time.Time{}
	}
	x.later[id] = time.Now().Add(examineOff)
}

// postponed are the executions that are left alone now.
func (x *Examiner) postponed() (list []models.Uint) {
	for id, until := range x.later {
		if time.Now().Before(until) {
			list = append(list, id)
		} else {
			delete(x.later, id)
		}
	}
	return list
}

// failures asks about transactions that were reported.
func (x *Examiner) failures(ctx context.Context) error {
	now := uint64(time.Now().Unix())
	list, err := x.Store.Reported(ctx, now, examined)
	for _, r := range list {
		err = errors.Join(err, x.failure(ctx, r, now))
	}
	return err
}

func (x *Examiner) failure(ctx context.Context, r models.Sending, now uint64) error {
	p, err := x.Store.Proposal(ctx, r.ProposalID)
	if errors.Is(err, models.ErrNotFound) {
		return x.Store.Looked(ctx, r, false, now)
	}
	if err != nil {
		return err
	}
	f, v, err := x.Node.Failure(ctx, x.DAO, p, r.Tx)
	switch {
	case err != nil:
		return errors.Join(err, x.Store.Looked(ctx, r, true, now))
	case v == Harmless:
		return x.Store.Forgotten(ctx, r.Tx)
	case v == Failed:
		err = x.Store.SaveFailure(ctx, f)
	}
	return errors.Join(err, x.Store.Looked(ctx, r, v != Unknown, now))
}
