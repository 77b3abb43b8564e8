package relay_test

import (
	"context"
	"flag"
	"math/rand/v2"
	"testing"
	"time"

	"backprop/chain/fault"
	"backprop/models"
)

var rounds = flag.Int("rounds", 12, "how often the relayer is stopped at any call, each time with reorgs and lost transactions")

// 23: the process is stopped before any call to the node, again and again, while blocks are taken back and transactions are lost.
// Every ballot is counted once, no nonce is left out, and the budgets hold what the receipts say.
func TestFault23Killed(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		chance := rand.New(rand.NewPCG(*seed, 23))
		var all []models.Ballot
		stopped := 0
		for round := range *rounds {
			id := s.propose(s.dao.Governor, "Round "+string(rune('A'+round%26)))
			s.keep(s.chain.Skip(25 * time.Hour))
			s.now = s.chain.Now()
			s.follow()
			before := s.head()
			var list []models.Ballot
			for _, v := range voters[:3] {
				list = append(list, s.saved(s.signOn(id, v, models.For, "")))
			}
			for s.now = s.now.Add(time.Second); ; s.now = s.now.Add(time.Second) {
				if s.stopAt(chance.IntN(24)) {
					stopped++
				}
				s.follow()
				if chance.IntN(3) == 0 {
					s.fork(max(before, s.head()-min(s.head(), uint64(chance.IntN(3)))))
					s.follow()
				}
				if s.counted(list) {
					break
				}
			}
			all = append(all, list...)
		}
		s.proxy.Set()
		s.restart()
		for range 4 {
			s.settle()
			s.mine(4)
		}
		s.all(all, models.BallotCounted)
		s.once(all)
		s.balanced()
		if stopped < *rounds/2 || s.proxy.Struck("drop") == 0 {
			t.Errorf("control: stopped %d times, %d transactions lost", stopped, s.proxy.Struck("drop"))
		}
		if t.Failed() {
			t.Logf("again: -seed %d -rounds %d\n%s", *seed, *rounds, s.log)
		}
	})
}

// vigil is with how many calls a new process asks five contracts what its account may do in them.
const vigil = 5 * 15

// stopAt is a process whose relayer takes turns until it is stopped before the nth call to the node after those, which it tells.
func (s *stage) stopAt(n int) (stopped bool) {
	s.restart()
	s.proxy.Set(fault.Drop().At(0.3))
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	s.proxy.Before(vigil+n, stop)
	for range 3 {
		if s.relayer.Turn(ctx) != nil || ctx.Err() != nil {
			break
		}
	}
	return ctx.Err() != nil
}

func (s *stage) counted(list []models.Ballot) bool {
	for _, x := range s.states(list) {
		if x != models.BallotCounted {
			return false
		}
	}
	return true
}

// balanced holds what the record says was spent against the receipts in the chain.
func (s *stage) balanced() {
	s.Helper()
	var spent models.Uint
	for _, tx := range s.sent() {
		r, err := s.chain.Client().TransactionReceipt(context.Background(), tx.Hash())
		s.keep(err)
		spent = spent.Add(models.U(r.GasUsed).MulDiv(wei(r.EffectiveGasPrice), models.U(1)))
	}
	var said models.Uint
	first := s.chain.Now().Add(-60 * 24 * time.Hour)
	for d := range 90 {
		day, _, err := s.store.Left(context.Background(), s.relayer.Purse, s.proposal, uint64(first.Unix())+uint64(d)*86400)
		s.keep(err)
		said = said.Add(wei(ether).Sub(day))
	}
	if said != spent {
		s.Errorf("the record says that %s wei were spent, and receipts say %s", said, spent)
	}
}
