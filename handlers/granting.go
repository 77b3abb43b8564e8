package handlers

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
)

// action is a request to act on a grant: what it says, and all that a rule is asked about.
type action struct {
	models.Grant
	form    form
	turns   []models.Turn
	escrow  models.Escrow
	account common.Address // zero when nobody is signed in
	now     uint64         // that the call must hold at, Unix seconds
	i       int            // the milestone that it names, 0 is the first; of the grant's own actions 0
}

// acting reads a request to act on the grant in the path.
func (s *Server) acting(c echo.Context) (a action, err error) {
	if a.form, err = readForm(c); err != nil {
		return a, err
	}
	if a.Grant, err = s.pathGrant(c); err != nil {
		return a, err
	}
	ctx := c.Request().Context()
	if a.turns, err = s.Store.Turns(ctx, a.ID); err != nil {
		return a, err
	}
	if a.escrow, err = s.Store.Escrow(ctx); err != nil {
		return a, err
	}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return a, err
	}
	a.account, _ = s.account(c)
	a.now = s.coming(b).Time
	return a, nil
}

// onMilestone reads a request to act on a milestone of the grant in the path; forms count from 1.
func (s *Server) onMilestone(c echo.Context) (action, error) {
	a, err := s.acting(c)
	if err != nil {
		return a, err
	}
	n, err := strconv.Atoi(a.form["milestone"])
	if err != nil || n < 1 || n > len(a.Milestones) {
		return a, models.Invalid{Field: "milestone", Reason: fmt.Sprintf("must be a number from 1 to %d", len(a.Milestones))}
	}
	a.i = n - 1
	return a, nil
}

func (a action) milestone() uint64 { return uint64(a.i) }

// sum is an amount of the action's milestone with its unit, for the words of a button.
func (s *Server) sum(a action, u models.Uint) string {
	asset, ok := s.DAO.Asset(a.Token)
	if !ok {
		asset.Symbol = "units of " + a.Token.Hex()
	}
	return asset.Words(u)
}

// send answers with a grant's call.
func (s *Server) send(c echo.Context, a action, k call.Call, act string) error {
	return s.reply(c, k, act, grantPath(a.ID))
}

// name is the action's milestone in words.
func (a action) name() string { return fmt.Sprintf("milestone %d of grant %d", a.i+1, a.ID) }

// prose reads a text that goes on chain.
func (a action) prose(field string, required bool) (string, error) {
	text := strings.TrimSpace(newlines(a.form[field]))
	bad := func(reason string) (string, error) { return "", models.Invalid{Field: field, Reason: reason} }
	switch {
	case text == "" && required:
		return bad("is empty; say why, for those who decide with you")
	case len(text) > models.EscrowText:
		return bad("is longer than 4,096 bytes; shorten it, or link to the long version")
	case !utf8.ValidString(text):
		return bad("is not valid UTF-8 text")
	case strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }):
		return bad("has control characters; type it again as plain text")
	}
	return text, nil
}

// hash reads a SHA-256 in hex, with 0x or without.
func (a action) hash(field string) (h common.Hash, err error) {
	text := strings.TrimPrefix(strings.ToLower(strings.TrimSpace(a.form[field])), "0x")
	raw, err := hex.DecodeString(text)
	switch {
	case text == "":
		return h, models.Invalid{Field: field, Reason: "is empty; choose the files to be hashed, or paste what sha256sum prints"}
	case err != nil || len(raw) != len(h):
		return h, models.Invalid{Field: field, Reason: "must have 64 hex digits, as sha256sum prints"}
	}
	h = common.BytesToHash(raw)
	if h == (common.Hash{}) {
		return h, models.Invalid{Field: field, Reason: "is all zeros, which is the hash of nothing"}
	}
	return h, nil
}

// amount reads an amount of the grant's token; an empty one is zero.
func (s *Server) amountOf(a action, field string) (models.Uint, error) {
	text := strings.TrimSpace(a.form[field])
	if text == "" {
		return models.Uint{}, nil
	}
	asset, _ := s.DAO.Asset(a.Token)
	u, err := models.ParseAmount(text, asset)
	var invalid models.Invalid
	if errors.As(err, &invalid) {
		invalid.Field = field
		err = invalid
	}
	return u, err
}

// signed reads a signature and holds it against who must have made it; nil where the request has none.
func (s *Server) signed(ctx context.Context, a action, signer common.Address, text call.Typed) ([]byte, error) {
	said := strings.TrimSpace(a.form["signature"])
	if said == "" {
		return nil, nil
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(said, "0x"))
	if err != nil || len(raw) == 0 || len(raw) > signatureLimit {
		return nil, models.Invalid{Field: "signature", Reason: "must be hex, as the wallet gave it, of at most 1,024 bytes"}
	}
	if ofKey(signer, text.Digest(), raw) {
		raw[64] += 27 // as the contract reads it
	}
	if s.VerifyHash == nil {
		return raw, nil
	}
	var wrong models.Refusal
	err = s.VerifyHash(ctx, signer, text.Digest(), raw)
	if errors.As(err, &wrong) {
		err = models.Refusal{Reason: "The signature is not one of " + signer.Hex() + " over this text.", Next: wrong.Next}
	}
	return raw, err
}

// ofKey tells whether a signature is one of an account's key whose last byte is 0 or 1. A contract wallet may end its
// signature so too, and reads it as it is.
func ofKey(account common.Address, digest common.Hash, signature []byte) bool {
	if len(signature) != crypto.SignatureLength || signature[64] > 1 {
		return false
	}
	key, err := crypto.SigToPub(digest[:], signature)
	return err == nil && crypto.PubkeyToAddress(*key) == account
}

// criteria reads which criteria a reviewer found met: as one number, or a field for each.
func (a action) criteria() (models.Uint, error) {
	if text := strings.TrimSpace(a.form["criteria"]); text != "" {
		u, err := models.ParseUint(text)
		if err != nil {
			return u, models.Invalid{Field: "criteria", Reason: "must be a number with a bit for each criterion that is met"}
		}
		return u, nil
	}
	var bits [32]byte
	for n := range 256 {
		if a.form["criterion-"+strconv.Itoa(n+1)] != "" {
			bits[31-n/8] |= 1 << (n % 8)
		}
	}
	return models.FromBytes(bits[:]), nil
}
