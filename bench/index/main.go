// Command index measures how fast the chain becomes the record, against what this machine can do at all and against
// Ponder, in one run on the same node behind a caching proxy. It knows the product as its operator does. It refuses to
// know absolute claims: the numbers beside a ratio are those of this machine at this moment.
//
//	index [-rounds N] [-only busy/backprop-sqlite,busy/ceiling-sqlite]
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"backprop/bench/measure"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	var err error
	if len(os.Args) > 1 && os.Args[1] == contestantCommand {
		err = serveContestant(ctx, os.Args[2:])
	} else {
		data := flag.String("data", filepath.Join("data", "bench"), "the folder of what is kept for the next run")
		rounds := flag.Int("rounds", 3, "how often each contestant runs")
		only := flag.String("only", "", "contestants to run, as busy/NAME and sparse/NAME, without figures")
		flag.Parse()
		err = bench(ctx, *data, *rounds, *only)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench index:", err)
		os.Exit(1)
	}
}

// bench runs everything, or the contestants named.
func bench(ctx context.Context, data string, rounds int, only string) error {
	postgres, err := measure.StartPostgres(ctx)
	if err != nil {
		return err
	}
	defer postgres.Close()
	temp, err := os.MkdirTemp("", "backprop-bench-")
	if err != nil {
		return err
	}
	defer func() {
		if err == nil {
			os.RemoveAll(temp)
		}
	}()
	for _, p := range []plan{busy, sparse} {
		names := chosen(p, only)
		if only != "" && len(names) == 0 {
			continue
		}
		if err = on(ctx, p, data, temp, postgres, func(a *arena) error { return a.compare(ctx, rounds, names) }); err != nil {
			return err
		}
	}
	return nil
}

func chosen(p plan, only string) (names []string) {
	for name := range strings.SplitSeq(only, ",") {
		if name, ours := strings.CutPrefix(name, p.Name+"/"); ours {
			names = append(names, name)
		}
	}
	return names
}

// on runs f with a fixture and what the contestants need.
func on(ctx context.Context, p plan, data, temp string, postgres *measure.Postgres, f func(*arena) error) error {
	fixture, node, err := p.open(data)
	if err != nil {
		return err
	}
	defer node.Close()
	proxy, err := startProxy(node.URL(), filepath.Join(data, p.Name))
	if err != nil {
		return err
	}
	defer proxy.close()
	fmt.Fprintf(os.Stderr, "The chain %q: %d blocks, %d events, %d of them votes; made in %s.\n", p.Name, fixture.Head, fixture.Counts.events(), fixture.Counts.Votes, fixture.Made)
	return f(&arena{data: data, fixture: fixture, proxy: proxy, postgres: postgres, temp: temp})
}
