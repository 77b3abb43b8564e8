package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"backprop/chain"
	"backprop/models"
)

// reindex is the command that builds the record again.
type reindex struct{}

// Run reads the chain into a record beside the one that is served, says whether they differ, and puts it in its place.
// Whenever it is stopped, the served record is as it was or as it is to be.
func (reindex) Run(ctx context.Context, c *Config) error {
	log := c.log()
	r, err := c.existing(ctx, log)
	if err != nil {
		return err
	}
	defer r.close()
	beside, err := r.store.Beside(ctx)
	if err != nil {
		return err
	}
	work := rebuild{record: r, beside: beside, log: log, poll: c.poll(), history: chain.History(c.History), out: os.Stdout}
	err = work.run(ctx)
	if err != nil && ctx.Err() != nil && !work.swapped {
		err = errors.New("stopped; the record that is served is as it was")
	}
	return errors.Join(err, beside.Discard(context.WithoutCancel(ctx)))
}

// rebuild is a record that is built again beside another.
type rebuild struct {
	*record
	beside  *models.Store
	log     *slog.Logger
	poll    time.Duration
	history chain.History
	out     io.Writer
	swapped bool
}

func (b *rebuild) run(ctx context.Context) error {
	if err := b.beside.SaveDAO(ctx, b.dao); err != nil {
		return err
	}
	served, built, err := b.digests(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintln(b.out, difference(served, built))
	if err := b.store.Swap(ctx, b.beside); err != nil {
		return err
	}
	b.swapped = true
	sum, err := b.store.Digest(ctx, 0)
	if err == nil {
		fmt.Fprintf(b.out, "the record built again is served from block %d on\n", sum.Block)
		tell(b.out, sum)
	}
	return err
}

// meetings is how often the two records are led to the same block before their facts alone are compared.
const meetings = 10

// digests builds up to the head and gives the digests of both records at one block: whole ones if they meet, otherwise of
// the facts up to the block that both have.
func (b *rebuild) digests(ctx context.Context) (served, built models.Digest, err error) {
	for range meetings {
		if err = b.read(ctx); err != nil {
			return served, built, err
		}
		if served, err = b.store.Digest(ctx, 0); err != nil && !errors.Is(err, models.ErrNotFound) {
			return served, built, fmt.Errorf("the record that is served: %w", err)
		}
		if built, err = b.beside.Digest(ctx, 0); err != nil {
			return served, built, err
		}
		if served.Block == built.Block || served.Block == 0 {
			return served, built, nil
		}
		if err = pause(ctx, b.poll); err != nil {
			return served, built, err
		}
	}
	at := min(served.Block, built.Block)
	if served, err = b.store.Digest(ctx, at); err == nil {
		built, err = b.beside.Digest(ctx, at)
	}
	return served, built, err
}

// read reads into the record beside until it is at the head and not behind the one that is served.
func (b *rebuild) read(ctx context.Context) error {
	reading, stop := context.WithCancel(ctx)
	indexer := &chain.Indexer{Node: b.node, Store: b.beside, DAO: b.dao, Log: b.log, Poll: b.poll, History: b.history, Alone: true}
	done := make(chan struct{})
	go func() {
		defer close(done)
		indexer.Run(reading)
	}()
	defer func() {
		stop()
		<-done
	}()
	for {
		if err := pause(ctx, b.poll/4); err != nil {
			return err
		}
		served, err := b.store.Cursor(ctx)
		if err != nil && !errors.Is(err, models.ErrNotFound) {
			return fmt.Errorf("the record that is served: %w", err)
		}
		if s := indexer.Status(); s.Frozen != 0 {
			return s.Err
		} else if s.Head > 0 && s.Indexed >= s.Head && s.Indexed >= served.Number {
			return nil
		}
	}
}

// difference says how a record and one built again differ.
func difference(served, built models.Digest) string {
	what := "nothing"
	switch {
	case served.Block == 0:
		return "no record was served yet"
	case served.Hash != built.Hash:
		what = fmt.Sprintf("the hash of block %d", built.Block)
	case served.Record == built.Record:
		return fmt.Sprintf("the record did not differ from the chain, up to block %d", built.Block)
	}
	for i, t := range built.Tables {
		if i >= len(served.Tables) || served.Tables[i] != t {
			if what == "nothing" {
				what = t.Name
			} else {
				what += ", " + t.Name
			}
		}
	}
	return fmt.Sprintf("the record differed from the chain, up to block %d, in: %s", built.Block, what)
}

// pause waits unless ctx ends.
func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}
