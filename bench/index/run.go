package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"backprop/bench/measure"
	"backprop/models"
)

// arena is where the contestants run: one fixture, one proxy, one PostgreSQL.
type arena struct {
	data     string // the folder of all that is kept
	fixture  *fixture
	proxy    *proxy
	postgres *measure.Postgres
	temp     string // for databases and logs
}

// result is what one run has cost.
type result struct {
	Wall     time.Duration // from the first request to the node until all is stored
	CPU      time.Duration // of the contestant's process
	Database time.Duration // CPU of the PostgreSQL server meanwhile; 0 without one
	Memory   int64         // largest resident memory of the contestant's process, bytes
	Asked    int64         // calls to the node
	Bytes    int64         // of the node's answers
}

// run lets a contestant run, again when the proxy had to ask the node for more than one in twenty calls: then the node was
// measured too.
func (a *arena) run(ctx context.Context, name string) (r result, err error) {
	for range 3 {
		r, err = a.once(ctx, name)
		if err != nil {
			return r, fmt.Errorf("%s: %w", name, err)
		}
		missed := a.proxy.missed.Load()
		fmt.Fprintf(os.Stderr, "  %-24s %s to %d  %6.2f s  %7.0f events/s  CPU %.2f+%.2f s  %4d MB  %d calls (%d to the node)  %d MB\n", name, a.fixture.Plan.Name, a.fixture.Last,
			r.Wall.Seconds(), float64(a.fixture.Counts.events())/r.Wall.Seconds(), r.CPU.Seconds(), r.Database.Seconds(), r.Memory>>20, r.Asked, missed, r.Bytes>>20)
		if 20*missed <= r.Asked {
			break
		}
	}
	return r, nil
}

func (a *arena) once(ctx context.Context, name string) (r result, err error) {
	if err := ctx.Err(); err != nil {
		return r, err
	}
	if strings.HasPrefix(name, "ponder-") {
		return a.ponder(ctx, name)
	}
	dsn, err := a.database(ctx, name)
	if err != nil {
		return r, err
	}
	told, err := json.Marshal(task{Name: name, RPC: a.proxy.url, Fixture: *a.fixture, DSN: dsn})
	if err != nil {
		return r, err
	}
	self, err := os.Executable()
	if err != nil {
		return r, err
	}
	watch, err := a.begin(a.fixture.Head)
	if err != nil {
		return r, err
	}
	p, err := measure.Start(a.log(name), exec.CommandContext(ctx, self, contestantCommand, string(told)))
	if err != nil {
		return r, err
	}
	defer p.Stop()
	if line, err := p.Line(); err != nil || line != "done" {
		return r, fmt.Errorf("it said %q: %w", line, err)
	}
	if r, err = watch.end(p); err != nil {
		return r, err
	}
	if err := p.Go(); err != nil {
		return r, err
	}
	if err := p.Wait(); err != nil {
		return r, err
	}
	return r, a.check(ctx, name, dsn)
}

func (a *arena) log(name string) string { return filepath.Join(a.temp, name+".log") }

// watch is a run that is being measured.
type watch struct {
	arena    *arena
	database time.Duration
}

// begin is called before a contestant is started, which is shown the chain up to a block.
func (a *arena) begin(head uint64) (*watch, error) {
	a.proxy.reset(head)
	cpu, err := a.postgres.CPU()
	return &watch{a, cpu}, err
}

// end is called when all is stored.
func (w *watch) end(p *measure.Process) (r result, err error) {
	now := time.Now()
	c, err := p.Cost()
	if err != nil {
		return r, err
	}
	database, err := w.arena.postgres.CPU()
	x := w.arena.proxy
	return result{
		Wall: now.Sub(time.Unix(0, x.first.Load())), CPU: c.CPU, Database: database - w.database, Memory: c.Memory,
		Asked: x.asked.Load(), Bytes: x.bytes.Load(),
	}, err
}

// database makes an empty, migrated database for a contestant that has one.
func (a *arena) database(ctx context.Context, name string) (dsn string, err error) {
	switch {
	case strings.HasSuffix(name, "-sqlite"):
		dsn = filepath.Join(a.temp, name+".db")
		for _, suffix := range []string{"", "-wal", "-shm"} {
			if err := os.RemoveAll(dsn + suffix); err != nil {
				return "", err
			}
		}
	case strings.HasSuffix(name, "-postgres"):
		if dsn, err = a.postgres.Fresh(ctx, "bench"); err != nil {
			return "", err
		}
	default:
		return "", nil
	}
	store, err := models.Open(dsn)
	if err != nil {
		return "", err
	}
	defer store.Close()
	_, err = store.Migrate(ctx)
	return dsn, err
}
