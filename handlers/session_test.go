package handlers

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func TestSignInAndOut(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser()
	if b.signedIn(t) != "" {
		t.Fatal("signed in before signing in")
	}
	b.signIn(t, k)
	if got := b.signedIn(t); got != k.address.Hex() {
		t.Fatalf("signed in as %q", got)
	}
	if other := x.browser().signedIn(t); other != "" {
		t.Fatalf("another browser is signed in as %q", other)
	}
	stolen := b.cookies["session-8080"]
	if w := b.do("DELETE", "/session", nil); w.Code != http.StatusNoContent {
		t.Fatal(w.Code, w.Body)
	}
	if b.signedIn(t) != "" || b.cookies["session-8080"] != "" {
		t.Fatal("signed in after signing out")
	}
	b.cookies["session-8080"] = stolen
	if b.signedIn(t) != "" {
		t.Fatal("the token works after signing out")
	}
	if w := x.browser().do("DELETE", "/session", nil); w.Code != http.StatusNoContent {
		t.Fatal("signing out twice:", w.Code)
	}
	b.signIn(t, k)
	if w := b.do("POST", "/session/end", ""); w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/" || b.signedIn(t) != "" {
		t.Fatal("signing out by form:", w.Code)
	}
}

func TestCookies(t *testing.T) {
	for scheme, want := range map[string]string{
		"http":  "session-8080=*; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax",
		"https": "__Host-session=*; Path=/; Max-Age=604800; HttpOnly; Secure; SameSite=Lax",
	} {
		x, k := open(t, func(o *Options) { o.URL.Scheme = scheme }), newSigner(t, 1)
		b := x.browser()
		m := b.message(t, k)
		w := b.post(m, k.sign(t, m))
		got := w.Header().Get("Set-Cookie")
		name, rest, _ := strings.Cut(got, "=")
		_, rest, _ = strings.Cut(rest, ";")
		if got = name + "=*;" + rest; got != want {
			t.Errorf("%s\n got %s\nwant %s", scheme, got, want)
		}
		if b.signedIn(t) == "" {
			t.Error(scheme, "not signed in")
		}
	}
}

func TestMessageIsUsedOnceByOneBrowserInTime(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser()
	m := b.message(t, k)
	sig := k.sign(t, m)
	refused(t, x.browser().post(m, sig), http.StatusUnauthorized)
	refused(t, b.post(m, newSigner(t, 2).sign(t, m)), http.StatusUnauthorized)
	if w := b.post(m, sig); w.Code != http.StatusNoContent {
		t.Fatal("the control:", w.Code, w.Body)
	}
	refused(t, b.post(m, sig), http.StatusUnauthorized)

	late := x.browser()
	m = late.message(t, k)
	x.pass(models.MessageLife)
	refused(t, late.post(m, k.sign(t, m)), http.StatusUnauthorized)

	early := x.browser()
	m = early.message(t, k)
	x.pass(-2 * time.Minute)
	refused(t, early.post(m, k.sign(t, m)), http.StatusUnauthorized)
}

func TestOneMessageMakesOneSession(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser()
	m := b.message(t, k)
	sig := k.sign(t, m)
	var made, other atomic.Int32
	var wg sync.WaitGroup
	start := make(chan struct{})
	for range 100 {
		wg.Go(func() {
			<-start
			mine := &browser{x, map[string]string{"browser-8080": b.cookies["browser-8080"]}, b.headers}
			switch w := mine.post(m, sig); w.Code {
			case http.StatusNoContent:
				made.Add(1)
			case http.StatusUnauthorized:
			default:
				other.Add(1)
				t.Error(w.Code, w.Body)
			}
		})
	}
	close(start)
	wg.Wait()
	if made.Load() != 1 || other.Load() != 0 {
		t.Fatalf("%d sessions", made.Load())
	}
}

func TestSignInGivesANewToken(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser()
	b.cookies["session-8080"] = "chosen-by-someone-else"
	first := b.signIn(t, k).cookies["session-8080"]
	if first == "chosen-by-someone-else" || len(first) < 40 {
		t.Fatalf("the token is %q", first)
	}
	b.signIn(t, newSigner(t, 2))
	if b.cookies["session-8080"] == first {
		t.Fatal("the token stayed")
	}
	b.cookies["session-8080"] = first
	if got := b.signedIn(t); got != "" {
		t.Fatalf("the old token is signed in as %s", got)
	}
}

func TestSessionEndsByIdlenessAndAge(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser().signIn(t, k)
	x.pass(sessionIdle - time.Second)
	if b.signedIn(t) == "" {
		t.Fatal("ended before it was idle for 12 hours")
	}
	x.pass(sessionIdle - time.Second)
	if b.signedIn(t) == "" {
		t.Fatal("a request did not keep it")
	}
	x.pass(sessionIdle)
	if b.signedIn(t) != "" {
		t.Fatal("idle for 12 hours")
	}
	x.pass(-sessionIdle)
	if b.signedIn(t) != "" {
		t.Fatal("it came back")
	}

	b.signIn(t, k)
	for range 14 * 3 {
		x.pass(4 * time.Hour)
		b.signedIn(t)
	}
	if b.signedIn(t) != "" {
		t.Fatal("older than 7 days")
	}
}

func TestSessionIsOfOneChain(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser().signIn(t, k)
	x.DAO.ChainID = 1
	if got := b.signedIn(t); got != "" {
		t.Fatalf("signed in as %s on another chain", got)
	}
}

func TestVerifyFails(t *testing.T) {
	for want, err := range map[int]error{
		http.StatusUnauthorized:        models.Refusal{Reason: "The contract wallet does not confirm it.", Next: "Sign again."},
		http.StatusServiceUnavailable:  fmt.Errorf("ask: %w", errors.Join(models.ErrNoAnswer, context.DeadlineExceeded)),
		http.StatusInternalServerError: errors.New("secret detail"),
	} {
		x, k := open(t, func(o *Options) {
			o.Verify = func(context.Context, common.Address, []byte, []byte) error { return err }
		}), newSigner(t, 1)
		b := x.browser()
		m := b.message(t, k)
		w := b.post(m, k.sign(t, m))
		refused(t, w, want)
		if strings.Contains(w.Body.String(), "secret") {
			t.Error("the answer tells internals:", w.Body)
		}
		if want == 500 && !strings.Contains(x.logged(), "secret detail") {
			t.Error("the log does not tell:", x.logged())
		}
	}
}

// TestChangedMessage posts an issued message with each byte changed, and with random changes, under the signature of
// the original: nothing but the original is taken.
func TestChangedMessage(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser()
	m := b.message(t, k)
	sig := k.sign(t, m)
	random := rand.New(rand.NewPCG(1, 2))
	changed := make([]string, 0, len(m)+5000)
	for i := range m {
		changed = append(changed, m[:i]+string(m[i]^1)+m[i+1:], m[:i]+m[i+1:])
	}
	for range 4000 {
		i, j := random.IntN(len(m)), random.IntN(len(m))
		changed = append(changed, m[:i]+string(rune(random.IntN(0x3000)))+m[i:], m[:min(i, j)]+m[max(i, j):])
	}
	changed = append(changed, "", "\n", m+"\n", m+"\x00", " "+m, strings.ReplaceAll(m, "\n", "\r\n"), "https://"+m, strings.ToUpper(m))
	for _, c := range changed {
		if c == m {
			continue
		}
		if w := b.post(c, sig); w.Code < 400 || w.Code >= 500 {
			t.Fatalf("%d %s to %q", w.Code, w.Body, c)
		}
	}
	if w := b.post(m, sig); w.Code != http.StatusNoContent {
		t.Fatal("the control:", w.Code, w.Body)
	}
}

func TestOddSignatures(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser()
	m := b.message(t, k)
	good := k.sign(t, m)
	for _, sig := range []string{
		"", "0x", "0", "x", good[2:], good + "0", good + "00", good[:130], good[:len(good)-1], "0X" + good[2:], " " + good,
		strings.Repeat("z", 132), "0x" + strings.Repeat("00", 65), "0x" + strings.Repeat("ff", 65), good[:130] + "1d", good[:130] + "36",
		"0x" + strings.Repeat("ab", 1025), "0x" + strings.Repeat("6492", 33), "\x00", strings.Repeat("0x", 1000),
	} {
		if w := b.post(m, sig); w.Code < 400 || w.Code >= 500 {
			t.Errorf("%d to %.80q", w.Code, sig)
		}
	}
	if w := b.post(m, good); w.Code != http.StatusNoContent {
		t.Fatal("the control:", w.Code, w.Body)
	}
}

func TestBodiesThatAreNotJSON(t *testing.T) {
	x := open(t)
	for _, path := range []string{"/session", "/session/message"} {
		for _, body := range []string{
			"", "{", "[]", "null x", `"a"`, "1", "{}", `{"message":1}`, `{"message":null,"signature":null}`, "{} {}", `{"address":{}}`,
			strings.Repeat("[", 60000), "\xff\xfe", `{"message":"\ud800","signature":"0x"}`,
		} {
			w := x.browser().do("POST", path, body)
			if w.Code < 400 || w.Code >= 500 {
				t.Errorf("%s %d to %.40q", path, w.Code, body)
			}
			refused(t, w, w.Code)
		}
	}
}

func FuzzCreateSession(f *testing.F) {
	x, k := open(f), newSigner(f, 1)
	b := x.browser()
	m := b.message(f, k)
	f.Add(m, "0x")
	f.Add(m, newSigner(f, 2).sign(f, m))
	f.Add("", "")
	f.Add("https://"+m, "0x00")
	f.Fuzz(func(t *testing.T, message, signature string) {
		if w := b.post(message, signature); w.Code < 400 || w.Code >= 500 {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
	})
}

func FuzzSessionBody(f *testing.F) {
	x := open(f)
	b := x.browser()
	f.Add("/session", `{"message":"m","signature":"0x00"}`)
	f.Add("/session/message", `{"address":"0x0000000000000000000000000000000000000001","chainId":1}`)
	f.Fuzz(func(t *testing.T, path, body string) {
		if path != "/session" {
			path = "/session/message"
		}
		var w *httptest.ResponseRecorder
		if w = b.do("POST", path, body); w.Code >= 500 {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
	})
}
