package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"backprop/models"
)

const (
	// SignatureLimit is how many bytes a signature may have: a contract wallet of many owners fits.
	SignatureLimit = 1 << 10
	// MessageLimit is how many bytes a signed message may have.
	MessageLimit = 4 << 10

	walletGas  = 500_000         // what a contract wallet may spend; it also bounds its answer to half a megabyte
	walletTime = 3 * time.Second // how long a contract wallet and its node may take
)

// Caller is what a Verifier asks of a node. ethclient.Client is one.
type Caller interface {
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Verifier checks signatures over EIP-191 personal messages and over hashes: by the account's key, or by ERC-1271 where the account is a
// contract. It is safe for concurrent use.
type Verifier struct {
	node Caller
	mu   sync.Mutex
	busy map[common.Address]bool // wallets being asked
}

// NewVerifier returns a Verifier that asks contract wallets through node.
func NewVerifier(node Caller) *Verifier {
	return &Verifier{node: node, busy: map[common.Address]bool{}}
}

// Verifier returns a Verifier that asks through n.
func (n *Node) Verifier() *Verifier { return NewVerifier(n) }

// Verify tells why a signature over a message is not the account's, or nil. The error is a models.Refusal when the
// signature is at fault, and models.ErrNoAnswer when the node is. A key's signature needs no node. An account with code
// under EIP-7702 may sign either way.
func (v *Verifier) Verify(ctx context.Context, account common.Address, message, signature []byte) error {
	if len(message) > MessageLimit {
		return models.Refusal{Reason: "The message is longer than 4 KiB.", Next: "Sign the message as it was issued."}
	}
	return v.VerifyHash(ctx, account, common.BytesToHash(accounts.TextHash(message)), signature)
}

// VerifyHash tells why a signature over a hash, such as one of EIP-712, is not the account's, or nil, as Verify does.
func (v *Verifier) VerifyHash(ctx context.Context, account common.Address, hash common.Hash, signature []byte) error {
	if len(signature) > SignatureLimit {
		return models.Refusal{Reason: "The signature is longer than 1 KiB.", Next: "Send the signature as the wallet gave it."}
	}
	if bytes.HasSuffix(signature, wrapped) {
		return models.Refusal{
			Reason: "The signature is of a contract wallet that is not deployed yet (ERC-6492).",
			Next:   "Deploy the wallet, with its first transaction for example, and sign again.",
		}
	}
	if signedByKey(account, hash[:], signature) {
		return nil
	}
	return v.askWallet(ctx, account, hash, signature)
}

// wrapped ends a signature that carries its wallet's deployment, after ERC-6492. Checking one would run code of its
// sender's choice, so it is refused.
var wrapped = bytes.Repeat([]byte{0x64, 0x92}, 16)

// signedByKey tells whether a signature was made by the account's key: r, s, v with v 0, 1, 27 or 28, and s in the lower
// half of the curve, so that a signature has no twin.
func signedByKey(account common.Address, hash, signature []byte) bool {
	if len(signature) != crypto.SignatureLength {
		return false
	}
	sig := slices.Clone(signature)
	if sig[64] >= 27 {
		sig[64] -= 27
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(sig[64], r, s, true) {
		return false
	}
	key, err := crypto.SigToPub(hash, sig)
	return err == nil && crypto.PubkeyToAddress(*key) == account
}

// magic is isValidSignature's selector, which is also its answer to a valid signature, as a word of 32 bytes.
var magic = common.RightPadBytes([]byte{0x16, 0x26, 0xba, 0x7e}, 32)

// askWallet asks a contract wallet. Each wallet is asked once at a time, so that a slow one holds up nobody but itself.
func (v *Verifier) askWallet(ctx context.Context, account common.Address, hash common.Hash, signature []byte) error {
	if !v.enter(account) {
		return models.Refusal{Reason: "This wallet is being asked about another signature.", Next: "Try again in a few seconds."}
	}
	defer v.leave(account)
	ctx, cancel := context.WithTimeout(ctx, walletTime)
	defer cancel()

	code, err := v.node.CodeAt(ctx, account, nil)
	if err != nil {
		return fmt.Errorf("code of %s: %w", account, errors.Join(models.ErrNoAnswer, err))
	}
	if len(code) == 0 {
		return denied("The signature is not this account's.", "Sign the message as it was issued, with the account that it names.")
	}
	answer, err := v.node.CallContract(ctx, ethereum.CallMsg{To: &account, Gas: walletGas, Data: isValidSignature(hash, signature)}, nil)
	if err != nil && !refused(err) {
		return fmt.Errorf("ask wallet %s: %w", account, errors.Join(models.ErrNoAnswer, err))
	}
	if err != nil || !bytes.Equal(answer, magic) {
		return denied("The contract wallet does not confirm the signature.", "Sign with as many owners of the wallet as it asks for, on the chain where it lives.")
	}
	return nil
}

// denied is the answer of the chain itself: it also holds for a signature that was good before.
func denied(reason, next string) error {
	return errors.Join(models.ErrDenied, models.Refusal{Reason: reason, Next: next})
}

func (v *Verifier) enter(account common.Address) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.busy[account] {
		return false
	}
	v.busy[account] = true
	return true
}

func (v *Verifier) leave(account common.Address) {
	v.mu.Lock()
	defer v.mu.Unlock()
	delete(v.busy, account)
}

// isValidSignature is the calldata of isValidSignature(bytes32 hash, bytes signature).
func isValidSignature(hash common.Hash, signature []byte) []byte {
	data := slices.Concat(
		magic[:4], hash[:],
		common.LeftPadBytes([]byte{0x40}, 32),
		common.LeftPadBytes(big.NewInt(int64(len(signature))).Bytes(), 32),
		signature,
	)
	return append(data, make([]byte, (32-len(signature)%32)%32)...)
}

// refused tells whether an error is the call's own (it reverted, or ran out of gas) rather than the node's.
func refused(err error) bool {
	var e rpc.Error
	if !errors.As(err, &e) {
		return false
	}
	switch e.ErrorCode() {
	case -32005, -32029, 429: // the node is asked too often
		return false
	}
	return true
}

// SignedByKey tells whether a signature over a hash was made by the account's key. It asks nobody.
func SignedByKey(account common.Address, hash common.Hash, signature []byte) bool {
	return signedByKey(account, hash[:], signature)
}
