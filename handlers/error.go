package handlers

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// problem is what a client is told of an error.
type problem struct {
	Status int
	Reason string // what happened: a sentence
	Hint   string // what to do: a sentence or two
	Field  string // of the form, when one is wrong
}

func (p problem) Error() string { return p.Reason + " " + p.Hint }

var errSignedOut = problem{
	Status: http.StatusUnauthorized, Reason: "You are not signed in.",
	Hint: "Sign in with your wallet, then send it again.",
}

// safe is said of faults of ours.
const safe = "The fault is ours and has been recorded. No vote or payment was affected; those live on chain."

// explain is the one table from errors to what is answered. Whatever it does not know is a fault of ours, whose text
// stays in the log.
func explain(err error) problem {
	var (
		p       problem
		invalid models.Invalid
		refusal models.Refusal
		long    *http.MaxBytesError
		routing *echo.HTTPError
	)
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &invalid):
		return problem{http.StatusUnprocessableEntity, "The " + invalid.Error() + ".", "Correct it, then send it again.", invalid.Field}
	case errors.As(err, &refusal):
		return problem{Status: http.StatusConflict, Reason: refusal.Reason, Hint: refusal.Next}
	case errors.Is(err, models.ErrStale):
		return problem{Status: http.StatusConflict, Reason: "The draft was changed in another window.", Hint: "Reload to see that version before saving yours."}
	case errors.Is(err, models.ErrNotFound):
		return problem{Status: http.StatusNotFound, Reason: "There is nothing at this address.", Hint: "Look for it in the list of proposals."}
	case errors.Is(err, models.ErrSpent):
		return problem{Status: http.StatusUnauthorized, Reason: "This message was not issued to this browser, was used before, or is older than 5 minutes.", Hint: "Ask for a new message and sign that one."}
	case errors.As(err, &long):
		return problem{Status: http.StatusRequestEntityTooLarge, Reason: "That is longer than this site takes.", Hint: "Shorten it, or link to the long version."}
	case errors.As(err, &routing):
		return misrouted(routing.Code)
	}
	return fault(err)
}

func misrouted(code int) problem {
	switch code {
	case http.StatusNotFound:
		return explain(models.ErrNotFound)
	case http.StatusMethodNotAllowed:
		return problem{Status: code, Reason: "This address does not take that kind of request.", Hint: "Open it as a page, or send the form that leads to it."}
	}
	if code >= 400 && code < 500 {
		return problem{Status: code, Reason: "The request could not be read.", Hint: "Reload the page, then send it again."}
	}
	return fault(nil)
}

func fault(err error) problem {
	switch {
	case errors.Is(err, models.ErrNoAnswer):
		return problem{Status: http.StatusServiceUnavailable, Reason: "The node that contract wallets are asked through does not answer.", Hint: "Try again in a minute."}
	case errors.Is(err, models.ErrFull):
		return problem{Status: http.StatusServiceUnavailable, Reason: "The database has no room left.", Hint: "Nothing is lost but what was just sent; keep it, and try again when an operator has made room. No vote or payment was affected; those live on chain."}
	case errors.Is(err, models.ErrBusy):
		return problem{Status: http.StatusServiceUnavailable, Reason: "The database does not answer.", Hint: "Try again in a minute. No vote or payment was affected; those live on chain."}
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return problem{Status: http.StatusServiceUnavailable, Reason: "The answer took too long.", Hint: "Try again in a minute. No vote or payment was affected; those live on chain."}
	}
	return problem{Status: http.StatusInternalServerError, Reason: "Something went wrong.", Hint: safe}
}

// status is the status that an error is answered with.
func status(err error) int { return explain(err).Status }

// fail answers an error: with JSON to a script, with a page to a person.
func (s *Server) fail(err error, c echo.Context) {
	if c.Response().Committed {
		return
	}
	p := explain(err)
	if to := slashless(c); p.Status == http.StatusNotFound && to != "" {
		_ = c.Redirect(http.StatusPermanentRedirect, to)
		return
	}
	h := c.Response().Header()
	h.Set(echo.HeaderCacheControl, "no-store")
	h.Add(echo.HeaderVary, "Accept, Cookie")
	for _, name := range []string{"Etag", echo.HeaderContentEncoding, echo.HeaderContentLength} {
		h.Del(name)
	}
	if answersJSON(c) {
		err = c.JSON(p.Status, p.document(reference(c)))
	} else {
		err = s.failPage(c, p)
	}
	if err != nil {
		s.Log.Error("answer an error", "id", reference(c), "err", err)
	}
}

// slashless is where a page is that was asked for with a slash at its end; empty for anything else.
func slashless(c echo.Context) string {
	u := c.Request().URL
	path := strings.TrimRight(u.EscapedPath(), "/")
	if !reads(c.Request().Method) || path == "" || path == u.EscapedPath() {
		return ""
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if to := localPath(path); to != "/" {
		return to
	}
	return ""
}

type refusalDocument struct {
	Error     string `json:"error"`
	Hint      string `json:"hint"`
	Field     string `json:"field,omitempty"`
	Reference string `json:"reference,omitempty"`
}

// document is the problem for a script. Only faults of ours carry the request's reference.
func (p problem) document(reference string) refusalDocument {
	d := refusalDocument{Error: p.Reason, Hint: p.Hint, Field: p.Field}
	if p.Status >= http.StatusInternalServerError {
		d.Reference = reference
	}
	return d
}

// failPage is the problem for a person. It asks the record with a context of its own, for the request's may have ended.
func (s *Server) failPage(c echo.Context, p problem) error {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	c.SetRequest(c.Request().WithContext(ctx))
	page, err := s.frame(c)
	if err != nil {
		page = views.Page{DAO: s.DAO, Path: c.Request().URL.RequestURI(), Theme: theme(c)}
	}
	d := views.ErrorData{Status: p.Status, Heading: strings.TrimSuffix(p.Reason, "."), Text: p.Hint}
	asked := reads(c.Request().Method)
	switch {
	case p.Status == http.StatusNotFound:
		d.Next = []views.Link{{Path: "/proposals", Label: "All proposals"}, {Path: "/", Label: "Overview"}}
		s.guess(c, page, &d)
	case p.Status == http.StatusUnauthorized:
		d.Next = []views.Link{{Path: "/session/new?next=" + url.QueryEscape(s.cameFrom(c)), Label: "Sign in"}}
	case asked:
		d.Next = []views.Link{{Path: "/", Label: "Overview"}}
	default:
		d.Next = []views.Link{{Path: s.cameFrom(c), Label: "Back to the form"}}
	}
	if p.Status >= http.StatusInternalServerError {
		d.Reference, d.Retry = reference(c), asked
	}
	page.Title = d.Heading
	body, err := render(c, views.Error(page, d))
	if err != nil {
		return err
	}
	return c.HTMLBlob(p.Status, body)
}
