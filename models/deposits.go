package models

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Sought returns deposits that are still looked for, the oldest first.
func (s *Store) Sought(ctx context.Context, size int) ([]Deposit, error) {
	return all[Deposit](s.db(ctx).Where("how = ?", Sought).Order("block, account, asset, part").Limit(size))
}

// HeldInLedger is what a book holds of an asset after a block, as the ledger adds up.
func (s *Store) HeldInLedger(ctx context.Context, book, asset common.Address, block uint64) (Uint, error) {
	return heldAt(s.db(ctx), till{book, asset}, block)
}

// ErrLedgerMoved says that what was to be changed is not there any more as it was: a reorg or another process came between.
var ErrLedgerMoved = errors.New("the ledger has changed meanwhile")

// Locate puts what was found out about deposits in place of them: others that add up to the same. They are of one book and asset. The
// blocks that it was found at must still stand, as far as the record keeps them.
func (s *Store) Locate(ctx context.Context, found []Deposit, instead []Deposit, at []Block) error {
	if len(found) == 0 || sumDeposits(found) != sumDeposits(instead) {
		return fmt.Errorf("locate deposits: %w", errUnequal)
	}
	err := s.change(ctx, func(w *writer) error {
		for _, b := range at {
			kept, err := first[Block](w.Where("number = ?", num(b.Number)))
			if err == nil && kept.Hash != b.Hash {
				return ErrLedgerMoved
			}
			if err != nil && !errors.Is(err, ErrNotFound) {
				return err
			}
		}
		since, until := found[0].Since, found[0].Block
		for _, d := range found {
			now, err := first[Deposit](w.Where("account = ? AND asset = ? AND block = ? AND part = ?", d.Account, d.Asset, num(d.Block), num(d.Part)))
			if errors.Is(err, ErrNotFound) || err == nil && now != d {
				return ErrLedgerMoved
			}
			if err != nil {
				return err
			}
			since, until = min(since, d.Since), max(until, d.Block)
		}
		return deposit(w, found[0].till(), since, until, found, instead)
	})
	if err != nil {
		return fmt.Errorf("locate deposits: %w", err)
	}
	s.Changes.Announce("treasury")
	return nil
}

var errUnequal = errors.New("what is put in their place does not add up to the same")

// sumDeposits is what deposits add up to; it wraps around.
func sumDeposits(list []Deposit) (sum Uint) {
	for _, d := range list {
		sum = d.movement().after(sum)
	}
	return sum
}

// Split makes deposits of what was found to be missing in the ledger at some blocks: known are the blocks in their order, each with
// what was missing after it; the first is where d begins, the last where it ends. unkept tells between which of them, by the latter's
// place, the node keeps no state.
func (d Deposit) Split(known []Missing) (list []Deposit) {
	for i := 1; i < len(known); i++ {
		from, to := known[i-1], known[i]
		amount, out := to.Amount.less(from.Amount).signed()
		if amount.IsZero() {
			continue
		}
		x := Deposit{Account: d.Account, Asset: d.Asset, Block: to.Block.Number, Since: from.Block.Number, Time: to.Block.Time, Out: out, Amount: amount}
		if to.Unkept && !x.Located() {
			x.How = Unkept
		}
		list = append(list, x)
	}
	return list
}

// Missing is what the ledger lacked after a block.
type Missing struct {
	Block  Block
	Amount Uint // wraps around below zero
	Unkept bool // the node keeps no state of the block before it, and of none between it and the one that is known before it
}

// Missing is what the deposit is as its ledger lacks it counts.
func (d Deposit) Missing() Missing {
	return Missing{Block: Block{Number: d.Block, Time: d.Time}, Amount: d.movement().after(Uint{})}
}

// MissingAt is what the ledger lacks of a balance.
func MissingAt(balance, held Uint) Uint { return balance.less(held) }

// MissingWithout is what the ledger lacks of a balance without some deposits that are in it.
func MissingWithout(balance, held Uint, list []Deposit) Uint {
	return MissingAt(balance, held).more(sumDeposits(list))
}

// mostUndone bounds how many deposits are looked at that may add up to nothing.
const mostUndone = 16

// Undone returns the fewest deposits up to d, of its book and asset, that nobody is known to have sent and that add up to nothing with
// it, oldest first; none where no such are among the last.
func (s *Store) Undone(ctx context.Context, d Deposit) ([]Deposit, error) {
	q := s.db(ctx).Where("account = ? AND asset = ? AND block <= ? AND part = 0 AND how IN ?", d.Account, d.Asset, num(d.Block), []DepositHow{Sought, Within})
	list, err := all[Deposit](q.Order("block DESC").Limit(mostUndone))
	for i := 1; i < len(list); i++ {
		if sumDeposits(list[:i+1]).IsZero() {
			list = list[:i+1]
			slices.Reverse(list)
			return list, err
		}
	}
	return nil, err
}

// Named are deposits of its block in place of d: what transactions sent to the book, what they sent through the governor as far as that
// fits, and the rest. When more was sent than came, it did not stay, and nobody knows what came from where.
func (d Deposit) Named(sent, through []Deposit) (list []Deposit) {
	if d.Out || !fit(sent, d.Amount) {
		return []Deposit{d.within()}
	}
	rest := d
	for _, x := range slices.Concat(sent, through) {
		if x.Amount.Cmp(rest.Amount) > 0 || x.Amount.IsZero() {
			continue
		}
		rest.Amount = rest.Amount.Sub(x.Amount)
		x.Account, x.Asset, x.Block, x.Since, x.Time = d.Account, d.Asset, d.Block, d.Since, d.Time
		x.Part = d.Part + uint(len(list))
		list = append(list, x)
	}
	if !rest.Amount.IsZero() {
		rest.Part = d.Part + uint(len(list))
		list = append(list, rest.within())
	}
	return list
}

// fit tells whether amounts add up to no more than another.
func fit(list []Deposit, most Uint) bool {
	var sum Uint
	for _, d := range list {
		sum = sum.Add(d.Amount)
	}
	return sum.Cmp(most) <= 0
}

func (d Deposit) within() Deposit {
	d.How = Within
	return d
}
