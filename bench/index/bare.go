package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"net/url"
	"strings"

	"github.com/jackc/pgx/v5"
	_ "modernc.org/sqlite" // the driver named "sqlite"

	"backprop/models"
)

// table is where facts of one kind go, and how many there are in facts.
type table struct {
	name    string
	columns []string
	rows    func(facts) (int, func(i int) []any)
}

var said = []string{"block", "log", "tx", "time"}

// at are a fact's first four columns.
func at(a models.At, rest ...any) []any {
	return append([]any{int64(a.Block), int64(a.Log), a.Tx[:], int64(a.Time)}, rest...)
}

func digits(u models.Uint) driver.Value {
	v, _ := u.Value()
	return v
}

// tables are those of the real schema that the events fill. The proposals, five of them, are left out.
var tables = []table{
	{"votes", append(said[:4:4], "proposal_id", "voter", "kind", "support", "weight", "reason", "params"), func(f facts) (int, func(int) []any) {
		return len(f.Votes), func(i int) []any {
			v := &f.Votes[i]
			return at(v.At, digits(v.ProposalID), v.Voter[:], string(v.Kind), int64(v.Support), digits(v.Weight), v.Reason, []byte{})
		}
	}},
	{"delegations", append(said[:4:4], "delegator", "previous", "delegate"), func(f facts) (int, func(int) []any) {
		return len(f.Delegations), func(i int) []any {
			d := &f.Delegations[i]
			return at(d.At, d.Delegator[:], d.Previous[:], d.Delegate[:])
		}
	}},
	{"weights", append(said[:4:4], "account", "votes"), func(f facts) (int, func(int) []any) {
		return len(f.Weights), func(i int) []any {
			w := &f.Weights[i]
			return at(w.At, w.Account[:], digits(w.Votes))
		}
	}},
	{"transfers", append(said[:4:4], "token", "sender", "recipient", "amount"), func(f facts) (int, func(int) []any) {
		return len(f.Transfers), func(i int) []any {
			m := &f.Transfers[i]
			return at(m.At, m.Token[:], m.Sender[:], m.Recipient[:], digits(m.Amount))
		}
	}},
}

// bareSQLite inserts in prepared batches, one transaction for each range of blocks, with the pragmas of the product.
func bareSQLite(ctx context.Context, t task) error {
	const pragmas = "?_pragma=journal_mode(WAL)&_pragma=busy_timeout(5000)&_pragma=synchronous(FULL)&_pragma=cache_size(-16000)&_pragma=wal_autocheckpoint(8000)&_pragma=journal_size_limit(64000000)&_txlock=immediate"
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: t.DSN}).EscapedPath()+pragmas)
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	whole := map[string]*sql.Stmt{} // of a batch, by table; prepared outside of a transaction, since there is one connection
	for _, tb := range tables {
		if whole[tb.name], err = db.PrepareContext(ctx, insertion(tb, batchRows)); err != nil {
			return err
		}
	}
	return thenDone(ceiling(ctx, t, func(f facts) error {
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return err
		}
		defer tx.Rollback()
		for _, tb := range tables {
			if err := tb.insert(ctx, tx, tx.StmtContext(ctx, whole[tb.name]), f); err != nil {
				return err
			}
		}
		return tx.Commit()
	}))
}

// insert inserts the table's rows, whole batches by their statement.
func (tb table) insert(ctx context.Context, tx *sql.Tx, whole *sql.Stmt, f facts) error {
	n, row := tb.rows(f)
	for from := 0; from < n; from += batchRows {
		to := min(from+batchRows, n)
		var args []any
		for i := from; i < to; i++ {
			args = append(args, row(i)...)
		}
		var err error
		if to-from == batchRows {
			_, err = whole.ExecContext(ctx, args...)
		} else {
			_, err = tx.ExecContext(ctx, insertion(tb, to-from), args...)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// batchRows are inserted with one statement.
const batchRows = 200

func insertion(tb table, rows int) string {
	row := "(" + strings.TrimSuffix(strings.Repeat("?,", len(tb.columns)), ",") + ")"
	return "INSERT INTO " + tb.name + " (" + strings.Join(tb.columns, ",") + ") VALUES " + strings.TrimSuffix(strings.Repeat(row+",", rows), ",")
}

// barePostgres copies, one transaction for each range of blocks.
func barePostgres(ctx context.Context, t task) error {
	db, err := pgx.Connect(ctx, t.DSN)
	if err != nil {
		return err
	}
	defer db.Close(ctx)
	return thenDone(ceiling(ctx, t, func(f facts) error {
		return pgx.BeginFunc(ctx, db, func(tx pgx.Tx) error {
			for _, tb := range tables {
				n, row := tb.rows(f)
				if n == 0 {
					continue
				}
				_, err := tx.CopyFrom(ctx, pgx.Identifier{tb.name}, tb.columns, pgx.CopyFromSlice(n, func(i int) ([]any, error) { return row(i), nil }))
				if err != nil {
					return err
				}
			}
			return nil
		})
	}))
}

// thenDone tells the bench, unless there was an error.
func thenDone(err error) error {
	if err != nil {
		return err
	}
	return done()
}
