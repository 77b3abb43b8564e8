package chain_test

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// aside are the tables that are not facts or derived from them, and the window of blocks, whose length is a matter of
// how it was read.
var aside = []string{"goose_db_version", "sqlite_sequence", "drafts", "messages", "sessions", "dao", "blocks"}

// dump writes every row of a record as text. It does not use the store, so that it is a second opinion.
func dump(t *testing.T, dsn string) string {
	t.Helper()
	driver, source, tables := "sqlite", "file:"+dsn, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
	if strings.HasPrefix(dsn, "postgres") {
		driver, source = "pgx", dsn
		tables = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name"
	}
	db, err := sql.Open(driver, source)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var out strings.Builder
	for _, table := range rowsOf(t, db, tables) {
		if slices.Contains(aside, table) {
			continue
		}
		fmt.Fprintf(&out, "-- %s\n", table)
		for _, row := range rowsOf(t, db, "SELECT * FROM "+table) {
			fmt.Fprintln(&out, row)
		}
	}
	return out.String()
}

// rowsOf are a query's rows as sorted lines. When balances were looked at, and the ledger was held against them, is left out.
func rowsOf(t *testing.T, db *sql.DB, query string) (lines []string) {
	t.Helper()
	rows, err := db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	for rows.Next() {
		cells, into := make([]any, len(names)), make([]any, len(names))
		for i := range cells {
			into[i] = &cells[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		var line []string
		for i, c := range cells {
			if strings.HasSuffix(query, " balances") && names[i] == "block" || names[i] == "checked" {
				continue
			}
			line = append(line, cell(c))
		}
		lines = append(lines, strings.Join(line, " | "))
	}
	slices.Sort(lines)
	return lines
}

func cell(c any) string {
	switch v := c.(type) {
	case []byte:
		return fmt.Sprintf("%x", v)
	case bool:
		if v {
			return "1"
		}
		return "0"
	}
	return fmt.Sprint(c)
}

// difference shows the lines that one text has and the other lacks.
func difference(got, want string) string {
	var out []string
	in := func(list []string) map[string]int {
		m := map[string]int{}
		for _, l := range list {
			m[l]++
		}
		return m
	}
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	hasA, hasB := in(a), in(b)
	for _, l := range a {
		if hasB[l] < hasA[l] {
			out = append(out, "  has    "+l)
		}
	}
	for _, l := range b {
		if hasA[l] < hasB[l] {
			out = append(out, "  lacks  "+l)
		}
	}
	if len(out) > 12 {
		out = append(out[:12], fmt.Sprintf("  … %d lines more", len(out)-12))
	}
	return strings.Join(out, "\n")
}
