package relay_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/fault"
	"backprop/chain/relay"
	"backprop/models"
)

// 9: fees rise fifty times while a batch is on its way. It is sent again under its nonce, with an eighth more or what is wanted
// now, and never above the cap.
func TestFault09FeesRise(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		s.restart(func(o *relay.Options) { o.Stuck = time.Second })
		list := s.cast(3)
		held := s.withhold()
		s.turn()
		first := s.attempts()
		s.proxy.Set(fault.Drop(), fault.Spike(50))
		for range 3 {
			s.now = s.now.Add(time.Minute)
			s.turn()
		}
		all := s.attempts()
		if len(all) != len(first)+3 {
			t.Fatalf("%d attempts after %d", len(all), len(first))
		}
		for i := range len(all) - 1 { // the newest first
			if a, b := all[i], all[i+1]; eighthMore(b.Fee.Big()).Cmp(a.Fee.Big()) > 0 || eighthMore(b.Tip.Big()).Cmp(a.Tip.Big()) > 0 {
				t.Errorf("attempt %d offers %s and %s after %s and %s", i, a.Fee, a.Tip, b.Fee, b.Tip)
			}
		}
		if cap := models.U(100e9); all[0].Fee.Cmp(cap) > 0 || all[2].Fee.Cmp(all[3].Fee.MulDiv(models.U(40), models.U(1))) < 0 {
			t.Errorf("offers %s at last, %s when fees rose, %s before", all[0].Fee, all[2].Fee, all[3].Fee)
		}
		held()
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
	})
}

// eighthMore is nine eighths of v, rounded down: what nodes want at least.
func eighthMore(v *big.Int) *big.Int {
	return new(big.Int).Div(new(big.Int).Mul(v, big.NewInt(9)), big.NewInt(8))
}

// What is above the base fee stays under the operator's cap, however long a batch waits, unless the base fee outruns an offer: its
// replacement must offer an eighth more of both.
func TestTipStaysUnderItsCap(t *testing.T) {
	s := newStage(t, fileStore(t))
	tip, err := s.node.Tip(context.Background())
	s.keep(err)
	most := new(big.Int).Div(new(big.Int).Mul(tip.Priority, big.NewInt(6)), big.NewInt(5))
	s.restart(func(o *relay.Options) { o.Stuck, o.Caps.Tip = time.Second, most })
	list := s.cast(2)
	held := s.withhold()
	for range 12 {
		s.turn()
		s.now = s.now.Add(time.Minute)
	}
	before := s.attempts()
	for _, a := range before {
		if a.Tip.Big().Cmp(most) > 0 {
			t.Errorf("offers %s wei a gas above the base fee, more than %s", a.Tip, most)
		}
	}
	if len(before) != 2 {
		t.Errorf("%d attempts, though no price keeps it out", len(before))
	}
	s.proxy.Set(fault.Drop(), fault.Spike(50))
	s.turn()
	after := s.attempts()
	if len(after) != len(before)+1 || eighthMore(after[1].Fee.Big()).Cmp(after[0].Fee.Big()) > 0 {
		t.Errorf("%d attempts after %d; the last offers %s", len(after), len(before), after[0].Fee)
	}
	held()
	s.settle()
	s.all(list, models.BallotCounted)
	s.once(list)
}

// 10: fees are above the cap. Nothing is sent, voters are told beforehand, and it goes on when fees fall.
func TestFault10FeesAboveTheCap(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		s.restart(func(o *relay.Options) { o.Caps.Fee, o.Purse.Price = big.NewInt(1), models.U(1) })
		list := s.cast(3)
		s.turn()
		s.all(list, models.BallotWaiting)
		purse := s.relayer.Purse
		var no models.Refusal
		if err := s.store.MayPayFor(context.Background(), s.dao, purse, s.sign(8, models.For, ""), 0); !errors.As(err, &no) || !strings.Contains(no.Reason, "fees are higher") {
			t.Errorf("%v", err)
		}
		s.restart()
		s.settle()
		s.all(list, models.BallotCounted)
	})
}

// 11: the account is empty: an alarm, once; voters are told beforehand; nothing is lost, and it goes on when there is money.
func TestFault11Empty(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		s.key, _ = crypto.GenerateKey()
		s.restart()
		list := s.cast(3)
		s.turn()
		s.turn()
		s.all(list, models.BallotWaiting)
		if n := s.log.count("ERROR relay: The account that pays for votes is empty."); n != 1 {
			t.Errorf("%d alarms:\n%s", n, s.log)
		}
		var no models.Refusal
		if err := s.store.MayPayFor(context.Background(), s.dao, s.relayer.Purse, s.sign(8, models.For, ""), 0); !errors.As(err, &no) || !strings.Contains(no.Reason, "is empty") {
			t.Errorf("%v", err)
		}
		s.fund(ether)
		s.settle()
		s.all(list, models.BallotCounted)
		if s.log.count("all is well again") != 1 {
			t.Error(s.log)
		}
	})
}

// 15: budgets. Nothing above them is sent, however many ballots wait; the next day has its own.
func TestFault15Budgets(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		price := s.price()
		budget := models.U(220_000).MulDiv(price, models.U(1))
		s.restart(func(o *relay.Options) { o.Purse.Day = budget })
		list := s.cast(13)
		s.settle()
		counted := 0
		for _, x := range s.states(list) {
			if x == models.BallotCounted {
				counted++
			}
		}
		if counted == 0 || counted == len(list) {
			t.Errorf("%d are counted", counted)
		}
		day, _, err := s.store.Left(context.Background(), s.relayer.Purse, s.proposal, uint64(s.now.Unix()))
		if err != nil || day.Cmp(budget) >= 0 {
			t.Errorf("%s left of %s (%v)", day, budget, err)
		}
		cost := new(big.Int)
		for _, tx := range s.sent() {
			r, err := s.chain.Client().TransactionReceipt(context.Background(), tx.Hash())
			s.keep(err)
			cost.Add(cost, new(big.Int).Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed)))
		}
		if cost.Cmp(budget.Big()) > 0 || wei(cost) != budget.Sub(day) {
			t.Errorf("spent %s of %s; the record says %s", cost, budget, budget.Sub(day))
		}
	})
}
