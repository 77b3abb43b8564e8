package handlers

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// checks are the checks of a proposal that may still be executed; none of one that is over.
func (r *reader) checks(p models.Proposal, block models.Block) []models.Check {
	if !p.Live(r.dao.Moment(block)) {
		return nil
	}
	return read(r, func(ctx context.Context) ([]models.Check, error) {
		x, err := r.store.Examine(ctx, r.dao, p, block)
		if err != nil {
			return nil, err
		}
		return x.Checks(), nil
	})
}

// checksOf are the checks of what is not proposed yet, as far as a text and actions tell; none while there are no actions.
func (r *reader) checksOf(description string, actions []models.Action, trial *models.Simulation, block models.Block) []models.Check {
	if len(actions) == 0 {
		return nil
	}
	return read(r, func(ctx context.Context) ([]models.Check, error) {
		x, err := r.store.ExamineDraft(ctx, r.dao, description, actions, trial, block)
		if err != nil {
			return nil, err
		}
		return x.Checks(), nil
	})
}

// checkDocument is a proposal's checks for other programs.
type checkDocument struct {
	Type     string              `json:"type"` // BackpropChecks/1
	ChainID  uint64              `json:"chainId"`
	Governor common.AddressEIP55 `json:"governor"`
	Proposal models.Uint         `json:"proposal"`
	State    string              `json:"state"`
	Block    uint64              `json:"block"` // the record's head
	Hash     common.Hash         `json:"blockHash"`
	Checks   []checkEntry        `json:"checks"`
}

type checkEntry struct {
	Name   models.CheckName `json:"name"`
	Result models.Result    `json:"result"`
	Reason string           `json:"reason"`
	Block  uint64           `json:"block"`
	Time   uint64           `json:"time"`
	Action int              `json:"action,omitempty"` // counted from 1
}

// showChecks answers with what the page of a proposal shows of its checks.
func (s *Server) showChecks(c echo.Context) error {
	id, err := pathID(c)
	if err != nil {
		return err
	}
	r := s.reader(c)
	b := read(r, s.Store.Cursor)
	p := readWith(r, s.Store.Proposal, id)
	list := r.checks(p, b)
	if r.err != nil {
		return r.err
	}
	d := checkDocument{
		Type: "BackpropChecks/1", ChainID: s.DAO.ChainID, Governor: common.AddressEIP55(s.DAO.Governor), Proposal: id,
		State: p.State(s.DAO.Moment(b)).String(), Block: b.Number, Hash: b.Hash, Checks: []checkEntry{},
	}
	for _, x := range list {
		d.Checks = append(d.Checks, checkEntry{x.Name, x.Result, x.Reason, x.Block, x.Time, x.Action})
	}
	return data(c, d)
}

// spent is what the treasury spent of each asset in the last 90 days, or in 180 of those of which it spent none in them.
func (r *reader) spent() []models.Spent {
	spending := func(days uint64) []models.Spent {
		return read(r, func(ctx context.Context) ([]models.Spent, error) { return r.store.Spending(ctx, r.dao, days) })
	}
	list := spending(90)
	if !slices.ContainsFunc(list, func(s models.Spent) bool { return s.Amount.IsZero() }) {
		return list
	}
	longer := spending(180)
	for i, s := range list {
		if s.Amount.IsZero() {
			list[i] = models.SpentOf(longer, s.Asset)
		}
	}
	return list
}
