package chain_test

import (
	"context"
	"errors"
	"net/http/httptest"
	"testing"
	"time"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/chain/fault"
	"backprop/models"
	"backprop/models/modelstest"
)

// verify holds a store's record against the chain after a block, 0 for its cursor, and returns what differs.
func (s *setup) verify(store *models.Store, at uint64) (list []models.Variance) {
	s.Helper()
	v := s.verification(store, at)
	v.Found = func(d models.Variance) { list = append(list, d) }
	if _, err := v.Run(context.Background()); err != nil {
		s.Fatal(err)
	}
	return list
}

func (s *setup) verification(store *models.Store, at uint64) *chain.Verification {
	return &chain.Verification{
		Node: s.node, Store: store, DAO: s.dao, At: at, Now: time.Now,
		Found: func(d models.Variance) {}, Tell: func(string, chain.Progress) {},
	}
}

func TestVerifyPassesOnTheStory(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		s := newSetup(t, devnet.Tell, store)
		s.follow(s.index)
		for _, d := range s.verify(store, 0) {
			t.Error(d)
		}
	})
}

// At older blocks the record's side is folded again from the facts up to them.
func TestVerifyAtOlderBlocks(t *testing.T) {
	s := newSetup(t, devnet.Tell, modelstest.SQLite(t))
	s.follow(s.index)
	cursor, err := s.store.Cursor(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for at := s.dao.First; at < cursor.Number; at += 1 + (cursor.Number-s.dao.First)/12 {
		for _, d := range s.verify(s.store, at) {
			t.Errorf("after block %d: %s", at, d)
		}
	}
}

// through is s seen through a proxy that fails.
func (s *setup) through(faults ...fault.Fault) *setup {
	s.Helper()
	proxy := fault.New(1, s.devnet.URL())
	server := httptest.NewServer(proxy)
	s.Cleanup(server.Close)
	node, err := chain.Dial(context.Background(), server.URL)
	if err != nil {
		s.Fatal(err)
	}
	s.Cleanup(node.Close)
	proxy.Set(faults...)
	other := *s
	other.node = node
	return &other
}

// A node that keeps no old state can't be asked about old blocks, which is no difference but an error that says so.
func TestVerifyWithoutOldState(t *testing.T) {
	s := newSetup(t, devnet.Tell, modelstest.SQLite(t))
	s.follow(s.index)
	cursor, err := s.store.Cursor(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	pruned := s.through(fault.PrunedState(cursor.Number))
	for _, d := range pruned.verify(s.store, 0) {
		t.Error(d)
	}
	v := pruned.verification(s.store, cursor.Number-1)
	if _, err := v.Run(context.Background()); !errors.Is(err, chain.ErrNoState) {
		t.Errorf("without the state: %v", err)
	}
}

// A node that takes few calls at once, or one, is asked so.
func TestVerifyInSmallBatches(t *testing.T) {
	s := newSetup(t, devnet.Tell, modelstest.SQLite(t))
	s.follow(s.index)
	for _, f := range []fault.Fault{fault.BatchLimit(fault.BatchForms()[0], 10), fault.NoBatch()} {
		for _, d := range s.through(f).verify(s.store, 0) {
			t.Error(d)
		}
	}
}
