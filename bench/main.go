// Command bench measures what is claimed about speed, each figure against a peer in the same run: bench, or bench NAME for
// the figures whose names begin so. It prints one line per figure, `bench NAME RATIO (what against what, n runs)`; 1 is
// the peer's speed, more is faster. The lag at the head has no peer and is in ms. It knows the product as its users meet it. It refuses to know absolute claims: the
// numbers beside a ratio are those of this machine at this moment.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
)

// measures are what can be run, by the beginning of their figures' names.
var measures = []struct {
	name string
	run  func(context.Context) ([]figure, error)
}{
	{"proposal-page", proposalPage},
	{"signin-check", signInCheck},
	{"head-lag", headLag},
	{"ballot", ballots},
	{"ledger", ledgerPages},
	{"checks", checksOfLargest},
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == loadCommand {
		exit(serveLoad(os.Args[2:]))
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	exit(run(ctx, strings.Join(os.Args[1:], "")))
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

func run(ctx context.Context, only string) error {
	for _, m := range measures {
		if !strings.HasPrefix(m.name, only) {
			continue
		}
		figures, err := m.run(ctx)
		if err != nil {
			return fmt.Errorf("%s: %w", m.name, err)
		}
		for _, f := range figures {
			fmt.Println(f)
		}
	}
	return ctx.Err()
}

// figure is one line of output.
type figure struct {
	name  string
	ratio float64
	what  string // what against what, n runs
}

func (f figure) String() string { return fmt.Sprintf("bench %s %.2f (%s)", f.name, f.ratio, f.what) }

// median of at least one number; the list is left as it is.
func median(list []float64) float64 {
	list = slices.Sorted(slices.Values(list))
	n := len(list)
	return (list[(n-1)/2] + list[n/2]) / 2
}
