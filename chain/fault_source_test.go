package chain_test

import (
	"context"
	"net/http/httptest"
	"testing"
	"time"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/chain/fault"
)

// sources gives the trial as many sources as there are proxies, the first of which is the trial's own.
func (r *trial) sources(more ...*fault.Proxy) {
	r.Helper()
	urls := []string{r.url}
	for _, p := range more {
		s := httptest.NewServer(p)
		r.Cleanup(s.Close)
		urls = append(urls, s.URL)
	}
	node, err := chain.Dial(context.Background(), urls...)
	if err != nil {
		r.Fatal(err)
	}
	r.Cleanup(node.Close)
	node.Patience = 10 * time.Millisecond
	r.node = node
	r.index = r.indexer(r.store, 8)
}

// Row 12: with two URLs one may fail in any way, and the record goes on by the other without an error.
func TestFault12Failover(t *testing.T) {
	for name, f := range map[string]fault.Fault{
		"429": fault.RateLimit(-1), "503": fault.Status(503), "HTML": fault.Page(), "empty": fault.Nothing(), "reset": fault.Reset(),
		"cut": fault.Cut(), "half": fault.Half(), "wrong id": fault.WrongID(), "short batch": fault.ShortBatch(),
		"null receipts": fault.Null("eth_getBlockReceipts"), "no receipts": fault.EmptyReceipts(), "a log is missing": fault.DropLog(),
		"pruned": fault.Pruned(1 << 40),
	} {
		t.Run(name, func(t *testing.T) {
			r := newTrial(t)
			good := fault.New(*seed, r.devnet.URL())
			r.sources(good)
			r.proxy.Set(f)
			for range 3 {
				if err := r.suffer(3); err != nil && !r.there() {
					t.Logf("on the way: %v", err)
				}
			}
			if !r.there() {
				t.Error("one of two sources fails, and the record does not reach the head")
			}
			if len(good.Calls()) == 0 {
				t.Error("control: the second source was never asked")
			}
			r.struck(f.Name)
			r.right()
		})
	}
}

// there tells whether the record is at the head.
func (r *trial) there() bool {
	cursor, err := r.store.Cursor(context.Background())
	return err == nil && cursor.Hash == r.header().Hash()
}

// Row 5: two URLs whose nodes lag differently, and both of which fail now and then.
func TestFault05TwoSources(t *testing.T) {
	r := newTrial(t)
	rng := random(t)
	other := fault.New(*seed+1, r.devnet.URL())
	r.sources(other)
	for range 3 * *faults {
		r.proxy.Set(fault.Lag(rng.Uint64N(30)), fault.Status(502).At(0.2))
		other.Set(fault.Lag(rng.Uint64N(30)), fault.Reset().At(0.2))
		r.suffer(3)
		r.reorg(rng, 1+rng.Uint64N(10))
		r.suffer(3)
		other.Set()
		r.right()
	}
}

// Row 16: one of two URLs leads to another chain. It is never used, whichever is asked first.
func TestFault16OneOfTwoIsWrong(t *testing.T) {
	other, err := newGround(devnet.Options{Genesis: time.Now().Add(-devnet.StoryLength - 5*time.Hour)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer other.chain.Close()
	for range 150 {
		if err := other.chain.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	r := newTrial(t)
	good := fault.New(*seed, r.devnet.URL())
	r.sources(good)
	r.node.Pin(r.dao.ChainID, r.dao.Genesis)
	r.proxy.Set(fault.Backend(other.chain.URL()))
	for range 5 {
		r.suffer(3)
	}
	if !r.there() {
		t.Error("one of two sources is of another chain, and the record does not reach the head")
	}
	r.struck("backend")
	r.right()
}

// Rows 6, 8 and 9 where receipts prove nothing, and a block's logs are held against its bloom. A bloom doesn't show that a log is
// missing where another of its block has its contract and topics, as two delegations to one account leave: the story is the one
// that has each transaction in a block of its own.
func TestFault06ByBloom(t *testing.T) {
	g, err := newGround(devnet.Options{}, devnet.Tell)
	if err != nil {
		t.Fatal(err)
	}
	defer g.chain.Close()
	for name, f := range map[string]fault.Fault{
		"none": fault.EmptyLogs().At(0.3), "duplicated": fault.DuplicateLog().At(0.3), "reordered": fault.ReorderLogs().At(0.3),
		"removed": fault.RemovedLog().At(0.3), "ghosts": fault.GhostLog().At(0.3), "one is missing": fault.DropLog().At(0.3),
	} {
		t.Run(name, func(t *testing.T) {
			r := newTrialOn(t, g)
			r.node.Proof = chain.ByBloom
			r.proxy.Set(f)
			for range *faults {
				r.suffer(30)
			}
			r.struck(f.Name)
			r.right()
		})
	}
}

// Row 25: the chain's clock and this machine's are ten years apart. States follow the chain's.
func TestFault25Clocks(t *testing.T) {
	for name, years := range map[string]int{"behind": -10, "ahead": 10} {
		t.Run(name, func(t *testing.T) {
			wall := func() time.Time { return time.Now().AddDate(years, 0, 0) }
			g, err := newGround(devnet.Options{Wall: wall, Genesis: wall().Add(-devnet.StoryLength - time.Hour)}, devnet.TellBriefly)
			if err != nil {
				t.Fatal(err)
			}
			defer g.chain.Close()
			newTrialOn(t, g).right()
		})
	}
}
