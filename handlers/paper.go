package handlers

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// paper is a ballot on its way in, before it is signed.
type paper struct {
	models.Ballot
	act    string                      // what it does, as a button says it
	back   string                      // the page that it belongs to
	form   string                      // where it is handed in
	may    func(context.Context) error // whether the record lets it count
	before []models.Ballot             // of the same account, which must be sent first
	typed  call.Typed
}

// showPaper answers with the typed data of a ballot.
func (s *Server) showPaper(c echo.Context, x paper) error {
	if err := s.asks.allow(c, s.Now()); err != nil {
		return err
	}
	if err := s.prepare(c.Request().Context(), form{}, &x); err != nil {
		return err
	}
	c.Response().Header().Set(echo.HeaderCacheControl, "no-store")
	return c.JSON(http.StatusOK, x.typed)
}

// takeBallot stores a signed ballot and says how far it is. The same ballot sent again is answered as it stands.
func (s *Server) takeBallot(c echo.Context, f form, x paper) error {
	ctx := c.Request().Context()
	signature, err := readSignature(f)
	if err != nil {
		return err
	}
	if signature == nil && answersJSON(c) {
		return models.Invalid{Field: "signature", Reason: "is missing; sign the typed data at ballot.json with the account that votes"}
	}
	if kept, err := s.Store.BallotOf(ctx, x.Kind, x.ProposalID, x.Voter); err == nil && kept.Refused == "" && kept.Is(x.Ballot, signature) {
		return s.ballotKept(c, http.StatusOK, x, kept)
	}
	if err := s.prepare(ctx, f, &x); err != nil {
		return err
	}
	if signature == nil {
		return s.paperPage(c, x)
	}
	if err := s.verifyBallot(ctx, &x, signature); err != nil {
		return err
	}
	kept, made, err := s.Store.SaveBallot(ctx, x.Ballot)
	if err != nil {
		return err
	}
	status := http.StatusOK
	if made {
		status = http.StatusCreated
	}
	return s.ballotKept(c, status, x, kept)
}

// prepare holds a ballot against the DAO's rules and the operator's, and finds its nonce and so what is signed.
func (s *Server) prepare(ctx context.Context, f form, x *paper) error {
	if err := s.DAO.MaySign(x.Ballot); err != nil {
		return err
	}
	if err := x.may(ctx); err != nil {
		return err
	}
	if s.Sponsor == nil || s.BallotNonce == nil || s.CheckBallot == nil {
		return models.Refusal{Reason: "This site does not send ballots for voters.", Next: "Send the vote with your wallet, which shows the network fee."}
	}
	next, err := s.BallotNonce(ctx, x.Kind, x.ProposalID, x.Voter)
	if err != nil {
		return err
	}
	open, err := s.Store.BallotsOf(ctx, x.Voter)
	if err != nil {
		return err
	}
	x.Nonce, x.before = s.DAO.Ballots.Turn(x.Ballot, next, open)
	if said := strings.TrimSpace(f["nonce"]); said != "" && said != x.Nonce.String() {
		return models.Refusal{Reason: "The contract takes another nonce by now: " + x.Nonce.String() + ".", Next: "Sign the ballot again as it is shown now."}
	}
	if err := s.Sponsor(ctx, x.Ballot); err != nil {
		return err
	}
	x.typed, err = call.BallotTyped(s.DAO, x.Ballot)
	return err
}

// verifyBallot holds a signature against the voter and the contract, and makes it the ballot's.
func (s *Server) verifyBallot(ctx context.Context, x *paper, signature []byte) error {
	digest := x.typed.Digest()
	if ofKey(x.Voter, digest, signature) {
		signature[crypto.RecoveryIDOffset] += 27 // as the contract reads it
	}
	if s.VerifyHash != nil {
		err := s.VerifyHash(ctx, x.Voter, digest, signature)
		var wrong models.Refusal
		if errors.As(err, &wrong) {
			err = models.Refusal{Reason: "The signature is not one of " + x.Voter.Hex() + " over this ballot.", Next: "Sign the ballot as it is shown, with that account."}
		}
		if err != nil {
			return err
		}
	}
	x.Signature = signature
	if err := s.CheckBallot(ctx, x.before, x.Ballot); err != nil {
		return err
	}
	b, err := s.Store.Cursor(ctx)
	x.Since, x.Received = b.Number, uint64(s.Now().Unix())
	return err
}

// ballotKept answers with how far a stored ballot is.
func (s *Server) ballotKept(c echo.Context, status int, x paper, b models.Ballot) error {
	d, err := s.ballotDocument(c.Request().Context(), b)
	if err != nil {
		return err
	}
	if answersJSON(c) {
		c.Response().Header().Set(echo.HeaderLocation, d.path())
		return c.JSON(status, d)
	}
	return s.answer(c, status, func(_ echo.Context, p *views.Page) (templ.Component, error) {
		p.Title, p.Next = x.act, x.back
		return views.BallotKept(*p, views.PaperData{Act: x.act, Ballot: b, State: d.State, Back: x.back}), nil
	})
}

// paperPage shows what is to be signed, to be signed by other means than a wallet in this browser.
func (s *Server) paperPage(c echo.Context, x paper) error {
	typed, err := json.MarshalIndent(x.typed, "", "  ")
	if err != nil {
		return err
	}
	w := s.wallet(c, x.Voter)
	return s.answer(c, http.StatusOK, func(_ echo.Context, p *views.Page) (templ.Component, error) {
		p.Title, p.Next = x.act, x.back
		return views.Paper(*p, views.PaperData{
			Act: x.act, Ballot: x.Ballot, Typed: string(typed), Digest: x.typed.Digest(), Wallet: w, Form: x.form, Back: x.back,
		}), nil
	})
}

// ballotDocument is a stored ballot for a script. It doesn't tell what was chosen.
type ballotDocument struct {
	Voter    common.AddressEIP55  `json:"voter"`
	Kind     models.BallotKind    `json:"kind"`
	Proposal *models.Uint         `json:"proposal,omitempty"` // of a vote
	Delegate *common.AddressEIP55 `json:"delegate,omitempty"` // of a delegation
	Nonce    models.Uint          `json:"nonce"`
	State    models.BallotState   `json:"state"`
	Refused  string               `json:"refused,omitempty"` // why
	Received uint64               `json:"received"`          // Unix seconds
}

func (s *Server) ballotDocument(ctx context.Context, b models.Ballot) (d ballotDocument, err error) {
	state, err := s.Store.BallotState(ctx, b)
	d = ballotDocument{Voter: common.AddressEIP55(b.Voter), Kind: b.Kind, Nonce: b.Nonce, State: state, Received: b.Received}
	if d.State == models.BallotRefused {
		d.Refused = b.Refused
	}
	if b.Kind == models.SignedDelegation {
		to := common.AddressEIP55(b.Delegate)
		d.Delegate = &to
	} else {
		d.Proposal = &b.ProposalID
	}
	return d, err
}

// path is where the document is.
func (d ballotDocument) path() string {
	if d.Proposal == nil {
		return "/delegates/" + d.Delegate.String() + "/ballots/" + d.Voter.String()
	}
	u := url.URL{Path: proposalPath(*d.Proposal) + "/ballots/" + d.Voter.String()}
	if d.Kind == models.SignedOverride {
		u.RawQuery = "override=1"
	}
	return u.String()
}
