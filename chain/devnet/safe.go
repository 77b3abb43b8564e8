package devnet

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// safes are the contracts of Safe 1.4.1 as their npm package (safe.json names it) has them compiled: LGPL-3.0-only, by Stefan
// George, Richard Meissner and others. They are what deploys each: the code that stays is its end.
//
//go:embed safe.json
var safes []byte

// Where Safe's contracts are, on this chain as on mainnet: the code that each wallet delegates to, what makes wallets, and
// what answers for them whether a signature is valid (ERC-1271).
var (
	Safe        = common.HexToAddress("0x41675C099F32341bf84BFc5382aF534df5C7461a")
	SafeFactory = common.HexToAddress("0x4e1DCf7AD4e460CfD30791CCC4F9c8a4f820ec67")
	SafeHandler = common.HexToAddress("0xfd0732Dc9E303f09fCEf3a7388Ad10A83459Ec99")
)

// safeInstaller is how many bytes of Safe's own creation code come before the code that stays: it also sets a threshold, so
// that the shared code is nobody's wallet.
const safeInstaller = 41

// safeThreshold is the slot of a Safe's threshold.
var safeThreshold = common.BytesToHash([]byte{4})

// safeAccounts are Safe's contracts in block 0.
func safeAccounts() (types.GenesisAlloc, error) {
	var creation struct {
		Safe    hexutil.Bytes
		Factory hexutil.Bytes `json:"SafeProxyFactory"`
		Handler hexutil.Bytes `json:"CompatibilityFallbackHandler"`
	}
	if err := json.Unmarshal(safes, &creation); err != nil {
		return nil, fmt.Errorf("safe.json: %w", err)
	}
	return types.GenesisAlloc{
		Safe:        {Code: creation.Safe[safeInstaller:], Balance: common.Big0, Nonce: 1, Storage: map[common.Hash]common.Hash{safeThreshold: common.BigToHash(common.Big1)}},
		SafeFactory: {Code: creation.Factory[installer:], Balance: common.Big0, Nonce: 1},
		SafeHandler: {Code: creation.Handler[installer:], Balance: common.Big0, Nonce: 1},
	}, nil
}
