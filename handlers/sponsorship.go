package handlers

import (
	"context"
	"errors"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// sponsoring is a request to sponsor a version of a candidate: the sponsorship without its signature.
type sponsoring struct {
	models.Sponsorship
	candidate models.Candidate
	now       uint64
}

func (s *Server) sponsoring(c echo.Context, f form) (a sponsoring, err error) {
	ctx := c.Request().Context()
	if a.candidate, err = s.versioned(ctx, c.Param("id"), f); err != nil {
		return a, err
	}
	if a.Sponsor, err = s.signer(c, f, "sponsor"); err != nil {
		return a, err
	}
	a.Candidate, a.Version = a.candidate.ID, a.candidate.Version
	if a.now, err = s.moment(c); err != nil {
		return a, err
	}
	if a.Nonce, err = s.nextSponsorship(ctx, a); err == nil && f["nonce"] != "" {
		a.Nonce, err = nonce(f)
	}
	if err == nil {
		err = s.Store.MaySponsor(ctx, a.candidate, a.Sponsor, a.now)
	}
	return a, err
}

// nextSponsorship is the nonce of the account's next signature; one that stands keeps its own.
func (s *Server) nextSponsorship(ctx context.Context, a sponsoring) (uint64, error) {
	last, err := s.Store.SponsorshipOf(ctx, a.candidate, a.Sponsor)
	if errors.Is(err, models.ErrNotFound) {
		return 1, nil
	}
	if last.Ended == 0 {
		return last.Nonce, err
	}
	return last.Nonce + 1, err
}

// showSponsorTyped is what an account signs to sponsor a candidate, for a wallet.
func (s *Server) showSponsorTyped(c echo.Context) error {
	a, err := s.sponsoring(c, asked(c))
	if err != nil {
		return err
	}
	return s.typedData(c, call.Sponsorship(s.DAO, a.candidate, a.Sponsor, a.Nonce))
}

// sponsorCandidate takes a signed sponsorship. The signature is the proof, so that nobody needs to be signed in.
func (s *Server) sponsorCandidate(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	a, err := s.sponsoring(c, f)
	if err != nil {
		return err
	}
	t := call.Sponsorship(s.DAO, a.candidate, a.Sponsor, a.Nonce)
	back := candidatePath(a.Candidate)
	if unsigned(c, f) {
		fields := []views.Field{{Name: "version", Value: strconv.FormatUint(a.Version, 10)}, {Name: "sponsor", Value: a.Sponsor.Hex()}, {Name: "nonce", Value: strconv.FormatUint(a.Nonce, 10)}}
		return s.toSign(c, t, views.SignData{Act: "Sponsor “" + a.candidate.Title + "”", Action: back + "/sponsors", Fields: fields, Signer: a.Sponsor, Back: back})
	}
	if a.Signature, err = s.proved(c.Request().Context(), f, a.Sponsor, t); err != nil {
		return err
	}
	if err := s.Store.SaveSponsorship(c.Request().Context(), a.Sponsorship, a.now); err != nil {
		return err
	}
	return s.kept303(c, map[string]any{"candidate": a.Candidate, "version": a.Version, "sponsor": a.Sponsor.Hex(), "nonce": a.Nonce}, back+"#panel")
}

// endSponsorship takes the reader's sponsorship back.
func (s *Server) endSponsorship(c echo.Context) error {
	account, _ := s.account(c)
	now, err := s.moment(c)
	if err == nil {
		err = s.Store.EndSponsorship(c.Request().Context(), c.Param("id"), account, now)
	}
	if err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, candidatePath(c.Param("id"))+"#panel")
}

// piece is a page of a list, counted from 1.
func piece[T any](list []T, page, size int) []T {
	from := min((page-1)*size, len(list))
	return list[from:min(from+size, len(list))]
}
