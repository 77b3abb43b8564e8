package handlers

import (
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// inviteAuthor asks an account to write an application too.
func (s *Server) inviteAuthor(c echo.Context) error {
	account, _ := s.account(c)
	who, err := s.authorNamed(c)
	if err != nil {
		return err
	}
	if err := s.Store.Invite(c.Request().Context(), account, c.Param("id"), who, uint64(s.Now().Unix())); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/applications/"+c.Param("id")+"/edit#authors")
}

// joinApplication accepts an invitation.
func (s *Server) joinApplication(c echo.Context) error {
	account, _ := s.account(c)
	if err := s.Store.Join(c.Request().Context(), account, c.Param("id"), uint64(s.Now().Unix())); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/applications/"+c.Param("id")+"/edit")
}

// leaveApplication takes an author off: the account itself, or the one that is named where its creator asks.
func (s *Server) leaveApplication(c echo.Context) error {
	account, _ := s.account(c)
	who, err := s.authorNamed(c)
	if err != nil {
		return err
	}
	if err := s.Store.Leave(c.Request().Context(), account, c.Param("id"), who, uint64(s.Now().Unix())); err != nil {
		return err
	}
	if who == account {
		return c.Redirect(http.StatusSeeOther, "/applications")
	}
	return c.Redirect(http.StatusSeeOther, "/applications/"+c.Param("id")+"/edit#authors")
}

// authorNamed is the account in the form.
func (s *Server) authorNamed(c echo.Context) (common.Address, error) {
	f, err := readForm(c)
	if err != nil {
		return common.Address{}, err
	}
	a, err := models.ParseAddress(strings.TrimSpace(f["author"]))
	if err != nil {
		return a, models.Invalid{Field: "author", Reason: err.(models.Invalid).Reason}
	}
	return a, nil
}
