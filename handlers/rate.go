package handlers

import (
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/labstack/echo/v4"
	"golang.org/x/time/rate"
)

// limited lets a client write only so often. Sign-ins have an allowance of their own.
func (s *Server) limited() echo.MiddlewareFunc {
	signIns, writes := newAllowances(s.SignInRate), newAllowances(s.WriteRate)
	return before(func(c echo.Context) error {
		r := c.Request()
		if reads(r.Method) || ends(r) {
			return nil
		}
		a := writes
		if r.Method == http.MethodPost && (r.URL.Path == "/session" || strings.HasPrefix(r.URL.Path, "/session/")) {
			a = signIns
		}
		return a.allow(c, s.Now())
	})
}

// allow uses one of a client's allowance, or tells the client how long it must wait.
func (a *allowances) allow(c echo.Context, now time.Time) error {
	wait := a.take(network(c.RealIP()), now)
	if wait == 0 {
		return nil
	}
	seconds := strconv.Itoa(int(math.Ceil(wait.Seconds())))
	c.Response().Header().Set("Retry-After", seconds)
	return problem{
		Status: http.StatusTooManyRequests, Reason: "That was too often.",
		Hint: "Wait " + seconds + " s, then send it again. Nothing was done.",
	}
}

// ends tells whether a request ends a session, or notices that a mail's reader no longer wants, which everybody may at any time.
func ends(r *http.Request) bool {
	return r.Method == http.MethodDelete && r.URL.Path == "/session" || r.URL.Path == "/session/end" || strings.HasPrefix(r.URL.Path, "/unsubscribe/")
}

// network is what counts as one client: an IPv4 address, or an IPv6 network of 64 bits, which is the least that
// a customer is given.
func network(ip string) netip.Prefix {
	a, err := netip.ParseAddr(ip)
	if err != nil {
		return netip.Prefix{} // what has no address shares one allowance
	}
	a = a.Unmap().WithZone("")
	if a.Is4() {
		return netip.PrefixFrom(a, 32)
	}
	return netip.PrefixFrom(a, 64).Masked()
}

// allowances holds a token bucket for each client of late. A bucket that was not used for a minute is full again, so
// that it can be forgotten: a generation lives for a minute, or until it is full, and is kept for another.
type allowances struct {
	perMinute int

	mu        sync.Mutex
	born      time.Time
	now, past map[netip.Prefix]*rate.Limiter
}

// generation is how many clients one holds: about 2 MB.
const generation = 1 << 14

func newAllowances(perMinute int) *allowances {
	return &allowances{perMinute: perMinute, now: map[netip.Prefix]*rate.Limiter{}}
}

// take uses one of a client's allowance, or tells how long it must wait for the next.
func (a *allowances) take(client netip.Prefix, now time.Time) time.Duration {
	reservation := a.of(client, now).ReserveN(now, 1)
	if !reservation.OK() {
		return time.Minute
	}
	wait := reservation.DelayFrom(now)
	if wait > 0 {
		reservation.CancelAt(now)
	}
	return wait
}

func (a *allowances) of(client netip.Prefix, now time.Time) *rate.Limiter {
	a.mu.Lock()
	defer a.mu.Unlock()
	if now.Sub(a.born) > time.Minute || len(a.now) >= generation {
		a.born, a.past, a.now = now, a.now, map[netip.Prefix]*rate.Limiter{}
	}
	l, known := a.now[client]
	if !known {
		if l, known = a.past[client]; !known {
			l = rate.NewLimiter(rate.Limit(float64(a.perMinute)/60), a.perMinute)
		}
		a.now[client] = l
	}
	return l
}
