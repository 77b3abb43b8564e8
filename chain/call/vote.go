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

// OverrideVote is castOverrideVote: the sender's own tokens at the snapshot vote in place of its delegate.
func OverrideVote(dao models.DAO, id models.Uint, support models.Support, reason string) Call {
	return to(dao, dao.Governor, "castOverrideVote(uint256,uint8,string)", governor.PackCastOverrideVote(id.Big(), uint8(support), reason))
}

// SplitVote is castVoteWithReasonAndParams with parts for each choice, as OpenZeppelin's GovernorCountingFractional takes them.
func SplitVote(dao models.DAO, id models.Uint, parts models.Parts, reason string) Call {
	data := governor.PackCastVoteWithReasonAndParams(id.Big(), uint8(models.Split), reason, parts.Params())
	return to(dao, dao.Governor, "castVoteWithReasonAndParams(uint256,uint8,string,bytes)", data)
}
