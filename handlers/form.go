package handlers

import (
	"encoding/json"
	"fmt"

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
		return f, err
	}
	var object map[string]any
	d := json.NewDecoder(c.Request().Body)
	d.UseNumber()
	if err := d.Decode(&object); err != nil {
		return nil, models.Invalid{Field: "body", Reason: "is not a JSON object; send one, or a form"}
	}
	for name, value := range object {
		switch v := value.(type) {
		case string:
			f[name] = v
		case json.Number:
			f[name] = v.String()
		case nil:
		default:
			return nil, models.Invalid{Field: name, Reason: fmt.Sprintf("must be text or a number, not %T", v)}
		}
	}
	return f, nil
}
