package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"backprop/bench/measure"
)

// versions of Ponder on npm: the second is a mis-numbered 0.10. The faster one on each database counts.
var versions = []string{"0.16.10", "1.0.0"}

// results are the runs of each contestant on one chain.
type results struct {
	fixture *fixture
	runs    map[string][]result
}

// compare lets the contestants named run in turn, without figures.
func (a *arena) compare(ctx context.Context, rounds int, names []string) (*results, error) {
	r := &results{a.fixture, map[string][]result{}}
	return r, r.round(ctx, a, rounds, names)
}

func (r *results) round(ctx context.Context, a *arena, rounds int, names []string) error {
	for range rounds {
		for _, name := range names {
			one, err := a.run(ctx, name)
			if err != nil {
				return err
			}
			r.runs[name] = append(r.runs[name], one)
		}
	}
	return nil
}

// against compares ours with each version of Ponder on a database, then with the faster alone, in turn.
func (r *results) against(ctx context.Context, a *arena, rounds int, database string, ours ...string) (ponder string, err error) {
	var all []string
	for _, v := range versions {
		all = append(all, "ponder-"+v+"-"+database)
	}
	if err := r.round(ctx, a, 1, append(ours, all...)); err != nil {
		return "", err
	}
	ponder = slices.MinFunc(all, func(x, y string) int { return int(r.runs[x][0].Wall - r.runs[y][0].Wall) })
	return ponder, r.round(ctx, a, rounds-1, append(ours, ponder))
}

// rate is a contestant's median, events a second.
func (r *results) rate(name string) float64 {
	return r.median(name, func(x result) float64 { return float64(r.fixture.Counts.events()) / x.Wall.Seconds() })
}

// cost is a contestant's median CPU time for one event, its database server's with it, in µs.
func (r *results) cost(name string) float64 {
	return r.median(name, func(x result) float64 {
		return 1e6 * (x.CPU + x.Database).Seconds() / float64(r.fixture.Counts.events())
	})
}

func (r *results) median(name string, of func(result) float64) float64 {
	var list []float64
	for _, x := range r.runs[name] {
		list = append(list, of(x))
	}
	return measure.Median(list)
}

// memory is the largest that a contestant whose name begins so has had, in MB.
func (r *results) memory(prefix string) float64 {
	var most int64
	for name, runs := range r.runs {
		for _, x := range runs {
			if strings.HasPrefix(name, prefix) {
				most = max(most, x.Memory)
			}
		}
	}
	return float64(most) / (1 << 20)
}

// ratio is the median of how much faster ours was than the peer in the same round.
func ratio(ours, peer []result) float64 {
	var list []float64
	for i := range min(len(ours), len(peer)) {
		list = append(list, peer[i].Wall.Seconds()/ours[i].Wall.Seconds())
	}
	return measure.Median(list)
}

// what a chain holds, for the figures' texts.
func (r *results) what() string {
	return fmt.Sprintf("%d events in %d blocks, %d of them votes, stored alike by all", r.fixture.Counts.events(), r.fixture.Head, r.fixture.Counts.Votes)
}

// vsCeiling is the figure of a store against bare inserts into the same.
func (r *results) vsCeiling(store, title string) measure.Figure {
	ours, peer := "backprop-"+store, "ceiling-"+store
	return measure.Figure{
		Name: "index-" + store + "-vs-ceiling", Value: ratio(r.runs[ours], r.runs[peer]),
		What: fmt.Sprintf("Backprop into %s, every block proved, against eth_getLogs, hand decoding and bare batched inserts into the same tables: %s; %.0f/s against %.0f/s, %.0f/s without a database; CPU per event %.1f µs against %.1f µs; median of %d runs in turn",
			title, r.what(), r.rate(ours), r.rate(peer), r.rate("ceiling"), r.cost(ours), r.cost(peer), len(r.runs[ours])),
	}
}

// vsPonder is the figure of a store against Ponder's faster version.
func (r *results) vsPonder(figure, store, title, ponder string) measure.Figure {
	ours := "backprop-" + store
	with := r.runs[ours]
	with = with[len(with)-len(r.runs[ponder]):] // the rounds with Ponder come last
	return measure.Figure{
		Name: figure, Value: ratio(with, r.runs[ponder]),
		What: fmt.Sprintf("Backprop into %s against Ponder %s: %s; %.0f/s against %.0f/s; CPU per event %.1f µs against %.1f µs, %.1f times less; %.0f MB against %.0f MB; median of %d and %d runs; %s",
			title, strings.Replace(strings.TrimPrefix(ponder, "ponder-"), "-", " on ", 1), r.what(), r.rate(ours), r.rate(ponder), r.cost(ours), r.cost(ponder), r.cost(ponder)/r.cost(ours),
			r.memory(ours), r.memory(ponder), len(r.runs[ours]), len(r.runs[ponder]), r.others(ponder)),
	}
}

// others are the rates of the versions of Ponder that were not the faster.
func (r *results) others(ponder string) string {
	_, database, _ := strings.Cut(strings.TrimPrefix(ponder, "ponder-"), "-")
	var list []string
	for _, v := range versions {
		if name := "ponder-" + v + "-" + database; name != ponder && len(r.runs[name]) > 0 {
			list = append(list, fmt.Sprintf("Ponder %s was at %.0f/s", v, r.rate(name)))
		}
	}
	return strings.Join(list, ", ")
}

// dense are the figures of the chain whose blocks are full of votes.
func (a *arena) dense(ctx context.Context, rounds int) ([]measure.Figure, error) {
	r, err := a.compare(ctx, rounds, []string{"ceiling", "ceiling-sqlite", "backprop-sqlite", "ceiling-postgres", "backprop-postgres"})
	if err != nil {
		return nil, err
	}
	embedded, err := r.against(ctx, a, min(rounds, 3), "pglite", "backprop-sqlite")
	if err != nil {
		return nil, err
	}
	server, err := r.against(ctx, a, min(rounds, 3), "postgres", "backprop-postgres")
	if err != nil {
		return nil, err
	}
	return []measure.Figure{
		r.vsCeiling("sqlite", "SQLite"),
		r.vsCeiling("postgres", "PostgreSQL"),
		r.vsPonder("index-sqlite-vs-ponder", "sqlite", "SQLite", embedded),
		r.vsPonder("index-postgres-vs-ponder", "postgres", "PostgreSQL", server),
		{
			Name: "index-memory", Value: r.memory("backprop-"), Form: "%.0f",
			What: fmt.Sprintf("MB, the largest resident memory of Backprop's process in any run; Ponder's was %.0f MB; %s", r.memory("ponder-"), r.what()),
		},
	}, nil
}

// stretch is how much of the sparse chain Ponder is given, in blocks: all of it takes it many minutes.
const stretch = 20_000

// thin is the figure of the chain with few votes in many blocks: Backprop reads all of it, and the first stretch in turn
// with Ponder.
func (a *arena) thin(ctx context.Context, rounds int) ([]measure.Figure, error) {
	whole, err := a.compare(ctx, min(rounds, 3), []string{"backprop-sqlite"})
	if err != nil {
		return nil, err
	}
	begin, err := a.until(ctx, stretch)
	if err != nil {
		return nil, err
	}
	r := &results{begin.fixture, map[string][]result{}}
	embedded, err := r.against(ctx, begin, min(rounds, 2), "pglite", "backprop-sqlite")
	if err != nil {
		return nil, err
	}
	f := r.vsPonder("index-sparse-vs-ponder", "sqlite", "SQLite", embedded)
	f.What += fmt.Sprintf("; all %d blocks took Backprop %.1f s", a.fixture.Head, whole.median("backprop-sqlite", func(x result) float64 { return x.Wall.Seconds() }))
	return []measure.Figure{f}, nil
}
