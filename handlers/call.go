package handlers

import (
	"net/http"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// reply answers a write: with the unsigned call to a script, with a page that shows it to anyone else. act is what it
// does, back the page that it belongs to.
func (s *Server) reply(c echo.Context, k call.Call, act, back string) error {
	return s.replyWith(c, k, act, back, nil)
}

// replyWith is reply for what has consequences that its page can show; they may be nil.
func (s *Server) replyWith(c echo.Context, k call.Call, act, back string, would view) error {
	if answersJSON(c) {
		return c.JSON(http.StatusOK, k)
	}
	value, _ := models.FromBig(k.Value.ToInt())
	return s.answer(c, http.StatusOK, func(_ echo.Context, p *views.Page) (templ.Component, error) {
		p.Title, p.Next, p.Path = act, back, back
		d := views.CallData{Act: act, Function: k.Function, ChainID: k.ChainID, To: k.To, Value: value, Data: k.Data, Back: back}
		var err error
		if would != nil {
			d.Would, err = would(c, p)
		}
		return views.Call(*p, d), err
	})
}
