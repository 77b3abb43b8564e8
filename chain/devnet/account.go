package devnet

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/tyler-smith/go-bip39"
)

// Mnemonic is the phrase that development tools share. Its keys are public: never send anything of value to them.
const Mnemonic = "test test test test test test test test test test test junk"

// Accounts is how many accounts of the mnemonic are unlocked and hold 10,000 ETH in block 0.
const Accounts = 16

// Payees is how many further accounts of the mnemonic, after the unlocked ones, receive the story's grants.
const Payees = 8

const hardened = 1 << 31

// extendedKey is a BIP-32 private key with its chain code.
type extendedKey struct {
	key   *big.Int
	chain []byte
}

// deriveKeys gives the first n keys of a mnemonic at m/44'/60'/0'/0/i.
func deriveKeys(mnemonic string, n int) ([]*ecdsa.PrivateKey, error) {
	seed, err := bip39.NewSeedWithErrorChecking(mnemonic, "")
	if err != nil {
		return nil, fmt.Errorf("mnemonic: %w", err)
	}
	parent := splitKey([]byte("Bitcoin seed"), seed)
	for _, index := range []uint32{hardened + 44, hardened + 60, hardened, 0} {
		parent = parent.child(index)
	}
	keys := make([]*ecdsa.PrivateKey, n)
	for i := range keys {
		raw := parent.child(uint32(i)).key.FillBytes(make([]byte, 32))
		if keys[i], err = crypto.ToECDSA(raw); err != nil {
			return nil, fmt.Errorf("account %d: %w", i, err)
		}
	}
	return keys, nil
}

func splitKey(secret, data []byte) extendedKey {
	mac := hmac.New(sha512.New, secret)
	mac.Write(data)
	sum := mac.Sum(nil)
	return extendedKey{key: new(big.Int).SetBytes(sum[:32]), chain: sum[32:]}
}

// child leaves out BIP-32's check for keys outside the curve's order: the chance is 1 in 2^127, and the mnemonic is fixed.
func (k extendedKey) child(index uint32) extendedKey {
	raw := k.key.FillBytes(make([]byte, 32))
	data := append([]byte{0}, raw...)
	if index < hardened {
		x, y := crypto.S256().ScalarBaseMult(raw)
		data = crypto.CompressPubkey(&ecdsa.PublicKey{Curve: crypto.S256(), X: x, Y: y})
	}
	next := splitKey(k.chain, binary.BigEndian.AppendUint32(data, index))
	next.key.Add(next.key, k.key).Mod(next.key, crypto.S256().Params().N)
	return next
}

func addressesOf(keys []*ecdsa.PrivateKey) []common.Address {
	addresses := make([]common.Address, len(keys))
	for i, key := range keys {
		addresses[i] = crypto.PubkeyToAddress(key.PublicKey)
	}
	return addresses
}

// Key is the private key of account i, 0 <= i < Accounts+Payees.
func (c *Chain) Key(i int) *ecdsa.PrivateKey { return c.keys[i] }

// Account is the address of account i, 0 <= i < Accounts+Payees. The payees come last; they are not unlocked.
func (c *Chain) Account(i int) common.Address { return c.addresses[i] }

func (c *Chain) unlocked() []common.Address { return c.addresses[:Accounts] }

// keyOf finds the key of an unlocked account.
func (c *Chain) keyOf(address common.Address) (*ecdsa.PrivateKey, error) {
	for i, a := range c.unlocked() {
		if a == address {
			return c.keys[i], nil
		}
	}
	return nil, fmt.Errorf("unknown account %s: only the accounts of the test mnemonic are unlocked", address)
}
