package handlers

import (
	"context"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

const delegateRows = 25

func (s *Server) listDelegates(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	clock := s.DAO.Timepoint(p.Block)
	p.Title, p.Topics = "Delegates", "delegates proposals"
	d := views.DelegatesData{
		Search:    clipped(c.QueryParam("search"), 100),
		Delegated: read(r, s.Store.Delegated),
		Supply:    readWith(r, s.Store.Supply, s.DAO),
		Holders:   read(r, s.Store.Holders),
	}
	d.List, d.Delegates, d.TopTen = s.delegates(r, d.Search, clock, number(c, "page"))
	if p.SignedIn() {
		own := r.delegate(p.Account, clock)
		d.Own = &own
	}
	return views.Delegates(*p, d), r.err
}

// delegates is a page of the list, how many there are without the search, and the weight of the ten largest.
func (s *Server) delegates(r *reader, search string, clock uint64, page int) (list views.List[models.Delegate], n int, ten models.Uint) {
	list = views.List[models.Delegate]{Page: page, Size: delegateRows}
	if r.err == nil {
		list.Rows, list.Total, r.err = s.Store.Delegates(r.ctx, search, clock, page, delegateRows)
	}
	if r.err == nil {
		var top []models.Delegate
		top, n, r.err = s.Store.Delegates(r.ctx, "", clock, 1, 10)
		for _, d := range top {
			ten = ten.Add(d.Votes)
		}
	}
	return list, n, ten
}

func (s *Server) showDelegate(c echo.Context, p *views.Page) (templ.Component, error) {
	a, err := pathAddress(c)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	clock := s.DAO.Timepoint(p.Block)
	p.Title, p.Topics = a.Hex(), "proposals delegates/"+a.Hex()
	d := views.DelegateData{
		Delegate:  r.delegate(a, clock),
		Statement: r.statement(a),
		Delegated: read(r, s.Store.Delegated),
		Open:      readWith(r, s.Store.Counts, s.DAO.Moment(p.Block))[models.Active],
	}
	d.Delegators = views.List[models.Holder]{Page: 1, Size: delegateRows, Total: d.Delegate.Delegators}
	d.Delegators.Rows = read(r, func(ctx context.Context) ([]models.Holder, error) {
		return s.Store.Delegators(ctx, a, 1, delegateRows)
	})
	d.Delegations = read(r, func(ctx context.Context) ([]models.Delegation, error) {
		return s.Store.Delegations(ctx, a, 10)
	})
	d.Stances = r.stances(a, number(c, "page"))
	if p.SignedIn() {
		own := readWith(r, s.Store.Holder, p.Account)
		d.Own = &own
	}
	return views.Delegate(*p, d), r.err
}

// delegate builds the token's delegate to the account in the path.
func (s *Server) delegate(c echo.Context) error {
	to, err := pathAddress(c)
	if err != nil {
		return err
	}
	account, in := s.account(c)
	own, err := s.Store.Holder(c.Request().Context(), account)
	if err != nil {
		return err
	}
	if in && own.Delegate == to {
		return models.Refusal{Reason: "This account's tokens already vote with that delegate.", Next: "Nothing is left to do."}
	}
	act := "Delegate to " + to.Hex()
	if to == account {
		act = "Delegate to yourself"
	}
	return s.reply(c, call.Delegation(s.DAO, to), act, "/delegates/"+to.Hex())
}

func (r *reader) delegate(a common.Address, clock uint64) models.Delegate {
	return read(r, func(ctx context.Context) (models.Delegate, error) { return r.store.Delegate(ctx, a, clock) })
}

func (r *reader) stances(a common.Address, page int) views.List[models.Stance] {
	list := views.List[models.Stance]{Page: page, Size: voteRows}
	if r.err == nil {
		list.Rows, list.Total, r.err = r.store.VotesBy(r.ctx, a, page, voteRows)
	}
	return list
}
