package relay_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/devnet"
	"backprop/chain/fault"
	"backprop/chain/relay"
	"backprop/models"
)

var errKilled = errors.New("the process ends here")

// dying is a signer that ends the process after signing.
type dying struct{ relay.Signer }

func (d dying) Sign(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	return nil, errKilled
}

// 1: the process ends between signing and storing. Nothing was stored, so nothing was taken: the next one begins anew.
func TestFault01EndsBeforeStoring(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(3)
		s.restart(func(o *relay.Options) { o.Signer = dying{o.Signer} })
		if err := s.relayer.Turn(context.Background()); !errors.Is(err, errKilled) {
			t.Fatal(err)
		}
		s.all(list, models.BallotWaiting)
		s.restart()
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
	})
}

// 2: the process ends between storing and sending. The next one sends the same bytes.
func TestFault02EndsBeforeSending(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(3)
		s.proxy.Set(fault.Status(500).On("eth_sendRawTransaction"))
		if err := s.relayer.Turn(context.Background()); err == nil || s.proxy.Struck("status 500") == 0 {
			t.Fatal("nothing struck: ", err)
		}
		s.all(list, models.BallotSent)
		open, err := s.store.OpenBatches(context.Background(), s.account())
		s.keep(err)
		before, err := s.store.Attempts(context.Background(), open[0].ID)
		s.keep(err)
		s.proxy.Set()
		s.restart()
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
		if sent := s.sent(); len(sent) != 1 || sent[0].Hash() != before[0].Hash {
			t.Errorf("other bytes were sent")
		}
	})
}

// 3: the process ends between sending and hearing of it: the node took the transaction, and its answer is lost.
func TestFault03AnswerIsLost(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(3)
		s.proxy.Set(fault.Cut().On("eth_sendRawTransaction"))
		if err := s.relayer.Turn(context.Background()); err == nil {
			t.Fatal("nothing struck")
		}
		s.proxy.Set()
		s.restart()
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
	})
}

// 4: a block with a batch is taken back. What is not counted any more is sent again: the same bytes.
func TestFault04Reorg(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		head := s.head()
		list := s.cast(4)
		s.turn()
		s.follow()
		s.turn()
		s.all(list, models.BallotCounted)
		was := s.sent()
		s.fork(head)
		s.follow()
		s.turn() // sees that it is gone, and sends again
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
		if now := s.sent(); len(now) != 1 || now[0].Hash() != was[0].Hash() {
			t.Errorf("other bytes are sent after the reorg")
		}
		if s.log.count("took back a batch") != 1 {
			t.Error(s.log)
		}
	})
}

// 5: a final block with a batch is taken back, after its watch has ended.
func TestFault05DeepReorg(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		head := s.head()
		list := s.cast(2)
		s.settle()
		s.mine(12)
		s.settle()
		open, err := s.store.OpenBatches(context.Background(), s.account())
		if s.keep(err); len(open) != 0 {
			t.Fatalf("%d are watched still", len(open))
		}
		s.fork(head)
		s.turn()
		if sent := s.sent(); len(sent) != 1 {
			t.Fatalf("%d transactions", len(sent))
		}
		s.once(list)
		if s.log.count("watching again") != 1 {
			t.Error(s.log)
		}
	})
}

// 6: somebody else sends the same signatures, before the relayer does and while its batch is on its way. They count once.
func TestFault06SomebodyElseSends(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(3)
		s.sendBallot(9, list[0])
		s.settle()
		s.all(list, models.BallotCounted)
		more := []models.Ballot{s.saved(s.sign(6, models.For, "")), s.saved(s.sign(7, models.Against, ""))}
		s.proxy.Set(fault.Status(500).On("eth_sendRawTransaction").Once())
		_ = s.relayer.Turn(context.Background())
		s.sendBallot(9, more[0]) // in a batch by now, which is not sent
		s.settle()
		s.all(more, models.BallotCounted)
		for _, b := range append(list, more...) {
			if _, err := s.store.VoteOf(context.Background(), s.proposal, b.Voter); err != nil {
				t.Error(err)
			}
		}
	})
}

// 7: one ballot of a batch fails in it, though it held when it was tried: the others count, and it is tried alone.
func TestFault07OneFailsInTheBatch(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(4)
		s.proxy.Set(fault.Status(500).On("eth_sendRawTransaction").Once())
		_ = s.relayer.Turn(context.Background())
		other := s.sign(voters[2], models.Against, "") // the voter votes otherwise meanwhile
		s.sendBallot(9, other)
		s.settle()
		s.all(list, models.BallotCounted) // the record has a vote of each
		v, err := s.store.VoteOf(context.Background(), s.proposal, list[2].Voter)
		if err != nil || v.Support != models.Against {
			t.Errorf("%+v %v", v, err)
		}
		if sent := s.sent(); len(sent) != 1 {
			t.Errorf("%d transactions", len(sent))
		}
	})
}

// 8: a ballot that no contract takes is refused with the reason, and those beside it are sent.
func TestFault08BadSignature(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(3)
		bad := s.sign(10, models.For, "")
		bad.Signature[7] ^= 1
		bad = s.saved(bad)
		s.settle()
		s.settle()
		s.all(list, models.BallotCounted)
		s.all([]models.Ballot{bad}, models.BallotRefused)
		now, err := s.store.BallotOf(context.Background(), bad.Kind, bad.ProposalID, bad.Voter)
		if err != nil || !strings.Contains(now.Refused, "GovernorInvalidSignature") {
			t.Errorf("refused: %q %v", now.Refused, err)
		}
		s.once(list)
	})
}

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

// 20: the account has a role in the DAO. Nothing is sent, and it is said.
func TestFault20Powers(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		s.key = s.chain.Key(devnet.Treasurer) // the guardian
		s.restart()
		list := []models.Ballot{s.saved(s.sign(5, models.For, ""))}
		s.turn()
		s.all(list, models.BallotWaiting)
		if s.log.count("has powers in the DAO") != 1 {
			t.Error(s.log)
		}
	})
}
