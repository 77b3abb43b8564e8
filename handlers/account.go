package handlers

import (
	"context"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

func (s *Server) showAccount(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	p.Follow = views.FollowAccount(*p, p.Account)
	p.Title, p.Topics = "Your account", "proposals grants delegates/"+p.Account.Hex()
	d := views.AccountData{
		Delegate:  r.delegate(p.Account),
		Delegated: read(r, s.Store.Delegated),
		Proposals: read(r, func(ctx context.Context) ([]models.Proposal, error) { return s.Store.ProposalsBy(ctx, p.Account) }),
		Drafts:    r.drafts(p.Account),
		Grants:    readWith(r, s.Store.GrantsOf, p.Account),
		Stances:   r.stances(p.Account, number(c, "page")),
		Threshold: r.parameter(models.ProposalThreshold),
	}
	return views.Account(*p, d), r.err
}
