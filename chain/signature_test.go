package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// silent is a node without contracts, whose answers can be made to wait or fail.
type silent struct {
	code  []byte
	err   error
	enter chan struct{} // when set, each question waits for its context's end after saying that it came
}

func (n silent) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) {
	return n.code, n.err
}

func (n silent) CallContract(ctx context.Context, _ ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	if n.enter != nil {
		n.enter <- struct{}{}
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return nil, n.err
}

func key(t testing.TB) (*ecdsa.PrivateKey, common.Address) {
	t.Helper()
	k, err := crypto.HexToECDSA(strings.Repeat("46", 32))
	if err != nil {
		t.Fatal(err)
	}
	return k, crypto.PubkeyToAddress(k.PublicKey)
}

func sign(t testing.TB, k *ecdsa.PrivateKey, message string) []byte {
	t.Helper()
	sig, err := crypto.Sign(accounts.TextHash([]byte(message)), k)
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

func isRefusal(err error) bool {
	var r models.Refusal
	return errors.As(err, &r) && r.Reason != "" && r.Next != ""
}

func TestVerifyByKey(t *testing.T) {
	k, account := key(t)
	good := sign(t, k, "hello")
	with := func(i int, b byte) []byte {
		s := append([]byte(nil), good...)
		s[i] = b
		return s
	}
	twin := append([]byte(nil), good...)
	new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(good[32:64])).FillBytes(twin[32:64])
	twin[64] ^= 1

	for _, c := range []struct {
		name      string
		signature []byte
		ok        bool
	}{
		{"v 0 or 1", good, true},
		{"v 27 or 28", with(64, good[64]+27), true},
		{"v of the other parity", with(64, good[64]^1), false},
		{"v 2", with(64, 2), false},
		{"v 26", with(64, 26), false},
		{"v 29", with(64, 29), false},
		{"v 54, which is 27 twice", with(64, good[64]+54), false},
		{"v 255", with(64, 255), false},
		{"high s", twin, false},
		{"a bit of r", with(3, good[3]^1), false},
		{"a bit of s", with(40, good[40]^1), false},
		{"r zero", append(make([]byte, 32), good[32:]...), false},
		{"s zero", append(append(append([]byte{}, good[:32]...), make([]byte, 32)...), good[64]), false},
		{"all ones", []byte(strings.Repeat("\xff", 65)), false},
		{"empty", nil, false},
		{"64 bytes", good[:64], false},
		{"66 bytes", append(append([]byte{}, good...), 0), false},
		{"1 byte", []byte{1}, false},
		{"longer than 1 KiB", make([]byte, SignatureLimit+1), false},
	} {
		before := append([]byte(nil), c.signature...)
		err := NewVerifier(silent{}).Verify(t.Context(), account, []byte("hello"), c.signature)
		if c.ok != (err == nil) || err != nil && !isRefusal(err) {
			t.Errorf("%s: %v", c.name, err)
		}
		if string(before) != string(c.signature) {
			t.Errorf("%s: the signature was changed", c.name)
		}
	}
}

func TestVerifyRefusesOtherMessageAndAccount(t *testing.T) {
	k, account := key(t)
	good := sign(t, k, "hello")
	v := NewVerifier(silent{})
	for name, err := range map[string]error{
		"message": v.Verify(t.Context(), account, []byte("hello "), good),
		"account": v.Verify(t.Context(), common.Address{1}, []byte("hello"), good),
		"nobody":  v.Verify(t.Context(), common.Address{}, []byte("hello"), good),
		"length":  v.Verify(t.Context(), account, make([]byte, MessageLimit+1), good),
	} {
		if !isRefusal(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestVerifyRefusesUndeployedWallets(t *testing.T) {
	k, account := key(t)
	sig := append(sign(t, k, "hello"), wrapped...)
	err := NewVerifier(silent{err: errors.New("must not be asked")}).Verify(t.Context(), account, []byte("hello"), sig)
	if !isRefusal(err) || !strings.Contains(err.Error(), "ERC-6492") {
		t.Fatal(err)
	}
}

func TestVerifyTellsWhenTheNodeDoesNotAnswer(t *testing.T) {
	k, account := key(t)
	v := NewVerifier(silent{err: errors.New("connection refused")})
	if err := v.Verify(t.Context(), account, []byte("hello"), sign(t, k, "hello")); err != nil {
		t.Fatal("a key's signature needs no node:", err)
	}
	err := v.Verify(t.Context(), account, []byte("other"), sign(t, k, "hello"))
	if !errors.Is(err, models.ErrNoAnswer) || isRefusal(err) {
		t.Fatal(err)
	}
}

func TestVerifyAsksAWalletOnceAtATimeAndNotForLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		v := NewVerifier(silent{code: []byte{1}, enter: make(chan struct{}, 2)})
		slow, other := common.Address{1}, common.Address{2}
		start := time.Now()
		var wg sync.WaitGroup
		for _, a := range []common.Address{slow, other} {
			wg.Go(func() {
				if err := v.Verify(t.Context(), a, []byte("m"), []byte("s")); !errors.Is(err, models.ErrNoAnswer) {
					t.Error(err)
				}
			})
		}
		synctest.Wait()
		if err := v.Verify(t.Context(), slow, []byte("m"), []byte("s")); !isRefusal(err) {
			t.Error("a second question to the same wallet:", err)
		}
		wg.Wait()
		if took := time.Since(start); took != walletTime {
			t.Error("took", took)
		}
		if len(v.busy) != 0 {
			t.Error("left", v.busy)
		}
	})
}

func FuzzVerify(f *testing.F) {
	k, account := key(f)
	f.Add([]byte("hello"), sign(f, k, "hello"))
	f.Add([]byte{}, []byte{})
	f.Add([]byte("x"), make([]byte, 64))
	f.Fuzz(func(t *testing.T, message, signature []byte) {
		err := NewVerifier(silent{code: []byte{1}}).Verify(t.Context(), account, message, signature)
		if err != nil && !isRefusal(err) {
			t.Fatal(err)
		}
	})
}
