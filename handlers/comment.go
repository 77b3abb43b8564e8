package handlers

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// commentRows is how many comments stand on a page.
const commentRows = 20

func commentPath(id string) string { return "/comments/" + id }

// discussion is what is said here of a subject, in the sections that it has.
func (s *Server) discussion(r *reader, c echo.Context, p *views.Page, subject string, sections []views.Section) views.Discussion {
	d := views.Discussion{Subject: subject, Sections: sections, Fresh: rand.Text(), Reply: c.QueryParam("reply"), Moderates: s.Moderators.Has(p.Account)}
	d.List = views.List[models.Comment]{Page: number(c, "comments"), Size: commentRows}
	for _, x := range sections {
		if x.ID == c.QueryParam("section") {
			d.Section = x.ID
		}
	}
	if !p.SignedIn() {
		d.Fresh = "" // a kept page gives no ids away
	}
	if r.err == nil {
		d.List.Rows, d.List.Total, r.err = s.Store.Comments(r.ctx, models.CommentFilter{Subject: subject, Section: d.Section, Page: d.List.Page, Size: commentRows})
	}
	d.Counts = readWith(r, s.Store.Commented, subject)
	s.around(r, &d)
	if p.SignedIn() {
		d.Silenced = r.hidden(models.Silenced(p.Account))[models.Silenced(p.Account)]
	}
	return d
}

// around adds to comments their authors' weights, what they answer and what hides them.
func (s *Server) around(r *reader, d *views.Discussion) {
	var parents, subjects []string
	d.Weights = map[common.Address]models.Uint{}
	for _, x := range d.List.Rows {
		if x.Parent != "" {
			parents, subjects = append(parents, x.Parent), append(subjects, "comments/"+x.Parent)
		}
		subjects = append(subjects, "comments/"+x.ID)
		if _, known := d.Weights[x.Author]; !known {
			d.Weights[x.Author] = readWith(r, s.Store.Holder, x.Author).Votes
		}
	}
	if d.Reply != "" {
		parents, subjects = append(parents, d.Reply), append(subjects, "comments/"+d.Reply)
	}
	d.Parents = readWith(r, s.Store.CommentsBy, parents)
	d.Hidden = r.hidden(subjects...)
	_, hidden := d.Hidden["comments/"+d.Reply]
	if x := d.Parents[d.Reply]; x.Subject != d.Subject || x.Withdrawn > 0 || hidden {
		d.Reply = ""
	}
}

// commentProposal takes a comment on the proposal in the path.
func (s *Server) commentProposal(c echo.Context) error {
	x, err := s.pathProposal(c)
	if err != nil {
		return err
	}
	return s.say(c, "proposals/"+x.ID.String(), views.ProposalSections(x))
}

func (s *Server) commentPoll(c echo.Context) error {
	x, err := s.Store.Poll(c.Request().Context(), c.Param("id"))
	if err == nil {
		err = s.unhidden(c, "polls/"+x.ID)
	}
	if err != nil {
		return err
	}
	return s.say(c, "polls/"+x.ID, nil)
}

func (s *Server) commentCandidate(c echo.Context) error {
	x, err := s.Store.Candidate(c.Request().Context(), c.Param("id"))
	if err == nil {
		err = s.unhidden(c, "candidates/"+x.ID)
	}
	if err != nil {
		return err
	}
	return s.say(c, "candidates/"+x.ID, views.CandidateSections(x))
}

func (s *Server) unhidden(c echo.Context, subject string) error {
	list, err := s.Store.Hidden(c.Request().Context(), subject)
	if len(list) > 0 {
		err = models.Refusal{Reason: "This is hidden by a moderator.", Next: "Read the reason on /moderation."}
	}
	return err
}

// say keeps a comment on a subject that is there.
func (s *Server) say(c echo.Context, subject string, sections []views.Section) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	account, _ := s.account(c)
	x := models.Comment{ID: f["id"], Subject: subject, Section: f["section"], Parent: f["parent"], Author: account, Body: newlines(f["comment"])}
	if x.Section != "" && !views.HasSection(sections, x.Section) {
		return models.Invalid{Field: "section", Reason: "is not one of those listed"}
	}
	if x, err = s.Store.Say(c.Request().Context(), x, uint64(s.Now().Unix())); err != nil {
		return err
	}
	page, err := s.pageOf(c.Request().Context(), x)
	if err != nil {
		return err
	}
	return s.kept303(c, map[string]string{"id": x.ID, "path": commentPath(x.ID)}, page)
}

// pageOf is where a comment stands: the last page of its subject's, for a new one.
func (s *Server) pageOf(ctx context.Context, x models.Comment) (string, error) {
	_, n, err := s.Store.Comments(ctx, models.CommentFilter{Subject: x.Subject, Page: 1, Size: 1})
	return views.CommentsPath(x.Subject, "", max(1, (n+commentRows-1)/commentRows)) + "#comment-" + x.ID, err
}

func (s *Server) showComment(c echo.Context, p *views.Page) (templ.Component, error) {
	x, err := s.Store.Comment(c.Request().Context(), c.Param("id"))
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	d := views.CommentData{Comment: x, Moderates: s.Moderators.Has(p.Account)}
	d.Discussion.Subject = x.Subject
	d.Discussion.List.Rows = []models.Comment{x}
	s.around(r, &d.Discussion)
	d.Author = r.hidden(models.Silenced(x.Author))[models.Silenced(x.Author)]
	p.Title, p.Topics = "Comment", "moderation "+x.Subject
	return views.Comment(*p, d), r.err
}

func (s *Server) rewriteComment(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	account, _ := s.account(c)
	x, err := s.Store.Rewrite(c.Request().Context(), account, c.Param("id"), newlines(f["comment"]), uint64(s.Now().Unix()))
	if err != nil {
		return err
	}
	return s.kept303(c, map[string]string{"id": x.ID}, commentPath(x.ID))
}

func (s *Server) retractComment(c echo.Context) error {
	account, _ := s.account(c)
	x, err := s.Store.Retract(c.Request().Context(), account, c.Param("id"), uint64(s.Now().Unix()))
	if err != nil {
		return err
	}
	return s.kept303(c, map[string]string{"id": x.ID}, commentPath(x.ID))
}

func (s *Server) showModeration(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	p.Title, p.Topics = "Moderation", "moderation"
	d := views.ModerationData{Moderators: s.Moderators, List: views.List[models.Moderation]{Page: number(c, "page"), Size: 50}, Moderates: s.Moderators.Has(p.Account)}
	if r.err == nil {
		d.List.Rows, d.List.Total, r.err = s.Store.Moderations(r.ctx, d.List.Page, d.List.Size)
	}
	return views.Moderation(*p, d), r.err
}

// moderate hides or shows what a form names, with the reason that it gives.
func (s *Server) moderate(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	account, _ := s.account(c)
	m := models.Moderation{Subject: strings.TrimSpace(f["subject"]), Kind: models.ModerationKind(f["kind"]), Reason: f["reason"], Moderator: account, Time: uint64(s.Now().Unix())}
	err = s.Store.Moderate(c.Request().Context(), s.Moderators, m)
	if errors.Is(err, models.ErrNotFound) {
		err = models.Invalid{Field: "subject", Reason: "names nothing that is here"}
	}
	if err != nil {
		return err
	}
	if answersJSON(c) {
		return c.JSON(http.StatusOK, map[string]string{"subject": m.Subject, "kind": string(m.Kind)})
	}
	back := s.cameFrom(c)
	if back == "/" {
		back = "/moderation"
	}
	return c.Redirect(http.StatusSeeOther, back)
}
