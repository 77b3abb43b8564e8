package handlers

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

func (s *Server) listWaits(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	if s.escrowless() {
		return nil, models.ErrNotFound
	}
	p.Title, p.Topics = "Reviews", "reviews applications head"
	d := views.WaitsData{Reviews: readWith(r, s.Store.ReviewsWaiting, p.Account), Programs: readWith(r, s.Store.Programs, s.DAO)}
	if r.err == nil {
		d.Decisions, r.err = s.Store.DecisionsWaiting(r.ctx, s.DAO, p.Account, p.Block.Time)
	}
	return views.Waits(*p, d), r.err
}

// panel is that of the newest version of the application in the path.
func (s *Server) panel(c echo.Context) (models.Panel, error) {
	ctx := c.Request().Context()
	a, err := s.Store.Application(ctx, c.Param("id"))
	if err != nil {
		return models.Panel{}, err
	}
	return s.Store.Panel(ctx, a.ID, a.Version)
}

// soon is when what is sent now takes effect: at the head block's time, or at ours when that is later.
func (s *Server) soon(c echo.Context) (uint64, error) {
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return 0, err
	}
	return s.coming(b).Time, nil
}

// reviewsOf is what an application's page says about the review of one of its versions.
func (s *Server) reviewsOf(r *reader, p *views.Page, application string, version uint64) (d views.ReviewsData) {
	if r.err != nil {
		return d
	}
	if d.Panel, r.err = s.Store.Panel(r.ctx, application, version); r.err != nil {
		return d
	}
	d.Decisions = readWith(r, s.Store.Decisions, application)
	if x := d.Panel; p.SignedIn() {
		d.Own = views.ReviewOffer{
			Write:   x.MayWrite(p.Account) == nil,
			Steward: x.Program.Terms.Steward == p.Account && !x.Closed() || x.MayDecide(p.Account, models.TurnedOff, p.Block.Time) == nil,
			Declare: x.MayDeclare(p.Account) == nil && x.Decision.Kind == "",
		}
	}
	return d
}

func (s *Server) showReview(c echo.Context, p *views.Page) (templ.Component, error) {
	x, err := s.panel(c)
	if err != nil {
		return nil, err
	}
	if !x.Assigned(p.Account) {
		return nil, x.MayWrite(p.Account)
	}
	return s.reviewPage(p, views.ReviewData{Panel: x, Review: x.Own(p.Account), Checked: c.QueryParam("checked") != ""})
}

// reviewPage adds to a review what is missing, and until when it is waited for.
func (s *Server) reviewPage(p *views.Page, d views.ReviewData) (_ templ.Component, err error) {
	p.Title, p.Topics = "Your review", "applications/"+d.Panel.Application.ID
	if d.Problems == nil {
		d.Problems = d.Review.Check()
	}
	for _, a := range d.Panel.Assignments {
		if a.Reviewer == p.Account {
			d.Due = d.Panel.Due(a)
		}
	}
	d.Refusal, err = refusal(d.Panel.MayWrite(p.Account))
	return views.Review(*p, d), err
}

// typedReview is the review in a form.
func typedReview(c echo.Context, x models.Panel, account common.Address) (models.Review, error) {
	f, err := readForm(c)
	if err != nil {
		return models.Review{}, err
	}
	r := models.NewReview(x.Version, account)
	if v := f["version"]; v != strconv.FormatUint(x.Version.Number, 10) {
		return r, models.Refusal{Reason: "The application has a newer version than the one that was reviewed.", Next: "Copy what you wrote, then open the review again."}
	}
	r.Revision, _ = strconv.ParseUint(f["revision"], 10, 63)
	r.Recommendation, r.Summary = models.Recommendation(f["recommendation"]), newlines(f["summary"])
	for i := range r.Scores {
		n := strconv.Itoa(i + 1)
		r.Scores[i].Reason = newlines(f["reason-"+n])
		given := f["score-"+n]
		points, err := strconv.ParseUint(given, 10, 8)
		if given != "" && (err != nil || points > models.MostPoints) {
			return r, models.Invalid{Field: "score-" + n, Reason: "is not 0 to 5"}
		}
		r.Scores[i].Points, r.Scores[i].Given = uint8(points), given != ""
	}
	return r, nil
}

// saveReview saves, and shows the form again with all that was typed when it can't.
func (s *Server) saveReview(c echo.Context) error {
	account, _ := s.account(c)
	x, err := s.panel(c)
	if err != nil {
		return err
	}
	r, err := typedReview(c, x, account)
	if err != nil {
		return err
	}
	kept, err := s.Store.SaveReview(c.Request().Context(), x, r, uint64(s.Now().Unix()))
	switch {
	case err == nil && answersJSON(c):
		return c.JSON(http.StatusOK, saved{c.Param("id"), kept.Revision, kept.Updated})
	case err == nil:
		return c.Redirect(http.StatusSeeOther, "/applications/"+c.Param("id")+"/review?checked=1#preview")
	case answersJSON(c):
		return err
	}
	d := views.ReviewData{Panel: x, Review: r, Checked: true, Stale: errors.Is(err, models.ErrStale)}
	var invalid models.Invalid
	if errors.As(err, &invalid) {
		d.Problems = []models.Invalid{invalid}
	} else if !d.Stale {
		return err
	}
	return s.answer(c, status(err), func(_ echo.Context, p *views.Page) (templ.Component, error) { return s.reviewPage(p, d) })
}

// handIn makes the review final that was saved last. What the record shows against its reviewer since the assignment is
// kept, and keeps the review out.
func (s *Server) handIn(c echo.Context) error {
	account, _ := s.account(c)
	x, now, f, err := s.reviewing(c)
	if err != nil {
		return err
	}
	revision, _ := strconv.ParseUint(f["revision"], 10, 63)
	if err := s.Store.HandIn(c.Request().Context(), s.DAO, x, account, revision, common.HexToHash(f["document"]), now); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/applications/"+x.Application.ID+"#reviews")
}

// reviewing is what the writes about a review begin with.
func (s *Server) reviewing(c echo.Context) (x models.Panel, now uint64, f form, err error) {
	if f, err = readForm(c); err != nil {
		return x, 0, nil, err
	}
	if now, err = s.soon(c); err != nil {
		return x, 0, nil, err
	}
	x, err = s.panel(c)
	return x, now, f, err
}

func (s *Server) declareConflict(c echo.Context) error {
	account, _ := s.account(c)
	x, now, f, err := s.reviewing(c)
	if err != nil {
		return err
	}
	if err := s.Store.Declare(c.Request().Context(), x, account, newlines(f["conflict"]), now); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/applications/"+x.Application.ID+"#reviews")
}
