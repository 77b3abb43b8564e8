// Package migrations holds the schema as SQL, one text for SQLite and PostgreSQL, and runs it in order.
//
// The type names are chosen so that both engines keep what they are given: BIGINT for block numbers and Unix seconds,
// BYTEA for 256-bit integers (32 bytes, big-endian), addresses, hashes and calldata. SQLite has no BYTEA,
// but leaves a blob in such a column as it is.
package migrations

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed *.sql
var files embed.FS

// Up brings db to the newest version and returns that version. dialect is "sqlite" or "postgres".
func Up(ctx context.Context, db *sql.DB, dialect string) (int64, error) {
	p, err := provider(db, dialect)
	if err != nil {
		return 0, err
	}
	if _, err := p.Up(ctx); err != nil {
		return 0, fmt.Errorf("migrations: %w", err)
	}
	return p.GetDBVersion(ctx)
}

// Down takes every migration back, newest first. Words are lost with it: for tests.
func Down(ctx context.Context, db *sql.DB, dialect string) error {
	p, err := provider(db, dialect)
	if err != nil {
		return err
	}
	_, err = p.DownTo(ctx, 0)
	return err
}

// Pending tells whether db lacks a migration that this binary carries.
func Pending(ctx context.Context, db *sql.DB, dialect string) (bool, error) {
	p, err := provider(db, dialect)
	if err != nil {
		return false, err
	}
	return p.HasPending(ctx)
}

func provider(db *sql.DB, dialect string) (*goose.Provider, error) {
	d, files := goose.DialectSQLite3, fs.FS(sqliteFiles{files})
	if dialect == "postgres" {
		d, files = goose.DialectPostgres, files.(sqliteFiles).FS
	}
	var options []goose.ProviderOption
	if dialect == "postgres" { // several processes may start at once
		locker, err := lock.NewPostgresSessionLocker()
		if err != nil {
			return nil, fmt.Errorf("migrations: %w", err)
		}
		options = append(options, goose.WithSessionLocker(locker))
	}
	p, err := goose.NewProvider(d, db, files, options...)
	if err != nil {
		return nil, fmt.Errorf("migrations: %w", err)
	}
	return p, nil
}
