package handlers

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// walletCheck is how old the confirmation by a contract wallet may be that a session rests on: its owners may change.
const walletCheck = 15 * time.Minute

// What a session of a contract wallet holds besides: what was signed, and when the wallet confirmed it last.
const (
	textKey      = "text"      // string: the message
	signatureKey = "signature" // []byte; absent where a key signed
	checkedKey   = "checked"   // int64: Unix seconds
)

// wallet is what an account's code says of it; nothing when nobody can be asked.
func (s *Server) wallet(c echo.Context, account common.Address) models.Wallet {
	if s.Wallet == nil {
		return models.Wallet{Account: account}
	}
	w, err := s.Wallet(c.Request().Context(), account)
	if err != nil {
		s.Log.WarnContext(c.Request().Context(), "wallet", "id", reference(c), "err", err)
	}
	return w
}

// lifeOf is how long an account has to sign a message: owners of a contract wallet sign one after another.
func lifeOf(w models.Wallet) time.Duration {
	if w.Contract {
		return models.OwnersLife
	}
	return models.MessageLife
}

func messageHash(text string) common.Hash { return common.BytesToHash(accounts.TextHash([]byte(text))) }

// walletJSON says of a contract wallet how it signs. A Safe's owners sign the digest.
type walletJSON struct {
	Safe      string                `json:"safe,omitempty"` // its version
	Owners    []common.AddressEIP55 `json:"owners,omitempty"`
	Threshold uint64                `json:"threshold,omitempty"`
	Digest    *common.Hash          `json:"digest,omitempty"`
}

func (s *Server) walletJSON(w models.Wallet, hash common.Hash) *walletJSON {
	if !w.Contract {
		return nil
	}
	said := &walletJSON{Safe: w.Version, Threshold: w.Threshold}
	for _, a := range w.Owners {
		said.Owners = append(said.Owners, common.AddressEIP55(a))
	}
	if w.Safe() {
		digest := w.Digest(s.DAO.ChainID, hash)
		said.Digest = &digest
	}
	return said
}

// keySigned tells whether an account's own key made a signature that was found to be the account's.
func keySigned(account common.Address, hash common.Hash, signature []byte) bool {
	sig := slices.Clone(signature)
	if len(sig) == crypto.SignatureLength && sig[64] >= 27 {
		sig[64] -= 27
	}
	return ofKey(account, hash, sig)
}

// rests keeps what a session of a contract wallet rests on.
func (s *Server) rests(ctx context.Context, m models.Message, signature []byte, now time.Time) {
	if keySigned(m.Account, messageHash(m.Text), signature) {
		return
	}
	s.sessions.Put(ctx, textKey, m.Text)
	s.sessions.Put(ctx, signatureKey, append([]byte{}, signature...))
	s.sessions.Put(ctx, checkedKey, now.Unix())
}

// stands tells whether a session's contract wallet still confirms what the session rests on, and asks it when its last word is too
// old. When the wallet denies it, the session ends; while nobody can be asked, it is as if nobody were signed in.
func (s *Server) stands(ctx context.Context, token string, account common.Address) (bool, error) {
	checked := time.Unix(s.sessions.GetInt64(ctx, checkedKey), 0)
	if !s.sessions.Exists(ctx, signatureKey) || s.Now().Sub(checked) < walletCheck {
		return true, nil
	}
	text, signature := s.sessions.GetString(ctx, textKey), s.sessions.GetBytes(ctx, signatureKey)
	_, err, _ := s.confirming.Do(token, func() (any, error) { return nil, s.confirm(context.WithoutCancel(ctx), account, text, signature) })
	switch {
	case errors.Is(err, models.ErrDenied):
		return false, s.sessions.Destroy(ctx)
	case err != nil:
		return false, err
	}
	s.sessions.Put(ctx, checkedKey, s.Now().Unix())
	_, _, err = s.sessions.Commit(ctx)
	return err == nil, err
}

func (s *Server) confirm(ctx context.Context, account common.Address, text string, signature []byte) error {
	if s.Confirm != nil {
		return s.Confirm(ctx, account, []byte(text), signature)
	}
	return s.Verify(ctx, account, []byte(text), signature)
}
