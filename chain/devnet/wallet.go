package devnet

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// walletAPI is the wallet namespace (EIP-3326, EIP-3085) for a wallet that knows one chain.
type walletAPI struct{}

// chainParameter is the one field that is looked at.
type chainParameter struct {
	ChainID hexutil.Uint64 `json:"chainId"`
}

// unknownChain is the error that wallets give for a chain they do not have.
type unknownChain uint64

func (u unknownChain) Error() string  { return fmt.Sprintf("unrecognized chain id 0x%x", uint64(u)) }
func (u unknownChain) ErrorCode() int { return 4902 }

// SwitchEthereumChain succeeds with null for this chain.
func (walletAPI) SwitchEthereumChain(to chainParameter) (any, error) {
	if to.ChainID != ChainID {
		return nil, unknownChain(to.ChainID)
	}
	return nil, nil
}

// AddEthereumChain succeeds with null for this chain, which needs no adding.
func (w walletAPI) AddEthereumChain(to chainParameter) (any, error) { return w.SwitchEthereumChain(to) }
