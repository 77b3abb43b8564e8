package handlers

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// reportFailure keeps the hash of a transaction that was sent to move a proposal on, so that it is told when it failed.
func (s *Server) reportFailure(c echo.Context) error {
	p, now, err := s.named(c)
	if err == nil {
		err = s.DAO.MayReport(p, now)
	}
	if err != nil {
		return err
	}
	f, err := readForm(c)
	if err != nil {
		return err
	}
	tx, err := pathHash(strings.ToLower(strings.TrimSpace(f["tx"])))
	if err != nil {
		return models.Invalid{Field: "tx", Reason: "is not a transaction's hash; it is 0x and 64 digits, as the wallet or an explorer shows it"}
	}
	if err := s.Store.Sent(c.Request().Context(), models.Sending{Tx: tx, ProposalID: p.ID, Created: uint64(s.Now().Unix())}); err != nil {
		return err
	}
	if answersJSON(c) {
		return c.NoContent(http.StatusAccepted)
	}
	return c.Redirect(http.StatusSeeOther, proposalPath(p.ID)+"?reported="+tx.Hex()+"#failures")
}

// reported is the transaction that the page was just told of; zero for none.
func reported(c echo.Context) common.Hash {
	tx, _ := pathHash(c.QueryParam("reported"))
	return tx
}

// reckoning holds what a proposal's execution moved against what was voted; nil where it was not executed, or no node has told.
func (r *reader) reckoning(p models.Proposal) *models.Reckoning {
	return read(r, func(ctx context.Context) (*models.Reckoning, error) {
		x, err := r.store.Reckoned(ctx, r.dao, p)
		if errors.Is(err, models.ErrNotFound) {
			return nil, nil
		}
		return &x, err
	})
}
