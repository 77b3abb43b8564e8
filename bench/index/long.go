package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"backprop/bench/measure"
)

// lengths are the votes of the histories whose memory is measured.
var lengths = []int{10_000, 100_000, 1_000_000}

// long is the figure of the memory that a long history takes, straight from the node: time is not looked at.
func (a *arena) long(ctx context.Context, _ int) ([]measure.Figure, error) {
	var parts []string
	var most int64
	for _, store := range []string{"sqlite", "postgres"} {
		var list []string
		for _, votes := range lengths {
			r, err := a.upTo(votes).once(ctx, "backprop-"+store)
			if err != nil {
				return nil, err
			}
			fmt.Fprintf(os.Stderr, "  backprop-%s, %d votes: %d MB, %.1f s, CPU %.1f s\n", store, votes, r.Memory>>20, r.Wall.Seconds(), r.CPU.Seconds())
			list = append(list, fmt.Sprintf("%d at %d", r.Memory>>20, votes))
			if votes == lengths[len(lengths)-1] {
				most = max(most, r.Memory)
			}
		}
		parts = append(parts, store+" "+strings.Join(list, ", "))
	}
	return []measure.Figure{{
		Name: "index-memory-1m", Value: float64(most) / (1 << 20), Form: "%.0f",
		What: "MB, the largest resident memory of Backprop's process at 1000000 votes; MB at so many votes: " + strings.Join(parts, "; "),
	}}, nil
}

// upTo is the arena on the emitted chain up to the block at which so many votes have been said.
func (a *arena) upTo(votes int) *arena {
	short, part := *a, *a.fixture
	blocks := func(n int) int { return (n + part.Plan.PerBlock - 1) / part.Plan.PerBlock }
	part.Last -= uint64(blocks(part.Plan.Voters) - blocks(votes))
	part.Head = part.Last
	short.fixture = &part
	return &short
}
