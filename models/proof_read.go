package models

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Whole tells whether the answer is read as a whole, not by its words.
func (a Answer) Whole() bool { return a.Form == AsDigest || a.Form == AsAccounts }

// OfLogs tells whether the value is one that logs give.
func (a Answer) OfLogs() bool { return a.Form >= Counted }

// Read is what the chain says, a word or the whole of an answer, in the form of Record.
func (a Answer) Read(b []byte) string {
	switch a.Form {
	case AsAccount:
		return common.BytesToAddress(b).Hex()
	case AsTruth:
		return truth(!bytes.Equal(b, make([]byte, 32)))
	case AsHash:
		return common.BytesToHash(b).Hex()
	case OneOf:
		if n := FromBytes(b).Uint64(); n < uint64(len(a.Words)) {
			return a.Words[n]
		}
	case AsDigest:
		return crypto.Keccak256Hash(b).Hex()
	case AsAccounts:
		return readAccounts(b)
	}
	return FromBytes(b).String()
}

// readAccounts reads an answer that is a list of addresses.
func readAccounts(b []byte) string {
	n := len(b)/32 - 2
	if n < 0 || len(b)%32 != 0 || FromBytes(b[:32]).Uint64() != 32 || FromBytes(b[32:64]).Cmp(U(uint64(n))) != 0 {
		return crypto.Keccak256Hash(b).Hex()
	}
	list := make([]common.Address, n)
	for i := range list {
		list[i] = common.BytesToAddress(b[64+32*i : 96+32*i])
	}
	return bracketed(list)
}

// bracketed is a list of addresses as cast prints it.
func bracketed(list []common.Address) string {
	texts := make([]string, len(list))
	for i, a := range list {
		texts[i] = a.Hex()
	}
	return "[" + strings.Join(texts, ", ") + "]"
}

// Printed is the record's value as cast prints it.
func (a Answer) Printed() string {
	switch a.Form {
	case AsTruth:
		return strconv.FormatBool(a.Record == "yes")
	case OneOf:
		if i := slices.Index(a.Words, a.Record); i >= 0 {
			return strconv.Itoa(i)
		}
	}
	return a.Record
}
