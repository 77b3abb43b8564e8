package handlers

import (
	"context"
	"errors"
	"net/http"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

const (
	reconciledRows = 25 // proposals on a page
	runRows        = 10 // runs on the page
)

// showReconciliation is how the record and the chain were held together last.
func (s *Server) showReconciliation(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	p.Title, p.Topics = "Record and chain", "reconciliation"
	d := views.ReconciliationData{Last: r.reconciliation()}
	d.Runs = read(r, func(ctx context.Context) ([]models.Reconciliation, error) {
		return s.Store.Reconciliations(ctx, runRows)
	})
	d.Proposals = views.List[models.Proposal]{Page: number(c, "page"), Size: reconciledRows}
	if r.err == nil {
		f := models.Filter{Page: d.Proposals.Page, Size: reconciledRows, Order: models.Newest}
		d.Proposals.Rows, d.Proposals.Total, r.err = s.Store.Proposals(r.ctx, f, s.DAO.Moment(p.Block))
	}
	d.Reconciled = readWith(r, s.Store.ReconciledOf, d.Proposals.Rows)
	return views.Reconciliation(*p, d), r.err
}

// reconciliation is the newest run; its zero value where there was none.
func (r *reader) reconciliation() models.Reconciliation {
	return read(r, func(ctx context.Context) (models.Reconciliation, error) {
		run, err := r.store.Reconciliation(ctx)
		if errors.Is(err, models.ErrNotFound) {
			err = nil
		}
		return run, err
	})
}

// showReconciliationData is the newest run as JSON.
func (s *Server) showReconciliationData(c echo.Context) error {
	run, err := s.Store.Reconciliation(c.Request().Context())
	if err != nil {
		return err
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // it is for other sites too
	return c.JSON(http.StatusOK, views.ReconciliationDocument(run))
}
