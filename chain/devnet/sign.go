package devnet

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// personalAPI is the personal namespace: signing of texts, nothing else.
type personalAPI struct{ chain *Chain }

// Sign signs a text (EIP-191). Wallets send message, address; older pages send address, message. A message that is not
// hex is taken as it stands. The third parameter, a password, is not looked at.
func (p *personalAPI) Sign(first, second string, _ *string) (hexutil.Bytes, error) {
	for _, order := range [][2]string{{second, first}, {first, second}} {
		if !common.IsHexAddress(order[0]) {
			continue
		}
		address := common.HexToAddress(order[0])
		if _, err := p.chain.keyOf(address); err == nil {
			return p.chain.signText(address, textOf(order[1]))
		}
	}
	return nil, errors.New("personal_sign: neither parameter is an unlocked account")
}

func textOf(message string) []byte {
	if raw, err := hexutil.Decode(message); err == nil {
		return raw
	}
	return []byte(message)
}

func (c *Chain) signText(address common.Address, message []byte) ([]byte, error) {
	return c.signHash(address, accounts.TextHash(message))
}

func (c *Chain) signTyped(address common.Address, typed apitypes.TypedData) ([]byte, error) {
	if chain := typed.Domain.ChainId; chain != nil && (*big.Int)(chain).Cmp(big.NewInt(ChainID)) != 0 {
		return nil, errors.New("eth_signTypedData_v4: the data is for another chain")
	}
	hash, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		return nil, err
	}
	return c.signHash(address, hash)
}

// signHash gives 65 bytes: r, s, and 27 or 28.
func (c *Chain) signHash(address common.Address, hash []byte) ([]byte, error) {
	key, err := c.keyOf(address)
	if err != nil {
		return nil, err
	}
	signature, err := crypto.Sign(hash, key)
	if err != nil {
		return nil, err
	}
	signature[crypto.RecoveryIDOffset] += 27
	return signature, nil
}
