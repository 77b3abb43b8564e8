package models

import (
	"context"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Chart is an account's votes over a time, as steps: each value holds until the next one.
type Chart struct {
	From, Until uint64 // Unix seconds
	Points      []Point
	Sampled     bool // whether only some of many changes are among the points
}

// Point is a value from a time on.
type Point struct {
	Time  uint64 // Unix seconds; of the first point it may lie before the chart
	Block uint64 // that said so; 0 where nothing was said before the chart
	Votes Uint
}

// A chart shows every change while there are no more than mostSteps, else what held at so many places.
const (
	mostSteps = 400
	spots     = 120
)

// PastWeights returns an account's votes between two times, both in Unix seconds and not to come.
func (s *Store) PastWeights(ctx context.Context, a common.Address, from, until uint64) (Chart, error) {
	c := Chart{From: from, Until: until}
	start, _, err := lastUntil(DAO{Clock: ByTimestamp}, from, func(block uint64, size int) ([]Weight, error) {
		return s.weights(ctx, a, block, size)
	}, func(w Weight) At { return w.At })
	if err != nil {
		return c, err
	}
	steps, err := s.steps(ctx, a, start.Block, &c)
	c.add(start)
	for _, w := range steps {
		if w.Time > from && w.Time <= until {
			c.add(w)
		}
	}
	return c, err
}

// steps are the changes of an account's votes behind a block, oldest first.
func (s *Store) steps(ctx context.Context, a common.Address, behind uint64, c *Chart) ([]Weight, error) {
	rows, err := s.weights(ctx, a, math.MaxInt64, mostSteps+1)
	rows = slices.DeleteFunc(rows, func(w Weight) bool { return w.Block <= behind })
	if err != nil || len(rows) <= mostSteps {
		slices.Reverse(rows)
		return rows, err
	}
	c.Sampled = true
	last := rows[0]
	var list []Weight
	for i := range uint64(spots) {
		some, err := s.weights(ctx, a, behind+(last.Block-behind)*i/spots, 1)
		if err != nil {
			return nil, err
		}
		list = append(list, some...)
	}
	return append(list, last), nil
}

// weights are the newest changes of an account's votes up to a block.
func (s *Store) weights(ctx context.Context, a common.Address, block uint64, size int) ([]Weight, error) {
	return lastFacts[Weight](s, ctx, "weights", "account = ?", []any{a}, block, size)
}

// add appends a step. Of several in a block the last one holds.
func (c *Chart) add(w Weight) {
	p := Point{w.Time, w.Block, w.Votes}
	if n := len(c.Points); n > 0 && c.Points[n-1].Block == p.Block {
		c.Points[n-1] = p
		return
	}
	c.Points = append(c.Points, p)
}

// Last is the value that holds at the chart's end.
func (c Chart) Last() Uint {
	if len(c.Points) == 0 {
		return Uint{}
	}
	return c.Points[len(c.Points)-1].Votes
}

// Top is the largest value.
func (c Chart) Top() (top Uint) {
	for _, p := range c.Points {
		if p.Votes.Cmp(top) > 0 {
			top = p.Votes
		}
	}
	return top
}
