package relay_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/relay"
	"backprop/models"
)

// 12: another program uses the key, and takes the nonce of a batch that is on its way. Its ballots wait again and are sent.
func TestFault12NonceIsTaken(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(3)
		held := s.withhold()
		s.turn()
		s.steal()
		held()
		s.turn()
		s.all(list, models.BallotSent)
		s.mine(4)
		s.turn()
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
		if s.log.count("somebody else use its key") != 1 {
			t.Error(s.log)
		}
	})
}

// 13: a gap in the nonces, such as a database restored from before a batch that is in the chain no more leaves. It is filled.
func TestFault13NonceGap(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		ctx := context.Background()
		list := s.cast(2)
		held := s.withhold()
		s.turn()
		open, err := s.store.OpenBatches(ctx, s.account())
		s.keep(err)
		// A second batch is on its way after one that is given up wrongly.
		s.keep(s.store.FreeBallots(ctx, open[0]))
		s.keep(s.store.CloseBatch(ctx, open[0], true, 1))
		b, a := models.Batch{Relayer: s.account(), Nonce: 2, Gas: 21000, Charged: models.U(5)}, s.raw(2)
		_, err = s.store.SaveBatch(ctx, b, a, nil)
		s.keep(err)
		held()
		s.settle()
		s.all(list, models.BallotCounted)
		if nonce := s.nonce(); nonce != 3 {
			t.Errorf("%d transactions are in the chain", nonce)
		}
		s.once(list)
	})
}

// 14: the node drops what it was given, again and again.
func TestFault14NodeDrops(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(3)
		held := s.withhold()
		for range 5 {
			s.turn()
		}
		held()
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
	})
}

// 17: two processes on one record: one batch.
func TestFault17TwoProcesses(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(6)
		a, b := s.relayer, relay.Start(s.options())
		done := make(chan error, 2)
		for _, r := range []*relay.Relayer{a, b} {
			go func() { done <- r.Turn(context.Background()) }()
		}
		<-done
		<-done
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
	})
}

// 19: where Multicall3 is not, each ballot is a transaction of its own.
func TestFault19NoMulticall(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		s.restart(func(o *relay.Options) { o.Multicall = common.Address{19: 9} })
		list := s.cast(6)
		for range 4 {
			s.settle()
		}
		s.all(list, models.BallotCounted)
		s.once(list)
		if sent := s.sent(); len(sent) != 6 {
			t.Errorf("%d transactions", len(sent))
		}
	})
}
