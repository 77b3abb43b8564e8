package models

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Digest is what a record says up to a block, as hashes: equal records have equal digests, whatever database they are in and
// in whatever ranges they were read. When a balance was observed and which blocks are kept for reorgs is left out.
type Digest struct {
	Block   uint64
	Hash    common.Hash // the block's; zero when the record no longer keeps it
	Tables  []TableDigest
	Facts   [32]byte // of the tables of facts
	Derived [32]byte // of those derived from them; zero unless Block is the cursor
	Record  [32]byte // of all
}

// TableDigest is one table's part.
type TableDigest struct {
	Name    string
	Derived bool
	Rows    uint64
	Sum     [32]byte // SHA-256 of the rows in the order of their keys, each column with its length
}

// digested is how a table is read for a digest.
type digested struct {
	name, columns, where, order string
	derived                     bool
}

const inRange = "block <= ?"

// digests are the tables in the order of a digest.
var digests = []digested{
	{proposalRows.name, proposalRows.columns, inRange, "id", false},
	{actionRows.name, actionRows.columns, "proposal_id IN (SELECT id FROM proposals WHERE block <= ?)", "proposal_id, position", false},
	ofFacts(voteRows),
	ofFacts(reductionRows),
	ofFacts(stepRows),
	ofFacts(operationRows),
	ofFacts(parameterRows),
	ofFacts(roleRows),
	ofFacts(delegationRows),
	ofFacts(weightRows),
	ofFacts(transferRows),
	ofFacts(eventRows),
	ofFacts(turnRows),
	ofFacts(rewardRows),
	{standingRows.name, standingRows.columns, inRange, "proposal_id", true},
	{pendingRows.name, pendingRows.columns, inRange, "operation", true},
	{documentRows.name, documentRows.columns, "0 <= ?", "hash, proposal_id", true},
	{programRows.name, programRows.columns, inRange, "id", true},
	{budgetRows.name, budgetRows.columns, "0 <= ?", "program_id, token", true},
	{grantRows.name, grantRows.columns, inRange, "id", true},
	{milestoneRows.name, milestoneRows.columns, "0 <= ?", "grant_id, position", true},
	{seatRows.name, seatRows.columns, "0 <= ?", "account, grant_id, kind", true},
	{roundRows.name, roundRows.columns, inRange, "id", true},
	{endingRows.name, endingRows.columns, "0 <= ?", "proposal_id", true},
	{holderRows.name, holderRows.columns, "0 <= ?", "account", true},
	{supplyRows.name, supplyRows.columns, inRange, "block, log", true},
	{quorumRows.name, "proposal_id, value, super", inRange, "proposal_id", true},
	{balanceRows.name, "account, asset, amount", inRange, "account, asset", true},
	{totalRows.name, totalRows.columns, "0 <= ?", "name", true},
}

func ofFacts[T any](t table[T]) digested {
	return digested{t.name, t.columns, inRange, "block, log", false}
}

// ErrAhead says that a digest was asked of a block that the record has not read.
var ErrAhead = errors.New("the record has not read that block")

// Digest hashes the record up to a block; 0 stands for the cursor. It reads every row once and keeps none.
func (s *Store) Digest(ctx context.Context, at uint64) (d Digest, err error) {
	ctx, end, err := s.Snapshot(ctx)
	if err != nil {
		return d, err
	}
	defer end()
	cursor, err := s.Cursor(ctx)
	if err != nil {
		return d, err
	}
	if at == 0 {
		at = cursor.Number
	}
	if at > cursor.Number {
		return d, fmt.Errorf("%w: %d, it is at %d", ErrAhead, at, cursor.Number)
	}
	d.Block = at
	if b, err := s.BlockAt(ctx, at); err == nil {
		d.Hash = b.Hash
	} else if at == cursor.Number {
		d.Hash = cursor.Hash
	}
	for _, t := range digests {
		if t.derived && at != cursor.Number {
			continue
		}
		sum, err := s.digest(ctx, t, at)
		if err != nil {
			return d, fmt.Errorf("digest %s: %w", t.name, fault(err))
		}
		d.Tables = append(d.Tables, sum)
	}
	d.sum(at == cursor.Number)
	return d, nil
}

// sum joins the tables' hashes.
func (d *Digest) sum(derived bool) {
	facts, rest, record := sha256.New(), sha256.New(), sha256.New()
	for _, t := range d.Tables {
		if t.Derived {
			rest.Write(t.Sum[:])
		} else {
			facts.Write(t.Sum[:])
		}
	}
	d.Facts = [32]byte(facts.Sum(nil))
	if derived {
		d.Derived = [32]byte(rest.Sum(nil))
	}
	record.Write(binary.BigEndian.AppendUint64(nil, d.Block))
	record.Write(d.Facts[:])
	record.Write(d.Derived[:])
	d.Record = [32]byte(record.Sum(nil))
}

func (s *Store) digest(ctx context.Context, t digested, at uint64) (TableDigest, error) {
	sum := TableDigest{Name: t.name, Derived: t.derived}
	rows, err := s.db(ctx).Raw(s.selects(t), num(at)).Rows()
	if err != nil {
		return sum, err
	}
	defer rows.Close()
	h := sha256.New()
	h.Write([]byte(t.name + " " + t.columns))
	sum.Rows, err = hashRows(h, rows, len(strings.Split(t.columns, ", ")))
	sum.Sum = [32]byte(h.Sum(nil))
	return sum, err
}

// selects is the query of a table's rows. Truth is a number, and names are in the order of their bytes, in both databases.
func (s *Store) selects(t digested) string {
	columns := strings.Split(t.columns, ", ")
	for i, c := range columns {
		switch c {
		case "granted", "passed", "early", "short", "approved", "closed":
			columns[i] = "CASE WHEN " + c + " THEN 1 ELSE 0 END"
		}
	}
	if s.dialect == "postgres" && (strings.HasSuffix(t.order, "name") || strings.HasSuffix(t.order, "kind")) {
		t.order += ` COLLATE "C"`
	}
	return "SELECT " + strings.Join(columns, ", ") + " FROM " + t.name + " WHERE " + t.where + " ORDER BY " + t.order
}

// hashRows hashes rows as they come, each value behind its length.
func hashRows(h io.Writer, rows *sql.Rows, columns int) (n uint64, err error) {
	raw, into := make([]sql.RawBytes, columns), make([]any, columns)
	for i := range raw {
		into[i] = &raw[i]
	}
	var buf []byte
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return n, err
		}
		n++
		for _, v := range raw {
			buf = append(binary.BigEndian.AppendUint32(buf, uint32(len(v))), v...)
		}
		if len(buf) > 1<<16 {
			h.Write(buf)
			buf = buf[:0]
		}
	}
	h.Write(buf)
	return n, rows.Err()
}
