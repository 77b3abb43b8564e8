package handlers

import (
	"fmt"

	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
)

func (s *Server) submitMilestone(c echo.Context) error {
	a, err := s.onMilestone(c)
	if err == nil {
		err = a.MaySubmit(a.i, a.account, a.now)
	}
	if err != nil {
		return err
	}
	hash, err := a.hash("evidence")
	if err != nil {
		return err
	}
	uri, err := a.prose("uri", false)
	if err == nil && uri == "" {
		err = models.Invalid{Field: "uri", Reason: "is empty; say where the evidence is found, so that reviewers can look at it"}
	}
	if err != nil {
		return err
	}
	return s.send(c, a, call.Submit(s.DAO, a.ID, a.milestone(), hash, uri), "Hand in "+a.name())
}

func (s *Server) reviewMilestone(c echo.Context) error {
	a, err := s.onMilestone(c)
	if err != nil {
		return err
	}
	var v call.Verdict
	if v.Evidence, err = a.hash("evidence"); err != nil {
		return err
	}
	if err := a.MayReview(a.i, a.account, v.Evidence, a.turns, a.now); err != nil {
		return err
	}
	act := "Accept "
	switch a.form["approved"] {
	case "1", "true":
		v.Approved = true
	case "0", "false":
		act = "Ask for changes to "
	default:
		return models.Invalid{Field: "approved", Reason: "must be 1 to accept, or 0 to ask for changes"}
	}
	if v.Criteria, err = a.criteria(); err != nil {
		return err
	}
	if v.Findings, err = a.prose("findings", !v.Approved); err != nil {
		return err
	}
	return s.send(c, a, call.Review(s.DAO, a.ID, a.milestone(), v), act+a.name())
}

func (s *Server) objectMilestone(c echo.Context) error {
	a, err := s.onMilestone(c)
	if err == nil {
		err = s.Store.MayObject(c.Request().Context(), s.DAO, a.Grant, a.i, a.account, a.turns, a.now)
	}
	if err != nil {
		return err
	}
	reason, err := a.prose("reason", true)
	if err != nil {
		return err
	}
	return s.send(c, a, call.Object(s.DAO, a.ID, a.milestone(), reason), "Object to "+a.name())
}

func (s *Server) challengeMilestone(c echo.Context) error {
	a, err := s.onMilestone(c)
	if err == nil {
		err = a.MayChallenge(a.i, a.account, a.escrow.Guardian, a.now)
	}
	if err != nil {
		return err
	}
	reason, err := a.prose("reason", true)
	if err != nil {
		return err
	}
	return s.send(c, a, call.Challenge(s.DAO, a.ID, a.milestone(), reason), "Challenge "+a.name())
}

func (s *Server) claimMilestone(c echo.Context) error {
	a, err := s.onMilestone(c)
	if err == nil {
		err = a.MayClaim(a.i, a.now)
	}
	if err != nil {
		return err
	}
	return s.send(c, a, call.Claim(s.DAO, a.ID, a.milestone()), "Claim "+s.sum(a, a.Milestones[a.i].Amount)+" of "+a.name())
}

func (s *Server) expireMilestone(c echo.Context) error {
	a, err := s.onMilestone(c)
	if err == nil {
		err = a.MayExpire(a.i, a.now)
	}
	if err != nil {
		return err
	}
	return s.send(c, a, call.Expire(s.DAO, a.ID, a.milestone()), "Send "+a.name()+" back to the treasury")
}

// resolveMilestone proposes to the DAO how a challenged milestone is decided.
func (s *Server) resolveMilestone(c echo.Context) error {
	a, err := s.onMilestone(c)
	if err != nil {
		return err
	}
	r := models.Resolution(a.form["resolution"])
	var sum models.Uint
	if r == models.ResolvedPart {
		if sum, err = s.amountOf(a, "amount"); err != nil {
			return err
		}
	}
	if err := a.MayResolve(a.i, r, sum, a.now); err != nil {
		return err
	}
	words := map[models.Resolution]string{
		models.ResolvedFull: "pay in full", models.ResolvedPart: "pay " + s.sum(a, sum), models.ResolvedReopen: "open it again", models.ResolvedVoid: "don't pay",
	}[r]
	title := fmt.Sprintf("Grant %d, milestone %d: %s", a.ID, a.i+1, words)
	return s.proposing(c, a, title, call.Resolve(s.DAO, a.ID, a.milestone(), r, sum))
}
