//go:build !demo

package main

import (
	"path/filepath"
	"strings"
	"testing"

	"backprop/models"
)

// An operator reads from the exit code whether the record is right, wrong, or could not be held against the chain.
func TestVerifyCommand(t *testing.T) {
	path := filepath.Join(t.TempDir(), "record.db")
	s := newSite(t, path)
	if _, failed, code := s.run("verify"); code != incomplete || !strings.Contains(failed, "serve") {
		t.Errorf("without a record: exit code %d\n%s", code, failed)
	}
	s.serve()
	if out := s.must("verify"); !strings.Contains(out, "no difference") {
		t.Errorf("untouched: %s", out)
	}
	if out := s.must("verify", "--at=60", "--rate=2000"); !strings.Contains(out, "block 60") {
		t.Errorf("at an older block: %s", out)
	}
	s.change("sqlite", path, "UPDATE standings SET in_favor = ? WHERE block = (SELECT MIN(block) FROM standings)", models.U(123))
	out, failed, code := s.run("verify")
	if code != differs || !strings.Contains(out, "proposals/1 votes for: record 123, chain ") || !strings.Contains(failed, "reindex") {
		t.Errorf("tampered: exit code %d\n%s%s", code, out, failed)
	}
	if out, failed, code := s.run("verify", "--rpc=http://127.0.0.1:1"); code != incomplete || !strings.Contains(failed, "--rpc") {
		t.Errorf("without a node: exit code %d\n%s%s", code, out, failed)
	}
	if out, failed, code := s.run("verify", "--at=1000000"); code != incomplete || !strings.Contains(failed, "no block 1000000") {
		t.Errorf("a block to come: exit code %d\n%s%s", code, out, failed)
	}
}
