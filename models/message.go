package models

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Message is an EIP-4361 text that was issued to one browser, to be signed once.
type Message struct {
	Nonce   string `gorm:"primaryKey"`
	Text    string // the whole text, byte for byte
	Account common.Address
	ChainID uint64
	Browser []byte        // hash of the cookie that the browser was given with it
	Expires uint64        // Unix seconds
	Life    time.Duration `gorm:"-"` // how long it can be signed; 0 is MessageLife
}

const (
	// MessageLife is how long a message can be signed.
	MessageLife = 5 * time.Minute
	// OwnersLife is how long one can be signed that several owners of a contract wallet must sign, one after another.
	OwnersLife = time.Hour
)

// ErrSpent says that a message was not issued to this browser, was used before, or is too old. Which of them it was is
// nobody's business.
var ErrSpent = errors.New("the message is not one that can be used")

// ErrDenied goes along with the refusal of a signature by the chain itself: the account has no code, or its code says no.
var ErrDenied = errors.New("the chain denies the signature")

// ErrNoAnswer says that the node that was asked about a contract wallet's signature did not answer.
var ErrNoAnswer = errors.New("the node does not answer")

// IssueMessage keeps a message until it is taken or expires. It sets Expires, and forgets the messages that expired.
func (s *Store) IssueMessage(ctx context.Context, m Message, now time.Time) (Message, error) {
	m.Life = cmp.Or(m.Life, MessageLife)
	m.Expires = uint64(now.Add(m.Life).Unix())
	err := s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("expires <= ?", now.Unix()).Delete(&Message{}).Error; err != nil {
			return err
		}
		return tx.Create(&m).Error
	})
	if err != nil {
		return m, fmt.Errorf("issue a message: %w", err)
	}
	return m, nil
}

// Message returns the message that was issued to a browser with a nonce, or ErrSpent.
func (s *Store) Message(ctx context.Context, nonce string, browser []byte, now time.Time) (Message, error) {
	m, err := first[Message](usable(s.db(ctx), nonce, browser, now))
	if errors.Is(err, ErrNotFound) {
		err = ErrSpent
	}
	return m, err
}

// TakeMessage uses a message up, which can succeed only once, and runs begin in the same transaction: if that fails, the
// message can still be used. It is ErrSpent when there is nothing to take. What begin does to Sessions with its context
// belongs to the transaction.
func (s *Store) TakeMessage(ctx context.Context, m Message, now time.Time, begin func(context.Context) error) error {
	err := s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		r := usable(tx, m.Nonce, m.Browser, now).Delete(&Message{})
		if r.Error != nil {
			return r.Error
		}
		if r.RowsAffected != 1 {
			return ErrSpent
		}
		return begin(context.WithValue(ctx, transaction{}, tx))
	})
	if err != nil {
		return fmt.Errorf("take a message: %w", err)
	}
	return nil
}

func usable(q *gorm.DB, nonce string, browser []byte, now time.Time) *gorm.DB {
	return q.Where("nonce = ? AND browser = ? AND expires > ?", nonce, browser, now.Unix())
}
