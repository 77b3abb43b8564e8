package handlers

import (
	"context"
	"net/http"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

const ledgerRows = 50

func (s *Server) showLedger(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	p.Title, p.Topics = "Ledger", "treasury grants head"
	f, wrong := s.ledgerFilter(c)
	d := views.LedgerData{Filter: f, Wrong: wrong, Months: readWith(r, s.Store.Months, p.Block.Time)}
	d.Sum = read(r, func(ctx context.Context) (models.LedgerSum, error) { return s.Store.LedgerSum(ctx, s.DAO, f) })
	f.Size = ledgerRows + 1
	d.Rows = readWith(r, s.Store.Entries, f)
	d.Older, d.Newer = f.Before, f.After
	more := len(d.Rows) > ledgerRows
	switch {
	case f.After != (models.LedgerKey{}):
		if more {
			d.Rows = d.Rows[1:]
		}
		d.HasNewer, d.HasOlder = more, true
	default:
		d.Rows = d.Rows[:min(ledgerRows, len(d.Rows))]
		d.HasNewer, d.HasOlder = f.Before != (models.LedgerKey{}), more
	}
	return views.Ledger(*p, d), r.err
}

// ledgerFilter reads which entries are asked for. What is not known chooses nothing away; wrong says so.
func (s *Server) ledgerFilter(c echo.Context) (f models.LedgerFilter, wrong bool) {
	q := c.QueryParam
	note := func(given string, ok bool) bool {
		wrong = wrong || given != "" && !ok
		return ok
	}
	if a, ok := s.DAO.Booked(models.Book(q("account"))); note(q("account"), ok) {
		f.Account = a
	}
	if a, ok := s.ledgerAsset(q("asset")); note(q("asset"), ok) {
		f.Asset = a
	}
	if w := models.Way(q("way")); note(q("way"), w == models.In || w == models.Out) {
		f.Way = w
	}
	if k := models.MovementKind(q("kind")); note(q("kind"), k.Known()) {
		f.Kind = k
	}
	if id, err := models.ParseUint(q("proposal")); note(q("proposal"), err == nil) {
		f.Proposal = id
	}
	if id, err := models.ParseUint(q("grant")); note(q("grant"), err == nil && !id.IsZero() && id.Cmp(models.U(1<<62)) < 0) {
		f.Grant = id.Uint64()
	}
	if m, ok := models.ParseMonth(q("from")); note(q("from"), ok) {
		f.From = m
	}
	if m, ok := models.ParseMonth(q("until")); note(q("until"), ok) {
		f.Until = m
	}
	f.Before, f.After = models.ParseLedgerKey(q("before")), models.ParseLedgerKey(q("after"))
	return f, wrong
}

// ledgerAsset is an asset by its symbol, or by its address.
func (s *Server) ledgerAsset(given string) (models.Asset, bool) {
	for _, a := range s.DAO.Payable() {
		if a.Symbol == given {
			return a, true
		}
	}
	if common.IsHexAddress(given) {
		return s.DAO.AssetAt(common.HexToAddress(given)), true
	}
	return models.Asset{}, false
}

// showMonth is the statement of a month, to print.
func (s *Server) showMonth(c echo.Context, p *views.Page) (templ.Component, error) {
	month, ok := models.ParseMonth(c.Param("month"))
	r := s.reader(c)
	months := readWith(r, s.Store.Months, p.Block.Time)
	if r.err != nil {
		return nil, r.err
	}
	if !ok || len(months) == 0 || month > months[0] || month < months[len(months)-1] {
		return nil, models.ErrNotFound
	}
	p.Title, p.Topics = "Statement of "+month.Words(), "treasury head"
	d := views.MonthData{Month: month, First: months[len(months)-1], Last: months[0]}
	d.Sheets = read(r, func(ctx context.Context) ([]models.Sheet, error) { return s.Store.Sheets(ctx, s.DAO, month) })
	return views.Month(*p, d), r.err
}

// chooseMonth leads to the newest statement.
func (s *Server) chooseMonth(c echo.Context) error {
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil {
		return err
	}
	months, err := s.Store.Months(c.Request().Context(), b.Time)
	if err != nil {
		return err
	}
	to := "/treasury/ledger"
	if len(months) > 0 {
		to = views.MonthPath(months[0])
	}
	c.Response().Header().Set(echo.HeaderCacheControl, "no-cache")
	return c.Redirect(http.StatusSeeOther, to)
}
