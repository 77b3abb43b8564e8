package chain_test

import (
	"context"
	"database/sql"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// tampering changes one row of a record behind Backprop's back.
type tampering struct {
	name string
	sql  string
	args []any
	want string // part of the difference that names it
}

const (
	oneVote     = "WHERE (block, log) = (SELECT block, log FROM votes WHERE kind = 'cast' ORDER BY block, log LIMIT 1)"
	oneQueued   = "WHERE proposal_id = (SELECT proposal_id FROM standings WHERE eta > 0 AND outcome = '' LIMIT 1)"
	oneHolder   = "WHERE account = (SELECT account FROM holders WHERE votes > ? ORDER BY account LIMIT 1)"
	oneDecided  = "WHERE proposal_id = (SELECT p.id FROM proposals p JOIN standings s ON s.proposal_id = p.id WHERE s.outcome = 'executed' ORDER BY p.block LIMIT 1)"
	oneProposal = "WHERE id = (SELECT id FROM proposals ORDER BY block LIMIT 1)"
)

var none = models.Uint{}

// tamperings have a row for every table, and for what votes, money and dates hang on.
var tamperings = []tampering{
	{"a proposal's snapshot", "UPDATE proposals SET snapshot = snapshot + 1 " + oneProposal, nil, "proposals/1 snapshot: record"},
	{"a proposal's deadline", "UPDATE proposals SET deadline = deadline + 1 " + oneProposal, nil, "deadline"},
	{"a proposal's proposer", "UPDATE proposals SET proposer = ? " + oneProposal, []any{common.Address{7}}, "proposals/1 proposer: record"},
	{"a proposal's text", "UPDATE proposals SET description = description || ' or not' " + oneProposal, nil, "proposals/1 description's hash"},
	{"a proposal's title", "UPDATE proposals SET title = 'Another' " + oneProposal, nil, "proposals/1 title"},
	{"a lost proposal", "DELETE FROM proposals " + oneProposal, nil, "proposals proposalCount(): record 9, chain 10"},
	{"an action's recipient", "UPDATE actions SET target = ? WHERE proposal_id = (SELECT id FROM proposals ORDER BY block LIMIT 1)", []any{common.Address{7}}, "proposals/1 id of its actions"},
	{"a lost action", "DELETE FROM actions WHERE proposal_id = (SELECT id FROM proposals ORDER BY block LIMIT 1)", nil, "proposals/1 id of its actions"},
	{"a vote's weight", "UPDATE votes SET weight = ? " + oneVote, []any{models.U(7)}, "votes in block"},
	{"a vote's choice", "UPDATE votes SET support = 1 - support " + oneVote, nil, "support: record"},
	{"a vote's reason", "UPDATE votes SET reason = 'I was paid' " + oneVote, nil, "reason"},
	{"a vote's voter", "UPDATE votes SET voter = ? " + oneVote, []any{common.Address{7}}, "vote of 0x0700000000000000000000000000000000000000: record yes, chain no"},
	{"a lost vote", "DELETE FROM votes " + oneVote, nil, "voters: record"},
	{"an eta", "UPDATE standings SET eta = eta + 1 " + oneQueued, nil, "eta: record"},
	{"a quorum", "UPDATE standings SET quorum = ? " + oneDecided, []any{models.U(7)}, "quorum: record 7, chain"},
	{"a tally", "UPDATE standings SET in_favor = ? " + oneDecided, []any{models.U(7)}, "votes for: record 7, chain"},
	{"an outcome", "UPDATE standings SET outcome = '' " + oneDecided, nil, "state: record"},
	{"an operation of a proposal", "UPDATE standings SET operation = ? " + oneQueued, []any{common.Hash{7}}, "time of its operation"},
	{"a lost standing", "DELETE FROM standings " + oneDecided, nil, "state: record"},
	{"a step's eta", "UPDATE steps SET timepoint = timepoint + 1 WHERE kind = 'queued' AND proposal_id = (SELECT proposal_id FROM standings WHERE eta > 0 AND outcome = '' LIMIT 1)", nil, "eta: record"},
	{"a lost step", "DELETE FROM steps WHERE kind = 'canceled'", nil, "outcome"},
	{"an operation's delay", "UPDATE operations SET delay = delay + 1 WHERE kind = 'scheduled'", nil, "delay"},
	{"a lost execution", "DELETE FROM operations WHERE kind = 'executed'", nil, "operations/0x"},
	{"a parameter", "UPDATE parameters SET value = ? WHERE name = 'votingPeriod'", []any{models.U(7)}, "parameters votingPeriod: record 7, chain"},
	{"a lost parameter", "DELETE FROM parameters WHERE name = 'proposalThreshold'", nil, "parameters in block"},
	{"a role", "UPDATE roles SET granted = NOT granted", nil, "roles 0x"},
	{"a lost role", "DELETE FROM roles WHERE (block, log) = (SELECT block, log FROM roles ORDER BY block, log LIMIT 1)", nil, "roles in block"},
	{"a delegation", "UPDATE delegations SET delegate = ?", []any{common.Address{7}}, "delegate: record"},
	{"a lost delegation", "DELETE FROM delegations", nil, "delegate: record"},
	{"past votes", "UPDATE weights SET votes = ? WHERE (block, log) = (SELECT block, log FROM weights ORDER BY block, log LIMIT 1)", []any{models.U(7)}, "votes at"},
	{"lost past votes", "DELETE FROM weights WHERE (block, log) = (SELECT block, log FROM weights ORDER BY block, log LIMIT 1)", nil, "changes of votes"},
	{"a transfer", "UPDATE transfers SET amount = ? WHERE (block, log) = (SELECT block, log FROM transfers ORDER BY block, log LIMIT 1)", []any{models.U(7)}, "transfers in block"},
	{"a lost transfer", "DELETE FROM transfers WHERE (block, log) = (SELECT block, log FROM transfers ORDER BY block, log LIMIT 1)", nil, "balance"},
	{"a holder's balance", "UPDATE holders SET balance = ? " + oneHolder, []any{models.U(7), none}, "balance: record 7, chain"},
	{"a holder's votes", "UPDATE holders SET votes = ? " + oneHolder, []any{models.U(7), none}, "votes: record 7, chain"},
	{"a holder's delegate", "UPDATE holders SET delegate = ? " + oneHolder, []any{common.Address{7}, none}, "delegate: record 0x0700000000000000000000000000000000000000, chain"},
	{"a lost holder", "DELETE FROM holders " + oneHolder, []any{none}, "balance: record 0, chain"},
	{"a count of delegators", "UPDATE holders SET delegators = delegators + 1 " + oneHolder, []any{none}, "delegators: record"},
	{"a count of votes cast", "UPDATE holders SET voted = voted + 1 " + oneHolder, []any{none}, "votes on the last that are over: record"},
	{"a lost ending", "DELETE FROM endings WHERE proposal_id = (SELECT MIN(proposal_id) FROM endings)", nil, "proposals last votes that are over: record"},
	{"a vote taken back", "UPDATE reductions SET weight = ?", []any{models.U(7)}, "votes in block"},
	{"a lost vote taken back", "DELETE FROM reductions", nil, "votes in block"},
	{"a count of voters", "UPDATE standings SET voters_for = voters_for + 1 " + oneDecided, nil, "votersfor: record"},
	{"a lasting state", "UPDATE standings SET lasting = 3 " + oneDecided, nil, "lasting: record"},
	{"a supply", "UPDATE supplies SET supply = ?", []any{models.U(7)}, "treasury supply: record 7, chain"},
	{"a lost supply", "DELETE FROM supplies", nil, "treasury supply: record 0, chain"},
	{"a total", "UPDATE totals SET value = ? WHERE name = 'holders'", []any{models.U(7)}, "totals holders: record 7, its facts"},
	{"a lost total", "DELETE FROM totals WHERE name = 'delegated'", nil, "totals delegated: record 0, its facts"},
	{"an unknown event", "UPDATE events SET data = ?", []any{common.Address{7}}, "events in block"},
	{"the time of the newest block", "UPDATE cursors SET time = time + 432000", nil, "record time of its newest block: record"},
	{"a kept block", "UPDATE blocks SET time = time + 1 WHERE number = (SELECT MAX(number) FROM blocks)", nil, "header: record"},
	{"a lost block", "DELETE FROM blocks WHERE number = (SELECT MAX(number) - 2 FROM blocks)", nil, " row: record none, chain some"},
	{"the final block", "UPDATE cursors SET finalized = number + 50", nil, "record final block: record"},
	{"what a search finds", "UPDATE proposals SET addresses = ''", nil, "proposals/1 addresses for search: record"},
	{"the treasury's ETH", "UPDATE balances SET amount = ? WHERE asset = ?", []any{models.U(7), common.Address{}}, "treasury ETH: record 7, chain"},
	{"an entry of the ledger", "UPDATE movements SET amount = ? " + firstEntry, []any{models.U(7)}, "amount: record 7, its facts"},
	{"an entry's proposal", "UPDATE movements SET proposal_id = ? WHERE kind = 'payment'", []any{models.U(7)}, "proposalid: record 7, its facts"},
	{"an entry's kind", "UPDATE movements SET kind = 'sweep' " + firstEntry, nil, "kind: record sweep, its facts"},
	{"a lost entry", "DELETE FROM movements " + firstEntry, nil, "record no entry, its facts"},
	{"an invented entry", "INSERT INTO movements SELECT block, place + 1000, account, asset, part, tx, time, outgoing, amount, other, kind, proposal_id, grant_id, milestone, round, since, balance, known FROM movements " + firstEntry, nil, "its facts no entry"},
	{"a balance in the ledger", "UPDATE movements SET balance = ? " + firstEntry, []any{models.U(7)}, "balance: record 7, its facts"},
	{"a lost deposit", "DELETE FROM movements WHERE place = 0", nil, "ledger ETH: record"},
	{"a month's total", "UPDATE flows SET amount = ?", []any{models.U(7)}, "record 7 in "},
	{"a lost total of a month", "DELETE FROM flows", nil, "ledger total of"},
	{"the treasury's dollars", "DELETE FROM balances WHERE asset <> ?", []any{common.Address{}}, "treasury DUSD: record 0, chain"},
}

const firstEntry = "WHERE (block, place) = (SELECT block, place FROM movements WHERE place > 0 ORDER BY block, place LIMIT 1)"

// Whatever is changed in a record behind its back is found, and named.
func TestVerifyFindsTampering(t *testing.T) {
	path := filepath.Join(t.TempDir(), "clean.db")
	s := newSetup(t, devnet.TellBriefly, openAt(t, path))
	s.follow(s.index)
	finds(t, path, tamperings, s.verify)
}

// finds tampers with copies of the record at a path, and looks whether verify names what is wrong.
func finds(t *testing.T, path string, list []tampering, verify func(*models.Store, uint64) []models.Variance) {
	t.Helper()
	for _, d := range verify(openAt(t, path), 0) {
		t.Errorf("control, untouched: %s", d)
	}
	for _, x := range list {
		t.Run(x.name, func(t *testing.T) {
			other := filepath.Join(t.TempDir(), "tampered.db")
			execute(t, path, "VACUUM INTO ?", other)
			if n := execute(t, other, x.sql, x.args...); n == 0 {
				t.Fatal("no row was changed")
			}
			var said []string
			for _, d := range verify(openAt(t, other), 0) {
				said = append(said, d.String())
			}
			if text := strings.Join(said, "\n"); !strings.Contains(text, x.want) {
				t.Errorf("no difference says %q:\n%s", x.want, text)
			}
		})
	}
}

const bravosFirst = "WHERE proposal_id = (SELECT id FROM proposals ORDER BY block, log LIMIT 1)"

// bravoTamperings are of what other contracts tell than OpenZeppelin's.
var bravoTamperings = []tampering{
	{"a vote's weight", "UPDATE votes SET weight = ? " + bravosFirst, []any{models.U(7)}, "record 7, chain"},
	{"a vote's choice", "UPDATE votes SET support = 1 - support " + bravosFirst + " AND support < 2", nil, "support of 0x"},
	{"a lost vote", "DELETE FROM votes " + bravosFirst, nil, "voters: record"},
	{"a tally", "UPDATE standings SET in_favor = ? " + bravosFirst, []any{models.U(7)}, "votes for: record 7, chain"},
	{"a quorum", "UPDATE standings SET quorum = ? " + bravosFirst, []any{models.U(7)}, "quorum: record 7, chain"},
	{"a quorum as answered", "UPDATE quorums SET value = ?", []any{models.U(7)}, "its facts 7"},
	{"an eta", "UPDATE standings SET eta = eta + 1 WHERE eta > 0", nil, "eta: record"},
	{"an expiry", "UPDATE standings SET expires = expires + 1 WHERE eta > 0", nil, "expiry: record"},
	{"an action", "UPDATE actions SET target = ? " + bravosFirst, []any{common.Address{7}}, "hash of its actions: record"},
	{"a lost execution", "DELETE FROM operations WHERE kind = 'executed'", nil, "queued: record yes, chain no"},
	{"a lost proposal", "DELETE FROM proposals WHERE id = (SELECT MAX(id) FROM proposals)", nil, "proposals proposalCount(): record"},
	{"past votes", "UPDATE weights SET votes = ? WHERE (block, log) = (SELECT block, log FROM weights ORDER BY block, log LIMIT 1)", []any{models.U(7)}, "votes at"},
}

func TestVerifyFindsTamperingWithBravo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "clean.db")
	w := newVisitOn(t, families.Bravo, openAt(t, path))
	w.life()
	s := &setup{T: t, devnet: w.devnet, node: w.node, dao: w.dao}
	finds(t, path, bravoTamperings, s.verify)
}

func openAt(t *testing.T, path string) *models.Store {
	t.Helper()
	store, err := models.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	if _, err := store.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	return store
}

// execute runs one statement on a database file and tells how many rows it changed.
func execute(t *testing.T, path, statement string, args ...any) int64 {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=foreign_keys(1)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for i, a := range args {
		switch x := a.(type) {
		case common.Address:
			args[i] = x.Bytes()
		case common.Hash:
			args[i] = x.Bytes()
		}
	}
	result, err := db.Exec(statement, args...)
	if err != nil {
		t.Fatal(err)
	}
	n, err := result.RowsAffected()
	if err != nil {
		t.Fatal(err)
	}
	return n
}
