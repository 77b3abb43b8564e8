// Package call builds unsigned calls: arguments in, {chainId, to, value, data} out. It is pure: it knows the contracts'
// functions and refuses to know clients and the database. Whoever holds a key signs and sends.
package call

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
)

// Call is a transaction without sender, nonce, gas and signature. In JSON value is a hex quantity in wei and data
// 0x-prefixed hex, so that a wallet takes both as they are.
type Call struct {
	Function string         `json:"-"` // its signature, such as delegate(address)
	ChainID  uint64         `json:"chainId"`
	To       common.Address `json:"to"`
	Value    *hexutil.Big   `json:"value"`
	Data     hexutil.Bytes  `json:"data"`
}

// MarshalJSON writes the address with its EIP-55 checksum.
func (c Call) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		ChainID uint64              `json:"chainId"`
		To      common.AddressEIP55 `json:"to"`
		Value   *hexutil.Big        `json:"value"`
		Data    hexutil.Bytes       `json:"data"`
	}{c.ChainID, common.AddressEIP55(c.To), c.Value, c.Data})
}

func to(dao models.DAO, target common.Address, function string, data []byte) Call {
	return Call{Function: function, ChainID: dao.ChainID, To: target, Value: new(hexutil.Big), Data: data}
}
