package models

import (
	"context"
	"errors"

	"gorm.io/gorm/clause"
)

// Spending is what sending ballots has cost.
type Spending struct {
	Scope   SpendingScope `gorm:"primaryKey"`
	Subject Data          `gorm:"primaryKey"` // a proposal's id or an account; empty of a day
	Day     uint64        `gorm:"primaryKey;autoIncrement:false"`
	Spent   Uint          // wei, with what is on its way and may be spent
	Ballots uint64
}

// SpendingScope is what a spending is counted for.
type SpendingScope string

const (
	SpentDay      SpendingScope = "day"
	SpentProposal SpendingScope = "proposal" // of all days
	SpentAccount  SpendingScope = "account"  // of a day
)

// Day is the number of the day that a time is in, UTC: budgets begin anew with each.
func Day(unix uint64) uint64 { return unix / 86400 }

// spendings are the rows that a ballot counts in, but the day's.
func (s Share) spendings(day uint64) []Spending {
	rows := []Spending{{Scope: SpentAccount, Subject: s.Voter[:], Day: day}}
	if !s.Proposal.IsZero() {
		rows = append(rows, Spending{Scope: SpentProposal, Subject: s.Proposal.stored()})
	}
	return rows
}

// charge makes the budgets hold amount for a batch, in equal parts for its ballots, in place of what they hold for it.
func (w *writer) charge(b *Batch, amount Uint) error {
	before := b.Charged
	b.Charged = amount
	if err := w.Model(&Batch{}).Where("id = ?", num(b.ID)).Update("charged", amount).Error; err != nil {
		return err
	}
	n := uint64(len(b.Shares))
	if err := w.spend(Spending{Scope: SpentDay, Day: b.Day}, before, amount, n); err != nil {
		return err
	}
	for key, ballots := range sharesBy(b.Shares, b.Day) {
		part := func(u Uint) Uint { return u.MulDiv(U(ballots), U(n)) }
		row := Spending{Scope: key.scope, Subject: Data(key.subject), Day: key.day}
		if err := w.spend(row, part(before), part(amount), ballots); err != nil {
			return err
		}
	}
	return nil
}

// spendingKey names a row of spendings.
type spendingKey struct {
	scope   SpendingScope
	subject string
	day     uint64
}

// sharesBy counts how many shares of a batch count in each row.
func sharesBy(list Shares, day uint64) map[spendingKey]uint64 {
	counts := map[spendingKey]uint64{}
	for _, share := range list {
		for _, row := range share.spendings(day) {
			counts[spendingKey{row.Scope, string(row.Subject), row.Day}]++
		}
	}
	return counts
}

// spend puts a cost in the place of what it was taken for before. Ballots count while they cost anything.
func (w *writer) spend(key Spending, old, fresh Uint, ballots uint64) error {
	q := w.Clauses(clause.Locking{Strength: "UPDATE"}).Where("scope = ? AND subject = ? AND day = ?", key.Scope, key.Subject, num(key.Day))
	row, err := first[Spending](q)
	if errors.Is(err, ErrNotFound) {
		row, err = key, nil
	}
	if err != nil {
		return err
	}
	row.Spent = row.Spent.Sub(old).Add(fresh)
	switch {
	case old.IsZero() && !fresh.IsZero():
		row.Ballots += ballots
	case !old.IsZero() && fresh.IsZero():
		row.Ballots -= min(row.Ballots, ballots)
	}
	return w.Clauses(clause.OnConflict{UpdateAll: true}).Create(&row).Error
}

// spending is what was spent so far for a key.
func (s *Store) spending(ctx context.Context, key Spending) (Spending, error) {
	row, err := first[Spending](s.db(ctx).Where("scope = ? AND subject = ? AND day = ?", key.Scope, key.Subject, num(key.Day)))
	if errors.Is(err, ErrNotFound) {
		return key, nil
	}
	return row, err
}
