package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// logs counts the logs of a whole chain as a client sees them, and checks them against the receipts of each block.
func logs(t *testing.T, chain *Chain) []types.Log {
	t.Helper()
	head, err := chain.Client().BlockNumber(t.Context())
	must(t, err)
	found, err := chain.Client().FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int), ToBlock: new(big.Int).SetUint64(head)})
	must(t, err)
	count := 0
	for n := range head + 1 {
		block, err := chain.Client().BlockByNumber(t.Context(), new(big.Int).SetUint64(n))
		must(t, err)
		for _, receipt := range chain.eth.BlockChain().GetReceiptsByHash(block.Hash()) {
			count += len(receipt.Logs)
		}
	}
	if len(found) != count {
		t.Errorf("eth_getLogs gives %d logs, the blocks have %d", len(found), count)
	}
	return found
}

func TestForkReplacesBlocksAndLogs(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	deployed, err := chain.Send(Deployer, nil, nil, logging)
	must(t, err)
	contract := deployed.ContractAddress
	var old []common.Hash
	for range 3 {
		receipt, err := chain.Send(Voter, &contract, nil, nil)
		must(t, err)
		old = append(old, receipt.BlockHash)
	}
	branch, err := chain.Fork(2)
	must(t, err)
	tx, err := branch.Send(Proposer, &contract, nil, nil)
	must(t, err)
	if got := len(logs(t, chain)); got != 3 {
		t.Fatalf("%d logs while the branch is under construction", got)
	}
	must(t, branch.Adopt())

	head, err := chain.Client().BlockNumber(t.Context())
	must(t, err)
	if head != 5 {
		t.Errorf("newest block %d, want one more than the old 4", head)
	}
	for i, hash := range old {
		block, err := chain.Client().HeaderByNumber(t.Context(), big.NewInt(int64(i+2)))
		must(t, err)
		if kept := block.Hash() == hash; kept != (i == 0) {
			t.Errorf("block %d: same as before the fork: %t", i+2, kept)
		}
	}
	found := logs(t, chain)
	if len(found) != 2 || found[0].BlockHash != old[0] || found[1].TxHash != tx.Hash() {
		t.Errorf("logs after the fork: %+v", found)
	}
}

func TestForkForgetsAbandonedTransactions(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{Finality: 1})
	to := chain.Account(Newcomer)
	abandoned, err := chain.Send(Voter, &to, big.NewInt(1), nil)
	must(t, err)
	for range 5 {
		must(t, chain.Mine())
	}
	branch, err := chain.Fork(0) // below the finalized block
	must(t, err)
	must(t, branch.Adopt())
	must(t, chain.Mine())
	if _, err := chain.Client().TransactionReceipt(t.Context(), abandoned.TxHash); err == nil {
		t.Error("the abandoned transaction came back")
	}
	nonce, err := chain.Client().PendingNonceAt(t.Context(), chain.Account(Voter))
	must(t, err)
	if nonce != 0 {
		t.Errorf("nonce %d", nonce)
	}
	again := transfer(t, chain, Voter, 0)
	second, err := chain.Fork(chain.head().Number.Uint64())
	must(t, err)
	must(t, second.Include(again))
	must(t, second.Adopt())
	if _, err := chain.Client().TransactionReceipt(t.Context(), again.Hash()); err != nil {
		t.Errorf("the included transaction: %v", err)
	}
	if _, err := chain.Fork(1_000); err == nil {
		t.Error("forked a block that is not there")
	}
}

func TestSnapshotAndRevert(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	client := dial(t, chain)
	must(t, chain.Mine())
	before := standing(chain)
	id := ask[string](t, client, "evm_snapshot")
	later := ask[string](t, client, "evm_snapshot")
	to := chain.Account(Newcomer)
	_, err := chain.Send(Voter, &to, big.NewInt(1), nil)
	must(t, err)
	must(t, chain.Skip(3600e9))
	if !ask[bool](t, client, "evm_revert", id) {
		t.Fatal("not reverted")
	}
	if after := standing(chain); after != before {
		t.Errorf("after the revert: %s\nbefore:           %s", after, before)
	}
	if ask[bool](t, client, "evm_revert", later) {
		t.Error("a later snapshot outlived an earlier one")
	}
	_, err = chain.Send(Voter, &to, big.NewInt(1), nil)
	must(t, err)
}

func TestLogsAreComplete(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	deployed, err := chain.Send(Deployer, nil, nil, logging)
	must(t, err)
	for range 200 {
		_, err := chain.Send(Voter, &deployed.ContractAddress, nil, nil)
		must(t, err)
	}
	for range 5 {
		if got := len(logs(t, chain)); got != 200 {
			t.Fatalf("%d logs of 200", got)
		}
	}
}
