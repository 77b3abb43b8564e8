package call

import (
	"backprop/chain/bindings"
	"backprop/models"
)

var governor = bindings.NewGovernor()

// Vote is castVote, or castVoteWithReason when there is a reason. Alpha knows For and Against and no reasons: anything
// else makes a call of the function that it lacks, which reverts, and never another vote than was meant.
func Vote(dao models.DAO, id models.Uint, support models.Support, reason string) Call {
	switch {
	case dao.Family == models.Alpha && reason == "" && support <= models.For:
		return castYesNo.to(dao, id.Big(), support == models.For)
	case reason == "" && dao.Family != models.Alpha:
		return to(dao, dao.Governor, "castVote(uint256,uint8)", governor.PackCastVote(id.Big(), uint8(support)))
	}
	return to(dao, dao.Governor, "castVoteWithReason(uint256,uint8,string)", governor.PackCastVoteWithReason(id.Big(), uint8(support), reason))
}
