package measure

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
	"syscall"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver named "pgx"
)

// Postgres is a PostgreSQL server of this process's own, without fsync, and gone with it.
type Postgres struct {
	cmd  *exec.Cmd
	dir  string
	port int
}

// StartPostgres makes a cluster in a new temporary folder and starts it.
func StartPostgres(ctx context.Context) (*Postgres, error) {
	list, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(list) == 0 {
		return nil, fmt.Errorf("PostgreSQL is not installed: no initdb below /usr/lib/postgresql")
	}
	bin := filepath.Dir(list[len(list)-1])
	dir, err := os.MkdirTemp("", "backprop-bench-postgres-")
	if err != nil {
		return nil, err
	}
	p := &Postgres{dir: dir}
	attr, err := unprivileged(dir)
	if err == nil {
		p.port, err = free()
	}
	if err == nil {
		initdb := exec.Command(filepath.Join(bin, "initdb"), "--pgdata="+filepath.Join(dir, "data"), "--username=bench", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C")
		initdb.Dir, initdb.SysProcAttr = dir, attr
		var out []byte
		if out, err = initdb.CombinedOutput(); err != nil {
			err = fmt.Errorf("initdb: %w: %s", err, out)
		}
	}
	if err == nil {
		p.cmd = exec.Command(filepath.Join(bin, "postgres"), "-D", filepath.Join(dir, "data"), "-p", strconv.Itoa(p.port), "-k", dir,
			"-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=200", "-c", "max_wal_size=4GB")
		p.cmd.Dir, p.cmd.SysProcAttr = dir, attr
		err = p.cmd.Start()
	}
	if err == nil {
		err = p.wait(ctx)
	}
	if err != nil {
		os.RemoveAll(dir)
		return nil, err
	}
	return p, nil
}

// URL is a database's.
func (p *Postgres) URL(name string) string {
	return fmt.Sprintf("postgres://bench@127.0.0.1:%d/%s?sslmode=disable", p.port, name)
}

// Fresh makes an empty database under a name, in place of an earlier one, and gives its URL.
func (p *Postgres) Fresh(ctx context.Context, name string) (string, error) {
	db, err := sql.Open("pgx", p.URL("postgres"))
	if err != nil {
		return "", err
	}
	defer db.Close()
	for _, s := range []string{"DROP DATABASE IF EXISTS " + name + " WITH (FORCE)", "CREATE DATABASE " + name, "CHECKPOINT"} {
		if _, err := db.ExecContext(ctx, s); err != nil {
			return "", err
		}
	}
	return p.URL(name), nil
}

// CPU is the server's CPU time so far, all of its processes together.
func (p *Postgres) CPU() (time.Duration, error) { return Family(p.cmd.Process.Pid) }

// Close stops the server and deletes the cluster.
func (p *Postgres) Close() {
	_ = p.cmd.Process.Signal(syscall.SIGINT)
	_ = p.cmd.Wait()
	os.RemoveAll(p.dir)
}

func (p *Postgres) wait(ctx context.Context) error {
	db, err := sql.Open("pgx", p.URL("postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	for {
		if err = db.PingContext(ctx); err == nil || ctx.Err() != nil {
			return err
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// unprivileged makes the server run as another account where this process is root, which PostgreSQL refuses.
func unprivileged(dir string) (*syscall.SysProcAttr, error) {
	attr := &syscall.SysProcAttr{Pdeathsig: syscall.SIGINT}
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
