package relay

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer signs with the one key that pays for ballots. What it holds is never printed.
type Signer interface {
	Account() common.Address
	// Sign returns the transaction with the account's signature and nothing else changed.
	Sign(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// key is a private key in memory.
type key struct {
	private *ecdsa.PrivateKey
	account common.Address
}

// Keystore opens a key in geth's keystore form (Web3 Secret Storage) with the password that stands in a file of its own.
func Keystore(path, password string) (Signer, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("the relayer's keystore: %w", err)
	}
	words, err := os.ReadFile(password)
	if err != nil {
		return nil, fmt.Errorf("the password of the relayer's keystore: %w", err)
	}
	k, err := keystore.DecryptKey(raw, strings.TrimRight(string(words), "\r\n"))
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("the password in %s does not open the keystore %s", password, path)
	}
	if err != nil {
		return nil, fmt.Errorf("%s is no keystore: %w", path, err)
	}
	return New(k.PrivateKey), nil
}

// New is the signer of a private key.
func New(private *ecdsa.PrivateKey) Signer {
	return &key{private, crypto.PubkeyToAddress(private.PublicKey)}
}

func (k *key) Account() common.Address { return k.account }

func (k *key) Sign(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.private)
}

// String, GoString and LogValue keep the key out of logs, however it is printed.
func (k *key) String() string   { return "the key of " + k.account.Hex() }
func (k *key) GoString() string { return k.String() }

// Format is asked by every verb of fmt.
func (k *key) Format(s fmt.State, _ rune) { _, _ = s.Write([]byte(k.String())) }
