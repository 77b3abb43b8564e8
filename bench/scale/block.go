package main

import (
	"context"
	"time"

	"backprop/bench/measure"
)

const newBlocks = 101

// blocks applies new blocks of ten votes to both records in turn, and gives the median times in ms.
func blocks(ctx context.Context, s, l *record) (small, large float64, err error) {
	var smalls, larges []float64
	for range newBlocks {
		x, err := s.apply(ctx)
		if err != nil {
			return 0, 0, err
		}
		y, err := l.apply(ctx)
		if err != nil {
			return 0, 0, err
		}
		smalls, larges = append(smalls, x), append(larges, y)
	}
	return measure.Median(smalls), measure.Median(larges), nil
}

func (r *record) apply(ctx context.Context) (ms float64, err error) {
	f := r.history.more()
	begin := time.Now()
	err = r.store.Apply(ctx, r.history.dao, f)
	return 1e3 * time.Since(begin).Seconds(), err
}
