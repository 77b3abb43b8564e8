package models_test

import (
	"context"
	"database/sql"
	"testing"
	"time"

	"backprop/models"
	"backprop/models/modelstest"
)

// leads asks a store for the lead.
func leads(t *testing.T, s *models.Store) (func(), bool) {
	t.Helper()
	release, led, err := s.Lead(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return release, led
}

// becomes waits until a store leads.
func becomes(t *testing.T, s *models.Store) func() {
	t.Helper()
	for range 1200 {
		if release, led := leads(t, s); led {
			return release
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("it never leads")
	return nil
}

// Of two processes on one PostgreSQL one leads; the other takes over when the first lets go, when its connection is cut, and
// when it shows no sign of life.
func TestLead(t *testing.T) {
	dsn := modelstest.Postgres(t)
	var stores [2]*models.Store
	for i := range stores {
		s, err := models.Open(dsn)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		stores[i] = s
	}
	a, b := stores[0], stores[1]
	release, led := leads(t, a)
	if _, too := leads(t, b); !led || too {
		t.Fatalf("a leads: %v, b leads: %v", led, too)
	}
	if _, still := leads(t, a); !still {
		t.Error("a leads no more when it asks again")
	}
	release()
	becomes(t, b)
	if _, too := leads(t, a); too {
		t.Error("both lead after a let go")
	}
	other, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	cut := "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory'"
	if _, err := other.Exec(cut); err != nil {
		t.Fatal(err)
	}
	becomes(t, a)
	if _, too := leads(t, b); too {
		t.Error("both lead after b's connection was cut")
	}
	a.Close()
	becomes(t, b)
}

// A leader that was stopped, so that it shows no sign of life, loses the lead; one that lives keeps it for longer than that.
func TestLeadLapses(t *testing.T) {
	t.Parallel()
	dsn := modelstest.Postgres(t)
	s, err := models.Open(dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	stopped, err := db.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if err := models.TakeLead(stopped); err != nil {
		t.Fatal(err)
	}
	if _, led := leads(t, s); led {
		t.Fatal("it leads beside another")
	}
	becomes(t, s)
	time.Sleep(models.LeadLapse + 2*time.Second)
	again, err := db.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if err := models.TakeLead(again); err == nil {
		t.Error("a leader that lives lost the lead")
	}
}

func TestSQLiteLeads(t *testing.T) {
	if _, led := leads(t, modelstest.SQLite(t)); !led {
		t.Error("the one process on a file does not lead")
	}
}

// What a process that stands still has locked in a transaction does not stay locked: its database takes it back.
func TestATransactionThatStandsStill(t *testing.T) {
	dsn := modelstest.Postgres(t)
	s, err := models.Open(dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var lapse string
	if err := s.WritePool(t).QueryRowContext(t.Context(), "SHOW idle_in_transaction_session_timeout").Scan(&lapse); err != nil || lapse != "20s" {
		t.Errorf("%q, %v", lapse, err)
	}
}
