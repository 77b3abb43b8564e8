//go:build !demo

package main

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// corruptions are made behind the server's back; $1 is a wrong amount.
var corruptions = []string{
	"UPDATE votes SET weight = $1 WHERE block = (SELECT MIN(block) FROM votes)",
	"UPDATE standings SET in_favor = $1 WHERE block = (SELECT MIN(block) FROM standings)",
	"UPDATE holders SET balance = $1 WHERE account = (SELECT account FROM holders ORDER BY account LIMIT 1)",
	"UPDATE balances SET amount = $1",
	"DELETE FROM weights WHERE votes <> $1",
	"DELETE FROM proposals WHERE block = (SELECT MAX(block) FROM proposals) AND id <> $1",
}

// A damaged record is built again while it is served: it is equal to a clean one then, pages show it, and what people
// wrote is as it was.
func TestReindexWhileServing(t *testing.T) {
	for _, x := range []struct{ name, driver string }{{"sqlite", "sqlite"}, {"postgres", "pgx"}} {
		t.Run(x.name, func(t *testing.T) {
			database := filepath.Join(t.TempDir(), "record.db")
			if x.driver == "pgx" {
				database = modelstest.Postgres(t)
			}
			s := newSite(t, database)
			url := s.serve()
			clean := s.must("digest")
			s.change(x.driver, database, "INSERT INTO drafts (id, author, title, track, summary, recipient, asset, amount, revision, created, updated) VALUES ('d', $1, 'A draft', 'Models', '', '', '', '', 1, 1, 1)", make([]byte, 20))
			for _, statement := range corruptions {
				s.change(x.driver, database, statement, models.U(123))
			}
			if s.must("digest") == clean {
				t.Fatal("control: the digest does not see the damage")
			}
			damaged := s.page(url + "/proposals/1")
			if !strings.Contains(damaged, "<h1") {
				t.Fatalf("no page: %s", damaged)
			}
			out := s.must("reindex")
			if !strings.Contains(out, "differed from the chain") || !strings.Contains(out, "votes, weights, standings, holders, balances") {
				t.Errorf("the damage is not named:\n%s", out)
			}
			if got := s.must("digest"); got != clean {
				t.Errorf("after: %s\nclean: %s", got, clean)
			}
			s.until("the page shows another record", func() bool { return s.page(url+"/proposals/1") != damaged })
			another := s.serve()
			s.until("the page is what another process makes of the record", func() bool { return s.page(url+"/proposals/1") == s.page(another+"/proposals/1") })
			if out := s.must("reindex"); !strings.Contains(out, "did not differ") {
				t.Errorf("again: %s", out)
			}
			store, err := models.Open(database)
			if err != nil {
				t.Fatal(err)
			}
			defer store.Close()
			if d, err := store.Draft(t.Context(), common.Address{}, "d"); err != nil || d.Title != "A draft" {
				t.Errorf("the draft: %+v, %v", d, err)
			}
		})
	}
}

// A kill at any moment leaves the record as it was or as it is to be, and the next run ends.
func TestReindexKilled(t *testing.T) {
	database := filepath.Join(t.TempDir(), "record.db")
	s := newSite(t, database)
	s.serve()
	clean := s.must("digest")
	s.change("sqlite", database, corruptions[0], models.U(123))
	damaged := s.must("digest")
	for wait := time.Millisecond; wait < 2*time.Second; wait = wait*3/2 + time.Millisecond {
		cmd := exec.Command(s.program, "reindex")
		cmd.Env = s.env
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(wait)
		_ = cmd.Process.Kill()
		done := cmd.Wait() == nil
		switch got := s.must("digest"); {
		case got == clean:
			t.Logf("swapped within %s", wait)
			s.change("sqlite", database, corruptions[0], models.U(123))
		case got != damaged:
			t.Fatalf("killed after %s, the record is neither the old one nor the new one:\n%s", wait, got)
		case done:
			t.Errorf("after %s it said that it was done, and was not", wait)
		}
	}
	if s.must("reindex"); s.must("digest") != clean {
		t.Error("the run after the kills does not end at the clean record")
	}
}
