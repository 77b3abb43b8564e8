package chain_test

import (
	"context"
	"database/sql"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"backprop/models/modelstest"
)

// Row 23: another program holds SQLite's lock: for a while, which is waited for, or for long, which is said.
func TestFault23Locked(t *testing.T) {
	r := newTrial(t)
	db, err := sql.Open("sqlite", "file:"+r.dsn+"?_txlock=immediate")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	r.suffer(1)
	if err := r.store.Rewind(context.Background(), r.dao, r.head()-20); err != nil {
		t.Fatal(err)
	}
	tx, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(300*time.Millisecond, func() { _ = tx.Rollback() })
	if moved, err := r.index.Step(context.Background()); !moved || err != nil {
		t.Errorf("a lock of a moment: %t, %v", moved, err)
	}
	if tx, err = db.Begin(); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	if *faults == 1 { // the whole wait takes half a minute
		time.AfterFunc(300*time.Millisecond, stop)
	}
	_, err = r.index.Step(ctx)
	stop()
	if err == nil || *faults > 1 && !strings.Contains(err.Error(), "locked") {
		t.Errorf("a lock that stays: %v", err)
	}
	if _, err := r.store.Cursor(context.Background()); err != nil {
		t.Errorf("reading while it is locked: %v", err)
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	r.right()
}

// Row 23: PostgreSQL ends connections, or is killed and started again, while the record is written.
func TestFault23PostgresRestarts(t *testing.T) {
	dsn := modelstest.Postgres(t)
	r := newTrial(t)
	r.fresh(dsn)
	for run := range 3 * *faults {
		if err := r.store.Forget(context.Background()); err != nil {
			t.Fatal(err)
		}
		r.index = r.indexer(r.store, 2)
		stop := make(chan struct{})
		var wait sync.WaitGroup
		wait.Go(func() {
			for range 3 {
				time.Sleep(20 * time.Millisecond)
				if run%3 == 2 {
					restart(t, dsn)
				} else {
					terminate(t, dsn)
				}
			}
			close(stop)
		})
		for stopped := false; !stopped; {
			_, _ = r.index.Step(context.Background())
			select {
			case <-stop:
				stopped = true
			default:
			}
		}
		wait.Wait()
		r.right()
	}
}

// terminate ends every connection to a database but its own.
func terminate(t *testing.T, dsn string) {
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Error(err)
		return
	}
	defer db.Close()
	_, err = db.Exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
	if err != nil {
		t.Error(err)
	}
}

// restart kills the test's PostgreSQL, as a crash does, and starts it again.
func restart(t *testing.T, dsn string) {
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Error(err)
		return
	}
	defer db.Close()
	var data string
	if err := db.QueryRow("SHOW data_directory").Scan(&data); err != nil {
		t.Error(err)
		return
	}
	text, err := os.ReadFile(filepath.Join(data, "postmaster.pid"))
	if err != nil {
		t.Error(err)
		return
	}
	pid, err := strconv.Atoi(strings.SplitN(string(text), "\n", 2)[0])
	if err != nil {
		t.Error(err)
		return
	}
	path, err := os.Readlink("/proc/" + strconv.Itoa(pid) + "/exe")
	if err != nil {
		t.Error(err)
		return
	}
	_ = syscall.Kill(pid, syscall.SIGQUIT) // immediate shutdown: without a checkpoint
	for syscall.Kill(pid, 0) == nil && !zombie(pid) {
		time.Sleep(5 * time.Millisecond)
	}
	start(t, path, data, dsn)
	for end := time.Now().Add(patience); db.Ping() != nil; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Error("PostgreSQL does not come back")
			return
		}
	}
}

// zombie tells whether a process has ended and only its parent has not looked.
func zombie(pid int) bool {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	return err != nil || strings.Contains(string(text), ") Z ")
}

func start(t *testing.T, path, data, dsn string) {
	u, err := url.Parse(dsn)
	if err != nil {
		t.Error(err)
		return
	}
	dir := filepath.Dir(data)
	cmd := exec.Command(path, "-D", data, "-p", u.Port(), "-k", dir, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=200")
	cmd.Dir, cmd.SysProcAttr = dir, &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	if who, err := user.Lookup("postgres"); err == nil && os.Getuid() == 0 {
		uid, _ := strconv.ParseUint(who.Uid, 10, 32)
		gid, _ := strconv.ParseUint(who.Gid, 10, 32)
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	}
	if err := cmd.Start(); err != nil {
		t.Error(err)
	}
}

// Rows 24 and 29: several indexers write one record at the same time, in ranges that overlap, while the chain is
// reorganised. Every block is counted once.
func TestFault24Several(t *testing.T) {
	each(t, func(t *testing.T, r *trial) {
		for range *faults {
			r.several()
		}
		r.right()
	})
}

func (r *trial) several() {
	r.Helper()
	rng := random(r.T)
	ctx, stop := context.WithCancel(context.Background())
	var wait sync.WaitGroup
	for i := range 5 {
		store := openStore(r.T, r.dsn)
		x := r.indexer(store, uint64(1+7*i))
		x.Node = r.dial()
		wait.Go(func() { x.Run(ctx) })
	}
	for range 6 {
		time.Sleep(30 * time.Millisecond)
		r.reorg(rng, 1+rng.Uint64N(20))
	}
	head := r.header().Hash()
	for end := time.Now().Add(patience); ; time.Sleep(5 * time.Millisecond) {
		if cursor, err := r.store.Cursor(ctx); err == nil && cursor.Hash == head {
			break
		}
		if time.Now().After(end) {
			r.Error("none of five indexers gets to the head")
			break
		}
	}
	stop()
	wait.Wait()
}
