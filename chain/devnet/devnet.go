// Package devnet is a local Ethereum chain inside the process: geth without peers, one block per transaction, unlocked
// test accounts, a clock that can be moved, real reorgs, and the JSON-RPC methods that wallets and tools know.
//
// It knows the test accounts, the demo DAO and its story. It refuses to know pages and the database. Production binaries
// never import it: geth's node would double their size, and whoever reaches this chain's port can use every account.
package devnet

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Options say where a chain lives and how it behaves. The zero value is a chain in memory, on a free loopback port,
// whose block 0 is now.
type Options struct {
	// Dir keeps the chain between runs. Empty means in memory.
	Dir string
	// Addr is the host:port of the JSON-RPC server; without a host it is 127.0.0.1. Empty means a free port there.
	Addr string
	// Origins are the web origins, such as http://127.0.0.1:8080, whose pages may use the chain. No other page may.
	Origins []string
	// Hosts are names, besides localhost and plain addresses, that a request's Host may carry.
	Hosts []string
	// Genesis is the time of block 0 of a new chain; an existing one keeps its own. Zero means now.
	Genesis time.Time
	// Idle mines one empty block when the newest is older than this, so that the chain's time does not freeze. 0: never.
	Idle time.Duration
	// Finality is how many blocks the finalized block lies behind the newest; the safe block lies half as far. 0 means 8.
	Finality uint64
	// Prepare runs when the chain is open and its port is taken, before the first request is answered. Its error is
	// Start's.
	Prepare func(*Chain) error
	// Rich are accounts that hold 10,000 ETH in block 0 beside the unlocked ones. An existing chain needs the same again.
	Rich []common.Address
	// Others are accounts of block 0 besides. An existing chain needs the same again.
	Others types.GenesisAlloc
	// GasLimit is a block's. 0 means 60 million, as on mainnet. An existing chain needs the same again.
	GasLimit uint64
	// Wall is the wall clock under the chain's clock. Nil means time.Now.
	Wall func() time.Time
}

// Start's error is one of these when another process has the chain's folder or its port.
var (
	ErrDirInUse  = errors.New("the folder is in use")
	ErrAddrInUse = errors.New("the address is in use")
)

// Chain is a running chain. Its methods may be called from any goroutine.
type Chain struct {
	*geth
	options   Options
	keys      []*ecdsa.PrivateKey
	addresses []common.Address
	inner     *rpc.Client // geth's own methods, without those that devnet puts over them
	server    *rpc.Server // what the world sees
	client    *ethclient.Client
	http      *http.Server
	url       string
	stop      chan struct{}
	stopped   sync.WaitGroup
	closing   sync.Once

	mu        sync.Mutex // held while the chain or its clock changes
	clock     clock
	snapshots []snapshot
	forks     int
	bulk      bool // blocks are appended without waiting for the disk
}

// Start opens the chain, or makes a new one, and serves it. The caller closes it.
func Start(options Options) (*Chain, error) {
	listener, err := listen(options.Addr)
	if err != nil {
		return nil, err
	}
	c, err := open(options)
	if err != nil {
		listener.Close()
		return nil, err
	}
	c.serve(listener)
	c.stopped.Go(c.idle)
	return c, nil
}

func open(options Options) (*Chain, error) {
	options.fill()
	keys, err := deriveKeys(Mnemonic, Accounts+Payees)
	if err != nil {
		return nil, err
	}
	addresses := addressesOf(keys)
	at, err := genesisTime(options.Dir, options.Genesis)
	if err != nil {
		return nil, err
	}
	block0, err := genesis(at, slices.Concat(addresses[:Accounts], options.Rich), options.Others, options.GasLimit)
	if err != nil {
		return nil, err
	}
	g, err := openGeth(options.Dir, block0)
	if err != nil {
		return nil, fmt.Errorf("chain in %q: %w", options.Dir, dirInUse(err))
	}
	c := &Chain{geth: g, options: options, keys: keys, addresses: addresses, stop: make(chan struct{})}
	c.clock.wall = options.Wall
	c.inner = c.node.Attach()
	c.server = rpc.NewServer()
	c.client = ethclient.NewClient(rpc.DialInProc(c.server))
	if err := c.prepare(); err != nil {
		return nil, errors.Join(err, c.release())
	}
	return c, nil
}

func (o *Options) fill() {
	if o.Wall == nil {
		o.Wall = time.Now
	}
	if o.Genesis.IsZero() {
		o.Genesis = o.Wall()
	}
	if o.Finality == 0 {
		o.Finality = 8
	}
	if o.GasLimit == 0 {
		o.GasLimit = gasLimit
	}
}

func (c *Chain) prepare() error {
	if err := c.loadClock(); err != nil {
		return err
	}
	c.markFinal()
	if err := c.register(); err != nil {
		return err
	}
	if c.options.Prepare == nil {
		return nil
	}
	return c.options.Prepare(c)
}

// URL is where the chain answers JSON-RPC, such as http://127.0.0.1:8545.
func (c *Chain) URL() string { return c.url }

// Client talks to the chain without a socket. It is closed with the chain.
func (c *Chain) Client() *ethclient.Client { return c.client }

// Close stops serving and closes the chain. Everything up to the newest block is on disk before and after.
func (c *Chain) Close() error {
	var err error
	c.closing.Do(func() {
		close(c.stop)
		c.stopServing()
		c.stopped.Wait()
		err = c.release()
	})
	return err
}

func (c *Chain) release() error {
	c.client.Close()
	c.server.Stop()
	c.inner.Close()
	return c.node.Close()
}
