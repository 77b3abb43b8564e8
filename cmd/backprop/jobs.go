package main

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"backprop/chain"
	"backprop/models"
)

// jobs are what works beside the site until ctx ends: each in a goroutine of its own, started by start.
type jobs struct {
	*Config
	log   *slog.Logger
	node  *chain.Node
	store *models.Store
	dao   models.DAO
	wait  sync.WaitGroup
}

// start begins a job.
func (j *jobs) start(ctx context.Context, job func(context.Context)) {
	j.wait.Go(func() { job(ctx) })
}

// nearHead is how many blocks the record may be behind where the node is asked about proposals at each block.
const nearHead = 32

// simulator tries proposals, where this process indexes and the record is near the head.
func (j *jobs) simulator(x *chain.Indexer) *chain.Simulator {
	return &chain.Simulator{
		Node: j.node, Store: j.store, DAO: j.dao, Log: j.log, Every: j.Simulate, Poll: max(j.poll(), 500*time.Millisecond),
		Leads: func() bool {
			s := x.Status()
			return s.Leading && s.Err == nil && s.Head <= s.Indexed+nearHead
		},
	}
}
