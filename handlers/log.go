package handlers

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"

	"github.com/labstack/echo/v4"
)

const referenceKey = "reference"

// reference is a request's name in the log.
func reference(c echo.Context) string {
	r, _ := c.Get(referenceKey).(string)
	return r
}

// logged names a request, turns panics into errors, sees that errors are answered, and writes one line. The query is left
// out, for it may hold what people typed; the path is escaped, so that it can't forge a line.
func (s *Server) logged(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		start, text := s.Now(), rand.Text()
		id := text[:4] + "-" + text[4:8]
		c.Set(referenceKey, id)
		c.Response().Header().Set(echo.HeaderXRequestID, id)
		err := caught(c, next)
		if err != nil {
			c.Error(err)
		}
		r, status := c.Request(), c.Response().Status
		attrs := []slog.Attr{
			slog.String("id", id), slog.String("method", r.Method), slog.String("path", shownPath(c)), slog.Int("status", status),
			slog.Int64("bytes", c.Response().Size), slog.Duration("took", s.Now().Sub(start)), slog.String("ip", c.RealIP()),
		}
		level := slog.LevelInfo
		if err != nil && status >= http.StatusInternalServerError && !errors.Is(err, context.Canceled) {
			level, attrs = slog.LevelError, append(attrs, slog.Any("err", err))
		}
		s.Log.LogAttrs(r.Context(), level, "request", attrs...)
		return nil
	}
}

// shownPath is a request's path for the log, without the secret that ends somebody's notices.
func shownPath(c echo.Context) string {
	if c.Param("leave") != "" {
		return c.Path()
	}
	return c.Request().URL.EscapedPath()
}

// caught runs a handler; a panic in it is an error with a stack.
func caught(c echo.Context, next echo.HandlerFunc) (err error) {
	defer func() {
		switch v := recover(); v {
		case nil:
		case http.ErrAbortHandler:
			panic(v)
		default:
			err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
		}
	}()
	return next(c)
}
