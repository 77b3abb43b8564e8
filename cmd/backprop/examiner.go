package main

import (
	"time"

	"backprop/chain"
)

// examiner is what reads what executions moved, and why transactions failed.
func (j *jobs) examiner() *chain.Examiner {
	return &chain.Examiner{Node: j.node, Store: j.store, DAO: j.dao, Log: j.log, Poll: max(j.poll(), 500*time.Millisecond)}
}
