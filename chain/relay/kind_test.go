package relay_test

import (
	"context"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain/bindings"
	"backprop/chain/devnet"
	"backprop/chain/relay"
	"backprop/models"
)

// Delegations are sent as votes are, and each account's in the order of their nonces: the last one stands.
func TestSendsDelegations(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		var list []models.Ballot
		for i, to := range []int{devnet.Voter, devnet.Proposer, devnet.Treasurer} {
			b := models.Ballot{
				Voter: s.chain.Account(devnet.Grantee), Kind: models.SignedDelegation, Nonce: models.U(uint64(i)), Delegate: s.chain.Account(to),
				Expiry: uint64(s.now.Unix()) + 86400, Received: uint64(s.now.Unix()) - uint64(i), // the last came first
			}
			list = append(list, s.saved(s.signed(b, devnet.Grantee)))
		}
		list = append(list, s.cast(2)...)
		s.settle()
		h, err := s.store.Holder(context.Background(), s.chain.Account(devnet.Grantee))
		if err != nil || h.Delegate != s.chain.Account(devnet.Treasurer) {
			t.Errorf("%s (%v)\n%s", h.Delegate, err, s.log)
		}
		s.all(list[2:], models.BallotCounted)
		s.once(list)
		if sent := s.sent(); len(sent) != 1 {
			t.Errorf("%d transactions", len(sent))
		}
	})
}

// Who signs a delegation and then sends another has chosen anew: the one that was signed is not sent any more.
func TestSendsNoOvertakenDelegation(t *testing.T) {
	s := newStage(t, fileStore(t))
	b := models.Ballot{
		Voter: s.chain.Account(5), Kind: models.SignedDelegation, Delegate: s.chain.Account(6), Expiry: uint64(s.now.Unix()) + 86400,
		Received: uint64(s.now.Unix()), Since: s.head(),
	}
	b = s.saved(s.signed(b, 5))
	s.send(5, s.dao.Token.Address, bindings.NewToken().PackDelegate(s.chain.Account(7)))
	s.follow()
	s.settle()
	s.all([]models.Ballot{b}, models.BallotOvertaken)
	if sent := s.sent(); len(sent) != 0 {
		t.Errorf("%d transactions", len(sent))
	}
}

// A delegation that expires before it is sent is refused with the reason.
func TestRefusesExpired(t *testing.T) {
	s := newStage(t, fileStore(t))
	b := models.Ballot{Voter: s.chain.Account(5), Kind: models.SignedDelegation, Delegate: s.chain.Account(6), Expiry: uint64(s.now.Unix()) - 100, Received: uint64(s.now.Unix())}
	b = s.saved(s.signed(b, 5))
	s.settle()
	s.all([]models.Ballot{b}, models.BallotRefused)
}

// bomb is a contract that burns all gas that it is given, whoever asks it about a signature: it votes with the tokens it is given.
// Its code is JUMPDEST PUSH0 JUMP.
var bomb = common.FromHex("0x6003600b5f3960035ff3" + "00" + "5b5f56")

// 22: a contract wallet that burns all gas when it is asked about its signature. It is tried alone and refused; the ballots beside
// it are sent, and nothing is spent on it.
func TestFault22GasBomb(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		r, err := s.chain.Send(devnet.Deployer, nil, nil, bomb)
		s.keep(err)
		evil := models.Ballot{Voter: r.ContractAddress, Kind: models.SignedVote, ProposalID: s.proposal, Support: models.For, Signature: models.Data{1, 2, 3}, Received: uint64(s.now.Unix())}
		evil = s.saved(evil)
		list := s.cast(4)
		for range 3 {
			s.settle()
		}
		s.all(list, models.BallotCounted)
		s.all([]models.Ballot{evil}, models.BallotRefused)
		s.once(list)
		for _, tx := range s.sent() {
			if contains(tx.Data(), r.ContractAddress[:]) {
				t.Error("the bomb was sent")
			}
		}
	})
}

// More ballots than a batch holds go in several, some at the same time; reasons are kept to the letter.
func TestSendsManyBatches(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		s.restart(func(o *relay.Options) { o.Size, o.Depth = 3, 2 })
		list := s.cast(10)
		reason := "Because: ünïcödé, 世界, \"quotes\" and\nlines. " + strings.Repeat("long ", 300)
		list = append(list, s.saved(s.sign(voters[10], models.Against, reason)))
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
		v, err := s.store.VoteOf(context.Background(), s.proposal, s.chain.Account(voters[10]))
		if err != nil || v.Reason != reason {
			t.Errorf("%q %v", v.Reason, err)
		}
		if sent := s.sent(); len(sent) != 4 {
			t.Errorf("%d transactions", len(sent))
		}
		for _, tx := range s.sent() {
			r, err := s.chain.Client().TransactionReceipt(context.Background(), tx.Hash())
			if err != nil || r.Status != types.ReceiptStatusSuccessful || r.GasUsed > tx.Gas()*9/10 {
				t.Errorf("%d of %d gas (%v)", r.GasUsed, tx.Gas(), err)
			}
		}
	})
}

// Ballots wait for others, and not when their vote ends soon.
func TestWaitsForOthers(t *testing.T) {
	s := newStage(t, fileStore(t))
	s.restart(func(o *relay.Options) { o.Full, o.Wait, o.Lead = 3, 600e9, 3600e9 })
	list := s.cast(2)
	s.turn()
	s.all(list, models.BallotWaiting)
	s.now = s.now.Add(599e9)
	s.turn()
	s.all(list, models.BallotWaiting)
	s.now = s.now.Add(2e9)
	s.turn()
	s.all(list, models.BallotSent)
	s.settle()
	more := []models.Ballot{s.saved(s.sign(5, models.For, ""))}
	s.turn()
	s.all(more, models.BallotWaiting)
	more = append(more, s.saved(s.sign(6, models.For, "")), s.saved(s.sign(7, models.For, "")))
	s.turn()
	s.all(more, models.BallotSent)
	s.settle()
	last := []models.Ballot{s.saved(s.sign(8, models.For, ""))}
	s.turn()
	s.all(last, models.BallotWaiting)
	s.keep(s.chain.Skip(5*24*3600e9 - 2*3600e9 + 1800e9)) // half an hour of five days is left, or less
	s.turn()
	s.all(last, models.BallotSent)
}

// A relayer that begins before the record has its first block waits for it, and raises no alarm.
func TestWaitsForTheRecord(t *testing.T) {
	s := newStage(t, fileStore(t))
	s.store = fileStore(t)
	s.restart()
	s.turn()
	if s.log.String() != "" {
		t.Error(s.log)
	}
}

// Three hundred ballots that no contract takes, of accounts with weight and without, cost nothing and keep no other waiting.
func TestHostileBallots(t *testing.T) {
	s := newStage(t, fileStore(t))
	chance := rand.New(rand.NewPCG(*seed, 30))
	for i := range 300 {
		b := models.Ballot{Kind: models.SignedVote, ProposalID: s.proposal, Support: models.Support(chance.IntN(4)), Received: uint64(s.now.Unix()) - 50, Signature: make(models.Data, chance.IntN(200)+1)}
		for j := range b.Voter {
			b.Voter[j] = byte(chance.Uint32())
		}
		for j := range b.Signature {
			b.Signature[j] = byte(chance.Uint32())
		}
		if i%3 == 0 { // somebody else's good signature under another name
			good := s.sign(voters[i%13], models.Against, "")
			b.Signature, b.Nonce = good.Signature, good.Nonce
		}
		s.saved(b)
	}
	list := s.cast(3)
	for range 2 {
		s.settle()
	}
	s.all(list, models.BallotCounted)
	s.once(list)
	waiting, err := s.store.BallotsWaiting(context.Background(), 2000)
	if err != nil || len(waiting) != 0 {
		t.Errorf("%d wait still (%v)", len(waiting), err)
	}
	if sent := s.sent(); len(sent) != 1 {
		t.Errorf("%d transactions", len(sent))
	}
}
