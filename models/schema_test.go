package models_test

import (
	"context"
	"database/sql"
	"path/filepath"
	"reflect"
	"slices"
	"sort"
	"strings"
	"sync"
	"testing"

	"gorm.io/gorm/schema"

	"backprop/migrations"
	"backprop/models"
	"backprop/models/modelstest"
)

// Every model has the columns of its table, and no table or column is without a model.
func TestSchemaIsTheModels(t *testing.T) {
	want := map[string][]string{
		"dao":      {"id", "text"},
		"messages": {"account", "browser", "chain_id", "expires", "nonce", "text"}, "sessions": {"data", "expires", "token"},
		"supplies": {"block", "log", "supply", "time"}, "totals": {"name", "value"},
		"swaps": {"id", "number"}, "endings": {"proposal_id"}, "pendings": {"block", "log", "operation"}, "told": {"happening", "time"}, "documents": {"folded", "hash", "proposal_id", "title"},
	}
	for _, m := range []any{
		models.Block{},
		models.Cursor{},
		models.Proposal{},
		models.Action{},
		models.Vote{},
		models.Step{},
		models.Operation{},
		models.Parameter{},
		models.Role{},
		models.Delegation{},
		models.Weight{},
		models.Transfer{},
		models.Balance{},
		models.Event{},
		models.Quorum{},
		models.Standing{},
		models.Holder{},
		models.Turn{},
		models.Program{},
		models.Budget{},
		models.Grant{},
		models.Milestone{},
		models.Seat{},
		models.Reward{},
		models.Round{},
		models.Leaf{},
		models.Draft{},
		models.Application{},
		models.Version{},
		models.Author{},
		models.RulesDraft{},
		models.Slate{},
		models.Assignment{},
		models.Review{},
		models.Conflict{},
		models.Decision{},
		models.Statement{},
		models.Poll{},
		models.PollBallot{},
		models.Candidate{},
		models.Sponsorship{},
		models.Comment{},
		models.Moderation{},
		models.Channel{},
		models.Letter{},
		models.Ballot{},
		models.Batch{},
		models.Attempt{},
		models.Spending{},
		models.Relayer{},
		models.Deposit{},
		models.Movement{},
		models.Flow{},
		models.Reconciliation{},
		models.Variance{},
		models.Reconciled{},
		models.Rehearsal{},
		models.Code{},
		models.Taker{},
		models.Source{},
		models.Execution{},
		models.Sending{},
		models.Failure{},
	} {
		s, err := schema.Parse(m, &sync.Map{}, schema.NamingStrategy{})
		if err != nil {
			t.Fatal(err)
		}
		want[s.Table] = slices.Clone(s.DBNames)
		sort.Strings(want[s.Table])
	}
	want["reductions"] = want["votes"]
	for name, open := range databases(t) {
		got := columns(t, name, open)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %v\nwant %v", name, got, want)
		}
	}
}

func databases(t *testing.T) map[string]*sql.DB {
	list := map[string]*sql.DB{}
	for name, dsn := range map[string][2]string{
		"sqlite":   {"sqlite", filepath.Join(t.TempDir(), "x.db")},
		"postgres": {"pgx", modelstest.Postgres(t)},
	} {
		db, err := sql.Open(dsn[0], dsn[1])
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		ctx := context.Background()
		if _, err := migrations.Up(ctx, db, name); err != nil {
			t.Fatal(err)
		}
		if err := migrations.Down(ctx, db, name); err != nil {
			t.Fatal(err)
		}
		if _, err := migrations.Up(ctx, db, name); err != nil {
			t.Fatal(err)
		}
		list[name] = db
	}
	return list
}

func columns(t *testing.T, dialect string, db *sql.DB) map[string][]string {
	query := `SELECT m.name, p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' ORDER BY 1, 2`
	if dialect == "postgres" {
		query = `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`
	}
	rows, err := db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	got := map[string][]string{}
	for rows.Next() {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(table, "goose_") && !strings.HasPrefix(table, "sqlite_") {
			got[table] = append(got[table], column)
		}
	}
	return got
}
