package modelstest

import (
	"context"
	"database/sql"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver named "pgx"
)

// server is the one PostgreSQL of this test process.
var server struct {
	once  sync.Once
	url   string // with %s for the database's name
	err   error
	count atomic.Int64
}

// Postgres returns the URL of a fresh, empty database. Where no PostgreSQL is installed it skips the test, unless
// BACKPROP_TEST_ALL is set, as make test does.
func Postgres(t testing.TB) string {
	t.Helper()
	bin := binaries()
	if bin == "" && os.Getenv("BACKPROP_TEST_ALL") == "" {
		t.Skip("PostgreSQL is not installed; make test installs it")
	}
	server.once.Do(func() { server.url, server.err = start(bin) })
	if server.err != nil {
		t.Fatal(server.err)
	}
	name := fmt.Sprintf("test%d", server.count.Add(1))
	if err := create(name); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf(server.url, name)
}

func create(name string) error {
	db, err := sql.Open("pgx", fmt.Sprintf(server.url, "postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.Exec("CREATE DATABASE " + name)
	return err
}

// binaries is the folder of initdb and postgres, newest version first; empty where there is none.
func binaries() string {
	list, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(list) > 0 {
		return filepath.Dir(list[len(list)-1])
	}
	if path, err := exec.LookPath("initdb"); err == nil {
		return filepath.Dir(path)
	}
	return ""
}

// start starts a server on a free port. It ends with this process.
func start(bin string) (string, error) {
	if bin == "" {
		return "", fmt.Errorf("PostgreSQL is not installed: no initdb below /usr/lib/postgresql")
	}
	sweep()
	dir, err := os.MkdirTemp("", prefix)
	if err != nil {
		return "", err
	}
	attr, err := unprivileged(dir)
	if err != nil {
		return "", err
	}
	port, err := free()
	if err != nil {
		return "", err
	}
	data := filepath.Join(dir, "data")
	initdb := exec.Command(filepath.Join(bin, "initdb"), "--pgdata="+data, "--username=test", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C")
	initdb.Dir, initdb.SysProcAttr = dir, attr
	if out, err := initdb.CombinedOutput(); err != nil {
		return "", fmt.Errorf("initdb: %w: %s", err, out)
	}
	run := exec.Command(filepath.Join(bin, "postgres"), "-D", data, "-p", strconv.Itoa(port), "-k", dir, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=200")
	run.Dir, run.SysProcAttr = dir, attr
	if err := run.Start(); err != nil {
		return "", err
	}
	url := fmt.Sprintf("postgres://test@127.0.0.1:%d/%%s?sslmode=disable", port)
	return url, wait(fmt.Sprintf(url, "postgres"))
}

// prefix begins the names of servers' folders.
const prefix = "backprop-postgres-"

// sweep removes what servers of earlier test processes have left: a server ends with its process and cannot do it.
func sweep() {
	const old = 10 * time.Minute
	left, _ := filepath.Glob(filepath.Join(os.TempDir(), prefix+"*"))
	for _, dir := range left {
		if info, err := os.Stat(dir); err == nil && time.Since(info.ModTime()) > old && !running(dir) {
			_ = os.RemoveAll(dir)
		}
	}
}

// running tells whether the server of a folder lives: it keeps its process's id there.
func running(dir string) bool {
	text, err := os.ReadFile(filepath.Join(dir, "data", "postmaster.pid"))
	if err != nil {
		return false
	}
	first, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(first))
	return err == nil && syscall.Kill(pid, 0) != syscall.ESRCH
}

// unprivileged makes the server run as another account where this process is root, which PostgreSQL refuses.
func unprivileged(dir string) (*syscall.SysProcAttr, error) {
	attr := &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	if os.Getuid() != 0 {
		return attr, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		return nil, err
	}
	uid, _ := strconv.ParseUint(u.Uid, 10, 32)
	gid, _ := strconv.ParseUint(u.Gid, 10, 32)
	attr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	return attr, os.Chown(dir, int(uid), int(gid))
}

func free() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

func wait(url string) error {
	db, err := sql.Open("pgx", url)
	if err != nil {
		return err
	}
	defer db.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	for {
		if err = db.PingContext(ctx); err == nil || ctx.Err() != nil {
			return err
		}
		time.Sleep(50 * time.Millisecond)
	}
}
