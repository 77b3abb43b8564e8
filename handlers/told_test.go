package handlers_test

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/models"
)

// ground is a DAO on a local chain, which the sites of this process share once its story is told. Each leaves the chain as
// it was, and has a copy of the record.
type ground struct {
	chain  *devnet.Chain
	dao    models.DAO
	record []byte // an SQLite file; nil where it is empty
}

// newGround has no block final, so that the chain can be taken back.
func newGround(o devnet.Options, tell func(*devnet.Chain, devnet.DAO) error) (*ground, error) {
	c, err := devnet.Start(o)
	if err != nil {
		return nil, err
	}
	d, err := devnet.Deploy(c)
	if err == nil && tell != nil {
		err = tell(c, d)
	}
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	node, err := chain.Dial(ctx, c.URL())
	if err != nil {
		return nil, err
	}
	defer node.Close()
	dao, err := node.Discover(ctx, chain.Settings{Governor: d.Governor, Name: "Gradient Commons", Prefix: "BP", Assets: []common.Address{d.Dollar}, Escrow: d.Escrow, Distributor: d.Distributor})
	return &ground{chain: c, dao: dao}, err
}

var told = sync.OnceValues(func() (*ground, error) {
	g, err := newGround(devnet.Options{Genesis: time.Now().Add(-devnet.StoryLength - time.Hour), Finality: 1 << 20}, devnet.Tell)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "told-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "record.db")
	if err := g.index(path); err != nil {
		return nil, err
	}
	g.record, err = os.ReadFile(path)
	return g, err
})

// index makes the record of the whole story in a file.
func (g *ground) index(path string) error {
	ctx := context.Background()
	store, err := models.Open(path)
	if err != nil {
		return err
	}
	defer store.Close()
	if _, err := store.Migrate(ctx); err != nil {
		return err
	}
	node, err := chain.Dial(ctx, g.chain.URL())
	if err != nil {
		return err
	}
	defer node.Close()
	x := &chain.Indexer{Node: node, Store: store, DAO: g.dao, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond, Range: 200}
	for moved := true; moved && err == nil; {
		moved, err = x.Step(ctx)
	}
	return err
}

// shared is the told DAO, to which its chain goes back when a test ends.
func shared(t *testing.T) *ground {
	t.Helper()
	g, err := told()
	if err != nil {
		t.Fatal(err)
	}
	before := g.chain.Snapshot()
	t.Cleanup(func() {
		if ok, err := g.chain.Revert(before); !ok || err != nil {
			t.Errorf("the shared chain does not go back: %v", err)
		}
	})
	return g
}

// lone is a DAO of a test's own.
func lone(t *testing.T, o devnet.Options, tell func(*devnet.Chain, devnet.DAO) error) *ground {
	t.Helper()
	g, err := newGround(o, tell)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { g.chain.Close() })
	return g
}

// store is a copy of the record.
func (g *ground) store(t *testing.T) *models.Store {
	t.Helper()
	path := filepath.Join(t.TempDir(), "record.db")
	if err := os.WriteFile(path, g.record, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := models.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	return s
}
