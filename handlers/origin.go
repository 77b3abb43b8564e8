package handlers

import (
	"bytes"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"
)

// sameOrigin refuses what a browser sends on behalf of another site. Clients that are no browsers pass.
func (s *Server) sameOrigin() echo.MiddlewareFunc {
	protection := http.NewCrossOriginProtection()
	return before(func(c echo.Context) error {
		if protection.Check(c.Request()) == nil {
			return nil
		}
		return problem{
			Status: http.StatusForbidden, Reason: "The request came from another site.",
			Hint: "Open the page on " + s.URL.String() + " and send it from there.",
		}
	})
}

// before is a middleware that checks a request and lets it through when there is no error.
func before(check func(echo.Context) error) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if err := check(c); err != nil {
				return err
			}
			return next(c)
		}
	}
}

// atHome serves requests for the public URL's host alone, so that no answer is made for a name that someone else chose.
// On loopback the other spellings lead to that host. Probes may use any name.
func (s *Server) atHome() echo.MiddlewareFunc {
	home, others := barePort(s.URL.Scheme, s.URL.Host), otherSpellings(s.URL)
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			r := c.Request()
			host := barePort(s.URL.Scheme, r.Host)
			switch {
			case strings.EqualFold(host, home), c.Path() == "/healthz", c.Path() == "/readyz":
				return next(c)
			case reads(r.Method) && slices.Contains(others, host):
				return c.Redirect(http.StatusTemporaryRedirect, s.URL.String()+r.URL.RequestURI())
			}
			return problem{
				Status: http.StatusMisdirectedRequest, Reason: "This site is not served under that name.",
				Hint: "Open " + s.URL.String() + " instead.",
			}
		}
	}
}

// barePort takes the scheme's own port off a host.
func barePort(scheme, host string) string {
	if scheme == "https" {
		return strings.TrimSuffix(host, ":443")
	}
	return strings.TrimSuffix(host, ":80")
}

// otherSpellings are the names of loopback besides the one in u; none when u is elsewhere.
func otherSpellings(u *url.URL) (list []string) {
	if !isLoopback(u.Hostname()) {
		return nil
	}
	for _, name := range []string{"localhost", "127.0.0.1", "[::1]"} {
		if port := u.Port(); port != "" {
			name += ":" + port
		}
		if name = barePort(u.Scheme, name); name != barePort(u.Scheme, u.Host) {
			list = append(list, name)
		}
	}
	return list
}

func isLoopback(name string) bool {
	ip, err := netip.ParseAddr(name)
	return name == "localhost" || err == nil && ip.IsLoopback()
}

// writes tells whether long texts are sent to a path.
func writes(path string) bool {
	for _, room := range []string{"/drafts", "/applications", "/programs/drafts", "/slates", "/polls"} {
		if strings.HasPrefix(path, room) {
			return true
		}
	}
	return false
}

// bounded reads a body before its handler does, and refuses one that is too long: a handler never sees half a form.
func (s *Server) bounded(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		r := c.Request()
		if r.Body == nil || r.Body == http.NoBody {
			return next(c)
		}
		limit := int64(bodyLimit)
		switch {
		case c.Path() == "/rewards/:id/shares":
			if _, in := s.account(c); in {
				limit = sharesLimit
			}
		case writes(c.Path()):
			limit = draftLimit
		}
		if r.ContentLength > limit {
			c.Response().Header().Set("Connection", "close")
			return &http.MaxBytesError{Limit: limit}
		}
		body, err := io.ReadAll(http.MaxBytesReader(c.Response().Writer, r.Body, limit))
		if err != nil {
			return unreadable(err)
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		return next(c)
	}
}
