package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The committed files must be what the sources give, so that a clone runs without building them.
func TestDistIsFresh(t *testing.T) {
	want, err := build("..")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir("../dist")
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(want) {
		t.Errorf("dist has %d files, the sources give %d: run go generate ./static", len(entries), len(want))
	}
	for name, content := range want {
		have, err := os.ReadFile(filepath.Join("../dist", name))
		if err != nil || !bytes.Equal(have, content) {
			t.Errorf("dist/%s is stale: run go generate ./static", name)
		}
	}
}

func TestRunReplacesDist(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("..")); err != nil {
		t.Fatal(err)
	}
	old := filepath.Join(dir, "dist", "old-00000000.css")
	if err := os.WriteFile(old, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := run(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(old); !os.IsNotExist(err) {
		t.Errorf("a file of an earlier build is still there: %v", err)
	}
}
