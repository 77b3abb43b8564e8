package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// site is the sample DAO as make run serves it: a local chain, and the pages beside it.
type site struct {
	*chain
	url     string
	data    string // folder
	command *exec.Cmd
	log     *journal
	ended   chan struct{}
}

// addresses are the DAO's, as devnet writes them down.
type addresses struct{ Governor, Token, Timelock, Dollar, Escrow, Distributor common.Address }

// told is a data folder in which the sample's story has been told and indexed, once for all stories.
var told = sync.OnceValues(func() (string, error) {
	data := filepath.Join(work, "told")
	s, err := launch(data, freeAddr(), freeAddr(), nil)
	if err != nil {
		return "", err
	}
	return data, s.stop()
})

// newSite serves a DAO of the story's own, set up by the environment that is added: what happens to it is seen by no other
// story, so that stories run beside each other.
func newSite(t testing.TB, environment ...string) *site {
	t.Helper()
	beside(t)
	from, err := told()
	must(t, err)
	data := t.TempDir()
	must(t, os.CopyFS(data, os.DirFS(from)))
	return newSiteIn(t, data, freeAddr(), freeAddr(), environment...)
}

// beside lets a story run while others do.
func beside(t testing.TB) {
	if story, ok := t.(interface{ Parallel() }); ok {
		story.Parallel()
	}
}

// newSiteIn serves the DAO in a data folder, or makes one there.
func newSiteIn(t testing.TB, data, app, node string, environment ...string) *site {
	t.Helper()
	s, err := launch(data, app, node, environment)
	must(t, err)
	t.Cleanup(func() {
		if err := s.stop(); err != nil {
			t.Error(err)
		}
		if t.Failed() {
			t.Logf("the programs said:\n%s", s.log.tail())
		}
	})
	return s
}

// launch starts both programs as make run does, and waits until the record is at the chain's head.
func launch(data, app, node string, environment []string) (*site, error) {
	if err := build(); err != nil {
		return nil, err
	}
	s := &site{url: "http://" + app, data: data, log: &journal{}, ended: make(chan struct{})}
	s.command = exec.Command(filepath.Join(work, "devnet"), "run", "--", filepath.Join(work, "backprop"), "serve")
	s.command.Env = append(os.Environ(), "BACKPROP_ADDR="+app, "DEVNET_ADDR="+node, "BACKPROP_DATA="+data,
		"BACKPROP_POLL=200ms", "BACKPROP_MAX_HEAD_AGE=3h")
	s.command.Env = append(s.command.Env, environment...)
	s.command.Stdout, s.command.Stderr = s.log, s.log
	if err := s.command.Start(); err != nil {
		return nil, err
	}
	go func() {
		_ = s.command.Wait()
		close(s.ended)
	}()
	if err := s.ready(); err != nil {
		_ = s.command.Process.Kill()
		return nil, fmt.Errorf("%w\n%s", err, s.log.tail())
	}
	var dao addresses
	raw, err := os.ReadFile(filepath.Join(data, "dao.json"))
	if err == nil {
		err = json.Unmarshal(raw, &dao)
	}
	if err != nil {
		return nil, err
	}
	s.chain, err = dial("http://"+node, dao)
	return s, err
}

// ready waits for a record that is ready.
func (s *site) ready() error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	for {
		request, _ := http.NewRequestWithContext(ctx, http.MethodGet, s.url+"/readyz", nil)
		if answer, err := http.DefaultClient.Do(request); err == nil {
			answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s is not ready: %w", s.url, ctx.Err())
		case <-s.ended:
			return fmt.Errorf("the programs ended: %s", s.command.ProcessState)
		case <-time.After(25 * time.Millisecond):
		}
	}
}

// indexed waits until the record is at the chain's head.
func (s *site) indexed(t testing.TB) {
	t.Helper()
	head := s.head(t)
	var record struct{ Indexed int64 }
	eventually(t, func() bool {
		return json.Unmarshal([]byte(s.get(t, "/readyz", http.StatusOK)), &record) == nil && record.Indexed >= head
	}, func() string { return fmt.Sprintf("block %d in the record, which is at %d", head, record.Indexed) })
}

// stop ends the programs as Ctrl-C does. It is an error if they fail, or leave a process behind. Stopping twice is fine.
func (s *site) stop() error {
	select {
	case <-s.ended:
		return nil
	default:
	}
	if err := s.command.Process.Signal(os.Interrupt); err != nil {
		return err
	}
	select {
	case <-s.ended:
	case <-time.After(patience):
		_ = s.command.Process.Kill()
		return fmt.Errorf("the programs did not stop within %s of Ctrl-C\n%s", patience, s.log.tail())
	}
	if !s.command.ProcessState.Success() {
		return fmt.Errorf("after Ctrl-C: %s\n%s", s.command.ProcessState, s.log.tail())
	}
	for _, addr := range []string{s.url, s.chain.url} {
		if connection, err := net.Dial("tcp", strings.TrimPrefix(addr, "http://")); err == nil {
			connection.Close()
			return fmt.Errorf("somebody still answers at %s after Ctrl-C", addr)
		}
	}
	if left := s.processes(); len(left) > 0 {
		return fmt.Errorf("processes are left after Ctrl-C: %s", left)
	}
	return nil
}

// processes are the command lines of what runs in the environment that this site was started with, as Linux lists them.
func (s *site) processes() (commands []string) {
	mark := "BACKPROP_ADDR=" + strings.TrimPrefix(s.url, "http://") + "\x00"
	files, _ := filepath.Glob("/proc/[0-9]*/environ")
	for _, file := range files {
		if environment, err := os.ReadFile(file); err == nil && strings.Contains(string(environment), mark) {
			line, _ := os.ReadFile(filepath.Join(filepath.Dir(file), "cmdline"))
			commands = append(commands, strings.ReplaceAll(string(line), "\x00", " "))
		}
	}
	return commands
}

// get reads a page or a document and stops the story unless its status is the one wanted.
func (s *site) get(t testing.TB, path string, status int) string {
	t.Helper()
	answer, err := http.Get(s.url + path)
	must(t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	must(t, err)
	if answer.StatusCode != status {
		t.Fatalf("GET %s: %s, want %d\n%s", path, answer.Status, status, body)
	}
	return string(body)
}

// given are the addresses that freeAddr gave.
var given sync.Map

// freeAddr is a loopback address that nobody listens on, never the same twice.
func freeAddr() string {
	for {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			panic(err)
		}
		listener.Close()
		addr := listener.Addr().String()
		if _, twice := given.LoadOrStore(addr, true); !twice {
			return addr
		}
	}
}

// journal keeps what programs print.
type journal struct {
	mu   sync.Mutex
	text []byte
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.text = append(j.text, p...)
	return len(p), nil
}

// tail is the end of it.
func (j *journal) tail() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return string(j.text[max(0, len(j.text)-4000):])
}
