package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"modernc.org/sqlite"

	"backprop/chain"
	"backprop/chain/fault"
	"backprop/models"
)

var child = flag.String("child", "", "be an indexer that a test may kill: what to do, as JSON")

// TestMain is an indexer in a process of its own where the flag says so.
func TestMain(m *testing.M) {
	flag.Parse()
	if *child == "" {
		os.Exit(m.Run())
	}
	if err := beChild(*child); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// order is what a child does: read a chain into a database up to its head, and die on the way.
type order struct {
	URL, DSN string
	DAO      models.DAO
	Die      int  // at the how manieth change of a row, or commit, in SQLite; 0: never
	Migrate  bool // bring the schema up to date, and nothing else
}

func beChild(text string) error {
	var o order
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		return err
	}
	points := 0
	point := func() {
		if points++; points == o.Die {
			_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
	}
	sqlite.RegisterConnectionHook(func(c sqlite.ExecQuerierContext, _ string) error {
		h := c.(sqlite.HookRegisterer)
		h.RegisterPreUpdateHook(func(sqlite.SQLitePreUpdateData) { point() })
		h.RegisterCommitHook(func() int32 { point(); return 0 })
		return nil
	})
	err := o.work()
	fmt.Println(points)
	return err
}

func (o order) work() error {
	store, err := models.Open(o.DSN)
	if err != nil {
		return err
	}
	defer store.Close()
	if o.Migrate {
		_, err := store.Migrate(context.Background())
		return err
	}
	node, err := chain.Dial(context.Background(), o.URL)
	if err != nil {
		return err
	}
	defer node.Close()
	x := &chain.Indexer{Node: node, Store: store, DAO: o.DAO, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond, Range: 8}
	for moved := true; moved; {
		if moved, err = x.Step(context.Background()); err != nil {
			return err
		}
	}
	return nil
}

// run starts a child and waits for its end. during is told its process id.
func (o order) run(t *testing.T, during func(pid int)) (killed bool, points int) {
	t.Helper()
	text, err := json.Marshal(o)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0], "-child", string(text))
	var out, failed bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &failed
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	during(cmd.Process.Pid)
	err = cmd.Wait()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL {
		return true, 0
	}
	if err != nil {
		t.Fatalf("the child fails: %v: %s", err, failed.String())
	}
	if _, err := fmt.Sscan(out.String(), &points); err != nil {
		t.Fatalf("the child says %q: %v", out.String(), err)
	}
	return false, points
}

// reborn is a trial whose record stands on blocks that a reorg has taken away since, so that a child rewinds and reads.
func reborn(t *testing.T, dsn string) *trial {
	t.Helper()
	r := newTrial(t)
	if dsn != "" {
		r.fresh(dsn)
	}
	r.recover()
	r.reorg(random(t), 40)
	r.store.Close()
	return r
}

// empty is a trial whose record is empty.
func empty(t *testing.T, dsn string) *trial {
	t.Helper()
	r := newTrial(t)
	if dsn != "" {
		r.fresh(dsn)
	}
	r.store.Close()
	return r
}

// Row 20: kill -9 before any change of a row and before any commit. The record that is left is one of a whole block,
// and the next start makes it that of the chain.
func TestKillSQLite(t *testing.T) {
	for name, begin := range map[string]func(*testing.T, string) *trial{"reading": empty, "rewinding": reborn} {
		t.Run(name, func(t *testing.T) {
			r := begin(t, "")
			template := r.dsn
			before := dump(t, template)
			copied := filepath.Join(t.TempDir(), "counted.db")
			copyFile(t, template, copied)
			_, points := order{URL: r.devnet.URL(), DSN: copied, DAO: r.dao}.run(t, func(int) {})
			if points < 100 {
				t.Fatalf("control: the child changes only %d rows", points)
			}
			kills := min(points, 8**faults)
			for k := range kills {
				dsn := filepath.Join(t.TempDir(), "killed.db")
				copyFile(t, template, dsn)
				die := 1 + k*points/kills
				if killed, _ := (order{URL: r.devnet.URL(), DSN: dsn, DAO: r.dao, Die: die}).run(t, func(int) {}); !killed {
					t.Fatalf("control: the child was not killed at point %d of %d", die, points)
				}
				r.survives(dsn, before)
				if t.Failed() {
					t.Fatalf("killed at point %d of %d", die, points)
				}
			}
			t.Logf("killed at %d of %d points", kills, points)
		})
	}
}

// survives looks at a record after its indexer was killed, lets another finish, and holds the result against the chain.
func (r *trial) survives(dsn, before string) {
	r.Helper()
	r.fresh(dsn)
	r.index = r.indexer(r.store, 8)
	got := without(dump(r.T, dsn), "balances")
	if got != without(before, "balances") {
		cursor, err := r.store.Cursor(context.Background())
		if err != nil {
			r.Fatalf("the record is neither that of before nor has it a cursor: %v", err)
		}
		r.wholeAt(cursor.Number, got)
	}
	r.recover()
	r.same()
	r.store.Close()
}

// until is the record of the chain up to a block, built from scratch.
func (r *trial) until(number uint64) string {
	r.Helper()
	header, err := r.devnet.Client().HeaderByNumber(context.Background(), numberOf(number))
	if err != nil {
		r.Fatal(err)
	}
	r.ground.mu.Lock()
	known, ok := r.ground.clean[header.Hash()]
	r.ground.mu.Unlock()
	if ok {
		return known
	}
	other := newTrialOn(r.T, r.ground)
	x := other.indexer(other.store, 1)
	for {
		cursor, err := other.store.Cursor(context.Background())
		if err == nil && cursor.Number >= number {
			break
		}
		x.Range = min(200, number-max(cursor.Number, r.dao.First-1))
		if _, err := x.Step(context.Background()); err != nil {
			r.Fatal(err)
		}
	}
	text := dump(r.T, other.dsn)
	other.store.Close()
	r.ground.mu.Lock()
	r.ground.clean[header.Hash()] = text
	r.ground.mu.Unlock()
	return text
}

// wholeAt demands that a dump without balances is that of the chain up to a block. What came without an event is known of it when the
// block, or a later one that was taken back, was the head once.
func (r *trial) wholeAt(number uint64, got string) {
	r.Helper()
	want := without(r.until(number), "balances")
	if got != want && got != without(r.headAt(number), "balances") {
		r.Errorf("the record is not that of block %d:\n%s", number, difference(got, want))
	}
}

// headAt is the record of a block that was the head when it was read, built from scratch: what came without an event by then is located.
func (r *trial) headAt(number uint64) string {
	r.Helper()
	other := newTrialOn(r.T, r.ground)
	other.proxy.Set(fault.Lag(r.header().Number.Uint64() - number))
	other.follow(other.indexer(other.store, 200))
	text := dump(r.T, other.dsn)
	other.store.Close()
	return text
}

// without leaves a table out of a dump: balances are those of the head, and an earlier block has none of its own.
func without(text, table string) string {
	before, rest, found := strings.Cut(text, "-- "+table+"\n")
	if !found {
		return text
	}
	_, after, _ := strings.Cut(rest, "-- ")
	return before + "-- " + after
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	content, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, content, 0o600); err != nil {
		t.Fatal(err)
	}
}
