package models_test

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"backprop/models"
)

// Whatever is changed in one row of a record, its digest is another one; but for when a balance or a quorum was observed.
func TestTamper(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s, err := models.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	ctx := context.Background()
	if _, err := s.Migrate(ctx); err != nil {
		t.Fatal(err)
	}
	c := newChain(9)
	for range 60 {
		c.grow()
	}
	last := len(c.blocks) - 1
	c.blocks[last].Balances = []models.Balance{{Account: dao.Timelock, Amount: models.U(7), Block: uint64(last)}}
	waits := models.Operation{At: models.At{Block: uint64(last), Log: 900, Time: c.blocks[last].Blocks[0].Time}, Operation: hash(7, 7), Kind: models.CallScheduled}
	c.blocks[last].Operations = append(c.blocks[last].Operations, waits)
	c.blocks[last].Quorums = []models.Quorum{{ProposalID: models.U(1), Block: uint64(last), Value: models.U(7)}}
	for _, f := range c.blocks {
		if err := s.Apply(ctx, dao, f); err != nil {
			t.Fatal(err)
		}
	}
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	seen, columns := map[[32]byte]string{digestOf(t, s, 0).Record: "nothing"}, 0
	for _, table := range digestOf(t, s, 0).Tables {
		if table.Rows == 0 {
			t.Errorf("nothing is in %s", table.Name)
		}
		for _, column := range columnsOf(t, db, table.Name) {
			name := table.Name + "." + column
			tamper(t, db, table.Name, column)
			d := digestOf(t, s, 0)
			before, same := seen[d.Record]
			if observed := name == "balances.block" || name == "quorums.block"; same != observed {
				t.Errorf("after a change of %s the digest is that of %s", name, before)
			}
			seen[d.Record] = name
			columns++
		}
	}
	t.Logf("%d columns", columns)
}

func columnsOf(t *testing.T, db *sql.DB, table string) (list []string) {
	t.Helper()
	rows, err := db.Query("SELECT name FROM pragma_table_info(?)", table)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		list = append(list, name)
	}
	slices.Reverse(list) // keys come last, since rows are found by them
	return list
}

// tamper changes a column in the first row of a table, in the order of the chain where it has one.
func tamper(t *testing.T, db *sql.DB, table, column string) {
	t.Helper()
	key := map[string]string{
		"proposals": "block || '/' || hex(id)", "standings": "block || '/' || hex(proposal_id)", "actions": "hex(proposal_id) || '/' || position",
		"holders": "hex(account)", "totals": "name", "balances": "hex(asset)", "quorums": "hex(proposal_id)", "endings": "hex(proposal_id)",
		"documents": "hex(hash) || '/' || hex(proposal_id)", "programs": "id", "grants": "id", "rounds": "id", "budgets": "program_id || '/' || hex(token)",
		"milestones": "grant_id || '/' || position", "seats": "hex(account) || '/' || grant_id || kind",
	}[table]
	if key == "" {
		key = "block || '/' || log"
	}
	number := map[string]string{"block": "%[2]s - 1", "log": "%[2]s + 1000", "position": "%[2]s + 1000"}[column]
	if number == "" {
		number = "1 - %[2]s"
	}
	other := "CASE typeof(%[2]s) WHEN 'blob' THEN CAST(%[2]s || X'01' AS BLOB) WHEN 'text' THEN %[2]s || 'x' ELSE " + number + " END"
	query := fmt.Sprintf("UPDATE %[1]s SET %[2]s = "+other+" WHERE %[3]s = (SELECT %[3]s FROM %[1]s ORDER BY %[4]s LIMIT 1)", table, column, key, order(key))
	if _, err := db.Exec(query); err != nil {
		t.Fatalf("%s.%s: %v", table, column, err)
	}
}

// order is the order of a key's first part.
func order(key string) string {
	first, _, _ := strings.Cut(key, " || ")
	if first == "hex(proposal_id)" {
		first += " DESC" // another proposal than the one that was changed
	}
	return first
}
