//go:build !demo

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/models"
)

var faults = flag.Int("faults", 1, "how many times as many processes the tests kill")

// patience is how long a test waits for what must happen in the end. It is no claim about speed.
const patience = time.Minute

// town is a living DAO on a local chain, and servers of its record that may be killed.
type town struct {
	*testing.T
	*devnet.Chain
	*rand.Rand
	dao    devnet.DAO
	dsn    string
	binary string
}

func newTown(t *testing.T, dsn string) *town {
	t.Helper()
	binary := program(t)
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-devnet.StoryLength - time.Hour), Finality: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	dao, err := devnet.Deploy(c)
	if err == nil {
		err = devnet.Tell(c, dao)
	}
	if err != nil {
		t.Fatal(err)
	}
	return &town{T: t, Chain: c, Rand: rand.New(rand.NewPCG(1, 2)), dao: dao, dsn: dsn, binary: binary}
}

// server is a running program.
type server struct {
	*town
	cmd  *exec.Cmd
	url  string
	said bytes.Buffer
}

// serve starts a server.
func (w *town) serve() *server {
	w.Helper()
	return w.serveFrom(w.URL())
}

// serveFrom starts a server that asks the node at a URL.
func (w *town) serveFrom(node string) *server {
	w.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		w.Fatal(err)
	}
	addr := l.Addr().String()
	l.Close()
	s := &server{town: w, url: "http://" + addr}
	s.cmd = exec.Command(w.binary, "serve", "--addr="+addr, "--database="+w.dsn, "--rpc="+node, "--poll=10ms",
		"--governor="+w.dao.Governor.Hex(), "--assets="+w.dao.Dollar.Hex())
	s.cmd.Stdout, s.cmd.Stderr = &s.said, &s.said
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := s.cmd.Start(); err != nil {
		w.Fatal(err)
	}
	w.Cleanup(func() { s.end(syscall.SIGKILL) })
	return s
}

// end sends a signal, waits for the end and returns the exit code, -1 for a process that was killed.
func (s *server) end(signal syscall.Signal) int {
	if s.cmd.ProcessState != nil {
		return s.cmd.ProcessState.ExitCode()
	}
	_ = s.cmd.Process.Signal(signal)
	_ = s.cmd.Wait()
	return s.cmd.ProcessState.ExitCode()
}

// readiness asks a server how far it is; nothing is answered while it starts or stands still.
func (s *server) readiness() (r struct {
	Status        string
	Head, Indexed uint64
	Follower      bool
},
) {
	client := &http.Client{Timeout: time.Second}
	resp, err := client.Get(s.url + "/readyz")
	if err != nil {
		return r
	}
	defer resp.Body.Close()
	_ = json.NewDecoder(resp.Body).Decode(&r)
	return r
}

// until waits for what must come.
func (s *server) until(what string, come func() bool) {
	s.Helper()
	for end := time.Now().Add(patience); !come(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) || s.dead() {
			s.Fatalf("%s: not within %s; it is %+v; the server said:\n%s", what, patience, s.readiness(), s.said.String())
		}
	}
}

// dead tells whether the program has ended by itself, which Linux shows before anybody waits for it.
func (s *server) dead() bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", s.cmd.Process.Pid))
	return err == nil && bytes.Contains(stat, []byte(") Z "))
}

// caught waits until a server's record is at the head.
func (s *server) caught() {
	s.Helper()
	head, err := s.Client().BlockNumber(context.Background())
	if err != nil {
		s.Fatal(err)
	}
	s.until("the record reaches the head", func() bool {
		r := s.readiness()
		return r.Status == "ready" && r.Indexed == head
	})
}

// stir changes the chain: some blocks more, or others in place of the newest. A transfer may fail, which is as well.
func (w *town) stir() {
	w.Helper()
	for range 1 + w.IntN(3) {
		_, _ = w.Send(w.IntN(devnet.Accounts), &w.dao.Token, nil, move(w.Account(w.IntN(devnet.Accounts)), w.IntN(1000)))
	}
	if w.IntN(2) == 0 {
		return
	}
	head, err := w.Client().BlockNumber(context.Background())
	if err != nil {
		w.Fatal(err)
	}
	branch, err := w.Fork(head - uint64(1+w.IntN(60)))
	if err == nil {
		err = branch.Adopt()
	}
	if err != nil {
		w.Fatal(err)
	}
}

// move is the call of the token's transfer.
func move(to common.Address, amount int) []byte {
	data := append(common.FromHex("a9059cbb"), common.LeftPadBytes(to[:], 32)...)
	return append(data, common.LeftPadBytes([]byte{byte(amount >> 8), byte(amount)}, 32)...)
}

// right holds the record against one that is built from scratch in this process.
func (w *town) right() {
	w.Helper()
	got, want := w.digest(w.dsn), w.digest(w.scratch())
	if got.Record != want.Record {
		w.Errorf("the record's digest differs from that of one built from scratch:\n%s", apart(got, want))
	}
}

func apart(got, want models.Digest) string {
	var a, b bytes.Buffer
	tell(&a, got)
	tell(&b, want)
	return a.String() + "from scratch:\n" + b.String()
}

func (w *town) digest(dsn string) models.Digest {
	w.Helper()
	store, err := models.Open(dsn)
	if err != nil {
		w.Fatal(err)
	}
	defer store.Close()
	d, err := store.Digest(context.Background(), 0)
	if err != nil {
		w.Fatal(err)
	}
	return d
}

// scratch builds the record of the chain as it stands.
func (w *town) scratch() string {
	w.Helper()
	ctx := context.Background()
	dsn := filepath.Join(w.TempDir(), "scratch.db")
	store, err := models.Open(dsn)
	if err != nil {
		w.Fatal(err)
	}
	defer store.Close()
	node, err := chain.Dial(ctx, w.URL())
	if err != nil {
		w.Fatal(err)
	}
	defer node.Close()
	dao, err := node.Discover(ctx, chain.Settings{Governor: w.dao.Governor, Prefix: "P", Assets: []common.Address{w.dao.Dollar}})
	if err == nil {
		_, err = store.Migrate(ctx)
	}
	x := &chain.Indexer{Node: node, Store: store, DAO: dao, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond}
	for moved := true; moved && err == nil; {
		moved, err = x.Step(ctx)
	}
	if err != nil {
		w.Fatal(err)
	}
	return dsn
}
