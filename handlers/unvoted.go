package handlers

import (
	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/views"
)

const unvotedRows = 25

// listUnvoted shows who could vote on a proposal and has not.
func (s *Server) listUnvoted(c echo.Context, p *views.Page) (templ.Component, error) {
	id, err := pathID(c)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	d := views.UnvotedData{Proposal: readWith(r, s.Store.Proposal, id), Page: number(c, "page"), Size: unvotedRows, Delegated: read(r, s.Store.Delegated)}
	if r.err == nil {
		d.Silence, r.err = s.Store.Unvoted(r.ctx, s.DAO, d.Proposal, s.DAO.Moment(p.Block), d.Page, unvotedRows)
	}
	p.Title = "Who has not voted on " + s.DAO.Number(id)
	p.Topics = "delegates proposals/" + id.String()
	return views.Unvoted(*p, d), r.err
}
