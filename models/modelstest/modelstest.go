// Package modelstest opens stores for tests: a fresh SQLite file, and a fresh database on a PostgreSQL server that it
// starts itself.
package modelstest

import (
	"context"
	"path/filepath"
	"testing"

	"backprop/models"
)

// SQLite returns a migrated store in a file of its own.
func SQLite(t testing.TB) *models.Store {
	t.Helper()
	return open(t, filepath.Join(t.TempDir(), "test.db"))
}

// Store returns a migrated store in a database of its own: "sqlite" or "postgres".
func Store(t testing.TB, dialect string) *models.Store {
	t.Helper()
	if dialect == "postgres" {
		return open(t, Postgres(t))
	}
	return SQLite(t)
}

// Each runs a test on SQLite and on PostgreSQL.
func Each(t *testing.T, f func(*testing.T, *models.Store)) {
	t.Run("sqlite", func(t *testing.T) { f(t, SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { f(t, open(t, Postgres(t))) })
}

func open(t testing.TB, dsn string) *models.Store {
	t.Helper()
	s, err := models.Open(dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	return s
}
