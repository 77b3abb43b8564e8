package chain_test

import (
	"context"
	"testing"
	"time"

	"go.uber.org/goleak"

	"backprop/chain"
	"backprop/chain/fault"
)

// hinder reads a fresh record while a fault strikes, then without it: the record is right, and the fault was met.
func hinder(t *testing.T, r *trial, size uint64, f fault.Fault) {
	t.Helper()
	r.fresh(r.TempDir() + "/record.db")
	r.index = r.indexer(r.store, size)
	r.proxy.Set(f)
	r.suffer(6)
	r.struck(f.Name)
	r.right()
}

// rows runs a table of faults, each by itself.
func rows(t *testing.T, size uint64, table map[string]fault.Fault) {
	r := newTrial(t)
	for name, f := range table {
		t.Run(name, func(t *testing.T) {
			one := *r
			one.setup = &setup{T: t, devnet: r.devnet, node: r.node, dao: r.dao}
			for range *faults {
				hinder(t, &one, size, f)
			}
		})
	}
}

// Row 12: servers that refuse, and pages for people where JSON should be.
func TestFault12Refusals(t *testing.T) {
	rows(t, 8, map[string]fault.Fault{
		"429":                  fault.RateLimit(-1).At(0.3),
		"429, one second":      fault.RateLimit(time.Second).Once(),
		"429, until a date":    fault.RateLimitUntil(time.Second).Once(),
		"429 for single calls": fault.RateLimitInside().At(0.05),
		"500":                  fault.Status(500).At(0.3),
		"502":                  fault.Status(502).At(0.3),
		"503":                  fault.Status(503).At(0.3),
		"HTML":                 fault.Page().At(0.3),
		"empty":                fault.Nothing().At(0.3),
	})
}

// Row 13: wires that are slow, silent or broken.
func TestFault13Wires(t *testing.T) {
	rows(t, 8, map[string]fault.Fault{
		"silent, then reset": fault.Silent(50 * time.Millisecond).At(0.2),
		"slow drip":          fault.Drip(512, time.Millisecond).At(0.1),
		"reset":              fault.Reset().At(0.3),
	})
}

// Row 13: a node that takes the call and never answers is given up by itself. That takes ten seconds.
func TestFault13HalfOpen(t *testing.T) {
	if *faults == 1 {
		t.Skip("waits for ten seconds; -faults 2 does")
	}
	r := newTrial(t)
	r.proxy.Set(fault.Silent(time.Hour).Once())
	if err := r.suffer(1); err == nil {
		t.Error("control: a step succeeds while the node is silent")
	}
	r.right()
	r.struck("silent")
}

// Row 13: whoever gives up a step is obeyed while the node says nothing, and nothing is left running.
func TestFault13GivingUp(t *testing.T) {
	r := newTrial(t)
	r.recover()
	before := goleak.IgnoreCurrent()
	node, err := chain.Dial(context.Background(), r.url)
	if err != nil {
		t.Fatal(err)
	}
	x := r.indexer(r.store, 8)
	x.Node = node
	r.proxy.Set(fault.Silent(time.Hour))
	for range 3 {
		ctx, stop := context.WithTimeout(context.Background(), 50*time.Millisecond)
		if _, err := x.Step(ctx); err == nil {
			t.Error("control: a step succeeds while the node is silent")
		}
		stop()
	}
	r.struck("silent")
	node.Close()
	r.proxy.Set()
	goleak.VerifyNone(t, before, goleak.IgnoreTopFunction("net/http.(*persistConn).readLoop"),
		goleak.IgnoreTopFunction("net/http.(*conn).serve"), goleak.IgnoreTopFunction("internal/poll.runtime_pollWait"))
	r.right()
}

// Row 14: bodies that are cut, ids that are wrong, batches that are short or mixed up, answers without end.
func TestFault14Bodies(t *testing.T) {
	rows(t, 8, map[string]fault.Fault{
		"cut":           fault.Cut().At(0.3),
		"half the JSON": fault.Half().At(0.3),
		"wrong id":      fault.WrongID().At(0.3),
		"no id":         fault.NoID().At(0.3),
		"same id":       fault.SameID().At(0.3),
		"ids swapped":   fault.SwapIDs().At(0.3),
		"reordered":     fault.ReorderBatch(),
		"short batch":   fault.ShortBatch().At(0.3),
		"giant":         fault.Giant(80 << 20).Once(),
	})
}

// Row 14: an order that JSON-RPC allows is no fault: the record gets on without any being over.
func TestFault14AnyOrderWillDo(t *testing.T) {
	r := newTrial(t)
	r.proxy.Set(fault.ReorderBatch())
	if err := r.suffer(1); err != nil {
		t.Errorf("answers in another order: %v", err)
	}
	r.struck("reorder batch")
	r.right()
}

// Row 15: null for a block, or for the receipts of a block, that the node knows.
func TestFault15Null(t *testing.T) {
	rows(t, 8, map[string]fault.Fault{
		"block":    fault.Null("eth_getBlockByNumber", "eth_getHeaderByNumber", "eth_getBlockByHash").At(0.1),
		"receipts": fault.Null("eth_getBlockReceipts", "eth_getTransactionReceipt").At(0.2),
	})
}

// Row 19: every second connection is dropped. There is no socket to lose: the record asks, it is not told.
func TestFault19Dropped(t *testing.T) {
	r := newTrial(t)
	for range *faults {
		hinder(t, r, 4, fault.Reset().At(0.5))
		hinder(t, r, 4, fault.Cut().At(0.5))
	}
}
