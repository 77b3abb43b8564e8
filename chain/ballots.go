package chain

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// The type hashes of ballots that are known here, besides Compound's.
var (
	voterBallot    = common.BytesToHash(keccak("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)"))
	voterExtended  = common.BytesToHash(keccak("ExtendedBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason,bytes params)"))
	numberExtended = common.BytesToHash(keccak("ExtendedBallot(uint256 proposalId,uint8 support,string reason,bytes params)"))
	overrideBallot = common.BytesToHash(keccak("OverrideBallot(uint256 proposalId,uint8 support,address voter,uint256 nonce,string reason)"))

	plainDomain     = common.BytesToHash(keccak("EIP712Domain(string name,uint256 chainId,address verifyingContract)"))
	versionedDomain = common.BytesToHash(keccak("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
)

// ballots finds how governor and token take what accounts signed. What they don't say for sure isn't offered to anybody.
func (d *discovery) ballots() error {
	b, g := &d.dao.Ballots, d.dao.Governor
	d.prepare(g, "eip712Domain()", "EXTENDED_BALLOT_TYPEHASH()", "OVERRIDE_BALLOT_TYPEHASH()", "DOMAIN_TYPEHASH()", "DOMAIN_SEPARATOR()")
	d.prepare(d.dao.Token.Address, "eip712Domain()", "DOMAIN_SEPARATOR()", "DOMAIN_TYPEHASH()", "version()", "name()")
	if domain, found := d.domain(g); found {
		b.Domain = domain
		b.Votes = d.votes(g)
	}
	if domain, found := d.domain(d.dao.Token.Address); found && d.delegates(d.dao.Token.Address) {
		b.Token, b.Delegations = domain, true
	}
	return nil
}

// votes finds in which form the governor takes signed votes, and what more they may say.
func (d *discovery) votes(g common.Address) models.VoteForm {
	b := &d.dao.Ballots
	hash, _ := d.word(g, "BALLOT_TYPEHASH()")
	extended, _ := d.word(g, "EXTENDED_BALLOT_TYPEHASH()")
	none := common.Hash{}
	switch hash {
	case voterBallot:
		_, keeps := d.word(g, "nonces(address)", none)
		if !keeps || !d.has(g, "castVoteBySig(uint256,uint8,address,bytes)", none, none, none, ofNumber(128), none) {
			return ""
		}
		override, _ := d.word(g, "OVERRIDE_BALLOT_TYPEHASH()")
		b.Reasons, b.Overrides = extended == voterExtended, override == overrideBallot
		_, b.Keyed = d.word(g, "nonces(address,uint192)", none, none)
		return models.SignedByVoter
	case uint8Ballot:
		if !d.has(g, "castVoteBySig(uint256,uint8,uint8,bytes32,bytes32)", none, none, none, none, none) {
			return ""
		}
		b.Reasons = extended == numberExtended
		return models.SignedByNumber
	case boolBallot:
		if d.dao.Family == models.Alpha && d.has(g, "castVoteBySig(uint256,bool,uint8,bytes32,bytes32)", none, none, none, none, none) {
			return models.SignedYesNo
		}
	}
	return ""
}

// delegates tells whether a token takes signed delegations. Zeros for a signature are refused for a reason: expiry is the
// largest, so that it is not the time.
func (d *discovery) delegates(a common.Address) bool {
	_, keeps := d.word(a, "nonces(address)", common.Hash{})
	return keeps && d.has(a, "delegateBySig(address,uint256,uint256,uint8,bytes32,bytes32)", common.Hash{}, common.Hash{}, common.MaxHash, common.Hash{}, common.Hash{}, common.Hash{})
}

// domain finds a contract's EIP-712 domain: as it describes it (ERC-5267), or by its hash, or by its type, where the name and
// the version that it tells give them.
func (d *discovery) domain(a common.Address) (models.Domain, bool) {
	if domain, said, there := d.described(a); there {
		return domain, said
	}
	name, named := d.text(a, "name()", 128)
	version, versioned := d.text(a, "version()", 32)
	if !named || name == "" {
		return models.Domain{}, false
	}
	if hash, said := d.word(a, "DOMAIN_SEPARATOR()"); said {
		for _, v := range []string{version, "1", ""} {
			if x := (models.Domain{Name: name, Version: v}); d.separator(x, a) == hash {
				return x, true
			}
		}
		return models.Domain{}, false
	}
	switch kind, said := d.word(a, "DOMAIN_TYPEHASH()"); {
	case said && kind == plainDomain:
		return models.Domain{Name: name}, true
	case said && kind != versionedDomain:
		return models.Domain{}, false
	}
	return models.Domain{Name: name, Version: version}, versioned && version != ""
}

// separator is a domain's hash.
func (d *discovery) separator(x models.Domain, a common.Address) common.Hash {
	kind, words := plainDomain, [][]byte{keccak(x.Name)}
	if x.Version != "" {
		kind, words = versionedDomain, append(words, keccak(x.Version))
	}
	chain, contract := ofNumber(d.dao.ChainID), ofAddress(a)
	return crypto.Keccak256Hash(append(append([][]byte{kind[:]}, words...), chain[:], contract[:])...)
}

// The fields that eip712Domain() says a domain has, one bit each: name, version, chainId, verifyingContract.
const (
	namedFields     = 0b01101
	versionedFields = 0b01111
)

// described reads eip712Domain(). said is false when the domain is none that is known here, there when it is not described.
func (d *discovery) described(a common.Address) (domain models.Domain, said, there bool) {
	reply, ok := d.raw(a, "eip712Domain()")
	if !ok {
		return domain, false, false
	}
	if len(reply) < 7*32 {
		return domain, false, true
	}
	chain, contract := ofNumber(d.dao.ChainID), ofAddress(a)
	name, named := stringAt(reply, 1)
	version, versioned := stringAt(reply, 2)
	if !named || !versioned || name == "" || !bytes.Equal(reply[96:128], chain[:]) || !bytes.Equal(reply[128:160], contract[:]) {
		return domain, false, true
	}
	switch fields := reply[0]; {
	case fields == versionedFields && version != "":
		return models.Domain{Name: name, Version: version}, true, true
	case fields == namedFields:
		return models.Domain{Name: name}, true, true
	}
	return domain, false, true
}

// stringAt reads the string whose offset is the n-th word of a reply. One that is not kept as it is, since it has control
// characters or is long, is not read: a domain must be exact.
func stringAt(reply []byte, n int) (string, bool) {
	offset, fits := bounded(reply[n*32:n*32+32], len(reply)-32)
	if !fits {
		return "", false
	}
	length, fits := bounded(reply[offset:offset+32], min(len(reply)-offset-32, 256))
	if !fits {
		return "", false
	}
	raw := reply[offset+32 : offset+32+length]
	s := printable(raw, 256)
	return s, s == string(raw)
}
