package handlers

import (
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// followed is what a feed or a calendar is of, with what pages call it and since when it is.
type followed struct {
	models.Scope
	views.Following
	since uint64
}

// follows finds what a path is of.
type follows func(s *Server, c echo.Context, p views.Page) (followed, error)

func followDAO(*Server, echo.Context, views.Page) (followed, error) { return followed{}, nil }

func followAccount(_ *Server, c echo.Context, p views.Page) (followed, error) {
	a, err := pathAddress(c)
	return followed{models.Scope{Account: a}, views.FollowAccount(p, a), 0}, err
}

func followProgram(s *Server, c echo.Context, _ views.Page) (followed, error) {
	id, err := pathNumber(c, "id")
	if err != nil || s.escrowless() {
		return followed{}, models.ErrNotFound
	}
	x, err := s.Store.Program(c.Request().Context(), id)
	return followed{models.Scope{Program: id}, views.FollowProgram(x), x.Time}, err
}

func followGrant(s *Server, c echo.Context, _ views.Page) (followed, error) {
	g, err := s.pathGrant(c)
	return followed{models.Scope{Grant: g.ID}, views.FollowGrant(g), g.Time}, err
}

// site is the site's URL without a slash at its end.
func (s *Server) site() string { return s.URL.Scheme + "://" + s.URL.Host }

// feed answers with the Atom feed of what a path is of.
func (s *Server) feed(of follows) echo.HandlerFunc {
	return s.followed("application/atom+xml; charset=utf-8", of, func(c echo.Context, p views.Page, x followed) ([]byte, uint64, error) {
		items, err := s.Store.Feed(c.Request().Context(), s.DAO, x.Scope, s.DAO.Moment(p.Block))
		if err != nil {
			return nil, 0, err
		}
		d := views.FeedData{Site: s.site(), Of: x.Following, Items: items, Since: x.since}
		text, err := views.Atom(p, d)
		return text, d.Updated(), err
	})
}

// calendar answers with the calendar of what a path is of.
func (s *Server) calendar(of follows) echo.HandlerFunc {
	return s.followed("text/calendar; charset=utf-8", of, func(c echo.Context, p views.Page, x followed) ([]byte, uint64, error) {
		list, err := s.Store.Calendar(c.Request().Context(), s.DAO, x.Scope, p.Block)
		d := views.CalendarData{Site: s.site(), Of: x.Following, Occasions: list, Since: x.since}
		return views.Calendar(p, d), d.Updated(), err
	})
}

// writing makes the text of a feed or calendar and tells when it changed last.
type writing func(echo.Context, views.Page, followed) ([]byte, uint64, error)

// followed answers with what is the same for everybody, so that one rendering is kept for all.
func (s *Server) followed(kind string, of follows, write writing) echo.HandlerFunc {
	return func(c echo.Context) error {
		version := s.Store.Changes.Version()
		b, err := s.block(c, version)
		if err != nil {
			return err
		}
		r, err := s.keep.rendering(version, s.notice(b), "follow "+c.Request().URL.EscapedPath(), func() (*rendering, error) {
			return s.follow(c, of, write)
		})
		if err != nil {
			return err
		}
		h := c.Response().Header()
		h.Set("Access-Control-Allow-Origin", "*")
		if r.changed != "" {
			h.Set(echo.HeaderLastModified, r.changed)
		}
		asked := c.Request().Header
		if asked.Get("If-None-Match") == "" && r.changed != "" && asked.Get(echo.HeaderIfModifiedSince) == r.changed {
			return c.NoContent(http.StatusNotModified)
		}
		return sendAs(c, r, kind)
	}
}

// follow draws for nobody in particular.
func (s *Server) follow(c echo.Context, of follows, write writing) (r *rendering, err error) {
	_, err = alone(c, func() ([]byte, error) {
		ctx, done, err := s.Store.Snapshot(c.Request().Context())
		if err != nil {
			return nil, err
		}
		defer done()
		c.SetRequest(c.Request().WithContext(ctx))
		p, err := s.frame(c)
		if err != nil {
			return nil, err
		}
		p.Account, p.Tasks = common.Address{}, nil
		x, err := of(s, c, p)
		if err != nil {
			return nil, err
		}
		text, changed, err := write(c, p, x)
		if err != nil {
			return nil, err
		}
		r = newRendering(text)
		if changed > 0 {
			r.changed = time.Unix(int64(changed), 0).UTC().Format(http.TimeFormat)
		}
		return nil, nil
	})
	return r, err
}
