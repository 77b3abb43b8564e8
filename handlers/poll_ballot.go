package handlers

import (
	"context"
	"encoding/hex"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// answering is a request to answer a poll: the poll, and the ballot without its signature.
type answering struct {
	models.PollBallot
	poll models.Poll
	now  uint64
}

// answers reads a request to answer the poll in the path. Without a nonce it is the account's next.
func (s *Server) answers(c echo.Context, f form) (a answering, err error) {
	ctx := c.Request().Context()
	if a.poll, err = s.Store.Poll(ctx, c.Param("id")); err != nil {
		return a, err
	}
	if a.Voter, err = s.signer(c, f, "voter"); err != nil {
		return a, err
	}
	a.Poll = a.poll.ID
	if a.Choice, err = strconv.ParseUint(f["choice"], 10, 16); err != nil || a.Choice < 1 || a.Choice > uint64(len(a.poll.Choices)) {
		return a, models.Invalid{Field: "choice", Reason: "is not chosen; choose one of those listed"}
	}
	if a.now, err = s.moment(c); err != nil {
		return a, err
	}
	if a.Nonce, err = s.nextBallot(ctx, a.Poll, a.Voter); err == nil && f["nonce"] != "" {
		a.Nonce, err = nonce(f)
	}
	return a, err
}

func (s *Server) nextBallot(ctx context.Context, poll string, voter common.Address) (uint64, error) {
	last, err := s.Store.PollBallotOf(ctx, poll, voter)
	if errors.Is(err, models.ErrNotFound) {
		err = nil
	}
	return last.Nonce + 1, err
}

func nonce(f form) (uint64, error) {
	n, err := strconv.ParseUint(f["nonce"], 10, 32)
	if err != nil || n == 0 {
		return 0, models.Invalid{Field: "nonce", Reason: "must be a number; take it from the text to be signed"}
	}
	return n, nil
}

// signer is the account that a form names, or else who is signed in.
func (s *Server) signer(c echo.Context, f form, field string) (common.Address, error) {
	account, _ := s.account(c)
	if f[field] != "" {
		a, err := models.ParseAddress(f[field])
		if err != nil {
			return a, models.Invalid{Field: field, Reason: "must be an address, 0x and 40 hex digits"}
		}
		account = a
	}
	if account == (common.Address{}) {
		return account, models.Invalid{Field: field, Reason: "is missing: say whose signature it is, or sign in"}
	}
	return account, nil
}

// showPollTyped is what an account signs to answer a poll, for a wallet.
func (s *Server) showPollTyped(c echo.Context) error {
	a, err := s.answers(c, asked(c))
	if err == nil {
		err = s.Store.MayAnswer(c.Request().Context(), s.DAO, a.poll, a.Voter, a.now)
	}
	if err != nil {
		return err
	}
	return s.typedData(c, call.PollBallot(s.DAO, a.poll, a.Voter, a.Choice, a.Nonce))
}

// asked is a query as a form.
func asked(c echo.Context) form {
	f := form{}
	for name, values := range c.QueryParams() {
		f[name] = values[0]
	}
	return f
}

// typedData answers with a text to sign. It belongs to the moment, so that nobody keeps it.
func (s *Server) typedData(c echo.Context, t call.Typed) error {
	c.Response().Header().Set(echo.HeaderCacheControl, "no-store")
	return data(c, t)
}

// castPollBallot takes a signed ballot. The signature is the proof, so that nobody needs to be signed in.
func (s *Server) castPollBallot(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	a, err := s.answers(c, f)
	if err == nil {
		err = s.Store.MayAnswer(c.Request().Context(), s.DAO, a.poll, a.Voter, a.now)
	}
	if err != nil {
		return err
	}
	t := call.PollBallot(s.DAO, a.poll, a.Voter, a.Choice, a.Nonce)
	back := pollPath(a.Poll)
	if unsigned(c, f) {
		fields := []views.Field{{Name: "choice", Value: f["choice"]}, {Name: "voter", Value: a.Voter.Hex()}, {Name: "nonce", Value: strconv.FormatUint(a.Nonce, 10)}}
		return s.toSign(c, t, views.SignData{Act: "Answer “" + a.poll.Choices[a.Choice-1] + "”", Action: back + "/ballots", Fields: fields, Signer: a.Voter, Back: back})
	}
	if a.Signature, err = s.proved(c.Request().Context(), f, a.Voter, t); err != nil {
		return err
	}
	if err := s.Store.SavePollBallot(c.Request().Context(), s.DAO, a.PollBallot, a.now); err != nil {
		return err
	}
	return s.kept303(c, map[string]any{"poll": a.Poll, "voter": a.Voter.Hex(), "choice": a.Choice, "nonce": a.Nonce, "state": "counted"}, back+"#panel")
}

// kept303 answers that something was kept: with JSON to a script, and leads anyone else to where it stands.
func (s *Server) kept303(c echo.Context, v any, path string) error {
	if answersJSON(c) {
		return c.JSON(http.StatusOK, v)
	}
	return c.Redirect(http.StatusSeeOther, path)
}

// unsigned tells whether a form comes without its signature, from a browser without scripts.
func unsigned(c echo.Context, f form) bool {
	return strings.TrimSpace(f["signature"]) == "" && !answersJSON(c)
}

// toSign shows a text to be signed by other means than a wallet in this browser, with a form that takes the signature.
func (s *Server) toSign(c echo.Context, t call.Typed, d views.SignData) error {
	text, err := t.Text()
	if err != nil {
		return err
	}
	return s.answer(c, http.StatusOK, func(_ echo.Context, p *views.Page) (templ.Component, error) {
		d.Text, d.Digest = text, t.Digest()
		p.Title, p.Next = d.Act, d.Back
		return views.Sign(*p, d), nil
	})
}

// proved is the signature in a form, which must be the account's over a text.
func (s *Server) proved(ctx context.Context, f form, account common.Address, t call.Typed) ([]byte, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(f["signature"]), "0x"))
	if err != nil || len(raw) == 0 || len(raw) > signatureLimit {
		return nil, models.Invalid{Field: "signature", Reason: "must be hex, as the wallet gave it, of at most 1,024 bytes"}
	}
	if ofKey(account, t.Digest(), raw) {
		raw[64] += 27
	}
	if s.VerifyHash == nil {
		return nil, models.ErrNoAnswer
	}
	var wrong models.Refusal
	err = s.VerifyHash(ctx, account, t.Digest(), raw)
	if errors.As(err, &wrong) {
		err = models.Refusal{Reason: "The signature is not one of " + account.Hex() + " over this text.", Next: wrong.Next}
	}
	return raw, err
}
