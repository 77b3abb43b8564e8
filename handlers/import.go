package handlers

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// importApplication makes a draft of a Markdown file.
func (s *Server) importApplication(c echo.Context) error {
	account, _ := s.account(c)
	text, name, err := uploaded(c)
	if err != nil {
		return err
	}
	in, err := models.ImportMarkdown(text, name)
	if err != nil {
		return err
	}
	a := models.Application{ID: beside(c.FormValue("id"), text), Plan: in.Plan, Editor: account, Updated: uint64(s.Now().Unix())}
	program, err := s.destined(c)
	if err != nil {
		return err
	}
	a.Program, a.Plan.Asset = program.ID, s.dollar(program)
	a.Plan = a.Plan.Under(program.Track)
	kept, err := s.Store.SaveApplication(c.Request().Context(), a)
	if err != nil {
		return err
	}
	return s.took(c, kept, in.Notes)
}

// beside is the id of the draft that a file makes, from that of the form in which it was chosen: the same when both are sent
// twice, and never the form's own, under which what was typed there may be kept already.
func beside(form, text string) string {
	if form == "" {
		return rand.Text()
	}
	sum := sha256.Sum256([]byte(form + "\x00" + text))
	return base32.StdEncoding.EncodeToString(sum[:])[:len(rand.Text())]
}

// destined is the program that a form names, or the first one that is open.
func (s *Server) destined(c echo.Context) (models.Program, error) {
	ctx := c.Request().Context()
	if id, _ := strconv.ParseUint(c.FormValue("program"), 10, 63); id != 0 {
		return s.Store.Program(ctx, id)
	}
	list, err := s.Store.Programs(ctx, s.DAO)
	for _, x := range list {
		if !x.Closed {
			return x, err
		}
	}
	return models.Program{}, errors.Join(err, models.Refusal{Reason: "No program takes applications.", Next: "Come back when one was created by a vote; see /programs."})
}

// dollar is the asset of a program in which prices in dollars can be meant; its first where none is.
func (s *Server) dollar(x models.Program) string {
	first := ""
	for _, b := range x.Budgets {
		a, ok := s.DAO.Asset(b.Token)
		if ok && strings.Contains(a.Symbol, "USD") {
			return a.Symbol
		}
		if ok && first == "" {
			first = a.Symbol
		}
	}
	return first
}

// importDataset fills a dataset's card, metadata.json, into an application's working copy.
func (s *Server) importDataset(c echo.Context) error {
	account, _ := s.account(c)
	a, _, err := s.written(c, account)
	if err != nil {
		return err
	}
	text, _, err := uploaded(c)
	if err != nil {
		return err
	}
	card, err := models.ParseCroissant([]byte(text))
	if err != nil {
		return err
	}
	plan, notes := a.Plan.Describe(card)
	a.Plan, a.Editor, a.Updated = plan, account, uint64(s.Now().Unix())
	kept, err := s.Store.SaveApplication(c.Request().Context(), a)
	if err != nil {
		return err
	}
	return s.took(c, kept, notes)
}

// took shows what became of a file, above the form that it filled.
func (s *Server) took(c echo.Context, a models.Application, notes []string) error {
	if answersJSON(c) {
		return c.JSON(http.StatusOK, map[string]any{"id": a.ID, "revision": a.Revision, "notes": notes})
	}
	return s.answer(c, http.StatusOK, func(c echo.Context, p *views.Page) (templ.Component, error) {
		account, _ := s.account(c)
		authors, err := s.Store.Authors(c.Request().Context(), a.ID)
		if err != nil {
			return nil, err
		}
		p.Account, p.Path = account, "/applications/"+a.ID+"/edit"
		return s.applicationForm(c, p, views.ApplicationFormData{Application: a, Authors: authors, Notes: notes})
	})
}

// uploaded is the text of the file in a form, and its name.
func uploaded(c echo.Context) (text, name string, err error) {
	header, err := c.FormFile("file")
	if errors.Is(err, http.ErrMissingFile) || errors.Is(err, http.ErrNotMultipart) {
		return "", "", models.Invalid{Field: "file", Reason: "is missing; choose one"}
	}
	if err != nil {
		return "", "", unreadable(err)
	}
	text, err = contents(header)
	return text, header.Filename, err
}

func contents(header *multipart.FileHeader) (string, error) {
	f, err := header.Open()
	if err != nil {
		return "", err
	}
	defer f.Close()
	body, err := io.ReadAll(f)
	return string(body), err
}
