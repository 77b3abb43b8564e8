package chain_test

import (
	"database/sql"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/url"
	"strings"
	"sync"
	"syscall"
	"testing"
)

func numberOf(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// wire stands between a process and its PostgreSQL, counts the messages that the process sends, and kills it before or
// after one of them.
type wire struct {
	listener net.Listener
	server   string
	at       int // twice the message's number; odd: after it was passed on; 0: never

	mu   sync.Mutex
	pid  int
	seen int
	know chan struct{} // closed when pid is known
}

func newWire(t *testing.T, dsn string, at int) *wire {
	t.Helper()
	u, err := url.Parse(dsn)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	w := &wire{listener: l, server: u.Host, at: at, know: make(chan struct{})}
	go w.accept()
	return w
}

// url is the same database, reached through the wire.
func (w *wire) url(dsn string) string {
	return strings.Replace(dsn, w.server, w.listener.Addr().String(), 1)
}

// victim tells whom to kill.
func (w *wire) victim(pid int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.pid = pid
	close(w.know)
}

func (w *wire) messages() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.seen
}

func (w *wire) accept() {
	for {
		client, err := w.listener.Accept()
		if err != nil {
			return
		}
		server, err := net.Dial("tcp", w.server)
		if err != nil {
			client.Close()
			return
		}
		go func() {
			defer client.Close()
			_, _ = io.Copy(client, server)
		}()
		go w.pass(client, server)
	}
}

func (w *wire) pass(client, server net.Conn) {
	defer server.Close()
	<-w.know
	buffer := make([]byte, 1<<20)
	for {
		n, err := client.Read(buffer)
		if err != nil {
			return
		}
		w.mu.Lock()
		w.seen++
		seen := w.seen
		w.mu.Unlock()
		if w.at == 2*seen {
			_ = syscall.Kill(w.pid, syscall.SIGKILL)
			return
		}
		if _, err := server.Write(buffer[:n]); err != nil {
			return
		}
		if w.at == 2*seen+1 {
			_ = syscall.Kill(w.pid, syscall.SIGKILL)
			return
		}
	}
}

var copies sync.Map

// copyDatabase copies a database of the test's PostgreSQL that nobody is connected to.
func copyDatabase(t *testing.T, dsn string) string {
	t.Helper()
	u, err := url.Parse(dsn)
	if err != nil {
		t.Fatal(err)
	}
	from := strings.TrimPrefix(u.Path, "/")
	n, _ := copies.LoadOrStore(from, new(int))
	*n.(*int)++
	to := fmt.Sprintf("%s_copy%d", from, *n.(*int))
	u.Path = "/postgres"
	db, err := sql.Open("pgx", u.String())
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s", to, from)); err != nil {
		t.Fatal(err)
	}
	u.Path = "/" + to
	return u.String()
}

// schema is every column of a database, and the versions that its migrations have reached.
func schema(t *testing.T, dsn string) string {
	t.Helper()
	driver, source, query := "sqlite", "file:"+dsn, "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
	if strings.HasPrefix(dsn, "postgres") {
		driver, source = "pgx", dsn
		query = "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns WHERE table_schema = 'public'"
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	return strings.Join(append(rowsOf(t, db, query), rowsOf(t, db, "SELECT version_id FROM goose_db_version")...), "\n")
}
