package chain

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	for said, want := range map[string]time.Duration{
		"": 0, "3": 3 * time.Second, " 0.5 ": 500 * time.Millisecond, "-1": 0, "soon": 0, "1e99": 0,
		"Sun, 01 Mar 2026 12:00:07 GMT": 7 * time.Second, "Sun, 01 Mar 2026 11:00:00 GMT": 0,
	} {
		if got := retryAfter(said, now); got != want {
			t.Errorf("%q: %s, want %s", said, got, want)
		}
	}
}

// A source that fails rests ever longer, but never longer than patience; one that asks for a rest gets it.
func TestSourceRests(t *testing.T) {
	s := &source{}
	for range 20 {
		s.rest(ErrOutage, time.Minute)
	}
	if wait := s.restsFor(time.Now()); wait <= 25*time.Second || wait > time.Minute {
		t.Errorf("after 20 failures it rests for %s", wait)
	}
	s = &source{}
	s.rest(ErrOutage, time.Minute)
	if wait := s.restsFor(time.Now()); wait != 0 {
		t.Errorf("after one failure it rests for %s", wait)
	}
	s.rest(&busyError{wait: 20 * time.Second}, time.Minute)
	if wait := s.restsFor(time.Now()); wait < 19*time.Second || wait > 20*time.Second {
		t.Errorf("asked for 20 s it rests for %s", wait)
	}
}

// Less is asked for after an error, and more again after a while.
func TestPace(t *testing.T) {
	var p pace
	size := p.now(32, 512)
	p.went(size, 100, nil)
	if got := p.now(32, 512); got != 64 {
		t.Fatalf("after a good batch of %d: %d", size, got)
	}
	p.went(64, 0, ErrTooMuch)
	for i := range patient {
		if got := p.now(32, 512); got != 32 {
			t.Fatalf("after a refusal and %d good batches: %d", i, got)
		}
		p.went(32, 100, nil)
	}
	if got := p.now(32, 512); got != 64 {
		t.Errorf("after a long time: %d", got)
	}
	p.went(64, 8*answerSize, nil)
	if got := p.now(32, 512); got != 8 {
		t.Errorf("after an answer of %d bytes: %d", 8*answerSize, got)
	}
}

// speaker is a node that knows its chain's id and first block, and nothing else.
func speaker(t *testing.T, id string, seed byte) (url string, asked *atomic.Int64) {
	t.Helper()
	asked = new(atomic.Int64)
	h := randomHeader(seeded(seed))
	h.Number.SetUint64(0)
	first := string(marshal(t, h))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body := make([]byte, r.ContentLength)
		_, _ = r.Body.Read(body)
		asked.Add(1)
		w.Write([]byte(answerEach(string(body), map[string]string{"eth_chainId": `"` + id + `"`, blockByNumber: first})))
	}))
	t.Cleanup(server.Close)
	return server.URL, asked
}

// A source of another chain is never used; a source that is gone is replaced by the next.
func TestSourcesOfOneChain(t *testing.T) {
	ctx := context.Background()
	ours, _ := speaker(t, "0x1", 1)
	foreign, asked := speaker(t, "0x2", 2)
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	n, err := Dial(ctx, gone.URL, foreign, ours)
	if err != nil {
		t.Fatal(err)
	}
	defer n.Close()
	var said strings.Builder
	n.Log, n.Patience = slog.New(slog.NewTextHandler(&said, nil)), time.Hour
	n.Pin(1, genesisOf(t, ours))
	for range 5 {
		if id, _, err := n.Chain(ctx); err != nil || id != 1 {
			t.Fatalf("chain %d, %v", id, err)
		}
	}
	if asked.Load() != 1 || !strings.Contains(said.String(), "another chain") {
		t.Errorf("the foreign source was asked %d times; the log says %q", asked.Load(), said.String())
	}
	alone, err := Dial(ctx, foreign)
	if err != nil {
		t.Fatal(err)
	}
	defer alone.Close()
	alone.Pin(1, genesisOf(t, ours))
	if _, _, err := alone.Chain(ctx); !errors.Is(err, ErrOtherChain) {
		t.Errorf("the foreign source alone: %v", err)
	}
}

func genesisOf(t *testing.T, url string) common.Hash {
	t.Helper()
	n, err := Dial(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer n.Close()
	_, genesis, err := n.Chain(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return genesis
}

func TestDialRefusesWhatIsNoURL(t *testing.T) {
	for _, bad := range []string{"", "localhost:8545", "ftp://x", "http://", "/run/geth.ipc", "ws://localhost:8546"} {
		if _, err := Dial(context.Background(), bad); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
	if _, err := Dial(context.Background(), "https://node.example/v3/secret key\x00"); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("a key shows in %v", err)
	}
}

// The line that an operator reads while much is left to do.
func TestProgress(t *testing.T) {
	s := Status{Head: 44_000_000, Indexed: 18_204_551, Rate: 52_300, Left: 3*time.Minute + 10*time.Second}
	if got, want := s.progress(0), "[index] 41% block 18,204,551 of 44,000,000 · 52k events/s · 3 min left"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	var r speed
	now := time.Now()
	for i := range 10 {
		r.add(now.Add(time.Duration(i)*time.Second), uint64(1000*i), 500)
	}
	if events, left := r.pace(6000); events != 500 || left != 6*time.Second {
		t.Errorf("%f events a second, %s left", events, left)
	}
}
