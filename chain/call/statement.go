package call

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Statement is what a delegate signs to say what it stands for. Its domain names the governor, so that it holds for one DAO.
func Statement(dao models.DAO, s models.Statement) Typed {
	domain := TypedDomain{"Backprop", "1", dao.ChainID, common.AddressEIP55(dao.Governor)}
	return typedIn(domain, "Statement",
		value{"delegate", "address", s.Account.Hex(), common.LeftPadBytes(s.Account[:], 32)},
		value{"version", "uint256", number(s.Number), word(s.Number)},
		text("sentence", s.Sentence),
		text("text", s.Text))
}
