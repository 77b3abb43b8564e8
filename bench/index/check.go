package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/stdlib"

	"backprop/models"
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
	if a.fixture.Plan == emitted {
		return a.checkEmitted(ctx, dsn)
	}
	db, err := openSQL(dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	s := stored{Tallies: map[string]tally{}}
	if err := s.count(ctx, db, a.fixture.DAO.Token, a.fixture.Head); err != nil {
		return err
	}
	bare := strings.HasPrefix(name, "ceiling")
	if bare {
		s.Counts.Proposals = a.fixture.Counts.Proposals // they are left out
		err = s.addUp(ctx, db, a.fixture.Head)
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
func (s *stored) count(ctx context.Context, db *sql.DB, token common.Address, last uint64) error {
	holder := "?"
	if _, ours := db.Driver().(*stdlib.Driver); ours {
		holder = "$1"
	}
	for table, n := range map[string]*int{
		"votes": &s.Counts.Votes, "delegations": &s.Counts.Delegations, "weights": &s.Counts.Weights, "proposals": &s.Counts.Proposals,
	} {
		if err := db.QueryRowContext(ctx, fmt.Sprintf("SELECT COUNT(*) FROM %s WHERE block <= %d", table, last)).Scan(n); err != nil {
			return fmt.Errorf("%s: %w", table, err)
		}
	}
	return db.QueryRowContext(ctx, fmt.Sprintf("SELECT COUNT(*) FROM transfers WHERE block <= %d AND token = %s", last, holder), token[:]).Scan(&s.Counts.Transfers)
}

// standings are the tallies that an indexer keeps.
func (s *stored) standings(ctx context.Context, db *sql.DB) error {
	rows, err := db.QueryContext(ctx, "SELECT proposal_id, against, in_favor, abstain, voters FROM standings")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id, against, inFavor, abstain models.Uint
		var voters int
		if err := rows.Scan(&id, &against, &inFavor, &abstain, &voters); err != nil {
			return err
		}
		s.Tallies[id.String()] = tally{against.String(), inFavor.String(), abstain.String(), voters}
	}
	return rows.Err()
}

// addUp tallies the votes of a database that keeps no standings.
func (s *stored) addUp(ctx context.Context, db *sql.DB, last uint64) error {
	rows, err := db.QueryContext(ctx, fmt.Sprintf("SELECT proposal_id, support, weight FROM votes WHERE block <= %d", last))
	if err != nil {
		return err
	}
	defer rows.Close()
	sums := map[models.Uint]*[3]models.Uint{}
	voters := map[models.Uint]int{}
	for rows.Next() {
		var id, weight models.Uint
		var support uint8
		if err := rows.Scan(&id, &support, &weight); err != nil {
			return err
		}
		if sums[id] == nil {
			sums[id] = new([3]models.Uint)
		}
		sums[id][support] = sums[id][support].Add(weight)
		voters[id]++
	}
	for id, sum := range sums {
		s.Tallies[id.String()] = tally{sum[0].String(), sum[1].String(), sum[2].String(), voters[id]}
	}
	return rows.Err()
}

// until is the arena on the chain's first blocks, which hold what the whole record, that was compared with the chain,
// says of them. Backprop has read the whole into SQLite before.
func (a *arena) until(ctx context.Context, last uint64) (*arena, error) {
	db, err := sql.Open("sqlite", filepath.Join(a.temp, "backprop-sqlite.db"))
	if err != nil {
		return nil, err
	}
	defer db.Close()
	s := stored{Tallies: map[string]tally{}}
	for id := range a.fixture.Tallies {
		s.Tallies[id] = tally{"0", "0", "0", 0}
	}
	if err := errors.Join(s.count(ctx, db, a.fixture.DAO.Token, last), s.addUp(ctx, db, last)); err != nil {
		return nil, err
	}
	part, begin := *a.fixture, *a
	part.Last, part.Head, part.Counts, part.Tallies = last, last, s.Counts, s.Tallies
	begin.fixture = &part
	return &begin, nil
}

func openSQL(dsn string) (*sql.DB, error) {
	if strings.HasPrefix(dsn, "postgres://") {
		return sql.Open("pgx", dsn)
	}
	return sql.Open("sqlite", dsn)
}

// checkEmitted looks whether the record has every vote of the emitted chain, which are all on its proposal, for it.
func (a *arena) checkEmitted(ctx context.Context, dsn string) error {
	db, err := openSQL(dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	p := a.fixture.Plan
	last := int(a.fixture.Last-a.fixture.Begin) * p.PerBlock
	var rows, voters int
	err = db.QueryRowContext(ctx, "SELECT (SELECT COUNT(*) FROM votes), (SELECT voters FROM standings)").Scan(&rows, &voters)
	if want := min(last, p.Voters); err == nil && (rows != want || voters != want) {
		err = fmt.Errorf("stored %d votes and counted %d, the chain holds %d", rows, voters, want)
	}
	return err
}
