package call

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"backprop/chain/bindings"
	"backprop/decode"
)

// Each function of the DAO's own contracts that changes something can be read of its calls.
func TestOwnFunctionsAreKnown(t *testing.T) {
	known := 0
	for name, meta := range map[string]*bind.MetaData{
		"escrow": &bindings.EscrowMetaData, "distributor": &bindings.DistributorMetaData, "governor": &bindings.GovernorMetaData,
		"timelock": &bindings.TimelockMetaData, "token": &bindings.TokenMetaData,
	} {
		contract, err := meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range contract.Methods {
			if m.IsConstant() || strings.HasPrefix(m.Name, "onERC") { // what a token calls when it comes in
				continue
			}
			c, err := decode.Standards().Read(address(1), m.ID)
			var u decode.Unread
			errors.As(err, &u)
			if known++; c.Signature != m.Sig && !slices.Contains(u.Signatures, m.Sig) {
				t.Errorf("%s.%s: %v", name, m.Sig, err)
			}
		}
	}
	if known < 40 {
		t.Errorf("only %d functions", known)
	}
}
