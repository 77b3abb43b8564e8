package views

import (
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Known is what the record knows of what actions refer to. Its zero value is for no record at hand.
type Known struct {
	Params    Params                       // settings in force now
	Grants    map[uint64]models.Grant      // that actions decide on
	Programs  map[uint64]models.Program    // that actions grant in, change or close
	Text      bool                         // whether the proposal's text is at hand
	Documents []models.Document            // that stand in it
	Heard     map[common.Hash]models.Heard // how reports among them are to the reviews here, by their hashes
	texts     texts                        // those, read; see reading
}

// document is the text with a hash, of those that were read.
func (k Known) document(hash common.Hash) (models.Document, bool) {
	d, ok := k.texts.all[hash]
	return d, ok
}

// program names a program, by its number where its name is not known.
func (k Known) program(id uint64) string {
	if x, ok := k.Programs[id]; ok && x.Name != "" {
		return plain(clip(x.Name)) + " (program" + nbsp + strconv.FormatUint(id, 10) + ")"
	}
	return "program" + nbsp + strconv.FormatUint(id, 10)
}

// grantSum is an amount of a grant's token; in its smallest unit where the grant is not known.
func (p Page) grantSum(k Known, grant uint64, u models.Uint) string {
	g, ok := k.Grants[grant]
	if !ok {
		return models.Group(u.String()) + " of the smallest unit of its token"
	}
	return sumOf(listedAsset(p.DAO, g.Token), u)
}

// listedAsset is the asset at an address; one that the DAO doesn't list has no symbol.
func listedAsset(d models.DAO, token common.Address) models.Asset {
	if a, ok := d.Asset(token); ok {
		return a
	}
	return models.Asset{Address: token}
}

// sumOf is an amount with its asset. Of an asset that is not listed neither name nor decimals are known.
func sumOf(a models.Asset, u models.Uint) string {
	if a.Symbol == "" {
		return models.Group(u.String()) + " of the smallest unit of " + short(a.Address) + ", a token that is not listed here"
	}
	return amount(a, u) + nbsp + plain(a.Symbol)
}

// known is what a proposal's page knows of what its actions refer to.
func (d ProposalData) known() Known {
	return Known{
		Params: d.Params, Grants: d.Grants, Programs: d.Programs, Text: true,
		Documents: models.Documents(d.Proposal.Description), Heard: d.Heard,
	}
}

// takerName is who may take an allowance: one of the DAO's contracts by its name.
func takerName(p Page, e models.Effect) string {
	switch e.Payment.Recipient {
	case p.DAO.Escrow:
		return "Grant escrow"
	case p.DAO.Distributor:
		return "Reward distributor"
	}
	return short(e.Payment.Recipient)
}
