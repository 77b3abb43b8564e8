package devnet

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

func TestBulkKeepsEveryBlockAndRefusesRevertedTransactions(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	rich := crypto.PubkeyToAddress(key.PublicKey)
	c, err := Start(Options{Rich: []common.Address{rich}, GasLimit: 100_000_000})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	signed := func(nonce uint64, data []byte) *types.Transaction {
		return types.MustSignNewTx(key, c.signer(), &types.LegacyTx{Nonce: nonce, GasPrice: units(100, 9), Gas: 100_000, Data: data})
	}
	err = c.Bulk(func() error {
		for range 3 {
			if _, err := c.Seal(); err != nil {
				return err
			}
		}
		receipts, err := c.Seal(signed(0, nil), signed(1, nil))
		if err == nil && len(receipts) != 2 {
			t.Errorf("%d receipts, want 2", len(receipts))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if n, limit := c.head().Number.Uint64(), c.head().GasLimit; n != 4 || limit != 100_000_000 {
		t.Errorf("block %d with a limit of %d, want 4 with 100000000", n, limit)
	}
	if _, err := c.Seal(signed(2, []byte{0xfe})); err == nil {
		t.Error("a reverted transaction is sealed without an error")
	}
}
