package devnet

import (
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native" // callTracer and friends register themselves
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// geth is a node that talks to nobody, and the methods it offers inside this process.
type geth struct {
	node *node.Node
	eth  *eth.Ethereum
	apis []rpc.API
}

// openGeth opens the chain in dir, or a new one in memory if dir is empty.
func openGeth(dir string, block0 *core.Genesis) (*geth, error) {
	stack, err := node.New(nodeConfig(dir))
	if err != nil {
		return nil, err
	}
	g, err := startGeth(stack, ethConfig(block0))
	if err != nil {
		stack.Close()
		return nil, err
	}
	return g, nil
}

func startGeth(stack *node.Node, config *ethconfig.Config) (*geth, error) {
	backend, err := eth.New(stack, config)
	if err != nil {
		return nil, err
	}
	filter := rpc.API{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}
	stack.RegisterAPIs([]rpc.API{filter})
	stack.RegisterAPIs(tracers.APIs(backend.APIBackend))
	if err := stack.Start(); err != nil {
		return nil, err
	}
	return &geth{node: stack, eth: backend, apis: append(backend.APIs(), filter)}, nil
}

func nodeConfig(dir string) *node.Config {
	return &node.Config{
		Name:    "devnet",
		DataDir: dir,
		P2P:     p2p.Config{NoDiscovery: true, NoDial: true},
	}
}

// ethConfig keeps every state on disk (hash scheme, no pruning), because with the path scheme a killed chain falls back
// to block 0, and keeps no log index, because queries were seen to miss blocks while it was being written.
func ethConfig(block0 *core.Genesis) *ethconfig.Config {
	config := ethconfig.Defaults
	config.Genesis = block0
	config.SyncMode = ethconfig.FullSync
	config.StateScheme = rawdb.HashScheme
	config.NoPruning = true
	config.LogNoHistory = true
	config.TransactionHistory = 0
	config.DatabaseCache = 16
	config.DatabaseHandles = 64
	config.TrieCleanCache = 16
	config.TrieDirtyCache = 0
	config.SnapshotCache = 0
	config.TxPool.NoLocals = true
	config.TxPool.Journal = ""
	config.BlobPool.Datadir = ""
	config.Miner.GasCeil = block0.GasLimit
	config.RPCTxFeeCap = 0
	return &config
}
