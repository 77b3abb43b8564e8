package models

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"gorm.io/gorm"
)

// writer writes in one transaction: row by row in the shapes that each database takes fastest, and through GORM for the
// rest.
type writer struct {
	*gorm.DB
	ctx     context.Context
	tx      *sql.Tx
	conn    *sql.Conn
	dialect string
}

// reading is a context in which every read of the store is one of the transaction.
func (w *writer) reading() context.Context { return context.WithValue(w.ctx, snapshot{}, w.DB) }

// transaction runs f in one transaction of the writing connection.
func (s *Store) transaction(ctx context.Context, f func(*writer) error) error {
	return s.connected(ctx, func(conn *sql.Conn) error { return s.transactionOn(ctx, conn, f) })
}

// connected gives f a connection for writing.
func (s *Store) connected(ctx context.Context, f func(*sql.Conn) error) error {
	pool, err := s.write.DB()
	if err != nil {
		return err
	}
	conn, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	return f(conn)
}

func (s *Store) transactionOn(ctx context.Context, conn *sql.Conn, f func(*writer) error) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after a commit
	g := s.write.Session(&gorm.Session{NewDB: true, Context: ctx})
	g.Statement.ConnPool = tx
	if err := f(&writer{g, ctx, tx, conn, s.dialect}); err != nil {
		return err
	}
	return tx.Commit()
}

// insert appends rows: by COPY in PostgreSQL, by one prepared statement in SQLite.
func insert[T any](w *writer, t table[T], rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	if w.dialect == "postgres" {
		return copyRows(w, t, rows)
	}
	return execRows(w, t, rows, "")
}

// replace writes rows in place of those with the same key, which is one column.
func replace[T any](w *writer, t table[T], rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	if w.dialect != "postgres" {
		return execRows(w, t, rows, t.update())
	}
	if err := remove(w, t, rows); err != nil {
		return err
	}
	return copyRows(w, t, rows)
}

// remove deletes the rows with the keys of those given.
func remove[T any](w *writer, t table[T], rows []T) error {
	keys := make([]any, 0, len(rows))
	for i := range rows {
		keys = append(keys, t.row(&rows[i], nil)[0])
	}
	return chunks(keys, func(part []any) error {
		where, args := w.in(t.key(), part)
		_, err := w.tx.ExecContext(w.ctx, "DELETE FROM "+t.name+" WHERE "+where, args...)
		return err
	})
}

// execRows runs a prepared statement for each row. A statement that watched the context would cost more than it does, so
// that the context is looked at between rows.
func execRows[T any](w *writer, t table[T], rows []T, conflict string) error {
	columns := t.list()
	holes := strings.TrimSuffix(strings.Repeat("?,", len(columns)), ",")
	quiet := context.WithoutCancel(w.ctx)
	stmt, err := w.tx.PrepareContext(quiet, "INSERT INTO "+t.name+" ("+t.columns+") VALUES ("+holes+")"+conflict)
	if err != nil {
		return err
	}
	defer stmt.Close()
	values := make([]any, 0, len(columns))
	for i := range rows {
		if i%1000 == 999 && w.ctx.Err() != nil {
			return w.ctx.Err()
		}
		values = t.row(&rows[i], values[:0])
		if _, err := stmt.ExecContext(quiet, values...); err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
	}
	return nil
}

func copyRows[T any](w *writer, t table[T], rows []T) error {
	columns := t.list()
	values, i := make([]any, 0, len(columns)), 0
	source := pgx.CopyFromFunc(func() ([]any, error) {
		if i == len(rows) {
			return nil, nil
		}
		values = t.row(&rows[i], values[:0])
		i++
		return values, nil
	})
	err := w.conn.Raw(func(driver any) error {
		_, err := driver.(*stdlib.Conn).Conn().CopyFrom(w.ctx, pgx.Identifier{t.name}, columns, source)
		return err
	})
	if err != nil {
		return fmt.Errorf("%s: %w", t.name, err)
	}
	return nil
}

// in is a condition that a column is one of some keys, and its arguments.
func (w *writer) in(column string, keys []any) (string, []any) {
	if w.dialect != "postgres" {
		return column + " IN (" + strings.TrimSuffix(strings.Repeat("?,", len(keys)), ",") + ")", keys
	}
	switch keys[0].(type) {
	case []byte:
		return column + " = ANY($1)", []any{each[[]byte](keys)}
	case int64:
		return column + " = ANY($1)", []any{each[int64](keys)}
	}
	return column + " = ANY($1)", []any{each[string](keys)}
}

func each[T any](keys []any) []T {
	list := make([]T, len(keys))
	for i, k := range keys {
		list[i] = k.(T)
	}
	return list
}

// chunks gives a list in pieces that a statement can take.
func chunks[T any](list []T, f func([]T) error) error {
	const size = 1000
	for len(list) > 0 {
		n := min(size, len(list))
		if err := f(list[:n]); err != nil {
			return err
		}
		list = list[n:]
	}
	return nil
}

// load reads the rows of a table in which a column is one of some keys.
func load[T any](w *writer, t table[T], column string, keys []any, fields func(*T) []any, found func(T)) error {
	return chunks(keys, func(part []any) error {
		where, args := w.in(column, part)
		return query(w, "SELECT "+t.columns+" FROM "+t.name+" WHERE "+where, args, fields, found)
	})
}

// query reads rows.
func query[T any](w *writer, text string, args []any, fields func(*T) []any, found func(T)) error {
	rows, err := w.tx.QueryContext(w.ctx, text, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var row T
		if err := rows.Scan(fields(&row)...); err != nil {
			return err
		}
		found(row)
	}
	return rows.Err()
}
