package handlers

import (
	"context"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// Until when a signed delegation can be sent, from now on, in seconds.
const (
	leastExpiry = 10 * 60
	usualExpiry = 14 * 86400
	mostExpiry  = 366 * 86400
)

// ballotDelegation takes a signed delegation to the account in the path, as ballotVote takes a vote.
func (s *Server) ballotDelegation(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	x, err := s.delegationPaper(c, f, false)
	if err != nil {
		return err
	}
	return s.takeBallot(c, f, x)
}

// showBallotDelegation is what an account signs to delegate, for a wallet. It names until when it can be sent.
func (s *Server) showBallotDelegation(c echo.Context) error {
	x, err := s.delegationPaper(c, queryForm(c), true)
	if err != nil {
		return err
	}
	return s.showPaper(c, x)
}

// showDelegationBallot tells how far an account's signed delegation is.
func (s *Server) showDelegationBallot(c echo.Context) error {
	to, err := pathAddress(c)
	if err != nil {
		return err
	}
	voter, err := models.ParseAddress(c.Param("voter"))
	if err != nil {
		return models.ErrNotFound
	}
	b, err := s.Store.BallotOf(c.Request().Context(), models.SignedDelegation, models.Uint{}, voter)
	if err == nil && b.Delegate != to {
		err = models.ErrNotFound
	}
	if err != nil {
		return err
	}
	return s.ballotState(c, models.SignedDelegation, models.Uint{}, voter)
}

// delegationPaper is what a request asks to delegate by signature. Without an expiry it has the usual one where asked is true.
func (s *Server) delegationPaper(c echo.Context, f form, asked bool) (x paper, err error) {
	if x.Delegate, err = pathAddress(c); err != nil {
		return x, err
	}
	if x.Voter, err = s.voter(c, f); err != nil {
		return x, err
	}
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil {
		return x, err
	}
	x.Kind = models.SignedDelegation
	if x.Expiry, err = expiry(f["expiry"], s.coming(b).Time, asked || f["signature"] == ""); err != nil {
		return x, err
	}
	x.back = "/delegates/" + x.Delegate.Hex()
	x.form = x.back + "/ballots"
	x.act = "Delegate to " + x.Delegate.Hex()
	if x.Delegate == x.Voter {
		x.act = "Delegate to yourself"
	}
	x.may = func(ctx context.Context) error { return s.mayDelegate(ctx, x.Voter, x.Delegate) }
	return x, nil
}

// expiry reads until when a delegation can be sent.
func expiry(said string, now uint64, usual bool) (uint64, error) {
	said = strings.TrimSpace(said)
	if said == "" && usual {
		return now + usualExpiry, nil
	}
	at, err := strconv.ParseUint(said, 10, 64)
	switch {
	case err != nil:
		return 0, models.Invalid{Field: "expiry", Reason: "must be the time in Unix seconds that was signed"}
	case at < now+leastExpiry:
		return 0, models.Invalid{Field: "expiry", Reason: "is too soon for the delegation to be sent; sign one that holds longer"}
	case at > now+mostExpiry:
		return 0, models.Invalid{Field: "expiry", Reason: "is more than a year ahead; sign one that ends sooner"}
	}
	return at, nil
}

// mayDelegate tells why delegating changes nothing, or nil.
func (s *Server) mayDelegate(ctx context.Context, from, to common.Address) error {
	own, err := s.Store.Holder(ctx, from)
	switch {
	case err != nil:
		return err
	case own.Delegate == to:
		return models.Refusal{Reason: "This account's tokens already vote with that delegate.", Next: "Nothing is left to do."}
	case own.Balance.IsZero():
		return models.Refusal{Reason: "This account holds no " + s.DAO.Token.Symbol + ", so that there is nothing to delegate.", Next: "Delegate when it holds some; or send the delegation yourself, which holds for tokens that come later."}
	}
	return nil
}
