package models

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"gorm.io/gorm"
)

// sessionRow is a session under the hash of its token: whoever reads the table can act for nobody.
type sessionRow struct {
	Token   []byte `gorm:"primaryKey"`
	Data    []byte
	Expires uint64 // Unix seconds
}

func (sessionRow) TableName() string { return "sessions" }

// Sessions keeps sessions for scs: it is an scs.CtxStore. A session is made inside TakeMessage and nowhere else. Elsewhere
// a commit refreshes a session that still exists, so that a request racing with a sign-out can't bring it back.
type Sessions struct {
	store *Store
	now   func() time.Time
}

// Sessions returns the sessions, which expire by the clock now.
func (s *Store) Sessions(now func() time.Time) Sessions { return Sessions{s, now} }

// transaction is the context key of the *gorm.DB of TakeMessage.
type transaction struct{}

// FindCtx returns what a token's session holds.
func (s Sessions) FindCtx(ctx context.Context, token string) ([]byte, bool, error) {
	db, ok := ctx.Value(transaction{}).(*gorm.DB)
	if !ok {
		db = s.store.db(ctx)
	}
	row, err := first[sessionRow](db.Where("token = ? AND expires > ?", hash(token), s.now().Unix()))
	if errors.Is(err, ErrNotFound) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("session: %w", err)
	}
	return row.Data, true, nil
}

// CommitCtx keeps what a session holds, until expires.
func (s Sessions) CommitCtx(ctx context.Context, token string, data []byte, expires time.Time) error {
	row := sessionRow{hash(token), data, uint64(expires.Unix())}
	var err error
	if tx, ok := ctx.Value(transaction{}).(*gorm.DB); ok {
		err = errors.Join(tx.Where("expires <= ?", s.now().Unix()).Delete(&sessionRow{}).Error, tx.Create(&row).Error)
	} else {
		err = s.store.write.WithContext(ctx).Model(&row).Select("data", "expires").Updates(row).Error
	}
	if err != nil {
		return fmt.Errorf("session: %w", err)
	}
	return nil
}

// DeleteCtx ends a token's session. It is no error when there is none.
func (s Sessions) DeleteCtx(ctx context.Context, token string) error {
	db, ok := ctx.Value(transaction{}).(*gorm.DB)
	if !ok {
		db = s.store.write.WithContext(ctx)
	}
	if err := db.Where("token = ?", hash(token)).Delete(&sessionRow{}).Error; err != nil {
		return fmt.Errorf("session: %w", err)
	}
	return nil
}

// Find is FindCtx without a context, as scs.Store has it.
func (s Sessions) Find(token string) ([]byte, bool, error) {
	return s.FindCtx(context.Background(), token)
}

// Commit is CommitCtx without a context, as scs.Store has it.
func (s Sessions) Commit(token string, data []byte, expires time.Time) error {
	return s.CommitCtx(context.Background(), token, data, expires)
}

// Delete is DeleteCtx without a context, as scs.Store has it.
func (s Sessions) Delete(token string) error { return s.DeleteCtx(context.Background(), token) }

func hash(token string) []byte {
	h := sha256.Sum256([]byte(token))
	return h[:]
}
