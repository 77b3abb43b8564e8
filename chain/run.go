package chain

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"time"
)

// Run follows the chain until ctx ends. What fails is tried again, ever more slowly, up to every ten seconds. Of several
// processes on one database one leads, and the others look on.
func (x *Indexer) Run(ctx context.Context) {
	defer x.abdicate()
	wait := x.Poll
	for ctx.Err() == nil {
		moved, err := x.turn(ctx)
		x.note(err)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			wait = min(2*max(wait, 50*time.Millisecond), 10*time.Second)
			wait = wait/2 + rand.N(wait/2+1)
			x.Log.Warn("index", "err", err, "again_in", wait.String())
		case moved:
			wait = 0
		default:
			wait = x.Poll
		}
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
		wait = max(wait, x.Poll)
	}
}

// turn reads all blocks up to the head, however many, if this process leads.
func (x *Indexer) turn(ctx context.Context) (moved bool, err error) {
	led := x.lead(ctx)
	x.leads = x.lead
	if led != nil && !errors.Is(led, errFollows) {
		return false, led
	}
	t, err := x.look(ctx)
	x.seen(t, led == nil)
	if err != nil || led != nil {
		return false, err
	}
	moved, err = x.follow(ctx, t, t.head.Number)
	if errors.Is(err, errFollows) {
		err = nil
	}
	return moved, err
}

// errFollows says that another process leads.
var errFollows = errors.New("another process indexes")

// lead makes sure that this process leads. A leader whose connection was lost leads no more.
func (x *Indexer) lead(ctx context.Context) error {
	if x.Alone {
		return nil
	}
	release, led, err := x.Store.Lead(ctx)
	if err != nil {
		return err
	}
	x.release = release
	if !led {
		return errFollows
	}
	return nil
}

// leading is asked before the record is changed.
func (x *Indexer) leading(ctx context.Context) error {
	if x.leads == nil {
		return nil
	}
	return x.leads(ctx)
}

// abdicate lets another process lead at once.
func (x *Indexer) abdicate() {
	if x.release != nil {
		x.release()
	}
}

// tell logs an applied range: each one near the head, and far behind it how far the work is, every few seconds.
func (x *Indexer) tell(from, to uint64, events int) {
	x.mu.Lock()
	s := x.status
	due := time.Since(x.speed.told) >= 5*time.Second
	if due {
		x.speed.told = time.Now()
	}
	x.mu.Unlock()
	switch {
	case s.Head <= to+farBehind:
		x.Log.Info("index", "from", from, "to", to, "head", s.Head, "events", events)
	case due:
		x.Log.Info(s.progress(x.DAO.First))
	}
}

// progress says in one line how far the work is.
func (s Status) progress(first uint64) string {
	done, all := float64(s.Indexed-min(first, s.Indexed)), float64(max(s.Head-min(first, s.Head), 1))
	line := fmt.Sprintf("[index] %d%% block %s of %s", int(100*done/all), thousands(s.Indexed), thousands(s.Head))
	if s.Rate > 0 {
		line += " · " + short3(s.Rate) + " events/s"
	}
	if s.Left > 0 {
		line += " · " + about(s.Left) + " left"
	}
	return line
}

// thousands writes 18204551 as 18,204,551.
func thousands(n uint64) string {
	s := strconv.FormatUint(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// short3 writes 52345 as 52k.
func short3(v float64) string {
	switch {
	case v >= 10_000:
		return fmt.Sprintf("%.0fk", v/1000)
	case v >= 1000:
		return fmt.Sprintf("%.1fk", v/1000)
	}
	return fmt.Sprintf("%.0f", v)
}

// about writes a duration in one unit.
func about(d time.Duration) string {
	switch {
	case d >= 48*time.Hour:
		return fmt.Sprintf("%.0f days", d.Hours()/24)
	case d >= 2*time.Hour:
		return fmt.Sprintf("%.0f h", d.Hours())
	case d >= 2*time.Minute:
		return fmt.Sprintf("%.0f min", d.Minutes())
	}
	return fmt.Sprintf("%.0f s", d.Seconds())
}
