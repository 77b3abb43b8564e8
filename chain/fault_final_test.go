package chain_test

import (
	"context"
	"errors"
	"testing"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/models"
)

// Row 3: a second chain from below the finalized block is not followed, and nothing changes.
func TestFault03ReorgBelowFinalized(t *testing.T) {
	g, err := newGround(devnet.Options{Finality: 8}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer g.chain.Close()
	r := newTrialOn(t, g)
	for range 20 {
		if err := r.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	r.right()
	before, cursor := dump(t, r.dsn), r.record(r.store).Cursor
	back := r.devnet.Snapshot()
	branch, err := r.devnet.Fork(r.head() - 12)
	if err != nil {
		t.Fatal(err)
	}
	if err := branch.Adopt(); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if _, err := r.index.Step(context.Background()); !errors.Is(err, models.ErrFinal) {
			t.Fatalf("a reorg below the finalized block: %v", err)
		}
	}
	if after := dump(t, r.dsn); after != before {
		t.Errorf("the record has changed:\n%s", difference(after, before))
	}
	if got := r.index.Status().Frozen; got != cursor.Number {
		t.Errorf("frozen at %d, the record stands at %d", got, cursor.Number)
	}
	if ok, err := r.devnet.Revert(back); !ok || err != nil {
		t.Fatal(err)
	}
	r.right()
	if got := r.index.Status().Frozen; got != 0 {
		t.Errorf("the chain is the old one again, and the record is still frozen at %d", got)
	}
	r.shallow()
}

// shallow is the control: a reorg that does not reach the finalized block is followed.
func (r *trial) shallow() {
	r.Helper()
	branch, err := r.devnet.Fork(r.head() - 5)
	if err == nil {
		err = branch.Adopt()
	}
	if err != nil {
		r.Fatal(err)
	}
	r.right()
}

// While nobody reads, the chain takes back the newest blocks and goes on until what came instead is final. The record
// follows: what it held was never final.
func TestFault03ReorgThatIsFinalByNow(t *testing.T) {
	for name, history := range map[string]chain.History{"headers": chain.Headers, "logs": chain.Logs} {
		t.Run(name, func(t *testing.T) {
			g, err := newGround(devnet.Options{Finality: 8}, nil)
			if err != nil {
				t.Fatal(err)
			}
			defer g.chain.Close()
			r := newTrialOn(t, g)
			for range 20 {
				r.send(devnetVoter, r.smallTransfer())
			}
			r.right()
			branch, err := r.devnet.Fork(r.head() - 5)
			if err == nil {
				err = branch.Adopt()
			}
			for range 30 {
				if err == nil {
					err = r.devnet.Mine()
				}
			}
			if err != nil {
				t.Fatal(err)
			}
			r.index = r.indexer(r.store, 8)
			r.index.History = history
			r.right()
		})
	}
}
