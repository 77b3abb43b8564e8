package handlers

import (
	"context"
	"errors"
	"slices"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// Bounds of what the desk shows: entries of the ledger, and operations that wait.
const (
	ledgerShown  = 8
	waitingShown = 100
)

func (s *Server) showTreasury(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	now := s.DAO.Moment(p.Block)
	p.Title, p.Topics = "Treasury", "treasury proposals grants head" // what becomes of those that wait is tried after the block
	d := views.TreasuryData{Balances: r.balances(), Token: readWith(r, s.Store.Holder, s.DAO.Treasury()).Balance}
	var more int
	d.Open, more = r.open(now)
	d.Queue, d.More = r.queue(now)
	d.More += more
	r.desk(&d)
	d.Grants.Rows, d.Grants.Total = r.held()
	d.Escrow = s.DAO.Escrowed(readWith(r, s.Store.Programs, s.DAO))
	d.Rounds = read(r, func(ctx context.Context) ([]models.Round, error) { return s.Store.Rounds(ctx, 1, roundRows) })
	d.Ledger = readWith(r, s.Store.Entries, models.LedgerFilter{Size: ledgerShown})
	d.Entries = read(r, func(ctx context.Context) (models.LedgerSum, error) {
		return s.Store.LedgerSum(ctx, s.DAO, models.LedgerFilter{})
	}).Entries
	d.Runways = readWith(r, s.Store.Runways, s.DAO)
	return views.Treasury(*p, d), r.err
}

// desk adds how what waits stands: its operations, what failed, whether it would succeed, and who may act.
func (r *reader) desk(d *views.TreasuryData) {
	if r.err == nil {
		d.Waiting, d.MoreWaiting, r.err = r.store.Waiting(r.ctx, r.dao, waitingShown)
	}
	d.Holdings = read(r, r.store.Holdings)
	d.Failures = readWith(r, r.store.FailuresOf, d.Queue)
	d.Tried = map[models.Uint]models.Simulation{}
	for _, x := range d.Queue {
		t := readWith(r, r.store.Simulation, x.ID)
		switch {
		case errors.Is(r.err, models.ErrNotFound):
			r.err = nil
		case r.err == nil:
			d.Tried[x.ID] = t
		}
	}
}

// roundRows is how many rounds of rewards the treasury's page shows.
const roundRows = 25

// heldRows is how many open grants the treasury's page shows; the rest are on /grants.
const heldRows = 25

// held is the newest open grants, and how many there are.
func (r *reader) held() (list []models.Grant, total int) {
	if r.err == nil {
		list, total, r.err = r.store.Grants(r.ctx, models.GrantFilter{Open: true, Number: 1, Size: heldRows})
	}
	return list, total
}

// queue is what passed and is not executed, in the order in which it may be, and how many there are beyond those.
func (r *reader) queue(now models.Moment) ([]models.Proposal, int) {
	list, more := r.proposals(models.Filter{States: []models.State{models.Queued, models.Succeeded}, Size: atOnce}, now)
	slices.SortStableFunc(list, sooner)
	return list, more
}

// sooner puts what may be executed first in front; what is not queued comes last.
func sooner(a, b models.Proposal) int {
	x, y := a.Standing.Eta-1, b.Standing.Eta-1 // 0 becomes the largest
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}
