package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"time"

	"github.com/chromedp/chromedp"
)

const (
	lagVotes = 120
	lagWarm  = 10                     // of them, not counted
	lagPoll  = 100 * time.Millisecond // the product's own on a node of this machine
)

// headLag measures from a block's arrival at the node to the changed page in a browser, by votes whose reasons appear on
// the proposal's page, which is open in Chromium. Both ends are read from this machine's clock.
func headLag(ctx context.Context) ([]figure, error) {
	if _, err := exec.LookPath("chromium"); err != nil {
		return nil, fmt.Errorf("chromium is not installed: %w", err)
	}
	s := &site{}
	defer s.close()
	e, err := newElectorate(ctx, s)
	if err != nil {
		return nil, err
	}
	tab, err := openTab(ctx, s, "http://"+s.addr+"/proposals/1")
	if err != nil {
		return nil, err
	}
	var lags []float64
	for i := range lagVotes {
		time.Sleep(200*time.Millisecond + rand.N(300*time.Millisecond))
		lag, err := e.lag(tab, i)
		if err != nil {
			return nil, fmt.Errorf("vote %d: %w", i, err)
		}
		if i >= lagWarm {
			lags = append(lags, lag)
		}
	}
	slices.Sort(lags)
	what := fmt.Sprintf("ms from a block's arrival at the node to the changed page in Chromium, median of %d votes at random moments; p99 %.0f ms, most %.0f ms; the head is looked at every %s, as by default on a node of the same machine, and a page waits 80 to 250 ms so that not all browsers ask at once",
		len(lags), lags[len(lags)*99/100], lags[len(lags)-1], lagPoll)
	return []figure{{"head-lag", median(lags), what}}, nil
}

// openTab opens a page in a browser of its own.
func openTab(ctx context.Context, s *site, url string) (context.Context, error) {
	dir, err := os.MkdirTemp("", "backprop-bench-chromium-")
	if err != nil {
		return nil, err
	}
	s.ends = append(s.ends, func() { os.RemoveAll(dir) })
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(dir), chromedp.WindowSize(1280, 900))
	allocator, end := chromedp.NewExecAllocator(ctx, options...)
	tab, cancel := chromedp.NewContext(allocator)
	s.ends = append(s.ends, func() {
		_ = chromedp.Cancel(tab)
		cancel()
		end()
	})
	return tab, chromedp.Do(tab, chromedp.Navigate(url))
}

// watchFor makes the page note when a text appears in it, in ms since 1970.
const watchFor = `(() => {
	const text = %q;
	window.appeared = 0;
	new MutationObserver((_, o) => {
		if (!document.body.textContent.includes(text)) return;
		window.appeared = performance.timeOrigin + performance.now();
		o.disconnect();
	}).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
	return true;
})()`

// lag casts vote i and gives the ms from its block's arrival to its appearance.
func (e *electorate) lag(tab context.Context, i int) (float64, error) {
	reason := fmt.Sprintf("Counted as number %03d.", i)
	if _, err := chromedp.Run(tab, chromedp.Evaluate[bool](fmt.Sprintf(watchFor, reason))); err != nil {
		return 0, err
	}
	arrived, err := e.vote(i, reason)
	if err != nil {
		return 0, err
	}
	for range 500 {
		time.Sleep(20 * time.Millisecond)
		appeared, err := chromedp.Run(tab, chromedp.Evaluate[float64](`window.appeared`))
		if err != nil {
			return 0, err
		}
		if appeared > 0 {
			return appeared - float64(arrived.UnixNano())/1e6, nil
		}
	}
	return 0, errors.New("it did not appear within 10 s")
}
