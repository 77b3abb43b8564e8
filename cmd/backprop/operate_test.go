//go:build !demo

package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	_ "modernc.org/sqlite" // the driver named "sqlite"

	"backprop/chain/devnet"
)

// site is a told DAO on a local chain, and an operator's environment for it.
type site struct {
	*testing.T
	program string
	chain   *devnet.Chain
	dao     devnet.DAO
	env     []string
}

var product struct {
	once sync.Once
	path string
	err  error
}

// program is the product's binary, linked once for all tests.
func program(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("links a binary")
	}
	product.once.Do(func() {
		var dir string
		if dir, product.err = os.MkdirTemp("", "backprop-program-"); product.err == nil {
			product.path = filepath.Join(dir, "backprop")
			product.err = os.WriteFile(product.path, build(t, ""), 0o700)
		}
	})
	if product.err != nil {
		t.Fatal(product.err)
	}
	return product.path
}

// TestMain removes the program when all tests have run.
func TestMain(m *testing.M) {
	code := m.Run()
	if product.path != "" {
		os.RemoveAll(filepath.Dir(product.path))
	}
	os.Exit(code)
}

// newSite tells the story on a new chain. database is the DSN of an empty database.
func newSite(t *testing.T, database string) *site {
	t.Helper()
	s := &site{T: t, program: program(t)}
	var err error
	s.chain, err = devnet.Start(devnet.Options{Genesis: time.Now().Add(-devnet.StoryLength - time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.chain.Close() })
	if s.dao, err = devnet.Deploy(s.chain); err == nil {
		err = devnet.Tell(s.chain, s.dao)
	}
	if err != nil {
		t.Fatal(err)
	}
	s.env = append(os.Environ(), "BACKPROP_DATABASE="+database, "BACKPROP_RPC="+s.chain.URL(), "BACKPROP_ASSETS="+s.dao.Dollar.Hex())
	return s
}

// run runs a command to its end.
func (s *site) run(args ...string) (stdout, stderr string, code int) {
	s.Helper()
	var out, failed bytes.Buffer
	cmd := exec.Command(s.program, args...)
	cmd.Env, cmd.Stdout, cmd.Stderr = s.env, &out, &failed
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		s.Fatal(err)
	}
	return out.String(), failed.String(), cmd.ProcessState.ExitCode()
}

// must runs a command that has to succeed, and returns what it prints.
func (s *site) must(args ...string) string {
	s.Helper()
	out, failed, code := s.run(args...)
	if code != 0 {
		s.Fatalf("backprop %s: exit code %d\n%s%s", strings.Join(args, " "), code, out, failed)
	}
	return out
}

// serve serves the DAO until the test ends, and returns its URL once the record is at the head.
func (s *site) serve() string {
	s.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		s.Fatal(err)
	}
	addr := l.Addr().String()
	l.Close()
	var log lockedBuffer
	cmd := exec.Command(s.program, "serve", "--addr="+addr, "--governor="+s.dao.Governor.Hex(), "--max-head-age=24h", "--log-format=json")
	cmd.Env, cmd.Stderr = s.env, &log
	if err := cmd.Start(); err != nil {
		s.Fatal(err)
	}
	s.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		_ = cmd.Wait()
		if s.Failed() {
			s.Log(log.String())
		}
	})
	url := "http://" + addr
	s.until("the site serves", func() bool {
		ready := s.page(url + "/readyz")
		return strings.Contains(ready, `"status":"ready"`) && !strings.Contains(ready, `"indexed":0,`)
	})
	return url
}

// until waits for something that must happen.
func (s *site) until(what string, ok func() bool) {
	s.Helper()
	for end := time.Now().Add(2 * time.Minute); !ok(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			s.Fatalf("waited for two minutes until %s", what)
		}
	}
}

// page is what a URL answers; empty while nothing does.
func (s *site) page(url string) string {
	response, err := http.Get(url)
	if err != nil {
		return ""
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		s.Error(err)
	}
	return string(text)
}

// change changes a record behind its server's back.
func (s *site) change(driver, dsn, statement string, args ...any) {
	s.Helper()
	db, err := sql.Open(driver, dsn)
	if err != nil {
		s.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(context.Background(), statement, args...); err != nil {
		s.Fatal(err)
	}
}

// lockedBuffer is a buffer that may be read while a process writes to it.
type lockedBuffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}
