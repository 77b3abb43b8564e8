package handlers

import (
	"net/url"
	"strings"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// proofs say what the numbers of a page stand on: the page's name, and its parts.
type proofs func(c echo.Context, r *prover) (of string, list []views.ProofSection)

// prover reads what a page shows and asks about it.
type prover struct {
	*reader
	models.Prover
}

// backed routes a page, and the page beside it that says what its numbers stand on.
func (s *Server) backed(path string, page view, of proofs) {
	s.echo.GET(path, s.page(s.proving(page)))
	s.echo.GET(strings.TrimSuffix(path, "/")+"/proof", s.page(s.showProof(of)))
}

// proving tells a page where its numbers are proved.
func (s *Server) proving(page view) view {
	return func(c echo.Context, p *views.Page) (templ.Component, error) {
		p.Proof = besides(c.Request().URL, "/proof")
		return page(c, p)
	}
}

// besides is the path of a page below another one, with the same query.
func besides(u *url.URL, end string) string {
	x := url.URL{Path: strings.TrimSuffix(u.Path, "/") + end, RawQuery: u.RawQuery}
	return x.String()
}

func (s *Server) showProof(of proofs) view {
	return func(c echo.Context, p *views.Page) (templ.Component, error) {
		r := &prover{s.reader(c), models.Prover{DAO: s.DAO, Block: p.Block}}
		u := c.Request().URL
		back := url.URL{Path: strings.TrimSuffix(u.Path, "proof"), RawQuery: u.RawQuery}
		if back.Path != "/" {
			back.Path = strings.TrimSuffix(back.Path, "/")
		}
		d := views.ProofData{Back: back.String()}
		d.Of, d.Sections = of(c, r)
		p.Title, p.Topics = "Check it yourself: "+d.Of, "head"
		return views.Proof(*p, d), r.err
	}
}

// part is a section that asks about some things, each by the same questions.
func part[T any](id, title string, list []T, ask func(T) []models.Proof) views.ProofSection {
	x := views.ProofSection{ID: id, Title: title}
	for _, e := range list {
		x.Proofs = append(x.Proofs, ask(e)...)
	}
	return x
}

// standing asks how proposals stand, as lists show it.
func (r *prover) standing(id, title string, list []models.Proposal) views.ProofSection {
	return part(id, title, list, func(p models.Proposal) []models.Proof {
		all := append(r.Proposal(p)[:2:2], r.Queued(p)...)
		for i := range all {
			for j := range all[i].Answers {
				all[i].Answers[j].What = r.dao.Number(p.ID) + ", " + all[i].Answers[j].What
			}
		}
		return all
	})
}

// paid asks for the logs of payments.
func (r *prover) paid(id, title string, list []models.Receipt) views.ProofSection {
	return part(id, title, list, r.Payment)
}

// holdings asks what the treasury holds.
func (r *prover) holdings(id, title string) views.ProofSection {
	return views.ProofSection{ID: id, Title: title, Proofs: r.Holdings(r.balances())}
}
