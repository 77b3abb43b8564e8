package models

import (
	"errors"
	"fmt"
	"slices"
	"strings"

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
		if err := deposit(x.w, p, since, x.now.Number, nil, list); err != nil {
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

// deposit puts deposits into the ledger in place of others of the same book and asset, all behind a block and up to another, and counts
// the balances in between again.
func deposit(w *writer, p till, since, until uint64, gone, come []Deposit) error {
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
		func() error { return recountBook(w, p, since, until) },
	)
}

func movementsOf(list []Deposit) []Movement {
	moved := make([]Movement, len(list))
	for i, d := range list {
		moved[i] = d.movement()
	}
	return moved
}

// recountBook counts the balances of a book and an asset again behind a block, up to another one, behind which they are what they were.
func recountBook(w *writer, p till, since, until uint64) error {
	held, err := heldAt(w.DB, p, since)
	if err != nil {
		return err
	}
	update, err := w.tx.PrepareContext(w.ctx, numberedHoles(w, "UPDATE movements SET balance = ? WHERE block = ? AND place = ? AND account = ? AND asset = ? AND part = ?"))
	if err != nil {
		return err
	}
	defer update.Close()
	list, err := all[Movement](w.Select("block", "place", "account", "asset", "part", "outgoing", "amount", "balance").
		Where("account = ? AND asset = ? AND block > ? AND block <= ?", p.account, p.asset, num(since), num(until)).Order("block, place, part"))
	if err != nil {
		return err
	}
	for _, m := range list {
		if held = m.after(held); held == m.Balance {
			continue
		}
		if _, err := update.ExecContext(w.ctx, held.stored(), num(m.Block), num(m.Place), m.Account[:], m.Asset[:], num(m.Part)); err != nil {
			return err
		}
	}
	return recountKnown(w, p, since, until)
}

// numberedHoles writes the holes of a statement as the database wants them.
func numberedHoles(w *writer, text string) string {
	if w.dialect != "postgres" {
		return text
	}
	for n := 1; strings.Contains(text, "?"); n++ {
		text = strings.Replace(text, "?", fmt.Sprintf("$%d", n), 1)
	}
	return text
}

// recountKnown tells anew of which entries the balance is known: not between the ends of a deposit that is not located.
func recountKnown(w *writer, p till, since, until uint64) error {
	const of = "account = ? AND asset = ? AND block > ? AND block <= ?"
	wide, err := all[Deposit](w.Where(of+" AND since + 1 < block", p.account, p.asset, num(since), num(until)).Order("block"))
	if err != nil {
		return err
	}
	behind := since
	set := func(from, to uint64, known bool) error {
		return w.Exec("UPDATE movements SET known = ? WHERE "+of+" AND known = ?", known, p.account, p.asset, num(from), num(to), !known).Error
	}
	for _, d := range wide {
		if err := inOrder(
			func() error { return set(behind, max(behind, d.Since), true) },
			func() error { return set(max(behind, d.Since), d.Block-1, false) },
		); err != nil {
			return err
		}
		behind = d.Block - 1
	}
	return set(behind, until, true)
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
