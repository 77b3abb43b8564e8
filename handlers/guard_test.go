package handlers

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/labstack/echo/v4"

	"backprop/static"
)

// each visits every route of the site, with its parameters filled in.
func (x *site) each(t *testing.T, visit func(method, path string)) {
	t.Helper()
	n := 0
	for _, r := range x.echo.Routes() {
		path := strings.NewReplacer(":id", "7", ":address", newSigner(t, 1).address.Hex(), "*", "nothing.css").Replace(r.Path)
		visit(r.Method, path)
		n++
	}
	if n < 20 {
		t.Fatalf("only %d routes", n)
	}
}

func TestWritesFromOtherSitesAreRefused(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser().signIn(t, k)
	writes := 0
	x.each(t, func(method, path string) {
		if reads(method) {
			return
		}
		writes++
		for name, value := range map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"} {
			foreign := &browser{x, b.cookies, map[string]string{name: value}}
			if w := foreign.do(method, path, ""); w.Code != http.StatusForbidden {
				t.Errorf("%s %s with %s %s: %d", method, path, name, value, w.Code)
			}
		}
		for _, value := range []string{"same-site", "none-such"} {
			if w := b.with("Sec-Fetch-Site", value).do(method, path, ""); w.Code != http.StatusForbidden {
				t.Errorf("%s %s with %s: %d", method, path, value, w.Code)
			}
		}
		if w := (&browser{x, map[string]string{}, map[string]string{"Origin": "null"}}).do(method, path, ""); w.Code != http.StatusForbidden {
			t.Errorf("%s %s with no origin: %d", method, path, w.Code)
		}
		if w := (&browser{x, map[string]string{}, nil}).do(method, path, ""); w.Code == http.StatusForbidden {
			t.Errorf("the control: %s %s from a client that is no browser: %d", method, path, w.Code)
		}
	})
	if writes < 10 {
		t.Fatalf("only %d routes that write", writes)
	}
	if b.signedIn(t) == "" {
		t.Error("another site signed the reader out")
	}
}

func TestHeadersAreOnEveryAnswer(t *testing.T) {
	x := open(t, func(o *Options) { o.URL.Scheme, o.URL.Host = "https", "a.example" })
	want := map[string]string{
		"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
		"X-Content-Type-Options":  "nosniff", "Referrer-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin", "Strict-Transport-Security": "max-age=31536000", "X-Frame-Options": "DENY",
	}
	check := func(name string, h http.Header) {
		t.Helper()
		for header, value := range want {
			if got := h.Values(header); len(got) != 1 || got[0] != value {
				t.Errorf("%s: %s is %q", name, header, got)
			}
		}
		if h.Get("Permissions-Policy") == "" || h.Get("X-Request-Id") == "" {
			t.Errorf("%s: %v", name, h)
		}
	}
	x.each(t, func(method, path string) {
		if path == "/live" {
			return
		}
		check(method+" "+path, x.browser().do(method, path, nil).Header())
	})
	check("a file", x.browser().do("GET", static.URL("style.css"), nil).Header())
	check("no file", x.browser().do("GET", "/static/nothing.js", nil).Header())
	check("nothing", x.browser().do("GET", "/nothing", nil).Header())
	check("another host", x.browser().with("Host", "evil.example").do("GET", "/", nil).Header())
	check("another method", x.browser().do("PATCH", "/", nil).Header())
	x.echo.GET("/broken", func(echo.Context) error { panic("broken") })
	check("a panic", x.browser().do("GET", "/broken", nil).Header())
}

func TestWalletsForTryingOutAreTheOnlyOtherSource(t *testing.T) {
	x := open(t, func(o *Options) { o.Wallets = &url.URL{Scheme: "http", Host: "127.0.0.1:8545", Path: "/wallets.js"} })
	got := x.browser().do("GET", "/healthz", nil).Header().Get("Content-Security-Policy")
	for _, part := range []string{"script-src 'self' http://127.0.0.1:8545;", "connect-src 'self' http://127.0.0.1:8545;"} {
		if !strings.Contains(got, part) {
			t.Errorf("%q lacks %q", got, part)
		}
	}
	if strings.Count(got, "8545") != 2 {
		t.Error(got)
	}
	if x.browser().do("GET", "/healthz", nil).Header().Get("Strict-Transport-Security") != "" {
		t.Error("HSTS over http")
	}
}

func TestHost(t *testing.T) {
	x := open(t)
	for host, want := range map[string]int{
		"127.0.0.1:8080": 401, "localhost:8080": 307, "[::1]:8080": 307,
		"127.0.0.1": 421, "127.0.0.1:80": 421, "localhost": 421, "localhost:8081": 421, "evil.example": 421, "127.0.0.1:8080.evil.example": 421,
		"evil@127.0.0.1:8080": 421, "127.0.0.1:8080:8080": 421, "127.0.0.1:8080.": 421, "127.1:8080": 421, "localhost.:8080": 421,
	} {
		w := x.browser().with("Host", host).do("GET", "/session?a=b", nil)
		if w.Code != want {
			t.Errorf("%s: %d, want %d", host, w.Code, want)
		}
		if want == 307 && w.Header().Get("Location") != "http://127.0.0.1:8080/session?a=b" {
			t.Errorf("%s leads to %s", host, w.Header().Get("Location"))
		}
		if want == 421 {
			refused(t, w, 421)
			if strings.Contains(w.Body.String(), "evil") {
				t.Error("the host is repeated")
			}
		}
		if w = x.browser().with("Host", host).do("POST", "/theme", ""); want != 401 && w.Code != 421 {
			t.Errorf("a write to %s: %d", host, w.Code)
		}
		if w = x.browser().with("Host", host).do("GET", "/healthz", nil); w.Code != 200 {
			t.Errorf("a probe of %s: %d", host, w.Code)
		}
	}
	public := open(t, func(o *Options) { o.URL = &url.URL{Scheme: "https", Host: "a.example"} })
	for host, want := range map[string]int{"a.example": 401, "A.example": 401, "a.example:443": 401, "a.example:80": 421, "localhost": 421, "127.0.0.1": 421, "b.a.example": 421} {
		if w := public.browser().with("Host", host).do("GET", "/session", nil); w.Code != want {
			t.Errorf("%s: %d, want %d", host, w.Code, want)
		}
	}
	w := x.browser().with("X-Forwarded-Host", "evil.example").with("Forwarded", "host=evil.example").do("GET", "/dao.json", nil)
	if w.Code != 200 || strings.Contains(w.Body.String(), "evil") {
		t.Error("a forwarded host is believed:", w.Code, w.Body)
	}
}

func TestLongBodies(t *testing.T) {
	x := open(t)
	for _, c := range []struct {
		path string
		size int
		want int
	}{
		{"/session", 64 << 10, 400},
		{"/session", 64<<10 + 1, 413},
		{"/session/message", 1 << 20, 413},
		{"/theme", 64<<10 + 1, 413},
		{"/proposals/1/votes", 64<<10 + 1, 413},
		{"/drafts", 64<<10 + 1, 303},
		{"/drafts/x", 1<<20 + 1, 413},
	} {
		for _, length := range []int64{int64(c.size), -1} {
			r := httptest.NewRequest("POST", c.path, io.NopCloser(strings.NewReader(strings.Repeat("a", c.size))))
			r.Host, r.ContentLength = x.URL.Host, length
			w := httptest.NewRecorder()
			x.ServeHTTP(w, r)
			if w.Code != c.want {
				t.Errorf("%s with %d bytes (length %d): %d, want %d", c.path, c.size, length, w.Code, c.want)
			}
		}
	}
	r := httptest.NewRequest("POST", "/session", iotest.ErrReader(errors.New("must not be read")))
	r.Host, r.ContentLength = x.URL.Host, 10<<20
	w := httptest.NewRecorder()
	x.ServeHTTP(w, r)
	refused(t, w, http.StatusRequestEntityTooLarge)
}

func TestTenMegabytesOverTheWire(t *testing.T) {
	x := open(t)
	server := HTTPServer(x.Server)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go server.Serve(l)
	t.Cleanup(func() { server.Close() })
	r, _ := http.NewRequest("POST", "http://"+l.Addr().String()+"/session", bytes.NewReader(make([]byte, 10<<20)))
	r.Host = x.URL.Host
	r.Header.Set("Expect", "100-continue")
	res, err := (&http.Client{Transport: &http.Transport{ExpectContinueTimeout: time.Minute}}).Do(r)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("%d", res.StatusCode)
	}
}

func TestDeadline(t *testing.T) {
	x := open(t)
	var left time.Duration
	var bounded bool
	x.echo.GET("/when", func(c echo.Context) error {
		at, ok := c.Request().Context().Deadline()
		left, bounded = time.Until(at), ok
		return c.NoContent(204)
	})
	x.browser().do("GET", "/when", nil)
	if !bounded || left > answerTime || left < answerTime-time.Second {
		t.Error(left, bounded)
	}
	x.echo.GET("/slow", func(echo.Context) error { return fmt.Errorf("read: %w", context.DeadlineExceeded) })
	refused(t, x.browser().with("Accept", "application/json").do("GET", "/slow", nil), http.StatusServiceUnavailable)
}

// TestStreamOutlivesTheDeadlines holds a stream open past a write timeout that ends everything else.
func TestStreamOutlivesTheDeadlines(t *testing.T) {
	x := open(t)
	server := HTTPServer(x.Server)
	server.WriteTimeout = 200 * time.Millisecond
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go server.Serve(l)
	t.Cleanup(func() { server.Close() })
	r, _ := http.NewRequestWithContext(t.Context(), "GET", "http://"+l.Addr().String()+"/live", nil)
	r.Host = x.URL.Host
	r.Header.Set("Accept-Encoding", "gzip")
	res, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if res.Header.Get("Content-Encoding") != "" || res.Header.Get("Content-Type") != "text/event-stream" {
		t.Error(res.Header)
	}
	time.AfterFunc(400*time.Millisecond, func() { x.Store.Changes.Announce("proposals/7") })
	lines := bufio.NewScanner(res.Body)
	for lines.Scan() {
		if lines.Text() == "data: proposals/7" {
			return
		}
	}
	t.Fatal("the stream ended:", lines.Err())
}

func TestPacking(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser().signIn(t, k).with("Accept-Encoding", "gzip").with("Accept", "text/html")
	for _, c := range []struct {
		method, path string
		packed       bool
	}{
		{"GET", static.URL("style.css"), true},
		{"GET", static.URL("icons.svg"), true},
		{"GET", static.URL("public-sans.woff2"), false},
		{"GET", "/treasury", true},
		{"POST", "/drafts", true},
	} {
		w := b.do(c.method, c.path, "title="+strings.Repeat("x", 1000))
		z, err := gzip.NewReader(w.Body)
		if c.packed != (w.Header().Get("Content-Encoding") == "gzip") || c.packed != (err == nil) {
			t.Errorf("%s: %v %v", c.path, w.Header(), err)
		}
		if !c.packed || err != nil {
			continue
		}
		if body, err := io.ReadAll(z); err != nil || bytes.HasPrefix(body, []byte{0x1f, 0x8b}) {
			t.Errorf("%s is packed twice, or badly: %v", c.path, err)
		}
	}
	if w := b.with("Range", "bytes=0-9").do("GET", static.URL("style.css"), nil); w.Header().Get("Content-Encoding") != "" || w.Body.Len() != 10 {
		t.Error("a part of a file:", w.Code, w.Header())
	}
}

func TestCachesKeepNothingPrivate(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser().signIn(t, k)
	x.each(t, func(method, path string) {
		if method != "GET" || path == "/live" || strings.HasPrefix(path, "/static/") {
			return
		}
		h := b.do(method, path, nil).Header()
		if h.Get("Cache-Control") != "no-store" || !strings.Contains(strings.Join(h.Values("Vary"), ","), "Cookie") {
			t.Errorf("%s: %q %q", path, h.Get("Cache-Control"), h.Values("Vary"))
		}
	})
	if got := b.do("GET", static.URL("style.css"), nil).Header().Get("Cache-Control"); !strings.Contains(got, "immutable") {
		t.Error("a file:", got)
	}
	if body := x.browser().do("GET", "/", nil).Body.String(); strings.Contains(body, k.address.Hex()) {
		t.Error("a visitor sees the account of another")
	}
}
