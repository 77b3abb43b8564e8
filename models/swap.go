package models

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// ErrBehind says that a record built beside another has not come far enough to take its place.
var ErrBehind = errors.New("the record built again is behind the one that serves; let it read on")

// Swap gives this record the facts of one that was built beside it, and what is derived from them, in one transaction: whoever
// reads sees the one or the other. Only rows that differ are written. Words stay.
func (s *Store) Swap(ctx context.Context, beside *Store) error {
	if beside.of != s {
		return errors.New("only a record made by Beside can be swapped in")
	}
	same, err := s.sameTo(ctx, beside)
	if err != nil {
		return fmt.Errorf("swap: %w", err)
	}
	err = again(ctx, func() error {
		return s.connected(ctx, func(conn *sql.Conn) error { return s.swapOn(ctx, conn, same) })
	})
	if err != nil {
		return fmt.Errorf("swap: %w", err)
	}
	s.Changes.Announce(Everything()...)
	return nil
}

// same tells up to which block tables of two records are known to be equal, so that no lock need be held to compare them.
type same struct {
	block  uint64
	tables map[string]bool
}

// sameTo compares the facts up to a block that neither record can go behind.
func (s *Store) sameTo(ctx context.Context, beside *Store) (same, error) {
	x := same{tables: map[string]bool{}}
	a, err := first[Cursor](s.db(ctx))
	if errors.Is(err, ErrNotFound) {
		return x, nil
	}
	if err != nil {
		return x, err
	}
	b, err := first[Cursor](beside.db(ctx))
	if err != nil {
		return x, err
	}
	x.block = min(a.Finalized, b.Finalized, a.Number, b.Number)
	if x.block == 0 {
		return x, nil
	}
	one, err := s.Digest(ctx, x.block)
	if err != nil {
		return x, err
	}
	two, err := beside.Digest(ctx, x.block)
	if err != nil {
		return x, err
	}
	for i, t := range one.Tables {
		x.tables[t.Name] = !t.Derived && t == two.Tables[i]
	}
	return x, nil
}

func (s *Store) swapOn(ctx context.Context, conn *sql.Conn, same same) error {
	prefix, detach, err := s.attach(ctx, conn)
	if err != nil {
		return err
	}
	defer detach()
	return s.transactionOn(ctx, conn, func(w *writer) error {
		return s.locked(w, func(w *writer) error { return swapIn(w, prefix, same) })
	})
}

// swapIn replaces what differs. Proposals come first: what refers to them goes with those that go.
func swapIn(w *writer, prefix string, same same) error {
	finalized, err := finalOf(w, prefix, &same)
	if err != nil {
		return err
	}
	for _, t := range swapped() {
		if err := t.swap(w, prefix, same); err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
	}
	if err := w.Exec("UPDATE cursors SET finalized = ?", num(finalized)).Error; err != nil {
		return err
	}
	if err := unreconcile(w); err != nil {
		return err
	}
	return countSwap(w)
}

// finalOf is the finalized block of both records, above which the one to come must be. A record that was forgotten since it
// was compared is compared again.
func finalOf(w *writer, prefix string, same *same) (uint64, error) {
	mine, err := all[Cursor](w.DB)
	if err != nil {
		return 0, err
	}
	theirs, err := first[Cursor](w.Table(prefix + cursorRows.name))
	if err != nil {
		return 0, err
	}
	finalized := theirs.Finalized
	for _, c := range mine {
		if c.Finalized <= c.Number { // else it is damaged
			finalized = max(finalized, c.Finalized)
		}
	}
	if len(mine) == 0 || mine[0].Number < same.block {
		same.tables = nil
	}
	if theirs.Number < finalized {
		return 0, fmt.Errorf("%w: it is at block %d, block %d is finalized", ErrBehind, theirs.Number, finalized)
	}
	return finalized, nil
}

// swappable is a table and its key.
type swappable struct {
	name          string
	columns, keys []string
}

func swappableOf[T any](t table[T]) swappable {
	return swappable{t.name, t.list()[t.keys:], t.list()[:t.keys]}
}

// swapped are all tables of facts and of what is derived from them.
func swapped() []swappable {
	return []swappable{
		swappableOf(proposalRows), swappableOf(actionRows), swappableOf(voteRows), swappableOf(reductionRows), swappableOf(stepRows),
		swappableOf(operationRows), swappableOf(parameterRows), swappableOf(roleRows), swappableOf(delegationRows), swappableOf(weightRows),
		swappableOf(turnRows), swappableOf(rewardRows), swappableOf(documentRows), swappableOf(programRows), swappableOf(budgetRows),
		swappableOf(grantRows), swappableOf(milestoneRows), swappableOf(seatRows), swappableOf(roundRows),
		swappableOf(transferRows), swappableOf(eventRows), swappableOf(balanceRows), swappableOf(depositRows), swappableOf(movementRows), swappableOf(flowRows), swappableOf(quorumRows), swappableOf(standingRows), swappableOf(pendingRows),
		swappableOf(holderRows), swappableOf(endingRows), swappableOf(supplyRows), swappableOf(totalRows), swappableOf(blockRows), swappableOf(cursorRows),
	}
}

// swap deletes the rows that the other record does not have as they are, then inserts those that are missing.
func (t swappable) swap(w *writer, prefix string, same same) error {
	beyond, args := "", []any{}
	if same.tables[t.name] && t.keys[0] == "block" {
		beyond, args = " AND mine.block > ?", []any{num(same.block)}
	}
	keys, rest := pairs(t.keys), pairs(t.columns)
	gone := fmt.Sprintf("DELETE FROM %s AS mine WHERE (SELECT %s FROM %s%s AS theirs WHERE %s) IS NOT TRUE%s", t.name, rest, prefix, t.name, keys, beyond)
	if err := w.Exec(gone, args...).Error; err != nil {
		return err
	}
	all := strings.Join(append(t.keys[:len(t.keys):len(t.keys)], t.columns...), ", ")
	missing := fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM %s%s AS theirs WHERE NOT EXISTS (SELECT 1 FROM %s AS mine WHERE %s)%s",
		t.name, all, all, prefix, t.name, t.name, keys, strings.ReplaceAll(beyond, "mine", "theirs"))
	return w.Exec(missing, args...).Error
}

// pairs is the condition that columns are the same in both records; of no columns it holds.
func pairs(columns []string) string {
	if len(columns) == 0 {
		return "TRUE"
	}
	list := make([]string, len(columns))
	for i, c := range columns {
		list[i] = "theirs." + c + " = mine." + c
	}
	return strings.Join(list, " AND ")
}
