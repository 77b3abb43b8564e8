package handlers

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

const (
	themeCookie = "theme"
	themeLife   = 365 * 24 * time.Hour
)

// nextTheme is the order in which the button goes through the themes. The empty one follows the system.
var nextTheme = map[string]string{"": "light", "light": "dark", "dark": ""}

// theme is the theme that a reader chose: "light", "dark", or empty.
func theme(c echo.Context) string {
	k, err := c.Cookie(themeCookie)
	if err != nil {
		return ""
	}
	if _, known := nextTheme[k.Value]; !known {
		return ""
	}
	return k.Value
}

// setTheme keeps the theme that a form names, or else the one that follows the reader's, and goes back to where the
// form was.
func (s *Server) setTheme(c echo.Context) error {
	chosen := nextTheme[theme(c)]
	if form, err := c.FormParams(); err == nil && form.Has(themeCookie) {
		chosen = form.Get(themeCookie)
	}
	if _, known := nextTheme[chosen]; !known {
		chosen = ""
	}
	k := &http.Cookie{
		Name: themeCookie, Value: chosen, Path: "/", MaxAge: int(themeLife.Seconds()),
		Secure: s.secure(), HttpOnly: true, SameSite: http.SameSiteLaxMode,
	}
	if chosen == "" {
		k.MaxAge = -1
	}
	c.SetCookie(k)
	return c.Redirect(http.StatusSeeOther, s.cameFrom(c))
}
