package models_test

import (
	"context"
	"maps"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// book is a token's own: who holds what and whom that votes with.
type book struct {
	held map[common.Address]models.Uint
	to   map[common.Address]models.Delegation
}

// votes add up what is delegated.
func (b book) votes() map[common.Address]models.Uint {
	sums := map[common.Address]models.Uint{}
	for a, n := range b.held {
		if d := b.to[a].Delegate; d != (common.Address{}) {
			sums[d] = sums[d].Add(n)
		}
	}
	return sums
}

// bookAt goes through the chain's facts up to a time.
func (c *chain) bookAt(time uint64) book {
	b := book{map[common.Address]models.Uint{}, map[common.Address]models.Delegation{}}
	for _, f := range c.blocks {
		if f.Blocks[0].Time > time {
			break
		}
		b.follow(f)
	}
	return b
}

func (b book) follow(f models.Facts) {
	for _, m := range f.Transfers {
		if m.Sender != (common.Address{}) {
			b.held[m.Sender] = b.held[m.Sender].Sub(m.Amount)
		}
		if m.Recipient != (common.Address{}) {
			b.held[m.Recipient] = b.held[m.Recipient].Add(m.Amount)
		}
	}
	for _, d := range f.Delegations {
		if d.Previous != d.Delegate {
			b.to[d.Delegator] = d
		}
	}
}

// growToken appends a block in which a token that adds up does something at random, among so many accounts.
func (c *chain) growToken(accounts uint64) {
	now := c.bookAt(1 << 40)
	who := func() common.Address { return address(c.rand.Uint64N(accounts) + 1) }
	c.add(func(f *models.Facts, at func() models.At) {
		before := now.votes()
		switch from, to := who(), who(); c.rand.IntN(6) {
		case 0:
			f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dao.Token.Address, Recipient: to, Amount: models.U(c.rand.Uint64N(500))})
		case 1, 2:
			n := now.held[from].MulDiv(models.U(c.rand.Uint64N(11)), models.U(10))
			f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dao.Token.Address, Sender: from, Recipient: to, Amount: n})
		case 3, 4:
			if c.rand.IntN(3) == 0 {
				to = from
			} else if c.rand.IntN(8) == 0 {
				to = common.Address{}
			}
			f.Delegations = append(f.Delegations, models.Delegation{At: at(), Delegator: from, Previous: now.to[from].Delegate, Delegate: to})
		}
		now.follow(*f)
		is := now.votes()
		for _, a := range sortedAccounts(before, is) {
			if is[a] != before[a] {
				f.Weights = append(f.Weights, models.Weight{At: at(), Account: a, Votes: is[a]})
			}
		}
	})
}

func sortedAccounts(list ...map[common.Address]models.Uint) (accounts []common.Address) {
	seen := map[common.Address]models.Uint{}
	for _, m := range list {
		maps.Copy(seen, m)
	}
	for n := range uint64(100) {
		if _, ok := seen[address(n)]; ok {
			accounts = append(accounts, address(n))
		}
	}
	return accounts
}

// weigh holds the record's reasons for an account's weight against the token's book.
func weigh(t *testing.T, s *models.Store, dao models.DAO, timepoint uint64, b book, a common.Address) {
	t.Helper()
	w, err := s.Weighing(context.Background(), dao, a, timepoint)
	if err != nil {
		t.Fatal(err)
	}
	if !w.Known || w.Held != b.held[a] || w.To != b.to[a] || w.Votes != b.votes()[a] {
		t.Fatalf("at %d %s: held %s (%t), want %s; to %+v, want %+v; votes %s, want %s", timepoint, a, w.Held, w.Known, b.held[a], w.To, b.to[a], w.Votes, b.votes()[a])
	}
	sum := w.Own().Add(w.Rest)
	for _, r := range w.Received {
		if r.From == a || b.held[r.From] != r.Amount || b.to[r.From].Delegate != a || b.to[r.From].At != r.Since {
			t.Errorf("at %d %s: received %+v, the book has %s to %+v", timepoint, a, r, b.held[r.From], b.to[r.From])
		}
		sum = sum.Add(r.Amount)
	}
	if sum != w.Votes || w.Whole && !w.Rest.IsZero() {
		t.Errorf("at %d %s: the parts add up to %s of %s, %s of it is not told (whole: %t)", timepoint, a, sum, w.Votes, w.Rest, w.Whole)
	}
	if (w.Why() == models.Weighs) != !w.Votes.IsZero() || w.Why() == models.Elsewhere || w.Why() == models.Untold {
		t.Errorf("at %d %s: weighs %s because of %q", timepoint, a, w.Votes, w.Why())
	}
}

// Through random transfers, delegations and reorganisations the reasons for a weight add up to it, at every time and block.
func TestWeighingAddsUp(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		for seed := range uint64(3) {
			walk(t, s, seed)
			if err := s.Rewind(context.Background(), dao, 1); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func walk(t *testing.T, s *models.Store, seed uint64) {
	t.Helper()
	c := newChain(77)
	c.rand = rand.New(rand.NewPCG(seed, 5))
	numbered := dao
	numbered.Clock = models.ByNumber
	for range 6 {
		for range 12 + c.rand.IntN(20) {
			c.growToken(6)
		}
		c.follow(t, s)
		for range 12 {
			n := uint64(c.rand.IntN(len(c.blocks))) + 1
			time := 1000 + 10*n
			b, a := c.bookAt(time), address(c.rand.Uint64N(7)+1)
			weigh(t, s, dao, time+uint64(c.rand.IntN(10)), b, a)
			weigh(t, s, numbered, n, b, a)
		}
		c.fork(len(c.blocks) - c.rand.IntN(10))
	}
}

// Of many who gave their weight the largest are listed, the rest is one number, and who gave and went away is found.
func TestWeighingOfMany(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		c := newChain(3)
		for n := range uint64(60) {
			c.add(func(f *models.Facts, at func() models.At) {
				f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dao.Token.Address, Recipient: address(n + 10), Amount: models.U(1_000 + n)})
				f.Delegations = append(f.Delegations, models.Delegation{At: at(), Delegator: address(n + 10), Delegate: address(5)})
				f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(5), Votes: models.U((n+1)*1_000 + n*(n+1)/2)})
			})
		}
		time := 1000 + 10*uint64(len(c.blocks))
		c.add(func(f *models.Facts, at func() models.At) {
			f.Delegations = append(f.Delegations, models.Delegation{At: at(), Delegator: address(10 + 59), Previous: address(5), Delegate: address(6)})
			f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(5), Votes: models.U(1)}, models.Weight{At: at(), Account: address(6), Votes: models.U(1_059)})
		})
		c.follow(t, s)
		weigh(t, s, dao, time, c.bookAt(time), address(5))
		w, err := s.Weighing(context.Background(), dao, address(5), time)
		if err != nil || w.Whole || len(w.Received) != 21 || w.Received[0].From != address(69) || w.Rest.IsZero() {
			t.Errorf("%d listed, whole %t, rest %s, first %+v, %v", len(w.Received), w.Whole, w.Rest, w.Received[:1], err)
		}
	})
}

// An account that moved more than is gone through, or more than the record knows of, is said not to be known.
func TestHeldIsNotGuessed(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, c := context.Background(), newChain(4)
		c.add(func(f *models.Facts, at func() models.At) {
			for range 6_000 {
				f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dao.Token.Address, Sender: address(1), Recipient: address(2), Amount: models.U(1)})
			}
			f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dao.Token.Address, Sender: address(7), Recipient: address(8), Amount: models.U(9)})
		})
		c.follow(t, s)
		for a, want := range map[uint64][2]any{1: {models.Uint{}, false}, 2: {models.Uint{}, false}, 7: {models.Uint{}, false}, 8: {models.Uint{}, true}, 9: {models.Uint{}, true}} {
			if held, known, err := s.HeldAt(ctx, dao, address(a), 1010); err != nil || held != want[0] || known != want[1] {
				t.Errorf("before: account %d held %s (%t), want %v, %v", a, held, known, want, err)
			}
		}
		for a, want := range map[uint64]uint64{1: 4_000, 2: 6_000, 8: 9} {
			if held, known, err := s.HeldAt(ctx, dao, address(a), 1020); err != nil || held != models.U(want) || !known {
				t.Errorf("after: account %d held %s (%t), want %d, %v", a, held, known, want, err)
			}
		}
	})
}
