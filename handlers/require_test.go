package handlers

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestRequireAccount(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser()
	at := func(w string, want string) {
		t.Helper()
		if w != want {
			t.Errorf("leads to %q, want %q", w, want)
		}
	}
	w := b.do("GET", "/drafts/new?a=b&c=d", nil)
	if w.Code != http.StatusSeeOther {
		t.Fatal(w.Code)
	}
	at(w.Header().Get("Location"), "/session/new?next=%2Fdrafts%2Fnew%3Fa%3Db%26c%3Dd")
	at(b.with("Referer", "http://127.0.0.1:8080/proposals/7").do("POST", "/proposals/7/votes", "").Header().Get("Location"), "/session/new?next=%2Fproposals%2F7")
	at(b.with("Referer", "http://evil.example/proposals/7").do("POST", "/proposals/7/votes", "").Header().Get("Location"), "/session/new?next=%2F")
	refused(t, b.with("Accept", "application/json").do("POST", "/proposals/7/votes", ""), http.StatusUnauthorized)
	b.signIn(t, k)
	if w = b.do("GET", "/drafts", nil); w.Code != http.StatusOK {
		t.Error("signed in:", w.Code)
	}
}

func TestLocalPath(t *testing.T) {
	for in, want := range map[string]string{
		"/": "/", "/proposals/7": "/proposals/7", "/proposals?state=active&page=2": "/proposals?state=active&page=2", "/drafts/x#preview": "/drafts/x#preview",
		"/a b": "/a%20b", "/%41": "/A", "/proposals?next=//evil.example": "/proposals?next=//evil.example", "/drafts/new?checked=1#preview": "/drafts/new?checked=1#preview",
	} {
		if got := localPath(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// TestNextNeverLeadsAway tries every short way of writing another host, and reads the answers as a browser does.
func TestNextNeverLeadsAway(t *testing.T) {
	var tries []string
	gaps := []string{"", "/", "//", "///", "\\", "/\\", "\\/", "\\\\", "/\t/", "/\n/", "/\r\n/", "\t//", "/ /", " //", "/\x00/", "/%09/", "/%2f", "/%5c", "/.//", "/..//", "/a/..//", "/./", "/\u2028/", "/\u200b/", "/%0a/", "/;/", "/?/", "/#//", "/@", "/:@"}
	for _, gap := range gaps {
		for _, host := range []string{"evil.example", "evil.example/x", "evil.example%2f", "evil.example:80", "user@evil.example", "①②.example", "%65vil.example", "[::1]", "evil.example\\@127.0.0.1:8080", "127.0.0.1:8080@evil.example", "", ".", ".."} {
			tries = append(tries, gap+host)
		}
	}
	for _, scheme := range []string{"http:", "https:", "HTTP:", "javascript:", "data:", "ftp:", "blob:", "file:", "//", "/\\", ":", "http", "view-source:", "\x01javascript:", "java\tscript:", "mailto:", "ws:", "x:", "%68ttp:"} {
		for _, rest := range []string{"evil.example", "/evil.example", "//evil.example", "///evil.example", "alert(1)", "\\\\evil.example", "", "text/html,<script>alert(1)</script>"} {
			tries = append(tries, scheme+rest)
		}
	}
	tries = append(tries, strings.Repeat("/", 5000), "/"+strings.Repeat("a", 5000), "/session", "/session/end", "/session/new?next=/", "\xff", "/\xff", "%", "/%", "/%zz")
	if len(tries) < 500 {
		t.Fatalf("only %d", len(tries))
	}
	x := open(t)
	b := x.browser()
	base, _ := url.Parse("http://127.0.0.1:8080/session/new")
	for _, next := range tries {
		got := localPath(next)
		plain := strings.Map(func(r rune) rune { // as browsers read: no tabs and line ends, backslash is slash
			switch r {
			case '\t', '\n', '\r':
				return -1
			case '\\':
				return '/'
			}
			return r
		}, strings.TrimSpace(got))
		u, err := base.Parse(plain)
		if err != nil || u.Host != base.Host || u.Scheme != "http" || u.User != nil || strings.HasPrefix(plain, "//") || !strings.HasPrefix(got, "/") {
			t.Errorf("%q leads to %q", next, got)
		}
		w := b.do("POST", "/theme", "back="+url.QueryEscape(next))
		if to := w.Header().Get("Location"); w.Code != http.StatusSeeOther || to != got && next != "" {
			t.Errorf("%q: %d to %q, want %q", next, w.Code, to, got)
		}
	}
}

func TestTheme(t *testing.T) {
	x := open(t)
	b := x.browser()
	for i, want := range []string{"light", "dark", "", "light"} {
		w := b.do("POST", "/theme", "back=/treasury")
		if b.cookies["theme"] != want || w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/treasury" {
			t.Errorf("%d: %q, %d to %s", i, b.cookies["theme"], w.Code, w.Header().Get("Location"))
		}
	}
	for chosen, want := range map[string]string{"dark": "dark", "light": "light", "": "", "purple": "", "dark\"><script>": ""} {
		b.do("POST", "/theme", fmt.Sprintf("theme=%s", url.QueryEscape(chosen)))
		if b.cookies["theme"] != want {
			t.Errorf("%q: %q", chosen, b.cookies["theme"])
		}
	}
	b.cookies["theme"] = "purple"
	b.do("POST", "/theme", "")
	if b.cookies["theme"] != "light" {
		t.Error("a theme that is not ours:", b.cookies["theme"])
	}
}
