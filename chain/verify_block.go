package chain

import (
	"context"
	"fmt"

	"backprop/models"
)

const (
	mostBlocks = 25   // read again at once
	plenty     = 5000 // facts to compare at once, so that blocks full of votes fit in memory
	longWord   = 90   // characters of a value in a difference
)

// blocks reads every block again that a fact is from, proved as when it was read first, and compares all that it said.
func (v *Verification) blocks(ctx context.Context, done *uint64) error {
	span := mostBlocks
	for behind := uint64(0); ; {
		numbers, err := v.past.Blocks(ctx, behind, span)
		if err != nil || len(numbers) == 0 {
			return err
		}
		lines, err := v.reread(ctx, numbers)
		if err != nil {
			return err
		}
		*done += uint64(len(numbers))
		behind = numbers[len(numbers)-1]
		span = min(max(plenty*len(numbers)/max(lines, 1), 1), mostBlocks)
		v.progress("blocks", behind, v.block.Number)
	}
}

// kept compares the blocks that the record stands on. None above the final one may be missing.
func (v *Verification) kept(ctx context.Context, done *uint64) error {
	final, err := v.Store.Finalized(ctx)
	if err != nil {
		return err
	}
	for behind := uint64(0); ; {
		list, err := v.past.Kept(ctx, behind, 4*mostBlocks)
		if err != nil || len(list) == 0 {
			return err
		}
		for _, b := range list {
			if behind >= final && behind != 0 && b.Number != behind+1 {
				v.differ(fmt.Sprintf("blocks/%d", behind+1), "row", "none", "some", false)
			}
			if err := v.keptBlock(ctx, b); err != nil {
				return err
			}
			behind = b.Number
			*done++
		}
		v.progress("kept", behind, v.block.Number)
	}
}

func (v *Verification) keptBlock(ctx context.Context, b models.Block) error {
	if err := v.asks.wait(ctx, 1); err != nil {
		return err
	}
	headers, err := v.Node.headers(ctx, b.Number, b.Number)
	if err != nil {
		return err
	}
	v.count.Asked++
	v.count.Compared++
	if said := headers[0].block(); said != b {
		v.differ(fmt.Sprintf("blocks/%d", b.Number), "header", fmt.Sprint(b.Hash, b.Parent, b.Time), fmt.Sprint(said.Hash, said.Parent, said.Time), false)
	}
	return nil
}

// reread compares some blocks, and tells how much they said.
func (v *Verification) reread(ctx context.Context, numbers []uint64) (int, error) {
	stored, err := v.past.Facts(ctx, numbers)
	if err != nil {
		return 0, err
	}
	if err := v.asks.wait(ctx, 2*len(numbers)); err != nil { // a header and its receipts
		return 0, err
	}
	said, err := v.Node.facts(ctx, v.DAO, numbers)
	if err != nil {
		return 0, err
	}
	v.count.Asked += uint64(len(numbers))
	record, chain := stored.Lines(), said.Lines()
	v.match(record, chain)
	return max(len(record), len(chain)), nil
}

// origin is what two tellings of a fact have in common.
type origin struct {
	at    models.At
	table string
}

// match compares two tellings of the same blocks.
func (v *Verification) match(record, chain []models.Line) {
	said := map[origin][]models.Field{}
	for _, l := range chain {
		said[originOf(l)] = l.Fields
	}
	for _, l := range record {
		v.count.Compared++
		key := originOf(l)
		other, found := said[key]
		delete(said, key)
		if !found {
			v.differ(named(key), "row", "some", "none", false)
			continue
		}
		for i, f := range l.Fields {
			if f.Value != other[i].Value {
				v.differ(named(key), f.Name, f.Value, other[i].Value, false)
			}
		}
	}
	for key := range said {
		v.count.Compared++
		v.differ(named(key), "row", "none", "some", false)
	}
}

func originOf(l models.Line) origin {
	return origin{models.At{Block: l.At.Block, Log: l.At.Log}, l.Table}
}

// named is a fact as a difference calls it: votes in block 12, log 3.
func named(p origin) string {
	return fmt.Sprintf("%s in block %d, log %d:", p.table, p.at.Block, p.at.Log)
}

// short cuts a value in the middle.
func short(s string) string {
	if len(s) <= longWord {
		return s
	}
	return fmt.Sprintf("%s…%s (%d characters)", s[:longWord/2], s[len(s)-longWord/3:], len(s))
}

// facts reads what some blocks said.
func (n *Node) facts(ctx context.Context, dao models.DAO, numbers []uint64) (models.Facts, error) {
	var list []header
	for _, number := range numbers {
		headers, err := n.headers(ctx, number, number)
		if err != nil {
			return models.Facts{}, err
		}
		list = append(list, headers...)
	}
	return n.read(ctx, dao, list)
}
