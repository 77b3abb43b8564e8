package chain_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"backprop/chain"
	"backprop/chain/devnet/families"
	"backprop/chain/fault"
)

// A governor on a chain whose contracts see other block numbers than its nodes tell can't be followed.
func TestDiscoverForeignClock(t *testing.T) {
	c := local(t)
	dao, err := families.Deploy(c, families.Alpha) // which tells no clock
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(layered{c.URL()})
	t.Cleanup(server.Close)
	node, err := chain.Dial(context.Background(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	if _, err := node.Discover(context.Background(), chain.Settings{Governor: dao.Governor}); err == nil || !strings.Contains(err.Error(), "another chain") {
		t.Errorf("%v", err)
	}
}

// layered answers as a node of a chain on top of another: contracts see the other's block number.
type layered struct{ url string }

func (l layered) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err == nil {
		body = bytes.ReplaceAll(body, []byte("0x4360005260206000f3"), []byte("0x6309fbf1005f5260205ff3")) // 167,506,176 in place of NUMBER
		var answer *http.Response
		if answer, err = http.Post(l.url, "application/json", bytes.NewReader(body)); err == nil {
			defer answer.Body.Close()
			_, err = io.Copy(w, answer.Body)
		}
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
	}
}

// A node without old state says so, and that the first block must be named; told, it is enough.
func TestDiscoverPruned(t *testing.T) {
	c := local(t)
	dao, err := families.Deploy(c, families.Plain57)
	if err != nil {
		t.Fatal(err)
	}
	for range 8 {
		if err := c.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	proxy := fault.New(1, c.URL())
	proxy.Set(fault.PrunedState(height(t, c)))
	server := httptest.NewServer(proxy)
	t.Cleanup(server.Close)
	node, err := chain.Dial(context.Background(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	_, err = node.Discover(context.Background(), chain.Settings{Governor: dao.Governor})
	if !errors.Is(err, chain.ErrPruned) || !strings.Contains(err.Error(), "--first-block") {
		t.Errorf("%v", err)
	}
	d, err := node.Discover(context.Background(), chain.Settings{Governor: dao.Governor, First: 1})
	if err != nil || d.First != 1 || len(d.Findings) > 0 {
		t.Errorf("told the first block: %+v, %v", d, err)
	}
}

// Several nodes behind one URL, some of which lag, don't keep a governor from being found out.
func TestDiscoverAmongLaggingNodes(t *testing.T) {
	c := local(t)
	dao, err := families.Deploy(c, families.Plain57)
	if err != nil {
		t.Fatal(err)
	}
	for range 40 {
		if err := c.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	proxy := fault.New(1, c.URL())
	proxy.Set(fault.Fleet(0, 3, 7))
	server := httptest.NewServer(proxy)
	t.Cleanup(server.Close)
	node, err := chain.Dial(context.Background(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	d, err := node.Discover(context.Background(), chain.Settings{Governor: dao.Governor})
	if err != nil || d.Token.Address != dao.Token || d.Timelock != dao.Timelock {
		t.Errorf("%+v, %v", d, err)
	}
}
