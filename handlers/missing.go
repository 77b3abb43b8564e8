package handlers

import (
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// guess adds to the page of a proposal that does not exist what its reader may have meant: a number with one digit less.
func (s *Server) guess(c echo.Context, p views.Page, d *views.ErrorData) {
	if c.Path() != "/proposals/:id" {
		return
	}
	wanted := clipped(c.Param("id"), 80)
	d.Search = wanted
	ctx := c.Request().Context()
	newest, total, err := s.Store.Proposals(ctx, models.Filter{Size: 1}, s.DAO.Moment(p.Block))
	if err != nil || total == 0 {
		return
	}
	if id, err := models.ParseUint(wanted); err == nil {
		d.Heading = "There is no proposal " + s.DAO.Number(id)
		d.Text = "The newest is " + s.DAO.Number(newest[0].ID) + ". The link may have a digit too many."
	}
	seen := map[string]bool{}
	for i := range wanted {
		shorter := wanted[:i] + wanted[i+1:]
		id, err := models.ParseUint(shorter)
		if err != nil || seen[shorter] || len(wanted) > 12 {
			continue
		}
		seen[shorter] = true
		if near, err := s.Store.Proposal(ctx, id); err == nil {
			d.Near = append(d.Near, near)
		}
	}
}
