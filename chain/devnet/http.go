package devnet

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/node"
)

// wallets is the script that a page on the local chain may load: see the file.
//
//go:embed wallets.js
var wallets []byte

// listen binds to loopback unless the address names another host.
func listen(addr string) (net.Listener, error) {
	if addr == "" {
		addr = "127.0.0.1:0"
	}
	if strings.HasPrefix(addr, ":") {
		addr = "127.0.0.1" + addr
	}
	listener, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("listen on %s: %w", addr, ErrAddrInUse)
	}
	return listener, err
}

// dirInUse recognizes geth's error for a folder that another process has locked.
func dirInUse(err error) error {
	if errors.Is(err, node.ErrDatadirUsed) {
		return ErrDirInUse
	}
	return err
}

func (c *Chain) serve(listener net.Listener) {
	c.url = "http://" + reachable(listener.Addr().(*net.TCPAddr))
	c.http = &http.Server{Handler: c.guard(c.routes()), ReadHeaderTimeout: 5 * time.Second, IdleTimeout: time.Minute}
	c.stopped.Go(func() { _ = c.http.Serve(listener) })
}

// reachable is an address to call: a server on all interfaces is also on loopback.
func reachable(addr *net.TCPAddr) string {
	if addr.IP.IsUnspecified() {
		return net.JoinHostPort("127.0.0.1", strconv.Itoa(addr.Port))
	}
	return addr.String()
}

// stopServing lets running requests finish for a second.
func (c *Chain) stopServing() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if c.http.Shutdown(ctx) != nil {
		_ = c.http.Close()
	}
}

func (c *Chain) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /{$}", c.server)
	mux.HandleFunc("GET /{$}", showWelcome)
	mux.HandleFunc("GET /wallets.js", showWallets)
	return mux
}

func showWelcome(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintf(w, "A local Ethereum chain, id %d, for trying things out. It answers JSON-RPC by POST.\n", ChainID)
}

func showWallets(w http.ResponseWriter, _ *http.Request) {
	header := w.Header()
	header.Set("Content-Type", "text/javascript; charset=utf-8")
	header.Set("Cache-Control", "no-cache")
	header.Set("Cross-Origin-Resource-Policy", "cross-origin")
	_, _ = w.Write(wallets)
}

// guard keeps foreign pages away: whoever may call this chain owns its accounts and its clock. A page is known by its
// Origin, which browsers always send along with a POST; a page that renamed itself (DNS rebinding) by the Host.
// Programs send no Origin and pass.
func (c *Chain) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Content-Type-Options", "nosniff")
		if !c.knownHost(r.Host) {
			http.Error(w, "unknown host", http.StatusForbidden)
			return
		}
		origin := r.Header.Get("Origin")
		if origin != "" && !c.knownOrigin(origin) {
			http.Error(w, "this origin may not use the chain", http.StatusForbidden)
			return
		}
		allow(w.Header(), origin)
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// allow answers the browser's question, also the one that a public page asks before it calls a private network.
func allow(header http.Header, origin string) {
	header.Add("Vary", "Origin")
	if origin == "" {
		return
	}
	header.Set("Access-Control-Allow-Origin", origin)
	header.Set("Access-Control-Allow-Methods", "GET, POST")
	header.Set("Access-Control-Allow-Headers", "Content-Type")
	header.Set("Access-Control-Allow-Private-Network", "true")
	header.Set("Access-Control-Max-Age", "600")
}

// knownOrigin also lets wallets in that are browser extensions: no page can have such an origin.
func (c *Chain) knownOrigin(origin string) bool {
	return slices.Contains(c.options.Origins, origin) ||
		strings.HasPrefix(origin, "chrome-extension://") || strings.HasPrefix(origin, "moz-extension://")
}

func (c *Chain) knownHost(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.Trim(host, "[]")
	return host == "localhost" || net.ParseIP(host) != nil || slices.Contains(c.options.Hosts, host)
}
