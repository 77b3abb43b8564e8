package e2e

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/cookiejar"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// client is somebody without a browser: HTTP, and cookies.
type client struct {
	t    testing.TB
	site *site
	http *http.Client
}

func (s *site) client(t testing.TB) *client {
	t.Helper()
	jar, err := cookiejar.New(nil)
	must(t, err)
	return &client{t, s, &http.Client{Jar: jar}}
}

// message is the text of EIP-4361 that the server wants an account to sign.
func (c *client) message(account common.Address) string {
	c.t.Helper()
	var issued struct{ Message string }
	must(c.t, json.Unmarshal([]byte(c.json("/session/message", map[string]any{"address": account, "chainId": 31337}, http.StatusOK)), &issued))
	return issued.Message
}

// signIn signs in with an unlocked account of the chain.
func (c *client) signIn(account common.Address) *client {
	c.t.Helper()
	message := c.message(account)
	signature := ask[hexutil.Bytes](c.t, c.site.chain, "personal_sign", hexutil.Bytes(message), account)
	c.json("/session", map[string]any{"message": message, "signature": signature}, http.StatusNoContent)
	return c
}

// json posts a document and stops the story unless the status is the one wanted.
func (c *client) json(path string, document any, status int) string {
	c.t.Helper()
	raw, err := json.Marshal(document)
	must(c.t, err)
	return c.send(http.MethodPost, path, "application/json", "application/json", string(raw), status)
}

// send asks anything and stops the story unless the status is the one wanted.
func (c *client) send(method, path, kind, accept, body string, status int) string {
	c.t.Helper()
	request, err := http.NewRequestWithContext(c.t.Context(), method, c.site.url+path, strings.NewReader(body))
	must(c.t, err)
	request.Header.Set("Accept", accept)
	if kind != "" {
		request.Header.Set("Content-Type", kind)
	}
	answer, err := c.http.Do(request)
	must(c.t, err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	must(c.t, err)
	if answer.StatusCode != status {
		c.t.Fatalf("%s %s: %s, want %d\n%s", method, path, answer.Status, status, text)
	}
	return string(text)
}
