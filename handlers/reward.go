package handlers

import (
	"net/http"
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// shareRows is how many shares a page of a round shows.
const shareRows = 50

func rewardPath(r models.Round) string { return "/rewards/" + models.U(r.ID).String() }

// pathRound is the round of rewards that a path is of.
func (s *Server) pathRound(c echo.Context) (models.Round, error) {
	id, err := pathNumber(c, "id")
	if err != nil || s.DAO.Distributor == (common.Address{}) {
		return models.Round{}, models.ErrNotFound
	}
	return s.Store.Round(c.Request().Context(), id)
}

func (s *Server) showReward(c echo.Context, p *views.Page) (templ.Component, error) {
	round, err := s.pathRound(c)
	if err != nil {
		return nil, err
	}
	ctx := c.Request().Context()
	d := views.RewardData{Round: round, Account: strings.TrimSpace(c.QueryParam("account"))}
	d.List = views.List[models.Portion]{Page: number(c, "page"), Size: shareRows}
	var of common.Address
	if d.Account != "" {
		if of, err = models.ParseAddress(d.Account); err != nil {
			return nil, models.Invalid{Field: "account", Reason: "must be an address, 0x and 40 hex digits; copy it again"}
		}
	}
	if d.List.Rows, d.List.Total, err = s.Store.Shares(ctx, round, of, d.List.Page, d.List.Size); err != nil {
		return nil, err
	}
	if p.SignedIn() {
		d.Own, _, err = s.Store.Shares(ctx, round, p.Account, 1, shareRows)
	}
	p.Title, p.Topics = "Rewards, round "+models.U(round.ID).String(), "treasury head"
	return views.Reward(*p, d), err
}

// handInShares takes the file of a round, which proves itself.
func (s *Server) handInShares(c echo.Context) error {
	round, err := s.pathRound(c)
	if err != nil {
		return err
	}
	text, _, err := uploaded(c)
	if err != nil {
		return err
	}
	leaves, err := round.ParseLeaves([]byte(text))
	if err != nil {
		return err
	}
	if err := s.Store.SaveLeaves(c.Request().Context(), leaves); err != nil {
		return err
	}
	if answersJSON(c) {
		return c.JSON(http.StatusCreated, map[string]any{"round": round.ID, "shares": len(leaves)})
	}
	return c.Redirect(http.StatusSeeOther, rewardPath(round))
}

// claimReward answers with the call that pays a share of a round. Anyone may send it.
func (s *Server) claimReward(c echo.Context) error {
	round, err := s.pathRound(c)
	if err != nil {
		return err
	}
	f, err := readForm(c)
	if err != nil {
		return err
	}
	position, err := models.ParseUint(strings.TrimSpace(f["index"]))
	if err != nil {
		return models.Invalid{Field: "index", Reason: "must be the number of a share, as the round's file has it"}
	}
	ctx := c.Request().Context()
	share, err := s.Store.Share(ctx, round, position)
	if err == nil {
		err = round.MayClaim(share)
	}
	if err != nil {
		return err
	}
	leaves, err := s.Store.Leaves(ctx, round)
	if err != nil {
		return err
	}
	k := call.ClaimReward(s.DAO, share.Leaf, share.Proof(models.Tree(leaves)))
	return s.reply(c, k, "Claim the reward of "+share.Account.Hex()+" in round "+models.U(round.ID).String(), rewardPath(round))
}

// closeReward answers with the call that sends what is left of a round back.
func (s *Server) closeReward(c echo.Context) error {
	round, err := s.pathRound(c)
	if err != nil {
		return err
	}
	b, err := s.Store.Cursor(c.Request().Context())
	if err == nil {
		err = round.MayClose(s.coming(b).Time)
	}
	if err != nil {
		return err
	}
	return s.reply(c, call.CloseRound(s.DAO, round.ID), "Send what is left of round "+models.U(round.ID).String()+" back to the treasury", rewardPath(round))
}
