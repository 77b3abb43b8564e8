package call

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/models"
)

var escrow = bindings.NewEscrow()

// onGrant is a call of the escrow. Milestones are counted from 0, as on chain.
func onGrant(dao models.DAO, function string, data []byte) Call {
	return to(dao, dao.Escrow, function, data)
}

func big64(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// Accept takes up a grant. signature is the payee's over Acceptance; it is empty when the payee sends the call itself.
func Accept(dao models.DAO, grant uint64, signature []byte) Call {
	return onGrant(dao, "accept(uint256,bytes)", escrow.PackAccept(big64(grant), signature))
}

// Submit hands in evidence: the hash of a file, or of the manifest of a folder, and where it is found.
func Submit(dao models.DAO, grant, milestone uint64, evidence common.Hash, uri string) Call {
	return onGrant(dao, "submit(uint256,uint256,bytes32,string)", escrow.PackSubmit(big64(grant), big64(milestone), evidence, uri))
}

// Verdict is what a reviewer says of a milestone's evidence.
type Verdict struct {
	Evidence common.Hash // that was reviewed
	Approved bool
	Criteria models.Uint // a bit for each that was found met; bit 0 is the first
	Findings string
}

// Review gives a verdict.
func Review(dao models.DAO, grant, milestone uint64, v Verdict) Call {
	return onGrant(dao, "review(uint256,uint256,bytes32,bool,uint256,string)",
		escrow.PackReview(big64(grant), big64(milestone), v.Evidence, v.Approved, v.Criteria.Big(), v.Findings))
}

// Object adds the sender's votes from before the submission to the objections.
func Object(dao models.DAO, grant, milestone uint64, reason string) Call {
	return onGrant(dao, "object(uint256,uint256,string)", escrow.PackObject(big64(grant), big64(milestone), reason))
}

// Challenge stops a milestone until the DAO decides.
func Challenge(dao models.DAO, grant, milestone uint64, reason string) Call {
	return onGrant(dao, "challenge(uint256,uint256,string)", escrow.PackChallenge(big64(grant), big64(milestone), reason))
}

// Claim pays a claimable milestone to the payout address, whoever sends it.
func Claim(dao models.DAO, grant, milestone uint64) Call {
	return onGrant(dao, "claim(uint256,uint256)", escrow.PackClaim(big64(grant), big64(milestone)))
}

// ClaimSettlement pays what a cancelled grant still owes.
func ClaimSettlement(dao models.DAO, grant uint64) Call {
	return onGrant(dao, "claimSettlement(uint256)", escrow.PackClaimSettlement(big64(grant)))
}

// Expire sends an overdue milestone's amount back to the treasury.
func Expire(dao models.DAO, grant, milestone uint64) Call {
	return onGrant(dao, "expire(uint256,uint256)", escrow.PackExpire(big64(grant), big64(milestone)))
}

// Lapse sends a grant that was not accepted in time back to the treasury.
func Lapse(dao models.DAO, grant uint64) Call {
	return onGrant(dao, "lapse(uint256)", escrow.PackLapse(big64(grant)))
}

// ProposePayout names another payout address; the zero address withdraws one that was named.
func ProposePayout(dao models.DAO, grant uint64, payout common.Address) Call {
	return onGrant(dao, "proposePayout(uint256,address)", escrow.PackProposePayout(big64(grant), payout))
}

// ConfirmPayout makes the proposed address the payout address. signature is the new address's over PayoutConfirmation; it
// is empty when that address sends the call itself.
func ConfirmPayout(dao models.DAO, grant uint64, signature []byte) Call {
	return onGrant(dao, "confirmPayout(uint256,bytes)", escrow.PackConfirmPayout(big64(grant), signature))
}

// VetoPayout refuses a proposed payout address.
func VetoPayout(dao models.DAO, grant uint64) Call {
	return onGrant(dao, "vetoPayout(uint256)", escrow.PackVetoPayout(big64(grant)))
}

// Pause stops creation, submission and review for at most seven days.
func Pause(dao models.DAO) Call { return onGrant(dao, "pause()", escrow.PackPause()) }

// Unpause ends a pause early.
func Unpause(dao models.DAO) Call { return onGrant(dao, "unpause()", escrow.PackUnpause()) }

// Resolve is the action by which the DAO decides a challenged milestone. amount is for Part alone.
func Resolve(dao models.DAO, grant, milestone uint64, r models.Resolution, amount models.Uint) models.Action {
	return models.Action{Target: dao.Escrow, Calldata: escrow.PackResolve(big64(grant), big64(milestone), r.Code(), amount.Big())}
}

// CancelGrant is the action by which the DAO stops a grant.
func CancelGrant(dao models.DAO, grant uint64, settlement models.Uint, reason common.Hash) models.Action {
	return models.Action{Target: dao.Escrow, Calldata: escrow.PackCancelGrant(big64(grant), settlement.Big(), reason)}
}
