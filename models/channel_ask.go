package models

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"strings"

	"gorm.io/gorm"
)

// How often somebody is asked in a day to confirm that notices are wanted.
const (
	confirmDaily = 3   // at one address, however it is spelled
	confirmOften = 10  // for one account
	confirmNew   = 200 // for all accounts together that the record doesn't know
)

// askable keeps this site from being used to flood somebody's address. What was asked stays noted when a channel is removed.
// Accounts cost nothing, so that those without tokens, votes or a part in a grant share one limit, which nobody else needs.
func askable(tx *gorm.DB, c Channel, now uint64) error {
	const look, wait = "Look for the mail that was sent, also among spam, or try again tomorrow.", "Try again tomorrow, or add it from an account with tokens."
	asked := []limit{
		{"asked/" + hex.EncodeToString(hash(c.inbox())) + "/", confirmDaily, Refusal{"That address was asked to confirm often enough today.", look}},
		{"asked/" + c.Account.Hex() + "/", confirmOften, Refusal{"This account had enough addresses asked to confirm today.", look}},
	}
	known, err := knownAccount(tx, c)
	if err != nil {
		return err
	}
	if !known {
		asked = append(asked, limit{"asked/new/", confirmNew, Refusal{"Many accounts without tokens had addresses asked to confirm today.", wait}})
	}
	for _, x := range asked {
		if err := x.take(tx, now); err != nil {
			return err
		}
	}
	return nil
}

// limit is how often something may be asked in a day.
type limit struct {
	of      string // what is counted
	most    int64
	refusal Refusal
}

// take counts once more, or refuses.
func (x limit) take(tx *gorm.DB, now uint64) error {
	var n int64
	err := tx.Model(&told{}).Where("time > ? AND happening LIKE ?", num(now-min(now, 86400)), x.of+"%").Count(&n).Error
	if err != nil {
		return err
	}
	if n >= x.most {
		return x.refusal
	}
	return tx.Create(&told{x.of + rand.Text(), now}).Error
}

// inbox is where what is sent to a channel arrives: mail servers commonly take any case, and anything behind a plus.
func (c Channel) inbox() string {
	if c.Kind != Mail {
		return c.Address
	}
	i := strings.LastIndexByte(c.Address, '@')
	local, _, _ := strings.Cut(c.Address[:i], "+")
	return strings.ToLower(local + c.Address[i:])
}

// knownAccount tells whether the record knows an account by its tokens, its votes or its part in a grant.
func knownAccount(tx *gorm.DB, c Channel) (bool, error) {
	_, err := first[Holder](tx.Where("account = ? AND (balance <> ? OR votes <> ?)", c.Account, Uint{}, Uint{}))
	if errors.Is(err, ErrNotFound) {
		_, err = first[Seat](tx.Where("account = ?", c.Account))
	}
	return err == nil, absent(err)
}
