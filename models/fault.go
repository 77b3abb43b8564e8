package models

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"net"

	"github.com/jackc/pgx/v5/pgconn"
	"gorm.io/driver/postgres"
	sqlitegorm "gorm.io/driver/sqlite"
	"modernc.org/sqlite"
)

// What a database can't do for a while or at all. Nothing is half written when one of them is returned.
var (
	// ErrFull says that the disk has no room.
	ErrFull = errors.New("the database's disk is full; make room, and it goes on by itself")
	// ErrBusy says that another process held the database for too long, or that it is being restarted. It may be tried again.
	ErrBusy = errors.New("the database is held by another process, such as a backup or an open sqlite3, or is being restarted; end what holds it")
	// ErrCorrupt says that the database is damaged.
	ErrCorrupt = errors.New("the database is damaged: stop, put its file aside and start again: the chain gives the facts back, drafts and sessions come back only from a backup")
)

// fault adds to an error of a database which of these it is.
func fault(err error) error {
	if kind := kindOf(err); kind != nil && !errors.Is(err, kind) {
		return fmt.Errorf("%w: %w", kind, err)
	}
	return err
}

func kindOf(err error) error {
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		return kindOfSQLite(lite.Code())
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return kindOfPostgres(pg.Code)
	}
	var lost *pgconn.ConnectError
	var dial *net.OpError
	if errors.As(err, &lost) || errors.As(err, &dial) || errors.Is(err, driver.ErrBadConn) {
		return ErrBusy
	}
	return nil
}

// kindOfSQLite reads SQLite's extended result code.
func kindOfSQLite(code int) error {
	const (
		busy, locked, full, corrupt, notADatabase = 5, 6, 13, 11, 26
		// The shared memory beside the log can't grow: its file is written where the database is.
		noSharedMemory = 10 | 19<<8
	)
	switch code & 0xff {
	case busy, locked:
		return ErrBusy
	case full:
		return ErrFull
	case corrupt, notADatabase:
		return ErrCorrupt
	}
	if code == noSharedMemory {
		return ErrFull
	}
	return nil
}

// kindOfPostgres reads an SQLSTATE.
func kindOfPostgres(code string) error {
	switch code {
	case "53100":
		return ErrFull
	case "40001", "40P01", "55P03", "53300", "57P01", "57P02", "57P03":
		return ErrBusy
	case "XX001", "XX002":
		return ErrCorrupt
	}
	return nil
}

// toldSQLite and toldPostgres tell of every error that passes through GORM which of these it is.
type (
	toldSQLite   struct{ *sqlitegorm.Dialector }
	toldPostgres struct{ *postgres.Dialector }
)

// Translate is GORM's.
func (d toldSQLite) Translate(err error) error { return fault(d.Dialector.Translate(err)) }

// Translate is GORM's.
func (d toldPostgres) Translate(err error) error { return fault(d.Dialector.Translate(err)) }

// again tries f a few times while the database is busy, for who can't come back later: SQLite has waited five seconds each
// time before it says so.
func again(ctx context.Context, f func() error) error {
	const tries = 3
	var err error
	for range tries {
		if err = fault(f()); !errors.Is(err, ErrBusy) || ctx.Err() != nil {
			return err
		}
	}
	return err
}
