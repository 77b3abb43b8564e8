package models

import (
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// ParseAddress reads 0x and 40 hex digits. Mixed case must be EIP-55's checksum.
func ParseAddress(s string) (common.Address, error) {
	s = strings.TrimSpace(s)
	digits, ok := hexDigits(s)
	if !ok || len(digits) != 40 || !strings.HasPrefix(s, "0x") {
		return common.Address{}, Invalid{"address", "must be 0x and 40 hex digits"}
	}
	a := common.HexToAddress(digits)
	mixed := strings.ToLower(digits) != digits && strings.ToUpper(digits) != digits
	if mixed && a.Hex() != "0x"+digits {
		return common.Address{}, Invalid{"address", "has a wrong checksum: a letter was changed; copy it again from its source"}
	}
	return a, nil
}

// hexDigits is s without 0x, if it is nothing but up to 40 hex digits.
func hexDigits(s string) (string, bool) {
	s = strings.TrimPrefix(strings.TrimSpace(s), "0x")
	if len(s) > 40 {
		return "", false
	}
	for i := range len(s) {
		c := s[i] | 0x20
		if !(c >= '0' && c <= '9' && s[i] < 0x40 || c >= 'a' && c <= 'f') {
			return "", false
		}
	}
	return s, true
}
