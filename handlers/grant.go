package handlers

import (
	"context"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

const grantRows = 20

func grantPath(id uint64) string { return "/grants/" + strconv.FormatUint(id, 10) }

// grantID reads a grant's number in the path.
func grantID(c echo.Context) (uint64, error) {
	id, err := strconv.ParseUint(c.Param("id"), 10, 63)
	if err != nil || id == 0 || c.Param("id") != strconv.FormatUint(id, 10) {
		return 0, models.ErrNotFound
	}
	return id, nil
}

// pathGrant is the grant in the path.
func (s *Server) pathGrant(c echo.Context) (models.Grant, error) {
	id, err := grantID(c)
	if err != nil {
		return models.Grant{}, err
	}
	return s.Store.Grant(c.Request().Context(), id)
}

func (s *Server) listGrants(c echo.Context, p *views.Page) (templ.Component, error) {
	if s.escrowless() {
		return nil, models.ErrNotFound
	}
	r := s.reader(c)
	f := grantFilter(c)
	p.Title, p.Topics = "Grants", "grants programs head"
	d := views.GrantsData{
		Filter:   f,
		Programs: readWith(r, s.Store.Programs, s.DAO),
		Counts:   readWith(r, s.Store.GrantCounts, f.Program),
		Escrow:   read(r, s.Store.Escrow),
	}
	d.List = views.List[models.Grant]{Page: f.Number, Size: f.Size}
	if r.err == nil {
		d.List.Rows, d.List.Total, r.err = s.Store.Grants(r.ctx, f)
	}
	return views.Grants(*p, d), r.err
}

// grantFilter reads the list's query. What it does not know it passes over.
func grantFilter(c echo.Context) models.GrantFilter {
	f := models.GrantFilter{Text: strings.TrimSpace(clipped(c.QueryParam("search"), 200)), Number: number(c, "page"), Size: grantRows}
	f.Program, _ = strconv.ParseUint(c.QueryParam("program"), 10, 63)
	for _, status := range models.GrantStatuses() {
		if c.QueryParam("status") == string(status) {
			f.Status = status
		}
	}
	return f
}

func (s *Server) showGrant(c echo.Context, p *views.Page) (templ.Component, error) {
	g, err := s.pathGrant(c)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	d := views.GrantData{
		Grant:    g,
		Program:  readWith(r, s.Store.Program, g.Program),
		Turns:    readWith(r, s.Store.Turns, g.ID),
		Escrow:   read(r, s.Store.Escrow),
		Deciding: r.deciding(g.ID, s.DAO.Moment(p.Block)),
	}
	r.voted(&d)
	if p.SignedIn() {
		d.Own = s.ownGrant(r, d, p)
	}
	p.Title = "Grant " + strconv.FormatUint(g.ID, 10) + " " + g.Title
	p.Follow = views.FollowGrant(g)
	p.Topics = "proposals head grants/" + strconv.FormatUint(g.ID, 10)
	return views.Grant(*p, d), r.err
}

// voted adds what was voted on: the plan and the report of its reviews.
func (r *reader) voted(d *views.GrantData) {
	v := d.Grant.Voted(readWith(r, r.store.DocumentProposals, d.Grant.Document))
	d.Document, d.Report = v.Document, v.Report
	if plan, err := models.ParsePlan(v.Document); err == nil {
		d.Plan = &plan
	}
	if v.Report != nil {
		d.Heard = r.heard(v.Proposal, d.Grant.Document)[v.Report.Document().Hash()]
	}
}

// deciding are the proposals that would decide something of a grant, and may still be executed.
func (r *reader) deciding(grant uint64, now models.Moment) (list []models.Proposal) {
	f := models.Filter{States: []models.State{models.Pending, models.Active, models.Succeeded, models.Queued}, Order: models.Newest, Size: atOnce}
	all, _ := r.proposals(f, now)
	for _, x := range all {
		if r.dao.Decides(x, grant) {
			list = append(list, x)
		}
	}
	return list
}

// ownGrant is how the reader stands to a grant.
func (s *Server) ownGrant(r *reader, d views.GrantData, p *views.Page) *views.OwnGrant {
	n := len(d.Grant.Milestones)
	own := &views.OwnGrant{Weights: make([]models.Uint, n), Objecting: make([]bool, n)}
	for i := range d.Grant.Milestones {
		own.Objecting[i] = read(r, func(ctx context.Context) (*models.Refusal, error) {
			return refusal(s.Store.MayObject(ctx, s.DAO, d.Grant, i, p.Account, d.Turns, p.Block.Time))
		}) == nil
		if own.Objecting[i] {
			own.Weights[i] = read(r, func(ctx context.Context) (models.Uint, error) {
				return s.Store.ObjectionWeight(ctx, s.DAO, d.Grant, i, p.Account)
			})
		}
	}
	own.Propose = read(r, func(ctx context.Context) (*models.Refusal, error) {
		return refusal(s.Store.MayPropose(ctx, s.DAO, p.Account))
	})
	return own
}

// showPlan is the text that was voted on, to the last byte.
func (s *Server) showPlan(c echo.Context) error {
	g, err := s.pathGrant(c)
	if err != nil {
		return err
	}
	d, err := s.Store.Document(c.Request().Context(), g.Document)
	if err != nil {
		return err
	}
	return raw(c, string(d))
}
