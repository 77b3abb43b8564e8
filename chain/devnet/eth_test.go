package devnet

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Init code of two contracts: one that always reverts with the data 0xc0de, and one that emits an empty log whenever
// it is called.
var (
	reverting = common.FromHex("0x6961c0de5f526002601efd5f52600a6016f3")
	logging   = common.FromHex("0x635f5fa0005f526004601cf3")
)

func TestBlockPerTransaction(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	client := ethclient.NewClient(dial(t, chain))
	for nonce := range uint64(3) {
		tx := transfer(t, chain, Voter, nonce)
		must(t, client.SendTransaction(t.Context(), tx))
		receipt, err := client.TransactionReceipt(t.Context(), tx.Hash())
		must(t, err)
		if receipt.BlockNumber.Uint64() != nonce+1 || receipt.Status != types.ReceiptStatusSuccessful {
			t.Errorf("transaction %d: block %s, status %d", nonce, receipt.BlockNumber, receipt.Status)
		}
	}
}

func TestTransactionsInWrongOrderWaitForEachOther(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	client := ethclient.NewClient(dial(t, chain))
	for _, nonce := range []uint64{2, 1} {
		must(t, client.SendTransaction(t.Context(), transfer(t, chain, Voter, nonce)))
	}
	if n := chain.head().Number.Uint64(); n != 0 {
		t.Fatalf("block %d without the first transaction", n)
	}
	must(t, client.SendTransaction(t.Context(), transfer(t, chain, Voter, 0)))
	if n := chain.head().Number.Uint64(); n != 3 {
		t.Errorf("newest block %d, want 3", n)
	}
	err := client.SendTransaction(t.Context(), transfer(t, chain, Voter, 1))
	if err == nil || !strings.Contains(err.Error(), "nonce too low") {
		t.Errorf("a used nonce: %v", err)
	}
}

func TestSendTransactionFillsAndSigns(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	client := dial(t, chain)
	hash := ask[common.Hash](t, client, "eth_sendTransaction", map[string]any{
		"from": chain.Account(Voter), "to": chain.Account(Newcomer), "value": "0x1",
	})
	receipt := ask[*types.Receipt](t, client, "eth_getTransactionReceipt", hash)
	if receipt == nil || receipt.Status != types.ReceiptStatusSuccessful || receipt.GasUsed != 21_000 {
		t.Fatalf("receipt %+v", receipt)
	}
	signed := ask[struct{ Raw hexutil.Bytes }](t, client, "eth_signTransaction", map[string]any{
		"from": chain.Account(Voter), "to": chain.Account(Newcomer), "value": "0x2",
	})
	receipt = ask[*types.Receipt](t, client, "eth_sendRawTransactionSync", signed.Raw)
	if receipt.BlockNumber.Uint64() != 2 {
		t.Errorf("mined in block %s", receipt.BlockNumber)
	}
	err := client.Call(nil, "eth_sendTransaction", map[string]any{"from": chain.Account(Accounts), "to": chain.Account(1)})
	if err == nil || !strings.Contains(err.Error(), "unknown account") {
		t.Errorf("an account that is not unlocked: %v", err)
	}
}

func TestSendTransactionRefusesWhatWouldRevert(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	receipt, err := chain.Send(Deployer, nil, nil, reverting)
	must(t, err)
	call := map[string]any{"from": chain.Account(Voter), "to": receipt.ContractAddress}
	client := dial(t, chain)
	for _, method := range []string{"eth_sendTransaction", "eth_estimateGas", "eth_call"} {
		err := client.Call(nil, method, call)
		var data rpc.DataError
		if !errors.As(err, &data) || data.ErrorData() != "0xc0de" {
			t.Errorf("%s: %v", method, err)
		}
	}
	if n := chain.head().Number.Uint64(); n != 1 {
		t.Errorf("a refused transaction was mined in block %d", n)
	}
	call["gas"] = "0x100000" // who sets a limit has estimated, or means it
	hash := ask[common.Hash](t, client, "eth_sendTransaction", call)
	if ask[*types.Receipt](t, client, "eth_getTransactionReceipt", hash).Status != types.ReceiptStatusFailed {
		t.Error("the transaction did not revert")
	}
	if _, err := chain.Send(Voter, &receipt.ContractAddress, nil, nil); err == nil || !strings.Contains(err.Error(), "0xc0de") {
		t.Errorf("Send says %v", err)
	}
}

func TestEstimateRunsInTheNextBlock(t *testing.T) {
	t.Parallel()
	wall := newWall(2_000_000_000)
	chain := newChain(t, Options{Wall: wall.now})
	// Init code that reverts unless the time is after 2,000,001,000.
	late := hexutil.Bytes(common.FromHex("0x63773597e84211600d575f5ffd5b00"))
	call := map[string]any{"from": chain.Account(Voter), "data": late}
	client := dial(t, chain)
	if err := client.Call(nil, "eth_estimateGas", call); err == nil {
		t.Fatal("estimated too early")
	}
	wall.unix.Add(1_001)
	ask[hexutil.Uint64](t, client, "eth_estimateGas", call)
	ask[hexutil.Uint64](t, client, "eth_estimateGas", call, "latest")
	ask[common.Hash](t, client, "eth_sendTransaction", call)
}

func TestTracesAndHidesTheRest(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	tx, err := chain.Send(Deployer, nil, nil, logging)
	must(t, err)
	client := dial(t, chain)
	tracer := map[string]any{"tracer": "callTracer"}
	call := map[string]any{"to": tx.ContractAddress}
	if trace := ask[map[string]any](t, client, "debug_traceCall", call, "latest", tracer); trace["type"] != "CALL" {
		t.Errorf("trace %v", trace)
	}
	if trace := ask[map[string]any](t, client, "debug_traceTransaction", tx.TxHash, tracer); trace["type"] != "CREATE" {
		t.Errorf("trace %v", trace)
	}
	ask[json.RawMessage](t, client, "debug_traceBlockByNumber", "0x1", tracer)
	for _, method := range []string{"debug_setHead", "debug_traceBlockFromFile", "debug_standardTraceBlockToFile", "admin_exportChain", "miner_setExtra"} {
		var refused rpc.Error
		if err := client.Call(nil, method, "0x0"); !errors.As(err, &refused) || refused.ErrorCode() != -32601 {
			t.Errorf("%s: %v", method, err)
		}
	}
}

func TestWalletKnowsOneChain(t *testing.T) {
	t.Parallel()
	client := dial(t, newChain(t, Options{}))
	ask[any](t, client, "wallet_switchEthereumChain", map[string]string{"chainId": "0x7a69"})
	ask[any](t, client, "wallet_addEthereumChain", map[string]any{"chainId": "0x7a69", "rpcUrls": []string{}})
	var refused rpc.Error
	if err := client.Call(nil, "wallet_switchEthereumChain", map[string]string{"chainId": "0x1"}); !errors.As(err, &refused) || refused.ErrorCode() != 4902 {
		t.Errorf("another chain: %v", err)
	}
	if version := ask[string](t, client, "web3_clientVersion"); !strings.HasPrefix(version, "backprop-devnet/geth-1.") {
		t.Errorf("version %q", version)
	}
	if id := ask[string](t, client, "net_version"); id != "31337" {
		t.Errorf("net_version %s", id)
	}
}
