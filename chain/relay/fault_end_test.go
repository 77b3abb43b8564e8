package relay_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"backprop/chain/fault"
	"backprop/chain/relay"
	"backprop/models"
)

// 16: the vote ends before a ballot is sent: it is refused with the reason, and a batch that is on its way gives its nonce back.
func TestFault16VoteEnds(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		s.restart(func(o *relay.Options) { o.Stuck = time.Second })
		flying := s.cast(2)
		held := s.withhold()
		s.turn()
		late := s.saved(s.sign(9, models.For, ""))
		s.keep(s.chain.Skip(6 * 24 * time.Hour))
		s.now = s.chain.Now()
		s.follow()
		s.turn()
		held()
		s.settle()
		s.all(append(flying, late), models.BallotRefused)
		now, _ := s.store.BallotOf(context.Background(), late.Kind, late.ProposalID, late.Voter)
		if !strings.Contains(now.Refused, "ended before it could be sent") {
			t.Errorf("%q", now.Refused)
		}
		sent := s.sent()
		if len(sent) != 1 || len(sent[0].Data()) != 0 {
			t.Errorf("%d transactions, the first with %d bytes", len(sent), len(sent[0].Data()))
		}
	})
}

// 18: the node can't be reached. It is said, nothing is lost.
func TestFault18NodeIsSilent(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(2)
		s.turn()
		s.proxy.Set(fault.Status(503))
		for range 3 {
			_ = s.relayer.Turn(context.Background())
		}
		if r, err := s.store.RelayerOf(context.Background(), s.account()); err != nil || r.Wrong != "The chain can't be reached." {
			t.Errorf("%+v %v", r, err)
		}
		s.proxy.Set()
		time.Sleep(5 * time.Millisecond)
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
	})
}

// 25: the chain takes back the proposal that a ballot is for. The ballot waits as long as it may come back, and is refused then.
func TestFault25ProposalIsGone(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		head := s.head()
		id := s.propose(s.dao.Governor, "A question that is taken back")
		s.keep(s.chain.Skip(25 * time.Hour))
		s.now = s.chain.Now()
		s.follow()
		b := s.signOn(id, 5, models.For, "")
		b.Since = s.head()
		list := []models.Ballot{s.saved(b)}
		s.fork(head)
		s.follow()
		s.turn()
		s.all(list, models.BallotWaiting)
		s.mine(30)
		s.follow()
		s.turn()
		s.all(list, models.BallotRefused)
		if now, err := s.store.BallotOf(context.Background(), b.Kind, id, b.Voter); err != nil || !strings.Contains(now.Refused, "took its proposal back") {
			t.Errorf("%q %v", now.Refused, err)
		}
	})
}
