package call

import (
	"backprop/chain/bindings"
	"backprop/models"
)

var governor = bindings.NewGovernor()

// Vote is castVote, or castVoteWithReason when there is a reason.
func Vote(dao models.DAO, id models.Uint, support models.Support, reason string) Call {
	if reason == "" {
		return to(dao, dao.Governor, governor.PackCastVote(id.Big(), uint8(support)))
	}
	return to(dao, dao.Governor, governor.PackCastVoteWithReason(id.Big(), uint8(support), reason))
}
