package chain_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"backprop/chain/devnet"
	"backprop/chain/fault"
)

// Row 11: batches that are too large, in each provider's words.
func TestFault11BatchTooLarge(t *testing.T) {
	r := newTrial(t)
	for _, form := range fault.BatchForms() {
		t.Run(form.Provider, func(t *testing.T) {
			one := *r
			one.setup = &setup{T: t, devnet: r.devnet, node: r.node, dao: r.dao}
			one.fresh(t.TempDir() + "/record.db")
			one.index = one.indexer(one.store, 16)
			one.proxy.Set(fault.BatchLimit(form, 5))
			if err := one.suffer(6); err != nil {
				t.Logf("on the way: %v", err)
			}
			one.struck("batch limit")
			if cursor, err := one.store.Cursor(context.Background()); err != nil || cursor.Hash != one.header().Hash() {
				t.Errorf("the limit holds the record up at %d of %d (%v)", cursor.Number, one.head(), err)
			}
			one.right()
		})
	}
}

// Row 11: a node that takes no batch at all.
func TestFault11NoBatch(t *testing.T) {
	r := newTrial(t)
	r.proxy.Set(fault.NoBatch())
	r.suffer(6)
	r.struck("no batch")
	if cursor, err := r.store.Cursor(context.Background()); err != nil || cursor.Hash != r.header().Hash() {
		t.Errorf("without batches the record stays at %d of %d (%v)", cursor.Number, r.head(), err)
	}
	r.right()
}

// Nodes that lack methods or tags which others have.
func TestFault11Missing(t *testing.T) {
	for name, f := range map[string]fault.Fault{
		"eth_getHeaderByNumber": fault.Missing("eth_getHeaderByNumber", "eth_getHeaderByHash"),
		"eth_getBlockReceipts":  fault.Missing("eth_getBlockReceipts"),
		"eth_getLogs":           fault.Missing("eth_getLogs"),
		"eth_getProof":          fault.Missing("eth_getProof"),
		"finalized":             fault.NoTag("finalized"),
		"safe and finalized":    fault.NoTag("safe"),
	} {
		t.Run(name, func(t *testing.T) {
			r := newTrial(t)
			r.proxy.Set(f)
			r.suffer(6)
			if cursor, err := r.store.Cursor(context.Background()); err != nil || cursor.Hash != r.header().Hash() {
				t.Errorf("the record stays at %d of %d (%v)", cursor.Number, r.head(), err)
			}
			r.right()
		})
	}
}

// Row 16: in the middle of its life the URL leads to another chain. Nothing of that is kept.
func TestFault16WrongChain(t *testing.T) {
	other, err := newGround(devnet.Options{Genesis: time.Now().Add(-devnet.StoryLength - 3*time.Hour)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer other.chain.Close()
	for range 200 {
		if err := other.chain.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	r := newTrial(t)
	r.recover()
	before := dump(t, r.dsn)
	for name, f := range map[string][]fault.Fault{
		"another chain with the same id": {fault.Backend(other.chain.URL())},
		"another id":                     {fault.ChainID(5)},
		"both":                           {fault.ChainID(5), fault.Backend(other.chain.URL())},
	} {
		for _, failing := range []bool{true, false} {
			if failing { // then the chain is looked at again when the node answers
				r.proxy.Set(fault.Reset())
				r.suffer(2)
			}
			r.proxy.Set(f...)
			if err := r.suffer(4); err == nil && (failing || len(f) == 1 && f[0].Name == "backend") {
				t.Errorf("%s: no error", name)
			}
			if after := dump(t, r.dsn); after != before {
				t.Errorf("%s: the record has changed:\n%s", name, difference(after, before))
			}
			r.recover()
		}
	}
	r.struck("backend")
	r.right()
}

// Row 17: a node whose head stands still is no error; the status says when the node answered, and which block it has.
func TestFault17StuckHead(t *testing.T) {
	r := newTrial(t)
	r.recover()
	stuck := r.head()
	r.proxy.Set(fault.Lag(3))
	for range 3 {
		r.send(devnetVoter, r.smallTransfer())
	}
	for range 5 {
		if moved, err := r.index.Step(context.Background()); moved || err != nil {
			t.Errorf("the head stands still: moved %t, %v", moved, err)
		}
	}
	if s := r.index.Status(); s.Head > stuck || s.Indexed != stuck || s.Answered.IsZero() {
		t.Errorf("head %d, indexed %d, answered %s; the head stands at %d", s.Head, s.Indexed, s.Answered, stuck)
	}
	r.struck("lag")
	r.right()
}

// Row 18: the history of the first blocks is gone. That is said, and nothing is skipped; when a node has it again, the
// record goes on where it stood.
func TestFault18Pruned(t *testing.T) {
	r := newTrial(t)
	gap := r.dao.First + 30
	r.proxy.Set(fault.Pruned(gap))
	err := r.suffer(4)
	if err == nil || !strings.Contains(err.Error(), "pruned") {
		t.Errorf("the missing history is called %v", err)
	}
	r.struck("pruned")
	if cursor, err := r.store.Cursor(context.Background()); err == nil && cursor.Number >= gap {
		t.Errorf("the record goes on to %d past a history that nobody has shown", cursor.Number)
	}
	r.right()
	r.fresh(t.TempDir() + "/control.db")
	r.proxy.Set(fault.Pruned(r.dao.First))
	if err := r.suffer(4); err != nil {
		t.Errorf("control: what is gone is not needed, and yet: %v", err)
	}
	r.right()
}

// A node that keeps no old state is enough for the record: only the newest balances are asked.
func TestFault18PrunedState(t *testing.T) {
	r := newTrial(t)
	r.proxy.Set(fault.PrunedState(r.head()))
	if err := r.suffer(4); err != nil {
		t.Errorf("without old state: %v", err)
	}
	r.right()
}
