package handlers

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// headers are on every answer, errors and files included.
func (s *Server) headers() echo.MiddlewareFunc {
	always := http.Header{
		"Content-Security-Policy":      {s.contentPolicy()},
		"Cross-Origin-Opener-Policy":   {"same-origin"},
		"Cross-Origin-Resource-Policy": {"same-origin"},
		"Permissions-Policy":           {"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"},
		"Referrer-Policy":              {"same-origin"},
		"X-Content-Type-Options":       {"nosniff"},
		"X-Frame-Options":              {"DENY"},
	}
	if s.secure() {
		always["Strict-Transport-Security"] = []string{"max-age=31536000"}
	}
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			h := c.Response().Header()
			for name, values := range always {
				h[name] = values[:1:1]
			}
			if !isFile(c) && s.cookie(c, sessionCookie) != "" {
				h.Set(echo.HeaderCacheControl, "no-store")
				h.Add(echo.HeaderVary, "Cookie")
			}
			return next(c)
		}
	}
}

// contentPolicy lets a page use what this site serves and nothing else.
func (s *Server) contentPolicy() string {
	more := ""
	if s.Wallets != nil {
		more = " " + s.Wallets.Scheme + "://" + s.Wallets.Host
	}
	return "default-src 'none'; script-src 'self'" + more + "; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'" + more +
		"; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
}
