package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Flow is what moved in a month, of one kind in one direction: the ledger's totals, kept along.
type Flow struct {
	Month   Month          `gorm:"primaryKey;autoIncrement:false"`
	Account common.Address `gorm:"primaryKey"`
	Asset   common.Address `gorm:"primaryKey"`
	Kind    MovementKind   `gorm:"primaryKey"`
	Out     bool           `gorm:"primaryKey;column:outgoing"`
	Amount  Uint
	Entries uint64
}

func (f Flow) till() till { return till{f.Account, f.Asset} }

var flowRows = table[Flow]{
	"flows", "month, account, asset, kind, outgoing, amount, entries", 5, func(f *Flow, v []any) []any {
		return append(v, num(uint64(f.Month)), f.Account[:], f.Asset[:], string(f.Kind), f.Out, f.Amount.stored(), num(f.Entries))
	},
}

// flowKey is a flow without its sum.
type flowKey struct {
	month Month
	till
	kind MovementKind
	out  bool
}

func (m Movement) flow() flowKey { return flowKey{m.Month(), m.till(), m.Kind, m.Out} }

// flows takes movements off the totals and adds others.
func flows(w *writer, gone, come []Movement) error {
	months := map[uint64]bool{}
	for _, m := range slices.Concat(gone, come) {
		months[uint64(m.Month())] = true
	}
	if len(months) == 0 {
		return nil
	}
	sums, err := loadFlows(w, months)
	if err != nil {
		return err
	}
	for _, m := range gone {
		sums[m.flow()] = sums[m.flow()].sum(m, Uint.less, ^uint64(0))
	}
	for _, m := range come {
		sums[m.flow()] = sums[m.flow()].sum(m, Uint.more, 1)
	}
	return saveFlows(w, months, sums)
}

// sum is the flow with a movement in it, or without it any more.
func (f Flow) sum(m Movement, change func(Uint, Uint) Uint, entries uint64) Flow {
	return Flow{m.Month(), m.Account, m.Asset, m.Kind, m.Out, change(f.Amount, m.Amount), f.Entries + entries}
}

func loadFlows(w *writer, months map[uint64]bool) (map[flowKey]Flow, error) {
	sums := map[flowKey]Flow{}
	return sums, chunks(sorted(months), func(part []uint64) error {
		rows, err := all[Flow](w.Where("month IN ?", part))
		for _, f := range rows {
			sums[flowKey{f.Month, f.till(), f.Kind, f.Out}] = f
		}
		return err
	})
}

func saveFlows(w *writer, months map[uint64]bool, sums map[flowKey]Flow) error {
	var keys []any
	for _, month := range sorted(months) {
		keys = append(keys, num(month))
	}
	rows := make([]Flow, 0, len(sums))
	for _, f := range sums {
		if f.Entries > 0 {
			rows = append(rows, f)
		}
	}
	return renew(w, flowRows, "month", keys, rows)
}
