package chain_test

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"backprop/chain/call"
	"backprop/chain/devnet"
)

// naive counts the logs that a reader gets who believes eth_getLogs, a few blocks at a time, and tries each range again
// when it fails. Of those a node marks as removed it believes none.
func (r *trial) naive() (count int) {
	r.Helper()
	client, err := ethclient.Dial(r.url)
	if err != nil {
		r.Fatal(err)
	}
	defer client.Close()
	head := r.header().Number.Uint64()
	for from := r.dao.First; from <= head; from += 8 {
		q := ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(head, from+7))}
		logs, err := client.FilterLogs(context.Background(), q)
		for range 20 {
			if err == nil {
				break
			}
			logs, err = client.FilterLogs(context.Background(), q)
		}
		count += len(logs)
	}
	return count
}

// struck demands that a fault was met at all: without that a test shows nothing.
func (r *trial) struck(name string) {
	r.Helper()
	if r.proxy.Struck(name) == 0 {
		r.Errorf("control: the fault %q never struck; the calls were %v", name, tally(r.proxy.Calls()))
	}
}

func tally(calls []string) map[string]int {
	count := map[string]int{}
	for _, c := range calls {
		count[c]++
	}
	return count
}

func numbered(n uint64) rpc.BlockNumberOrHash {
	return rpc.BlockNumberOrHashWithNumber(rpc.BlockNumber(n))
}

const devnetVoter = devnet.Voter

// smallTransfer is a call that makes a block which the record is about.
func (r *trial) smallTransfer() call.Call {
	return call.Call{To: r.dao.Token.Address, Data: token.PackTransfer(r.devnet.Account(9), big.NewInt(7)), Value: call.Delegation(r.dao, r.devnet.Account(9)).Value}
}
