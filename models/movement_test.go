package models_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// bank is a chain that knows what the books hold after each block, and says only what contracts say.
type bank struct {
	*chain
	held []map[[2]common.Address]int64 // by book and asset, after each block
	now  map[[2]common.Address]int64
	ids  uint64 // grants so far
	of   map[uint64]common.Address
}

var (
	ether  = common.Address{}
	dollar = address(0xa4)
)

func newBank(seed uint64) *bank {
	b := &bank{chain: &chain{rand: rand.New(rand.NewPCG(seed, 5))}, now: map[[2]common.Address]int64{}, of: map[uint64]common.Address{}}
	return b
}

func (b *bank) move(from, to, asset common.Address, n int64) {
	if from != to {
		b.now[[2]common.Address{from, asset}] -= n
		b.now[[2]common.Address{to, asset}] += n
	}
}

// can tells whether a book holds so much.
func (b *bank) can(book, asset common.Address, n int64) bool {
	return b.now[[2]common.Address{book, asset}] >= n
}

// grow appends a block in which some money moves.
func (b *bank) grow() {
	b.add(func(f *models.Facts, at func() models.At) {
		for range b.rand.IntN(4) {
			b.event(f, at)
		}
	})
	after := map[[2]common.Address]int64{}
	for k, v := range b.now {
		after[k] = v
	}
	b.held = append(b.held, after)
}

func (b *bank) event(f *models.Facts, at func() models.At) {
	n := b.rand.Int64N(90) + 1
	amount, who := models.U(uint64(n)), address(b.rand.Uint64N(5)+1)
	asset := []common.Address{ether, dollar}[b.rand.IntN(2)]
	book := dao.Books()[b.rand.IntN(3)]
	switch b.rand.IntN(9) {
	case 0: // without a word: sent, forced, rebased. No sum of what leaves without a word takes it off again.
		b.move(who, book, asset, 1000*n)
	case 1:
		if asset == dollar {
			f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: asset, Sender: who, Recipient: book, Amount: amount})
			b.move(who, book, asset, n)
		}
	case 2, 3: // a call that pays somebody, or the escrow without its knowing
		to := []common.Address{who, who, dao.Escrow, dao.Timelock}[b.rand.IntN(4)]
		if !b.can(dao.Timelock, asset, n) {
			return
		}
		o := models.Operation{At: at(), Operation: hash(8, b.rand.Uint64()), Kind: models.CallExecuted, Target: to, Value: amount}
		if asset == dollar {
			f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: asset, Sender: dao.Timelock, Recipient: to, Amount: amount})
			o.At, o.Value = at(), models.Uint{}
		}
		f.Operations = append(f.Operations, o)
		b.move(dao.Timelock, to, asset, n)
	case 4:
		if b.can(dao.Timelock, asset, n) {
			b.ids++
			b.of[b.ids] = asset
			f.Turns = append(f.Turns, models.Turn{At: at(), Kind: models.TurnCreated, GrantID: b.ids, Program: 1, Account: who, Other: asset, Amount: amount})
			b.said(f, at, dao.Timelock, dao.Escrow, asset, n)
			f.Operations = append(f.Operations, models.Operation{At: at(), Operation: hash(8, b.ids), Kind: models.CallExecuted, Target: dao.Escrow, Value: valueOf(asset, amount)})
		}
	case 5, 6:
		if b.ids == 0 {
			return
		}
		id := b.rand.Uint64N(b.ids) + 1
		if asset = b.of[id]; !b.can(dao.Escrow, asset, n) {
			return
		}
		to := []common.Address{who, dao.Timelock}[b.rand.IntN(2)]
		t := models.Turn{At: at(), Kind: models.TurnPaid, GrantID: id, Account: to, Amount: amount}
		if b.rand.IntN(2) == 0 {
			t, to = models.Turn{At: t.At, Kind: models.TurnExpired, GrantID: id, Returned: amount}, dao.Timelock
		}
		f.Turns = append(f.Turns, t)
		b.said(f, at, dao.Escrow, to, asset, n)
	case 7: // out without a word
		if b.can(book, asset, n) {
			b.move(book, who, asset, n)
		}
	case 8: // taken by an allowance
		if b.can(dao.Timelock, dollar, n) {
			f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dollar, Sender: dao.Timelock, Recipient: who, Amount: amount})
			b.move(dao.Timelock, who, dollar, n)
		}
	}
}

// valueOf is the ETH that goes with a call.
func valueOf(asset common.Address, n models.Uint) models.Uint {
	if asset == ether {
		return n
	}
	return models.Uint{}
}

// said moves what an event of the escrow tells of, with the Transfer that a token says.
func (b *bank) said(f *models.Facts, at func() models.At, from, to, asset common.Address, n int64) {
	b.move(from, to, asset, n)
	if asset == dollar {
		f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: asset, Sender: from, Recipient: to, Amount: models.U(uint64(n))})
	}
}

// cut drops all blocks above n.
func (b *bank) cut(n int) {
	b.fork(n)
	b.held = b.held[:n]
	b.now, b.ids = map[[2]common.Address]int64{}, 0
	if n > 0 {
		for k, v := range b.held[n-1] {
			b.now[k] = v
		}
	}
	for _, f := range b.blocks {
		for _, t := range f.Turns {
			b.ids = max(b.ids, t.GrantID)
		}
	}
}

// at is what a book holds after a block; 0 is before the first.
func (b *bank) at(book, asset common.Address, block uint64) models.Uint {
	if block == 0 {
		return models.Uint{}
	}
	return models.U(uint64(b.held[block-1][[2]common.Address{book, asset}]))
}

// follow brings a store to the head, where it is told what the books hold.
func (b *bank) follow(t *testing.T, s *models.Store) {
	t.Helper()
	head := len(b.blocks)
	last := b.blocks[head-1]
	b.blocks = b.blocks[:head-1]
	b.chain.follow(t, s)
	b.blocks = append(b.blocks, last)
	if cursor, err := s.Cursor(context.Background()); err == nil && cursor.Number == uint64(head) {
		return
	}
	for _, book := range dao.Books() {
		for _, a := range dao.Assets {
			last.Balances = append(last.Balances, models.Balance{Account: book, Asset: a.Address, Amount: b.at(book, a.Address, uint64(head)), Block: uint64(head)})
		}
	}
	if err := s.Apply(context.Background(), dao, last); err != nil {
		t.Fatal(err)
	}
}

// locate finds what came without a word by halving, as far down as the state reaches.
func (b *bank) locate(t *testing.T, s *models.Store, lowest uint64) {
	t.Helper()
	ctx := context.Background()
	for range 10_000 {
		list, err := s.Sought(ctx, 1)
		if err != nil {
			t.Fatal(err)
		}
		if len(list) == 0 {
			return
		}
		d := list[0]
		instead := d.Named(nil, nil)
		if !d.Located() {
			instead = b.halve(t, s, d, lowest)
		}
		if err := s.Locate(ctx, []models.Deposit{d}, instead, nil); err != nil {
			t.Fatal(err)
		}
	}
	t.Fatal("what came without a word is looked for without end")
}

func (b *bank) halve(t *testing.T, s *models.Store, d models.Deposit, lowest uint64) []models.Deposit {
	t.Helper()
	from, to := models.Missing{Block: models.Block{Number: d.Since}}, d.Missing()
	mid := d.Since + (d.Block-d.Since)/2
	unkept := mid < lowest
	if unkept {
		if mid = lowest; mid >= d.Block {
			to.Unkept = true
			return d.Split([]models.Missing{from, to})
		}
	}
	held, err := s.HeldInLedger(context.Background(), d.Account, d.Asset, mid)
	if err != nil {
		t.Fatal(err)
	}
	return d.Split([]models.Missing{from, {
		Block: models.Block{Number: mid, Time: 1000 + 10*mid}, Amount: models.MissingAt(b.at(d.Account, d.Asset, mid), held), Unkept: unkept,
	}, to})
}

// holds holds the ledger against the chain after every block from one on, and its totals against its entries.
func (b *bank) holds(t *testing.T, s *models.Store, from uint64) {
	t.Helper()
	ctx := context.Background()
	for _, book := range dao.Books() {
		for _, a := range dao.Assets {
			for block := from; block <= uint64(len(b.blocks)); block++ {
				got, err := s.HeldInLedger(ctx, book, a.Address, block)
				if want := b.at(book, a.Address, block); err != nil || got != want {
					t.Fatalf("%s of %s after block %d: ledger %s, chain %s (%v)", a.Symbol, dao.Book(book), block, got, want, err)
				}
			}
		}
	}
	list, err := s.Movements(ctx, models.LedgerFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range list {
		if m.Block >= from && (!m.Known || m.Balance != b.at(m.Account, m.Asset, m.Block) && lastOf(list, m)) {
			t.Fatalf("entry %+v is not what the chain says", m)
		}
	}
	b.adds(t, s, list)
}

// lastOf tells whether an entry is the last of its book and asset in its block.
func lastOf(list []models.Movement, m models.Movement) bool {
	i := slices.IndexFunc(list, func(x models.Movement) bool {
		return x.Block == m.Block && x.Account == m.Account && x.Asset == m.Asset
	})
	return list[i].Key() == m.Key()
}

// adds holds the totals that are kept along against the entries.
func (b *bank) adds(t *testing.T, s *models.Store, list []models.Movement) {
	t.Helper()
	for _, f := range []models.LedgerFilter{{}, {Account: dao.Timelock}, {Asset: dao.Assets[1], Way: models.Out}, {Kind: models.MovedDeposit}} {
		sum, err := s.LedgerSum(context.Background(), dao, f)
		if err != nil {
			t.Fatal(err)
		}
		var n uint64
		var in, out models.Uint
		for _, m := range list {
			if f.Account != (common.Address{}) && m.Account != f.Account || f.Asset != (models.Asset{}) && m.Asset != f.Asset.Address ||
				f.Way == models.Out && !m.Out || f.Kind != "" && m.Kind != f.Kind {
				continue
			}
			if n++; m.Out {
				out = out.Add(m.Amount)
			} else {
				in = in.Add(m.Amount)
			}
		}
		var gotIn, gotOut models.Uint
		for _, a := range sum.Assets {
			gotIn, gotOut = gotIn.Add(a.In), gotOut.Add(a.Out)
		}
		if sum.Entries != n || gotIn != in || gotOut != out {
			t.Fatalf("%+v: totals of %d entries, in %s, out %s; the entries are %d, in %s, out %s", f, sum.Entries, gotIn, gotOut, n, in, out)
		}
	}
}

// After any walk with forks the ledger says after each block what the chain says, for each book and asset.
func TestLedgerIsTheChain(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		for seed := range uint64(6) {
			t.Run(fmt.Sprint("seed", seed), func(t *testing.T) {
				if err := s.Forget(context.Background()); err != nil {
					t.Fatal(err)
				}
				b := newBank(seed)
				for range 12 {
					for range 1 + b.rand.IntN(14) {
						b.grow()
					}
					b.follow(t, s)
					b.whole(t, s)
					if b.rand.IntN(2) == 0 {
						b.locate(t, s, 0)
						b.holds(t, s, 1)
					}
					if n := len(b.blocks); b.rand.IntN(2) == 0 {
						b.cut(n - b.rand.IntN(min(n, 9)))
					}
				}
				b.grow()
				b.follow(t, s)
				b.locate(t, s, 0)
				b.holds(t, s, 1)
				b.again(t, s)
			})
		}
	})
}

// whole makes sure that the ledger adds up at the head, whatever is not located yet.
func (b *bank) whole(t *testing.T, s *models.Store) {
	t.Helper()
	for _, book := range dao.Books() {
		for _, a := range dao.Assets {
			head := uint64(len(b.blocks))
			if got, err := s.HeldInLedger(context.Background(), book, a.Address, head); err != nil || got != b.at(book, a.Address, head) {
				t.Fatalf("%s of %s at the head: ledger %s, chain %s (%v)", a.Symbol, dao.Book(book), got, b.at(book, a.Address, head), err)
			}
		}
	}
}

// again reads all into another record, which must say the same.
func (b *bank) again(t *testing.T, s *models.Store) {
	t.Helper()
	other := modelstest.SQLite(t)
	b.follow(t, other)
	b.locate(t, other, 0)
	b.holds(t, other, 1)
	ctx := context.Background()
	one, err := s.Movements(ctx, models.LedgerFilter{})
	if err != nil {
		t.Fatal(err)
	}
	two, err := other.Movements(ctx, models.LedgerFilter{})
	if err != nil {
		t.Fatal(err)
	}
	events := func(list []models.Movement) []models.Movement {
		return slices.DeleteFunc(list, func(m models.Movement) bool { _, ok := m.Log(); return !ok })
	}
	if !slices.Equal(events(one), events(two)) {
		t.Error("a record that was read anew has other entries")
	}
}

// Where the node keeps no state from before a block, one line says what had come by then, and from there on all is as the chain says.
func TestLedgerWithoutHistory(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		b := newBank(3)
		for range 40 {
			b.grow()
		}
		b.follow(t, s)
		b.whole(t, s)
		b.locate(t, s, 25)
		b.holds(t, s, 25)
		list, err := s.Movements(context.Background(), models.LedgerFilter{Kind: models.MovedOpening})
		if err != nil || len(list) == 0 {
			t.Fatal("no line says what had come before", err)
		}
		for _, m := range list {
			if m.Block != 25 && !m.Out {
				t.Errorf("the opening stands in block %d", m.Block)
			}
		}
	})
}
