package main

import (
	"time"

	"backprop/chain"
)

// Reconciling is how often the record is held against the chain while it serves.
type Reconciling struct {
	VerifyEvery time.Duration `env:"BACKPROP_VERIFY_EVERY" default:"24h" help:"Time between two comparisons of the whole record with the chain, as backprop verify makes them. 0: none."`
	VerifyRate  int           `env:"BACKPROP_VERIFY_RATE" default:"100" help:"Questions a second that such a comparison asks the node at most. It ends after 20 minutes, however far it came."`
}

// reconciler holds the record against the chain, where this process indexes.
func (j *jobs) reconciler(x *chain.Indexer) *chain.Reconciler {
	return &chain.Reconciler{
		Node: j.node, Store: j.store, DAO: j.dao, Log: j.log, Every: j.VerifyEvery, Rate: j.VerifyRate,
		Poll: j.poll(), Status: x.Status, Now: time.Now,
	}
}
