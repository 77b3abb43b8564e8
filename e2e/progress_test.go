package e2e

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync"
	"testing"

	"backprop/chain/devnet/families"
)

// gate is a node that holds back the receipts of blocks until it is opened, so that history can't be read.
type gate struct {
	http.Handler
	opened chan struct{}
	once   sync.Once
}

func newGate(t testing.TB, node string) (*gate, string) {
	t.Helper()
	to, err := url.Parse(node)
	must(t, err)
	g := &gate{Handler: httputil.NewSingleHostReverseProxy(to), opened: make(chan struct{})}
	server := httptest.NewServer(g)
	t.Cleanup(server.Close)
	t.Cleanup(g.open)
	return g, server.URL
}

func (g *gate) open() { g.once.Do(func() { close(g.opened) }) }

func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	if strings.Contains(string(body), "Receipt") {
		select {
		case <-g.opened:
		case <-r.Context().Done():
			return
		}
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	g.Handler.ServeHTTP(w, r)
}

// While history is read, every page says how far reading is, with and without scripts; when it is done, an open page
// learns so by itself.
func TestPagesSayHowFarReadingIs(t *testing.T) {
	c := newChain(t)
	dao, err := families.Deploy(c, families.Plain57)
	must(t, err)
	for range 120 {
		must(t, c.Mine())
	}
	g, rpc := newGate(t, c.URL())
	site := alone(t, rpc, c, dao)
	axe := module(t, "axe-core/axe.min.js")
	visitor := site.visit(t)
	visitor.open("/")
	visitor.sees("Reading the chain. Block 0 of ")
	visitor.isAccessible(axe)
	visitor.fits()
	visitor.pictures("reading history")
	if page := site.get(t, "/treasury", http.StatusOK); !strings.Contains(page, "Reading the chain.") {
		t.Error("a page without scripts does not say how far reading is")
	}
	g.open()
	visitor.until(`!document.body.innerText.includes("Reading the chain") && document.querySelector("#notice").children.length === 0`)
	if page := site.get(t, "/treasury", http.StatusOK); strings.Contains(page, "Reading the chain.") {
		t.Error("a page still says that history is read")
	}
}
