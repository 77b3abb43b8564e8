package models

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"

	"github.com/jackc/pgx/v5"
)

// besideLock is any number but factsLock and leadLock, the same in every process.
const besideLock = 0x62_65_73_69

// rebuilt names the schema or, behind the database's name, the file of a record that is built beside another.
const rebuilt = "rebuilt"

// ErrRebuilding says that another process builds a record beside this one.
var ErrRebuilding = errors.New("another process is building the record again; wait until it ends")

// Beside makes an empty, migrated record beside this one: in a schema or file of its own, for the same chain to be read
// into. One that was left behind is removed first. Discard removes it; until then no other is made.
func (s *Store) Beside(ctx context.Context) (*Store, error) {
	hold, err := s.holdBeside(ctx)
	if err != nil {
		return nil, err
	}
	b, err := s.makeBeside(ctx)
	if err == nil {
		_, err = b.Migrate(ctx)
	}
	if err != nil {
		hold()
		return nil, fmt.Errorf("a record beside: %w", err)
	}
	b.of, b.free = s, hold
	return b, nil
}

func (s *Store) makeBeside(ctx context.Context) (*Store, error) {
	if s.dialect != "postgres" {
		if err := s.removeBeside(ctx); err != nil {
			return nil, err
		}
		return openSQLite(s.dsn + "." + rebuilt)
	}
	if err := s.removeBeside(ctx); err != nil {
		return nil, err
	}
	name, err := s.besideSchema(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.write.WithContext(ctx).Exec("CREATE SCHEMA " + quoted(name)).Error; err != nil {
		return nil, err
	}
	dsn, err := url.Parse(s.dsn)
	if err != nil {
		return nil, err
	}
	q := dsn.Query()
	q.Set("search_path", quoted(name))
	dsn.RawQuery = q.Encode()
	return openPostgres(dsn.String())
}

// removeBeside removes what a record beside consists of, if anything.
func (s *Store) removeBeside(ctx context.Context) error {
	if s.dialect == "postgres" {
		name, err := s.besideSchema(ctx)
		if err != nil {
			return err
		}
		return s.write.WithContext(ctx).Exec("DROP SCHEMA IF EXISTS " + quoted(name) + " CASCADE").Error
	}
	var errs []error
	for _, end := range []string{"", "-wal", "-shm"} {
		if err := os.Remove(s.dsn + "." + rebuilt + end); !errors.Is(err, os.ErrNotExist) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// besideSchema is the schema of the record beside the one in this connection's schema.
func (s *Store) besideSchema(ctx context.Context) (name string, err error) {
	err = s.write.WithContext(ctx).Raw("SELECT current_schema()").Scan(&name).Error
	return name + "_" + rebuilt, err
}

func quoted(name string) string { return pgx.Identifier{name}.Sanitize() }

// Discard closes a record that was made by Beside and removes it.
func (s *Store) Discard(ctx context.Context) error {
	if s.of == nil {
		return errors.New("only a record beside another can be discarded")
	}
	defer s.free()
	return errors.Join(s.Close(), s.of.removeBeside(ctx))
}

// holdBeside keeps other processes from making a record beside this one, until the process ends or the hold does.
func (s *Store) holdBeside(ctx context.Context) (free func(), err error) {
	if s.dialect != "postgres" {
		return holdFile(ctx, s.dsn+"."+rebuilt+".lock")
	}
	pool, err := s.write.DB()
	if err != nil {
		return nil, err
	}
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, fault(err)
	}
	var held bool
	err = conn.QueryRowContext(ctx, "SELECT pg_try_advisory_lock($1)", besideLock).Scan(&held)
	if err == nil && !held {
		err = ErrRebuilding
	}
	if err != nil {
		conn.Close()
		return nil, fault(err)
	}
	return func() {
		// Closing alone would free it a little later.
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", besideLock)
		discard(conn)
	}, nil
}

// holdFile holds a file by an SQLite transaction on it, which works alike on every system and ends with the process.
func holdFile(ctx context.Context, path string) (free func(), err error) {
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?_txlock=exclusive")
	if err != nil {
		return nil, err
	}
	tx, err := db.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		db.Close()
		if errors.Is(fault(err), ErrBusy) {
			return nil, ErrRebuilding
		}
		return nil, fault(err)
	}
	return func() {
		_ = tx.Rollback()
		db.Close()
	}, nil
}

// attach makes the record beside readable on a connection of this one, and returns what its tables' names begin with.
func (s *Store) attach(ctx context.Context, conn *sql.Conn) (prefix string, detach func(), err error) {
	if s.dialect == "postgres" {
		name, err := s.besideSchema(ctx)
		return quoted(name) + ".", func() {}, err
	}
	_, err = conn.ExecContext(ctx, "ATTACH DATABASE ? AS "+rebuilt, "file:"+(&url.URL{Path: s.dsn + "." + rebuilt}).EscapedPath())
	return rebuilt + ".", func() {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "DETACH DATABASE "+rebuilt)
	}, err
}
