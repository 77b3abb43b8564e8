package models

import (
	"errors"
	"slices"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// movements adds what new facts say that moved to the ledger.
func (x *fold) movements() error {
	if !x.facts.moves(x.dao) {
		return nil
	}
	l, err := loadLinks(x.w.DB, x.dao, x.facts)
	if err != nil {
		return err
	}
	list := l.movements(x.dao, x.facts)
	held := map[till]Uint{}
	for i := range list {
		m := &list[i]
		before, ok := held[m.till()]
		if !ok {
			if before, err = heldAt(x.w.DB, m.till(), x.before.Number); err != nil {
				return err
			}
		}
		m.Balance = m.after(before)
		held[m.till()] = m.Balance
	}
	x.touched.treasury = x.touched.treasury || len(list) > 0
	return inOrder(
		func() error { return insert(x.w, movementRows, list) },
		func() error { return flows(x.w, nil, list) },
	)
}

// moves tells whether facts may say that anything moved.
func (f Facts) moves(dao DAO) bool {
	return len(f.Turns)+len(f.Rewards)+len(f.Operations)+len(f.Steps) > 0 ||
		slices.ContainsFunc(f.Transfers, func(t Transfer) bool { return dao.Keeps(t.Sender) || dao.Keeps(t.Recipient) })
}

// heldAt is what a book holds of an asset after a block, as the ledger adds up.
func heldAt(tx *gorm.DB, p till, block uint64) (Uint, error) {
	m, err := first[Movement](tx.Where("account = ? AND asset = ? AND block <= ?", p.account, p.asset, num(block)).Order("block DESC, place DESC, part DESC"))
	if errors.Is(err, ErrNotFound) {
		return Uint{}, nil
	}
	return m.Balance, err
}

// balances keeps what the chain says that the books hold, where that is not what it said before.
func (x *fold) balances() error {
	known, err := all[Balance](x.w.DB)
	if err != nil {
		return err
	}
	changed := slices.DeleteFunc(slices.Clone(x.facts.Balances), func(b Balance) bool {
		return slices.ContainsFunc(known, func(k Balance) bool { return k.Account == b.Account && k.Asset == b.Asset && k.Amount == b.Amount })
	})
	if len(changed) == 0 {
		return nil
	}
	x.touched.treasury = true
	return x.w.Clauses(clause.OnConflict{UpdateAll: true}).Create(&changed).Error
}

// settle holds the ledger against what the chain says is there now. What it can't explain came or left without an event.
func (x *fold) settle() error {
	for _, b := range x.facts.Balances {
		p := till{b.Account, b.Asset}
		since, err := provedUntil(x.w.DB, p, x.checked)
		if err != nil {
			return err
		}
		held, err := heldAt(x.w.DB, p, x.now.Number)
		if err != nil {
			return err
		}
		var list []Deposit
		if amount, out := b.Amount.less(held).signed(); !amount.IsZero() {
			list = []Deposit{{Account: b.Account, Asset: b.Asset, Block: x.now.Number, Since: since, Time: x.now.Time, Out: out, Amount: amount}}
		} else if known, err := allKnown(x.w.DB, p, since); err != nil || known {
			if err != nil {
				return err
			}
			continue
		}
		x.touched.treasury = true
		if err := deposit(x.w, p, since, nil, list); err != nil {
			return err
		}
	}
	if len(x.facts.Balances) > 0 {
		x.checked = x.now.Number
	}
	return nil
}

// provedUntil is the last block at which the ledger of a book and an asset is known to be what the chain says.
func provedUntil(tx *gorm.DB, p till, checked uint64) (uint64, error) {
	d, err := first[Deposit](tx.Where("account = ? AND asset = ?", p.account, p.asset).Order("block DESC"))
	if errors.Is(err, ErrNotFound) {
		return checked, nil
	}
	return max(checked, d.Block), err
}

// allKnown tells whether all balances behind a block are known.
func allKnown(tx *gorm.DB, p till, since uint64) (bool, error) {
	var n int64
	err := tx.Model(&Movement{}).Where("account = ? AND asset = ? AND block > ? AND known = ?", p.account, p.asset, num(since), false).Count(&n).Error
	return n == 0, err
}

// deposit puts deposits into the ledger in place of others of the same book and asset, all behind a block, and counts its
// balances from there on.
func deposit(w *writer, p till, since uint64, gone, come []Deposit) error {
	for _, d := range gone {
		key := w.Where("account = ? AND asset = ? AND block = ? AND part = ?", d.Account, d.Asset, num(d.Block), num(d.Part))
		if err := key.Delete(&Deposit{}).Error; err != nil {
			return err
		}
		m := d.movement()
		key = w.Where("block = ? AND place = ? AND account = ? AND asset = ? AND part = ?", num(m.Block), num(m.Place), m.Account, m.Asset, num(m.Part))
		if err := key.Delete(&Movement{}).Error; err != nil {
			return err
		}
	}
	return inOrder(
		func() error { return insert(w, depositRows, come) },
		func() error { return insert(w, movementRows, movementsOf(come)) },
		func() error { return flows(w, movementsOf(gone), movementsOf(come)) },
		func() error { return recountBook(w, p, since) },
	)
}

func movementsOf(list []Deposit) []Movement {
	moved := make([]Movement, len(list))
	for i, d := range list {
		moved[i] = d.movement()
	}
	return moved
}

// recountBook counts the balances of a book and an asset again behind a block. Between the ends of a deposit that is not
// located they are not known.
func recountBook(w *writer, p till, since uint64) error {
	held, err := heldAt(w.DB, p, since)
	if err != nil {
		return err
	}
	list, err := all[Movement](w.Where("account = ? AND asset = ? AND block > ?", p.account, p.asset, num(since)).Order("block, place, part"))
	if err != nil {
		return err
	}
	wide, err := all[Deposit](w.Where("account = ? AND asset = ? AND block > ? AND since + 1 < block", p.account, p.asset, num(since)).Order("block"))
	if err != nil {
		return err
	}
	for i := range list {
		m := list[i]
		for len(wide) > 0 && wide[0].Block < m.Block {
			wide = wide[1:]
		}
		held = m.after(held)
		known := !slices.ContainsFunc(wide, func(d Deposit) bool { return d.Since < m.Block && m.Block < d.Block })
		if m.Balance == held && m.Known == known {
			continue
		}
		err := w.Exec("UPDATE movements SET balance = ?, known = ? WHERE block = ? AND place = ? AND account = ? AND asset = ? AND part = ?",
			held, known, num(m.Block), num(m.Place), m.Account, m.Asset, num(m.Part)).Error
		if err != nil {
			return err
		}
	}
	return nil
}

// lookMovements takes what is going to be taken back out of the ledger's totals, and finds from where on its balances must be held
// against the chain again.
func (x *rewind) lookMovements() error {
	list, err := all[Movement](x.w.Where("block > ?", num(x.now.Number)))
	if err != nil {
		return err
	}
	x.checked = min(x.checked, x.now.Number)
	for _, m := range list {
		if m.Kind == MovedUnlocated || m.Kind == MovedOpening {
			x.checked = min(x.checked, m.Since)
		}
	}
	return flows(x.w, list, nil)
}
