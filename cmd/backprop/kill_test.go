//go:build !demo

package main

import (
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"backprop/models/modelstest"
)

// Kill -9 at any moment after the start, while the chain goes on and is reorganised: the next start goes on, and the
// record is that of the chain in the end.
func TestServerKilled(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { killed(t, filepath.Join(t.TempDir(), "record.db")) })
	t.Run("postgres", func(t *testing.T) { killed(t, modelstest.Postgres(t)) })
}

func killed(t *testing.T, dsn string) {
	w := newTown(t, dsn)
	kills := 5 * *faults
	for k := range kills {
		s := w.serve()
		if k%2 == 0 {
			w.stir()
		}
		time.Sleep(time.Duration(w.IntN(400)) * time.Millisecond)
		if k%2 == 1 {
			w.stir()
		}
		if code := s.end(syscall.SIGKILL); code != -1 {
			t.Fatalf("control: the server had ended by itself with %d:\n%s", code, s.said.String())
		}
	}
	s := w.serve()
	s.caught()
	if code := s.end(syscall.SIGTERM); code != 0 {
		t.Errorf("asked to end it exits with %d:\n%s", code, s.said.String())
	}
	w.right()
	t.Logf("killed %d times", kills)
}

// Row 21: asked to end at any moment, it ends in order, and loses nothing.
func TestServerStopped(t *testing.T) {
	w := newTown(t, filepath.Join(t.TempDir(), "record.db"))
	for range 5 * *faults {
		s := w.serve()
		s.until("it answers", func() bool { return s.readiness().Status != "" })
		w.stir()
		time.Sleep(time.Duration(w.IntN(100)) * time.Millisecond)
		if code := s.end(syscall.SIGTERM); code != 0 {
			t.Errorf("it exits with %d:\n%s", code, s.said.String())
		}
	}
	s := w.serve()
	s.caught()
	s.end(syscall.SIGTERM)
	w.right()
}

// Row 24: two servers on one PostgreSQL. One writes; when it is killed the other goes on. One that stood still and wakes
// up writes nothing twice.
func TestTwoServers(t *testing.T) {
	w := newTown(t, modelstest.Postgres(t))
	for range *faults {
		a := w.serve()
		a.caught()
		b := w.serve()
		b.caught()
		if !b.readiness().Follower || a.readiness().Follower {
			t.Fatalf("the first follows: %t, the second: %t", a.readiness().Follower, b.readiness().Follower)
		}
		w.stir()
		b.caught()
		a.end(syscall.SIGKILL)
		w.stir()
		b.caught()
		b.until("the second leads", func() bool { return !b.readiness().Follower })
		c := w.serve()
		c.caught()
		w.paused(b, c)
		b.end(syscall.SIGTERM)
		w.stir()
		c.caught()
		c.end(syscall.SIGTERM)
		w.right()
	}
}

// paused stops the leader as if the machine slept, lets the other take over, and wakes the first up.
func (w *town) paused(leader, follower *server) {
	w.Helper()
	_ = leader.cmd.Process.Signal(syscall.SIGSTOP)
	w.stir()
	follower.until("the other leads", func() bool { return !follower.readiness().Follower })
	follower.caught()
	_ = leader.cmd.Process.Signal(syscall.SIGCONT)
	w.stir()
	leader.caught()
	follower.caught()
	leader.until("one leads", func() bool { return leader.readiness().Follower != follower.readiness().Follower })
}
