package e2e

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Where the contracts of Safe 1.4.1 are, on the local chain as on mainnet.
var (
	safeCode    = common.HexToAddress("0x41675C099F32341bf84BFc5382aF534df5C7461a")
	safeFactory = common.HexToAddress("0x4e1DCf7AD4e460CfD30791CCC4F9c8a4f820ec67")
	safeHandler = common.HexToAddress("0xfd0732Dc9E303f09fCEf3a7388Ad10A83459Ec99")
)

const safeCalls = `[
{"type":"function","name":"setup","inputs":[{"name":"owners","type":"address[]"},{"name":"threshold","type":"uint256"},{"name":"to","type":"address"},{"name":"data","type":"bytes"},{"name":"handler","type":"address"},{"name":"paymentToken","type":"address"},{"name":"payment","type":"uint256"},{"name":"receiver","type":"address"}]},
{"type":"function","name":"createProxyWithNonce","inputs":[{"name":"singleton","type":"address"},{"name":"initializer","type":"bytes"},{"name":"salt","type":"uint256"}]},
{"type":"function","name":"execTransaction","inputs":[{"name":"to","type":"address"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"},{"name":"operation","type":"uint8"},{"name":"safeTxGas","type":"uint256"},{"name":"baseGas","type":"uint256"},{"name":"gasPrice","type":"uint256"},{"name":"gasToken","type":"address"},{"name":"receiver","type":"address"},{"name":"signatures","type":"bytes"}]},
{"type":"function","name":"getTransactionHash","inputs":[{"name":"to","type":"address"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"},{"name":"operation","type":"uint8"},{"name":"safeTxGas","type":"uint256"},{"name":"baseGas","type":"uint256"},{"name":"gasPrice","type":"uint256"},{"name":"gasToken","type":"address"},{"name":"receiver","type":"address"},{"name":"nonce","type":"uint256"}]},
{"type":"function","name":"nonce","inputs":[]},
{"type":"function","name":"getMessageHash","inputs":[{"name":"message","type":"bytes"}]}]`

// safe is a wallet of several owners, all of whom must sign.
type safe struct {
	chain *chain
	abi   abi.ABI
	at    common.Address
}

// newSafe makes one, by the factory that everybody uses.
func newSafe(t testing.TB, c *chain, keys ...*ecdsa.PrivateKey) *safe {
	t.Helper()
	parsed, err := abi.JSON(strings.NewReader(safeCalls))
	must(t, err)
	s := &safe{chain: c, abi: parsed}
	var owners []common.Address
	for _, k := range keys {
		owners = append(owners, crypto.PubkeyToAddress(k.PublicKey))
	}
	none := common.Address{}
	setup, err := s.abi.Pack("setup", owners, big.NewInt(int64(len(owners))), none, []byte{}, safeHandler, none, new(big.Int), none)
	must(t, err)
	create, err := s.abi.Pack("createProxyWithNonce", safeCode, setup, big.NewInt(1))
	must(t, err)
	at, err := c.eth.CallContract(t.Context(), ethereum.CallMsg{To: &safeFactory, Data: create}, nil)
	must(t, err)
	s.at = common.BytesToAddress(at)
	c.send(t, holder, safeFactory, create)
	return s
}

// word is the answer of the Safe's own code.
func (s *safe) word(ctx context.Context, name string, args ...any) ([]byte, error) {
	data, err := s.abi.Pack(name, args...)
	if err != nil {
		return nil, err
	}
	return s.chain.eth.CallContract(ctx, ethereum.CallMsg{To: &s.at, Data: data}, nil)
}

// signed is what all owners sign, in the order of their addresses.
func signed(digest []byte, keys []*ecdsa.PrivateKey) (hexutil.Bytes, error) {
	keys = slices.Clone(keys)
	slices.SortFunc(keys, func(a, b *ecdsa.PrivateKey) int {
		return bytes.Compare(crypto.PubkeyToAddress(a.PublicKey).Bytes(), crypto.PubkeyToAddress(b.PublicKey).Bytes())
	})
	var all hexutil.Bytes
	for _, k := range keys {
		one, err := crypto.Sign(digest, k)
		if err != nil {
			return nil, err
		}
		one[64] += 27
		all = append(all, one...)
	}
	return all, nil
}

// confirms is the owners' signature over what the Safe says that they sign for a hash.
func (s *safe) confirms(hash []byte, keys []*ecdsa.PrivateKey) (any, error) {
	digest, err := s.word(context.Background(), "getMessageHash", hash)
	if err != nil {
		return nil, err
	}
	return signed(digest, keys)
}

// executes sends a transaction that all owners signed, by an account that has nothing to do with them. It answers, as wallets of
// Safes do, with a hash that no transaction has.
func (s *safe) executes(ctx context.Context, to common.Address, data []byte, keys []*ecdsa.PrivateKey) (any, error) {
	none, zero := common.Address{}, new(big.Int)
	nonce, err := s.word(ctx, "nonce")
	if err != nil {
		return nil, err
	}
	hash, err := s.word(ctx, "getTransactionHash", to, zero, data, uint8(0), zero, zero, zero, none, none, new(big.Int).SetBytes(nonce))
	if err != nil {
		return nil, err
	}
	signatures, err := signed(hash, keys)
	if err != nil {
		return nil, err
	}
	call, err := s.abi.Pack("execTransaction", to, zero, data, uint8(0), zero, zero, zero, none, none, []byte(signatures))
	if err != nil {
		return nil, err
	}
	var sent common.Hash
	err = s.chain.rpc.CallContext(ctx, &sent, "eth_sendTransaction", map[string]any{"from": holder, "to": s.at, "data": hexutil.Bytes(call)})
	return hexutil.Bytes(hash), err
}
