package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"sync"
	"sync/atomic"
	"time"
)

const (
	callTime = 10 * time.Second // how long a source may take for one answer
	bodyCap  = 64 << 20         // bytes of an answer that are read at most
	enough   = 3                // failures in a row after which a source rests
)

var (
	// ErrOutage says that a source could not be reached or gave no answer that is JSON-RPC.
	ErrOutage = errors.New("the node does not answer")
	// ErrTooMuch says that a source refused for the size of what was asked or of its answer.
	ErrTooMuch = errors.New("the node gives less at once")
)

// source is one JSON-RPC endpoint: its connections, and how well it has answered.
type source struct {
	url    string
	client *http.Client

	mu      sync.Mutex
	fails   int       // in a row
	rests   time.Time // until when it is left alone
	checked time.Time // when its chain was last found to be the right one; zero after a failure

	checking sync.Mutex  // one check at a time
	single   atomic.Bool // it takes no batches
}

func newSource(raw string) (*source, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("the node's URL %q is not of the form http://host or https://host", redacted(raw))
	}
	t := &http.Transport{
		Proxy: http.ProxyFromEnvironment, MaxIdleConnsPerHost: 8, IdleConnTimeout: time.Minute, TLSHandshakeTimeout: callTime,
		DialContext: (&net.Dialer{Timeout: callTime}).DialContext, ForceAttemptHTTP2: true,
		ReadBufferSize: 64 << 10, DisableCompression: local(u.Hostname()),
	}
	return &source{url: raw, client: &http.Client{Transport: t, CheckRedirect: stay}}, nil
}

// stay follows no redirect: a node has none.
func stay(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// local tells whether a host is this machine, where compression only costs.
func local(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// redacted is a URL without what may be a key in it.
func redacted(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return "(not a URL)"
	}
	return u.Scheme + "://" + u.Host
}

// bodies are buffers for answers. Large ones are left to the collector.
var bodies = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func giveBack(b *bytes.Buffer) {
	if b.Cap() <= 8<<20 {
		bodies.Put(b)
	}
}

// post sends a request and hands the answer to read, which must not keep it.
func (s *source) post(ctx context.Context, body []byte, read func([]byte) error) error {
	ctx, cancel := context.WithTimeout(ctx, callTime)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrOutage, err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json")
	res, err := s.client.Do(req)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrOutage, bare(err))
	}
	defer res.Body.Close()
	b := bodies.Get().(*bytes.Buffer)
	defer giveBack(b)
	b.Reset()
	if n := res.ContentLength; n > 0 && n <= bodyCap {
		b.Grow(int(n) + bytes.MinRead)
	}
	n, err := b.ReadFrom(io.LimitReader(res.Body, bodyCap+1))
	switch {
	case res.StatusCode != http.StatusOK:
		return s.refused(res, b.Bytes(), read)
	case err != nil:
		return fmt.Errorf("%w: the answer breaks off: %w", ErrOutage, bare(err))
	case n > bodyCap:
		return fmt.Errorf("%w: its answer is over %d MiB", ErrTooMuch, bodyCap>>20)
	}
	return read(b.Bytes())
}

// handful are so many calls that a batch of them is sent one by one if it is refused; larger ones are split.
const handful = 16

// ask sends a request and reads the answer. Small batches that are refused as such are sent call by call.
func (s *source) ask(ctx context.Context, q *request, each take) error {
	if q.n == 1 || !s.single.Load() {
		err := s.post(ctx, q.body(), func(body []byte) error { return q.read(body, each) })
		if q.n == 1 || q.n > handful || !errors.Is(err, errWhole) && !errors.Is(err, ErrTooMuch) {
			return err
		}
		s.single.Store(q.n == 2 && errors.Is(err, errWhole))
	}
	for i := range q.n {
		one := q.part(i)
		err := s.post(ctx, one.body(), func(body []byte) error {
			return one.read(body, func(_ int, w *wire, err error) error { return each(i, w, err) })
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// bare is an HTTP client's error without the URL, which may hold a key.
func bare(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

// refused reads an answer whose status is not 200. Some nodes say JSON-RPC's own errors so.
func (s *source) refused(res *http.Response, body []byte, read func([]byte) error) error {
	switch code := res.StatusCode; code {
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		return &busyError{wait: retryAfter(res.Header.Get("Retry-After"), time.Now()), status: code}
	case http.StatusRequestEntityTooLarge:
		return fmt.Errorf("%w: HTTP 413", ErrTooMuch)
	}
	var said *CallError
	if err := read(body); errors.As(err, &said) {
		return err
	}
	if res.StatusCode/100 == 4 {
		return fmt.Errorf("%w: HTTP %d", errWhole, res.StatusCode)
	}
	return fmt.Errorf("%w: HTTP %d", ErrOutage, res.StatusCode)
}

// busyError is a source's wish to be left alone for a while.
type busyError struct {
	wait   time.Duration
	status int
}

func (e *busyError) Error() string {
	return fmt.Sprintf("the node is asked too often (%d); it wants %s", e.status, e.wait.Round(time.Millisecond))
}

// Unwrap makes it an outage.
func (e *busyError) Unwrap() error { return ErrOutage }

// rest notes how a call went. After enough failures the source rests, ever longer, up to patience.
func (s *source) rest(err error, patience time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil {
		s.fails = 0
		return
	}
	now := time.Now()
	var busy *busyError
	if errors.As(err, &busy) {
		s.rests = now.Add(min(max(busy.wait, 250*time.Millisecond), patience))
		return
	}
	s.fails++
	s.checked = time.Time{}
	if s.fails >= enough {
		wait := min(patience, 500*time.Millisecond<<min(s.fails-enough, 10))
		s.rests = now.Add(wait/2 + rand.N(wait/2+1))
	}
}

// restsFor is how long the source is still left alone.
func (s *source) restsFor(now time.Time) time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	return max(0, s.rests.Sub(now))
}
