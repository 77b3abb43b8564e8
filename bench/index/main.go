// Command index measures how fast the chain becomes the record, against what this machine can do at all and against
// Ponder, in one run on the same node behind a caching proxy. It knows the product as its operator does. It refuses to
// know absolute claims: the numbers beside a ratio are those of this machine at this moment.
//
//	index [-rounds N] [-only emitted] [-only busy/backprop-sqlite,busy/ceiling-sqlite]
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"syscall"

	"backprop/bench/measure"
	"backprop/chain/devnet"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var err error
	if len(os.Args) > 1 && os.Args[1] == contestantCommand {
		err = serveContestant(ctx, os.Args[2:])
	} else {
		data := flag.String("data", filepath.Join("data", "bench"), "the folder of what is kept for the next run")
		rounds := flag.Int("rounds", 5, "how often each contestant runs")
		only := flag.String("only", "", "the chain to run on: busy, sparse (both unless said otherwise) or emitted; or contestants, as busy/NAME, without figures")
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
	if err = chains(ctx, data, temp, postgres, rounds, only); err == nil {
		os.RemoveAll(temp) // else it holds the logs
	}
	return err
}

// chains runs the contestants on the two chains.
func chains(ctx context.Context, data, temp string, postgres *measure.Postgres, rounds int, only string) error {
	for _, c := range []struct {
		plan    plan
		figures func(*arena, context.Context, int) ([]measure.Figure, error)
	}{{busy, (*arena).dense}, {sparse, (*arena).thin}, {emitted, (*arena).long}} {
		names := chosen(c.plan, only)
		if only != c.plan.Name && len(names) == 0 && (only != "" || c.plan == emitted) {
			continue
		}
		err := on(ctx, c.plan, data, temp, postgres, func(a *arena) error {
			if len(names) > 0 {
				_, err := a.compare(ctx, rounds, names)
				return err
			}
			figures, err := c.figures(a, ctx, rounds)
			for _, f := range figures {
				fmt.Println(f)
			}
			return err
		})
		if err != nil {
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
	fixture, err := p.made(data)
	if err != nil {
		return err
	}
	node := &lazy{plan: p, data: data}
	defer node.close()
	kept := &keep{}
	if p != emitted {
		if kept, err = openKeep(filepath.Join(data, p.Name)); err != nil {
			return err
		}
	}
	proxy, err := startProxy(sync.OnceValues(node.start), kept)
	if err != nil {
		return err
	}
	defer proxy.close()
	fmt.Fprintf(os.Stderr, "The chain %q: %d blocks, %d events, %d of them votes; made in %s.\n", p.Name, fixture.Head, fixture.Counts.events(), fixture.Counts.Votes, fixture.Made)
	return f(&arena{data: data, fixture: fixture, proxy: proxy, postgres: postgres, temp: temp})
}

// lazy is the node of a fixture: it runs once somebody asks what the proxy does not know yet, which may be never.
type lazy struct {
	plan  plan
	data  string
	chain *devnet.Chain
}

func (l *lazy) start() (url string, err error) {
	l.chain, err = l.plan.start(filepath.Join(l.data, l.plan.Name))
	if err != nil {
		return "", err
	}
	return l.chain.URL(), nil
}

func (l *lazy) close() {
	if l.chain != nil {
		l.chain.Close()
	}
}
