package devnet

import (
	"io"
	"net/http"
	"strings"
	"testing"
)

// visit sends one request with the given headers, "Host" among them.
func visit(t *testing.T, chain *Chain, method, path, body string, headers map[string]string) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, chain.URL()+path, strings.NewReader(body))
	must(t, err)
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	request.Host = headers["Host"]
	response, err := http.DefaultClient.Do(request)
	must(t, err)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	must(t, err)
	return response, string(text)
}

const blockNumber = `{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber","params":[]}`

func TestOnlyKnownOriginsMayCall(t *testing.T) {
	t.Parallel()
	const app = "http://127.0.0.1:8080"
	chain := newChain(t, Options{Origins: []string{app}, Hosts: []string{"devnet.test"}})
	for _, c := range []struct {
		name, origin, host string
		allowed            bool
	}{
		{"a program", "", "", true},
		{"the app", app, "", true},
		{"a wallet in the browser", "chrome-extension://nkbihfbeogaeaoehlefnkodbefgpgknn", "", true},
		{"a foreign page", "https://evil.example", "", false},
		{"the app's host at another port", "http://127.0.0.1:8081", "", false},
		{"a longer name", app + ".evil.example", "", false},
		{"a sandboxed frame", "null", "", false},
		{"a renamed page", "", "evil.example", false},
		{"a known name", "", "devnet.test:8545", true},
		{"localhost", app, "localhost:8545", true},
		{"IPv6", app, "[::1]:8545", true},
	} {
		headers := map[string]string{"Content-Type": "application/json", "Host": c.host}
		if c.origin != "" {
			headers["Origin"] = c.origin
		}
		response, text := visit(t, chain, http.MethodPost, "/", blockNumber, headers)
		if answered := strings.Contains(text, `"result":"0x0"`); answered != c.allowed {
			t.Errorf("%s: status %d, %s", c.name, response.StatusCode, text)
		}
		want := ""
		if c.allowed {
			want = c.origin
		}
		if got := response.Header.Get("Access-Control-Allow-Origin"); got != want {
			t.Errorf("%s: Access-Control-Allow-Origin %q, want %q", c.name, got, want)
		}
	}
}

func TestPreflight(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{Origins: []string{"http://app.example"}})
	ask := func(origin string) *http.Response {
		response, _ := visit(t, chain, http.MethodOptions, "/", "", map[string]string{
			"Origin": origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type",
			"Access-Control-Request-Private-Network": "true",
		})
		return response
	}
	allowed := ask("http://app.example")
	for name, want := range map[string]string{
		"Access-Control-Allow-Origin":          "http://app.example",
		"Access-Control-Allow-Headers":         "Content-Type",
		"Access-Control-Allow-Private-Network": "true",
		"Vary":                                 "Origin",
	} {
		if got := allowed.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if allowed.StatusCode != http.StatusNoContent || ask("http://evil.example").StatusCode != http.StatusForbidden {
		t.Errorf("status %d for the app", allowed.StatusCode)
	}
}

func TestServesWallets(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	response, text := visit(t, chain, http.MethodGet, "/wallets.js", "", nil)
	for name, want := range map[string]string{
		"Content-Type":                 "text/javascript; charset=utf-8",
		"Cache-Control":                "no-cache",
		"Cross-Origin-Resource-Policy": "cross-origin",
		"X-Content-Type-Options":       "nosniff",
	} {
		if got := response.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	for _, account := range []int{Voter, Proposer, Treasurer, Newcomer} {
		if !strings.Contains(text, chain.Account(account).Hex()) {
			t.Errorf("no wallet for account %d", account)
		}
	}
	for _, forbidden := range []string{"innerHTML", "eval(", ".style", "http://", "https://"} {
		if strings.Contains(strings.ReplaceAll(text, "http://www.w3.org/2000/svg", ""), forbidden) {
			t.Errorf("the script has %q", forbidden)
		}
	}
}

func TestWelcome(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	if _, text := visit(t, chain, http.MethodGet, "/", "", nil); !strings.Contains(text, "id 31337") {
		t.Errorf("GET / says %q", text)
	}
	if response, _ := visit(t, chain, http.MethodGet, "/other", "", nil); response.StatusCode != http.StatusNotFound {
		t.Errorf("GET /other is %d", response.StatusCode)
	}
}
