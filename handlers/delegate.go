package handlers

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"net/http"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

const (
	delegateRows = 25
	grantsShown  = 50              // of a delegate's grants, newest first
	year         = 365 * 24 * 3600 // seconds
)

func (s *Server) listDelegates(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	p.Title, p.Topics = "Delegates", "delegates proposals"
	d := views.DelegatesData{
		Filter:    delegateFilter(c),
		Delegated: read(r, s.Store.Delegated),
		Supply:    readWith(r, s.Store.Supply, s.DAO),
		Holders:   read(r, s.Store.Holders),
		TopTen:    readWith(r, s.Store.Largest, 10),
	}
	d.List = r.delegates(d.Filter)
	d.Delegates = read(r, s.Store.CountDelegates)
	d.Statements = readWith(r, s.Store.StatementsOf, accountsOf(d.List.Rows))
	if p.SignedIn() {
		own := r.delegate(p.Account)
		d.Own = &own
	}
	return views.Delegates(*p, d), r.err
}

// chooseDelegates answers with the list. Whoever asks for the random order without a seed is led to one, so that the pages
// that follow are of the same order and their addresses can be shared.
func (s *Server) chooseDelegates(c echo.Context) error {
	if f := delegateFilter(c); f.Order == models.ByLot && f.Seed == 0 {
		var b [4]byte
		_, _ = rand.Read(b[:]) // never fails
		f.Seed, f.Page = uint64(max(1, binary.BigEndian.Uint32(b[:]))), 1
		c.Response().Header().Set(echo.HeaderCacheControl, "no-store")
		return c.Redirect(http.StatusSeeOther, views.DelegatesPath(f))
	}
	return s.page(s.proving(s.listDelegates))(c)
}

// delegateFilter reads which delegates are asked for. An order that isn't known is the one by weight.
func delegateFilter(c echo.Context) models.DelegateFilter {
	f := models.DelegateFilter{
		Search: clipped(strings.TrimSpace(c.QueryParam("search")), 100), Stated: c.QueryParam("statement") != "",
		Order: models.DelegateOrder(c.QueryParam("order")), Page: number(c, "page"), Size: delegateRows,
	}
	if !f.Order.Known() {
		f.Order = models.ByWeight
	}
	if f.Order == models.ByLot {
		f.Seed, _ = strconv.ParseUint(c.QueryParam("seed"), 10, 32)
	}
	return f
}

func (r *reader) delegates(f models.DelegateFilter) views.List[models.Delegate] {
	list := views.List[models.Delegate]{Page: f.Page, Size: f.Size}
	if r.err == nil {
		list.Rows, list.Total, r.err = r.store.Delegates(r.ctx, f)
	}
	return list
}

func accountsOf(list []models.Delegate) []common.Address {
	accounts := make([]common.Address, len(list))
	for i, d := range list {
		accounts[i] = d.Account
	}
	return accounts
}

func (s *Server) showDelegate(c echo.Context, p *views.Page) (templ.Component, error) {
	a, err := pathAddress(c)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	p.Follow = views.FollowAccount(*p, a)
	p.Title, p.Topics = a.Hex(), "proposals grants delegates/"+a.Hex()
	d := views.DelegateData{
		Delegate:  r.delegate(a),
		Statement: r.statement(a),
		Hidden:    r.hidden(models.Stated(a))[models.Stated(a)],
		Moderates: s.Moderators.Has(p.Account),
		Delegated: read(r, s.Store.Delegated),
		Open:      readWith(r, s.Store.Counts, s.DAO.Moment(p.Block))[models.Active],
	}
	d.Delegators = views.List[models.Holder]{Page: number(c, "holders"), Size: delegateRows, Total: d.Delegate.Delegators}
	d.Delegators.Rows = read(r, func(ctx context.Context) ([]models.Holder, error) {
		return s.Store.Delegators(ctx, a, d.Delegators.Page, delegateRows)
	})
	s.conduct(r, p, &d)
	d.Delegations = read(r, func(ctx context.Context) ([]models.Delegation, error) {
		return s.Store.Delegations(ctx, a, 10)
	})
	d.Stances = r.stances(a, number(c, "page"))
	if p.SignedIn() {
		own := readWith(r, s.Store.Holder, p.Account)
		d.Own, d.Fee = &own, s.Status().Fee
		if own.Delegate != a && !own.Balance.IsZero() {
			d.Free = s.ownDelegation(r, a, p)
		}
		p.Topics += " ballots/" + p.Account.Hex()
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

func (r *reader) delegate(a common.Address) models.Delegate {
	return readWith(r, r.store.Delegate, a)
}

// conduct adds what holders hold a delegate to: how it votes, what it proposed and what it is paid.
func (s *Server) conduct(r *reader, p *views.Page, d *views.DelegateData) {
	a, now := d.Delegate.Account, s.DAO.Moment(p.Block)
	if r.err == nil {
		d.Grants.Rows, d.Grants.Total, r.err = s.Store.Paying(r.ctx, a, grantsShown)
	}
	d.Conduct = read(r, func(ctx context.Context) (models.Conduct, error) {
		return s.Store.Conduct(ctx, s.DAO, a, d.Grants.Rows, now)
	})
	d.Proposals = read(r, func(ctx context.Context) ([]models.Proposal, error) { return s.Store.ProposalsBy(ctx, a) })
	d.Chart = read(r, func(ctx context.Context) (models.Chart, error) {
		return s.Store.PastWeights(ctx, a, now.Time-min(now.Time, year), now.Time)
	})
}

func (r *reader) stances(a common.Address, page int) views.List[models.Stance] {
	list := views.List[models.Stance]{Page: page, Size: voteRows}
	if r.err == nil {
		list.Rows, list.Total, r.err = r.store.VotesBy(r.ctx, a, page, voteRows)
	}
	return list
}
