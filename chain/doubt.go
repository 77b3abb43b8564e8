package chain

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"backprop/models"
)

// again is how long it takes until a record that could not be held against the contracts is tried again.
const again = 10 * time.Minute

// doubt remembers that blocks were found by logs, which nothing proves to be all.
type doubt struct {
	open  atomic.Bool // the record was not held against the contracts since
	tried time.Time   // when it could not be
}

// dispel holds a record whose blocks were found by logs against the contracts' own answers, once it is at the head. If they
// differ, all is forgotten and read block by block.
func (x *Indexer) dispel(ctx context.Context, t tip) (moved bool, err error) {
	if !x.doubt.open.Load() || t.empty || t.cursor.Hash != t.head.Hash || time.Since(x.doubt.tried) < again {
		return false, nil
	}
	x.Log.Info("holding the record against the contracts, because its blocks were found by logs")
	var differs []models.Variance
	v := Verification{
		Node: x.Node, Store: x.Store, DAO: x.DAO, Now: time.Now,
		Found: func(d models.Variance) { differs = append(differs, d) }, Tell: func(string, Progress) {},
	}
	summary, err := v.Run(ctx)
	switch {
	case errors.Is(err, ErrForked):
		return false, nil
	case err != nil:
		x.doubt.tried = time.Now()
		x.Log.Warn("the record could not be held against the contracts", "err", err)
		return false, nil
	case len(differs) == 0:
		x.doubt.open.Store(false)
		x.Log.Info("the record agrees with the contracts", "compared", summary.Compared)
		return false, nil
	}
	return true, x.startOver(ctx, fmt.Errorf("%w: %d differences, the first is: %s", ErrGap, len(differs), differs[0]))
}

// startOver forgets what was read, so that it is read again block by block.
func (x *Indexer) startOver(ctx context.Context, why error) error {
	x.Log.Error("reading everything again, block by block", "err", why)
	x.Node.distrustLogs()
	if err := x.leading(ctx); err != nil {
		return err
	}
	x.doubt.open.Store(false)
	return x.Store.Forget(ctx)
}
