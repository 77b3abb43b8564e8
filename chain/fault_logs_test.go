package chain_test

import (
	"context"
	"testing"

	"backprop/chain/fault"
)

func fleet(behind []uint64) fault.Fault { return fault.Fleet(behind...) }

// lies tries faults that change what a node says about logs: the record is right all the same. lost is what a reader
// who believes eth_getLogs has too few of, or too many of if it is below zero.
func lies(t *testing.T, naively fault.Fault, more ...fault.Fault) (lost int) {
	r := newTrial(t)
	all := r.naive()
	r.proxy.Set(naively)
	lost = all - r.naive()
	r.struck(naively.Name)
	for range *faults {
		r.fresh(r.TempDir() + "/record.db")
		r.proxy.Set(append(more, naively)...)
		r.suffer(30)
		r.right()
	}
	for _, f := range more {
		r.struck(f.Name)
	}
	return lost
}

// Row 6: a node that lags answers with no logs.
func TestFault06EmptyLogs(t *testing.T) {
	if lost := lies(t, fault.EmptyLogs().At(0.3), fault.EmptyReceipts().At(0.3)); lost <= 0 {
		t.Errorf("control: a naive reader lost %d logs", lost)
	}
}

// Row 7: one log is missing in the middle.
func TestFault07MissingLogs(t *testing.T) {
	if lost := lies(t, fault.DropLog().At(0.3)); lost <= 0 {
		t.Errorf("control: a naive reader lost %d logs", lost)
	}
}

// Row 8: logs come twice.
func TestFault08DuplicateLogs(t *testing.T) {
	if lost := lies(t, fault.DuplicateLog().At(0.3)); lost >= 0 {
		t.Errorf("control: a naive reader counted %d logs too many", -lost)
	}
}

// Row 9: logs that a reorg removed come again, and good ones are marked as removed.
func TestFault09RemovedLogs(t *testing.T) {
	if lost := lies(t, fault.GhostLog().At(0.3), fault.RemovedLog().At(0.3), fault.ReorderLogs().At(0.3)); lost >= 0 {
		t.Errorf("control: a naive reader counted %d logs too many", -lost)
	}
}

// Row 10: one value of an answer is wrong, whichever it is. Either the answer is refused or the value does not matter.
func TestFault10WrongValues(t *testing.T) {
	r := newTrial(t)
	r.recover()
	busy := r.busiest()
	r.at(busy)
	right := dump(t, r.dsn)
	tried := 0
	for method := range tally(r.proxy.Calls()) {
		if method == "eth_chainId" || method == "eth_getBalance" || method == "eth_call" || method == "eth_blockNumber" {
			continue // not about the block: see TestFault10WrongHead and TestFault16WrongChain
		}
		step := 1
		if *faults == 1 {
			step = 3
		}
		for n := 0; ; n += step {
			r.at(busy - 1)
			struck := r.proxy.Struck("leaf")
			r.proxy.Set(fault.LeafAt(n).On(method))
			r.index = r.indexer(r.store, 1)
			for range 2 {
				if moved, err := r.index.Step(context.Background()); moved && err == nil {
					break
				}
			}
			r.proxy.Set()
			if r.proxy.Struck("leaf") == struck {
				break
			}
			tried++
			r.at(busy)
			if got := dump(t, r.dsn); got != right {
				notes := r.proxy.Notes()
				t.Errorf("%s was believed:\n%s", notes[len(notes)-1], difference(got, right))
			}
		}
	}
	t.Logf("%d values changed, one at a time", tried)
	if tried < 20 {
		t.Errorf("control: only %d values were changed", tried)
	}
	r.right()
}

// busiest is the block with the most logs, a while below the head.
func (r *trial) busiest() (number uint64) {
	r.Helper()
	most := 0
	for n := r.dao.First + 1; n < r.head()-20; n++ {
		receipts, err := r.devnet.Client().BlockReceipts(context.Background(), numbered(n))
		if err != nil {
			r.Fatal(err)
		}
		count := 0
		for _, receipt := range receipts {
			count += len(receipt.Logs)
		}
		if count >= most {
			most, number = count, n
		}
	}
	return number
}

// at brings the record to a block, back or ahead, by a node that does not fail.
func (r *trial) at(number uint64) {
	r.Helper()
	r.proxy.Set()
	cursor, err := r.store.Cursor(context.Background())
	if err != nil {
		r.Fatal(err)
	}
	if cursor.Number > number {
		if err := r.store.Rewind(context.Background(), r.dao, number); err != nil {
			r.Fatal(err)
		}
		return
	}
	for cursor.Number < number {
		x := r.indexer(r.store, min(8, number-cursor.Number))
		if _, err := x.Step(context.Background()); err != nil {
			r.Fatal(err)
		}
		if cursor, err = r.store.Cursor(context.Background()); err != nil {
			r.Fatal(err)
		}
	}
}

// Row 10, at the head: any answer may have a wrong value; once they are right again and a block has come, so is the
// record.
func TestFault10WrongHead(t *testing.T) {
	r := newTrial(t)
	r.proxy.Set(fault.Leaf().At(0.1))
	for range 2 * *faults {
		r.suffer(20)
		r.send(devnetVoter, r.smallTransfer())
		r.suffer(20)
	}
	r.struck("leaf")
	r.proxy.Set()
	r.send(devnetVoter, r.smallTransfer())
	r.right()
}
