package models

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// hashStruct is EIP-712's hash of a struct of the type, whose fields have the values: texts, lists of texts, addresses, hashes and
// numbers.
func hashStruct(kind string, values ...any) common.Hash {
	words := [][]byte{crypto.Keccak256([]byte(kind))}
	for _, v := range values {
		words = append(words, structWord(v))
	}
	return crypto.Keccak256Hash(words...)
}

func structWord(v any) []byte {
	switch v := v.(type) {
	case string:
		return crypto.Keccak256([]byte(v))
	case common.Address:
		return common.LeftPadBytes(v[:], 32)
	case common.Hash:
		return v[:]
	case uint64:
		return U(v).stored()
	case []any:
		var words [][]byte
		for _, e := range v {
			words = append(words, structWord(e))
		}
		return crypto.Keccak256(words...)
	}
	panic(fmt.Sprintf("no struct has a %T", v))
}
