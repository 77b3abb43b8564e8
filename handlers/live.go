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
	topics, end := s.Store.Changes.Subscribe()
	defer end()
	w := c.Response()
	w.Header().Set(echo.HeaderContentType, "text/event-stream")
	w.Header().Set(echo.HeaderCacheControl, "no-store")
	w.Header().Set("X-Accel-Buffering", "no")
	w.WriteHeader(http.StatusOK)
	fmt.Fprint(w, "retry: 2000\n\n")
	w.Flush()
	tick := time.NewTicker(heartbeat)
	defer tick.Stop()
	for {
		select {
		case <-c.Request().Context().Done():
			return nil
		case <-s.Closing:
			return nil
		case t := <-topics:
			fmt.Fprintf(w, "data: %s\n\n", t)
		case <-tick.C:
			fmt.Fprint(w, ": \n\n")
		}
		w.Flush()
	}
}
