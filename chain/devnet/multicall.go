package devnet

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// multicall3 is Multicall3 as viem publishes it, MIT, Copyright (c) 2023-present weth, LLC; the contract is by Matt Solomon and
// others, MIT. It is what deploys it: the code that stays follows after installer.
//
//go:embed multicall3.json
var multicall3 []byte

// Multicall is where Multicall3 is, on this chain as on mainnet.
var Multicall = common.HexToAddress("0xcA11bde05977b3631167028862bE2a173976CA11")

// installer is how many bytes copy the rest into the chain.
const installer = 32

// multicall is Multicall3 in block 0.
func multicall() (types.Account, error) {
	var contract struct{ Bytecode hexutil.Bytes }
	if err := json.Unmarshal(multicall3, &contract); err != nil {
		return types.Account{}, fmt.Errorf("multicall3.json: %w", err)
	}
	return types.Account{Code: contract.Bytecode[installer:], Balance: common.Big0, Nonce: 1}, nil
}
