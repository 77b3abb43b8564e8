package chain_test

import (
	"bytes"
	"context"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/devnet"
)

// safeABI is what tests call of a Safe, of its factory and, through it, of its handler.
var safeABI = func() abi.ABI {
	a, err := abi.JSON(strings.NewReader(`[
	{"type":"function","name":"setup","inputs":[{"name":"owners","type":"address[]"},{"name":"threshold","type":"uint256"},{"name":"to","type":"address"},{"name":"data","type":"bytes"},{"name":"handler","type":"address"},{"name":"paymentToken","type":"address"},{"name":"payment","type":"uint256"},{"name":"receiver","type":"address"}]},
	{"type":"function","name":"createProxyWithNonce","inputs":[{"name":"singleton","type":"address"},{"name":"initializer","type":"bytes"},{"name":"salt","type":"uint256"}],"outputs":[{"name":"proxy","type":"address"}]},
	{"type":"function","name":"execTransaction","inputs":[{"name":"to","type":"address"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"},{"name":"operation","type":"uint8"},{"name":"safeTxGas","type":"uint256"},{"name":"baseGas","type":"uint256"},{"name":"gasPrice","type":"uint256"},{"name":"gasToken","type":"address"},{"name":"receiver","type":"address"},{"name":"signatures","type":"bytes"}],"outputs":[{"name":"success","type":"bool"}]},
	{"type":"function","name":"getTransactionHash","inputs":[{"name":"to","type":"address"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"},{"name":"operation","type":"uint8"},{"name":"safeTxGas","type":"uint256"},{"name":"baseGas","type":"uint256"},{"name":"gasPrice","type":"uint256"},{"name":"gasToken","type":"address"},{"name":"receiver","type":"address"},{"name":"nonce","type":"uint256"}],"outputs":[{"name":"hash","type":"bytes32"}]},
	{"type":"function","name":"nonce","inputs":[],"outputs":[{"name":"nonce","type":"uint256"}]},
	{"type":"function","name":"getMessageHash","inputs":[{"name":"message","type":"bytes"}],"outputs":[{"name":"hash","type":"bytes32"}]},
	{"type":"function","name":"removeOwner","inputs":[{"name":"previous","type":"address"},{"name":"owner","type":"address"},{"name":"threshold","type":"uint256"}]}]`))
	if err != nil {
		panic(err)
	}
	return a
}()

// safeWallet is a Safe of some of the chain's accounts, whose first sends what all sign.
type safeWallet struct {
	t      *testing.T
	chain  *devnet.Chain
	node   *chain.Node
	at     common.Address
	owners []int
}

// newSafe makes a wallet that takes all its owners.
func newSafe(t *testing.T, c *devnet.Chain, owners ...int) *safeWallet {
	t.Helper()
	w := &safeWallet{t: t, chain: c, node: dial(t, c), owners: owners}
	var accounts []common.Address
	for _, i := range owners {
		accounts = append(accounts, c.Account(i))
	}
	none := common.Address{}
	setup := w.pack("setup", accounts, big.NewInt(int64(len(owners))), none, []byte{}, devnet.SafeHandler, none, new(big.Int), none)
	create := w.pack("createProxyWithNonce", devnet.Safe, setup, big.NewInt(7))
	w.at = common.BytesToAddress(w.call(devnet.SafeFactory, create))
	w.send(devnet.SafeFactory, create)
	return w
}

func (w *safeWallet) pack(name string, args ...any) []byte {
	w.t.Helper()
	data, err := safeABI.Pack(name, args...)
	if err != nil {
		w.t.Fatal(err)
	}
	return data
}

func (w *safeWallet) call(to common.Address, data []byte) []byte {
	w.t.Helper()
	answer, err := w.node.CallContract(context.Background(), ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return answer
}

func (w *safeWallet) send(to common.Address, data []byte) {
	w.t.Helper()
	if r, err := w.chain.Send(w.owners[0], &to, nil, data); err != nil || r.Status != 1 {
		w.t.Fatal("send: ", err)
	}
}

// signs is what owners sign of a digest, as Safes take it: by ascending address.
func (w *safeWallet) signs(digest []byte, owners ...int) (signatures []byte) {
	w.t.Helper()
	slices.SortFunc(owners, func(a, b int) int { return bytes.Compare(w.chain.Account(a).Bytes(), w.chain.Account(b).Bytes()) })
	for _, i := range owners {
		one, err := crypto.Sign(digest, w.chain.Key(i))
		if err != nil {
			w.t.Fatal(err)
		}
		one[64] += 27
		signatures = append(signatures, one...)
	}
	return signatures
}

// does sends a transaction of the wallet's, signed by all owners.
func (w *safeWallet) does(to common.Address, data []byte) {
	w.t.Helper()
	none, zero := common.Address{}, new(big.Int)
	nonce := new(big.Int).SetBytes(w.call(w.at, w.pack("nonce")))
	hash := w.call(w.at, w.pack("getTransactionHash", to, zero, data, uint8(0), zero, zero, zero, none, none, nonce))
	w.send(w.at, w.pack("execTransaction", to, zero, data, uint8(0), zero, zero, zero, none, none, w.signs(hash, slices.Clone(w.owners)...)))
}
