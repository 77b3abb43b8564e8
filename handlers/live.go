package handlers

import (
	"fmt"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"backprop/views"
)

const (
	heartbeat = 20 * time.Second // keeps proxies from closing a silent stream
	glance    = 2 * time.Second  // between looks at what pages must say of the record itself
)

// live tells a browser which topics change, one server-sent line each, without data: it asks again for what it shows.
func (s *Server) live(c echo.Context) error {
	client := network(c.RealIP())
	if !s.streams.enter(client) {
		return problem{Status: http.StatusTooManyRequests, Reason: "Too many windows of this site are open.", Hint: "Close some, then reload this one."}
	}
	defer s.streams.leave(client)
	topics, end := s.Store.Changes.Subscribe()
	defer end()
	w := c.Response()
	w.Header().Set(echo.HeaderContentType, "text/event-stream")
	w.Header().Set(echo.HeaderCacheControl, "no-store")
	w.Header().Set("X-Accel-Buffering", "no")
	w.WriteHeader(http.StatusOK)
	say := func(text string) error {
		// A client that never reads is dropped; a writer without deadlines, such as a test's, knows none.
		_ = http.NewResponseController(w).SetWriteDeadline(s.Now().Add(heartbeat))
		_, err := fmt.Fprint(w, text)
		w.Flush()
		return err
	}
	said := s.noticeNow(c)
	err := say("retry: 2000\n\n")
	tick, look := time.NewTicker(heartbeat), time.NewTicker(glance)
	defer tick.Stop()
	defer look.Stop()
	for err == nil {
		select {
		case <-c.Request().Context().Done():
			return nil
		case <-s.Closing:
			return nil
		case t := <-topics:
			err = say("data: " + t + "\n\n")
		case <-look.C:
			if now := s.noticeNow(c); now != said {
				said, err = now, say("data: notice\n\n")
			}
		case <-tick.C:
			err = say(": \n\n")
		}
	}
	return nil
}

// noticeNow is the notice of a page that would be drawn now.
func (s *Server) noticeNow(c echo.Context) views.Notice {
	b, err := s.block(c, s.Store.Changes.Version())
	if err != nil {
		return views.Notice{}
	}
	return s.notice(b)
}
