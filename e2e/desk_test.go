package e2e

import (
	"testing"
	"time"
)

// A treasurer's day: what waits, what it would do, two executed one after another with a wallet, each tried before it opens, and the
// receipts say that what moved is what was voted.
func TestTheTreasurersDay(t *testing.T) {
	site := newSite(t)
	treasurer := site.visit(t)
	treasurer.signIn("Demo: Treasurer", "/treasury")
	treasurer.seesAll("Queue", "Ready to execute", "Who can act", "anybody", "Ledger")
	treasurer.open("/proposals/20")
	treasurer.click("Queue BP-20")
	treasurer.sees("In timelock")
	site.skip(t, 3*24*time.Hour)
	site.indexed(t)
	treasurer.open("/treasury")
	treasurer.sees("3 ready")
	treasurer.click("Execute the chosen in order")
	treasurer.at("/treasury/execution")
	treasurer.click("Try them in this order")
	treasurer.seesAll("Tried in this order", "succeeds, as of block")
	treasurer.seesAll("0 of 3 executed", "After BP-21")
	treasurer.click("Execute BP-21")
	treasurer.sees("1 of 3 executed")
	treasurer.click("Execute BP-22")
	treasurer.sees("2 of 3 executed")
	for _, path := range []string{"/proposals/21", "/proposals/22"} {
		treasurer.open(path)
		treasurer.seesAll("Receipt", "Executed as voted", "as voted")
	}
	treasurer.open("/treasury")
	treasurer.sees("1 ready")
}
