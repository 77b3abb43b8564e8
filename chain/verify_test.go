package chain_test

import (
	"context"
	"testing"
	"time"

	"backprop/chain"
	"backprop/models"
	"backprop/models/modelstest"
)

// verify holds a store's record against the chain after a block, 0 for its cursor, and returns what differs.
func (s *setup) verify(store *models.Store, at uint64) (list []chain.Difference) {
	s.Helper()
	v := chain.Verification{
		Node: s.node, Store: store, DAO: s.dao, At: at, Now: time.Now,
		Found: func(d chain.Difference) { list = append(list, d) },
		Tell:  func(string, chain.Progress) {},
	}
	summary, err := v.Run(context.Background())
	if err != nil {
		s.Fatal(err)
	}
	s.Logf("%+v", summary)
	return list
}

func TestVerifyPassesOnTheStory(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		s := newSetup(t, true, store)
		s.follow(s.index)
		for _, d := range s.verify(store, 0) {
			t.Error(d)
		}
	})
}

// At older blocks the record's side is folded again from the facts up to them.
func TestVerifyAtOlderBlocks(t *testing.T) {
	s := newSetup(t, true, modelstest.SQLite(t))
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
