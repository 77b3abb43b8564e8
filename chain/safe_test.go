package chain_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
	"backprop/models"
)

// A Safe confirms what enough of its owners signed, in the digest that is told beforehand; and no longer when they aren't
// its owners any more.
func TestSafeSigns(t *testing.T) {
	ctx, c := context.Background(), local(t)
	w := newSafe(t, c, devnet.Voter, devnet.Proposer)
	v := w.node.Verifier()
	said, err := v.Wallet(ctx, w.at)
	want := []common.Address{c.Account(devnet.Voter), c.Account(devnet.Proposer)}
	if err != nil || !said.Contract || said.Version != "1.4.1" || said.Threshold != 2 || !slices.Equal(said.Owners, want) {
		t.Fatalf("the wallet says %+v: %v", said, err)
	}
	hash := common.BytesToHash(accounts.TextHash([]byte("hello")))
	digest := said.Digest(devnet.ChainID, hash)
	if own := w.call(w.at, w.pack("getMessageHash", hash[:])); common.BytesToHash(own) != digest {
		t.Fatalf("its owners sign %x, said is %x", own, digest)
	}
	both := w.signs(digest[:], devnet.Voter, devnet.Proposer)
	for name, signature := range map[string][]byte{
		"one owner": both[:65], "the owners in another order": slices.Concat(both[65:], both[:65]), "one owner twice": slices.Concat(both[:65], both[:65]),
		"a stranger": w.signs(digest[:], devnet.Voter, devnet.Treasurer), "the hash itself": w.signs(hash[:], devnet.Voter, devnet.Proposer), "nothing": {},
	} {
		var r models.Refusal
		if err := v.Verify(ctx, w.at, []byte("hello"), signature); !errors.Is(err, models.ErrDenied) || !errors.As(err, &r) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := v.Verify(ctx, w.at, []byte("hello"), both); err != nil {
		t.Fatal(err)
	}
	w.does(w.at, w.pack("removeOwner", want[0], want[1], common.Big1))
	if err := v.Verify(ctx, w.at, []byte("hello"), w.signs(digest[:], devnet.Proposer)); !errors.Is(err, models.ErrDenied) {
		t.Errorf("an owner that was removed signs: %v", err)
	}
}

// What a contract says of itself is not believed further than it holds together.
func TestWalletsThatAreNoSafes(t *testing.T) {
	ctx, c := context.Background(), local(t)
	v := dial(t, c).Verifier()
	for name, x := range map[string]struct {
		at       common.Address
		contract bool
	}{
		"a key": {c.Account(devnet.Voter), false}, "an address without code": {common.Address{0xab}, false},
		"the shared code, which has no owner": {devnet.Safe, true}, "another contract": {devnet.Multicall, true},
	} {
		if w, err := v.Wallet(ctx, x.at); err != nil || w.Contract != x.contract || w.Safe() {
			t.Errorf("%s: %+v, %v", name, w, err)
		}
	}
}
