package chain_test

import (
	"context"
	"testing"
	"time"

	"backprop/chain"
	"backprop/models"
	"backprop/models/modelstest"
)

// verify holds a store's record against the chain at its cursor, and returns what differs.
func (s *setup) verify(store *models.Store) []chain.Difference {
	s.Helper()
	cursor, err := store.Cursor(context.Background())
	if err != nil {
		s.Fatal(err)
	}
	return s.verifyAt(store, cursor, false)
}

func (s *setup) verifyAt(store *models.Store, b models.Block, past bool) (list []chain.Difference) {
	s.Helper()
	v := chain.Verification{
		Node: s.node, Store: store, DAO: s.dao, Block: b, Past: past, Now: time.Now,
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
		for _, d := range s.verify(store) {
			t.Error(d)
		}
	})
}
