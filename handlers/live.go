package handlers

import (
	"fmt"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

// heartbeat keeps proxies from closing a silent stream.
const heartbeat = 20 * time.Second

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
	err := say("retry: 2000\n\n")
	tick := time.NewTicker(heartbeat)
	defer tick.Stop()
	for err == nil {
		select {
		case <-c.Request().Context().Done():
			return nil
		case <-s.Closing:
			return nil
		case t := <-topics:
			err = say("data: " + t + "\n\n")
		case <-tick.C:
			err = say(": \n\n")
		}
	}
	return nil
}
