package call

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/models"
)

var token = bindings.NewToken()

// Delegation is the token's delegate, the same for tokens of all kinds: the sender's tokens vote with delegate from the
// next block on.
func Delegation(dao models.DAO, delegate common.Address) Call {
	return to(dao, dao.Token.Address, "delegate(address)", token.PackDelegate(delegate))
}
