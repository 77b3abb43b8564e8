package handlers

import (
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
	return s.followed("application/atom+xml; charset=utf-8", of, func(c echo.Context, p views.Page, x followed) ([]byte, error) {
		items, err := s.Store.Feed(c.Request().Context(), s.DAO, x.Scope, p.Block)
		if err != nil {
			return nil, err
		}
		return views.Atom(p, views.FeedData{Site: s.site(), Of: x.Following, Items: items, Since: x.since})
	})
}

// calendar answers with the calendar of what a path is of.
func (s *Server) calendar(of follows) echo.HandlerFunc {
	return s.followed("text/calendar; charset=utf-8", of, func(c echo.Context, p views.Page, x followed) ([]byte, error) {
		list, err := s.Store.Calendar(c.Request().Context(), s.DAO, x.Scope, p.Block)
		return views.Calendar(p, views.CalendarData{Site: s.site(), Of: x.Following, Occasions: list}), err
	})
}

// writing makes the text of a feed or calendar.
type writing func(echo.Context, views.Page, followed) ([]byte, error)

// followed answers with what is the same for everybody, so that one rendering is kept for all. Its ETag
// alone tells a newer one: a date can leave a calendar without another coming.
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
		c.Response().Header().Set("Access-Control-Allow-Origin", "*")
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
		text, err := write(c, p, x)
		if err != nil {
			return nil, err
		}
		r = newRendering(text)
		return nil, nil
	})
	return r, err
}
