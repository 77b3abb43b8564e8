package call

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// offChain is the EIP-712 domain of what is signed for this site alone. Its name keeps it apart from every contract's, its contract
// and chain from every other DAO.
func offChain(dao models.DAO) TypedDomain {
	return TypedDomain{"Backprop", "1", dao.ChainID, common.AddressEIP55(dao.Governor)}
}

// PollBallot is what a voter signs to answer a poll. Question and choice are there to be read in the wallet; the poll's digest binds
// all of it.
func PollBallot(dao models.DAO, p models.Poll, voter common.Address, choice, nonce uint64) Typed {
	return typedIn(offChain(dao), "PollBallot",
		value{"poll", "bytes32", p.Digest.Hex(), p.Digest[:]},
		text("question", p.Question),
		value{"number", "uint256", number(choice), word(choice)},
		text("choice", p.Choices[choice-1]),
		value{"voter", "address", voter.Hex(), common.LeftPadBytes(voter[:], 32)},
		value{"nonce", "uint256", number(nonce), word(nonce)})
}

// Sponsorship is what a holder signs to sponsor a version of a candidate.
func Sponsorship(dao models.DAO, c models.Candidate, sponsor common.Address, nonce uint64) Typed {
	return typedIn(offChain(dao), "Sponsorship",
		value{"proposal", "bytes32", c.Hash.Hex(), c.Hash[:]},
		text("title", c.Title),
		text("candidate", c.ID),
		value{"version", "uint256", number(c.Version), word(c.Version)},
		value{"sponsor", "address", sponsor.Hex(), common.LeftPadBytes(sponsor[:], 32)},
		value{"nonce", "uint256", number(nonce), word(nonce)})
}

// ProposalHash is IGovernor's hashProposal: the id that a proposal of these actions with this text has where ids are hashes.
func ProposalHash(actions []models.Action, description string) common.Hash {
	l := listsOf(whole(actions))
	packed := governor.PackHashProposal(l.targets, l.values, l.calldatas, crypto.Keccak256Hash([]byte(description)))
	return crypto.Keccak256Hash(packed[4:])
}
