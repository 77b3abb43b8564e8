package chain_test

import (
	"context"
	"database/sql"
	"fmt"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// ofGrants are the tables that grants, programs and rounds stand in.
var ofGrants = []string{"turns", "rewards", "documents", "programs", "budgets", "grants", "milestones", "seats", "rounds"}

// Whatever column of whatever table of grants is changed behind the record's back, and whatever row is lost, is found.
func TestVerifyFindsTamperingWithGrants(t *testing.T) {
	path := filepath.Join(t.TempDir(), "clean.db")
	h := newHouse(t, 1, openAt(t, path))
	h.life()
	for _, d := range h.setup.verify(openAt(t, path), 0) {
		t.Errorf("control, untouched: %s", d)
	}
	for _, table := range ofGrants {
		columns := columnsOf(t, path, table)
		for _, column := range append(columns, "") {
			name := fmt.Sprintf("%s.%s", table, column)
			other := filepath.Join(t.TempDir(), "tampered.db")
			execute(t, path, "VACUUM INTO ?", other)
			if n := tamper(t, other, tampered(table, column)); n == 0 {
				t.Errorf("%s: no row was changed", name)
			}
			found := 0
			v := h.verification(openAt(t, other), 0)
			v.Found = func(models.Variance) { found++ }
			if _, err := v.Run(context.Background()); found == 0 && err == nil {
				t.Errorf("%s: a change is not found", name)
			}
		}
	}
}

// tampered changes a column of one row; without a column the row is lost.
func tampered(table, column string) string {
	row := fmt.Sprintf("WHERE %[1]s = (SELECT %[1]s FROM %[2]s ORDER BY 1 LIMIT 1)", map[string]string{
		"turns": "block || '/' || log", "rewards": "block || '/' || log", "documents": "hash", "programs": "id", "budgets": "hex(token)", "grants": "id",
		"milestones": "grant_id || '/' || position", "seats": "hex(account) || grant_id || kind", "rounds": "id",
	}[table], table)
	if column == "" {
		return fmt.Sprintf("DELETE FROM %s %s", table, row)
	}
	// an address or a hash keeps its length, and ends otherwise
	other := "CASE typeof(%[1]s) WHEN 'blob' THEN CAST(substr(%[1]s, 1, length(%[1]s) - 1) || CASE substr(%[1]s, -1) WHEN X'07' THEN X'08' ELSE X'07' END AS BLOB) WHEN 'text' THEN replace(replace(%[1]s, '7', '8'), 'e', 'a') || ' ' ELSE %[1]s + 1 END"
	if column == "block" || column == "log" || column == "position" || column == "id" || column == "grant_id" && table != "turns" {
		other = "%[1]s + 1000"
	}
	if column == "approved" || column == "closed" {
		other = "NOT %[1]s"
	}
	return fmt.Sprintf("UPDATE %s SET %s = %s %s", table, column, fmt.Sprintf(other, column), row)
}

// tamper runs a statement without a look at what refers to what.
func tamper(t *testing.T, path, statement string) int64 {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	result, err := db.Exec(statement)
	if err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	n, err := result.RowsAffected()
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func columnsOf(t *testing.T, path, table string) (list []string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
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
	return list
}

// life has one of each: a program, grants in several states, a document in a proposal, a round of rewards.
func (h *house) life() {
	h.program()
	text := "# A plan\n\n" + models.Document("# Plan of everything\n\nDone.").Embed()
	h.as(devnet.Proposer, "propose", h.dao.Governor, nil, call.Propose(h.dao, []models.Action{{Target: h.dao.Token.Address}}, text).Data)
	for h.done["createGrant"] < 3 {
		h.slate()
	}
	h.follow(h.index)
	for h.done["claimReward"] == 0 {
		h.reward()
	}
	for range 12 {
		for _, g := range h.grants() {
			h.next(g)
			h.follow(h.index)
		}
	}
	g := h.grants()[0]
	h.byEscrow(h.account(g.Payee), "proposePayout", escrow.PackProposePayout(new(big.Int).SetUint64(g.ID), common.Address{7}))
	h.byEscrow(theGuardian, "pause", escrow.PackPause())
	h.follow(h.index)
}
