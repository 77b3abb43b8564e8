package handlers

import (
	"context"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

const eventRows = 20

// showRecord is what the record is of, how far it goes and what it stands on.
func (s *Server) showRecord(c echo.Context, p *views.Page) (templ.Component, error) {
	r, st := s.reader(c), s.Status()
	p.Title, p.Topics = "The record", "head"
	d := views.RecordData{
		Head: st.Head, Finalized: st.Finalized, Mode: st.Mode, Proof: st.Proof,
		Params: r.parameters(), Guardian: readWith(r, s.Store.Guardian, common.Address{}),
	}
	d.Purse = s.Purse
	d.Outlay = read(r, func(ctx context.Context) (models.Outlay, error) { return s.Store.Outlay(ctx, s.Purse, p.Block.Time) })
	d.Events = views.List[models.Event]{Page: number(c, "page"), Size: eventRows}
	if r.err == nil {
		d.Events.Rows, d.Events.Total, r.err = s.Store.Events(r.ctx, d.Events.Page, eventRows)
	}
	return views.Record(*p, d), r.err
}

// parameters are the settings in force: as an event said them last, else as they were asked when the DAO was found.
func (r *reader) parameters() map[string]models.Uint {
	said := read(r, r.store.Parameters)
	for name, value := range r.dao.Settings {
		if _, ok := said[name]; !ok && said != nil {
			said[name] = value
		}
	}
	return said
}
