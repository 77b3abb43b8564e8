package models_test

import (
	"context"
	"errors"
	"flag"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"backprop/models"
	"backprop/models/modelstest"
)

// branches are two chains that share their beginning and then differ.
func branches() (a, b *chain) {
	a, b = newChain(5), newChain(5)
	for _, c := range []*chain{a, b} {
		for range 30 {
			c.grow()
		}
	}
	b.fork(12)
	for range 25 {
		b.grow()
	}
	return a, b
}

// A record that was built beside takes the other's place; drafts stay, and what is left of it can be removed.
func TestSwap(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		a, b := branches()
		a.follow(t, s)
		if _, err := s.SaveDraft(ctx, models.Draft{ID: "d", Author: address(1), Title: "One", Updated: 5}); err != nil {
			t.Fatal(err)
		}
		before := digestOf(t, s, 0)
		beside, err := s.Beside(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Beside(ctx); !errors.Is(err, models.ErrRebuilding) {
			t.Errorf("a second one beside: %v", err)
		}
		b.follow(t, beside)
		want := digestOf(t, beside, 0)
		if want.Record == before.Record || digestOf(t, s, 0).Record != before.Record {
			t.Fatal("building beside changes the record, or builds the same")
		}
		if err := s.Swap(ctx, beside); err != nil {
			t.Fatal(err)
		}
		if got := digestOf(t, s, 0); got.Record != want.Record {
			t.Errorf("after the swap:\n got %+v\nwant %+v", got, want)
		}
		if list, err := s.Drafts(ctx, address(1)); err != nil || len(list) != 1 {
			t.Errorf("drafts: %v, %v", list, err)
		}
		if err := beside.Discard(ctx); err != nil {
			t.Error(err)
		}
		b.grow()
		b.follow(t, s)
		again, err := s.Beside(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := again.Cursor(ctx); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("the next one beside is not empty: %v", err)
		}
		if err := s.Swap(ctx, again); err == nil {
			t.Error("an empty record was swapped in")
		}
		if err := again.Discard(ctx); err != nil {
			t.Error(err)
		}
	})
}

// A record below the finalized block of the one that serves is refused, and the finalized block never goes down.
func TestSwapBehind(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		a, _ := branches()
		a.blocks[20].Finalized = 20
		a.follow(t, s)
		beside, err := s.Beside(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer beside.Discard(ctx)
		whole := a.blocks
		a.blocks = whole[:19]
		a.follow(t, beside)
		if err := s.Swap(ctx, beside); !errors.Is(err, models.ErrBehind) {
			t.Errorf("behind: %v", err)
		}
		a.blocks = whole[:25]
		a.follow(t, beside)
		want := digestOf(t, beside, 0)
		if err := s.Swap(ctx, beside); err != nil {
			t.Fatal(err)
		}
		if n, err := s.Finalized(ctx); err != nil || n != 20 {
			t.Errorf("finalized is %d, %v", n, err)
		}
		if digestOf(t, s, 0).Record != want.Record {
			t.Error("the swap left something")
		}
	})
}

// Readers see the one record or the other, never a mixture or nothing, while they are swapped.
func TestSwapWhileReading(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		a, b := branches()
		a.follow(t, s)
		beside, err := s.Beside(ctx)
		if err != nil {
			t.Fatal(err)
		}
		defer beside.Discard(ctx)
		b.follow(t, beside)
		one, two := digestOf(t, s, 0).Record, digestOf(t, beside, 0).Record
		done, seen := make(chan struct{}), map[[32]byte]int{}
		var wait sync.WaitGroup
		wait.Go(func() {
			for last := false; ; {
				d, err := s.Digest(ctx, 0)
				if err != nil || d.Record != one && d.Record != two {
					t.Errorf("read %x, %v", d.Record, err)
					return
				}
				seen[d.Record]++
				if last {
					return
				}
				select {
				case <-done:
					last = true
				default:
				}
			}
		})
		if err := s.Swap(ctx, beside); err != nil {
			t.Error(err)
		}
		close(done)
		wait.Wait()
		if seen[two] == 0 {
			t.Error("nobody saw the new record")
		}
	})
}

// child makes this test binary swap the record at a path with the one that it builds beside, and be killed meanwhile.
var child = flag.String("swap", "", "for TestSwapKilled alone")

// A process that is killed while it builds or swaps leaves the record as it was or as it is to be.
func TestSwapKilled(t *testing.T) {
	if *child != "" {
		swapIn(t, *child)
		return
	}
	for name, dsn := range map[string]string{"sqlite": filepath.Join(t.TempDir(), "x.db"), "postgres": modelstest.Postgres(t)} {
		t.Run(name, func(t *testing.T) { killSwaps(t, dsn) })
	}
}

// other is a chain as long as newLong's, of which every row is another.
func other() *long {
	l := newLong()
	l.rand = rand.New(rand.NewPCG(2, 2))
	return l
}

func killSwaps(t *testing.T, dsn string) {
	ctx := context.Background()
	filled(t, dsn)
	s, err := models.Open(dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	one := digestOf(t, s, 0).Record
	scratch := modelstest.SQLite(t)
	if err := scratch.Apply(ctx, dao, other().facts(2000)); err != nil {
		t.Fatal(err)
	}
	two := digestOf(t, scratch, 0).Record
	kills := 0
	for try := range 40 {
		cmd := exec.Command(os.Args[0], "-test.run=^TestSwapKilled$", "-swap="+dsn)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		timer := time.AfterFunc(time.Duration(10+try*15)*time.Millisecond, func() { cmd.Process.Kill() })
		err := cmd.Wait()
		timer.Stop()
		got := digestOf(t, s, 0).Record
		if got != one && got != two || err == nil && got != two {
			t.Fatalf("try %d (%v): the record is neither", try, err)
		}
		if err != nil {
			kills++
		}
		if got == two {
			break
		}
	}
	t.Logf("killed %d times", kills)
	if kills == 0 {
		t.Error("it was never killed")
	}
}

func swapIn(t *testing.T, dsn string) {
	ctx := context.Background()
	s, err := models.Open(dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	beside, err := s.Beside(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := beside.Apply(ctx, dao, other().facts(2000)); err != nil {
		t.Fatal(err)
	}
	if err := s.Swap(ctx, beside); err != nil {
		t.Fatal(err)
	}
	if err := beside.Discard(ctx); err != nil {
		t.Fatal(err)
	}
}
