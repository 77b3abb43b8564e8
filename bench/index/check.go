package main

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/stdlib"
)

// stored is what a contestant's database holds.
type stored struct {
	Counts  counts
	Tallies map[string]tally
}

// check compares what is stored with what the chain is known to hold: who did less work is not measured.
func (a *arena) check(ctx context.Context, name, dsn string) error {
	if dsn == "" {
		return nil // it has compared the counts itself
	}
	driver := "sqlite"
	if strings.HasPrefix(dsn, "postgres://") {
		driver = "pgx"
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	s := stored{Tallies: map[string]tally{}}
	if err := s.count(ctx, db, a.fixture.DAO.Token); err != nil {
		return err
	}
	bare := strings.HasPrefix(name, "ceiling")
	if bare {
		s.Counts.Proposals = a.fixture.Counts.Proposals // they are left out
		err = s.addUp(ctx, db)
	} else {
		err = s.standings(ctx, db)
	}
	if err != nil {
		return err
	}
	return a.same(s)
}

func (a *arena) same(s stored) error {
	if s.Counts != a.fixture.Counts {
		return fmt.Errorf("stored %+v, the chain holds %+v", s.Counts, a.fixture.Counts)
	}
	if !maps.Equal(s.Tallies, a.fixture.Tallies) {
		return fmt.Errorf("tallies are %v, the chain's are %v", s.Tallies, a.fixture.Tallies)
	}
	return nil
}

// count counts the facts: of transfers, those of the DAO's token.
func (s *stored) count(ctx context.Context, db *sql.DB, token common.Address) error {
	holder := "?"
	if _, ours := db.Driver().(*stdlib.Driver); ours {
		holder = "$1"
	}
	for table, n := range map[string]*int{
		"votes": &s.Counts.Votes, "delegations": &s.Counts.Delegations, "weights": &s.Counts.Weights, "proposals": &s.Counts.Proposals,
	} {
		if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM "+table).Scan(n); err != nil {
			return fmt.Errorf("%s: %w", table, err)
		}
	}
	return db.QueryRowContext(ctx, "SELECT COUNT(*) FROM transfers WHERE token = "+holder, token[:]).Scan(&s.Counts.Transfers)
}

// standings are the tallies that an indexer keeps.
func (s *stored) standings(ctx context.Context, db *sql.DB) error {
	rows, err := db.QueryContext(ctx, "SELECT proposal_id, against, in_favor, abstain, voters FROM standings")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		var t tally
		if err := rows.Scan(&id, &t.Against, &t.For, &t.Abstain, &t.Voters); err != nil {
			return err
		}
		s.Tallies[short(id)] = tally{short(t.Against), short(t.For), short(t.Abstain), t.Voters}
	}
	return rows.Err()
}

// addUp tallies the votes of a database that keeps no standings.
func (s *stored) addUp(ctx context.Context, db *sql.DB) error {
	rows, err := db.QueryContext(ctx, "SELECT proposal_id, support, weight FROM votes")
	if err != nil {
		return err
	}
	defer rows.Close()
	sums := map[string]*[3]big.Int{}
	voters := map[string]int{}
	for rows.Next() {
		var id, weight string
		var support uint8
		if err := rows.Scan(&id, &support, &weight); err != nil {
			return err
		}
		if sums[id] == nil {
			sums[id] = new([3]big.Int)
		}
		w, _ := new(big.Int).SetString(weight, 10)
		sums[id][support].Add(&sums[id][support], w)
		voters[id]++
	}
	for id, sum := range sums {
		s.Tallies[short(id)] = tally{sum[0].String(), sum[1].String(), sum[2].String(), voters[id]}
	}
	return rows.Err()
}

// short is a number without the zeros that pad it.
func short(n string) string {
	if n = strings.TrimLeft(n, "0"); n == "" {
		return "0"
	}
	return n
}
