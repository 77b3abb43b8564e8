package handlers

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/models"
	"backprop/models/modelstest"
)

// site is a server with a clock and a log of its own.
type site struct {
	*Server
	mu  sync.Mutex
	now time.Time
	log bytes.Buffer
}

func (x *site) clock() time.Time {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.now
}

func (x *site) pass(d time.Duration) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.now = x.now.Add(d)
}

// Write takes a line of the log.
func (x *site) Write(b []byte) (int, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.log.Write(b)
}

func (x *site) logged() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.log.String()
}

// noNode is a node on which no account has code.
type noNode struct{}

func (noNode) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) { return nil, nil }

func (noNode) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return nil, errors.New("there are no contracts")
}

// open starts a site at http://127.0.0.1:8080, as changed.
func open(t testing.TB, change ...func(*Options)) *site {
	t.Helper()
	x := &site{now: time.Now()}
	o := Options{
		Store: modelstest.SQLite(t), Log: slog.New(slog.NewTextHandler(x, nil)), Now: x.clock,
		DAO:    models.DAO{Name: "Gradient Commons", Prefix: "BP", ChainID: 31337, Clock: models.ByTimestamp},
		URL:    &url.URL{Scheme: "http", Host: "127.0.0.1:8080"},
		Status: func() Status { return Status{Answered: x.clock()} },
		Verify: chain.NewVerifier(noNode{}).Verify, SignInRate: 1e6, WriteRate: 1e6, MaxHeadAge: time.Minute,
	}
	for _, f := range change {
		f(&o)
	}
	x.Server = New(o)
	return x
}

// browser keeps cookies and behaves as a browser on the site's own pages.
type browser struct {
	site    *site
	cookies map[string]string
	headers map[string]string
}

func (x *site) browser() *browser {
	return &browser{site: x, cookies: map[string]string{}, headers: map[string]string{"Sec-Fetch-Site": "same-origin"}}
}

// do sends a request; a body that is no string is sent as JSON.
func (b *browser) do(method, target string, body any) *httptest.ResponseRecorder {
	text, plain := body.(string)
	r := httptest.NewRequest(method, target, strings.NewReader(text))
	if body == nil {
		r = httptest.NewRequest(method, target, nil)
	} else if plain {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	} else {
		j, _ := json.Marshal(body)
		r = httptest.NewRequest(method, target, bytes.NewReader(j))
		r.Header.Set("Content-Type", "application/json")
	}
	r.Host = b.site.URL.Host
	for name, value := range b.headers {
		r.Header.Set(name, value)
	}
	if host := r.Header.Get("Host"); host != "" {
		r.Host = host
	}
	for name, value := range b.cookies {
		r.AddCookie(&http.Cookie{Name: name, Value: value})
	}
	w := httptest.NewRecorder()
	b.site.ServeHTTP(w, r)
	for _, k := range w.Result().Cookies() {
		if b.cookies[k.Name] = k.Value; k.MaxAge < 0 {
			delete(b.cookies, k.Name)
		}
	}
	return w
}

// with is the browser with one more header.
func (b *browser) with(name, value string) *browser {
	h := map[string]string{name: value}
	for n, v := range b.headers {
		if n != name {
			h[n] = v
		}
	}
	return &browser{b.site, b.cookies, h}
}

// signer is an account with its key.
type signer struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

func newSigner(t testing.TB, n int) signer {
	t.Helper()
	k, err := crypto.HexToECDSA(fmt.Sprintf("%064x", n))
	if err != nil {
		t.Fatal(err)
	}
	return signer{k, crypto.PubkeyToAddress(k.PublicKey)}
}

func (k signer) sign(t testing.TB, message string) string {
	t.Helper()
	sig, err := crypto.Sign(accounts.TextHash([]byte(message)), k.key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return hexutil.Encode(sig)
}

// message asks for a message of an account.
func (b *browser) message(t testing.TB, k signer) string {
	t.Helper()
	w := b.do("POST", "/session/message", map[string]any{"address": k.address.Hex(), "chainId": b.site.DAO.ChainID})
	var out struct{ Message string }
	if err := json.Unmarshal(w.Body.Bytes(), &out); w.Code != http.StatusOK || err != nil {
		t.Fatalf("message: %d %s", w.Code, w.Body)
	}
	return out.Message
}

func (b *browser) post(message, signature string) *httptest.ResponseRecorder {
	return b.do("POST", "/session", map[string]string{"message": message, "signature": signature})
}

// signIn signs an account in.
func (b *browser) signIn(t testing.TB, k signer) *browser {
	t.Helper()
	m := b.message(t, k)
	if w := b.post(m, k.sign(t, m)); w.Code != http.StatusNoContent {
		t.Fatalf("sign in: %d %s", w.Code, w.Body)
	}
	return b
}

// signedIn tells as whom the site knows the browser.
func (b *browser) signedIn(t testing.TB) string {
	t.Helper()
	w := b.do("GET", "/session", nil)
	if w.Code == http.StatusUnauthorized {
		refused(t, w, http.StatusUnauthorized)
		return ""
	}
	var out struct {
		Address string
		ChainID uint64
	}
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil || out.ChainID != b.site.DAO.ChainID {
		t.Fatalf("session: %d %s", w.Code, w.Body)
	}
	return out.Address
}

// refused checks that an answer is a status with an error and a hint in JSON.
func refused(t testing.TB, w *httptest.ResponseRecorder, status int) {
	t.Helper()
	var out struct{ Error, Hint string }
	err := json.Unmarshal(w.Body.Bytes(), &out)
	if w.Code != status || err != nil || out.Error == "" || out.Hint == "" {
		t.Errorf("want %d with error and hint, got %d %s", status, w.Code, w.Body)
	}
}
