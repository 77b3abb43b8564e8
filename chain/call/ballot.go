package call

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// The functions that take signatures in their three parts, which the newest governors no longer have.
var (
	castSigned         = methodOf("castVoteBySig(uint256,uint8,uint8,bytes32,bytes32)")
	castSignedYesNo    = methodOf("castVoteBySig(uint256,bool,uint8,bytes32,bytes32)")
	castSignedReasoned = methodOf("castVoteWithReasonAndParamsBySig(uint256,uint8,string,bytes,uint8,bytes32,bytes32)")
	delegateSigned     = methodOf("delegateBySig(address,uint256,uint256,uint8,bytes32,bytes32)")
)

// BallotTyped is what an account signs to cast a ballot. Its error is DAO.MaySign's.
func BallotTyped(dao models.DAO, b models.Ballot) (Typed, error) {
	if err := dao.MaySign(b); err != nil {
		return Typed{}, err
	}
	if b.Kind == models.SignedDelegation {
		return typedIn(domain(dao, dao.Ballots.Token, dao.Token.Address), "Delegation",
			account("delegatee", b.Delegate), uint256("nonce", b.Nonce), uint256("expiry", models.U(b.Expiry))), nil
	}
	name, values := "Ballot", []value{uint256("proposalId", b.ProposalID), choice(dao, b.Support)}
	if dao.Ballots.Votes == models.SignedByVoter {
		values = append(values, account("voter", b.Voter), uint256("nonce", b.Nonce))
	}
	switch {
	case b.Kind == models.SignedOverride:
		name, values = "OverrideBallot", append(values, text("reason", b.Reason))
	case extended(b):
		name, values = "ExtendedBallot", append(values, text("reason", b.Reason), blob("params", b.Params))
	}
	return typedIn(domain(dao, dao.Ballots.Domain, dao.Governor), name, values...), nil
}

// extended tells whether a vote says more than its choice.
func extended(b models.Ballot) bool { return b.Reason != "" || len(b.Params) > 0 }

// Ballot is the call that hands a signed ballot to its contract. Whoever sends it, it is the voter's. Its error is
// DAO.MaySign's, or an Invalid about a signature that has not the form that the contract takes.
func Ballot(dao models.DAO, b models.Ballot) (Call, error) {
	if err := dao.MaySign(b); err != nil {
		return Call{}, err
	}
	id, params := b.ProposalID.Big(), append([]byte{}, b.Params...)
	if dao.Ballots.Contracts(b.Kind) {
		switch {
		case b.Kind == models.SignedOverride:
			return to(dao, dao.Governor, "castOverrideVoteBySig(uint256,uint8,address,string,bytes)",
				governor.PackCastOverrideVoteBySig(id, uint8(b.Support), b.Voter, b.Reason, b.Signature)), nil
		case extended(b):
			return to(dao, dao.Governor, "castVoteWithReasonAndParamsBySig(uint256,uint8,address,string,bytes,bytes)",
				governor.PackCastVoteWithReasonAndParamsBySig(id, uint8(b.Support), b.Voter, b.Reason, params, b.Signature)), nil
		}
		return to(dao, dao.Governor, "castVoteBySig(uint256,uint8,address,bytes)", governor.PackCastVoteBySig(id, uint8(b.Support), b.Voter, b.Signature)), nil
	}
	v, r, s, err := split(b.Signature)
	if err != nil {
		return Call{}, err
	}
	switch {
	case b.Kind == models.SignedDelegation:
		c := delegateSigned.to(dao, b.Delegate, b.Nonce.Big(), big64(b.Expiry), v, r, s)
		c.To = dao.Token.Address
		return c, nil
	case extended(b):
		return castSignedReasoned.to(dao, id, uint8(b.Support), b.Reason, params, v, r, s), nil
	case dao.Ballots.Votes == models.SignedYesNo:
		return castSignedYesNo.to(dao, id, b.Support == models.For, v, r, s), nil
	}
	return castSigned.to(dao, id, uint8(b.Support), v, r, s), nil
}

// split parts a key's signature.
func split(signature []byte) (v uint8, r, s [32]byte, err error) {
	if len(signature) != crypto.SignatureLength {
		return v, r, s, models.Invalid{Field: "signature", Reason: "is not one of a key, of 65 bytes, and this contract takes no others; sign with an account that has a key"}
	}
	return signature[64], [32]byte(signature[:32]), [32]byte(signature[32:64]), nil
}

// domain is of one of the DAO's contracts.
func domain(dao models.DAO, d models.Domain, contract common.Address) TypedDomain {
	return TypedDomain{d.Name, d.Version, dao.ChainID, common.AddressEIP55(contract)}
}

// choice is a vote's, which Alpha has as yes or no.
func choice(dao models.DAO, x models.Support) value {
	if dao.Ballots.Votes == models.SignedYesNo {
		return value{"support", "bool", x == models.For, word(uint64(x))}
	}
	return value{"support", "uint8", number(uint64(x)), word(uint64(x))}
}

func account(name string, a common.Address) value {
	return value{name, "address", a.Hex(), common.LeftPadBytes(a[:], 32)}
}

func uint256(name string, n models.Uint) value {
	w := n.Bytes32()
	return value{name, "uint256", n.String(), w[:]}
}

// blob is a field of bytes of any length.
func blob(name string, b []byte) value {
	return value{name, "bytes", "0x" + common.Bytes2Hex(b), crypto.Keccak256(b)}
}
