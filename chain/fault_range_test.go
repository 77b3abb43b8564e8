package chain_test

import (
	"sync"
	"testing"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/chain/fault"
)

// final is a told DAO of whose chain all but the newest blocks are final, so that logs may name the blocks that matter.
var final = sync.OnceValues(func() (*ground, error) { return newGround(devnet.Options{Finality: 8}, devnet.TellBriefly) })

// byLogs is a trial in which eth_getLogs finds the blocks.
func byLogs(t *testing.T) *trial {
	t.Helper()
	g, err := final()
	if err != nil {
		t.Fatal(err)
	}
	r := newTrialOn(t, g)
	r.again()
	return r
}

// again begins an empty record.
func (r *trial) again() {
	r.Helper()
	r.fresh(r.TempDir() + "/record.db")
	r.node.Close()
	r.node = r.dial() // one that has learned no limit yet
	r.index = r.indexer(r.store, 0)
	r.index.History = chain.Logs
}

// Row 11: a range of blocks, or what it holds, is too large, in the words of each provider. It is split until it is not.
func TestFault11RangeTooLarge(t *testing.T) {
	r := byLogs(t)
	for i, form := range fault.RangeForms() {
		if testing.Short() && i%8 != 0 {
			continue
		}
		r.again()
		ranges, results := r.proxy.Struck("range limit"), r.proxy.Struck("result limit")
		r.proxy.Set(fault.RangeLimit(form, 40), fault.ResultLimit(form, 9))
		if err := r.suffer(8); !r.there() {
			t.Errorf("%s: the record stays short of the head: %v", form.Provider, err)
		}
		if r.proxy.Struck("range limit") == ranges || r.proxy.Struck("result limit") == results {
			t.Fatalf("control: %s refused no range, or no result; the calls were %v", form.Provider, tally(r.proxy.Calls()))
		}
		r.recover()
		r.same()
	}
	r.agree()
}

// Rows 6 to 9 where eth_getLogs finds the blocks: what it leaves out is noticed.
func TestFault06ByLogs(t *testing.T) {
	for name, f := range map[string]fault.Fault{
		"none": fault.EmptyLogs().At(0.5), "one is missing": fault.DropLog(), "duplicated": fault.DuplicateLog(),
		"reordered": fault.ReorderLogs(), "removed": fault.RemovedLog(), "ghosts": fault.GhostLog(),
	} {
		t.Run(name, func(t *testing.T) {
			r := byLogs(t)
			r.proxy.Set(f.On("eth_getLogs"))
			for range *faults {
				r.again()
				r.suffer(30)
			}
			r.struck(f.Name)
			r.right()
		})
	}
}

// A node without eth_getLogs is read by its headers.
func TestFault11NoLogs(t *testing.T) {
	r := byLogs(t)
	r.proxy.Set(fault.Missing("eth_getLogs"))
	for range 10 {
		r.suffer(3)
	}
	if !r.there() {
		t.Error("without eth_getLogs the record does not reach the head")
	}
	r.right()
}
