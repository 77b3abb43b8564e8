package handlers

import (
	"crypto/rand"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// newProgram gives a new form its id, so that sending it twice makes one draft, and then shows it. A program in the query is
// the one to be changed.
func (s *Server) newProgram(c echo.Context) error {
	if s.escrowless() {
		return models.ErrNotFound
	}
	if id := c.QueryParam("draft"); !formID(id) {
		q := url.Values{"draft": {rand.Text()}}
		if n, err := strconv.ParseUint(c.QueryParam("program"), 10, 63); err == nil && n > 0 {
			q.Set("program", strconv.FormatUint(n, 10))
		}
		return c.Redirect(http.StatusSeeOther, "/programs/new?"+q.Encode())
	}
	return s.page(s.showNewProgram)(c)
}

// formID tells whether an id is one that rand.Text gives.
func formID(id string) bool {
	return len(id) == 26 && strings.Trim(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") == ""
}

func (s *Server) showNewProgram(c echo.Context, p *views.Page) (templ.Component, error) {
	ctx := c.Request().Context()
	d, err := s.Store.RulesDraft(ctx, p.Account, c.QueryParam("draft"))
	if errors.Is(err, models.ErrNotFound) {
		d = models.RulesDraft{ID: c.QueryParam("draft"), Author: p.Account, Rules: models.StartingRules()}
		if c.QueryParam("program") != "" {
			d.Rules, err = s.present(c)
		} else {
			err = nil
		}
	}
	if err != nil {
		return nil, err
	}
	return s.rulesPage(c, p, views.RulesData{Draft: d})
}

// present are the rules of the program in the query, as they are now.
func (s *Server) present(c echo.Context) (models.Rules, error) {
	n, err := strconv.ParseUint(c.QueryParam("program"), 10, 63)
	if err != nil {
		return models.Rules{}, models.ErrNotFound
	}
	program, err := s.Store.Program(c.Request().Context(), n)
	if err != nil {
		return models.Rules{}, err
	}
	r, err := s.Store.RulesOf(c.Request().Context(), program)
	if errors.Is(err, models.ErrNotFound) {
		r, err = program.Rules(s.DAO), nil
	}
	r.Program = n
	return r, err
}

// openRules leads to the proposal that a draft has become, and to its form before that.
func (s *Server) openRules(c echo.Context) error {
	account, _ := s.account(c)
	d, err := s.Store.RulesDraft(c.Request().Context(), account, c.Param("draft"))
	if err != nil {
		return err
	}
	p, err := s.Store.ProposedRules(c.Request().Context(), d)
	if err == nil {
		return c.Redirect(http.StatusSeeOther, proposalPath(p.ID))
	}
	if !errors.Is(err, models.ErrNotFound) {
		return err
	}
	return s.page(func(c echo.Context, p *views.Page) (templ.Component, error) {
		return s.rulesPage(c, p, views.RulesData{Draft: d, Checked: c.QueryParam("checked") != ""})
	})(c)
}

// rulesPage adds to a draft what it would execute, what is missing and what the chain asks of a proposer.
func (s *Server) rulesPage(c echo.Context, p *views.Page, d views.RulesData) (_ templ.Component, err error) {
	r := s.reader(c)
	p.Title, p.Topics = "New program", "proposals"
	d.Least = read(r, s.Store.LeastDispute)
	if d.Problems == nil {
		d.Problems = d.Draft.Rules.Check(s.DAO, d.Least)
	}
	if a, err := call.OpenProgram(s.DAO, d.Draft.Rules); err == nil && len(d.Problems) == 0 {
		d.Actions = []models.Action{a}
	}
	d.Weight = readWith(r, s.Store.Holder, p.Account).Votes
	d.Threshold = r.parameter(models.ProposalThreshold)
	for _, x := range readWith(r, s.Store.RulesDrafts, p.Account) {
		if x.ID != d.Draft.ID {
			d.Drafts = append(d.Drafts, x)
		}
	}
	if r.err == nil {
		d.Refusal, r.err = refusal(s.Store.MayPropose(r.ctx, s.DAO, p.Account))
	}
	return views.Rules(*p, d), r.err
}

// typedRules is the draft in a form.
func (s *Server) typedRules(c echo.Context) (models.RulesDraft, error) {
	account, _ := s.account(c)
	f, err := readForm(c)
	if err != nil {
		return models.RulesDraft{}, err
	}
	if !formID(c.Param("draft")) || s.escrowless() {
		return models.RulesDraft{}, models.ErrNotFound
	}
	revision, _ := strconv.ParseUint(f["revision"], 10, 63)
	return models.RulesDraft{
		ID: c.Param("draft"), Author: account, Rules: s.rulesIn(f), Revision: revision, Updated: uint64(s.Now().Unix()),
	}, nil
}

func (s *Server) rulesIn(f form) models.Rules {
	program, _ := strconv.ParseUint(f["program"], 10, 63)
	line := func(name string) string { return strings.TrimSpace(f[name]) }
	text := func(name string) string { return strings.TrimSpace(newlines(f[name])) }
	r := models.Rules{
		Program: program, Name: line("name"), Track: models.Track(f["track"]), Purpose: text("purpose"), Eligibility: text("eligibility"),
		Steward: line("steward"), Opens: line("opens"), Closes: line("closes"), Period: line("period"), Reading: line("reading"),
		Review: line("evidence"), Challenge: line("challenge"), Dispute: line("dispute"), Accept: line("accept"), Grace: line("grace"),
		Objection: line("objection"), Silence: line("silence"), Attempts: line("attempts"),
	}
	r.Reviewers = strings.Fields(f["reviewers"])
	for i, a := range s.DAO.Assets {
		of := func(name string) string { return line(name + "." + strconv.Itoa(i)) }
		if b := (models.Allowance{Asset: a.Symbol, Cap: of("cap"), Period: of("period"), Grant: of("grant")}); b.Cap != "" || b.Period != "" || b.Grant != "" {
			r.Budgets = append(r.Budgets, b)
		}
	}
	return r
}

// saveRules saves, and shows the form again with all that was typed when it can't.
func (s *Server) saveRules(c echo.Context) error {
	d, err := s.typedRules(c)
	if err != nil {
		return err
	}
	kept, err := s.Store.SaveRules(c.Request().Context(), d)
	switch {
	case err == nil && answersJSON(c):
		return c.JSON(http.StatusOK, saved{kept.ID, kept.Revision, kept.Updated})
	case err == nil:
		return c.Redirect(http.StatusSeeOther, rulesPath(kept.ID)+"?checked=1#preview")
	case answersJSON(c):
		return err
	}
	data := views.RulesData{Draft: d, Checked: true, Stale: errors.Is(err, models.ErrStale)}
	var invalid models.Invalid
	if errors.As(err, &invalid) {
		data.Problems = []models.Invalid{invalid}
	} else if !data.Stale {
		return err
	}
	return s.answer(c, status(err), func(c echo.Context, p *views.Page) (templ.Component, error) { return s.rulesPage(c, p, data) })
}

func (s *Server) endRules(c echo.Context) error {
	account, _ := s.account(c)
	if err := s.Store.DeleteRules(c.Request().Context(), account, c.Param("draft")); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/programs")
}

// proposeRules builds the Governor's propose from a draft as it was saved last.
func (s *Server) proposeRules(c echo.Context) error {
	ctx := c.Request().Context()
	account, _ := s.account(c)
	d, err := s.Store.RulesDraft(ctx, account, c.Param("draft"))
	if err != nil {
		return err
	}
	least, err := s.Store.LeastDispute(ctx)
	if err != nil {
		return err
	}
	if problems := d.Rules.Check(s.DAO, least); len(problems) > 0 {
		return problems[0]
	}
	if err := s.Store.MayPropose(ctx, s.DAO, account); err != nil {
		return err
	}
	if p, err := s.Store.ProposedRules(ctx, d); err == nil {
		return models.Refusal{Reason: "This program is proposed already, as " + s.DAO.Number(p.ID) + ".", Next: "Open /proposals/" + p.ID.String() + ", or change the draft."}
	} else if !errors.Is(err, models.ErrNotFound) {
		return err
	}
	action, err := call.OpenProgram(s.DAO, d.Rules)
	if err != nil {
		return err
	}
	return s.reply(c, call.Propose(s.DAO, []models.Action{action}, d.Description()), "Propose the program “"+d.Rules.Name+"”", rulesPath(d.ID))
}

func rulesPath(id string) string { return "/programs/drafts/" + id }
