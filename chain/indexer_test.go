package chain_test

import (
	"context"
	"math/big"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/models/modelstest"
)

func TestRecordOfTheStoryAgreesWithTheChain(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		s := newSetup(t, devnet.Tell, store)
		s.follow(s.index)
		s.agree()
		s.lives()
	})
}

// lives looks for every state that the contracts can be in, and for each executed payment's receipt.
func (s *setup) lives() {
	s.Helper()
	ctx := context.Background()
	r := s.record(s.store)
	counts, err := s.store.Counts(ctx, s.dao.Moment(r.Cursor))
	if err != nil {
		s.Fatal(err)
	}
	for _, state := range models.States() {
		if counts[state] == 0 && state != models.Expired {
			s.Errorf("no proposal is %s", state)
		}
	}
	open, _, err := s.store.Proposals(ctx, models.Filter{States: []models.State{models.Active}, Order: models.Ending}, s.dao.Moment(r.Cursor))
	if err != nil {
		s.Fatal(err)
	}
	for i := 1; i < len(open); i++ {
		if open[i-1].Standing.Deadline > open[i].Standing.Deadline {
			s.Errorf("%s ends after %s, but stands before it", s.dao.Number(open[i-1].ID), s.dao.Number(open[i].ID))
		}
	}
	paid := 0
	for _, p := range r.Proposals {
		receipts, err := s.store.Receipts(ctx, s.dao, p)
		if err != nil {
			s.Fatal(err)
		}
		var asked, moved []models.Payment
		for _, e := range s.dao.Effects(p) {
			if e.Moves() && p.Standing.Outcome == models.OutcomeExecuted {
				asked = append(asked, e.Payment)
			}
		}
		for _, receipt := range receipts {
			moved = append(moved, receipt.Payment)
		}
		if !reflect.DeepEqual(asked, moved) {
			s.Errorf("%s voted %v, executed %v", s.dao.Number(p.ID), asked, moved)
		}
		paid += len(moved)
	}
	if paid == 0 || paid != len(r.Receipts) {
		s.Errorf("%d payments by proposal, %d in the ledger", paid, len(r.Receipts))
	}
}

// A stop at any block loses nothing: an indexer that is begun anew for each range ends at the same record.
func TestResume(t *testing.T) {
	s := newSetup(t, devnet.Tell, modelstest.SQLite(t))
	s.follow(s.index)
	other := modelstest.SQLite(t)
	for size := uint64(1); ; size = size%7 + 1 {
		moved, err := s.indexer(other, size).Step(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if !moved {
			break
		}
	}
	if got, want := s.record(other), s.record(s.store); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func (s *setup) send(from int, c call.Call) {
	s.Helper()
	if _, err := s.devnet.Send(from, &c.To, c.Value.ToInt(), c.Data); err != nil {
		s.Fatal(err)
	}
}

func (s *setup) skip(d time.Duration) {
	s.Helper()
	if err := s.devnet.Skip(d); err != nil {
		s.Fatal(err)
	}
}

// open proposes a payment and skips to its vote; it returns the proposal's id.
func (s *setup) open() models.Uint {
	s.Helper()
	pay := call.Pay(models.Payment{Asset: s.dao.Assets[1], Recipient: s.devnet.Account(9), Amount: models.U(5_000_000)})
	d := models.Description{Title: "A corpus", Track: models.Datasets, Body: "Text.", Proposer: s.devnet.Account(devnet.Proposer)}
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{pay}, d.String()))
	s.skip(25 * time.Hour)
	s.follow(s.index)
	list := s.record(s.store).Proposals
	if len(list) == 0 {
		s.Fatal("no proposal in the record")
	}
	return list[0].ID
}

func (s *setup) head() uint64 {
	s.Helper()
	n, err := s.devnet.Client().BlockNumber(context.Background())
	if err != nil {
		s.Fatal(err)
	}
	return n
}

// A vote that a reorg takes away is taken away from the record, and one that comes instead is counted once.
func TestReorgTakesAVoteBack(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		s := newSetup(t, nil, store)
		id := s.open()
		parent := s.head()
		s.send(devnet.Voter, call.Vote(s.dao, id, models.For, "yes"))
		s.follow(s.index)
		if v := s.record(s.store).Proposals[0].Standing.InFavor; v.IsZero() {
			t.Fatal("the vote is not in the record")
		}
		branch, err := s.devnet.Fork(parent)
		if err != nil {
			t.Fatal(err)
		}
		against := call.Vote(s.dao, id, models.Against, "no")
		if _, err := branch.Send(devnet.Treasurer, &against.To, nil, against.Data); err != nil {
			t.Fatal(err)
		}
		if err := branch.Adopt(); err != nil {
			t.Fatal(err)
		}
		s.follow(s.index)
		s.agree()
		st := s.record(s.store).Proposals[0].Standing
		if !st.InFavor.IsZero() || st.Against.IsZero() || st.Voters != 1 {
			t.Errorf("after the reorg: %+v", st)
		}
	})
}

// After random votes, delegations, transfers and reorgs the record is the chain's, and the one built from scratch.
func TestRandomReorgs(t *testing.T) {
	s := newSetup(t, nil, modelstest.SQLite(t))
	id := s.open()
	r := rand.New(rand.NewPCG(1, 2))
	act := func(send func(from int, to *common.Address, data []byte)) {
		from, other := r.IntN(devnet.Accounts), s.devnet.Account(r.IntN(devnet.Accounts))
		switch r.IntN(3) {
		case 0:
			c := call.Vote(s.dao, id, models.Support(r.IntN(3)), "")
			send(from, &c.To, c.Data)
		case 1:
			c := call.Delegation(s.dao, other)
			send(from, &c.To, c.Data)
		case 2:
			send(from, &s.dao.Token.Address, token.PackTransfer(other, big.NewInt(r.Int64N(1000))))
		}
	}
	for range 12 {
		for range 1 + r.IntN(4) {
			act(func(from int, to *common.Address, data []byte) { s.devnet.Send(from, to, nil, data) })
			if r.IntN(2) == 0 {
				s.follow(s.index)
			}
		}
		branch, err := s.devnet.Fork(s.head() - uint64(r.IntN(3)))
		if err != nil {
			t.Fatal(err)
		}
		for range r.IntN(3) {
			act(func(from int, to *common.Address, data []byte) { branch.Send(from, to, nil, data) })
		}
		if err := branch.Adopt(); err != nil {
			t.Fatal(err)
		}
		s.follow(s.index)
		s.agree()
	}
	scratch := modelstest.SQLite(t)
	s.follow(s.indexer(scratch, 5))
	got, want := s.record(s.store), s.record(scratch)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}
