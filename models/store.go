// Package models holds the record: rows, rules, queries and permissions, and the pure mirror of the contracts' state
// machines. It knows the database and the standards; it refuses to know HTTP and RPC.
//
// Facts are what the chain said; they are appended by Apply and taken back by Rewind, and everything else about a
// proposal or a holder is derived from them. Words (drafts, messages, sessions) are what people wrote here.
package models

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"gorm.io/driver/postgres"
	"gorm.io/driver/sqlite"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
	_ "modernc.org/sqlite" // the driver named "sqlite"

	"backprop/migrations"
)

// ErrNotFound says that the record has no such row.
var ErrNotFound = errors.New("not found")

// Store is the record in a database. It is safe for concurrent use.
type Store struct {
	read    *gorm.DB
	write   *gorm.DB
	dialect string
	dsn     string // as Open was given it
	untidy  atomic.Int64
	lead    lead
	of      *Store // the record that this one is beside, if any
	free    func() // ends the hold of the place beside
	Changes Changes
}

// Open opens the database at dsn: a postgres:// URL, or the path of an SQLite file, which is made if absent.
// It does not migrate.
func Open(dsn string) (*Store, error) {
	if strings.HasPrefix(dsn, "postgres://") || strings.HasPrefix(dsn, "postgresql://") {
		return openPostgres(dsn)
	}
	if strings.Contains(dsn, "://") || strings.Contains(dsn, "=") {
		return nil, fmt.Errorf("the database %q is neither a postgres:// URL nor the path of a file", redact(dsn))
	}
	return openSQLite(dsn)
}

// openPostgres takes a pool for reading and one for writing, so that a page that holds its snapshot never waits for a
// connection that another such page holds.
func openPostgres(dsn string) (*Store, error) {
	open := func(conns int, options ...stdlib.OptionOpenDB) (*gorm.DB, error) {
		set, err := pgx.ParseConfig(dsn)
		if err != nil {
			return nil, fmt.Errorf("open %s: %w", redact(dsn), err)
		}
		conn := postgres.Config{Conn: stdlib.OpenDB(*set, options...)}
		db, err := gorm.Open(toldPostgres{postgres.New(conn).(*postgres.Dialector)}, config())
		if err != nil {
			return nil, fmt.Errorf("open %s: %w", redact(dsn), err)
		}
		pool, err := db.DB()
		if err != nil {
			return nil, err
		}
		pool.SetMaxOpenConns(conns)
		pool.SetMaxIdleConns(conns)
		return db, nil
	}
	read, err := open(16)
	if err != nil {
		return nil, err
	}
	write, err := open(8, stdlib.OptionAfterConnect(bounded))
	if err != nil {
		return nil, err
	}
	return &Store{read: read, write: write, dialect: "postgres", dsn: dsn}, nil
}

// idleLapse is after how long PostgreSQL takes back a transaction that writes and in which nothing is asked: what it locked would stay
// locked for all others while its process stands still. One that reads may take its time.
const idleLapse = 20 * time.Second

func bounded(ctx context.Context, conn *pgx.Conn) error {
	_, err := conn.Exec(ctx, fmt.Sprintf("SET idle_in_transaction_session_timeout = %d", idleLapse.Milliseconds()))
	return err
}

// openSQLite takes one connection for writing, which begins each transaction with the write lock, and several for
// reading, which never wait for it.
func openSQLite(path string) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	const pragmas = "_pragma=busy_timeout(5000)&_pragma=journal_mode(WAL)&_pragma=foreign_keys(1)"
	open := func(more string, conns int) (*gorm.DB, error) {
		dsn := "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + pragmas + more
		db, err := gorm.Open(toldSQLite{&sqlite.Dialector{DriverName: "sqlite", DSN: dsn}}, config())
		if err != nil {
			return nil, fmt.Errorf("open %s: %w", path, fault(err))
		}
		pool, err := db.DB()
		if err != nil {
			return nil, err
		}
		pool.SetMaxOpenConns(conns)
		return db, nil
	}
	// A commit is on disk when it returns. The cache holds most pages that a long range touches, and the log grows by 32 MB
	// before it is folded in.
	const large = "&_pragma=cache_size(-16000)&_pragma=wal_autocheckpoint(8000)&_pragma=journal_size_limit(64000000)"
	write, err := open("&_txlock=immediate&_pragma=synchronous(FULL)"+large, 1)
	if err != nil {
		return nil, err
	}
	read, err := open("&_pragma=query_only(1)", 8)
	if err != nil {
		return nil, err
	}
	if err := intact(read); err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	return &Store{read: read, write: write, dialect: "sqlite", dsn: path}, nil
}

func config() *gorm.Config {
	return &gorm.Config{
		Logger:                 logger.Discard,
		SkipDefaultTransaction: true,
		TranslateError:         true,
		CreateBatchSize:        500,
	}
}

func redact(dsn string) string {
	if u, err := url.Parse(dsn); err == nil {
		return u.Redacted()
	}
	return "the database URL"
}

// Migrate brings the schema to the newest version and returns it.
func (s *Store) Migrate(ctx context.Context) (int64, error) {
	db, err := s.write.DB()
	if err != nil {
		return 0, err
	}
	return migrations.Up(ctx, db, s.dialect)
}

// Migrated tells whether the schema is the newest.
func (s *Store) Migrated(ctx context.Context) (bool, error) {
	db, err := s.write.DB()
	if err != nil {
		return false, err
	}
	pending, err := migrations.Pending(ctx, db, s.dialect)
	return !pending && err == nil, err
}

// Close closes the database.
func (s *Store) Close() error {
	s.lead.release()
	var errs []error
	for _, g := range []*gorm.DB{s.read, s.write} {
		if db, err := g.DB(); err == nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}

type snapshot struct{}

// Snapshot returns a context in which every read of the store sees the record at one moment, and the function that
// ends it.
func (s *Store) Snapshot(ctx context.Context) (context.Context, func(), error) {
	opts := &sql.TxOptions{ReadOnly: true}
	if s.dialect == "postgres" {
		opts.Isolation = sql.LevelRepeatableRead
	}
	tx := s.read.WithContext(ctx).Begin(opts)
	if tx.Error != nil {
		return ctx, nil, fmt.Errorf("read the record: %w", tx.Error)
	}
	return context.WithValue(ctx, snapshot{}, tx), func() { tx.Rollback() }, nil
}

// db is the handle for reading: the context's snapshot if there is one.
func (s *Store) db(ctx context.Context) *gorm.DB {
	if tx, ok := ctx.Value(snapshot{}).(*gorm.DB); ok {
		return tx.WithContext(ctx)
	}
	return s.read.WithContext(ctx)
}

// first reads one row, or ErrNotFound.
func first[T any](q *gorm.DB) (T, error) {
	var row T
	err := q.Take(&row).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		err = ErrNotFound
	}
	return row, err
}

// all reads every row of a query.
func all[T any](q *gorm.DB) ([]T, error) {
	var rows []T
	err := q.Find(&rows).Error
	return rows, err
}
