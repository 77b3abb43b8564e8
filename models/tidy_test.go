package models_test

import (
	"context"
	"database/sql"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// Once the head is reached after a long history, and not before, PostgreSQL knows its tables.
func TestTidy(t *testing.T) {
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
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	known := func() (n int) {
		t.Helper()
		if err := db.QueryRow("SELECT count(*) FROM pg_stat_user_tables WHERE relname = 'votes' AND analyze_count > 0 AND vacuum_count > 0").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	l := newLong()
	for range 2 {
		if err := s.Apply(ctx, dao, l.facts(25_000)); err != nil {
			t.Fatal(err)
		}
	}
	if known() != 0 {
		t.Error("it was looked at before the head")
	}
	if err := s.Apply(ctx, dao, l.facts(10)); err != nil {
		t.Fatal(err)
	}
	if known() != 1 {
		t.Error("it was not looked at")
	}
}
