package handlers

import (
	"context"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// ballotVote takes a signed vote, whoever hands it in: the signature is the proof. Without one a person is shown what to sign.
func (s *Server) ballotVote(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	x, err := s.votePaper(c, f)
	if err != nil {
		return err
	}
	return s.takeBallot(c, f, x)
}

// showBallotVote is what an account signs to vote, for a wallet.
func (s *Server) showBallotVote(c echo.Context) error {
	x, err := s.votePaper(c, queryForm(c))
	if err != nil {
		return err
	}
	return s.showPaper(c, x)
}

// showBallot tells how far an account's ballot on a proposal is. What it says is not told before it is counted.
func (s *Server) showBallot(c echo.Context) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	a, err := pathAddress(c)
	if err != nil {
		return err
	}
	kind := models.SignedVote
	if c.QueryParam("override") != "" {
		kind = models.SignedOverride
	}
	return s.ballotState(c, kind, id, a)
}

func (s *Server) ballotState(c echo.Context, kind models.BallotKind, id models.Uint, a common.Address) error {
	b, err := s.Store.BallotOf(c.Request().Context(), kind, id, a)
	if err != nil {
		return err
	}
	d, err := s.ballotDocument(c.Request().Context(), b)
	if err != nil {
		return err
	}
	c.Response().Header().Set(echo.HeaderCacheControl, "no-store")
	return c.JSON(http.StatusOK, d)
}

// votePaper is what a request asks to vote by signature, held against the record: whether it can be counted and is sent.
func (s *Server) votePaper(c echo.Context, f form) (x paper, err error) {
	p, now, err := s.named(c)
	if err != nil {
		return x, err
	}
	if x.Voter, err = s.voter(c, f); err != nil {
		return x, err
	}
	x.Kind, x.ProposalID = models.SignedVote, p.ID
	if f["override"] != "" {
		x.Kind = models.SignedOverride
	}
	if err := s.choose(f, &x); err != nil {
		return x, err
	}
	x.Reason = strings.TrimSpace(newlines(f["reason"]))
	if err := checkReason(s.DAO, x.Reason); err != nil {
		return x, err
	}
	x.back, x.form = proposalPath(p.ID), proposalPath(p.ID)+"/ballots"
	x.act = "Vote " + x.Support.String() + " on " + s.DAO.Number(p.ID)
	x.may = func(ctx context.Context) error {
		switch {
		case x.Kind == models.SignedOverride:
			return s.Store.MayOverride(ctx, s.DAO, p, x.Voter, now)
		case x.Support == models.Split:
			return s.Store.MaySplit(ctx, s.DAO, p, x.Voter, x.Parts(), now)
		}
		return s.Store.MayVote(ctx, s.DAO, p, x.Voter, now)
	}
	return x, nil
}

// choose reads what a ballot says: a choice, or the parts of a split vote, as a form has them or as the contract does.
func (s *Server) choose(f form, x *paper) (err error) {
	if f["support"] != strconv.Itoa(int(models.Split)) {
		x.Support, err = support(s.DAO, f["support"])
		return err
	}
	x.Support = models.Split
	if said := f["params"]; said != "" {
		raw, err := hex.DecodeString(strings.TrimPrefix(said, "0x"))
		if err != nil || len(raw) != 48 {
			return models.Invalid{Field: "params", Reason: "must be the parts as the contract reads them: 48 bytes in hex, for Against, For and Abstain"}
		}
		x.Params = raw
		return nil
	}
	parts, err := partsOf(s.DAO, f)
	x.Params = parts.Params()
	return err
}

// voter is whose ballot a request is about: as it says, or who is signed in.
func (s *Server) voter(c echo.Context, f form) (common.Address, error) {
	said := strings.TrimSpace(f["voter"])
	if said == "" {
		if a, in := s.account(c); in {
			return a, nil
		}
		return common.Address{}, models.Invalid{Field: "voter", Reason: "is missing; give the address of the account that signs, or sign in"}
	}
	a, err := models.ParseAddress(said)
	if err != nil || a == (common.Address{}) {
		return a, models.Invalid{Field: "voter", Reason: "must be the address of the account that signs, 0x and 40 hex digits; copy it again"}
	}
	return a, nil
}

// queryForm is the fields of an address's query.
func queryForm(c echo.Context) form {
	f := form{}
	for name, list := range c.QueryParams() {
		f[name] = list[0]
	}
	return f
}

// readSignature reads a signature in hex; nil where there is none.
func readSignature(f form) ([]byte, error) {
	said := strings.TrimSpace(f["signature"])
	if said == "" {
		return nil, nil
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(said, "0x"))
	if err != nil || len(raw) == 0 || len(raw) > signatureLimit {
		return nil, models.Invalid{Field: "signature", Reason: "must be hex, as the wallet gave it, of at most 1,024 bytes"}
	}
	return raw, nil
}
