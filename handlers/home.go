package handlers

import (
	"context"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// showHome is the DAO at a glance.
func (s *Server) showHome(c echo.Context, p *views.Page) (_ templ.Component, err error) {
	r := s.reader(c)
	now := s.DAO.Moment(p.Block)
	p.Topics = "proposals treasury grants applications reviews polls candidates moderation"
	d := views.HomeData{
		Holders:  read(r, s.Store.Holders),
		Balances: r.balances(),
		Spent:    r.spent(),
	}
	d.Open, d.More = r.open(now)
	d.Queue, _ = r.queue(now)
	for _, n := range readWith(r, s.Store.Counts, now) {
		d.Proposals += n
	}
	d.Paid = read(r, func(ctx context.Context) ([]models.Receipt, error) { return s.Store.Paid(ctx, r.dao, 5) })
	r.talks(&d, p.Block.Time)
	if p.SignedIn() {
		d.Own = s.own(r, p.Account, d.Open)
	}
	return views.Home(*p, d), r.err
}

// own is what the record and the drafts say of the reader.
func (s *Server) own(r *reader, account common.Address, open []models.Proposal) *views.Own {
	own := &views.Own{
		Holder:  readWith(r, s.Store.Holder, account),
		Weights: map[models.Uint]models.Uint{},
		Votes:   map[models.Uint]models.Vote{},
		Drafts:  r.drafts(account),
	}
	for _, p := range open {
		own.Weights[p.ID] = r.weightAt(account, p.Snapshot)
		if v := r.voteOf(p.ID, account); v != nil {
			own.Votes[p.ID] = *v
		}
	}
	return own
}
