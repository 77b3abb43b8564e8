package main

import (
	"context"
	"log/slog"
	"sync"

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
