package handlers

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"

	"backprop/models"
)

// form is the fields that a request carries, whether a form's or a JSON object's.
type form map[string]string

// readForm reads them. Fields that are neither text nor numbers are refused.
func readForm(c echo.Context) (form, error) {
	f := form{}
	if !sendsJSON(c) {
		values, err := c.FormParams()
		for name := range values {
			f[name] = values.Get(name)
		}
		return f, unreadable(err)
	}
	var object map[string]json.RawMessage
	if err := readJSON(c, &object); err != nil {
		return nil, err
	}
	for name, raw := range object {
		var text string
		var number json.Number
		switch {
		case json.Unmarshal(raw, &text) == nil:
			f[name] = text
		case json.Unmarshal(raw, &number) == nil:
			f[name] = number.String()
		default:
			return nil, models.Invalid{Field: name, Reason: "must be text or a number"}
		}
	}
	return f, nil
}

// unreadable makes an error of a form's encoding the sender's.
func unreadable(err error) error {
	var long *http.MaxBytesError
	if err == nil || errors.As(err, &long) {
		return err
	}
	return problem{Status: http.StatusBadRequest, Reason: "The form could not be read.", Hint: "Reload the page, then send it again."}
}
