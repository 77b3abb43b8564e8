package handlers

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// exportTime is how long the whole of the ledger may take to be sent.
const exportTime = 2 * time.Minute

// exporter writes entries in one format.
type exporter interface {
	begin(p views.Page) error
	entries(list []models.Entry) error
	end() error
}

// exportsAtOnce is how many exports are sent at once, since each holds a connection to the database for as long as its reader takes. Others wait for their turn.
const exportsAtOnce = 2

// slowest is how long a reader may take for a piece of 64 kB.
const slowest = 10 * time.Second

// exportLedger, whose sending has room for as many exports as are sent at once, streams the entries that a filter chooses, oldest first, as they stand at one moment. Nothing of it is held.
func (s *Server) exportLedger(sending chan struct{}, kind, name string, format func(io.Writer, models.DAO) exporter) echo.HandlerFunc {
	return func(c echo.Context) error {
		f, wrong := s.ledgerFilter(c)
		if wrong {
			return problem{Status: http.StatusBadRequest, Reason: "The filter in the link names something that is not known here.", Hint: "Choose it again on the ledger's page."}
		}
		select {
		case sending <- struct{}{}:
			defer func() { <-sending }()
		case <-c.Request().Context().Done(): // its turn did not come in a page's time
			return problem{Status: http.StatusServiceUnavailable, Reason: "Several exports are being sent at present.", Hint: "Try again in a minute."}
		}
		f.Before, f.After = models.LedgerKey{}, models.LedgerKey{}
		ctx, cancel := context.WithTimeout(context.WithoutCancel(c.Request().Context()), exportTime) // a page's time is too short
		defer cancel()
		ctx, done, err := s.Store.Snapshot(ctx)
		if err != nil {
			return err
		}
		defer done()
		b, err := s.Store.Cursor(ctx)
		if err != nil {
			return err
		}
		attached(c, kind, name)
		if c.Request().Method == http.MethodHead {
			return c.NoContent(http.StatusOK)
		}
		return s.sendExport(ctx, c, f, views.Page{DAO: s.DAO, Block: b}, format)
	}
}

// attached says that what follows is a file.
func attached(c echo.Context, kind, name string) {
	h := c.Response().Header()
	h.Set(echo.HeaderContentType, kind)
	h.Set(echo.HeaderContentDisposition, `attachment; filename="`+name+`"`)
	h.Set(echo.HeaderCacheControl, "no-cache")
	h.Add(echo.HeaderVary, echo.HeaderAcceptEncoding)
}

// sendExport writes an export, packed if the client takes that. One that breaks off is not ended, so that its reader sees it.
func (s *Server) sendExport(ctx context.Context, c echo.Context, f models.LedgerFilter, p views.Page, format func(io.Writer, models.DAO) exporter) error {
	out := patient{c.Response(), http.NewResponseController(c.Response()), s.Now}
	w, end := bufio.NewWriterSize(out, 1<<16), func() error { return nil }
	if accepts(c.Request().Header.Get(echo.HeaderAcceptEncoding), "gzip") {
		c.Response().Header().Set(echo.HeaderContentEncoding, "gzip")
		z := gzip.NewWriter(out)
		w, end = bufio.NewWriterSize(z, 1<<16), z.Close
	}
	c.Response().WriteHeader(http.StatusOK)
	x := format(w, s.DAO)
	if err := x.begin(p); err != nil {
		return broken(err)
	}
	err := s.Store.EachMovement(ctx, f, func(list []models.Movement) error {
		entries, err := s.Store.Titled(ctx, list)
		if err != nil {
			return err
		}
		return x.entries(entries)
	})
	if err != nil {
		return broken(err)
	}
	return errors.Join(x.end(), w.Flush(), end())
}

// patient writes to a reader who takes each piece in time.
type patient struct {
	io.Writer
	control *http.ResponseController
	now     func() time.Time
}

func (p patient) Write(b []byte) (int, error) {
	_ = p.control.SetWriteDeadline(p.now().Add(slowest))
	return p.Writer.Write(b)
}

// broken breaks the connection off, since the answer can't be taken back any more.
func broken(error) error { panic(http.ErrAbortHandler) }

// asCSV is RFC 4180: CRLF, and quotes where they are needed.
type asCSV struct {
	w   io.Writer
	dao models.DAO
}

func csvExporter(w io.Writer, dao models.DAO) exporter { return asCSV{w, dao} }

func (x asCSV) begin(views.Page) error {
	_, err := io.WriteString(x.w, views.LedgerColumns())
	return err
}

func (x asCSV) entries(list []models.Entry) error {
	for _, e := range list {
		if _, err := io.WriteString(x.w, views.LedgerLine(x.dao, e)); err != nil {
			return err
		}
	}
	return nil
}

func (x asCSV) end() error { return nil }

// asJSON is one object, whose entries come one by one.
type asJSON struct {
	w    io.Writer
	dao  models.DAO
	some *bool
}

func jsonExporter(w io.Writer, dao models.DAO) exporter { return asJSON{w, dao, new(bool)} }

func (x asJSON) begin(p views.Page) error {
	head, err := json.Marshal(views.LedgerHead(p))
	if err != nil {
		return err
	}
	_, err = io.WriteString(x.w, string(head[:len(head)-1])+`,"entries":[`)
	return err
}

func (x asJSON) entries(list []models.Entry) error {
	for _, e := range list {
		text, err := json.Marshal(views.LedgerObject(x.dao, e))
		if err != nil {
			return err
		}
		if *x.some {
			text = append([]byte(",\n"), text...)
		}
		*x.some = true
		if _, err := x.w.Write(text); err != nil {
			return err
		}
	}
	return nil
}

func (x asJSON) end() error {
	_, err := io.WriteString(x.w, "]}\n")
	return err
}
