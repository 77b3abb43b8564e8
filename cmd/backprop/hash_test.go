package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// files writes files into a folder of the test.
func files(t *testing.T, content map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range content {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func said(t *testing.T, h hash) string {
	t.Helper()
	var b bytes.Buffer
	if err := h.print(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestHashOfAFile(t *testing.T) {
	dir := files(t, map[string]string{"a.txt": "abc", "empty": "", "large": strings.Repeat("x", 9<<20)})
	for name, want := range map[string]string{
		"a.txt": "0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n",
		"empty": "0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty\n",
		"large": fmt.Sprintf("0x%x  large\n", sha256.Sum256(bytes.Repeat([]byte("x"), 9<<20))),
	} {
		if got := said(t, hash{Paths: []string{filepath.Join(dir, name)}}); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// A folder is hashed by its manifest, in the order of bytes and whatever the folder is called; sha256sum checks it.
func TestHashOfAFolder(t *testing.T) {
	content := map[string]string{"b": "2", "a/z": "1", "a.b": "3", "Ä": "4", "a/B": "5", ".hidden": "6"}
	one, two := files(t, content), files(t, content)
	text := said(t, hash{Manifest: true, Paths: []string{one}})
	var names []string
	for l := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
		names = append(names, l[66:])
	}
	if got := strings.Join(names, "|"); got != ".hidden|a.b|a/B|a/z|b|Ä" {
		t.Errorf("order: %s", got)
	}
	want := fmt.Sprintf("0x%x  a manifest of 6 files\n", sha256.Sum256([]byte(text)))
	for _, dir := range []string{one, two, two + "/"} {
		if got := said(t, hash{Paths: []string{dir}}); got != want {
			t.Errorf("%s: %q, want %q", dir, got, want)
		}
	}
	tool, err := exec.LookPath("sha256sum")
	if err != nil {
		t.Skip("this machine has no sha256sum")
	}
	check := exec.Command(tool, "-c", "-")
	check.Dir, check.Stdin = one, strings.NewReader(text)
	if out, err := check.CombinedOutput(); err != nil {
		t.Errorf("sha256sum: %v\n%s", err, out)
	}
}

// Several files are hashed as a folder that holds them.
func TestHashOfSeveralFiles(t *testing.T) {
	dir := files(t, map[string]string{"x/b": "2", "y/a": "1"})
	flat := files(t, map[string]string{"b": "2", "a": "1"})
	if got, want := said(t, hash{Paths: []string{dir + "/x/b", dir + "/y/a"}}), said(t, hash{Paths: []string{flat}}); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestHashRefuses(t *testing.T) {
	dir := files(t, map[string]string{"x/a": "1", "y/a": "1", "odd/a\\b": "1", "link/file": "1"})
	if err := os.Symlink(dir+"/x/a", dir+"/link/to"); err != nil {
		t.Fatal(err)
	}
	empty := t.TempDir()
	for name, paths := range map[string][]string{
		"nothing there": {dir + "/none"}, "the same name twice": {dir + "/x/a", dir + "/y/a"}, "a backslash": {dir + "/odd"},
		"a link": {dir + "/link"}, "an empty folder": {empty}, "two folders": {dir + "/x", dir + "/y"}, "a device": {os.DevNull},
	} {
		if err := (hash{Paths: paths}).print(context.Background(), &bytes.Buffer{}); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if err := (hash{Paths: []string{dir + "/x/a"}}).print(ctx, &bytes.Buffer{}); err == nil {
		t.Error("a command that was stopped goes on")
	}
}
