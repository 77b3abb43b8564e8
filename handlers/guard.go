package handlers

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"path"
	"strings"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"backprop/static"
)

// guard puts around every route what none may go without, from the outside in. Echo wraps a handler anew for each
// request, so that what a middleware remembers is made here, once.
func (s *Server) guard() {
	s.sessions = s.newSessions()
	s.echo.IPExtractor = clientIP(s.Proxies)
	s.echo.Use(
		s.headers(),
		s.logged,
		s.atHome(),
		s.sameOrigin(),
		s.limited(),
		s.timed,
		s.bounded,
		middleware.GzipWithConfig(middleware.GzipConfig{Skipper: asItIs, MinLength: 1024}),
	)
}

// asItIs tells whether an answer is not to be packed on its way: pages are kept packed, a stream must not wait, fonts
// are packed already. What remains are answers to forms, the stylesheet, scripts and icons.
func asItIs(c echo.Context) bool {
	r := c.Request()
	if !reads(r.Method) {
		return false
	}
	return !isFile(c) || r.Header.Get("Range") != "" || path.Ext(r.URL.Path) == ".woff2"
}

// reads tells whether a method changes nothing.
func reads(method string) bool {
	return method == http.MethodGet || method == http.MethodHead || method == http.MethodOptions
}

const (
	answerTime  = 10 * time.Second // for a request, streams apart
	bodyLimit   = 64 << 10         // bytes
	sharesLimit = 4 << 20          // bytes: a round of rewards for as many accounts as are taken
	draftLimit  = 1 << 20          // bytes: a draft of 200 kB, each byte of which a form may send as three
)

// HTTPServer serves h with limits on how long a client may take to ask and to listen.
func HTTPServer(s *Server) *http.Server {
	return &http.Server{
		Handler:           s,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.Log.Handler(), slog.LevelWarn),
	}
}

// clientIP tells who asks: the connection's other end, or, where that is a proxy that is believed, the nearest address
// in X-Forwarded-For that is not.
func clientIP(proxies []netip.Prefix) echo.IPExtractor {
	if len(proxies) == 0 {
		return echo.ExtractIPDirect()
	}
	trust := []echo.TrustOption{echo.TrustLoopback(false), echo.TrustLinkLocal(false), echo.TrustPrivateNet(false)}
	for _, p := range proxies {
		p = p.Masked()
		trust = append(trust, echo.TrustIPRange(&net.IPNet{
			IP: p.Addr().AsSlice(), Mask: net.CIDRMask(p.Bits(), p.Addr().BitLen()),
		}))
	}
	return echo.ExtractIPFromXFFHeader(trust...)
}

// timed ends the context of a request that takes too long. A stream takes as long as it likes.
func (s *Server) timed(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Path() == "/live" {
			// A writer without deadlines, such as a test's, needs none taken away.
			_ = http.NewResponseController(c.Response()).SetWriteDeadline(time.Time{})
			return next(c)
		}
		ctx, cancel := context.WithTimeout(c.Request().Context(), answerTime)
		defer cancel()
		c.SetRequest(c.Request().WithContext(ctx))
		return next(c)
	}
}

// isFile tells whether a request is for a file of ours, which is the same for everybody.
func isFile(c echo.Context) bool {
	return strings.HasPrefix(c.Request().URL.Path, static.Prefix)
}
