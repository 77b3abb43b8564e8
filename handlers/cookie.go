package handlers

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

// Names of cookies. Over https they carry the prefix that binds them to this very host; without it, as on loopback, the
// port, for browsers share cookies between the ports of a host.
const (
	sessionCookie = "session" // the token of who is signed in
	browserCookie = "browser" // what a browser's sign-in messages are bound to
)

func (s *Server) secure() bool { return s.URL.Scheme == "https" }

func (s *Server) cookieName(name string) string {
	if s.secure() {
		return "__Host-" + name
	}
	if port := s.URL.Port(); port != "" {
		return name + "-" + port
	}
	return name
}

// cookie is a cookie's value, empty when the browser sends none or one that is too long to be ours.
func (s *Server) cookie(c echo.Context, name string) string {
	k, err := c.Request().Cookie(s.cookieName(name))
	if err != nil || len(k.Value) > 64 {
		return ""
	}
	return k.Value
}

// setCookie sets a cookie that scripts can't read, for a time; none or less removes it.
func (s *Server) setCookie(c echo.Context, name, value string, age time.Duration) {
	k := &http.Cookie{
		Name: s.cookieName(name), Value: value, Path: "/", MaxAge: int(age.Seconds()),
		Secure: s.secure(), HttpOnly: true, SameSite: http.SameSiteLaxMode,
	}
	if age <= 0 {
		k.MaxAge = -1
	}
	c.SetCookie(k)
}
