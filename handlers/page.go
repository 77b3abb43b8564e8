package handlers

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// view is a page's handler: it reads the record at one moment and answers with a component.
type view func(echo.Context, *views.Page) (templ.Component, error)

// page answers a GET with what v makes of the record, or with the rendering kept since the record last changed.
func (s *Server) page(v view) echo.HandlerFunc {
	return func(c echo.Context) error {
		return s.kept(c, func() ([]byte, error) { return s.draw(c, v) })
	}
}

// draw renders a page whose reads all see the record at one moment.
func (s *Server) draw(c echo.Context, v view) ([]byte, error) {
	version := s.Store.Changes.Version() // what is read afterwards is at least as new
	ctx, done, err := s.Store.Snapshot(c.Request().Context())
	if err != nil {
		return nil, err
	}
	defer done()
	c.SetRequest(c.Request().WithContext(ctx))
	p, err := s.frame(c)
	if err == nil {
		var known bool
		p.Alarms, known = s.alarms(ctx, version, p.Block)
		p.Unalarmed = !known
	}
	if err != nil {
		return nil, err
	}
	component, err := v(c, &p)
	if err != nil {
		return nil, err
	}
	return render(c, component)
}

func render(c echo.Context, component templ.Component) ([]byte, error) {
	b := templ.GetBuffer()
	defer templ.ReleaseBuffer(b)
	if err := component.Render(c.Request().Context(), b); err != nil {
		return nil, err
	}
	return append([]byte(nil), b.Bytes()...), nil
}

// answer draws a page outside the cache, with a status: the answer to a form.
func (s *Server) answer(c echo.Context, status int, v view) error {
	body, err := s.draw(c, v)
	if err != nil {
		return err
	}
	return c.HTMLBlob(status, body)
}

// frame is what every page needs.
func (s *Server) frame(c echo.Context) (views.Page, error) {
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return views.Page{}, err
	}
	account, _ := s.account(c)
	p := views.Page{DAO: s.DAO, Block: b, Path: c.Request().URL.RequestURI(), Account: account, Theme: theme(c), Notice: s.notice(b)}
	if s.Wallets != nil {
		p.Wallets = s.Wallets.String()
	}
	if p.Differs, err = s.Store.Differing(c.Request().Context()); err != nil {
		return p, err
	}
	if p.SignedIn() {
		list, err := s.tasks(c.Request().Context(), p)
		if err != nil {
			return p, err
		}
		p.Tasks = list
	}
	if s.DAO.Clock == models.ByNumber {
		pace, err := s.Store.Pace(c.Request().Context(), b)
		if err != nil {
			return p, err
		}
		p.Pace = views.Pace(pace)
	}
	return p, nil
}

// coming is the moment that the block after b will at least have. Pages speak of the head; a call is for the block to
// come.
func (s *Server) coming(b models.Block) models.Moment {
	b.Number, b.Time = b.Number+1, max(b.Time, uint64(s.Now().Unix()))
	return s.DAO.Moment(b)
}

// pathID reads the proposal's id in the path.
func pathID(c echo.Context) (models.Uint, error) {
	id, err := models.ParseUint(c.Param("id"))
	if err != nil {
		return id, models.ErrNotFound
	}
	return id, nil
}

// pathAddress reads the account in the path.
func pathAddress(c echo.Context) (common.Address, error) {
	a, err := models.ParseAddress(c.Param("address"))
	var invalid models.Invalid
	if errors.As(err, &invalid) {
		return a, problem{Status: http.StatusNotFound, Reason: "The address in the link " + invalid.Reason + ".", Hint: "Copy it again, or look for it in the list of delegates."}
	}
	if a == (common.Address{}) {
		return a, problem{Status: http.StatusNotFound, Reason: "The zero address votes for nobody.", Hint: "Choose another account in the list of delegates."}
	}
	return a, err
}

// number reads a page's number from the query, 1 where there is none.
func number(c echo.Context, name string) int {
	n, err := strconv.Atoi(c.QueryParam(name))
	if err != nil || n < 1 || n > 1_000_000 {
		return 1
	}
	return n
}
