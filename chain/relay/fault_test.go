package relay_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

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

// 7: one ballot of a batch fails in it, though it held when it was tried: the others count, and it is not tried again.
func TestFault07OneFailsInTheBatch(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(4)
		s.proxy.Set(fault.Status(500).On("eth_sendRawTransaction").Once())
		_ = s.relayer.Turn(context.Background())
		other := s.sign(voters[2], models.Against, "") // the voter votes otherwise meanwhile
		s.sendBallot(9, other)
		s.settle()
		s.all([]models.Ballot{list[0], list[1], list[3]}, models.BallotCounted)
		s.all(list[2:3], models.BallotOvertaken)
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
