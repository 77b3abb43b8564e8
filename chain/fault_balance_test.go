package chain_test

import (
	"context"
	"errors"
	"path/filepath"
	"strconv"
	"testing"

	"backprop/chain/fault"
	"backprop/models"
)

// wei is the ETH that the record says the treasury holds; ok is false while it says nothing.
func (r *trial) wei() (amount models.Uint, ok bool) {
	r.Helper()
	b, err := r.store.Balance(context.Background(), r.dao.Treasury(), models.Ether)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		r.Fatal(err)
	}
	return b.Amount, err == nil
}

// Row 10: the treasury's ETH is what the state in the header proves, whichever value of the proof a node changes.
func TestFault10WrongBalance(t *testing.T) {
	r := newTrial(t)
	r.recover()
	right, ok := r.wei()
	if !ok || right.IsZero() {
		t.Fatal("the treasury holds no ETH, so that this test sees nothing")
	}
	for n := 0; ; n++ {
		r.fresh(filepath.Join(t.TempDir(), strconv.Itoa(n)+".db"))
		struck := r.proxy.Struck("leaf")
		r.proxy.Set(fault.LeafAt(n).On("eth_getProof"))
		r.suffer(2)
		if got, ok := r.wei(); ok && got != right {
			t.Errorf("value %d of a proof: the record has %s wei, the chain %s", n, got, right)
		}
		if r.proxy.Struck("leaf") == struck {
			if n < 5 {
				t.Errorf("only %d values were changed", n)
			}
			break
		}
	}
	r.right()
}

// Where a node gives no proofs, its word is taken: the control of the test before, and what README says.
func TestBalanceWithoutProofs(t *testing.T) {
	r := newTrial(t)
	r.proxy.Set(fault.Missing("eth_getProof"), fault.LeafAt(0).On("eth_getBalance"))
	r.suffer(2)
	right, err := r.devnet.Client().BalanceAt(context.Background(), r.dao.Treasury(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := r.wei(); !ok || got.Big().Cmp(right) == 0 {
		t.Errorf("control: the record has %s wei, and the chain %s", got, right)
	}
	r.proxy.Set(fault.Missing("eth_getProof"))
	r.node = r.dial()
	r.fresh(filepath.Join(t.TempDir(), "honest.db"))
	r.suffer(2)
	if got, _ := r.wei(); got.Big().Cmp(right) != 0 {
		t.Errorf("the record has %s wei, and the chain %s", got, right)
	}
}
