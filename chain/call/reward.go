package call

import (
	"backprop/chain/bindings"
	"backprop/models"
)

var distributor = bindings.NewDistributor()

// ClaimReward pays an account its share of a round, whoever sends it. proof leads from the share to the round's root.
func ClaimReward(dao models.DAO, l models.Leaf, proof [][32]byte) Call {
	return to(dao, dao.Distributor, "claim(uint256,uint256,address,uint256,bytes32[])",
		distributor.PackClaim(big64(l.Round), l.Position.Big(), l.Account, l.Amount.Big(), proof))
}

// CloseRound sends what nobody claimed of a round back to the treasury.
func CloseRound(dao models.DAO, round uint64) Call {
	return to(dao, dao.Distributor, "close(uint256)", distributor.PackClose(big64(round)))
}
