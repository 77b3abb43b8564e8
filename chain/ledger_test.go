package chain_test

import (
	"context"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/fault"
	"backprop/models"
)

// ledgerAgrees holds the ledger of every book and asset against the chain after some blocks, and each entry against being whole.
func (s *setup) ledgerAgrees(blocks []uint64) {
	s.Helper()
	ledgerAgrees(s.T, s.devnet, s.store, s.dao, blocks)
}

func ledgerAgrees(t *testing.T, c *devnet.Chain, store *models.Store, dao models.DAO, blocks []uint64) {
	t.Helper()
	for _, book := range dao.Books() {
		for _, a := range dao.Assets {
			for _, block := range blocks {
				got, err := store.HeldInLedger(context.Background(), book, a.Address, block)
				if want := heldOnChain(t, c, book, a, block); err != nil || got != want {
					t.Errorf("%s of the %s after block %d: %s in the ledger and %s on chain (%v)", a.Symbol, dao.Book(book), block, got, want, err)
				}
			}
		}
	}
	list, err := store.Movements(context.Background(), models.LedgerFilter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range list {
		if !m.Known || !m.Located() {
			t.Errorf("an entry is not whole: %+v", m)
		}
	}
}

func (s *setup) heldOnChain(account common.Address, a models.Asset, block uint64) models.Uint {
	s.Helper()
	return heldOnChain(s.T, s.devnet, account, a, block)
}

// heldOnChain is what the chain says that an account held.
func heldOnChain(t *testing.T, c *devnet.Chain, account common.Address, a models.Asset, block uint64) models.Uint {
	t.Helper()
	if a.Native() {
		wei, err := c.Client().BalanceAt(context.Background(), account, new(big.Int).SetUint64(block))
		if err != nil {
			t.Fatal(err)
		}
		u, _ := models.FromBig(wei)
		return u
	}
	var data hexutil.Bytes
	call := map[string]any{"to": a.Address, "input": hexutil.Bytes(token.PackBalanceOf(account))}
	if err := c.Client().Client().Call(&data, "eth_call", call, hexutil.EncodeUint64(block)); err != nil {
		t.Fatal(err)
	}
	return models.FromBytes(data)
}

// someBlocks are the newest one, and others by chance.
func someBlocks(r *rand.Rand, first, head uint64, n int) []uint64 {
	list := []uint64{head}
	for range n {
		list = append(list, first+r.Uint64N(head-first+1))
	}
	return list
}

// force sends ETH to a contract that has no say in it: by a contract that destroys itself while it is made.
func (s *setup) force(from int, to common.Address, wei int64) {
	s.Helper()
	code := append(append([]byte{0x73}, to[:]...), 0xff)
	if _, err := s.devnet.Send(from, nil, big.NewInt(wei), code); err != nil {
		s.Fatal(err)
	}
}

// give lets money come to one of the DAO's books in one of the ways in which it may.
func (w *walk) give() {
	book := w.dao.Books()[w.IntN(len(w.dao.Books()))]
	switch n := w.Int64N(1_000_000) + 1; w.IntN(3) {
	case 0:
		w.force(w.any(), book, n)
	case 1:
		w.try(devnet.Deployer, call.Call{To: w.dao.Assets[1].Address, Data: token.PackTransfer(book, big.NewInt(n)), Value: noValue(w.dao)})
	default:
		_, _ = w.devnet.Send(w.any(), &book, big.NewInt(n), nil) // escrow and distributor refuse it
	}
}

// A record that was begun late finds what came before it was, to the block and to the sender; what was forced in has none.
func TestDepositsAreLocated(t *testing.T) {
	each(t, func(t *testing.T, r *trial) {
		sent, err := r.devnet.Send(devnet.Voter, &r.dao.Timelock, big.NewInt(12_345), nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := r.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
		r.force(devnet.Newcomer, r.dao.Timelock, 777)
		r.force(devnet.Newcomer, r.dao.Escrow, 99)
		forced := r.header().Number.Uint64() - 1
		for range 20 {
			if err := r.devnet.Mine(); err != nil {
				t.Fatal(err)
			}
		}
		r.recover()
		r.ledgerAgrees(someBlocks(random(t), r.dao.First, r.header().Number.Uint64(), 20))
		list, err := r.store.Movements(context.Background(), models.LedgerFilter{Kind: models.MovedDeposit, Asset: models.Ether, Size: 3})
		if err != nil || len(list) != 3 {
			t.Fatal(list, err)
		}
		voter := r.devnet.Account(devnet.Voter)
		if m := list[2]; m.Tx != sent.TxHash || m.Other != voter || m.Block != sent.BlockNumber.Uint64() || m.Amount != models.U(12_345) {
			t.Errorf("what was sent in block %d by %s is %+v", sent.BlockNumber, voter, m)
		}
		if m := list[1]; m.Block != forced || m.Amount != models.U(777) || m.Tx != (common.Hash{}) || m.Other != (common.Address{}) {
			t.Errorf("what was forced in in block %d is %+v", forced, m)
		}
		if m := list[0]; m.Account != r.dao.Escrow || m.Amount != models.U(99) || m.Balance != models.U(99) && r.heldOnChain(r.dao.Escrow, models.Ether, m.Block) != m.Balance {
			t.Errorf("what was forced into the escrow is %+v", m)
		}
	})
}

// Where the node keeps no state, one line says what had come by the first block that is known, and the head adds up.
func TestDepositsWithoutHistory(t *testing.T) {
	r := newTrial(t)
	if _, err := r.devnet.Send(devnet.Voter, &r.dao.Timelock, big.NewInt(5), nil); err != nil {
		t.Fatal(err)
	}
	for range 30 {
		if err := r.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	head := r.header().Number.Uint64()
	r.proxy.Set(fault.PrunedState(head - 20))
	for range 500 {
		if moved, err := r.index.Step(context.Background()); err == nil && !moved {
			break
		}
	}
	left, err := r.store.Sought(context.Background(), 10)
	if err != nil || len(left) > 0 {
		t.Fatalf("still looked for: %+v (%v)", left, err)
	}
	for block := head - 20; block <= head; block++ {
		if got, err := r.store.HeldInLedger(context.Background(), r.dao.Timelock, common.Address{}, block); err != nil || got != r.heldOnChain(r.dao.Timelock, models.Ether, block) {
			t.Errorf("after block %d the ledger has %s (%v)", block, got, err)
		}
	}
	list, err := r.store.Movements(context.Background(), models.LedgerFilter{Kind: models.MovedOpening, Account: r.dao.Timelock, Asset: models.Ether})
	if err != nil || len(list) != 1 || list[0].Block != head-20 {
		t.Errorf("the opening is %+v (%v)", list, err)
	}
	r.fresh(filepath.Join(t.TempDir(), "whole.db"))
	r.right()
}
