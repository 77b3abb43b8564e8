//go:build !demo

package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/chain/fault"
	"backprop/models"
	"backprop/models/modelstest"
)

// start is a chain with a DAO that has no history yet.
func start(t *testing.T, genesis time.Time) (*devnet.Chain, devnet.DAO) {
	t.Helper()
	c, err := devnet.Start(devnet.Options{Genesis: genesis})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	dao, err := devnet.Deploy(c)
	if err != nil {
		t.Fatal(err)
	}
	return c, dao
}

// found is what the start of serve finds.
func found(t *testing.T, store *models.Store, c Config) (models.DAO, error) {
	t.Helper()
	node, err := c.dial(context.Background(), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	node.Patience = 10 * time.Millisecond
	return find(context.Background(), &c, slog.New(slog.DiscardHandler), node, store)
}

// A node that spoils every third answer does not keep a site from starting.
func TestStartWithANodeThatFails(t *testing.T) {
	local, dao := start(t, time.Now().Add(-time.Hour))
	clean := Config{Governor: dao.Governor.Hex(), RPC: []string{local.URL()}}
	want, err := found(t, modelstest.SQLite(t), clean)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []fault.Fault{
		fault.RateLimit(0), fault.RateLimitInside(), fault.Status(503), fault.Page(), fault.Nothing(), fault.Reset(), fault.Cut(), fault.Half(),
		fault.WrongID(), fault.ShortBatch(),
	} {
		t.Run(f.Name, func(t *testing.T) {
			proxy := fault.New(7, local.URL())
			server := httptest.NewServer(proxy)
			defer server.Close()
			proxy.Set(f.At(0.33))
			c := clean
			c.RPC = []string{server.URL}
			got, err := found(t, modelstest.SQLite(t), c)
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Errorf("got %+v, %v\nwant %+v", got, err, want)
			}
		})
	}
}

// The URL of another chain's node is no reason to give a record up, and none to stop while another URL is right.
func TestStartWithTheNodeOfAnotherChain(t *testing.T) {
	local, dao := start(t, time.Now().Add(-time.Hour))
	other, _ := start(t, time.Now().Add(-2*time.Hour))
	store := modelstest.SQLite(t)
	c := Config{Governor: dao.Governor.Hex(), RPC: []string{local.URL()}}
	want, err := found(t, store, c)
	if err != nil {
		t.Fatal(err)
	}
	c.RPC = []string{other.URL(), local.URL()}
	if got, err := found(t, store, c); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("wrong, then right: %+v, %v", got, err)
	}
	c.RPC = []string{other.URL()}
	_, err = found(t, store, c)
	if !errors.Is(err, chain.ErrOtherChain) || !strings.Contains(err.Error(), "--rpc") || strings.Contains(err.Error(), "delete") {
		t.Errorf("wrong alone: %v", err)
	}
	c.RPC = []string{"http://127.0.0.1:1"}
	if got, err := found(t, store, c); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("none: %+v, %v", got, err)
	}
}

// A forgotten --assets does not throw a record away.
func TestStartKeepsTheAssets(t *testing.T) {
	local, dao := start(t, time.Now().Add(-time.Hour))
	store := modelstest.SQLite(t)
	c := Config{Governor: dao.Governor.Hex(), RPC: []string{local.URL()}, Assets: []string{dao.Dollar.Hex()}}
	want, err := found(t, store, c)
	if err != nil || len(want.Assets) != 2 {
		t.Fatalf("%+v, %v", want, err)
	}
	c.Assets = nil
	if got, err := found(t, store, c); err != nil || !got.Reads(want) {
		t.Errorf("without --assets: %+v, %v", got, err)
	}
}

// A forgotten --escrow does not throw a record's grants away; none does.
func TestStartKeepsTheEscrow(t *testing.T) {
	local, dao := start(t, time.Now().Add(-time.Hour))
	store := modelstest.SQLite(t)
	c := Config{Governor: dao.Governor.Hex(), RPC: []string{local.URL()}, Escrow: dao.Escrow.Hex(), Distributor: dao.Distributor.Hex()}
	want, err := found(t, store, c)
	if err != nil || !want.Grants() {
		t.Fatalf("%+v, %v", want, err)
	}
	c.Escrow, c.Distributor = "", ""
	if got, err := found(t, store, c); err != nil || !got.Reads(want) {
		t.Errorf("without --escrow: %+v, %v", got, err)
	}
	c.Escrow = none
	if got, err := found(t, store, c); err != nil || got.Grants() || got.Distributor != dao.Distributor {
		t.Errorf("with --escrow none: %+v, %v", got, err)
	}
}

// A first block that is yet to come is refused, and not kept.
func TestStartWithAFirstBlockToCome(t *testing.T) {
	local, dao := start(t, time.Now().Add(-time.Hour))
	store := modelstest.SQLite(t)
	c := Config{Governor: dao.Governor.Hex(), RPC: []string{local.URL()}, FirstBlock: 9_999_999}
	if _, err := found(t, store, c); err == nil || !strings.Contains(err.Error(), "--first-block") {
		t.Errorf("a block to come: %v", err)
	}
	c.FirstBlock = 0
	if got, err := found(t, store, c); err != nil || got.First != 1 {
		t.Errorf("without: from block %d, %v", got.First, err)
	}
}
