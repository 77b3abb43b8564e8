package handlers

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// owners is a signature of two, of no key.
var owners = "0x" + strings.Repeat("ab", 130)

// owned is a site where one account is a Safe, which answers as it is told.
func owned(t *testing.T, account common.Address) (x *site, asked *atomic.Int32, says *atomic.Pointer[error]) {
	asked, says = new(atomic.Int32), new(atomic.Pointer[error])
	var yes error
	says.Store(&yes)
	x = open(t, func(o *Options) {
		byKey := o.Verify
		o.Verify = func(ctx context.Context, a common.Address, message, signature []byte) error {
			if a == account && len(signature) > 65 {
				return nil
			}
			return byKey(ctx, a, message, signature)
		}
		o.Confirm = func(context.Context, common.Address, []byte, []byte) error {
			asked.Add(1)
			return *says.Load()
		}
		o.Wallet = func(_ context.Context, a common.Address) (models.Wallet, error) {
			if a != account {
				return models.Wallet{Account: a}, nil
			}
			return models.Wallet{Account: a, Contract: true, Version: "1.4.1", Owners: []common.Address{{1}, {2}}, Threshold: 2}, nil
		}
	})
	return x, asked, says
}

// A session of a contract wallet is nobody's when the wallet has not confirmed it for a quarter of an hour, and ends when it denies it.
func TestSessionsOfContractWalletsAreConfirmed(t *testing.T) {
	k := newSigner(t, 1)
	x, asked, says := owned(t, k.address)
	b := x.browser()
	m := b.message(t, k)
	if w := b.post(m, owners); w.Code != http.StatusNoContent {
		t.Fatal(w.Code, w.Body)
	}
	in := func(what string, want bool, times int32) {
		t.Helper()
		if got := b.signedIn(t) != ""; got != want || asked.Load() != times {
			t.Fatalf("%s: signed in %v, asked %d times", what, got, asked.Load())
		}
	}
	in("at once", true, 0)
	x.pass(walletCheck - time.Second)
	in("before its time", true, 0)
	x.pass(time.Second)
	in("a quarter of an hour later", true, 1)
	in("right after that", true, 1)

	x.pass(walletCheck)
	silent := errors.Join(models.ErrNoAnswer, context.DeadlineExceeded)
	says.Store(&silent)
	in("while no node answers", false, 2)
	var yes error
	says.Store(&yes)
	in("when it answers again", true, 3)

	x.pass(walletCheck)
	busy := error(models.Refusal{Reason: "This wallet is being asked.", Next: "Try again."})
	says.Store(&busy)
	in("while it is busy", false, 4)
	no := errors.Join(models.ErrDenied, models.Refusal{Reason: "It denies it.", Next: "Sign again."})
	says.Store(&no)
	in("when it denies it", false, 5)
	says.Store(&yes)
	in("for good", false, 5)
}

// A key's word needs nobody's confirmation, whatever code the account has.
func TestSessionsOfKeysAreNotConfirmed(t *testing.T) {
	k := newSigner(t, 1)
	x, asked, _ := owned(t, k.address)
	b := x.browser().signIn(t, k)
	x.pass(3 * walletCheck)
	if b.signedIn(t) == "" || asked.Load() != 0 {
		t.Fatalf("signed in as %q, asked %d times", b.signedIn(t), asked.Load())
	}
}

// Owners have an hour to sign one after another, and are told which digest.
func TestMessagesForContractWallets(t *testing.T) {
	k, other := newSigner(t, 1), newSigner(t, 2)
	x, _, _ := owned(t, k.address)
	b := x.browser()
	var said struct {
		Message string
		Hash    common.Hash
		Wallet  *struct {
			Safe      string
			Owners    []common.Address
			Threshold int
			Digest    common.Hash
		}
	}
	ask := func(a common.Address) string {
		w := b.do("POST", "/session/message", map[string]any{"address": a.Hex(), "chainId": 31337})
		said.Wallet = nil
		if err := json.Unmarshal(w.Body.Bytes(), &said); err != nil || w.Code != http.StatusOK {
			t.Fatal(w.Code, w.Body)
		}
		return said.Message
	}
	if ask(other.address); said.Wallet != nil {
		t.Fatalf("a key has a wallet: %+v", said.Wallet)
	}
	m := ask(k.address)
	wallet := models.Wallet{Account: k.address}
	if w := said.Wallet; w == nil || w.Safe != "1.4.1" || len(w.Owners) != 2 || w.Threshold != 2 || w.Digest != wallet.Digest(31337, said.Hash) || said.Hash != messageHash(m) {
		t.Fatalf("said %+v", said)
	}
	x.pass(models.OwnersLife - time.Second)
	if w := b.post(m, owners); w.Code != http.StatusNoContent {
		t.Fatal(w.Code, w.Body)
	}
	m = ask(k.address)
	x.pass(models.OwnersLife)
	refused(t, b.post(m, owners), http.StatusUnauthorized)
}
