package models

import (
	"context"
	"fmt"
	"slices"

	"gorm.io/gorm"
)

// LedgerBlocks returns the numbers of the next blocks behind one that any fact or entry of the ledger is from, ascending.
func (p Past) LedgerBlocks(ctx context.Context, behind uint64, size int) ([]uint64, error) {
	found, err := p.Blocks(ctx, behind, size)
	if err != nil {
		return nil, err
	}
	for _, table := range []any{&Movement{}, &Deposit{}} {
		var more []uint64
		err := p.facts(ctx).Model(table).Where("block > ?", num(behind)).Distinct().Order("block").Limit(size).Pluck("block", &more).Error
		if err != nil {
			return nil, err
		}
		found = append(found, more...)
	}
	slices.Sort(found)
	found = slices.Compact(found)
	return found[:min(size, len(found))], nil
}

// Told returns what the facts and the deposits of some blocks say that moved, and the entries that the ledger has of them, in its order.
func (p Past) Told(ctx context.Context, numbers []uint64) (told, stored []Movement, err error) {
	f, err := p.Facts(ctx, numbers)
	if err != nil {
		return nil, nil, err
	}
	l, err := loadLinks(p.store.db(ctx).Session(&gorm.Session{}), p.dao, f)
	if err != nil {
		return nil, nil, err
	}
	deposits, err := all[Deposit](p.facts(ctx).Where("block IN ?", numbers))
	if err != nil {
		return nil, nil, err
	}
	stored, err = all[Movement](p.facts(ctx).Where("block IN ?", numbers).Order(oldestFirst))
	told = append(l.movements(p.dao, f), movementsOf(deposits)...)
	slices.SortFunc(told, inLedger)
	return told, stored, err
}

// Name says which entry of the ledger it is.
func (m Movement) Name(d DAO) string {
	name := fmt.Sprintf("%s of the %s in block %d", d.assetAt(m.Asset).Symbol, d.Book(m.Account), m.Block)
	if index, ok := m.Log(); ok {
		name += fmt.Sprintf(", log %d", index)
	}
	return name
}

// Fields tells an entry as text, but for its balance, which follows from those before it.
func (m Movement) Fields() []Field {
	m.Balance, m.Known = Uint{}, false
	return fields(m)
}

// Sums adds up the ledger again, entry by entry.
type Sums struct {
	dao   DAO
	held  map[till]Uint
	flows map[flowKey]Flow
}

// NewSums has added up nothing.
func NewSums(dao DAO) *Sums { return &Sums{dao, map[till]Uint{}, map[flowKey]Flow{}} }

// Add adds the next entry, and returns the balance after it.
func (s *Sums) Add(m Movement) Uint {
	s.held[m.till()] = m.after(s.held[m.till()])
	s.flows[m.flow()] = s.flows[m.flow()].sum(m, Uint.more, 1)
	return s.held[m.till()]
}

// Holdings are what all books hold by what was added up: of each asset that they may hold.
func (s *Sums) Holdings() (list []Balance) {
	for _, book := range s.dao.Books() {
		for _, a := range s.dao.Payable() {
			list = append(list, Balance{Account: book, Asset: a.Address, Amount: s.held[till{book, a.Address}]})
		}
	}
	return list
}

// Flows compares the totals of the ledger's months with what was added up, each as text by name.
func (p Past) Flows(ctx context.Context, s *Sums) (stored, added map[string]string, err error) {
	rows, err := all[Flow](p.store.db(ctx))
	stored, added = map[string]string{}, map[string]string{}
	for _, f := range rows {
		stored[f.name(p.dao)] = f.text()
	}
	for _, f := range s.flows {
		added[f.name(p.dao)] = f.text()
	}
	return stored, added, err
}

func (f Flow) name(d DAO) string {
	way := In
	if f.Out {
		way = Out
	}
	return fmt.Sprintf("%s (%s) of the %s in %s, %s %s", d.assetAt(f.Asset).Symbol, f.Asset.Hex(), d.Book(f.Account), f.Month, f.Kind, way)
}

func (f Flow) text() string { return fmt.Sprintf("%s in %d entries", f.Amount, f.Entries) }

// Entries goes through the ledger up to the block, oldest first.
func (p Past) Entries(ctx context.Context, use func(Movement) error) error {
	for behind := (LedgerKey{}); ; {
		list, err := all[Movement](p.facts(ctx).Where(ledgerAfter, behind.values()...).Order(oldestFirst).Limit(1000))
		if err != nil || len(list) == 0 {
			return err
		}
		for _, m := range list {
			if err := use(m); err != nil {
				return err
			}
		}
		behind = list[len(list)-1].Key()
	}
}

// Whole tells whether the ledger of a book and an asset is known at the block: whether nothing is still looked for, or not known any
// more, that may have come by then.
func (p Past) Whole(ctx context.Context, b Balance) (bool, error) {
	_, known, err := p.store.heldKnown(ctx, till{b.Account, b.Asset}, p.block.Number)
	return known, err
}
