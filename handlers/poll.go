package handlers

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

const (
	pollRows   = 20
	ballotRows = 25
)

func pollPath(id string) string { return "/polls/" + id }

func (s *Server) listPolls(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	p.Title, p.Topics = "Polls", "polls moderation"
	d := views.PollsData{List: views.List[models.Poll]{Page: number(c, "page"), Size: pollRows}}
	if r.err == nil {
		d.List.Rows, d.List.Total, r.err = s.Store.Polls(r.ctx, d.List.Page, pollRows)
	}
	var subjects []string
	for _, x := range d.List.Rows {
		subjects = append(subjects, "polls/"+x.ID)
	}
	d.Voters = readWith(r, s.Store.PollVoters, d.List.Rows)
	d.Hidden = r.hidden(subjects...)
	return views.Polls(*p, d), r.err
}

// hidden are those of some subjects that a moderator has hidden.
func (r *reader) hidden(subjects ...string) map[string]models.Moderation {
	return read(r, func(ctx context.Context) (map[string]models.Moderation, error) {
		return r.store.Hidden(ctx, subjects...)
	})
}

// newPoll is the form for a poll, about one of the reader's drafts if the query names one.
func (s *Server) newPoll(c echo.Context, p *views.Page) (templ.Component, error) {
	d := views.PollFormData{Poll: models.Poll{ID: rand.Text(), Author: p.Account, Choices: views.PollChoices()}, Days: "5"}
	id := c.QueryParam("draft")
	if id != "" {
		draft, err := s.Store.Draft(c.Request().Context(), p.Account, id)
		if err != nil {
			return nil, err
		}
		d.Poll.Draft, d.Poll.Question, d.Poll.Body = id, views.PollQuestion(draft), views.PollText(draft)
	}
	p.Title = "New poll"
	return views.PollForm(*p, d), nil
}

// typedPoll is the poll in a form; Closes holds for how many seconds it is to be open.
func (s *Server) typedPoll(c echo.Context) (x models.Poll, f form, err error) {
	account, _ := s.account(c)
	if f, err = readForm(c); err != nil {
		return x, f, err
	}
	days, _ := strconv.ParseUint(strings.TrimSpace(f["days"]), 10, 16)
	x = models.Poll{ID: f["id"], Author: account, Question: strings.TrimSpace(f["question"]), Body: strings.TrimSpace(newlines(f["body"])), Draft: f["draft"], Closes: days * 86400}
	for line := range strings.Lines(newlines(f["choices"])) {
		if line = strings.TrimSpace(line); line != "" {
			x.Choices = append(x.Choices, line)
		}
	}
	if x.Draft != "" {
		_, err = s.Store.Draft(c.Request().Context(), account, x.Draft)
	}
	return x, f, err
}

func (s *Server) createPoll(c echo.Context) error {
	x, f, err := s.typedPoll(c)
	if err != nil {
		return err
	}
	now, err := s.moment(c)
	if err != nil {
		return err
	}
	kept, err := s.Store.OpenPoll(c.Request().Context(), s.DAO, x, now)
	var invalid models.Invalid
	switch {
	case err == nil && answersJSON(c):
		return c.JSON(http.StatusOK, map[string]string{"id": kept.ID, "path": pollPath(kept.ID)})
	case err == nil:
		return c.Redirect(http.StatusSeeOther, pollPath(kept.ID))
	case answersJSON(c) || !errors.As(err, &invalid):
		return err
	}
	return s.answer(c, status(err), func(_ echo.Context, p *views.Page) (templ.Component, error) {
		p.Title, p.Next = "New poll", "/polls/new"
		return views.PollForm(*p, views.PollFormData{Poll: x, Days: f["days"], Problem: &invalid}), nil
	})
}

// moment is when what is sent now happens, in Unix seconds.
func (s *Server) moment(c echo.Context) (uint64, error) {
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return 0, err
	}
	return s.coming(b).Time, nil
}

func (s *Server) showPoll(c echo.Context, p *views.Page) (templ.Component, error) {
	x, err := s.Store.Poll(c.Request().Context(), c.Param("id"))
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	d := views.PollData{Poll: x, Ballots: views.List[models.WeighedBallot]{Page: number(c, "ballots"), Size: ballotRows}}
	d.Result = read(r, func(ctx context.Context) (models.PollResult, error) { return s.Store.PollResult(ctx, s.DAO, x) })
	d.Ballots.Total = d.Result.Accounts
	d.Ballots.Rows = read(r, func(ctx context.Context) ([]models.WeighedBallot, error) {
		return s.Store.LastBallots(ctx, s.DAO, x, d.Ballots.Page, ballotRows)
	})
	d.Hidden = r.hidden("polls/" + x.ID)["polls/"+x.ID]
	d.Proposal = r.became(x.Author, x.Draft)
	d.Discussion = s.discussion(r, c, p, "polls/"+x.ID, nil)
	if p.SignedIn() {
		d.Own = s.ownPoll(r, x, p)
	}
	p.Title, p.Topics = x.Question, "moderation polls/"+x.ID
	if d.Hidden.Number > 0 {
		p.Title = "A poll that is hidden"
	}
	return views.Poll(*p, d), r.err
}

// became is the proposal that a draft has become, if it has.
func (r *reader) became(author common.Address, draft string) *models.Proposal {
	if draft == "" || r.err != nil {
		return nil
	}
	d, err := r.store.Draft(r.ctx, author, draft)
	if err == nil {
		var p models.Proposal
		if p, err = r.store.Proposed(r.ctx, r.dao, d); err == nil {
			return &p
		}
	}
	if !errors.Is(err, models.ErrNotFound) {
		r.err = err
	}
	return nil
}

// ownPoll is how the reader stands to a poll.
func (s *Server) ownPoll(r *reader, x models.Poll, p *views.Page) *views.OwnPoll {
	own := &views.OwnPoll{Weight: r.weightAt(p.Account, x.Timepoint)}
	own.Ballot = read(r, func(ctx context.Context) (*models.PollBallot, error) {
		b, err := s.Store.PollBallotOf(ctx, x.ID, p.Account)
		if errors.Is(err, models.ErrNotFound) {
			return nil, nil
		}
		return &b, err
	})
	own.Refusal = read(r, func(ctx context.Context) (*models.Refusal, error) {
		return refusal(s.Store.MayAnswer(ctx, s.DAO, x, p.Account, p.Block.Time))
	})
	return own
}

func (s *Server) endPoll(c echo.Context) error {
	account, _ := s.account(c)
	now, err := s.moment(c)
	if err == nil {
		err = s.Store.WithdrawPoll(c.Request().Context(), account, c.Param("id"), now)
	}
	if err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, pollPath(c.Param("id")))
}

// showPollFile is a poll with all that was signed, so that anybody can count it again. It is kept until the record changes.
func (s *Server) showPollFile(c echo.Context) error {
	version := s.Store.Changes.Version()
	b, err := s.block(c, version)
	if err != nil {
		return err
	}
	r, err := s.keep.page(version, s.notice(b), "file "+pollPath(c.Param("id")), func() ([]byte, error) {
		return alone(c, func() ([]byte, error) { return s.pollFile(c) })
	})
	if err != nil {
		return err
	}
	h := c.Response().Header()
	h.Set(echo.HeaderContentDisposition, `inline; filename="poll-`+c.Param("id")+`.json"`)
	h.Set("Access-Control-Allow-Origin", "*")
	return sendAs(c, r, echo.MIMEApplicationJSON)
}

func (s *Server) pollFile(c echo.Context) ([]byte, error) {
	ctx, done, err := s.Store.Snapshot(c.Request().Context())
	if err != nil {
		return nil, err
	}
	defer done()
	x, err := s.Store.Poll(ctx, c.Param("id"))
	if err == nil {
		err = s.unhidden(c, "polls/"+x.ID)
	}
	if err != nil {
		return nil, err
	}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return nil, err
	}
	list, err := s.Store.PollBallots(ctx, s.DAO, x)
	if err != nil {
		return nil, err
	}
	return json.Marshal(call.PollFile(s.DAO, x, list, b.Number))
}
