package models

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Wallet is what an account's own code says of it. Its zero value is an account that signs by its key.
type Wallet struct {
	Account   common.Address
	Contract  bool             // signatures are checked by asking it (ERC-1271)
	Version   string           // of Safe; empty when it is no Safe that answers for its owners' signatures
	Owners    []common.Address // of a Safe, in its order
	Threshold uint64           // how many of them it takes
}

// Safe tells whether the account is a Safe whose owners' digest is known.
func (w Wallet) Safe() bool { return w.Version != "" }

// SafeVersion tells whether a Safe's version is one whose owners sign SafeMessages in a domain with the chain's id: 1.3 and later.
func SafeVersion(version string) bool {
	number, _, _ := strings.Cut(version, "+") // 1.3.0+L2
	parts := strings.Split(number, ".")
	if len(parts) != 3 {
		return false
	}
	major, one := strconv.Atoi(parts[0])
	minor, two := strconv.Atoi(parts[1])
	return one == nil && two == nil && major == 1 && minor >= 3
}

var (
	safeDomain  = crypto.Keccak256([]byte("EIP712Domain(uint256 chainId,address verifyingContract)"))
	safeMessage = crypto.Keccak256([]byte("SafeMessage(bytes message)"))
)

// Digest is what each owner of a Safe signs so that the Safe confirms a hash: an EIP-712 SafeMessage whose bytes are the hash, for this
// Safe on this chain alone.
func (w Wallet) Digest(chainID uint64, hash common.Hash) common.Hash {
	number := U(chainID).Bytes32()
	domain := crypto.Keccak256(safeDomain, number[:], common.LeftPadBytes(w.Account[:], 32))
	message := crypto.Keccak256(safeMessage, crypto.Keccak256(hash[:]))
	return crypto.Keccak256Hash(slices.Concat([]byte{0x19, 0x01}, domain, message))
}
