package views

import (
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// sealPath draws an address as a symmetric pattern of 5 by 5 cells: 15 bits of its hash, mirrored.
func sealPath(a common.Address) string {
	bits := crypto.Keccak256(a[:])
	var b strings.Builder
	for y := range 5 {
		for x := range 5 {
			if column := min(x, 4-x); bits[y*3+column]&1 == 1 {
				b.WriteString("M" + strconv.Itoa(x) + " " + strconv.Itoa(y) + "h1v1h-1z")
			}
		}
	}
	return b.String()
}

// name is what the DAO itself calls an address; empty for everyone else.
func (p Page) name(a common.Address) string {
	switch a {
	case common.Address{}:
		return "nobody"
	case p.DAO.Treasury():
		return "Treasury"
	case p.DAO.Governor:
		return "Governor"
	case p.DAO.Token.Address:
		return p.DAO.Token.Symbol
	case p.DAO.Escrow:
		return "Grant escrow"
	case p.DAO.Distributor:
		return "Reward distributor"
	}
	if x, ok := p.DAO.Asset(a); ok {
		return plain(x.Symbol)
	}
	return ""
}

// payee is who is paid by a proposal, at once or by milestone: one account, or how many.
type payee struct {
	account common.Address
	number  int // of accounts
}

func payees(d models.DAO, x models.Proposal) (p payee) {
	seen := map[common.Address]bool{}
	for _, e := range d.Effects(x) {
		to, ok := e.Payment.Recipient, e.Kind == models.Pays
		if x, grants := e.Act.(models.CreateGrant); grants {
			to, ok = x.Payee, true
		}
		if ok && !seen[to] {
			seen[to] = true
			p = payee{to, p.number + 1}
		}
	}
	return p
}

// payeeLabel says how what a proposal takes reaches its payees: a grant is held for them first.
func payeeLabel(d models.DAO, x models.Proposal) string {
	var pays, grants bool
	for _, e := range d.Effects(x) {
		_, offer := e.Act.(models.CreateGrant)
		grants, pays = grants || offer, pays || e.Kind == models.Pays
	}
	switch {
	case grants && pays:
		return "Paid or granted to"
	case grants:
		return "Granted to"
	}
	return "Paid to"
}

// copyLabel says what a button copies, without reading all of a long text aloud.
func copyLabel(text string) string {
	short, rest := cut(text, 66)
	if rest > 0 {
		return "Copy all of " + short[:20] + "…"
	}
	return "Copy " + short
}
