package devnet

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// wall is a clock that a test moves.
type wall struct{ unix atomic.Int64 }

func newWall(unix int64) *wall {
	w := new(wall)
	w.unix.Store(unix)
	return w
}

func (w *wall) now() time.Time { return time.Unix(w.unix.Load(), 0) }

func TestClockKeepsItsOffset(t *testing.T) {
	t.Parallel()
	dir, wall := t.TempDir(), newWall(2_000_000_000)
	options := Options{Dir: dir, Wall: wall.now, Genesis: time.Unix(1_990_000_000, 0)}
	chain, err := Start(options)
	must(t, err)
	if got := chain.Now().Unix(); got != 1_990_000_000 {
		t.Errorf("a new chain's clock starts at %d, not with block 0", got)
	}
	must(t, chain.Skip(24*time.Hour))
	wall.unix.Add(100)
	must(t, chain.Close())

	chain = newChain(t, options)
	if got, want := chain.Now().Unix(), int64(1_990_000_000+86_400+100); got != want {
		t.Errorf("after a restart the clock shows %d, want %d", got, want)
	}
}

func TestClockNeverRunsBack(t *testing.T) {
	t.Parallel()
	wall := newWall(2_000_000_000)
	chain := newChain(t, Options{Wall: wall.now})
	must(t, chain.Mine())
	wall.unix.Add(-5_000)
	last := chain.head().Time
	for range 3 {
		must(t, chain.Mine())
		if now := chain.head().Time; now != last+1 {
			t.Fatalf("block time %d after %d", now, last)
		}
		last++
	}
	if chain.Now().Unix() != int64(last) {
		t.Errorf("the clock shows %d, the newest block %d", chain.Now().Unix(), last)
	}
	if chain.Skip(-time.Second) == nil || chain.NextAt(time.Unix(int64(last), 0)) == nil || chain.ResetClock() == nil {
		t.Error("a step back was taken")
	}
}

func TestMethodsThatMoveTheClock(t *testing.T) {
	t.Parallel()
	wall := newWall(2_000_000_000)
	chain := newChain(t, Options{Wall: wall.now})
	client := dial(t, chain)
	times := func(want int64) {
		t.Helper()
		block := ask[struct{ Timestamp hexutil.Uint64 }](t, client, "eth_getBlockByNumber", "latest", false)
		if int64(block.Timestamp) != want {
			t.Errorf("newest block at %d, want %d", block.Timestamp, want)
		}
	}
	ask[int64](t, client, "evm_increaseTime", 3_600)
	ask[string](t, client, "evm_mine")
	times(2_000_003_600)
	if offset := ask[int64](t, client, "evm_increaseTime", "0x3c"); offset != 3_660 {
		t.Errorf("offset %d", offset)
	}
	ask[string](t, client, "evm_mine", 2_000_010_000)
	times(2_000_010_000)
	ask[string](t, client, "evm_mine", map[string]any{"timestamp": "0x77380000"})
	times(0x77380000)
	ask[any](t, client, "evm_setNextBlockTimestamp", 0x77380010)
	ask[string](t, client, "evm_mine", nil)
	times(0x77380010)
	if err := client.Call(nil, "evm_mine", 2_000_000_000); err == nil {
		t.Error("a block was mined in the past")
	}
}

func TestIdleChainMinesOneBlock(t *testing.T) {
	t.Parallel()
	wall := newWall(2_000_000_000)
	chain := newChain(t, Options{Wall: wall.now, Idle: time.Hour})
	wall.unix.Add(3_599)
	chain.mineIfIdle()
	if n := chain.head().Number.Uint64(); n != 0 {
		t.Fatalf("mined block %d before the hour", n)
	}
	wall.unix.Add(1)
	chain.mineIfIdle()
	chain.mineIfIdle()
	if n := chain.head().Number.Uint64(); n != 1 {
		t.Fatalf("the newest block after an idle hour is %d", n)
	}
	if chain.head().Time != 2_000_003_600 {
		t.Errorf("its time is %d", chain.head().Time)
	}
}

func TestIdleChainLooksByItself(t *testing.T) {
	t.Parallel()
	wall := newWall(2_000_000_000)
	chain := newChain(t, Options{Wall: wall.now, Genesis: wall.now(), Idle: 10 * time.Millisecond})
	for deadline := time.Now().Add(5 * time.Second); ; wall.unix.Add(1) {
		head, err := chain.Client().BlockNumber(t.Context())
		must(t, err)
		if head > 0 {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal("no block in five seconds")
		}
		time.Sleep(10 * time.Millisecond)
	}
}
