package handlers

import (
	"errors"
	"net/http"
	"slices"
	"strconv"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// takeBatch shows a draft with the calls of a Safe file in the place of its payment: what they would do, its checks, and the way to
// propose them. The file is not kept; the form that proposes carries it.
func (s *Server) takeBatch(c echo.Context) error {
	account, _ := s.account(c)
	d, err := s.Store.Draft(c.Request().Context(), account, c.Param("id"))
	if err != nil {
		return err
	}
	text, _, err := uploaded(c)
	data := views.DraftData{Draft: d, Checked: true, Batch: text}
	if err == nil {
		data.Actions, err = call.ReadSafe(s.DAO, []byte(text))
	}
	code := http.StatusOK
	var wrong models.Invalid
	if errors.As(err, &wrong) {
		code, data.Batch, data.BatchProblem = status(err), "", &wrong
	} else if err != nil {
		return err
	}
	return s.answer(c, code, func(c echo.Context, p *views.Page) (templ.Component, error) {
		p.Path = "/drafts/" + d.ID
		return s.draftPage(c, p, data)
	})
}

// batchProblems are what keeps a draft from being proposed with calls in the place of its payment.
func (s *Server) batchProblems(d models.Draft) []models.Invalid {
	return slices.DeleteFunc(d.Check(s.DAO), func(e models.Invalid) bool {
		return e.Field == "recipient" || e.Field == "asset" || e.Field == "amount"
	})
}

// proposed is what a draft's form proposes: the calls of the Safe file that it carries, or the draft's payment; and what is wrong with either.
func (s *Server) proposed(f form, d models.Draft) ([]models.Action, error) {
	problems := d.Check(s.DAO)
	if f["batch"] != "" {
		problems = s.batchProblems(d)
	}
	if len(problems) > 0 {
		return nil, problems[0]
	}
	if read := f["revision"]; f["batch"] != "" && read != "" && read != strconv.FormatUint(d.Revision, 10) {
		return nil, models.Refusal{Reason: "The draft has changed since its calls were shown with it.", Next: "Open the draft, and choose the Safe file again."}
	}
	if f["batch"] != "" {
		return call.ReadSafe(s.DAO, []byte(f["batch"]))
	}
	pay, err := d.Payment(s.DAO)
	return []models.Action{call.Pay(pay)}, err
}
