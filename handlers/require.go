package handlers

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/labstack/echo/v4"
)

// requireAccount lets only those through who are signed in. A page leads others to the sign-in and from there back.
func (s *Server) requireAccount(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if _, in := s.account(c); in {
			return next(c)
		}
		if answersJSON(c) {
			return errSignedOut
		}
		here := s.cameFrom(c)
		if c.Request().Method == http.MethodGet {
			here = c.Request().URL.RequestURI()
		}
		return c.Redirect(http.StatusSeeOther, "/session/new?next="+url.QueryEscape(here))
	}
}

// cameFrom is the path of ours that a form was on: as the form says in its field back, or else as the browser does.
func (s *Server) cameFrom(c echo.Context) string {
	if back := c.FormValue("back"); back != "" {
		return localPath(back)
	}
	u, err := url.Parse(c.Request().Referer())
	if err != nil || u.Host != s.URL.Host || u.Scheme != s.URL.Scheme {
		return "/"
	}
	return localPath(u.RequestURI())
}

// localPath is a path of this site with its query, in one form, or "/" when it could lead elsewhere. Browsers read a
// backslash as a slash and pass over tabs and line ends, so that what looks like a path may be another host.
func localPath(s string) string {
	if len(s) > 2048 || !strings.HasPrefix(s, "/") || strings.ContainsAny(s, "\\") || strings.ContainsFunc(s, unseen) {
		return "/"
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "" || u.Host != "" || u.User != nil || strings.ContainsAny(u.Path, "\\\n") || strings.ContainsFunc(u.Path, unseen) {
		return "/"
	}
	if !strings.HasPrefix(u.Path, "/") || strings.Contains(u.Path, "//") || strings.Contains(u.Path, "/../") {
		return "/"
	}
	return (&url.URL{Path: u.Path, RawQuery: u.RawQuery, Fragment: u.Fragment}).String()
}
