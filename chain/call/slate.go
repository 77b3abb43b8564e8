package call

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/models"
)

// Slate is what a proposal of grants does: for each token, in the order of the offers, one approval of exactly what they
// take of it, then each grant's creation, which carries the ETH that it takes.
func Slate(dao models.DAO, offers []models.Offer) (list []models.Action) {
	sums := map[common.Address]models.Uint{}
	var tokens []common.Address
	for _, o := range offers {
		if _, seen := sums[o.Token]; !seen && o.Token != (common.Address{}) {
			tokens = append(tokens, o.Token)
		}
		sums[o.Token] = sums[o.Token].Add(o.Total())
	}
	for _, t := range tokens {
		list = append(list, models.Action{Target: t, Calldata: token.PackApprove(dao.Escrow, sums[t].Big())})
	}
	for _, o := range offers {
		list = append(list, CreateGrant(dao, o))
	}
	return list
}

// CreateGrant is the action that creates a grant.
func CreateGrant(dao models.DAO, o models.Offer) models.Action {
	w := bindings.IGrantEscrowOffer{
		Program: new(big.Int).SetUint64(o.Program), Payee: o.Payee, Token: o.Token, Document: o.Document,
		Required: uint8(o.Required), Reviewers: o.Reviewers,
	}
	for _, m := range o.Milestones {
		w.Milestones = append(w.Milestones, bindings.IGrantEscrowTranche{Amount: m.Amount.Big(), Due: uint32(m.Due)})
	}
	a := models.Action{Target: dao.Escrow, Calldata: escrow.PackCreateGrant(w)}
	if o.Token == (common.Address{}) {
		a.Value = o.Total()
	}
	return a
}
