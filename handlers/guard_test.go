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
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/labstack/echo/v4"

	"backprop/models"
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

func TestRates(t *testing.T) {
	x := open(t, func(o *Options) { o.SignInRate, o.WriteRate = 5, 3 })
	from := func(ip string) *browser { return x.browser().with("X-Test-IP", ip) }
	x.echo.IPExtractor = func(r *http.Request) string { return r.Header.Get("X-Test-IP") }
	spend := func(method, path, ip string, want int) {
		t.Helper()
		n := 0
		for ; n < 100; n++ {
			w := from(ip).do(method, path, "")
			if w.Code == http.StatusTooManyRequests {
				if w.Header().Get("Retry-After") == "" {
					t.Error("no Retry-After")
				}
				break
			}
		}
		if n != want {
			t.Errorf("%s %s from %s: %d passed, want %d", method, path, ip, n, want)
		}
	}
	spend("POST", "/session", "10.0.0.1", 5)
	spend("POST", "/session/message", "10.0.0.1", 0)
	spend("POST", "/theme", "10.0.0.1", 3)
	spend("DELETE", "/session", "10.0.0.1", 100)
	spend("POST", "/nothing", "10.0.0.1", 0)
	spend("POST", "/session", "10.0.0.2", 5)
	spend("POST", "/theme", "2001:db8::1", 3)
	spend("POST", "/theme", "2001:db8::ffff:ffff:ffff:ffff", 0)
	spend("POST", "/theme", "2001:db8:0:1::1", 3)
	spend("POST", "/theme", "::ffff:10.0.0.1", 0)
	spend("POST", "/theme", "nonsense", 3)
	spend("POST", "/theme", "", 0)
	for range 200 {
		if w := from("10.0.0.1").do("GET", "/healthz", nil); w.Code != 200 {
			t.Fatal("reading:", w.Code)
		}
	}
	x.pass(20 * time.Second)
	spend("POST", "/theme", "10.0.0.1", 1)
	x.pass(time.Hour)
	spend("POST", "/theme", "10.0.0.1", 3)
}

func TestAllowancesAreBounded(t *testing.T) {
	a, now := newAllowances(1), time.Now()
	for i := range 5 * generation {
		a.take(netip.PrefixFrom(netip.AddrFrom4([4]byte{byte(i >> 24), byte(i >> 16), byte(i >> 8), byte(i)}), 32), now)
	}
	if n := len(a.now) + len(a.past); n > 2*generation {
		t.Errorf("%d clients are held", n)
	}
	steady := netip.MustParsePrefix("10.0.0.1/32")
	a.take(steady, now)
	for i := range 3 * generation {
		a.take(netip.PrefixFrom(netip.AddrFrom4([4]byte{1, byte(i >> 16), byte(i >> 8), byte(i)}), 32), now)
		if i%1000 == 0 && a.take(steady, now) == 0 {
			t.Fatal("a client that keeps asking was forgotten")
		}
	}
}

func TestForwardedFor(t *testing.T) {
	request := func(remote string, forwarded ...string) *http.Request {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = remote
		for _, f := range forwarded {
			r.Header.Add("X-Forwarded-For", f)
		}
		return r
	}
	nobody := clientIP(nil)
	proxies := clientIP([]netip.Prefix{netip.MustParsePrefix("10.1.0.0/16"), netip.MustParsePrefix("fd00::/8")})
	for _, c := range []struct {
		name, got, want string
	}{
		{"no proxy is believed", nobody(request("10.1.2.3:1", "1.2.3.4")), "10.1.2.3"},
		{"loopback is no proxy", nobody(request("127.0.0.1:1", "1.2.3.4")), "127.0.0.1"},
		{"a proxy", proxies(request("10.1.2.3:1", "1.2.3.4")), "1.2.3.4"},
		{"a proxy over IPv6", proxies(request("[fd00::1]:1", "2001:db8::1")), "2001:db8::1"},
		{"what the client wrote before", proxies(request("10.1.2.3:1", "6.6.6.6, 1.2.3.4")), "1.2.3.4"},
		{"in two headers", proxies(request("10.1.2.3:1", "6.6.6.6", "1.2.3.4, 10.1.9.9")), "1.2.3.4"},
		{"not a proxy", proxies(request("10.2.0.1:1", "1.2.3.4")), "10.2.0.1"},
		{"loopback, though private", proxies(request("127.0.0.1:1", "1.2.3.4")), "127.0.0.1"},
		{"nonsense", proxies(request("10.1.2.3:1", "1.2.3.4\r\nx, y")), "10.1.2.3"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %s, want %s", c.name, c.got, c.want)
		}
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

func TestPanicsAndUnknownErrors(t *testing.T) {
	x := open(t)
	x.echo.GET("/panic", func(echo.Context) error { panic("secret one") })
	x.echo.POST("/panic", func(echo.Context) error { panic(errors.New("secret two")) })
	x.echo.GET("/error", func(echo.Context) error { return errors.New("secret three") })
	for _, path := range []string{"GET /panic", "POST /panic", "GET /error"} {
		method, path, _ := strings.Cut(path, " ")
		w := x.browser().with("Accept", "application/json").do(method, path, nil)
		refused(t, w, http.StatusInternalServerError)
		id := w.Header().Get("X-Request-Id")
		if strings.Contains(w.Body.String(), "secret") || !strings.Contains(w.Body.String(), id) || !strings.Contains(w.Body.String(), "Something went wrong.") {
			t.Error(w.Body)
		}
		if page := x.browser().with("Accept", "text/html").do(method, path, nil); page.Code != 500 || strings.Contains(page.Body.String(), "secret") || !strings.Contains(page.Body.String(), "Something went wrong") {
			t.Error(page.Code, page.Body)
		}
		if !strings.Contains(x.logged(), "id="+id) {
			t.Error("the log does not name", id)
		}
	}
	for _, secret := range []string{"secret one", "secret two", "secret three"} {
		if !strings.Contains(x.logged(), secret) {
			t.Errorf("the log lacks %q", secret)
		}
	}
}

func TestLogIsOneLineARequest(t *testing.T) {
	x := open(t)
	b := x.browser()
	for _, target := range []string{"/%0d%0aforged=1", "/a%00b%1b[31m", "/proposals?search=hunter2", "/\u202e", "/%e2%80%a8"} {
		before := strings.Count(x.logged(), "\n")
		b.with("User-Agent", "x\r\ny").do("GET", target, nil)
		if n := strings.Count(x.logged(), "\n") - before; n != 1 {
			t.Errorf("%q: %d lines", target, n)
		}
	}
	for _, bad := range []string{"hunter2", "\x1b", "\r", "\x00", "\u202e", "\nforged"} {
		if strings.Contains(x.logged(), bad) {
			t.Errorf("the log contains %q", bad)
		}
	}
	if !strings.Contains(x.logged(), "path=/proposals status=200") {
		t.Error(x.logged())
	}
}

func TestErrorTable(t *testing.T) {
	x := open(t)
	var failure error
	x.echo.Any("/fail", func(echo.Context) error { return failure })
	for want, err := range map[int]error{
		400: echo.NewHTTPError(400, "secret"), 401: errSignedOut, 404: models.ErrNotFound, 405: echo.ErrMethodNotAllowed, 409: models.ErrStale,
		413: &http.MaxBytesError{Limit: 1}, 422: models.Invalid{Field: "amount", Reason: "is empty"}, 500: errors.New("secret"), 503: context.DeadlineExceeded,
	} {
		failure = fmt.Errorf("wrapped: %w", err)
		for _, ask := range []struct {
			name, value string
			json        bool
		}{
			{"Accept", "application/json", true},
			{"Accept", "text/html,application/json;q=0.9", true},
			{"Content-Type", "application/json; charset=utf-8", true},
			{"Accept", "text/html", false},
			{"Accept", "*/*", false},
		} {
			w := x.browser().with(ask.name, ask.value).do("POST", "/fail", nil)
			isJSON := strings.HasPrefix(w.Header().Get("Content-Type"), "application/json")
			if w.Code != want || isJSON != ask.json || strings.Contains(w.Body.String(), "secret") || w.Header().Get("Cache-Control") != "no-store" {
				t.Errorf("%d to %s: %s: %d %v %s", want, ask.name, ask.value, w.Code, w.Header(), w.Body)
			}
			if isJSON {
				refused(t, w, want)
			}
		}
	}
	failure = models.Refusal{Reason: "Voting is over.", Next: "See what comes next."}
	w := x.browser().with("Accept", "application/json").do("POST", "/fail", nil)
	if w.Code != 409 || strings.TrimSpace(w.Body.String()) != `{"error":"Voting is over.","hint":"See what comes next."}` {
		t.Error(w.Code, w.Body)
	}
	failure = models.Invalid{Field: "amount", Reason: "is empty"}
	w = x.browser().with("Accept", "application/json").do("POST", "/fail", nil)
	if strings.TrimSpace(w.Body.String()) != `{"error":"The amount is empty.","hint":"Correct it, then send it again.","field":"amount"}` {
		t.Error(w.Body)
	}
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
