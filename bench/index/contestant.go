package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"runtime/debug"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/models"
)

// contestantCommand makes this program one of the contestants: each runs as a process of its own, so that its cost can be told
// from the others'.
const contestantCommand = "contestant"

// contestants are those written in Go.
var contestants = map[string]func(context.Context, task) error{
	"ceiling":           bareNothing,
	"ceiling-sqlite":    bareSQLite,
	"ceiling-postgres":  barePostgres,
	"backprop-sqlite":   backprop,
	"backprop-postgres": backprop,
}

// serveContestant is the contestant's process: it says "done" when it is, and waits to be looked at.
func serveContestant(ctx context.Context, args []string) error {
	var t task
	if len(args) != 1 {
		return errors.New("a contestant wants one argument")
	}
	if err := json.Unmarshal([]byte(args[0]), &t); err != nil {
		return err
	}
	f := contestants[t.Name]
	if f == nil {
		return fmt.Errorf("no contestant %q", t.Name)
	}
	if err := f(ctx, t); err != nil {
		return err
	}
	return nil
}

// done tells the bench that all is stored, and waits until it has looked.
func done() error {
	if _, err := fmt.Println("done"); err != nil {
		return err
	}
	_, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// bareNothing counts what it decodes and throws it away.
func bareNothing(ctx context.Context, t task) error {
	var n counts
	err := ceiling(ctx, t, func(f facts) error {
		n.Votes += len(f.Votes)
		n.Delegations += len(f.Delegations)
		n.Weights += len(f.Weights)
		n.Transfers += len(f.Transfers)
		n.Proposals += len(f.Proposals)
		return nil
	})
	if err == nil && n != t.Fixture.Counts {
		err = fmt.Errorf("read %+v, the chain holds %+v", n, t.Fixture.Counts)
	}
	if err != nil {
		return err
	}
	return done()
}

// backprop is the product's own indexer and store, with every block proved, until the record stands on the head.
func backprop(ctx context.Context, t task) error {
	debug.SetGCPercent(50) // as cmd/backprop does
	store, err := models.Open(t.DSN)
	if err != nil {
		return err
	}
	defer store.Close()
	if _, err := store.Migrate(ctx); err != nil {
		return err
	}
	node, err := chain.Dial(ctx, t.RPC)
	if err != nil {
		return err
	}
	defer node.Close()
	dao, err := node.Discover(ctx, chain.Settings{Governor: t.Fixture.DAO.Governor, Prefix: "BP", Assets: []common.Address{t.Fixture.DAO.Dollar}})
	if err != nil {
		return err
	}
	if t.Fixture.Emitter != (common.Address{}) {
		dao.Governor = t.Fixture.Emitter
	}
	if err := follow(ctx, &chain.Indexer{Node: node, Store: store, DAO: dao, Log: slog.New(slog.NewTextHandler(os.Stderr, nil)), Poll: time.Second}, t.Fixture.Head); err != nil {
		return err
	}
	return done()
}

// follow runs the indexer until it stands on a block.
func follow(ctx context.Context, x *chain.Indexer, head uint64) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		x.Run(ctx)
	}()
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ended:
			return errors.Join(errors.New("the indexer ended early"), ctx.Err())
		case <-tick.C:
			if s := x.Status(); s.Indexed >= head {
				return nil
			} else if s.Err != nil {
				return s.Err
			}
		}
	}
}
