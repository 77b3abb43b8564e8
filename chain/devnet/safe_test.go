package devnet

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// The code is that of mainnet: there, a deployer known to everybody puts it at addresses that follow from the code alone.
func TestSafeIsThatOfMainnet(t *testing.T) {
	var creation map[string]string
	if err := json.Unmarshal(safes, &creation); err != nil {
		t.Fatal(err)
	}
	deployer := common.HexToAddress("0x914d7Fec6aaC8cd542e72Bca78B30650d45643d7")
	for name, address := range map[string]common.Address{"Safe": Safe, "SafeProxyFactory": SafeFactory, "CompatibilityFallbackHandler": SafeHandler} {
		if got := crypto.CreateAddress2(deployer, [32]byte{}, crypto.Keccak256(hexutil.MustDecode(creation[name]))); got != address {
			t.Errorf("%s would be at %s", name, got)
		}
	}
}
