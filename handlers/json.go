package handlers

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
)

// readJSON reads a body that is one JSON value.
func readJSON(c echo.Context, into any) error {
	d := json.NewDecoder(c.Request().Body)
	err := d.Decode(into)
	if err == nil {
		if _, more := d.Token(); errors.Is(more, io.EOF) {
			return nil
		}
	}
	var wrong *json.UnmarshalTypeError
	hint := "Send one JSON object."
	if errors.As(err, &wrong) && wrong.Field != "" {
		hint = "The value of " + wrong.Field + " has the wrong type."
	}
	return problem{Status: http.StatusBadRequest, Reason: "The body is not the JSON that was expected.", Hint: hint}
}

// answersJSON tells whether a client takes JSON rather than a page: it asks for it, sends it, or speaks to an address that
// has nothing else.
func answersJSON(c echo.Context) bool {
	switch c.Path() {
	case "/session", "/session/message", "/dao.json", "/healthz", "/readyz":
		return true
	}
	return accepts(c.Request().Header.Get(echo.HeaderAccept), echo.MIMEApplicationJSON) || sendsJSON(c)
}

func sendsJSON(c echo.Context) bool {
	kind, _, _ := strings.Cut(c.Request().Header.Get(echo.HeaderContentType), ";")
	return strings.EqualFold(strings.TrimSpace(kind), echo.MIMEApplicationJSON)
}
