package chain_test

import (
	"path/filepath"
	"testing"

	"backprop/models/modelstest"
)

// Row 28: a migration that is killed at any of its messages, or commits, is finished by the next start.
func TestFault28MigrationKilled(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) {
		want := schema(t, openedAt(t, filepath.Join(t.TempDir(), "whole.db")))
		for die := 1; ; die++ {
			dsn := filepath.Join(t.TempDir(), "killed.db")
			killed, points := order{DSN: dsn, Die: die, Migrate: true}.run(t, func(int) {})
			if got := schema(t, openedAt(t, dsn)); got != want {
				t.Fatalf("killed at point %d:\n%s", die, difference(got, want))
			}
			if !killed {
				t.Logf("killed at each of %d points", points)
				return
			}
		}
	})
	t.Run("postgres", func(t *testing.T) {
		whole := modelstest.Postgres(t)
		want := schema(t, openedAt(t, whole))
		count := newWire(t, whole, 0)
		order{DSN: count.url(modelstest.Postgres(t)), Migrate: true}.run(t, count.victim)
		messages := count.messages()
		kills := min(2*messages, 6**faults)
		for k := range kills {
			dsn := modelstest.Postgres(t)
			w := newWire(t, whole, 2+k*2*(messages-2)/kills)
			order{DSN: w.url(dsn), Migrate: true}.run(t, w.victim)
			if got := schema(t, openedAt(t, dsn)); got != want {
				t.Fatalf("killed at message %d of %d:\n%s", w.at/2, messages, difference(got, want))
			}
		}
		t.Logf("killed at %d of %d places", kills, 2*messages)
	})
}

// openedAt opens a store, which migrates it, and closes it.
func openedAt(t *testing.T, dsn string) string {
	t.Helper()
	openStore(t, dsn).Close()
	return dsn
}
