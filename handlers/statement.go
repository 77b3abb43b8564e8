package handlers

import (
	"context"
	"encoding/hex"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

func statementPath(a common.Address) string { return "/delegates/" + a.Hex() + "/statement" }

// ownAddress is the account in the path, which must be the one that is signed in.
func (s *Server) ownAddress(c echo.Context) (common.Address, error) {
	a, err := pathAddress(c)
	if err != nil {
		return a, err
	}
	if account, _ := s.account(c); account != a {
		return a, models.Refusal{Reason: "This is another account's statement, which only that account writes.", Next: "Write your own from your delegate page, or sign in with that account's wallet."}
	}
	return a, nil
}

// showStatement is the page on which a delegate writes what it stands for.
func (s *Server) showStatement(c echo.Context, p *views.Page) (templ.Component, error) {
	a, err := s.ownAddress(c)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	n := readWith(r, s.Store.Writing, a)
	return s.statementPage(r, p, views.StatementData{Writing: n, Checked: c.QueryParam("checked") != ""})
}

// statementPage adds to a statement what stands, what is missing and what is to be signed.
func (s *Server) statementPage(r *reader, p *views.Page, d views.StatementData) (_ templ.Component, err error) {
	p.Title, p.Topics = "Your statement", "delegates/"+p.Account.Hex()
	d.Standing = r.statement(p.Account)
	if d.Problems == nil {
		d.Problems = d.Writing.Check(d.Standing)
	}
	text := call.Statement(s.DAO, d.Writing)
	d.Typed, d.Digest = text, text.Digest()
	d.Hidden = r.hidden(models.Stated(p.Account))[models.Stated(p.Account)]
	holder := readWith(r, s.Store.Holder, p.Account)
	if r.err == nil {
		d.Refusal, r.err = refusal(holder.MayState())
	}
	return views.Statement(*p, d), r.err
}

// statement is an account's that stands; an empty one where there is none.
func (r *reader) statement(a common.Address) models.Statement {
	return read(r, func(ctx context.Context) (models.Statement, error) {
		n, err := r.store.Statement(ctx, a)
		if errors.Is(err, models.ErrNotFound) {
			err = nil
		}
		return n, err
	})
}

// writeStatement keeps what a delegate is going to sign, and shows the form again with all that was typed when it can't.
func (s *Server) writeStatement(c echo.Context) error {
	a, err := s.ownAddress(c)
	if err != nil {
		return err
	}
	f, err := readForm(c)
	if err != nil {
		return err
	}
	sentence, text := strings.TrimSpace(f["sentence"]), strings.TrimSpace(newlines(f["text"]))
	if f["then"] == "withdraw" {
		sentence, text = "", ""
	}
	n, err := s.Store.Write(c.Request().Context(), a, sentence, text)
	var invalid models.Invalid
	switch {
	case err == nil:
		return c.Redirect(http.StatusSeeOther, statementPath(a)+"?checked=1#sign")
	case !errors.As(err, &invalid) || answersJSON(c):
		return err
	}
	d := views.StatementData{Writing: n, Checked: true, Problems: []models.Invalid{invalid}}
	return s.answer(c, status(err), func(c echo.Context, p *views.Page) (templ.Component, error) {
		return s.statementPage(s.reader(c), p, d)
	})
}

// showStatementText is what a delegate signs, for its wallet.
func (s *Server) showStatementText(c echo.Context) error {
	a, err := s.ownAddress(c)
	if err != nil {
		return err
	}
	n, err := s.Store.Writing(c.Request().Context(), a)
	if err != nil {
		return err
	}
	c.Response().Header().Set(echo.HeaderCacheControl, "no-store")
	return c.JSON(http.StatusOK, call.Statement(s.DAO, n))
}

// publishStatement makes public what an account has written and signed. The signature is the proof, whoever sends it.
func (s *Server) publishStatement(c echo.Context) error {
	a, err := pathAddress(c)
	if err != nil {
		return err
	}
	f, err := readForm(c)
	if err != nil {
		return err
	}
	ctx := c.Request().Context()
	n, err := s.Store.Writing(ctx, a)
	if err != nil {
		return err
	}
	holder, err := s.Store.Holder(ctx, a)
	if err == nil {
		err = holder.MayState()
	}
	if err != nil {
		return err
	}
	if n.Signature, err = s.proof(ctx, a, call.Statement(s.DAO, n).Digest(), f["signature"]); err != nil {
		return err
	}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return err
	}
	n.Block, n.Received = b.Number, s.coming(b).Time
	if err := s.Store.Publish(ctx, n); err != nil {
		return err
	}
	if answersJSON(c) {
		return c.JSON(http.StatusOK, s.signedStatement(n))
	}
	return c.Redirect(http.StatusSeeOther, "/delegates/"+a.Hex()+"#statement")
}

// proof reads a signature over a digest and holds it against its account.
func (s *Server) proof(ctx context.Context, a common.Address, digest common.Hash, said string) ([]byte, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(said), "0x"))
	if err != nil || len(raw) == 0 || len(raw) > signatureLimit {
		return nil, models.Invalid{Field: "signature", Reason: "must be hex, as the wallet gave it, of at most 1,024 bytes"}
	}
	if s.VerifyHash == nil {
		return nil, models.Refusal{Reason: "This site can't check signatures.", Next: "Ask its operator to connect it to a node."}
	}
	var wrong models.Refusal
	err = s.VerifyHash(ctx, a, digest, raw)
	if errors.As(err, &wrong) {
		err = models.Refusal{Reason: "The signature is not one of " + a.Hex() + " over this text.", Next: "Reload the page, which may show a newer text, and sign what it shows."}
	}
	return raw, err
}

// statementDocument is a statement for other programs: with what is needed to check who signed it.
type statementDocument struct {
	Delegate common.AddressEIP55 `json:"delegate"`
	Check    string              `json:"check"`
	Versions []signedDocument    `json:"versions"` // newest first
}

// signedDocument is a version, with the text of EIP-712 that was signed.
type signedDocument struct {
	Version   uint64        `json:"version"`
	Withdrawn bool          `json:"withdrawn"`
	Received  string        `json:"received"` // RFC 3339
	Block     uint64        `json:"block"`
	Digest    common.Hash   `json:"digest"`
	Signature hexutil.Bytes `json:"signature"`
	TypedData call.Typed    `json:"typedData"`
}

const howToCheck = "Each signature is the delegate's over the EIP-712 digest of typedData: recover its signer, or, where the delegate is a contract, " +
	"ask its isValidSignature(digest, signature) at block. For example: cast wallet verify --address DELEGATE --data TYPEDDATA SIGNATURE"

func (s *Server) signedStatement(n models.Statement) signedDocument {
	text := call.Statement(s.DAO, n)
	at := time.Unix(int64(n.Received), 0).UTC().Format(time.RFC3339)
	return signedDocument{n.Number, n.Empty(), at, n.Block, text.Digest(), hexutil.Bytes(n.Signature), text}
}

// showStatementData is all that an account has signed, for anybody to check.
func (s *Server) showStatementData(c echo.Context) error {
	a, err := pathAddress(c)
	if err != nil {
		return err
	}
	list, err := s.Store.Statements(c.Request().Context(), a)
	if err == nil && len(list) == 0 {
		err = models.ErrNotFound
	}
	if err == nil {
		err = s.unhidden(c, models.Stated(a))
	}
	if err != nil {
		return err
	}
	d := statementDocument{Delegate: common.AddressEIP55(a), Check: howToCheck}
	for _, n := range list {
		d.Versions = append(d.Versions, s.signedStatement(n))
	}
	return data(c, d)
}

// listStatements shows the versions of an account's statement.
func (s *Server) listStatements(c echo.Context, p *views.Page) (templ.Component, error) {
	a, err := pathAddress(c)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	p.Title, p.Topics = "Statements of "+a.Hex(), "delegates/"+a.Hex()
	d := views.StatementsData{Account: a, Versions: readWith(r, s.Store.Statements, a), Hidden: r.hidden(models.Stated(a))[models.Stated(a)]}
	if r.err == nil && len(d.Versions) == 0 {
		r.err = models.ErrNotFound
	}
	if d.Hidden.Number > 0 {
		d.Versions = nil
	}
	return views.Statements(*p, d), r.err
}
