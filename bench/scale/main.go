// Command scale measures what a long history costs: a new block and every page on a record of 1,000,000 votes and 10,000
// proposals, against a record of 1,000 votes, in SQLite and in PostgreSQL. It knows the product's store and its pages. It
// refuses to know absolute claims: the numbers beside a ratio are those of this machine at this moment.
package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/bench/measure"
	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/models"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "bench scale:", err)
		os.Exit(1)
	}
}

// bench is what both databases' records are made with.
type bench struct {
	dao      models.DAO
	postgres *measure.Postgres
	temp     string
	now      time.Time
}

func run(ctx context.Context) (err error) {
	b := &bench{now: time.Now().Truncate(time.Second)}
	if b.dao, err = discover(ctx); err != nil {
		return err
	}
	if b.postgres, err = measure.StartPostgres(ctx); err != nil {
		return err
	}
	defer b.postgres.Close()
	if b.temp, err = os.MkdirTemp("", "backprop-bench-"); err != nil {
		return err
	}
	defer os.RemoveAll(b.temp)
	var figures []measure.Figure
	for _, kind := range []string{"SQLite", "PostgreSQL"} {
		f, err := b.on(ctx, kind)
		if err != nil {
			return fmt.Errorf("%s: %w", kind, err)
		}
		figures = worst(figures, f)
	}
	for _, f := range figures {
		fmt.Println(f)
	}
	return nil
}

// worst keeps the larger of two lists of the same figures.
func worst(a, b []measure.Figure) []measure.Figure {
	if a == nil {
		return b
	}
	for i := range a {
		if b[i].Value > a[i].Value {
			a[i] = b[i]
		}
	}
	return a
}

// discover finds the sample DAO, whose contracts the records are about.
func discover(ctx context.Context) (dao models.DAO, err error) {
	local, err := devnet.Start(devnet.Options{})
	if err != nil {
		return dao, err
	}
	defer local.Close()
	deployed, err := devnet.Deploy(local)
	if err != nil {
		return dao, err
	}
	node, err := chain.Dial(ctx, local.URL())
	if err != nil {
		return dao, err
	}
	defer node.Close()
	node.Log = slog.New(slog.DiscardHandler)
	return node.Discover(ctx, chain.Settings{Governor: deployed.Governor, Prefix: "BP", Assets: []common.Address{deployed.Dollar}})
}

// on makes both records in a database and gives the figures of it: scale-page and scale-block.
func (b *bench) on(ctx context.Context, kind string) ([]measure.Figure, error) {
	var pair []*record
	for _, s := range []size{small, large} {
		dsn, err := b.database(ctx, kind, "bench_"+s.Name)
		if err != nil {
			return nil, err
		}
		begin := time.Now()
		r, err := newRecord(ctx, s, b.dao, dsn, b.now)
		if err != nil {
			return nil, err
		}
		defer r.store.Close()
		fmt.Fprintf(os.Stderr, "%s, %s: %d votes on %d proposals by %d holders, written in %.1f s\n", kind, s.Name, s.Votes, s.Proposals, s.Holders, time.Since(begin).Seconds())
		pair = append(pair, r)
	}
	costs, err := compare(pair[0], pair[1])
	if err != nil {
		return nil, err
	}
	most := costs[0]
	for _, c := range costs {
		fmt.Fprintf(os.Stderr, "  %-28s %6.2f ms  %6.2f ms  %5.2f  (%d and %d bytes)\n", c.page.name, c.small, c.large, c.ratio, c.sizes[0], c.sizes[1])
		if c.ratio > most.ratio {
			most = c
		}
	}
	s, l, err := blocks(ctx, pair[0], pair[1])
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(os.Stderr, "  %-28s %6.2f ms  %6.2f ms  %5.2f\n", "a block of ten votes", s, l, l/s)
	against := fmt.Sprintf("a record of %d votes on %d proposals against one of %d on %d, in %s", large.Votes, large.Proposals, small.Votes, small.Proposals, kind)
	return []measure.Figure{
		{Name: "scale-page", Value: most.ratio, What: fmt.Sprintf("the page that slows down most of %d, %s: %s; %.2f ms against %.2f ms, nothing kept, median of %d", len(pages), most.page.name, against, most.large, most.small, turns)},
		{Name: "scale-block", Value: l / s, What: fmt.Sprintf("a new block of ten votes: %s; %.2f ms against %.2f ms, median of %d", against, l, s, newBlocks)},
	}, nil
}
