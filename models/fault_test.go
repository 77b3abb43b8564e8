package models_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// filled makes an SQLite file with a record of some size and returns its path.
func filled(t *testing.T, path string) (blocks int) {
	t.Helper()
	s, err := models.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	f := newLong().facts(2000)
	if err := s.Apply(context.Background(), dao, f); err != nil {
		t.Fatal(err)
	}
	return len(f.Blocks)
}

// A damaged file is refused when it is opened, with what to do; the same file undamaged is not.
func TestCorruptFile(t *testing.T) {
	for name, damage := range map[string]func([]byte){
		"none":                 func([]byte) {},
		"the header":           func(b []byte) { copy(b, "not a database, ") },
		"a page in the middle": func(b []byte) { clear(b[len(b)/2/4096*4096:][:4096]) },
	} {
		path := filepath.Join(t.TempDir(), "x.db")
		filled(t, path)
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		damage(b)
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := models.Open(path)
		if err == nil {
			s.Close()
		}
		if want := name != "none"; errors.Is(err, models.ErrCorrupt) != want || (err != nil) != want {
			t.Errorf("damage to %s: %v", name, err)
		}
	}
}

// A database that another process holds is busy, and takes the same facts once it is let go.
func TestBusy(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it waits for SQLite's patience to end")
	}
	path := filepath.Join(t.TempDir(), "x.db")
	filled(t, path)
	other, err := sql.Open("sqlite", "file:"+path+"?_txlock=immediate")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	held, err := other.Begin()
	if err != nil {
		t.Fatal(err)
	}
	s, err := models.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	l := newLong()
	first, next := l.facts(2000), l.facts(100)
	if err := s.Apply(context.Background(), dao, next); !errors.Is(err, models.ErrBusy) {
		t.Errorf("while it is held: %v", err)
	}
	if err := held.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := s.Apply(context.Background(), dao, next); err != nil {
		t.Errorf("when it is let go: %v", err)
	}
	if err := s.Apply(context.Background(), dao, first); !errors.Is(err, models.ErrNotNext) {
		t.Errorf("what it has already: %v", err)
	}
}

// When PostgreSQL cuts every connection, what is under way fails whole, and the next try succeeds.
func TestPostgresCutsConnections(t *testing.T) {
	dsn := modelstest.Postgres(t)
	s, err := models.Open(dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	ctx := context.Background()
	if _, err := s.Migrate(ctx); err != nil {
		t.Fatal(err)
	}
	other, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	l := newLong()
	for range 5 {
		if _, err := other.Exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"); err != nil {
			t.Fatal(err)
		}
		f := l.facts(500)
		err := s.Apply(ctx, dao, f)
		for tries := 0; err != nil && tries < 10; tries++ {
			if !errors.Is(err, models.ErrBusy) {
				t.Fatal(err)
			}
			err = s.Apply(ctx, dao, f)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	c, err := s.Cursor(ctx)
	if err != nil || c.Number != l.number {
		t.Errorf("the cursor is at %d of %d, %v", c.Number, l.number, err)
	}
}
