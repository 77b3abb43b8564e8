package fault

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Drop takes transactions, says that it has them, and keeps none.
func Drop() Fault {
	return Fault{Name: "drop", Methods: []string{"eth_sendRawTransaction"}, ask: func(_ *exchange, c *call) bool {
		var raw hexutil.Bytes
		if len(c.Params) != 1 || json.Unmarshal(c.Params[0], &raw) != nil {
			return false
		}
		return c.give(`"` + crypto.Keccak256Hash(raw).Hex() + `"`)
	}}
}

// Spike says that the base fee is so many times what it is.
func Spike(times int64) Fault {
	return Fault{Name: "spike", Methods: []string{"eth_getBlockByNumber"}, answer: func(_ *exchange, c *call) bool {
		var block map[string]json.RawMessage
		var fee hexutil.Big
		if json.Unmarshal(c.Result, &block) != nil || json.Unmarshal(block["baseFeePerGas"], &fee) != nil {
			return false
		}
		more := (*hexutil.Big)(new(big.Int).Mul(fee.ToInt(), big.NewInt(times)))
		block["baseFeePerGas"], _ = json.Marshal(more)
		c.Result, _ = json.Marshal(block)
		return true
	}}
}
