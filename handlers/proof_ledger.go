package handlers

import (
	"context"
	"net/url"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

const movementWords = "What a book held before and after a movement is asked of a node that keeps the state of those blocks; a token's own log tells the amount."

func (s *Server) ledgerProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	f, _ := s.ledgerFilter(c)
	f.Size = ledgerRows
	list := readWith(r.reader, s.Store.Entries, f)
	return "Ledger", []views.ProofSection{
		{ID: "books", Title: "What the books hold now", Proofs: append(r.Holdings(r.balances()), r.books()...)}, r.movements("entries", "Entries", list),
	}
}

// movements asks for each entry what its book held before and after it, and for the log of it.
func (r *prover) movements(id, title string, list []models.Entry) views.ProofSection {
	x := part(id, title, list, func(e models.Entry) []models.Proof {
		proofs := r.Moved(e.Movement)
		if !e.Known || !e.Located() || e.Block <= r.dao.First {
			return proofs
		}
		return append(proofs, r.heldAt(e.Account, e.Asset, e.Block-1), r.heldAt(e.Account, e.Asset, e.Block))
	})
	x.Words = movementWords
	return x
}

func (r *prover) heldAt(book, token common.Address, block uint64) models.Proof {
	a, ok := r.dao.Asset(token)
	if !ok {
		a = models.Asset{Address: token, Symbol: "units of " + token.Hex()}
	}
	amount := read(r.reader, func(ctx context.Context) (models.Uint, error) { return r.store.HeldInLedger(ctx, book, token, block) })
	return r.HeldAt(book, a, amount, block)
}

// books asks what the escrow and the distributor hold.
func (r *prover) books() (list []models.Proof) {
	for _, b := range read(r.reader, r.store.Held) {
		a, ok := r.dao.Asset(b.Asset)
		if ok && b.Account != r.dao.Treasury() {
			q := r.Holding(string(r.dao.Book(b.Account)), b.Account, a, b.Amount)
			q.Answers[0].What = a.Symbol + " of the " + q.Subject
			list = append(list, q)
		}
	}
	return list
}

// roles asks who may do what with the timelock.
func (r *prover) roles(id, title string) views.ProofSection {
	if r.dao.TimelockKind != models.Controller {
		return views.ProofSection{ID: id, Title: title}
	}
	return part(id, title, read(r.reader, r.store.Past(r.dao, r.Block).Roles), r.Role)
}

// provingMonth tells a month's statement where its entries are proved.
func (s *Server) provingMonth(page view) view {
	return func(c echo.Context, p *views.Page) (templ.Component, error) {
		month := url.QueryEscape(c.Param("month"))
		p.Proof = "/treasury/ledger/proof?from=" + month + "&until=" + month
		return page(c, p)
	}
}

func (s *Server) operationProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	x, err := s.operation(c)
	if err != nil {
		r.err = err
		return "", nil
	}
	history := read(r.reader, func(ctx context.Context) ([]models.Operation, error) {
		return r.store.Past(r.dao, r.Block).OperationsOf(ctx, x.Operation)
	})
	if len(history) == 0 {
		return "", nil
	}
	return "Operation " + x.Operation.Hex()[:10], []views.ProofSection{
		{ID: "facts", Title: "The timelock's own time of it", Words: operationWords, Proofs: r.Operation(history)}, r.roles("roles", "Who may act"),
	}
}

const operationWords = "A timelock keeps the time from which an operation may be executed, 1 when it was, and 0 when it was cancelled."
