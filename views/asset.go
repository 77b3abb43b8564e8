package views

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// asset is what a grant is paid in. One that is not listed any more is named by its address, in its smallest unit.
func (p Page) asset(token common.Address) models.Asset {
	if a, ok := p.DAO.Asset(token); ok {
		return a
	}
	return models.Asset{Address: token, Symbol: "units of " + short(token)}
}
