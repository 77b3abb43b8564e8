package chain

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// retryAfter reads the header of that name: seconds or a date. What is neither is no time at all.
func retryAfter(said string, now time.Time) time.Duration {
	said = strings.TrimSpace(said)
	if seconds, err := strconv.ParseFloat(said, 64); err == nil && seconds >= 0 && seconds < 1e6 {
		return time.Duration(seconds * float64(time.Second))
	}
	if at, err := http.ParseTime(said); err == nil {
		return max(0, at.Sub(now))
	}
	return 0
}
