package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

const (
	fewMoves  = 1_000
	manyMoves = 100_000
	asked     = 31 // times that each page is asked for
)

// ledgerPages compares pages of a ledger of 100,000 entries with the same pages of one of 1,000. None of them is kept: each is drawn
// anew.
func ledgerPages(ctx context.Context) ([]figure, error) {
	small, err := newBooks(ctx, fewMoves)
	if err != nil {
		return nil, err
	}
	defer small.close()
	large, err := newBooks(ctx, manyMoves)
	if err != nil {
		return nil, err
	}
	defer large.close()
	var figures []figure
	for _, p := range []struct {
		name, path string
		middle     bool
	}{
		{"newest", "/treasury/ledger?", false},
		{"middle", "/treasury/ledger?", true},
		{"filtered", "/treasury/ledger?asset=DUSD&way=out&account=treasury&", true},
		{"statement", "/treasury/statements/MONTH?", false},
		{"treasury", "/treasury?", false},
	} {
		f, err := compareBooks(small, large, p.path, p.middle)
		if err != nil {
			return nil, err
		}
		f.name = "ledger-" + p.name
		figures = append(figures, f)
	}
	return figures, nil
}

// books is a site whose treasury has moved money so many times.
type books struct {
	*site
	entries int
	middle  models.LedgerKey // of an entry halfway down
	month   string
}

func newBooks(ctx context.Context, entries int) (*books, error) {
	b := &books{site: &site{}, entries: entries}
	store, err := b.open(ctx)
	if err != nil {
		b.close()
		return nil, err
	}
	dao := models.DAO{
		Name: "Bench", Prefix: "BP", ChainID: 31337, First: 1, QuorumDivisor: 100, Clock: models.ByTimestamp, TimelockKind: models.Controller,
		Governor: common.Address{1}, Timelock: common.Address{2}, Escrow: common.Address{3},
		Token:  models.Asset{Address: common.Address{4}, Symbol: "GRAD", Decimals: 18},
		Assets: []models.Asset{models.Ether, {Address: common.Address{5}, Symbol: "DUSD", Decimals: 6}},
	}
	if err := b.fill(ctx, store, dao); err != nil {
		b.close()
		return nil, err
	}
	half, err := store.Movements(ctx, models.LedgerFilter{Size: entries / 2})
	if err != nil {
		b.close()
		return nil, err
	}
	last := half[len(half)-1]
	b.middle, b.month = last.Key(), last.Month().String()
	return b, b.serve(ctx, store, dao)
}

// fill appends blocks of 20 transfers each, from and to the treasury and the escrow, over five years.
func (b *books) fill(ctx context.Context, store *models.Store, dao models.DAO) error {
	const each, interval = 20, 5 * 365 * 86_400 / (manyMoves / 20)
	r, now := rand.New(rand.NewPCG(1, 2)), uint64(time.Now().Unix())
	parent, blocks := common.Hash{}, b.entries/each
	for from := 0; from < blocks; from += 500 {
		var f models.Facts
		for n := from; n < min(blocks, from+500); n++ {
			block := models.Block{Number: uint64(n + 1), Parent: parent, Time: now - uint64(blocks-n-1)*interval}
			binary.BigEndian.PutUint64(block.Hash[:], uint64(n+1))
			parent = block.Hash
			f.Blocks = append(f.Blocks, block)
			for log := range uint(each) {
				f.Transfers = append(f.Transfers, transferOf(r, dao, block, log))
			}
		}
		if err := store.Apply(ctx, dao, f); err != nil {
			return err
		}
	}
	return nil
}

func transferOf(r *rand.Rand, dao models.DAO, block models.Block, log uint) models.Transfer {
	t := models.Transfer{At: models.At{Block: block.Number, Log: log, Time: block.Time}, Token: dao.Assets[1].Address, Amount: models.U(1 + r.Uint64N(1e9))}
	binary.BigEndian.PutUint64(t.Tx[:], block.Number<<8|uint64(log))
	book, other := dao.Books()[r.IntN(2)], common.Address{9, byte(r.IntN(200))}
	if t.Sender, t.Recipient = book, other; r.IntN(2) == 0 {
		t.Sender, t.Recipient = other, book
	}
	return t
}

// compareBooks asks both for a page in turn. The first round warms up and is not counted.
func compareBooks(small, large *books, path string, middle bool) (figure, error) {
	var ratios, ours, theirs []float64
	for round := range asked + 1 {
		few, err := small.timed(path, middle, round)
		if err != nil {
			return figure{}, err
		}
		many, err := large.timed(path, middle, round)
		if err != nil {
			return figure{}, err
		}
		if round > 0 {
			ratios, ours, theirs = append(ratios, few/many), append(ours, many), append(theirs, few)
		}
	}
	what := fmt.Sprintf("%s at %d entries against %d, drawn anew each time, median of %d in turn: %.1f ms against %.1f ms", path[:len(path)-1], large.entries, small.entries, asked, 1e3*median(ours), 1e3*median(theirs))
	return figure{ratio: median(ratios), what: what}, nil
}

// timed asks for a page at an address that was not asked for before, so that it is drawn.
func (b *books) timed(path string, middle bool, round int) (float64, error) {
	if middle {
		path += "before=" + b.middle.String() + "&"
	}
	path = strings.Replace(path, "MONTH", b.month, 1)
	begin := time.Now()
	_, err := b.page(fmt.Sprintf("%sround=%d", path, round))
	return time.Since(begin).Seconds(), err
}
