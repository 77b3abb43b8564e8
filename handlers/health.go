package handlers

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

// lag is how many blocks the record may be behind the head and still be ready.
const lag = 5

// failing is how long indexing may fail before /readyz says so.
const failing = 30 * time.Second

// healthy says that the process is up.
func (s *Server) healthy(c echo.Context) error {
	return c.JSON(http.StatusOK, map[string]string{"status": "ok"})
}

// readiness is what /readyz answers.
type readiness struct {
	Status  string `json:"status"`  // "ready", or why not
	Head    uint64 `json:"head"`    // the node's newest block
	Indexed uint64 `json:"indexed"` // the newest block in the record
}

// ready says whether the database is migrated and the record within lag blocks of the head.
func (s *Server) ready(c echo.Context) error {
	st := s.Status()
	r := readiness{"ready", st.Head, st.Indexed}
	migrated, err := s.Store.Migrated(c.Request().Context())
	switch {
	case err != nil:
		r.Status = "the database does not answer"
	case !migrated:
		r.Status = "the database is not migrated; run backprop migrate"
	case s.silent():
		r.Status = "the node does not answer"
	case !st.Failing.IsZero() && s.Now().Sub(st.Failing) > failing:
		r.Status = "indexing fails; the log says why"
	case st.Indexed+lag < st.Head:
		r.Status = "indexing"
	case st.Indexed > st.Head+lag:
		r.Status = "the node is behind the record"
	default:
		return c.JSON(http.StatusOK, r)
	}
	return c.JSON(http.StatusServiceUnavailable, r)
}
