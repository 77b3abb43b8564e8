package handlers

import (
	"context"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// showInbox is what waits for the reader.
func (s *Server) showInbox(_ echo.Context, p *views.Page) (templ.Component, error) {
	p.Title, p.Topics = "Inbox", "proposals grants programs applications reviews head"
	return views.Inbox(*p), nil
}

// tasks are what waits for the reader of a page.
func (s *Server) tasks(ctx context.Context, p views.Page) ([]models.Task, error) {
	return s.Store.Inbox(ctx, s.DAO, p.Account, s.DAO.Moment(p.Block))
}
