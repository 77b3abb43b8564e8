package handlers

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/labstack/echo/v4"

	"backprop/models"
)

func TestPanicsAndUnknownErrors(t *testing.T) {
	x := open(t)
	x.echo.GET("/panic", func(echo.Context) error { panic("secret one") })
	x.echo.POST("/panic", func(echo.Context) error { panic(errors.New("secret two")) })
	x.echo.GET("/error", func(echo.Context) error { return errors.New("secret three") })
	for _, path := range []string{"GET /panic", "POST /panic", "GET /error"} {
		method, path, _ := strings.Cut(path, " ")
		w := x.browser().with("Accept", "application/json").do(method, path, nil)
		refused(t, w, http.StatusInternalServerError)
		id := w.Header().Get("X-Request-Id")
		if strings.Contains(w.Body.String(), "secret") || !strings.Contains(w.Body.String(), id) || !strings.Contains(w.Body.String(), "Something went wrong.") {
			t.Error(w.Body)
		}
		if page := x.browser().with("Accept", "text/html").do(method, path, nil); page.Code != 500 || strings.Contains(page.Body.String(), "secret") || !strings.Contains(page.Body.String(), "Something went wrong") {
			t.Error(page.Code, page.Body)
		}
		if !strings.Contains(x.logged(), "id="+id) {
			t.Error("the log does not name", id)
		}
	}
	for _, secret := range []string{"secret one", "secret two", "secret three"} {
		if !strings.Contains(x.logged(), secret) {
			t.Errorf("the log lacks %q", secret)
		}
	}
}

func TestLogIsOneLineARequest(t *testing.T) {
	x := open(t)
	b := x.browser()
	for _, target := range []string{"/%0d%0aforged=1", "/a%00b%1b[31m", "/proposals?search=hunter2", "/\u202e", "/%e2%80%a8", "/unsubscribe/hunter2"} {
		before := strings.Count(x.logged(), "\n")
		b.with("User-Agent", "x\r\ny").do("GET", target, nil)
		if n := strings.Count(x.logged(), "\n") - before; n != 1 {
			t.Errorf("%q: %d lines", target, n)
		}
	}
	for _, bad := range []string{"hunter2", "\x1b", "\r", "\x00", "\u202e", "\nforged"} {
		if strings.Contains(x.logged(), bad) {
			t.Errorf("the log contains %q", bad)
		}
	}
	if !strings.Contains(x.logged(), "path=/proposals status=200") {
		t.Error(x.logged())
	}
}

func TestErrorTable(t *testing.T) {
	x := open(t)
	var failure error
	x.echo.Any("/fail", func(echo.Context) error { return failure })
	for want, err := range map[int]error{
		400: echo.NewHTTPError(400, "secret"), 401: errSignedOut, 404: models.ErrNotFound, 405: echo.ErrMethodNotAllowed, 409: models.ErrStale,
		413: &http.MaxBytesError{Limit: 1}, 422: models.Invalid{Field: "amount", Reason: "is empty"}, 500: errors.New("secret"), 503: context.DeadlineExceeded,
	} {
		failure = fmt.Errorf("wrapped: %w", err)
		for _, ask := range []struct {
			name, value string
			json        bool
		}{
			{"Accept", "application/json", true},
			{"Accept", "text/html,application/json;q=0.9", true},
			{"Content-Type", "application/json; charset=utf-8", true},
			{"Accept", "text/html", false},
			{"Accept", "*/*", false},
		} {
			w := x.browser().with(ask.name, ask.value).do("POST", "/fail", nil)
			isJSON := strings.HasPrefix(w.Header().Get("Content-Type"), "application/json")
			if w.Code != want || isJSON != ask.json || strings.Contains(w.Body.String(), "secret") || w.Header().Get("Cache-Control") != "no-store" {
				t.Errorf("%d to %s: %s: %d %v %s", want, ask.name, ask.value, w.Code, w.Header(), w.Body)
			}
			if isJSON {
				refused(t, w, want)
			}
		}
	}
	failure = models.Refusal{Reason: "Voting is over.", Next: "See what comes next."}
	w := x.browser().with("Accept", "application/json").do("POST", "/fail", nil)
	if w.Code != 409 || strings.TrimSpace(w.Body.String()) != `{"error":"Voting is over.","hint":"See what comes next."}` {
		t.Error(w.Code, w.Body)
	}
	failure = models.Invalid{Field: "amount", Reason: "is empty"}
	w = x.browser().with("Accept", "application/json").do("POST", "/fail", nil)
	if strings.TrimSpace(w.Body.String()) != `{"error":"The amount is empty.","hint":"Correct it, then send it again.","field":"amount"}` {
		t.Error(w.Body)
	}
}

// What the database can't do for a while is said, and that it is no fault of the reader's.
func TestDatabaseTrouble(t *testing.T) {
	x := open(t)
	for path, err := range map[string]error{"/full": models.ErrFull, "/busy": models.ErrBusy} {
		x.echo.GET(path, func(echo.Context) error { return fmt.Errorf("save: %w", err) })
		w := x.browser().with("Accept", "text/html").do("GET", path, nil)
		if body := w.Body.String(); w.Code != http.StatusServiceUnavailable || !strings.Contains(body, "The database") || strings.Contains(body, err.Error()) || !strings.Contains(body, "those live on chain") {
			t.Errorf("%s: %d %s", path, w.Code, body)
		}
	}
}
