package chain_test

import (
	"context"
	"testing"

	"go.uber.org/goleak"

	"backprop/chain/devnet"
	"backprop/models/modelstest"
)

// Whenever an indexer is told to end, it ends, and nothing that it began goes on.
func TestRunEndsWhole(t *testing.T) {
	s := newSetup(t, devnet.Tell, modelstest.SQLite(t))
	s.follow(s.index)
	before := goleak.IgnoreCurrent()
	for i := range 12 {
		store := modelstest.SQLite(t)
		x := s.indexer(store, 3)
		topics, end := store.Changes.Subscribe()
		ctx, cancel := context.WithCancel(context.Background())
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			x.Run(ctx)
		}()
		for range i {
			<-topics
		}
		cancel()
		<-ended
		end()
		if err := store.Close(); err != nil {
			t.Fatal(err)
		}
	}
	s.node.Close()
	goleak.VerifyNone(t, before)
}
