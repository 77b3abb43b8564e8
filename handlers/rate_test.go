package handlers

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"
)

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
