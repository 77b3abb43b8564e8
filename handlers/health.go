package handlers

import (
	"context"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// lag is how many blocks the record may be behind the head and still be ready.
const lag = 5

// healthy says that the process is up.
func (s *Server) healthy(c echo.Context) error {
	return c.JSON(http.StatusOK, map[string]string{"status": "ok"})
}

// readiness is what /readyz answers.
type readiness struct {
	Status    string  `json:"status"`              // "ready", or why not
	Head      uint64  `json:"head"`                // the node's newest block
	Indexed   uint64  `json:"indexed"`             // the newest block in the record
	Percent   int     `json:"percent"`             // of the DAO's history that is in the record
	Rate      float64 `json:"rate"`                // events a second while history is read
	Left      uint64  `json:"left"`                // seconds until the head is reached; 0 when that is not known
	Finalized uint64  `json:"finalized,omitempty"` // the newest block that the chain will not take back
	Frozen    uint64  `json:"frozen,omitempty"`    // the block that the record stands still at
	Follower  bool    `json:"follower"`            // another process writes the record
	Relayer   *outlay `json:"relayer,omitempty"`   // how the account stands that pays for ballots
}

// outlay is how that account stands. Amounts are in wei. It keeps nobody from reading, so that it makes the site no less ready.
type outlay struct {
	Account string      `json:"account"`
	Balance models.Uint `json:"balance"`
	Price   models.Uint `json:"price"`   // of a gas, now
	Day     models.Uint `json:"day"`     // that is left of today's budget
	Sent    uint64      `json:"sent"`    // ballots today
	Waiting uint64      `json:"waiting"` // ballots that are to be sent
	Flying  uint64      `json:"flying"`  // batches that are in no block yet
	Wrong   string      `json:"wrong"`   // what keeps it from sending; empty when nothing does
}

// outlay asks how it stands; nil where nobody pays.
func (s *Server) outlay(ctx context.Context) *outlay {
	o, err := s.Store.Outlay(ctx, s.Purse, uint64(s.Now().Unix()))
	if err != nil || s.Purse.Relayer == (common.Address{}) {
		return nil
	}
	return &outlay{s.Purse.Relayer.Hex(), o.Relayer.Balance, o.Relayer.Price, o.Day, o.Sent, o.Waiting, o.Flying, o.Relayer.Wrong}
}

// ready says whether the database is migrated and the record within lag blocks of the head.
func (s *Server) ready(c echo.Context) error {
	st := s.Status()
	r := readiness{
		Status: s.obstacle(c, st), Head: st.Head, Indexed: st.Indexed, Percent: s.percent(st.Indexed, st.Head),
		Rate: st.Rate, Left: uint64(max(0, st.Left).Seconds()), Finalized: st.Finalized, Frozen: st.Frozen, Follower: !st.Leading,
		Relayer: s.outlay(c.Request().Context()),
	}
	if r.Status == "" {
		r.Status = "ready"
		return c.JSON(http.StatusOK, r)
	}
	return c.JSON(http.StatusServiceUnavailable, r)
}

// obstacle is why the site is not ready; empty when it is.
func (s *Server) obstacle(c echo.Context, st Status) string {
	migrated, err := s.Store.Migrated(c.Request().Context())
	switch {
	case err != nil:
		return "the database does not answer"
	case !migrated:
		return "the database is not migrated; run backprop migrate"
	case st.Frozen != 0:
		return "the chain took back a final block, and the record stands still; see which chain is right, then run backprop reindex"
	case st.Full:
		return "the database has no room left"
	case st.Head == 0:
		return "the chain was not looked at yet"
	case s.silent():
		return "the node does not answer"
	case s.fails(st):
		return "indexing fails; the log says why"
	case st.Indexed+lag < st.Head:
		return "indexing"
	case st.Indexed > st.Head+lag:
		return "the node is behind the record"
	}
	return ""
}
