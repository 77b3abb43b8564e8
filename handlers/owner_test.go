package handlers_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/devnet"
)

// ownedWallet is a Safe 1.4.1 of accounts of the local chain, all of whom sign.
type ownedWallet struct {
	*site
	abi    abi.ABI
	at     common.Address
	owners []int // by descending address
}

const safeDoing = `[
	{"type":"function","name":"execTransaction","inputs":[{"type":"address"},{"type":"uint256"},{"type":"bytes"},{"type":"uint8"},{"type":"uint256"},{"type":"uint256"},{"type":"uint256"},{"type":"address"},{"type":"address"},{"type":"bytes"}]},
	{"type":"function","name":"getTransactionHash","inputs":[{"type":"address"},{"type":"uint256"},{"type":"bytes"},{"type":"uint8"},{"type":"uint256"},{"type":"uint256"},{"type":"uint256"},{"type":"address"},{"type":"address"},{"type":"uint256"}]},
	{"type":"function","name":"nonce","inputs":[]},
	{"type":"function","name":"removeOwner","inputs":[{"type":"address"},{"type":"address"},{"type":"uint256"}]}]`

func newOwnedWallet(s *site, owners ...int) *ownedWallet {
	s.Helper()
	calls, err := abi.JSON(strings.NewReader(safeDoing))
	if err != nil {
		s.Fatal(err)
	}
	slices.SortFunc(owners, func(a, b int) int { return bytes.Compare(s.devnet.Account(b).Bytes(), s.devnet.Account(a).Bytes()) })
	return &ownedWallet{s, calls, s.safe(owners...), owners}
}

func (w *ownedWallet) pack(name string, args ...any) []byte {
	w.Helper()
	data, err := w.abi.Pack(name, args...)
	if err != nil {
		w.Fatal(err)
	}
	return data
}

func (w *ownedWallet) ask(to common.Address, data []byte) []byte {
	w.Helper()
	out, err := w.devnet.Client().CallContract(w.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		w.Fatal(err)
	}
	return out
}

func (w *ownedWallet) does(to common.Address, data []byte) {
	w.Helper()
	if r, err := w.devnet.Send(devnet.Newcomer, &to, nil, data); err != nil || r.Status != 1 {
		w.Fatal("send: ", err)
	}
}

// signs is what all owners sign, as Safes take it: by ascending address.
func (w *ownedWallet) signs(digest []byte) (all hexutil.Bytes) {
	w.Helper()
	for _, i := range slices.Backward(w.owners) {
		one, err := crypto.Sign(digest, w.devnet.Key(i))
		if err != nil {
			w.Fatal(err)
		}
		one[64] += 27
		all = append(all, one...)
	}
	return all
}

// removesLast takes the owner out whose signature stands first; all others must sign from then on.
func (w *ownedWallet) removesLast() {
	w.Helper()
	n := len(w.owners) - 1
	none, zero := common.Address{}, new(big.Int)
	data := w.pack("removeOwner", w.devnet.Account(w.owners[n-1]), w.devnet.Account(w.owners[n]), big.NewInt(int64(n)))
	hash := w.ask(w.at, w.pack("getTransactionHash", w.at, zero, data, uint8(0), zero, zero, zero, none, none, new(big.Int).SetBytes(w.ask(w.at, w.pack("nonce")))))
	w.does(w.at, w.pack("execTransaction", w.at, zero, data, uint8(0), zero, zero, zero, none, none, []byte(w.signs(hash))))
	w.owners = w.owners[:n]
}

// enters signs in as the Safe, by the digest that the site tells its owners.
func (w *ownedWallet) enters() *client {
	w.Helper()
	c := w.client()
	body, _ := json.Marshal(map[string]any{"address": w.at.Hex(), "chainId": w.dao.ChainID})
	a := c.do("POST", "/session/message", "application/json", "application/json", string(body))
	var said struct {
		Message string
		Wallet  struct{ Digest common.Hash }
	}
	if err := json.Unmarshal([]byte(a.body), &said); err != nil || a.status != http.StatusOK {
		w.Fatalf("message: %d %s", a.status, a.body)
	}
	body, _ = json.Marshal(map[string]any{"message": said.Message, "signature": w.signs(said.Wallet.Digest[:])})
	if a = c.do("POST", "/session", "application/json", "application/json", string(body)); a.status != http.StatusNoContent {
		w.Fatalf("session: %d %s", a.status, a.body)
	}
	return c
}

// A Safe is signed in as long as those own it who signed: soon after one of them is removed it is signed out, for good, and
// whoever owns it then signs in anew.
func TestAnOwnerIsRemoved(t *testing.T) {
	s := newSite(t, false)
	s.late = true // a quarter of an hour goes by on the site's clock as on the chain's
	s.url = s.serve(s.index.Node, s.store)
	w := newOwnedWallet(s, devnet.Voter, devnet.Grantee, devnet.Reviewer)
	c := w.enters()
	in := func(what string, want int) {
		t.Helper()
		s.skip(16 * time.Minute)
		if a := c.do("GET", "/account", "", "application/json", ""); a.status != want {
			t.Errorf("%s: %d, not %d", what, a.status, want)
		}
	}
	in("while all own it", http.StatusOK)
	w.removesLast()
	in("without one who signed", http.StatusUnauthorized)
	in("for good", http.StatusUnauthorized)
	c = w.enters()
	in("with the owners of now", http.StatusOK)
}
