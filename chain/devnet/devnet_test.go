package devnet

import (
	"context"
	"errors"
	"math/big"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(victimDir); dir != "" {
		victim(dir)
		return
	}
	os.Exit(m.Run())
}

// newChain starts a chain that ends with the test.
func newChain(t *testing.T, options Options) *Chain {
	t.Helper()
	chain, err := Start(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { must(t, chain.Close()) })
	return chain
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// dial talks to the chain as a stranger does, over HTTP.
func dial(t *testing.T, chain *Chain) *rpc.Client {
	t.Helper()
	client, err := rpc.Dial(chain.URL())
	must(t, err)
	t.Cleanup(client.Close)
	return client
}

// ask calls a method and stops the test at an error.
func ask[T any](t *testing.T, client *rpc.Client, method string, parameters ...any) T {
	t.Helper()
	var result T
	if err := client.CallContext(t.Context(), &result, method, parameters...); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
	return result
}

func TestLeaksNothing(t *testing.T) {
	chain, err := Start(Options{})
	must(t, err)
	_, err = chain.Send(Voter, nil, nil, []byte{0})
	must(t, err)
	must(t, chain.Close())
	must(t, chain.Close())

	// The first chain leaves behind what is of the process: geth's pool that recovers signatures.
	before := goleak.IgnoreCurrent()
	again, err := Start(Options{Dir: t.TempDir()})
	must(t, err)
	ask[hexutil.Uint64](t, dial(t, again), "eth_blockNumber")
	must(t, again.Close())
	// A database of geth's peer list takes up to a second to notice that it was closed.
	goleak.VerifyNone(t, before, goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

func TestManyChainsSideBySide(t *testing.T) {
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			chain, err := Start(Options{})
			if err != nil {
				t.Error(err)
				return
			}
			defer chain.Close()
			if err := chain.Mine(); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

func TestAccountsOfTheMnemonic(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	want := map[int]string{
		0:  "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
		1:  "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		9:  "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720",
		15: "0xcd3B766CCDd6AE721141F452C550Ca635964ce71",
	}
	for i, address := range want {
		if got := chain.Account(i).Hex(); got != address {
			t.Errorf("account %d is %s, want %s", i, got, address)
		}
	}
	balance, err := chain.Client().BalanceAt(t.Context(), chain.Account(15), nil)
	must(t, err)
	if balance.Cmp(ether(10_000)) != 0 {
		t.Errorf("account 15 has %s wei", balance)
	}
}

func TestOneChainPerFolderAndPort(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	chain := newChain(t, Options{Dir: dir})
	if _, err := Start(Options{Dir: dir}); !errors.Is(err, ErrDirInUse) {
		t.Errorf("second chain in the folder: %v", err)
	}
	if _, err := Start(Options{Addr: strings.TrimPrefix(chain.URL(), "http://")}); !errors.Is(err, ErrAddrInUse) {
		t.Errorf("second chain on the port: %v", err)
	}
}

func TestListensOnLoopbackUnlessTold(t *testing.T) {
	t.Parallel()
	for _, addr := range []string{"", ":0"} {
		chain := newChain(t, Options{Addr: addr})
		if !strings.HasPrefix(chain.URL(), "http://127.0.0.1:") {
			t.Errorf("address %q is %s", addr, chain.URL())
		}
	}
}

func TestPrepareRunsBeforeAnybodyIsAnswered(t *testing.T) {
	t.Parallel()
	failed := errors.New("not today")
	if _, err := Start(Options{Prepare: func(*Chain) error { return failed }}); !errors.Is(err, failed) {
		t.Errorf("Start says %v", err)
	}
	chain := newChain(t, Options{Prepare: func(c *Chain) error { return c.Mine() }})
	if head := ask[hexutil.Uint64](t, dial(t, chain), "eth_blockNumber"); head != 1 {
		t.Errorf("the first answer speaks of block %d", head)
	}
}

func TestFinalizedAndSafeFollowTheHead(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{Finality: 4})
	for range 10 {
		must(t, chain.Mine())
	}
	for tag, want := range map[rpc.BlockNumber]uint64{rpc.FinalizedBlockNumber: 6, rpc.SafeBlockNumber: 8, rpc.LatestBlockNumber: 10} {
		header, err := chain.Client().HeaderByNumber(context.Background(), big.NewInt(int64(tag)))
		must(t, err)
		if header.Number.Uint64() != want {
			t.Errorf("%s is block %s, want %d", tag, header.Number, want)
		}
	}
}

// transfer signs a transfer of 1 wei from an account to the newcomer.
func transfer(t *testing.T, chain *Chain, from int, nonce uint64) *types.Transaction {
	t.Helper()
	to := chain.Account(Newcomer)
	tx, err := chain.sign(from, nonce, big.NewInt(1_000_000_000), &to, big.NewInt(1), nil)
	must(t, err)
	return tx
}
