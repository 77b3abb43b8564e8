package chain_test

import (
	"context"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/models"
)

func (s *setup) reconciler(store *models.Store, node *chain.Node) *chain.Reconciler {
	return &chain.Reconciler{
		Node: node, Store: store, DAO: s.dao, Log: slog.New(slog.DiscardHandler), Every: time.Hour, Rate: 100_000,
		Poll: time.Millisecond, Status: s.index.Status, Now: time.Now,
	}
}

// The job keeps what it found: that all agree, and, once somebody has tampered, which row says something else. A run that fails
// afterwards takes nothing of that back.
func TestReconciliation(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "record.db")
	store := openAt(t, path)
	s := newSetup(t, devnet.TellBriefly, store)
	s.follow(s.index)
	r := s.reconciler(store, s.node)
	run, err := r.Once(ctx)
	if err != nil || !run.Complete() || run.Differences != 0 || run.Compared == 0 || len(run.Holdings) < 2 {
		t.Fatalf("control, untouched: %+v, %v", run, err)
	}
	p := s.proposals(store)
	of, err := store.ReconciledOf(ctx, p)
	for _, x := range p {
		if err != nil || of[x.ID].Compared < 10 || of[x.ID].Differences != 0 || of[x.ID].Block != run.Block {
			t.Errorf("proposal %s: %+v, %v", x.ID, of[x.ID], err)
		}
	}
	if execute(t, path, "UPDATE standings SET in_favor = ? "+oneDecided, models.U(7)) != 1 {
		t.Fatal("no row was changed")
	}
	if run, err = r.Once(ctx); err != nil || run.Differences == 0 {
		t.Fatalf("after tampering: %+v, %v", run, err)
	}
	kept, err := store.Reconciliation(ctx)
	if err != nil || !strings.Contains(text(kept.Variances), "votes for: record 7, chain") || !strings.HasPrefix(kept.Variances[0].Subject, "proposals/") {
		t.Errorf("the row is not named: %s, %v", text(kept.Variances), err)
	}
	lost := s.through()
	s.devnet.Close()
	if run, err = s.reconciler(store, lost.node).Once(ctx); err == nil && run.Complete() {
		t.Error("without a node a run was completed")
	}
	if n, err := store.Differing(ctx); err != nil || n == 0 {
		t.Errorf("without a node %d values differ, %v", n, err)
	}
}

func (s *setup) proposals(store *models.Store) []models.Proposal {
	s.Helper()
	list, _, err := store.Proposals(context.Background(), models.Filter{Size: 100}, models.Moment{})
	if err != nil || len(list) == 0 {
		s.Fatalf("%d proposals, %v", len(list), err)
	}
	return list
}

func text(list []models.Variance) string {
	var b strings.Builder
	for _, v := range list {
		b.WriteString(v.String() + "\n")
	}
	return b.String()
}
